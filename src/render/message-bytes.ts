import { encodeAck, encodeUdpAck } from '../codec/ack.js'
import { encodeLogin } from '../codec/handshake.js'
import type { Warning } from '../wire/errors.js'
import type { Message, MessageContext } from '../session/message.js'

const PING = Uint8Array.of(0xff)

/** The bytes that the message is, or was made of. */
export function messageBytes(message: Message): Uint8Array {
  switch (message.kind) {
    case 'login':
      return encodeLogin(message.accepted)
    case 'ack':
      if (message.bytes !== undefined) return message.bytes
      return message.udp === undefined
        ? encodeAck(message.records)
        : encodeUdpAck({ ...message.udp, records: message.records })
    case 'ping':
      return PING
    default:
      return message.bytes
  }
}

/** What is odd about the message without being wrong. */
export function messageWarnings(message: Message): readonly Warning[] {
  return message.kind === 'frame' || message.kind === 'rejected' || message.kind === 'imei'
    ? message.warnings
    : []
}

/** The device that the message is of: as it says itself, else as its stream has said; undefined if nobody has. */
export function messageImei(message: Message, context: MessageContext): string | undefined {
  if (message.kind === 'imei') return message.imei
  if (message.kind !== 'frame' && message.kind !== 'rejected') return context.imei
  const { packet, udp } = message
  const named = packet?.kind === 'command' ? packet.commands[0]?.imei : undefined
  return named ?? udp?.imei ?? context.imei
}
