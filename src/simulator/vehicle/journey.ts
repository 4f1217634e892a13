/**
 * A vehicle's day as a chain of phases without gaps: parked, started, driving, waiting at a light, driving again,
 * stopped with the engine on, parked. It has no end and is made as it is needed.
 */
import type { EventChances } from './event-kinds.js'
import { CALM, faster, type Leg, type Motion, type RouteSource, type Style } from '../routes/motion.js'
import type { Random } from '../random.js'
import type { VehicleKind } from './vehicle-kinds.js'

export type PhaseKind = 'parked' | 'starting' | 'driving' | 'waiting' | 'stopping'

export interface Phase {
  readonly kind: PhaseKind
  readonly startMs: number
  readonly endMs: number
  /** Where the vehicle stands, or stood when the phase began. */
  readonly from: Motion
  /** Only while driving. */
  readonly leg: Leg | undefined
  /** Something was hit as the phase began. */
  readonly crashed: boolean
}

export interface JourneyOptions {
  readonly kind: Pick<VehicleKind, 'driveMs' | 'stayMs'>
  readonly route: RouteSource
  readonly chances: EventChances
  /** The legs are driven so many times as fast. */
  readonly speedFactor: number
}

/** A route's own stop of this length or longer is a stay, with the ignition off. */
const SHORTEST_STAY_MS = 3 * 60_000
/** How long the engine runs before and after, when the route says how long the vehicle stands in all. */
const ENGINE_ON_MS = 8000
/** After a crash nobody drives on at once. */
const AFTER_CRASH_MS: readonly [number, number] = [40_000, 180_000]
const IDLING_MS: readonly [number, number] = [90_000, 300_000]

export class Journey {
  readonly route: RouteSource
  readonly #options: JourneyOptions
  readonly #random: Random
  /** What few profiles have: it takes nothing from the stream that all others are made of. */
  readonly #driver: Random
  #phase: Phase
  #driveEndsMs = 0

  /** The vehicle is parked at `startMs` and about to be started, so that the first records show it. */
  constructor(random: Random, startMs: number, options: JourneyOptions) {
    this.#random = random
    this.#driver = random.fork('driver')
    this.#options = options
    this.route = options.route
    const from = this.route.standing
    const endMs = startMs + random.int(4000, 9000)
    this.#phase = { kind: 'parked', startMs, endMs, from, leg: undefined, crashed: false }
  }

  get phase(): Phase {
    return this.#phase
  }

  /** Goes on to the next phase and returns it. */
  next(): Phase {
    const random = this.#random
    const { kind, endMs: startMs, leg } = this.#phase
    const from = leg === undefined ? this.#phase.from : leg.at(leg.durationS)
    switch (kind) {
      case 'parked':
        this.#driveEndsMs = startMs + random.int(...this.#options.kind.driveMs)
        this.#enter('starting', random.int(4000, 12_000), from)
        break
      case 'starting':
      case 'waiting': {
        const ahead = faster(this.route.next(this.#style()), this.#options.speedFactor)
        // Whole milliseconds, the resolution of a record's timestamp; the vehicle stands for what is added.
        this.#enter('driving', Math.ceil(ahead.durationS * 1000), from, ahead)
        break
      }
      case 'driving':
        this.#halt(startMs, from)
        break
      case 'stopping':
        // A route may go on elsewhere than where it broke off.
        this.#enter('parked', this.#stayMs(), this.route.pauseMs === undefined ? from : this.route.standing)
        break
    }
    return this.#phase
  }

  /** Every phase has the same properties in the same order: of a fleet each vehicle has one. */
  #enter(kind: PhaseKind, durationMs: number, from: Motion, leg?: Leg, crashed = false): void {
    const startMs = this.#phase.endMs
    this.#phase = { kind, startMs, endMs: startMs + durationMs, from, leg, crashed }
  }

  /** The vehicle's motion at a time within the present phase. */
  motionAt(timeMs: number): Motion {
    const { leg, startMs, from } = this.#phase
    return leg === undefined ? from : leg.at((timeMs - startMs) / 1000)
  }

  #halt(startMs: number, from: Motion): void {
    const random = this.#random
    const pauseMs = this.#pauseMs
    const isStay = pauseMs === undefined ? startMs >= this.#driveEndsMs : pauseMs >= SHORTEST_STAY_MS
    if (isStay) {
      this.#enter('stopping', pauseMs === undefined ? random.int(2000, 9000) : ENGINE_ON_MS, from)
      return
    }
    const waitMs = pauseMs ?? (random.chance(0.3) ? random.int(15_000, 45_000) : random.int(1000, 6000))
    const { crash = 0, idling = 0 } = this.#options.chances
    if (crash > 0 && this.#driver.chance(crash)) {
      this.#enter('waiting', this.#driver.int(...AFTER_CRASH_MS), from, undefined, true)
    } else if (idling > 0 && this.#driver.chance(idling)) {
      this.#enter('waiting', this.#driver.int(...IDLING_MS), from)
    } else this.#enter('waiting', Math.round(Math.max(1000, waitMs)), from)
  }

  get #pauseMs(): number | undefined {
    const { pauseMs } = this.route
    return pauseMs === undefined ? undefined : pauseMs / this.#options.speedFactor
  }

  #stayMs(): number {
    const pauseMs = this.#pauseMs
    return pauseMs === undefined
      ? this.#random.int(...this.#options.kind.stayMs)
      : Math.round(Math.max(SHORTEST_STAY_MS, pauseMs - 2 * ENGINE_ON_MS))
  }

  #style(): Style {
    const { greenDriving = 0 } = this.#options.chances
    const driver = this.#driver
    if (greenDriving === 0 || !driver.chance(greenDriving)) return CALM
    const harsh = driver.pick(['acceleration', 'braking', 'cornering'] as const)
    return { ...CALM, [harsh]: driver.between(1.9, 2.5) }
  }
}
