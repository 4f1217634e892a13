/**
 * A tracker as a state machine: it logs in, sends its records a frame at a time, keeps them until they are
 * acknowledged, and answers commands. No socket and no timer: bytes and times go in, things to do come out.
 */
import { ACK_SIZE } from '../../codec/ack.js'
import type { Frame } from '../../codec/types.js'
import type { FaultChain } from '../faults/fault-chain.js'
import type { FrameSupply } from '../records/supply.js'
import { answerTo } from './device-answer.js'
import { DeviceJournal } from './device-journal.js'
import {
  DEFAULT_MAX_TRIES,
  DEFAULT_RESTART_MS,
  type DeviceControls,
  type DeviceOptions,
  type DeviceParts,
  type DeviceTarget,
  type ServerAddress,
} from './device-options.js'
import type { DeviceOutcome, DeviceOutput, DeviceReport } from './device-output.js'
import type { LinkEvent } from './links/device-link.js'
import { Reconnection } from './reconnection.js'
import { Uplink } from './uplink.js'

export class Device implements DeviceControls {
  readonly options: DeviceOptions
  readonly #parts: DeviceParts
  readonly #journal = new DeviceJournal()
  readonly #uplink: Uplink
  readonly #reconnection: Reconnection
  #now = 0
  /** What a command asks for that has to wait until its answer is on its way. */
  #afterAnswer: (() => void) | undefined

  constructor(parts: DeviceParts, options: DeviceOptions) {
    this.options = options
    this.#parts = parts
    this.#uplink = new Uplink(parts, options, this.#journal)
    this.#reconnection = new Reconnection(options)
  }

  get imei(): string {
    return this.#parts.settings.imei
  }

  get faults(): FaultChain | undefined {
    return this.#parts.faults
  }

  get report(): DeviceReport {
    return this.#journal.report
  }

  /** Undefined while the device is at work. */
  get outcome(): DeviceOutcome | undefined {
    return this.#journal.outcome
  }

