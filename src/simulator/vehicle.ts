/**
 * A vehicle with a tracker in it. Time is told to it; it has no clock of its own. What it reports belongs
 * together: speed is what the odometer integrates, the alternator charges only a running vehicle, a sleeping
 * receiver has no satellites.
 */
import { Electrics } from './electrics.js'
import { Journey } from './journey.js'
import { Noise, type Random } from './random.js'
import { Reception, type Cell, type Satellites } from './reception.js'
import type { Motion } from './route.js'

/** What the tracker makes an event record of: the IO element that changed. */
export type VehicleChange = 'ignition' | 'movement'

export type GnssState = 'fix' | 'noFix' | 'sleep'

export interface VehicleState {
  readonly timestampMs: number
  readonly ignition: boolean
  /** The tracker's own opinion, which outlasts a stop at a light. */
  readonly movement: boolean
  readonly motion: Motion
  readonly gnss: GnssState
  /** All 0 unless `gnss` is `fix`. */
  readonly sky: Satellites
  readonly cell: Cell
  /** Country and network code as one decimal number. */
  readonly operator: number
  /** Metres. */
  readonly odometerM: number
  /** Metres since the ignition was switched on. */
  readonly tripM: number
  /** Seconds for which the ignition has been on in all. */
  readonly ignitionOnS: number
  readonly externalMv: number
  readonly batteryMv: number
  readonly batteryMa: number
  /** 0..100. */
  readonly batteryPercent: number
  /** Thousandths of g: x forward, y to the right, z up, the way in which it is mounted included. */
  readonly axes: readonly [x: number, y: number, z: number]
  /** The driver's key as its reader sends it, 8 bytes; zeros where none is attached, absent without a reader. */
  readonly iButton?: Uint8Array
}

/** The tracker calls it a stop when the vehicle has stood for so long; the factory setting of FMB devices. */
const MOVEMENT_STOP_DELAY_MS = 60_000
/** Parked for so long, the receiver sleeps. */
const GNSS_SLEEP_AFTER_MS = 150_000
const NO_SKY: Satellites = { satellites: 0, hdop: 0, pdop: 0 }
const NO_KEY = new Uint8Array(8)
const STANDARD_GRAVITY = 9.80665

export class Vehicle {
  readonly #journey: Journey
  readonly #electrics: Electrics
  readonly #reception: Reception
  readonly #vibration: Noise
  readonly #mounting: readonly [number, number, number]
  readonly #wakeUpMs: number
  readonly #key: Uint8Array | undefined
  #nowMs: number
  #ignition = false
  #movement = false
  #ignitionChangedMs: number
  #stoodSinceMs: number
  /** Without the stretch that is being driven. */
  #odometerM: number
  #tripStartM: number
  #ignitionOnMs = 0
  #sleptBefore = false

  /** `startMs` in ms since 1970; the vehicle stands parked there and then, and is started some seconds later. */
  constructor(random: Random, startMs: number) {
    this.#journey = new Journey(random.fork('journey'), startMs)
    this.#electrics = new Electrics(random.fork('electrics'), startMs)
    this.#reception = new Reception(random.fork('reception'))
    const chance = random.fork('vehicle')
    this.#vibration = new Noise(chance)
    this.#mounting = [chance.between(-40, 40), chance.between(-40, 40), chance.between(985, 1010)]
    this.#wakeUpMs = chance.int(1500, 3500)
    this.#odometerM = chance.int(4_000_000, 260_000_000)
    this.#key = chance.chance(0.6) ? iButtonOf(chance) : undefined
    this.#tripStartM = this.#odometerM
    this.#nowMs = startMs
    this.#ignitionChangedMs = startMs
    this.#stoodSinceMs = startMs
  }

  /**
   * Moves time on, at most to `untilMs`, and stops early at the first change that a tracker makes a record of.
   * Time does not go back: an earlier `untilMs` changes nothing.
   */
  advance(untilMs: number): VehicleChange | undefined {
    for (;;) {
      const phase = this.#journey.phase
      const stopDetectedMs = this.#stoodSinceMs + MOVEMENT_STOP_DELAY_MS
      if (
        this.#movement &&
        phase.kind !== 'driving' &&
        stopDetectedMs <= untilMs &&
        stopDetectedMs < phase.endMs
      ) {
        this.#nowMs = stopDetectedMs
        this.#movement = false
        return 'movement'
      }
      if (phase.endMs > untilMs) {
        this.#nowMs = Math.max(this.#nowMs, untilMs)
        return undefined
      }
      const change = this.#enterNextPhase()
      if (change !== undefined) return change
    }
  }

