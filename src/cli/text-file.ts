import { readFile } from 'node:fs/promises'
import { CliError } from './exit.js'
import { visible } from './terminal.js'

/**
 * The text of a file, without the byte order mark that Windows programs put before it.
 * @throws {CliError} that says which file can't be read and why
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw new CliError(`cannot read ${visible(path)}: ${fileReason(error)}`)
  }
}

/** Why a file cannot be used, in words. */
export function fileReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EROFS: 'it is on a read-only disk',
}
