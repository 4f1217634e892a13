/** What devices are answered over TCP, ready to be written: made once, since a server says little else. */
import { encodeAck } from '../codec/ack.js'
import { encodeLogin } from '../codec/handshake.js'
import type { AckMessage, LoginMessage } from '../session/message.js'

export interface Answer {
  readonly message: LoginMessage | AckMessage
  readonly bytes: Uint8Array
  /** The bytes as Latin-1: Node writes a short text with less ado than a buffer, which it has to keep until it is out. */
  readonly text: string
}

export const LOGIN_ACCEPTED = answerOf({ kind: 'login', accepted: true }, encodeLogin(true))
export const LOGIN_REJECTED = answerOf({ kind: 'login', accepted: false }, encodeLogin(false))

/** By their number of records: a frame has one byte for it. */
const ACKS = Array.from({ length: 256 }, (_, records) => newAck(records))

export function ackOf(records: number): Answer {
  return ACKS[records] ?? newAck(records)
}

function newAck(records: number): Answer {
  return answerOf({ kind: 'ack', records }, encodeAck(records))
}

function answerOf(message: LoginMessage | AckMessage, bytes: Uint8Array): Answer {
  return { message, bytes, text: Buffer.from(bytes).toString('latin1') }
}
