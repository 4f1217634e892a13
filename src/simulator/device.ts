/**
 * A tracker as a state machine: it logs in, sends its records a frame at a time, keeps them until they are
 * acknowledged, and answers commands. No socket and no timer: bytes and times go in, things to do come out.
 */
import { ACK_SIZE } from '../codec/ack.js'
import { commandText, textCommand } from '../codec/command.js'
import { AVL_LAYOUTS, COMMAND_TYPE } from '../codec/layouts.js'
import type { AvlRecord, Command, Frame } from '../codec/types.js'
import { TcpDeviceLink, UdpDeviceLink, type DeviceLink, type LinkEvent } from './device-link.js'
import type { DeviceOutcome, DeviceOutput, DeviceReport } from './device-output.js'
import type { SimulatedCodec } from './vehicle-records.js'

export interface DeviceOptions {
  readonly imei: string
  readonly codec: SimulatedCodec
  readonly transport: 'tcp' | 'udp'
  /** Records in all, above 0. */
  readonly count: number
  /** Records a frame, 1..255. */
  readonly batch: number
  /** Ms from one frame to the next; 0 sends as fast as acks allow. */
  readonly intervalMs: number
  /** Gives the next record to store. */
  readonly nextRecord: () => AvlRecord
  /** The answer to a command's text, undefined for silence. Without it no command is answered. */
  readonly reply?: (text: string) => string | undefined
  /** Ms to wait for the answer to the IMEI and for each ack; default 10,000 over TCP, 3,000 over UDP. */
  readonly responseTimeoutMs?: number
  /** How often a frame is sent, or a connection tried without progress, before the device gives up; default 4. */
  readonly maxTries?: number
}

/** Over UDP a missing answer is mostly a datagram lost on the way, which time alone does not bring. */
const DEFAULT_RESPONSE_TIMEOUT_MS = { tcp: 10_000, udp: 3000 } as const
const DEFAULT_MAX_TRIES = 4
const FIRST_RECONNECT_MS = 1000
const LONGEST_RECONNECT_MS = 30_000

export class Device {
  readonly options: DeviceOptions
  readonly report: DeviceReport = { connections: 0, records: 0, acked: 0, resent: 0, errors: 0 }
  readonly #link: DeviceLink
  readonly #maxTries: number
  readonly #responseTimeoutMs: number
  readonly #codecId: number
  /** Records of the frame that is not acknowledged yet. */
  #stored: AvlRecord[] = []
  /** How often those have been sent since the server last took any. */
  #sends = 0
  #wereSent = false
  /** Connections begun or attempted since the last right ack. */
  #attempts = 0
  #nextFrameAt = -Infinity
  #reconnectAt: number | undefined
  #outcome: DeviceOutcome | undefined
  #out: DeviceOutput[] = []

