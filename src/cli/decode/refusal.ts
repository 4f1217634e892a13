/** Refusals of inputs in which no message was found: what they are instead, where that can be told. */
import { isPacketCapture } from '../../capture/formats.js'
import { visible } from '../terminal.js'

/** Bytes of an input that are kept to judge it by. */
export const REFUSAL_HEAD = 0x1_0000

/** Why nothing was found in an input that could be read. */
export function nothingFound(
  source: string | undefined,
  head: Uint8Array,
  ports: ReadonlySet<number> | undefined,
): string {
  if (head.length === 0)
    return source === 'stdin' ? 'nothing came on standard input' : `${source ?? 'the hex'} is empty`
  const message = `no Teltonika message in ${source ?? 'the hex given'}`
  if (!isPacketCapture(head)) return `${message}: no hex was found`
  const where = ports === undefined ? '' : ` on port ${[...ports].join(', ')}`
  return `${message}: it has no packets of a device${where}`
}

/** The reason, with the likely cause behind it. */
export async function refusalText(reason: string, head: Uint8Array | string): Promise<string> {
  const { diagnoseText } = await import('../../diagnosis/diagnose-text.js')
  const diagnosis = diagnoseText(head)
  if (diagnosis === undefined) return reason
  const { guess, message, check } = diagnosis
  return `${reason}\n${guess ? 'guess' : 'likely'}: ${visible(message)}; check: ${visible(check)}`
}
