/** Refusals of inputs in which no message was found: what they are instead, where that can be told. */
import { visible } from '../terminal.js'

/** Bytes of an input that are kept to judge it by. */
export const REFUSAL_HEAD = 0x1_0000

/** The reason, with the likely cause behind it. */
export async function refusalText(reason: string, head: Uint8Array | string): Promise<string> {
  const { diagnoseText } = await import('../../diagnosis/diagnose-text.js')
  const diagnosis = diagnoseText(head)
  if (diagnosis === undefined) return reason
  const { guess, message, check } = diagnosis
  return `${reason}\n${guess ? 'guess' : 'likely'}: ${visible(message)}; check: ${visible(check)}`
}