  /** @throws {RangeError} for a count, batch or codec that no device has */
  constructor(options: DeviceOptions) {
    if (!Number.isInteger(options.count) || options.count < 1) throw new RangeError('count must be 1 or more')
    if (!Number.isInteger(options.batch) || options.batch < 1 || options.batch > 255) {
      throw new RangeError('batch must be 1 to 255: the count of a frame is one byte')
    }
    const layout = AVL_LAYOUTS.find(row => row.codec === options.codec)
    if (layout === undefined) throw new RangeError(`no codec ${options.codec}`)
    this.options = options
    this.#codecId = layout.codecId
    this.#maxTries = options.maxTries ?? DEFAULT_MAX_TRIES
    this.#responseTimeoutMs = options.responseTimeoutMs ?? DEFAULT_RESPONSE_TIMEOUT_MS[options.transport]
    const linkOptions = { imei: options.imei, responseTimeoutMs: this.#responseTimeoutMs }
    this.#link = options.transport === 'tcp' ? new TcpDeviceLink(linkOptions) : new UdpDeviceLink(linkOptions)
  }

  /** Undefined while the device is at work. */
  get outcome(): DeviceOutcome | undefined {
    return this.#outcome
  }

  /** When to connect again, while there is no connection and the device wants one. */
  get reconnectAt(): number | undefined {
    return this.#reconnectAt
  }

  /** When `expire` has to be called next, on the caller's clock. */
  get deadline(): number | undefined {
    if (this.#outcome !== undefined || !this.#link.isOpen) return undefined
    return this.#link.isReady ? this.#nextFrameAt : this.#link.deadline
  }

  /** The connection stands (or, over UDP, the socket is there). */
  connected(now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return [{ kind: 'close' }]
    this.#reconnectAt = undefined
    this.report.connections++
    const bytes = this.#link.open(now)
    if (bytes !== undefined) this.#out.push({ kind: 'imei', bytes })
    // A datagram that was outstanding when the socket failed still is.
    const outstanding = this.#link.resend(now)
    if (outstanding !== undefined) this.#recordsOut(outstanding)
    this.#sendIfDue(now)
    return this.#takeOut()
  }

  /** There was no connection to be had. */
  unreachable(now: number, reason: string): readonly DeviceOutput[] {
    this.#link.end()
    this.#fault(reason)
    // A server that was never there is a mistyped address; one that was there may be restarting.
    if (this.report.acked === 0) this.#finish('unreachable', reason)
    else this.#retryLater(now, reason)
    return this.#takeOut()
  }

  /** The connection ended, and this device did not ask for it. */
  disconnected(now: number, reason: string): readonly DeviceOutput[] {
    if (this.#outcome !== undefined || !this.#link.isOpen) return this.#takeOut()
    this.#link.end()
    this.#fault(reason)
    this.#retryLater(now, reason)
    return this.#takeOut()
  }

  receive(bytes: Uint8Array, now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return []
    this.#link.receive(bytes, now)
    return this.#work(now)
  }

  /** Acts on a deadline that has passed. */
  expire(now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return []
    this.#link.expire(now)
    return this.#work(now)
  }

  /** Ends before the work is done. */
  stop(): readonly DeviceOutput[] {
    if (this.#outcome === undefined) {
      this.#link.end()
      this.#finish('stopped', 'stopped before the work was done')
    }
    return this.#takeOut()
  }

  #work(now: number): readonly DeviceOutput[] {
    while (this.#outcome === undefined) {
      const event = this.#link.next(now)
      if (event === undefined) break
      this.#handle(event, now)
    }
    // Only now: what has come before a frame was sent is no answer to it.
    this.#sendIfDue(now)
    return this.#takeOut()
  }

  #handle(event: LinkEvent, now: number): void {
    switch (event.kind) {
      case 'login':
        this.#out.push(event)
        if (!event.accepted) {
          this.#link.end()
          this.#finish('rejected', `the server rejected IMEI ${this.options.imei}`)
        }
        break
      case 'ack':
        this.#handleAck(event, now)
        break
      case 'command':
        this.#out.push(event)
        this.#answer(event.frame)
        break
      case 'rejected':
        this.#out.push(event)
        this.#fault(`the server sent a bad frame: ${event.rejected.error.message}`)
        break
      case 'timeout': {
        const awaited = event.waitingFor === 'login' ? 'answer to the IMEI' : 'ack'
        const part = event.received > 0 ? `, only ${event.received} of its ${ACK_SIZE} bytes came` : ''
        this.#loseHope(`no ${awaited} within ${this.#responseTimeoutMs / 1000} s${part}`, now)
        break
      }
      case 'lost':
        this.#loseHope(`the server sent what no device can read: ${event.error?.message ?? 'no frame'}`, now)
        break
    }
  }

  #handleAck(event: Extract<LinkEvent, { kind: 'ack' }>, now: number): void {
    const isRight = event.records === event.sent
    this.#out.push({ ...event, isRight })
    // Only the UDP answer counts "from the start of the array"; over TCP any other number refuses them all.
    const accepted =
      isRight || (this.options.transport === 'udp' && event.records < event.sent) ? event.records : 0
    this.report.acked += accepted
    this.#stored.splice(0, accepted)
    if (accepted > 0) {
      this.#sends = 0
      this.#attempts = 0
    }
    if (!isRight) this.#fault(`the server acknowledged ${event.records} of ${event.sent} records`)
    if (this.report.acked >= this.options.count) {
      this.#link.end()
      this.#finish('done', 'all records acknowledged')
    } else if (this.#stored.length > 0) {
      // The same records again, and at once: that is what makes a wrong ack so expensive on a real network.
      this.#nextFrameAt = now
      this.#giveUpAfterTries(`the server acknowledged ${event.records} of ${event.sent} records`)
    }
  }

