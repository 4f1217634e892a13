/** A leg of the built-in routes: a path of arcs and straights, driven by a speed plan, over gentle hills. */
import type { Dynamics, Leg, Motion, Place, Span } from './motion.js'
import { METRES_PER_DEGREE, RADIANS, wholeTurn } from './motion.js'
import type { Path } from './path.js'
import type { Random } from '../random.js'
import type { SpeedPlan } from './speed-plan.js'

export class Stretch implements Leg {
  readonly #origin: Place
  readonly #path: Path
  readonly #plan: SpeedPlan
  readonly #terrain: Terrain
  readonly covered: readonly Span[]

  constructor(origin: Place, path: Path, plan: SpeedPlan, terrain: Terrain, covered: readonly Span[]) {
    this.#origin = origin
    this.#path = path
    this.#plan = plan
    this.#terrain = terrain
    this.covered = covered
  }

  get durationS(): number {
    return this.#plan.durationS
  }

  get length(): number {
    return this.#plan.length
  }

  at(timeS: number): Motion {
    const { distance, speed, acceleration } = this.#plan.at(timeS)
    const point = this.#path.at(distance)
    // A flat piece of earth at the stretch's start: within one stretch the error is below a centimetre a metre.
    const latitude = this.#origin.latitude + point.north / METRES_PER_DEGREE
    const longitude =
      this.#origin.longitude + point.east / (METRES_PER_DEGREE * Math.cos(this.#origin.latitude * RADIANS))
    return {
      latitude,
      longitude,
      altitude: this.#terrain.altitudeAt(latitude, longitude),
      heading: wholeTurn(point.heading / RADIANS),
      speed,
      acceleration,
      lateralAcceleration: speed ** 2 * point.curvature,
      distance,
    }
  }

  dynamicsAt(timeS: number): Dynamics {
    const { distance, speed, acceleration } = this.#plan.at(timeS)
    return { speed, acceleration, lateralAcceleration: speed ** 2 * this.#path.curvatureAt(distance) }
  }
}

/** Gentle hills: a smooth function of the place, so that the same spot is always at the same height. */
export class Terrain {
  readonly #base: number
  readonly #phase: number

  /** `base` in metres above sea level. */
  constructor(base: number, random: Random) {
    this.#base = base
    this.#phase = random.between(0, 2 * Math.PI)
  }

  /** Metres above sea level. */
  altitudeAt(latitude: number, longitude: number): number {
    const wide = Math.sin(latitude * 140 + this.#phase) * Math.cos(longitude * 110 - this.#phase)
    const narrow = Math.sin(latitude * 520 - longitude * 430 + 2 * this.#phase)
    return Math.max(1, this.#base + 9 * wide + 3 * narrow)
  }
}
