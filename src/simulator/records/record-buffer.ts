/** A device's memory for records that no server has taken yet: bounded, and the oldest go first when it is full. */
import type { AvlRecord } from '../../codec/types.js'

/** Which records are sent first: parameter 1002 of FMB devices. */
export type SendOrder = 'newest' | 'oldest'

/**
 * Records that wait, and those of the frame that is under way. Both together never exceed the capacity.
 * @example
 * const buffer = new RecordBuffer(10_000)
 * buffer.push(record)
 * const frame = buffer.take(5, 'newest')
 * buffer.release(frame.length) // acknowledged
 */
export class RecordBuffer {
  readonly capacity: number
  #waiting: AvlRecord[] = []
  /** Where the oldest waiting record stands: dropping from the front of an array would move all the others. */
  #head = 0
  #inFlight: readonly AvlRecord[] = []
  #dropped = 0

  /** @throws {RangeError} for less than one record */
  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError('a buffer holds 1 record or more')
    this.capacity = capacity
  }

  get waiting(): number {
    return this.#waiting.length - this.#head
  }

  /** Sent and not acknowledged, in the order in which they were sent. */
  get inFlight(): readonly AvlRecord[] {
    return this.#inFlight
  }

  /** Records lost because there was no room. */
  get dropped(): number {
    return this.#dropped
  }

  /** Stores a record; where there is no room the oldest that waits is lost, or this one if none waits. */
  push(record: AvlRecord): void {
    if (this.waiting + this.#inFlight.length >= this.capacity) {
      this.#dropped++
      if (this.waiting === 0) return
      this.#dropOldest()
    }
    this.#waiting.push(record)
  }

  /** The records of the next frame; they are under way until `release`. */
  take(count: number, order: SendOrder): readonly AvlRecord[] {
    const size = Math.min(count, this.waiting)
    let taken: AvlRecord[]
    if (order === 'newest') {
      taken = this.#waiting.splice(this.#waiting.length - size, size).reverse()
    } else {
      taken = this.#waiting.slice(this.#head, this.#head + size)
      this.#head += size
      this.#compact()
    }
    this.#inFlight = this.#inFlight.length === 0 ? taken : [...this.#inFlight, ...taken]
    return taken
  }

  /** The first `count` of those under way were acknowledged. */
  release(count: number): void {
    this.#inFlight = this.#inFlight.slice(count)
  }

  /** Forgets what waits; gives how many records that were. Those under way are out of reach. */
  erase(): number {
    const erased = this.waiting
    this.#waiting = []
    this.#head = 0
    return erased
  }

  #dropOldest(): void {
    this.#head++
    this.#compact()
  }

  #compact(): void {
    if (this.#head < 64 || this.#head * 2 < this.#waiting.length) return
    this.#waiting.splice(0, this.#head)
    this.#head = 0
  }
}