  #enterNextPhase(): VehicleChange | undefined {
    const left = this.#journey.phase
    if (left.stretch !== undefined) {
      this.#odometerM += left.stretch.length
      this.#stoodSinceMs = left.endMs
    }
    this.#nowMs = left.endMs
    const entered = this.#journey.next()
    switch (entered.kind) {
      case 'starting':
        this.#tripStartM = this.#odometerM
        this.#switchIgnition(true)
        return 'ignition'
      case 'parked':
        this.#switchIgnition(false)
        return 'ignition'
      case 'driving':
        if (this.#movement) return undefined
        this.#movement = true
        return 'movement'
      default:
        return undefined
    }
  }

  #switchIgnition(on: boolean): void {
    const sinceMs = this.#nowMs - this.#ignitionChangedMs
    if (this.#ignition) this.#ignitionOnMs += sinceMs
    else this.#sleptBefore = sinceMs >= GNSS_SLEEP_AFTER_MS
    this.#ignition = on
    this.#ignitionChangedMs = this.#nowMs
    this.#electrics.switchIgnition(on, this.#nowMs)
  }

  get #gnss(): GnssState {
    const sinceMs = this.#nowMs - this.#ignitionChangedMs
    if (!this.#ignition) return sinceMs >= GNSS_SLEEP_AFTER_MS ? 'sleep' : 'fix'
    return this.#sleptBefore && sinceMs < this.#wakeUpMs ? 'noFix' : 'fix'
  }

  /** Everything at the present moment. */
  get state(): VehicleState {
    const now = this.#nowMs
    const motion = this.#journey.motionAt(now)
    const odometerM = this.#odometerM + (this.#journey.phase.stretch === undefined ? 0 : motion.distance)
    const gnss = this.#gnss
    const ignitionOnMs = this.#ignitionOnMs + (this.#ignition ? now - this.#ignitionChangedMs : 0)
    return {
      timestampMs: now,
      ignition: this.#ignition,
      movement: this.#movement,
      motion,
      gnss,
      sky: gnss === 'fix' ? this.#reception.satellitesAt(now) : NO_SKY,
      cell: this.#reception.cellAt(now, motion.latitude, motion.longitude),
      operator: this.#journey.route.region.operator,
      odometerM,
      tripM: odometerM - this.#tripStartM,
      ignitionOnS: ignitionOnMs / 1000,
      externalMv: this.#electrics.externalMv(now),
      batteryMv: this.#electrics.cellMv(now),
      batteryMa: this.#electrics.chargeMa(now),
      batteryPercent: this.#electrics.cellPercent(now),
      axes: this.#axesAt(now, motion),
      ...(this.#key === undefined ? {} : { iButton: this.#ignition ? this.#key : NO_KEY }),
    }
  }

  #axesAt(timeMs: number, motion: Motion): [number, number, number] {
    // A running engine is felt, a rough road more.
    const shake = this.#ignition ? 6 + Math.min(30, motion.speed * 1.2) : 1
    const feel = (axis: number, acceleration: number): number =>
      (this.#mounting[axis] ?? 0) +
      (acceleration / STANDARD_GRAVITY) * 1000 +
      shake * this.#vibration.at(timeMs / 170 + axis * 1e6)
    return [feel(0, motion.acceleration), feel(1, motion.lateralAcceleration), feel(2, 0)]
  }
}

/**
 * A driver's key: family code 01, six bytes of serial number, and the Dallas CRC-8 over those seven. On the wire
 * it is the reverse of what is printed on the key, so the family code comes first.
 */
function iButtonOf(random: Random): Uint8Array {
  const key = new Uint8Array(8)
  key[0] = 0x01
  // Four random bytes are enough to tell keys apart; the top of real serial numbers is mostly zero too.
  for (let i = 1; i < 5; i++) key[i] = random.int(0, 255)
  let crc = 0
  for (const byte of key.subarray(0, 7)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x8c : crc >>> 1
  }
  key[7] = crc
  return key
}
