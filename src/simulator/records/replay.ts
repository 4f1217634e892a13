/** What a device once sent, sent again: the same frames at the same distances, with times and IMEIs of today. */
import { toPlainRecord } from '../../codec/record-view.js'
import type { AvlRecord } from '../../codec/types.js'
import type { FrameSupply } from './supply.js'

/** One frame of a recording. */
export interface RecordedFrame {
  /** Ms from the recording's beginning to this frame, never less than the one before. */
  readonly atMs: number
  readonly codecId: number
  readonly records: readonly AvlRecord[]
}

/** The frames of one device. */
export interface Recording {
  /** Undefined where the recording does not say whose they are. */
  readonly imei: string | undefined
  readonly frames: readonly RecordedFrame[]
}

export interface ReplayOptions {
  /** How much faster than recorded; Infinity: as fast as acks allow. Default 1. */
  readonly speedFactor?: number
  /** Ms added to every record's time; default 0. */
  readonly shiftMs?: number
}

export class ReplaySupply implements FrameSupply {
  readonly dropped = 0
  readonly wakeAt = undefined
  readonly #frames: readonly RecordedFrame[]
  readonly #speedFactor: number
  readonly #shiftMs: number
  #origin: number | undefined
  #next = 0
  #inFlight: readonly AvlRecord[] = []

  constructor({ frames }: Recording, { speedFactor = 1, shiftMs = 0 }: ReplayOptions = {}) {
    this.#frames = frames
    this.#speedFactor = speedFactor
    this.#shiftMs = shiftMs
  }

  advance(now: number): void {
    this.#origin ??= now
  }

  get frameAt(): number | undefined {
    const frame = this.#frames[this.#next]
    if (frame === undefined) return undefined
    return this.#origin === undefined ? -Infinity : this.#origin + frame.atMs / this.#speedFactor
  }

  get codecId(): number | undefined {
    return this.#frames[this.#next - 1]?.codecId
  }

  take(): readonly AvlRecord[] {
    const recorded = this.#frames[this.#next++]?.records ?? []
    const records = recorded.map(record => {
      const plain = toPlainRecord(record)
      return { ...plain, timestampMs: Math.max(0, plain.timestampMs + this.#shiftMs) }
    })
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
    return this.#inFlight.length
  }

  /** What was recorded is not the device's to erase. */
  erase(): number {
    return 0
  }

  /** Its pace is its own. */
  sendNow(): void {
    return
  }

  /** Nor does a recording grow. */
  record(): void {
    return
  }
}
