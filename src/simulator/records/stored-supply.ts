/** Store and forward: records are made as the vehicle drives, whether or not a server is there, and wait for it. */
import type { AvlRecord } from '../../codec/types.js'
import { RecordBuffer, type SendOrder } from './record-buffer.js'
import type { RecordSource } from './record-source.js'
import type { FrameSizes, FrameSupply } from './supply.js'

/** What a command may change; read each time. */
export interface StoreSettings {
  /** Ms from one sending to the next. */
  readonly sendPeriodMs: number
  /** Records that have to be there before anything is sent, 1..255. */
  readonly minRecords: number
  readonly order: SendOrder
}

export interface StoredSupplyOptions extends FrameSizes {
  /** Records that the memory holds. */
  readonly capacity: number
  /** Ms since 1970, on the vehicle's clock: the moment at which the device is first looked at. */
  readonly startMs: number
  /** How much faster than the device's clock the vehicle's goes; default 1. */
  readonly speedFactor?: number
}

/**
 * When the send period is over and enough records are there, everything is sent, a frame at a time; a record of high
 * or panic priority is sent at once (wiki, "Data acquisition" of FMB devices).
 */
export class StoredSupply implements FrameSupply {
  readonly #source: RecordSource
  readonly #settings: StoreSettings
  readonly #options: StoredSupplyOptions
  readonly #buffer: RecordBuffer
  readonly #speedFactor: number
  #origin: number | undefined
  /** Drawn, and not due yet. */
  #next: AvlRecord | undefined
  #last: AvlRecord | undefined
  #made = 0
  #sendAt = 0
  #isSending = false
  /** Whether the least number of records does not count until the memory is empty. */
  #isEmptying = false

  constructor(source: RecordSource, settings: StoreSettings, options: StoredSupplyOptions) {
    this.#source = source
    this.#settings = settings
    this.#options = options
    this.#buffer = new RecordBuffer(options.capacity)
    this.#speedFactor = options.speedFactor ?? 1
  }

  advance(now: number): void {
    if (this.#origin === undefined) {
      this.#origin = now
      this.#sendAt = now
      this.#draw()
    }
    while (this.#next !== undefined && this.#dueAt(this.#next) <= now) {
      this.#store(this.#next)
      this.#draw()
    }
  }

  get wakeAt(): number | undefined {
    return this.#next === undefined ? undefined : this.#dueAt(this.#next)
  }

  get frameAt(): number | undefined {
    const { waiting } = this.#buffer
    const isLast = this.#next === undefined && this.#origin !== undefined
    if (waiting === 0) return isLast ? undefined : Infinity
    if (this.#isSending) return -Infinity
    // What is left at the very end is not kept back for company that never comes.
    return isLast || waiting >= this.#settings.minRecords ? this.#sendAt : Infinity
  }

  take(now: number): readonly AvlRecord[] {
    const { sendPeriodMs, minRecords, order } = this.#settings
    const records = this.#buffer.take(this.#options.batch, order)
    if (this.#buffer.waiting === 0) this.#isEmptying = false
    this.#isSending = this.#isEmptying || this.#buffer.waiting >= minRecords
    if (!this.#isSending) this.#sendAt = now + sendPeriodMs
    return records
  }

  get inFlight(): readonly AvlRecord[] {
    return this.#buffer.inFlight
  }

  release(count: number): void {
    this.#buffer.release(count)
  }

  get stored(): number {
    return this.#buffer.waiting + this.#buffer.inFlight.length
  }

  get dropped(): number {
    return this.#buffer.dropped
  }

  erase(): number {
    this.#isSending = this.#isEmptying = false
    return this.#buffer.erase()
  }

  sendNow(): void {
    this.#isSending = this.#isEmptying = this.#buffer.waiting > 0
  }

  record(now: number): void {
    if (this.#last === undefined || this.#origin === undefined) return
    const timestampMs = this.#options.startMs + Math.round((now - this.#origin) * this.#speedFactor)
    const { generationType } = this.#last
    this.#store({
      ...this.#last,
      // Two records of one millisecond could not be told apart.
      timestampMs: Math.max(timestampMs, this.#last.timestampMs + 1),
      priority: 1,
      eventIoId: 0,
      ...(generationType !== undefined && { generationType: 6 }),
    })
  }

  #store(record: AvlRecord): void {
    this.#last = record
    this.#buffer.push(record)
    if (record.priority > 0 && this.#buffer.waiting > 0) this.#isSending = true
  }

  #draw(): void {
    this.#next = this.#made < this.#options.count ? this.#source.nextRecord() : undefined
    if (this.#next !== undefined) this.#made++
  }

  #dueAt(record: AvlRecord): number {
    return (this.#origin ?? 0) + (record.timestampMs - this.#options.startMs) / this.#speedFactor
  }
}
