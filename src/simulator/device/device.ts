/**
 * A tracker as a state machine: it logs in, sends its records a frame at a time, keeps them until they are
 * acknowledged, and answers commands. No socket and no timer: bytes and times go in, things to do come out.
 */
import { ACK_SIZE } from '../../codec/ack.js'
import { AVL_LAYOUTS } from '../../codec/layouts.js'
import type { AvlRecord, Frame } from '../../codec/types.js'
import { answerTo } from './device-answer.js'
import {
  TcpDeviceLink,
  UdpDeviceLink,
  type DeviceLink,
  type DeviceLinkOptions,
  type LinkEvent,
} from './device-link.js'
import type { DeviceControls, DeviceOptions, DeviceTarget, ServerAddress } from './device-options.js'
import type { DeviceOutcome, DeviceOutput, DeviceReport } from './device-output.js'
import { ImpatientTcpLink } from './impatient-link.js'
import { Reconnection } from './reconnection.js'
import { OnDemandSupply, type FrameSupply } from '../records/supply.js'

export type { DeviceOptions } from './device-options.js'

/** Over UDP a missing answer is mostly a datagram lost on the way, which time alone does not bring. */
export const DEFAULT_RESPONSE_TIMEOUT_MS = { tcp: 10_000, udp: 3000 } as const
/** The count of a frame is one byte. */
const MOST_RECORDS = 255
const DEFAULT_MAX_TRIES = 4
const DEFAULT_RESTART_MS = 2000

export class Device implements DeviceControls {
  readonly options: DeviceOptions
  readonly report: DeviceReport = {
    connections: 0,
    records: 0,
    acked: 0,
    resent: 0,
    errors: 0,
    dropped: 0,
    erased: 0,
  }
  readonly #link: DeviceLink
  readonly #supply: FrameSupply
  readonly #reconnection: Reconnection
  readonly #maxTries: number
  readonly #responseTimeoutMs: () => number
  readonly #codecId: number
  /** How often the records in flight have been sent since the server last took any. */
  #sends = 0
  /** Of the records in flight, the first so many are on the link that stands; the others are to be sent again. */
  #onLink = 0
  /** Of the records in flight, the first so many have been sent before. */
  #sentBefore = 0
  /** When something last went out, or an ack came in. */
  #activeAt = 0
  #sentAt = 0
  #now = 0
  #outcome: DeviceOutcome | undefined
  /** What a command asks for that has to wait until its answer is on its way. */
  #afterAnswer: (() => void) | undefined
  #out: DeviceOutput[] = []

