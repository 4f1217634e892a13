import type { Random } from '../random.js'
import type { VehicleKind } from './vehicle-kinds.js'

/** A tank emptier than this, as a part of the whole, is filled at the next stay. */
const RESERVE = 0.18

/** Fuel: what was burnt since the vehicle was built follows from its odometer and its engine's hours. */
export class Tank {
  readonly #kind: VehicleKind
  /** Seconds for which the engine had turned before anybody looked. */
  readonly #engineBaseS: number
  /** Litres that have ever been in it. */
  #tankedL: number

  constructor(kind: VehicleKind, random: Random, odometerM: number) {
    this.#kind = kind
    // Some 40 km/h over all the years.
    this.#engineBaseS = odometerM / random.between(9, 14)
    this.#tankedL = this.usedL(odometerM, 0) + kind.tankL * random.between(0.35, 0.95)
  }

  /** @param ignitionOnMs since somebody looks */
  engineS(ignitionOnMs: number): number {
    return this.#engineBaseS + ignitionOnMs / 1000
  }

  usedL(odometerM: number, ignitionOnMs: number): number {
    const { engine } = this.#kind
    if (engine === undefined) return 0
    return engine.litresPerM * odometerM + engine.litresPerS * this.engineS(ignitionOnMs)
  }

  leftL(odometerM: number, ignitionOnMs: number): number {
    return this.#tankedL - this.usedL(odometerM, ignitionOnMs)
  }

  /** At a stay: filled where little is left. */
  refuel(odometerM: number, ignitionOnMs: number): void {
    const leftL = this.leftL(odometerM, ignitionOnMs)
    if (leftL < RESERVE * this.#kind.tankL) this.#tankedL += 0.95 * this.#kind.tankL - leftL
  }
}
