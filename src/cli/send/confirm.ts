import { createInterface } from 'node:readline/promises'
import process from 'node:process'
import { type AdviceCode, adviceFor } from '../../catalogue/command-advice.js'
import { CliError, EXIT } from '../exit.js'
import { isInteractive, visible } from '../terminal.js'

/** What a person has to agree to. */
const GRAVE: ReadonlySet<AdviceCode> = new Set(['MOVES_VEHICLE', 'DESTROYS_DATA'])

/** What to know before the command goes out, a line each, and whether it can't be taken back. */
export function adviceOn(text: string): { readonly warnings: readonly string[]; readonly isGrave: boolean } {
  const advice = adviceFor(text)
  return {
    warnings: advice.map(({ message }) => `warning: ${visible(message)}`),
    isGrave: advice.some(({ code }) => GRAVE.has(code)),
  }
}

/**
 * Says on stderr what is to be known before the command goes out, and asks where it can't be taken back.
 * @throws {CliError} if nobody agreed to it
 */
export async function confirm(text: string, isAgreed: boolean): Promise<void> {
  const { warnings, isGrave } = adviceOn(text)
  for (const warning of warnings) process.stderr.write(`${warning}\n`)
  if (isAgreed || !isGrave) return
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
