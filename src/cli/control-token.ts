import process from 'node:process'
import { CliError } from './exit.js'
import type { ControlOptions } from './options.js'
import { visible } from './terminal.js'
import { readTextFile } from './text-file.js'

/** A shorter one can be guessed over a network. */
const MIN_TOKEN = 16

/**
 * The token of the control interface, from a file or the environment: on a command line everybody could read it.
 * @throws {CliError} for one that is no secret
 */
export async function readControlToken({ controlTokenFile }: ControlOptions): Promise<string | undefined> {
  const fromFile = controlTokenFile === undefined ? undefined : (await readTextFile(controlTokenFile)).trim()
  const token = fromFile ?? process.env['TELTONIKA_CONTROL_TOKEN']
  if (token === undefined || (token === '' && fromFile === undefined)) return undefined
  const where = fromFile === undefined ? 'TELTONIKA_CONTROL_TOKEN' : visible(controlTokenFile!)
  if (token.length < MIN_TOKEN || /[^!-~]/.test(token))
    throw new CliError(`${where}: a token has ${MIN_TOKEN} printable characters or more, and no blank`)
  return token
}
