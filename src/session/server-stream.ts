/** What a server sends over TCP, cut into messages: the answer to the IMEI, acks, command frames. */
import { ACK_SIZE } from '../codec/ack.js'
import { commandLayout } from '../codec/layouts.js'
import {
  DEFAULT_MAX_DATA_FIELD,
  inspectTcpFrame,
  inspectWholeTcpFrame,
  PREAMBLE_SIZE,
  TCP_HEADER_SIZE,
  tcpFrameLength,
} from '../codec/tcp-frame.js'
import type { Frame, Rejected } from '../codec/types.js'
import { printableText } from '../wire/ascii.js'
import { DecodeError } from '../wire/errors.js'
import { readU32 } from '../wire/fields.js'
import { hexNumber } from '../wire/hex.js'
import type { Lost, StreamOptions } from './device-stream.js'
import { PendingBytes } from './pending-bytes.js'

export type ServerMessage =
  | { readonly kind: 'login'; readonly accepted: boolean }
  | { readonly kind: 'ack'; readonly records: number }
  | Frame
  | Rejected
  | Lost

/** What the device waits for; the bytes alone don't tell an answer to the IMEI from an ack. */
export type Expecting = 'login' | 'ack' | 'nothing'

/** Type, size and quantities of an empty Codec 12 message: no command frame has a shorter data field. */
const MIN_COMMAND_DATA_FIELD = 8

/**
 * Cuts a server's bytes into messages. Four zero bytes while an ack is awaited may be an ack of no records or the
 * preamble of a command: the nine bytes that decide are waited for, until `settleZero` says that no more come.
 */
export class ServerStream {
  private readonly pending = new PendingBytes()
  private readonly maxDataField: number
  private isLost = false

  constructor(options: StreamOptions = {}) {
    this.maxDataField = options.maxDataField ?? DEFAULT_MAX_DATA_FIELD
  }

  get pendingBytes(): number {
    return this.pending.size
  }

  /** Queues `bytes[from, to)`; they belong to the stream until `next` has nothing more. */
  push(bytes: Uint8Array, from = 0, to = bytes.length): void {
    if (!this.isLost) this.pending.push(bytes, from, to)
  }

  next(expecting: Expecting): ServerMessage | undefined {
    const { pending } = this
    if (this.isLost || pending.size === 0) return undefined
    const message =
      expecting === 'login' ? this.nextLogin() : expecting === 'ack' ? this.nextAck() : this.nextFrame()
    if (message === undefined) pending.settle()
    return message
  }

  /** True while four zero bytes or more stand there that may be either an ack of none or a preamble. */
  get isUndecided(): boolean {
    const { bytes, start, size } = this.pending
    return size >= ACK_SIZE && size <= TCP_HEADER_SIZE && readU32(bytes, start) === 0
  }

  /** Decides that undecided zero bytes are an ack of no records. */
  settleZero(): ServerMessage | undefined {
    return this.isUndecided ? this.ack() : undefined
  }

  /** The connection ended: what is left, if anything, is a message that was cut. `settleZero` comes first. */
  end(): Frame | Rejected | undefined {
    if (this.isLost || this.pending.size === 0) return undefined
    return inspectWholeTcpFrame(this.pending.take(this.pending.size))
  }

  private nextLogin(): ServerMessage {
    const answer = this.pending.bytes[this.pending.start]!
    if (answer > 1) {
      const character = printableText(this.pending.bytes.subarray(this.pending.start, this.pending.start + 1))
      const text = character === undefined ? '' : `, the character ${character}`
      return this.lose(
        new DecodeError(
          'BAD_IMEI',
          `the answer to the IMEI must be 01 or 00, here is ${hexNumber(answer, 1)}${text}`,
          {
            offset: 0,
            field: 'accepted',
            expected: '01 or 00',
            actual: hexNumber(answer, 1),
          },
        ),
      )
    }
    this.pending.drop(1)
    return { kind: 'login', accepted: answer === 1 }
  }

  private nextAck(): ServerMessage | undefined {
    const { bytes, start, size } = this.pending
    if (size < ACK_SIZE) return undefined
    if (readU32(bytes, start) !== 0) return this.ack()
    if (size < TCP_HEADER_SIZE) return undefined
    const dataFieldLength = readU32(bytes, start + 4)
    if (dataFieldLength < MIN_COMMAND_DATA_FIELD || dataFieldLength > this.maxDataField) return this.ack()
    if (size === TCP_HEADER_SIZE) return undefined
    const isCommand = commandLayout(bytes[start + TCP_HEADER_SIZE]!) !== undefined
    return isCommand ? this.nextFrame() : this.ack()
  }

  private ack(): ServerMessage {
    const records = readU32(this.pending.bytes, this.pending.start)
    this.pending.drop(ACK_SIZE)
    return { kind: 'ack', records }
  }

  private nextFrame(): ServerMessage | undefined {
    const { bytes, start, end, size } = this.pending
    if (size < PREAMBLE_SIZE) return undefined
    const length = tcpFrameLength(bytes, start, end, this.maxDataField)
    if (length === undefined) return undefined
    if (typeof length !== 'number') return this.lose(length)
    return size < length ? undefined : inspectTcpFrame(this.pending.take(length))
  }

  private lose(error: DecodeError): Lost {
    this.isLost = true
    return { kind: 'lost', error, bytes: this.pending.take(this.pending.size) }
  }
}