  /** @throws {RangeError} for a count, batch or codec that no device has */
  constructor(options: DeviceOptions) {
    const { count, batch, codec, transport, settings } = options
    if ((!Number.isInteger(count) && count !== Infinity) || count < 1) {
      throw new RangeError('count must be 1 or more')
    }
    if (!Number.isInteger(batch) || batch < 1 || batch > 255) {
      throw new RangeError('batch must be 1 to 255: the count of a frame is one byte')
    }
    const layout = AVL_LAYOUTS.find(row => row.codec === codec)
    if (layout === undefined) throw new RangeError(`no codec ${codec}`)
    this.options = options
    this.#codecId = layout.codecId
    this.#maxTries = options.maxTries ?? DEFAULT_MAX_TRIES
    const { hasBackup = false } = options
    this.#reconnection = new Reconnection({ maxTries: this.#maxTries, hasBackup })
    const timeoutMs = options.responseTimeoutMs ?? DEFAULT_RESPONSE_TIMEOUT_MS[transport]
    this.#responseTimeoutMs = settings?.responseTimeoutMs?.bind(settings) ?? (() => timeoutMs)
    const linkOptions = linkOptionsOf(options.imei, this.#responseTimeoutMs)
    this.#link = linkOf(options, linkOptions)
    this.#supply = options.supply ?? new OnDemandSupply({ ...options, intervalMs: () => options.intervalMs })
  }

  /** Undefined while the device is at work. */
  get outcome(): DeviceOutcome | undefined {
    return this.#outcome
  }

  /** When to connect, while there is no connection and the device wants one. */
  get reconnectAt(): number | undefined {
    if (this.#outcome !== undefined || this.#link.isOpen) return undefined
    const holdsLink = this.#openLinkTimeoutMs === undefined
    const dueAt = holdsLink ? -Infinity : this.#frameAt
    return finite(Math.max(this.#reconnection.from, dueAt))
  }

  /** The server that the next connection goes to. */
  get target(): DeviceTarget {
    const { target } = this.#reconnection
    return target === 'main' ? (this.options.settings?.server?.() ?? 'main') : target
  }

  /** When `expire` has to be called next, on the caller's clock, connected or not. */
  get deadline(): number | undefined {
    if (this.#outcome !== undefined) return undefined
    let at = this.#supply.wakeAt ?? Infinity
    if (this.#link.isOpen) {
      at = Math.min(at, this.#link.deadline ?? Infinity, this.#pingAt)
      if (this.#link.isReady) at = Math.min(at, this.#frameAt, this.#hangUpAt)
    }
    return at === Infinity ? undefined : at
  }

  /** The connection stands (or, over UDP, the socket is there). */
  connected(now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return [{ kind: 'close' }]
    this.#now = now
    this.#supply.advance(now)
    this.report.connections++
    const bytes = this.#link.open(now)
    this.#activeAt = this.#sentAt = now
    if (bytes !== undefined) this.#out.push({ kind: 'imei', bytes })
    // A datagram that was outstanding when the socket failed still is.
    this.#onLink = 0
    const outstanding = this.#link.resend(now)
    if (outstanding !== undefined) this.#recordsOut(outstanding, this.#supply.inFlight)
    return this.#settle()
  }

  /** There was no connection to be had. */
  unreachable(now: number, reason: string): readonly DeviceOutput[] {
    this.#now = now
    this.#supply.advance(now)
    this.#link.end()
    this.#fault(reason)
    // One that was there may be restarting.
    const isHopeless = this.report.acked === 0 && !this.#reconnection.isWorthASecondTry
    if (isHopeless) this.#finish('unreachable', reason)
    else this.#retryLater(reason)
    return this.#settle()
  }

  /** The connection ended, and this device did not ask for it. */
  disconnected(now: number, reason: string): readonly DeviceOutput[] {
    this.#now = now
    if (this.#outcome !== undefined || !this.#link.isOpen) return this.#takeOut()
    this.#link.end()
    this.#fault(reason)
    this.#retryLater(reason)
    return this.#settle()
  }

  receive(bytes: Uint8Array, now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return []
    this.#now = now
    this.#supply.advance(now)
    this.#link.receive(bytes, now)
    return this.#work()
  }

  /** Acts on a deadline that has passed. */
  expire(now: number): readonly DeviceOutput[] {
    if (this.#outcome !== undefined) return []
    this.#now = now
    this.#supply.advance(now)
    this.#link.expire(now)
    return this.#work()
  }

  /** Ends before the work is done. */
  stop(): readonly DeviceOutput[] {
    if (this.#outcome === undefined) {
      this.#link.end()
      this.#finish('stopped', 'stopped before the work was done')
    }
    return this.#takeOut()
  }

  /** Takes back acks that were never the server's: so many records were sent and nobody knows what came of them. */
  retract(records: number, reason: string): readonly DeviceOutput[] {
    this.report.acked -= records
    this.#fault(reason)
    return this.#takeOut()
  }

  get storedRecords(): number {
    return this.#supply.stored
  }

  eraseRecords(): number {
    const erased = this.#supply.erase()
    this.report.erased += erased
    return erased
  }

  makeRecord(): void {
    this.#supply.record(this.#now)
  }

  restart(): void {
    this.#afterAnswer = () => {
      this.#hangUp('restarts')
      this.#reconnection.rest(this.#now + (this.options.restartMs ?? DEFAULT_RESTART_MS))
    }
  }

  flushTo(server: ServerAddress): void {
    this.#afterAnswer = () => {
      this.#hangUp(`turns to ${server.host}:${server.port} with what is stored`)
      this.#reconnection.rest(this.#now, server)
      this.#supply.sendNow()
    }
  }

  /** When the next frame may go; Infinity while there is none. */
  get #frameAt(): number {
    return this.#supply.inFlight.length > this.#onLink ? -Infinity : (this.#supply.frameAt ?? Infinity)
  }

  get #openLinkTimeoutMs(): number | undefined {
    const { settings } = this.options
    // Asleep, or with somebody else's server: the link is there for what is stored and no longer.
    if (settings?.isAsleep?.() === true || typeof this.#reconnection.target === 'object') return 0
    return settings?.openLinkTimeoutMs?.()
  }

  /** When an idle link is closed. */
  get #hangUpAt(): number {
    return this.#activeAt + (this.#openLinkTimeoutMs ?? Infinity)
  }

  get #pingAt(): number {
    const pingMs = this.options.settings?.pingMs?.() ?? 0
    return pingMs > 0 && this.options.transport === 'tcp' ? this.#sentAt + pingMs : Infinity
  }

  #work(): readonly DeviceOutput[] {
    while (this.#outcome === undefined) {
      const event = this.#link.next(this.#now)
      if (event === undefined) break
      this.#handle(event)
    }
    // Only now: what has come before a frame was sent is no answer to it.
    return this.#settle()
  }

  #handle(event: LinkEvent): void {
    switch (event.kind) {
      case 'login':
        this.#out.push(event)
        this.#activeAt = this.#now
        if (!event.accepted) {
          this.#link.end()
          this.#finish('rejected', `the server rejected IMEI ${this.options.imei}`)
        }
        break
      case 'ack':
        this.#handleAck(event)
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
        this.#loseHope(`no ${awaited} within ${this.#responseTimeoutMs() / 1000} s${part}`)
        break
      }
      case 'lost':
        this.#loseHope(`the server sent what no device can read: ${event.error?.message ?? 'no frame'}`)
        break
    }
  }

  #handleAck(event: Extract<LinkEvent, { kind: 'ack' }>): void {
    const isRight = event.records === event.sent
    this.#out.push({ ...event, isRight })
    this.#activeAt = this.#now
    // Only the UDP answer counts "from the start of the array"; over TCP any other number refuses them all.
    const accepted =
      isRight || (this.options.transport === 'udp' && event.records < event.sent) ? event.records : 0
    this.report.acked += accepted
    this.#supply.release(accepted)
    this.#sentBefore -= accepted
    this.#onLink -= isRight ? event.sent : this.#onLink
    if (accepted > 0) {
      this.#sends = 0
      this.#reconnection.progress()
    }
    if (isRight) return
    // The same records again, and at once: that is what makes a wrong ack so expensive on a real network.
    const reason = `the server acknowledged ${event.records} of ${event.sent} records`
    this.#fault(reason)
    if (this.#giveUpAfterTries(reason) || this.#link.outstanding === 0) return
    // Acks of what was sent behind it would be taken for those of what is sent again.
    this.#link.end()
    this.#out.push({ kind: 'close' })
    this.#retryLater(reason)
  }

  /** No answer, or one that cannot be read: over TCP the connection is given up, over UDP the datagram repeated. */
  #loseHope(reason: string): void {
    this.#fault(reason)
    if (this.#giveUpAfterTries(reason)) return
    const bytes = this.#link.resend(this.#now)
    if (bytes !== undefined) {
      this.#onLink = 0
      this.#recordsOut(bytes, this.#supply.inFlight)
      return
    }
    this.#link.end()
    this.#out.push({ kind: 'close' })
    this.#retryLater(reason)
  }

  #giveUpAfterTries(reason: string): boolean {
    if (this.#sends < this.#maxTries) return false
    this.#link.end()
    this.#finish('gaveUp', `${reason}, ${this.#sends} times`)
    return true
  }

  #retryLater(reason: string): void {
    const next = this.#reconnection.failed(this.#now)
    if (next === 'backup') this.#note('turns to its second server')
    if (next !== 'gaveUp') return
    this.#finish('gaveUp', `${reason}; no progress in ${this.#reconnection.attempts} connections`)
  }

