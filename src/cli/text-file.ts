import { readFile } from 'node:fs/promises'
import { CliError } from './exit.js'
import { visible } from './terminal.js'

/** @throws {CliError} that says which file can't be read and why */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason = (code !== undefined && REASONS[code]) || (error as Error).message
    throw new CliError(`cannot read ${visible(path)}: ${reason}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
}
