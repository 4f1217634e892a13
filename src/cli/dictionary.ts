/** The dictionary and what is known of devices, as the flags `--model`, `--devices` and `--avl` have it. */
import { readFile } from 'node:fs/promises'
import { DeviceModels } from '../avl/device-models.js'
import type { Dictionary } from '../avl/dictionary.js'
import { type ModelScope, UnknownModelError } from '../avl/models.js'
import { standardDictionary } from '../avl/standard-dictionary.js'
import { InvalidAvlDataError } from '../avl/validate.js'
import type { ListedDevice } from './device-list.js'
import { CliError } from './exit.js'
import type { DictionaryOptions } from './options.js'
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
 * @throws {CliError} that names what is wrong with the file
 */
export async function readDictionary(path: string | undefined): Promise<Dictionary> {
  if (path === undefined) return standardDictionary()
  try {
    return standardDictionary(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) throw new CliError(`${visible(path)} is no JSON: ${error.message}`)
    if (error instanceof InvalidAvlDataError) throw new CliError(`${visible(path)}: ${error.message}`)
    throw new CliError(`cannot read the dictionary ${visible(path)}: ${(error as Error).message}`)
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
