import { encodeAck } from '../codec/ack.js'
import { encodeLogin } from '../codec/handshake.js'
import { DEFAULT_MAX_DATA_FIELD, encodeTcpFrame } from '../codec/tcp-frame.js'
import type { Command, Frame, Rejected } from '../codec/types.js'
import { refused } from '../codec/verdict.js'
import { DecodeError, type Warning } from '../wire/errors.js'
import { DeviceStream, type StreamOptions } from './device-stream.js'
import {
  isAllowed,
  SERVER_TRANSITIONS,
  type ServerAction,
  type ServerState,
  transition,
} from './transitions.js'

/** Why a session ended. */
export type CloseReason =
  | 'framing lost'
  | 'handshake timeout'
  | 'message timeout'
  | 'idle timeout'
  | 'ended by the device'
  | 'closed here'

export type ServerEvent =
  /** Answer it with `answerImei`; nothing further is read until then. */
  | {
      readonly kind: 'imei'
      readonly imei: string
      readonly warnings: readonly Warning[]
      readonly repeated: boolean
    }
  | { readonly kind: 'ping' }
  /** Once whoever must keep the records has them, `acknowledge`; frames of Codecs 12 to 15 get no ack. */
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** The frame is bad and its end is known: the stream goes on behind it. */
  | { readonly kind: 'rejected'; readonly rejected: Rejected }
  /** The last event. `error` and `bytes` say what was met where framing was lost. */
  | {
      readonly kind: 'closed'
      readonly reason: CloseReason
      readonly error?: DecodeError
      readonly bytes?: Uint8Array
    }

export interface ServerSessionOptions extends StreamOptions {
  /** Largest Data Field Length until an IMEI is accepted, bytes; by default as large as afterwards. */
  readonly maxDataFieldBeforeLogin?: number
  /** Milliseconds from the start to an accepted IMEI, the time that the answer takes apart; none by default. */
  readonly handshakeTimeoutMs?: number
  /** Milliseconds from a message's first byte to its last; none by default. */
  readonly messageTimeoutMs?: number
  /** Milliseconds without a byte from the device; none by default. */
  readonly idleTimeoutMs?: number
}

/**
 * The server's side of one TCP connection, without a socket or a timer: bytes and times go in, events and bytes come
 * out. It never acknowledges by itself.
 * @example
 * session.receive(chunk, Date.now())
 * for (let event = session.next(); event; event = session.next()) handle(event)
 */
export class ServerSession {
  private readonly stream: DeviceStream
  private readonly options: ServerSessionOptions
  private readonly openedAt: number
  private lastByteAt: number
  /** When the message that has not ended began; undefined between messages. */
  private messageBegan: number | undefined = undefined
  private closing: ServerEvent | undefined = undefined
  private currentState: ServerState = 'awaitingImei'
  private currentImei: string | undefined = undefined
  /** The device has ended its side; what it said before is still read. */
  private hasEnded = false

  /** @param now milliseconds of any clock that all calls share */
  constructor(now: number, options: ServerSessionOptions = {}) {
    const { maxDataField = DEFAULT_MAX_DATA_FIELD, maxDataFieldBeforeLogin = maxDataField } = options
    this.stream = new DeviceStream({ maxDataField: Math.min(maxDataField, maxDataFieldBeforeLogin) })
    this.options = options
    this.openedAt = now
    this.lastByteAt = now
  }

  get state(): ServerState {
    return this.currentState
  }

  /** The IMEI that was said last; a claim, not a proof. */
  get imei(): string | undefined {
    return this.currentImei
  }

  /** Bytes that wait for their message to end or for the IMEI to be answered. */
  get pendingBytes(): number {
    return this.stream.pendingBytes
  }

  /** Queues bytes; they belong to the session from here on. Work is done by `next`. */
  receive(bytes: Uint8Array, now: number): void {
    if (this.currentState === 'closed') return
    this.lastByteAt = now
    this.stream.push(bytes)
  }

  /** The next event; undefined until more bytes come, or while the IMEI waits for its answer. */
  next(): ServerEvent | undefined {
    if (this.currentState === 'closed') {
      const event = this.closing
      this.closing = undefined
      return event
    }
    if (this.currentState === 'answering') return undefined
    const message = this.stream.next()
    this.messageBegan =
      message === undefined && this.stream.pendingBytes > 0
        ? (this.messageBegan ?? this.lastByteAt)
        : undefined
    if (message === undefined) {
      if (!this.hasEnded) return undefined
      this.finish('ended by the device')
      return this.next()
    }
    switch (message.kind) {
      case 'imei': {
        const repeated = this.currentState === 'open'
        this.move('imei')
        this.currentImei = message.imei
        return { kind: 'imei', imei: message.imei, warnings: message.warnings, repeated }
      }
      case 'ping':
        this.move('ping')
        return message
      case 'frame':
        if (!isAllowed(SERVER_TRANSITIONS, this.currentState, 'frame')) {
          return { kind: 'rejected', rejected: beforeImei(message) }
        }
        this.move('frame')
        return { kind: 'frame', frame: message }
      case 'rejected':
        return { kind: 'rejected', rejected: message }
      case 'lost':
        this.close('framing lost', message.error, message.bytes)
        return this.next()
    }
  }

