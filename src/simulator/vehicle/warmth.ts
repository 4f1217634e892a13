/** How warm it is outside, and the engine: functions of time, so that they do not depend on who looks when. */
import { noiseAt } from '../random.js'
import type { VehicleKind } from './vehicle-kinds.js'

const DAY_MS = 86_400_000
/** What a thermostat holds, °C. */
const WORKING_C = 88

/** °C outside: colder away from the equator and before dawn. */
export function ambientAt(seed: number, timeMs: number, latitude: number): number {
  const daily = Math.cos(((timeMs % DAY_MS) / DAY_MS - 0.6) * 2 * Math.PI)
  return 29 - 0.38 * Math.abs(latitude) + 5 * daily + 3 * noiseAt(seed, timeMs / (DAY_MS / 2))
}

/** The coolant: towards working temperature while the engine turns, towards the air outside when not. */
export class WarmingEngine {
  readonly #kind: VehicleKind
  #isOn = false
  #changedMs = 0
  #atChangeC: number

  constructor(kind: VehicleKind, coolantC: number) {
    this.#kind = kind
    this.#atChangeC = coolantC
  }

  switchIgnition(on: boolean, timeMs: number, ambientC: number): void {
    this.#atChangeC = this.coolantC(timeMs, ambientC)
    this.#isOn = on
    this.#changedMs = timeMs
  }

  /** °C. */
  coolantC(timeMs: number, ambientC: number): number {
    const { engine } = this.#kind
    if (engine === undefined) return ambientC
    const [target, span] = this.#isOn ? [WORKING_C, engine.warmingMs] : [ambientC, engine.coolingMs]
    return target + (this.#atChangeC - target) * Math.exp(-(timeMs - this.#changedMs) / span)
  }
}
