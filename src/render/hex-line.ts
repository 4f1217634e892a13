import { toHex } from '../wire/hex.js'
import type { Message } from '../session/message.js'
import { messageBytes } from './message-bytes.js'

/** The bytes of the message on a line of hex, which `decode` reads again. A ping has no bytes worth a line. */
export function hexLine(message: Message): string {
  const bytes = messageBytes(message)
  return message.kind === 'ping' || bytes.length === 0 ? '' : `${toHex(bytes)}\n`
}
