/** A leg of a track that has times: distance is a smooth monotone curve through the recorded points. */
import type { Dynamics, Leg, Motion, Span } from './motion.js'
import { motionOn } from './on-track.js'
import type { Track } from './track.js'

export class TimedLeg implements Leg {
  readonly #track: Track
  readonly #times: Float64Array
  readonly #first: number
  readonly #last: number

  /** From point `first` to point `last`, where it stands. */
  constructor(track: Track, times: Float64Array, first: number, last: number) {
    this.#track = track
    this.#times = times
    this.#first = first
    this.#last = last
  }

  get durationS(): number {
    return this.#times[this.#last]! - this.#times[this.#first]!
  }

  get length(): number {
    return this.#track.distance[this.#last]! - this.#track.distance[this.#first]!
  }

  get covered(): readonly Span[] {
    const spans: Span[] = []
    const startS = this.#times[this.#first]!
    for (let i = this.#first + 1; i <= this.#last; i++) {
      if (this.#track.covered[i] === 1) spans.push([this.#times[i - 1]! - startS, this.#times[i]! - startS])
    }
    return spans
  }

  at(timeS: number): Motion {
    const { interval, distance, speed, acceleration } = this.#curve(timeS)
    return {
      ...motionOn(this.#track, interval, distance),
      speed,
      acceleration,
      lateralAcceleration: 0,
      distance: distance - this.#track.distance[this.#first]!,
    }
  }

  dynamicsAt(timeS: number): Dynamics {
    const { speed, acceleration } = this.#curve(timeS)
    return { speed, acceleration, lateralAcceleration: 0 }
  }

  /**
   * A cubic between each two points with the slopes of Fritsch and Carlson, which never runs backwards: its
   * derivative is the speed, so the distance is the speed's integral exactly.
   */
  #curve(timeS: number): { interval: number; distance: number; speed: number; acceleration: number } {
    const times = this.#times
    const time = times[this.#first]! + Math.min(Math.max(timeS, 0), this.durationS)
    let low = this.#first
    let high = this.#last - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (times[middle]! <= time) low = middle
      else high = middle - 1
    }
    const distances = this.#track.distance
    const h = times[low + 1]! - times[low]!
    const x = (time - times[low]!) / h
    const from = distances[low]!
    const rise = distances[low + 1]! - from
    const a = this.#slope(low) * h
    const b = this.#slope(low + 1) * h
    const c2 = 3 * rise - 2 * a - b
    const c3 = a + b - 2 * rise
    return {
      interval: low,
      distance: Math.min(distances[low + 1]!, Math.max(from, from + ((c3 * x + c2) * x + a) * x)),
      speed: Math.max(0, ((3 * c3 * x + 2 * c2) * x + a) / h),
      acceleration: (6 * c3 * x + 2 * c2) / h ** 2,
    }
  }

  /** m/s at a point: 0 where it stands before or after. */
  #slope(i: number): number {
    if (i <= this.#first || i >= this.#last) return 0
    const times = this.#times
    const distances = this.#track.distance
    const before = times[i]! - times[i - 1]!
    const after = times[i + 1]! - times[i]!
    const in_ = (distances[i]! - distances[i - 1]!) / before
    const out = (distances[i + 1]! - distances[i]!) / after
    if (in_ === 0 || out === 0) return 0
    const w1 = 2 * after + before
    const w2 = after + 2 * before
    return (w1 + w2) / (w1 / in_ + w2 / out)
  }
}