  /** Everything that time and the supply allow, in this order: the end, a frame, a ping, hanging up. */
  #settle(): readonly DeviceOutput[] {
    const supply = this.#supply
    this.report.dropped = supply.dropped
    if (this.#outcome === undefined && supply.inFlight.length === 0 && supply.frameAt === undefined) {
      this.#link.end()
      this.#finish('done', 'all records acknowledged')
    }
    if (this.#outcome !== undefined || !this.#link.isOpen) return this.#takeOut()
    if (this.#link.isReady && this.#now >= this.#frameAt) this.#sendFrame()
    if (this.#now >= this.#pingAt) this.#ping()
    if (this.#link.isReady && this.#now >= this.#hangUpAt) {
      this.#hangUp(this.options.settings?.isAsleep?.() === true ? 'sleeps' : 'closes the idle link')
    }
    return this.#takeOut()
  }

  #sendFrame(): void {
    const supply = this.#supply
    // A recording's frame goes again as it went, however many records it has.
    const most = supply.codecId === undefined ? this.options.batch : MOST_RECORDS
    const again = supply.inFlight.slice(this.#onLink, this.#onLink + most)
    const records = again.length > 0 ? again : supply.take(this.#now)
    if (again.length === 0) this.report.records += records.length
    const codecId = supply.codecId ?? this.#codecId
    this.#recordsOut(this.#link.sendRecords({ kind: 'avl', codecId, records }, this.#now), records)
  }

  #recordsOut(bytes: Uint8Array, records: readonly AvlRecord[]): void {
    this.#sends++
    const again = Math.min(records.length, Math.max(0, this.#sentBefore - this.#onLink))
    this.report.resent += again
    this.#onLink += records.length
    this.#sentBefore = Math.max(this.#sentBefore, this.#onLink)
    this.#activeAt = this.#sentAt = this.#now
    this.#out.push({ kind: 'records', bytes, records, attempt: again > 0 ? this.#sends : 1 })
  }

  #ping(): void {
    const bytes = this.#link.ping()
    this.#sentAt = this.#now
    if (bytes !== undefined) this.#out.push({ kind: 'ping', bytes })
  }

  /** Ends the link without anything having gone wrong; the next one goes to the main server. */
  #hangUp(message: string): void {
    this.#link.end()
    this.#reconnection.rest(this.#now)
    this.#note(message)
    this.#out.push({ kind: 'close' })
  }

  #answer(request: Frame): void {
    const { packet } = request
    const { imei, reply } = this.options
    if (packet.kind !== 'command' || reply === undefined) return
    for (const command of packet.commands) {
      const response = answerTo(command, imei, text => reply(text, this))
      if (response === undefined) continue
      this.#sentAt = this.#now
      this.#out.push({ kind: 'response', bytes: this.#link.respond(response, request), command: response })
    }
    this.#activeAt = this.#now
    this.#afterAnswer?.()
    this.#afterAnswer = undefined
  }

  #note(message: string): void {
    this.#out.push({ kind: 'note', message })
  }

  #fault(message: string): void {
    this.report.errors++
    this.#out.push({ kind: 'fault', message })
  }

  #finish(outcome: DeviceOutcome, reason: string): void {
    this.#outcome = outcome
    this.#out.push({ kind: 'close' }, { kind: 'finished', outcome, reason })
  }

  #takeOut(): readonly DeviceOutput[] {
    const out = this.#out
    this.#out = []
    return out
  }
}

/** Read at each use: `setparam` may change the timeout. */
function linkOptionsOf(imei: string, timeout: () => number): { imei: string; responseTimeoutMs: number } {
  return {
    imei,
    get responseTimeoutMs() {
      return timeout()
    },
  }
}

function linkOf({ transport, window = 1 }: DeviceOptions, options: DeviceLinkOptions): DeviceLink {
  if (transport === 'udp') return new UdpDeviceLink(options)
  return window > 1 ? new ImpatientTcpLink(options, window) : new TcpDeviceLink(options)
}

function finite(at: number): number | undefined {
  return at === Infinity ? undefined : at
}