  /**
   * The byte that answers the IMEI.
   * @throws {SessionError} if no IMEI waits for an answer
   */
  answerImei(accepted: boolean): Uint8Array {
    this.move(accepted ? 'accept' : 'reject')
    if (accepted) this.stream.limitDataField(this.options.maxDataField ?? DEFAULT_MAX_DATA_FIELD)
    return encodeLogin(accepted)
  }

  /**
   * The ack of a record frame: say it only when the records are kept. Another number than the frame's, 0 included,
   * makes the device send them again.
   * @throws {SessionError} before the IMEI is accepted
   */
  acknowledge(records: number): Uint8Array {
    this.expectAcknowledgeable()
    return encodeAck(records)
  }

  /**
   * For servers that have the bytes of an ack already.
   * @throws {SessionError} before the IMEI is accepted
   */
  expectAcknowledgeable(): void {
    this.move('acknowledge')
  }

  /**
   * A command frame. Devices answer in order and without a correlation id: keep one outstanding.
   * @throws {SessionError} before the IMEI is accepted
   * @throws {EncodeError} for a command that the codec cannot hold
   */
  sendCommand(command: Command, codecId = 0x0c): Uint8Array {
    this.move('command')
    return encodeTcpFrame({ kind: 'command', codecId, commands: [command] })
  }

  /** When `expire` has to be called next, on the callers' clock. */
  get deadline(): number | undefined {
    const at = Math.min(this.handshakeDeadline(), this.messageDeadline(), this.idleDeadline())
    return at === Infinity ? undefined : at
  }

  /** Ends the session if its deadline has passed; `next` then gives the closing event. */
  expire(now: number): void {
    if (now >= this.handshakeDeadline()) this.finish('handshake timeout')
    else if (now >= this.messageDeadline()) this.finish('message timeout')
    else if (now >= this.idleDeadline()) this.finish('idle timeout')
  }

  /**
   * Ends the session; the last event says why, and what was cut. A device that ends its side has said all that came
   * before: `next` hands that out first (tools send handshake, frames and their end in one go).
   */
  end(reason: CloseReason = 'closed here'): void {
    if (this.currentState === 'closed') return
    if (reason === 'ended by the device') this.hasEnded = true
    else this.finish(reason)
  }

  /** Whether the time of the handshake runs, and no other. */
  private get isInHandshake(): boolean {
    return this.currentState === 'awaitingImei' && this.options.handshakeTimeoutMs !== undefined
  }

  private handshakeDeadline(): number {
    return this.isInHandshake ? this.openedAt + this.options.handshakeTimeoutMs! : Infinity
  }

  private messageDeadline(): number {
    const { messageTimeoutMs } = this.options
    if (messageTimeoutMs === undefined || this.messageBegan === undefined) return Infinity
    return this.isInHandshake || this.currentState === 'closed'
      ? Infinity
      : this.messageBegan + messageTimeoutMs
  }

  private idleDeadline(): number {
    const { idleTimeoutMs } = this.options
    if (idleTimeoutMs === undefined || this.isInHandshake || this.currentState === 'closed') return Infinity
    return this.lastByteAt + idleTimeoutMs
  }

  private finish(reason: CloseReason): void {
    const cut = this.stream.end()
    this.close(reason, cut?.error, cut?.bytes)
  }

  private close(reason: CloseReason, error?: DecodeError, bytes?: Uint8Array): void {
    this.move('close')
    this.closing = { kind: 'closed', reason, ...(error ? { error } : {}), ...(bytes ? { bytes } : {}) }
  }

  private move(action: ServerAction): void {
    this.currentState = transition(SERVER_TRANSITIONS, this.currentState, action)
  }
}

/** Nobody knows whose records these are, so nobody may acknowledge them. */
function beforeImei(frame: Frame): Rejected {
  const error = new DecodeError('BAD_IMEI', 'a frame came before the IMEI that says whose it is', {
    offset: 0,
    field: 'imei',
  })
  return refused(frame, error)
}
