/** The dictionary as the command line asks for it: with the user's own rows, for a model that he names. */
import { readFile } from 'node:fs/promises'
import type { Dictionary } from '../avl/dictionary.js'
import { type ModelScope, UnknownModelError } from '../avl/models.js'
import { InvalidAvlDataError } from '../avl/validate.js'
import { CliError } from './exit.js'
import { visible } from './terminal.js'

/**
 * @param path of a JSON file in the shape of avlIds.json, whose rows go before ours
 * @throws {CliError} for a file that can't be read, is no JSON or has a row that is not right
 */
export async function dictionaryWith(path: string | undefined): Promise<Dictionary> {
  const { standardDictionary } = await import('../avl/standard-dictionary.js')
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

/** @throws {CliError} for a name that is no model, series or family, with names that are near it */
export function modelNamed(dictionary: Dictionary, name: string): ModelScope {
  try {
    return dictionary.models.resolve(name)
  } catch (error) {
    if (error instanceof UnknownModelError) throw new CliError(visible(error.message))
    throw error
  }
}

async function readJson(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason = (code !== undefined && REASONS[code]) || (error as Error).message
    throw new CliError(`cannot read ${visible(path)}: ${reason}`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CliError(`${visible(path)} is no JSON: ${visible((error as Error).message)}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
}
