/** The link that stands, and what goes over it: frames, those that were lost with the last link first, pings, replies. */
import { recordLayout } from '../../codec/layouts.js'
import type { AvlRecord, Command, Frame } from '../../codec/types.js'
import { RecordsInFlight } from '../records/in-flight.js'
import type { DeviceJournal } from './device-journal.js'
import type { DeviceOptions, DeviceParts } from './device-options.js'
import { LinkTimes } from './link-times.js'
import { linkFor } from './links.js'
import type { DeviceLink, LinkEvent } from './links/device-link.js'

/** The count of a frame is one byte. */
const MOST_RECORDS = 255

export class Uplink {
  readonly #parts: DeviceParts
  readonly #options: DeviceOptions
  readonly #journal: DeviceJournal
  readonly #link: DeviceLink
  readonly #times: LinkTimes
  readonly #inFlight: RecordsInFlight

  constructor(parts: DeviceParts, options: DeviceOptions, journal: DeviceJournal) {
    const { settings, supply, faults } = parts
    this.#parts = parts
    this.#options = options
    this.#journal = journal
    this.#link = linkFor(options.transport, faults?.window ?? 1, settings)
    this.#times = new LinkTimes(settings, options.transport === 'tcp')
    this.#inFlight = new RecordsInFlight(supply)
  }

  get isOpen(): boolean {
    return this.#link.isOpen
  }

  /** Nothing is in flight, and nothing ever will be. */
  get isDone(): boolean {
    return this.#inFlight.isDone
  }

  /** When the next frame may go; Infinity while there is none. */
  get frameAt(): number {
    return this.#inFlight.frameAt
  }

  /** How often the records in flight were sent since the server last took one. */
  get sends(): number {
    return this.#inFlight.sends
  }

  /** Whether frames are under way that acks may still come for. */
  get isAwaitingAcks(): boolean {
    return this.#link.outstanding > 0
  }

  /** When something is to be done about the link; Infinity while there is none. */
  deadlineWith(idleTimeoutMs: number | undefined): number {
    if (!this.#link.isOpen) return Infinity
    const at = Math.min(this.#link.deadline ?? Infinity, this.#times.pingAt)
    return this.#link.isReady ? Math.min(at, this.frameAt, this.#times.idleAt(idleTimeoutMs)) : at
  }

  /** Whether it has been idle for longer than that. */
  isIdle(now: number, timeoutMs: number | undefined): boolean {
    return this.#link.isReady && now >= this.#times.idleAt(timeoutMs)
  }

  open(now: number): void {
    const bytes = this.#link.open(now)
    this.#times.sent(now)
    if (bytes !== undefined) this.#journal.say({ kind: 'imei', bytes })
    this.#inFlight.startOver()
    // A datagram that was outstanding when the socket failed still is.
    this.resend(now)
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#link.receive(bytes, now)
  }

  expire(now: number): void {
    this.#link.expire(now)
  }

  /** What came; undefined until more does. */
  next(now: number): LinkEvent | undefined {
    const event = this.#link.next(now)
    const isAnswer = event?.kind === 'login' || event?.kind === 'ack'
    if (isAnswer) this.#times.heard(now)
    return event
  }

  /** Gives how many records the server took. */
  acknowledged({ records, sent }: Extract<LinkEvent, { kind: 'ack' }>): number {
    const isRight = records === sent
    // Only the UDP answer counts "from the start of the array"; over TCP any other number refuses them all.
    const isPart = this.#options.transport === 'udp' && records < sent
    const accepted = isRight || isPart ? records : 0
    this.#journal.report.acked += accepted
    this.#inFlight.acknowledged(accepted, isRight)
    return accepted
  }

  /** A frame and a ping, if it is time for them. */
  sendDue(now: number): void {
    if (this.#link.isReady && now >= this.frameAt) this.#sendFrame(now)
    if (now >= this.#times.pingAt) this.#ping(now)
  }

  /** The outstanding datagram once more; gives whether there is one, and a link for it. */
  resend(now: number): boolean {
    const bytes = this.#link.resend(now)
    if (bytes === undefined) return false
    this.#inFlight.startOver()
    this.#recordsOut(bytes, this.#parts.supply.inFlight, now)
    return true
  }

  /** The replies to a request's commands, as far as there are any. */
  respond(responses: readonly Command[], request: Frame, now: number): void {
    for (const command of responses) {
      this.#times.sent(now)
      this.#journal.say({ kind: 'response', bytes: this.#link.respond(command, request), command })
    }
    this.#times.heard(now)
  }

  /** The link ended, or is of no use any more. */
  end(): void {
    this.#link.end()
  }

  /** The device ends it. */
  close(): void {
    this.#link.end()
    this.#journal.say({ kind: 'close' })
  }

  #sendFrame(now: number): void {
    const { supply } = this.#parts
    // A recording's frame goes again as it went, however many records it has.
    const most = supply.codecId === undefined ? this.#options.batch : MOST_RECORDS
    const again = this.#inFlight.notOnLink(most)
    const records = again.length > 0 ? again : supply.take(now)
    if (again.length === 0) this.#journal.report.records += records.length
    const codecId = supply.codecId ?? recordLayout(this.#options.codec).codecId
    this.#recordsOut(this.#link.sendRecords({ kind: 'avl', codecId, records }, now), records, now)
  }

  #recordsOut(bytes: Uint8Array, records: readonly AvlRecord[], now: number): void {
    const again = this.#inFlight.sent(records)
    this.#journal.report.resent += again
    this.#times.sent(now)
    this.#journal.say({ kind: 'records', bytes, records, attempt: again > 0 ? this.sends : 1 })
  }

  #ping(now: number): void {
    const bytes = this.#link.ping()
    this.#times.pinged(now)
    if (bytes !== undefined) this.#journal.say({ kind: 'ping', bytes })
  }
}
