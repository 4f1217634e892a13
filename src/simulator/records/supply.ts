/** Where a device's frames come from: made when they are due, stored as a vehicle drives, or read from a recording. */
import type { AvlRecord } from '../../codec/types.js'

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

export interface OnDemandOptions {
  /** Records in all. */
  readonly count: number
  /** Records a frame. */
  readonly batch: number
  /** Ms from one frame to the next; read each time, since a command may change it. */
  readonly intervalMs: () => number
  readonly nextRecord: () => AvlRecord
  /** Keeps to its timetable: a frame that was late does not move those after it. */
  readonly keepsPace?: boolean
  /** Ms before the first frame, from the first time that the device is looked at; default 0. */
  readonly delayMs?: number
}

/** Makes the records of a frame when it is due; what the vehicle's clock says has nothing to do with it. */
export class OnDemandSupply implements FrameSupply {
  readonly #options: OnDemandOptions
  readonly dropped = 0
  readonly wakeAt = undefined
  #inFlight: readonly AvlRecord[] = []
  #made = 0
  #extra: AvlRecord[] = []
  /** When the last frame was due, or sent. */
  #lastAt = -Infinity

  constructor(options: OnDemandOptions) {
    this.#options = options
  }

  advance(now: number): void {
    if (this.#lastAt !== -Infinity) return
    const { delayMs = 0, intervalMs } = this.#options
    // As if the frame before the first had been sent one interval before its time.
    this.#lastAt = now + delayMs - intervalMs()
  }

  get frameAt(): number | undefined {
    if (this.#extra.length > 0) return -Infinity
    return this.#made >= this.#options.count ? undefined : this.#lastAt + this.#options.intervalMs()
  }

  take(now: number): readonly AvlRecord[] {
    const { count, batch, nextRecord, keepsPace = false } = this.#options
    if (this.#extra.length > 0) {
      return this.#send(this.#extra.splice(0, batch))
    }
    const size = Math.min(batch, count - this.#made)
    this.#lastAt = keepsPace ? (this.frameAt ?? now) : now
    this.#made += size
    return this.#send(Array.from({ length: size }, () => nextRecord()))
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
    this.#extra = []
    return erased
  }

  /** Nothing ever waits here. */
  sendNow(): void {
    return
  }

  record(): void {
    this.#extra.push({ ...this.#options.nextRecord(), priority: 1 })
  }
}