  /** No answer, or one that cannot be read: over TCP the connection is given up, over UDP the datagram repeated. */
  #loseHope(reason: string, now: number): void {
    this.#fault(reason)
    if (this.#giveUpAfterTries(reason)) return
    const bytes = this.#link.resend(now)
    if (bytes !== undefined) {
      this.#recordsOut(bytes)
      return
    }
    this.#link.end()
    this.#out.push({ kind: 'close' })
    this.#retryLater(now, reason)
  }

  #giveUpAfterTries(reason: string): boolean {
    if (this.#sends < this.#maxTries) return false
    this.#link.end()
    this.#finish('gaveUp', `${reason}, ${this.#sends} times`)
    return true
  }

  #retryLater(now: number, reason: string): void {
    this.#attempts++
    if (this.#attempts >= this.#maxTries) {
      this.#finish('gaveUp', `${reason}; no progress in ${this.#attempts} connections`)
      return
    }
    const delay = Math.min(FIRST_RECONNECT_MS * 2 ** (this.#attempts - 1), LONGEST_RECONNECT_MS)
    this.#reconnectAt = now + delay
  }

  #sendIfDue(now: number): void {
    if (this.#outcome !== undefined || !this.#link.isReady || now < this.#nextFrameAt) return
    if (this.#stored.length === 0) {
      const { count, batch, nextRecord } = this.options
      const left = count - this.report.records
      this.#stored = Array.from({ length: Math.min(batch, left) }, () => nextRecord())
      this.report.records += this.#stored.length
      this.#wereSent = false
    }
    const packet = { kind: 'avl', codecId: this.#codecId, records: this.#stored } as const
    this.#recordsOut(this.#link.sendRecords(packet, now))
    this.#nextFrameAt = now + this.options.intervalMs
  }

  #recordsOut(bytes: Uint8Array): void {
    this.#sends++
    if (this.#wereSent) this.report.resent += this.#stored.length
    this.#wereSent = true
    this.#out.push({ kind: 'records', bytes, records: [...this.#stored], attempt: this.#sends })
  }

  #answer(request: Frame): void {
    const { packet } = request
    if (packet.kind !== 'command' || this.options.reply === undefined) return
    for (const command of packet.commands) {
      if (command.type !== COMMAND_TYPE.request) continue
      const response = this.#responseTo(command)
      if (response === undefined) continue
      this.#out.push({ kind: 'response', bytes: this.#link.respond(response, request), command: response })
    }
  }

  #responseTo(command: Command): Command | undefined {
    const { imei, reply } = this.options
    if (command.imei !== undefined && command.imei !== imei) {
      return { type: COMMAND_TYPE.nack, imei, payload: new Uint8Array(0) }
    }
    const text = reply?.(commandText(command) ?? '')
    if (text === undefined) return undefined
    return textCommand(text, { type: COMMAND_TYPE.response, ...(command.imei !== undefined && { imei }) })
  }

  #fault(message: string): void {
    this.report.errors++
    this.#out.push({ kind: 'fault', message })
  }

  #finish(outcome: DeviceOutcome, reason: string): void {
    this.#outcome = outcome
    this.#reconnectAt = undefined
    this.#out.push({ kind: 'close' }, { kind: 'finished', outcome, reason })
  }

  #takeOut(): readonly DeviceOutput[] {
    const out = this.#out
    this.#out = []
    return out
  }
}
