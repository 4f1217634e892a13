import { createInterface } from 'node:readline/promises'
import process from 'node:process'
import { type AdviceCode, adviceFor } from '../../catalogue/command-advice.js'
import { CliError, EXIT } from '../exit.js'
import { isInteractive, visible } from '../terminal.js'

/** What a person has to agree to. */
const GRAVE: ReadonlySet<AdviceCode> = new Set(['MOVES_VEHICLE', 'DESTROYS_DATA'])

/**
 * Says on stderr what is to be known before the command goes out, and asks where it can't be taken back.
 * @throws {CliError} if nobody agreed to it
 */
export async function confirm(text: string, isAgreed: boolean): Promise<void> {
  const advice = adviceFor(text)
  for (const { message } of advice) process.stderr.write(`warning: ${visible(message)}\n`)
  if (isAgreed || !advice.some(({ code }) => GRAVE.has(code))) return
  if (process.stdin.isTTY !== true || !isInteractive(process.stderr))
    throw new CliError('nothing was sent: add --yes if this is meant')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await terminal.question('Send it? [y/N] ')
    if (!/^y(es)?$/i.test(answer.trim())) throw new CliError('nothing was sent', EXIT.findings)
  } finally {
    terminal.close()
  }
}
