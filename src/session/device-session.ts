import { encodeHandshake } from '../codec/handshake.js'
import { encodeTcpFrame } from '../codec/tcp-frame.js'
import type { AvlPacket, Command, Frame, Rejected } from '../codec/types.js'
import type { DecodeError } from '../wire/errors.js'
import type { StreamOptions } from './device-stream.js'
import { type ServerMessage, ServerStream } from './server-stream.js'
import { DEVICE_TRANSITIONS, type DeviceAction, type DeviceState, transition } from './transitions.js'

export type DeviceEvent =
  | { readonly kind: 'login'; readonly accepted: boolean }
  /** `sent` is how many records were outstanding: any other number means that they have to be sent again. */
  | { readonly kind: 'ack'; readonly records: number; readonly sent: number; readonly latencyMs: number }
  /** A command of the server; answer it with `respond`. */
  | { readonly kind: 'command'; readonly frame: Frame }
  | { readonly kind: 'rejected'; readonly rejected: Rejected }
  /** No answer within the response timeout: devices close the link and send the same records later. */
  | { readonly kind: 'timeout'; readonly waitingFor: 'login' | 'ack' }
  | { readonly kind: 'closed'; readonly reason: 'framing lost'; readonly error: DecodeError }

export interface DeviceSessionOptions extends StreamOptions {
  readonly imei: string
  /** Milliseconds to wait for the answer to the IMEI and for each ack; none by default. */
  readonly responseTimeoutMs?: number
}

/** Milliseconds after which four zero bytes are an ack of no records and not the start of a command. */
const ZERO_SETTLES_AFTER_MS = 100

const PING = Uint8Array.of(0xff)

/** The device's side of TCP connections, without a socket or a timer: the server session's mirror. */
export class DeviceSession {
  private readonly options: DeviceSessionOptions
  private stream: ServerStream
  private currentState: DeviceState = 'offline'
  private outstanding = 0
  private sentAt = 0
  private lastByteAt = 0
  private readonly events: DeviceEvent[] = []

  constructor(options: DeviceSessionOptions) {
    this.options = options
    this.stream = new ServerStream(options)
  }

  get state(): DeviceState {
    return this.currentState
  }

  /** Bytes that wait for their message to end. */
  get pendingBytes(): number {
    return this.stream.pendingBytes
  }

  /**
   * Begins a connection: the handshake's bytes. A session that was closed may connect again.
   * @throws {SessionError} on a connection that is open
   * @throws {EncodeError} for an IMEI that is not 15 digits
   */
  connect(now: number): Uint8Array {
    this.move('connect')
    this.stream = new ServerStream(this.options)
    this.events.length = 0
    this.sentAt = now
    return encodeHandshake(this.options.imei)
  }

  /**
   * A frame of records, one at a time.
   * @throws {SessionError} before the login, and while an ack is awaited
   * @throws {EncodeError} for values that the codec cannot hold
   */
  sendRecords(packet: AvlPacket, now: number): Uint8Array {
    this.move('records')
    this.outstanding = packet.records.length
    this.sentAt = now
    return encodeTcpFrame(packet)
  }

  /** @throws {SessionError} before the login */
  respond(command: Command, codecId: number): Uint8Array {
    this.move('respond')
    return encodeTcpFrame({ kind: 'command', codecId, commands: [command] })
  }

  /** One `FF`. @throws {SessionError} without a connection */
  ping(): Uint8Array {
    this.move('ping')
    return PING.slice()
  }

  /** Queues bytes; they belong to the session from here on. */
  receive(bytes: Uint8Array, now: number): void {
    if (!this.isConnected) return
    this.lastByteAt = now
    this.stream.push(bytes)
  }

  /** The next event; undefined until more bytes come. */
  next(now: number): DeviceEvent | undefined {
    const queued = this.events.shift()
    if (queued !== undefined || !this.isConnected) return queued
    const message = this.stream.next(this.expecting)
    return message === undefined ? undefined : this.eventOf(message, now)
  }

  /** When `expire` has to be called next, on the caller's clock. */
  get deadline(): number | undefined {
    if (!this.isConnected) return undefined
    const settles =
      this.expecting === 'ack' && this.stream.isUndecided ? this.lastByteAt + ZERO_SETTLES_AFTER_MS : Infinity
    const { responseTimeoutMs } = this.options
    const answers =
      this.expecting === 'nothing' || responseTimeoutMs === undefined
        ? Infinity
        : this.sentAt + responseTimeoutMs
    const deadline = Math.min(settles, answers)
    return deadline === Infinity ? undefined : deadline
  }

  /** Acts on a deadline that has passed; `next` gives what comes of it. */
  expire(now: number): void {
    const { deadline, expecting } = this
    if (deadline === undefined || now < deadline) return
    const zero = expecting === 'ack' ? this.stream.settleZero() : undefined
    if (zero !== undefined) {
      this.events.push(this.eventOf(zero, now))
      return
    }
    if (expecting === 'nothing') return
    this.events.push({ kind: 'timeout', waitingFor: expecting })
    this.move('close')
  }

  /** Ends the connection from this side, or notes that it has ended. */
  end(): void {
    if (this.isConnected) this.move('close')
  }

  private get isConnected(): boolean {
    return this.currentState !== 'offline' && this.currentState !== 'closed'
  }

  private get expecting(): 'login' | 'ack' | 'nothing' {
    if (this.currentState === 'awaitingLogin') return 'login'
    return this.currentState === 'awaitingAck' ? 'ack' : 'nothing'
  }

  private eventOf(message: ServerMessage, now: number): DeviceEvent {
    switch (message.kind) {
      case 'login':
        this.move(message.accepted ? 'accepted' : 'rejected')
        return message
      case 'ack': {
        this.move('ack')
        return { kind: 'ack', records: message.records, sent: this.outstanding, latencyMs: now - this.sentAt }
      }
      case 'frame':
        this.move('command')
        return { kind: 'command', frame: message }
      case 'rejected':
        return { kind: 'rejected', rejected: message }
      case 'lost':
        this.move('close')
        return { kind: 'closed', reason: 'framing lost', error: message.error }
    }
  }

  private move(action: DeviceAction): void {
    this.currentState = transition(DEVICE_TRANSITIONS, this.currentState, action)
  }
}
