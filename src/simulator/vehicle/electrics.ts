/**
 * The supply of a vehicle as its tracker sees it: starter, alternator and starter battery on the outside, the
 * tracker's own lithium cell inside. Everything is a function of time since something changed, so that voltages do
 * not depend on how often they are looked at.
 */
import { noiseAt, type Random } from '../random.js'

export const CRANKING_MS = 1100
/** Lithium cell, mV: what the charger fills it to, what it settles at when nothing charges, and empty. */
const CELL_FULL = 4160
const CELL_RESTING = 4020
const CELL_EMPTY = 3500
const CHARGING_TIME_MS = 30 * 60_000
const SETTLING_TIME_MS = 3 * 3_600_000
/** Unplugged, the tracker lives on the cell. */
const DRAINING_TIME_MS = 2 * 3_600_000
/** mA for each mV below full, near enough to a charger that tapers off. */
const CHARGE_CURRENT = 0.9

export class Electrics {
  readonly #noise: number
  readonly #cranking: number
  readonly #charging: number
  readonly #resting: number
  /** 2 in a vehicle with 24 V. */
  readonly #factor: number
  #ignition = false
  #isPlugged = true
  #changedMs: number
  #cellChangedMs: number
  #cellAtChange: number

  constructor(random: Random, startMs: number, volts: number) {
    this.#noise = random.noiseSeed()
    this.#cranking = random.between(9900, 10_900)
    this.#charging = random.between(14_050, 14_400)
    this.#resting = random.between(12_480, 12_720)
    this.#factor = volts / 12
    // Parked long ago: the surface charge of the last drive is gone.
    this.#changedMs = startMs - 3_600_000
    this.#cellChangedMs = this.#changedMs
    this.#cellAtChange = random.between(3990, CELL_RESTING)
  }

  get isPlugged(): boolean {
    return this.#isPlugged
  }

  /** To be called at the moment at which the ignition changes. */
  switchIgnition(on: boolean, timeMs: number): void {
    this.#rememberCell(timeMs)
    this.#ignition = on
    this.#changedMs = timeMs
  }

  /** To be called at the moment at which the tracker loses its supply, or has it back. */
  plug(isPlugged: boolean, timeMs: number): void {
    this.#rememberCell(timeMs)
    this.#isPlugged = isPlugged
  }

  #rememberCell(timeMs: number): void {
    this.#cellAtChange = this.cellMv(timeMs)
    this.#cellChangedMs = timeMs
  }

  /** IO element 66: mV at the tracker's supply. */
  externalMv(timeMs: number): number {
    return this.#isPlugged ? this.#factor * this.#twelveVoltMv(timeMs) : 0
  }

  #twelveVoltMv(timeMs: number): number {
    const since = timeMs - this.#changedMs
    if (!this.#ignition) {
      const surfaceCharge = 480 * Math.exp(-since / 120_000)
      return this.#resting + surfaceCharge + 12 * noiseAt(this.#noise, timeMs / 60_000)
    }
    if (since < CRANKING_MS) return this.#cranking + (300 * since) / CRANKING_MS
    const climbing = 700 * Math.exp(-(since - CRANKING_MS) / 2500)
    return this.#charging - climbing + 60 * noiseAt(this.#noise, timeMs / 9000)
  }

  /** IO element 67: mV of the tracker's own cell. */
  cellMv(timeMs: number): number {
    const [target, span] = !this.#isPlugged
      ? [CELL_EMPTY, DRAINING_TIME_MS]
      : this.#ignition
        ? [CELL_FULL, CHARGING_TIME_MS]
        : [CELL_RESTING, SETTLING_TIME_MS]
    return target + (this.#cellAtChange - target) * Math.exp(-(timeMs - this.#cellChangedMs) / span)
  }

  /** IO element 68: mA into the cell; only the alternator's voltage charges it. */
  chargeMa(timeMs: number): number {
    return this.#ignition && this.#isPlugged ? CHARGE_CURRENT * (CELL_FULL - this.cellMv(timeMs)) : 0
  }

  /** IO element 113: percent. */
  cellPercent(timeMs: number): number {
    const level = (this.cellMv(timeMs) - CELL_EMPTY) / (CELL_FULL - CELL_EMPTY)
    return Math.min(100, Math.max(0, 100 * level))
  }
}
