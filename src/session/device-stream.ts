/** What a device sends over TCP, cut into messages: any cutting of the bytes gives the same messages. */
import { decodeHandshake, type Handshake } from '../codec/handshake.js'
import {
  DEFAULT_MAX_DATA_FIELD,
  inspectTcpFrame,
  PREAMBLE_SIZE,
  TCP_HEADER_SIZE,
  tcpFrameLength,
} from '../codec/tcp-frame.js'
import type { Frame, Rejected } from '../codec/types.js'
import { DecodeError } from '../wire/errors.js'
import { readU16 } from '../wire/fields.js'
import { PendingBytes } from './pending-bytes.js'
import type { SpareBuffers } from './spare-buffers.js'

/** The IMEI that opens a connection. */
export interface ImeiMessage extends Handshake {
  readonly kind: 'imei'
  readonly bytes: Uint8Array
}

/** One `FF`, which keeps an operator's address translation alive and wants no answer. */
export interface Ping {
  readonly kind: 'ping'
}

/** Nothing marks where the next message would start: the only cure is a new connection. */
export interface Lost {
  readonly kind: 'lost'
  readonly error: DecodeError
  /** What was there, as far as it had come. */
  readonly bytes: Uint8Array
}

export type DeviceMessage = ImeiMessage | Ping | Frame | Rejected | Lost

export interface StreamOptions {
  /** Largest Data Field Length taken, bytes; default 65,536. More is never held for a frame that has not ended. */
  readonly maxDataField?: number
  /**
   * Frames are lent: where they are whole in what was pushed they stay there, else in a buffer of these, and their bytes
   * may change as soon as the stream is asked for the next message. By default frames are the caller's to keep.
   * @internal
   */
  readonly lendsFrom?: SpareBuffers
}

const PING_BYTE = 0xff
const PING: Ping = { kind: 'ping' }

/** A handshake's length field is a u16 below this; anything larger is no Teltonika device. */
const MAX_IMEI_FIELD = 0xff

/**
 * Cuts a device's bytes into messages: IMEI in any idle state, record and command frames, pings between them.
 * `push` only queues; `next` does the work, one message a call.
 */
export class DeviceStream {
  private readonly pending: PendingBytes
  private readonly isLending: boolean
  private maxDataField: number
  /** Bytes that must be there before looking again is worth it. */
  private needed = 1
  private isLost = false

  constructor(options: StreamOptions = {}) {
    this.pending = new PendingBytes(options.lendsFrom)
    this.isLending = options.lendsFrom !== undefined
    this.maxDataField = options.maxDataField ?? DEFAULT_MAX_DATA_FIELD
  }

  /** Bytes that wait for their message to end. */
  get pendingBytes(): number {
    return this.pending.size
  }

  /** From here on frames may be so large. */
  limitDataField(bytes: number): void {
    this.maxDataField = bytes
  }

  /**
   * Queues `bytes[from, to)` as they came; they belong to the stream from here on, or, of one that lends its frames,
   * until `next` has nothing more.
   */
  push(bytes: Uint8Array, from = 0, to = bytes.length): void {
    if (!this.isLost) this.pending.push(bytes, from, to)
  }

  /** The next whole message; undefined until more bytes come. */
  next(): DeviceMessage | undefined {
    const { pending } = this
    if (pending.size < this.needed || this.isLost) {
      pending.settle()
      return undefined
    }
    const { bytes, start, end } = pending
    if (bytes[start] === PING_BYTE) {
      this.needed = 1
      pending.drop(1)
      return PING
    }
    if (end - start < 2) return this.wait(2)
    const lengthField = readU16(bytes, start)
    if (lengthField !== 0 && lengthField <= MAX_IMEI_FIELD) return this.nextImei(2 + lengthField)
    return this.nextFrame()
  }

  /** The connection ended and `next` has nothing more: what is left, if anything, is a message that was cut. */
  end(): Rejected | undefined {
    if (this.isLost || this.pending.size === 0) return undefined
    const bytes = this.pending.take(this.pending.size)
    const expected = Math.max(this.needed, bytes.length + 1)
    const error = new DecodeError(
      'INCOMPLETE',
      `the connection ended ${bytes.length} bytes into a message of ${expected}`,
      {
        offset: bytes.length,
        field: 'frame',
        expected,
        actual: bytes.length,
      },
    )
    return {
      kind: 'rejected',
      framing: bytes[0] === 0 && bytes[1] !== 0 ? 'handshake' : 'tcp',
      bytes,
      error,
      also: [],
      warnings: [],
    }
  }

  private nextFrame(): DeviceMessage | undefined {
    const { bytes, start, end } = this.pending
    // A bad preamble is named whole, however it was cut; so a few bytes more are waited for.
    if (end - start < PREAMBLE_SIZE) return this.wait(PREAMBLE_SIZE)
    const length = tcpFrameLength(bytes, start, end, this.maxDataField)
    if (length === undefined) return this.wait(TCP_HEADER_SIZE)
    if (typeof length !== 'number') return this.lose(length)
    if (end - start < length) return this.wait(length)
    this.needed = 1
    if (!this.isLending) return inspectTcpFrame(this.pending.take(length))
    this.pending.drop(length)
    return inspectTcpFrame(bytes, start, start + length)
  }

  private nextImei(length: number): DeviceMessage | undefined {
    if (this.pending.size < length) return this.wait(length)
    this.needed = 1
    const bytes = this.pending.take(length)
    try {
      return { kind: 'imei', bytes, ...decodeHandshake(bytes) }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      return { kind: 'rejected', framing: 'handshake', bytes, error, also: [], warnings: [] }
    }
  }

  private wait(bytes: number): undefined {
    this.needed = bytes
    this.pending.settle()
    return undefined
  }

  private lose(error: DecodeError): Lost {
    this.isLost = true
    return { kind: 'lost', error, bytes: this.pending.take(this.pending.size) }
  }
}