  /** When to connect, while there is no connection and the device wants one. */
  get reconnectAt(): number | undefined {
    if (this.#journal.outcome !== undefined || this.#uplink.isOpen) return undefined
    const holdsLink = this.#idleTimeoutMs === undefined
    const dueAt = holdsLink ? -Infinity : this.#uplink.frameAt
    return finite(Math.max(this.#reconnection.from, dueAt))
  }

  /** The server that the next connection goes to. */
  get target(): DeviceTarget {
    const { target } = this.#reconnection
    return target === 'main' ? (this.#parts.settings.server ?? 'main') : target
  }

  /** When `expire` has to be called next, on the caller's clock, connected or not. */
  get deadline(): number | undefined {
    if (this.#journal.outcome !== undefined) return undefined
    const linkAt = this.#uplink.deadlineWith(this.#idleTimeoutMs)
    return finite(Math.min(this.#supply.wakeAt ?? Infinity, linkAt))
  }

  /** The connection stands (or, over UDP, the socket is there). */
  connected(now: number): readonly DeviceOutput[] {
    if (this.#journal.outcome !== undefined) return [{ kind: 'close' }]
    this.#now = now
    this.#supply.advance(now)
    this.report.connections++
    this.#uplink.open(now)
    return this.#settle()
  }

  /** There was no connection to be had. */
  unreachable(now: number, reason: string): readonly DeviceOutput[] {
    this.#now = now
    this.#supply.advance(now)
    this.#uplink.end()
    this.#journal.fault(reason)
    // One that was there may be restarting.
    const isHopeless = this.report.acked === 0 && !this.#reconnection.isWorthASecondTry
    if (isHopeless) this.#journal.finish('unreachable', reason)
    else this.#retryLater(reason)
    return this.#settle()
  }

  /** The connection ended, and this device did not ask for it. */
  disconnected(now: number, reason: string): readonly DeviceOutput[] {
    this.#now = now
    if (this.#journal.outcome !== undefined || !this.#uplink.isOpen) return this.#journal.take()
    this.#uplink.end()
    this.#journal.fault(reason)
    this.#retryLater(reason)
    return this.#settle()
  }

  receive(bytes: Uint8Array, now: number): readonly DeviceOutput[] {
    if (this.#journal.outcome !== undefined) return []
    this.#now = now
    this.#supply.advance(now)
    this.#uplink.receive(bytes, now)
    return this.#work()
  }

  /** Acts on a deadline that has passed. */
  expire(now: number): readonly DeviceOutput[] {
    if (this.#journal.outcome !== undefined) return []
    this.#now = now
    this.#supply.advance(now)
    this.#uplink.expire(now)
    return this.#work()
  }

  /** Ends before the work is done. */
  stop(): readonly DeviceOutput[] {
    if (this.#journal.outcome === undefined) {
      this.#uplink.end()
      this.#journal.finish('stopped', 'stopped before the work was done')
    }
    return this.#journal.take()
  }

  /** Takes back acks that were never the server's: so many records were sent and nobody knows what came of them. */
  retract(records: number, reason: string): readonly DeviceOutput[] {
    this.report.acked -= records
    this.#journal.fault(reason)
    return this.#journal.take()
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

  get #supply(): FrameSupply {
    return this.#parts.supply
  }

  /** How long the link is held when it is idle; undefined: for ever. */
  get #idleTimeoutMs(): number | undefined {
    const { settings } = this.#parts
    // Asleep, or with somebody else's server: the link is there for what is stored and no longer.
    if (settings.isAsleep || typeof this.#reconnection.target === 'object') return 0
    return settings.openLinkTimeoutMs
  }

  #work(): readonly DeviceOutput[] {
    while (this.#journal.outcome === undefined) {
      const event = this.#uplink.next(this.#now)
      if (event === undefined) break
      this.#handle(event)
    }
    // Only now: what has come before a frame was sent is no answer to it.
    return this.#settle()
  }

  #handle(event: LinkEvent): void {
    switch (event.kind) {
      case 'login':
        this.#journal.say(event)
        if (!event.accepted) {
          this.#uplink.end()
          this.#journal.finish('rejected', `the server rejected IMEI ${this.imei}`)
        }
        break
      case 'ack':
        this.#handleAck(event)
        break
      case 'command':
        this.#journal.say(event)
        this.#answer(event.frame)
        break
      case 'rejected':
        this.#journal.say(event)
        this.#journal.fault(`the server sent a bad frame: ${event.rejected.error.message}`)
        break
      case 'timeout': {
        const awaited = event.waitingFor === 'login' ? 'answer to the IMEI' : 'ack'
        const part = event.received > 0 ? `, only ${event.received} of its ${ACK_SIZE} bytes came` : ''
        this.#loseHope(`no ${awaited} within ${this.#parts.settings.responseTimeoutMs / 1000} s${part}`)
        break
      }
      case 'lost':
        this.#loseHope(`the server sent what no device can read: ${event.error?.message ?? 'no frame'}`)
        break
    }
  }

  #handleAck(event: Extract<LinkEvent, { kind: 'ack' }>): void {
    const isRight = event.records === event.sent
    this.#journal.say({ ...event, isRight })
    const accepted = this.#uplink.acknowledged(event)
    if (accepted > 0) this.#reconnection.progress()
    if (isRight) return
    // The same records again, and at once: that is what makes a wrong ack so expensive on a real network.
    const reason = `the server acknowledged ${event.records} of ${event.sent} records`
    this.#journal.fault(reason)
    if (this.#giveUpAfterTries(reason) || !this.#uplink.isAwaitingAcks) return
    // Acks of what was sent behind it would be taken for those of what is sent again.
    this.#breakOff(reason)
  }

  /** No answer, or one that cannot be read: over TCP the connection is given up, over UDP the datagram repeated. */
  #loseHope(reason: string): void {
    this.#journal.fault(reason)
    if (this.#giveUpAfterTries(reason)) return
    if (!this.#uplink.resend(this.#now)) this.#breakOff(reason)
  }

  #breakOff(reason: string): void {
    this.#uplink.close()
    this.#retryLater(reason)
  }

  #giveUpAfterTries(reason: string): boolean {
    const { sends } = this.#uplink
    if (sends < (this.options.maxTries ?? DEFAULT_MAX_TRIES)) return false
    this.#uplink.end()
    this.#journal.finish('gaveUp', `${reason}, ${sends} times`)
    return true
  }

  #retryLater(reason: string): void {
    const next = this.#reconnection.failed(this.#now)
    if (next === 'backup') this.#journal.note('turns to its second server')
    if (next !== 'gaveUp') return
    this.#journal.finish('gaveUp', `${reason}; no progress in ${this.#reconnection.attempts} connections`)
  }

  /** Everything that time and the supply allow, in this order: the end, a frame, a ping, hanging up. */
  #settle(): readonly DeviceOutput[] {
    this.report.dropped = this.#supply.dropped
    if (this.#journal.outcome === undefined && this.#uplink.isDone) {
      this.#uplink.end()
      this.#journal.finish('done', 'all records acknowledged')
    }
    if (this.#journal.outcome !== undefined || !this.#uplink.isOpen) return this.#journal.take()
    this.#uplink.sendDue(this.#now)
    if (this.#uplink.isIdle(this.#now, this.#idleTimeoutMs)) {
      this.#hangUp(this.#parts.settings.isAsleep ? 'sleeps' : 'closes the idle link')
    }
    return this.#journal.take()
  }

  /** Ends the link without anything having gone wrong; the next one goes to the main server. */
  #hangUp(message: string): void {
    this.#uplink.end()
    this.#reconnection.rest(this.#now)
    this.#journal.note(message)
    this.#journal.say({ kind: 'close' })
  }

  #answer(request: Frame): void {
    const { packet } = request
    if (packet.kind !== 'command') return
    const responses = packet.commands.flatMap(
      command => answerTo(command, this.imei, text => this.#parts.reply(text, this)) ?? [],
    )
    this.#uplink.respond(responses, request, this.#now)
    this.#afterAnswer?.()
    this.#afterAnswer = undefined
  }
}

function finite(at: number): number | undefined {
  return at === Infinity ? undefined : at
}
