import type { Dynamics } from '../routes/motion.js'
import { noiseAt, type Random } from '../random.js'

const STANDARD_GRAVITY = 9.80665
/** What a tow truck does to it, thousandths of g. */
const TOW_TILT = [170, 20, -16] as const

/** What the tracker's accelerometer feels: how it is mounted, how the vehicle moves, and that it shakes. */
export class Accelerometer {
  readonly #vibration: number
  readonly #mounting: readonly [number, number, number]

  constructor(random: Random) {
    this.#vibration = random.noiseSeed()
    this.#mounting = [random.between(-40, 40), random.between(-40, 40), random.between(985, 1010)]
  }

  /** Thousandths of g: x forward, y to the right, z up. */
  axesAt(timeMs: number, motion: Dynamics, ignition: boolean, isTowed: boolean): [number, number, number] {
    // A running engine is felt, a rough road more.
    const shake = ignition ? 6 + Math.min(30, motion.speed * 1.2) : 1
    const feel = (axis: 0 | 1 | 2, acceleration: number): number =>
      this.#mounting[axis] +
      (isTowed ? TOW_TILT[axis] : 0) +
      (acceleration / STANDARD_GRAVITY) * 1000 +
      shake * noiseAt(this.#vibration, timeMs / 170 + axis * 1e6)
    return [feel(0, motion.acceleration), feel(1, motion.lateralAcceleration), feel(2, 0)]
  }
}
