/**
 * A vehicle's day as a chain of phases without gaps: parked, started, driving, waiting at a light, driving again,
 * stopped with the engine on, parked. It has no end and is made as it is needed.
 */
import type { Random } from './random.js'
import { Route, type Motion, type Stretch } from './route.js'

export type PhaseKind = 'parked' | 'starting' | 'driving' | 'waiting' | 'stopping'

export interface Phase {
  readonly kind: PhaseKind
  readonly startMs: number
  readonly endMs: number
  /** Where the vehicle stands, or stood when the phase began. */
  readonly from: Motion
  /** Only while driving. */
  readonly stretch?: Stretch
}

/** A drive lasts at least this long, and a stay at most: a record each 10 s then comes each 20 s on average or faster. */
const SHORTEST_DRIVE_MS = 8 * 60_000
const LONGEST_DRIVE_MS = 20 * 60_000
const SHORTEST_STAY_MS = 3 * 60_000
const LONGEST_STAY_MS = 8 * 60_000

export class Journey {
  readonly route: Route
  readonly #random: Random
  #phase: Phase
  #driveEndsMs = 0

  /** The vehicle is parked at `startMs` and about to be started, so that the first records show it. */
  constructor(random: Random, startMs: number) {
    this.#random = random
    this.route = new Route(random.fork('route'))
    const from = this.route.standing
    this.#phase = { kind: 'parked', startMs, endMs: startMs + random.int(4000, 9000), from }
  }

  get phase(): Phase {
    return this.#phase
  }

  /** Goes on to the next phase and returns it. */
  next(): Phase {
    const random = this.#random
    const { kind, endMs: startMs, stretch } = this.#phase
    const from = stretch === undefined ? this.#phase.from : stretch.at(stretch.durationS)
    const phase = (next: PhaseKind, durationMs: number): Phase => ({
      kind: next,
      startMs,
      endMs: startMs + durationMs,
      from,
    })
    switch (kind) {
      case 'parked':
        this.#driveEndsMs = startMs + random.int(SHORTEST_DRIVE_MS, LONGEST_DRIVE_MS)
        this.#phase = phase('starting', random.int(4000, 12_000))
        break
      case 'starting':
      case 'waiting': {
        const ahead = this.route.next()
        // Whole milliseconds, the resolution of a record's timestamp; the vehicle stands for what is added.
        this.#phase = { ...phase('driving', Math.ceil(ahead.durationS * 1000)), stretch: ahead }
        break
      }
      case 'driving':
        this.#phase =
          startMs < this.#driveEndsMs
            ? phase('waiting', random.chance(0.3) ? random.int(15_000, 45_000) : random.int(1000, 6000))
            : phase('stopping', random.int(2000, 9000))
        break
      case 'stopping':
        this.#phase = phase('parked', random.int(SHORTEST_STAY_MS, LONGEST_STAY_MS))
        break
    }
    return this.#phase
  }

  /** The vehicle's motion at a time within the present phase. */
  motionAt(timeMs: number): Motion {
    const { stretch, startMs, from } = this.#phase
    return stretch === undefined ? from : stretch.at((timeMs - startMs) / 1000)
  }
}
