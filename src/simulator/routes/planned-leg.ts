/** A leg of a track without times: driven as people drive, slower in its bends. */
import type { Dynamics, Leg, Motion, Span } from './motion.js'
import type { SpeedPlan } from './speed-plan.js'
import { intervalAt, motionOn } from './on-track.js'
import type { Track } from './track.js'

export class PlannedLeg implements Leg {
  readonly #track: Track
  readonly #fromM: number
  readonly #plan: SpeedPlan
  readonly covered: readonly Span[]

  /** `fromM` metres along the track, as far as the plan goes. */
  constructor(track: Track, fromM: number, plan: SpeedPlan) {
    this.#track = track
    this.#fromM = fromM
    this.#plan = plan
    this.covered = this.#tunnels()
  }

  get durationS(): number {
    return this.#plan.durationS
  }

  get length(): number {
    return this.#plan.length
  }

  at(timeS: number): Motion {
    const { distance, speed, acceleration } = this.#plan.at(timeS)
    const along = this.#fromM + distance
    const place = motionOn(this.#track, intervalAt(this.#track, along), along)
    return { ...place, speed, acceleration, lateralAcceleration: 0, distance }
  }

  dynamicsAt(timeS: number): Dynamics {
    const { speed, acceleration } = this.#plan.at(timeS)
    return { speed, acceleration, lateralAcceleration: 0 }
  }

  #tunnels(): readonly Span[] {
    const { covered, distance } = this.#track
    const spans: Span[] = []
    const last = intervalAt(this.#track, this.#fromM + this.length) + 1
    for (let i = intervalAt(this.#track, this.#fromM) + 1; i <= last; i++) {
      if (covered[i] !== 1) continue
      spans.push([this.#timeAt(distance[i - 1]! - this.#fromM), this.#timeAt(distance[i]! - this.#fromM)])
    }
    return spans
  }

  /** Seconds until it is so many metres along, to a tenth. */
  #timeAt(metres: number): number {
    let low = 0
    let high = this.durationS
    while (high - low > 0.1) {
      const middle = (low + high) / 2
      if (this.#plan.at(middle).distance < metres) low = middle
      else high = middle
    }
    return high
  }
}
