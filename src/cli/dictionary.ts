/** The dictionary and what is known of devices, as the flags `--model`, `--devices` and `--avl` have it. */
import { DeviceModels } from '../avl/device-models.js'
import type { Dictionary } from '../avl/dictionary.js'
import { type ModelScope, UnknownModelError } from '../avl/models.js'
import { standardDictionary } from '../avl/standard-dictionary.js'
import { InvalidAvlDataError } from '../avl/validate.js'
import type { ListedDevice } from './device-list.js'
import { CliError } from './exit.js'
import type { DictionaryOptions } from './options.js'
import { readTextFile } from './text-file.js'
import { visible } from './terminal.js'

export interface Devices {
  readonly models: DeviceModels
  /** The devices of `--devices`, by IMEI. */
  readonly listed: ReadonlyMap<string, ListedDevice>
}

/** @throws {CliError} for a file that cannot be used and a model that is unknown */
export async function readDevices({ model, avl, devices }: DictionaryOptions): Promise<Devices> {
  const dictionary = await readDictionary(avl)
  const listed =
    devices === undefined
      ? new Map<string, ListedDevice>()
      : await (await import('./device-list.js')).readDeviceList(devices, dictionary.models)
  const models = new Map<string, ModelScope>()
  for (const [imei, device] of listed) if (device.model !== undefined) models.set(imei, device.model)
  const given = model === undefined ? undefined : resolveModel(dictionary, model)
  return { models: new DeviceModels(dictionary, { model: given, devices: models }), listed }
}

/**
 * Our dictionary, a user's own rows before it.
 * @throws {CliError} for a file that can't be read, is no JSON or has a row that is not right
 */
export async function readDictionary(path: string | undefined): Promise<Dictionary> {
  if (path === undefined) return standardDictionary()
  const own = await readJson(path)
  try {
    return standardDictionary(own)
  } catch (error) {
    if (!(error instanceof InvalidAvlDataError)) throw error
    const [first, second, ...more] = error.problems.map(({ path: at, reason }) =>
      visible(at === '' ? reason : `${at}: ${reason}`),
    )
    const rest = more.length > 0 ? ` (and ${more.length} more)` : ''
    throw new CliError(
      [`${visible(path)}: ${first}`, ...(second === undefined ? [] : [second + rest])].join('\n  '),
    )
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readTextFile(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`${visible(path)} is no JSON: ${visible((error as Error).message)}`)
  }
}

/** @throws {CliError} that suggests near names */
export function resolveModel(dictionary: Dictionary, name: string): ModelScope {
  try {
    return dictionary.models.resolve(name)
  } catch (error) {
    if (error instanceof UnknownModelError) throw new CliError(visible(error.message))
    throw error
  }
}
