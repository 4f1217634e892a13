/** Where a device's frames come from: made when they are due, stored as a vehicle drives, or read from a recording. */
import type { AvlRecord } from '../../codec/types.js'
import type { RecordSource } from './record-source.js'

/** What a device has to send. Times are on the device's own clock, in ms. */
export interface FrameSupply {
  /** Does what is due by now; the device calls it whenever something happens. */
  advance(now: number): void
  /** When `advance` has something to do next; undefined when nothing more will come by itself. */
  readonly wakeAt: number | undefined
  /** When the next frame is to be sent; Infinity while there is none, undefined once there will never be one. */
  readonly frameAt: number | undefined
  /** The records of the next frame, which are then in flight, behind those that are already. */
  take(now: number): readonly AvlRecord[]
  /** Sent and not acknowledged, in the order in which they were sent. */
  readonly inFlight: readonly AvlRecord[]
  /** The first `count` of those in flight were acknowledged. */
  release(count: number): void
  /** Records that wait or are in flight. */
  readonly stored: number
  /** Records lost because the buffer was full. */
  readonly dropped: number
  /** Erases those that wait, as `deleterecords` does; gives how many. */
  erase(): number
  /** Everything that waits is to be sent, whatever the settings say. */
  sendNow(): void
  /** Makes a high-priority record at once, as `getrecord` does. */
  record(now: number): void
  /** The codec of the frame in flight where it is not the device's own (a recording's). */
  readonly codecId?: number | undefined
}

export interface OnDemandSettings {
  /** Ms from one frame to the next; read each time, since a command may change it. */
  readonly sendPeriodMs: number
}

export interface FrameSizes {
  /** Records in all, 1 or more; Infinity for a device that never ends. */
  readonly count: number
  /** Most records in a frame, 1..255. */
  readonly batch: number
}

/** Makes the records of a frame when it is due; what the vehicle's clock says has nothing to do with it. */
export class OnDemandSupply implements FrameSupply {
  readonly #source: RecordSource
  readonly #settings: OnDemandSettings
  readonly #sizes: FrameSizes
  readonly #delayMs: number | undefined
  readonly dropped = 0
  readonly wakeAt = undefined
  #inFlight: readonly AvlRecord[] = NO_RECORDS
  #made = 0
  #extra: readonly AvlRecord[] = NO_RECORDS
  /** When the last frame was due, or sent. */
  #lastAt = -Infinity

  /**
   * With a `delayMs` it keeps to a timetable that begins so many ms after the device is first looked at: a frame that
   * was late does not move those after it.
   */
  constructor(source: RecordSource, settings: OnDemandSettings, sizes: FrameSizes, delayMs?: number) {
    this.#source = source
    this.#settings = settings
    this.#sizes = sizes
    this.#delayMs = delayMs
  }

  advance(now: number): void {
    if (this.#lastAt !== -Infinity) return
    // As if the frame before the first had been sent one period before its time.
    this.#lastAt = now + (this.#delayMs ?? 0) - this.#settings.sendPeriodMs
  }

  get frameAt(): number | undefined {
    if (this.#extra.length > 0) return -Infinity
    return this.#made >= this.#sizes.count ? undefined : this.#lastAt + this.#settings.sendPeriodMs
  }

  take(now: number): readonly AvlRecord[] {
    const { count, batch } = this.#sizes
    if (this.#extra.length > 0) {
      const extra = this.#extra.slice(0, batch)
      this.#extra = this.#extra.slice(batch)
      return this.#send(extra)
    }
    const size = Math.min(batch, count - this.#made)
    this.#lastAt = this.#delayMs === undefined ? now : (this.frameAt ?? now)
    this.#made += size
    return this.#send(Array.from({ length: size }, () => this.#source.nextRecord()))
  }

  #send(records: readonly AvlRecord[]): readonly AvlRecord[] {
    this.#inFlight = this.#inFlight.length === 0 ? records : [...this.#inFlight, ...records]
    return records
  }

  get inFlight(): readonly AvlRecord[] {
    return this.#inFlight
  }

  release(count: number): void {
    this.#inFlight = this.#inFlight.slice(count)
  }

  get stored(): number {
    return this.#inFlight.length + this.#extra.length
  }

  erase(): number {
    const erased = this.#extra.length
    this.#extra = NO_RECORDS
    return erased
  }

  /** Nothing ever waits here. */
  sendNow(): void {
    return
  }

  record(): void {
    this.#extra = [...this.#extra, { ...this.#source.nextRecord(), priority: 1 }]
  }
}

const NO_RECORDS: readonly AvlRecord[] = []
