/** Everything about a vehicle at one moment, in physical units: what IO elements are made from. */
import type { VehicleEvent } from './event-kinds.js'
import type { PhaseKind } from './journey.js'
import type { Motion } from '../routes/motion.js'
import type { Cell, Satellites } from './reception.js'
import type { DriverTimes } from './tachograph.js'
import type { VehicleKind } from './vehicle-kinds.js'

export type GnssState = 'fix' | 'noFix' | 'sleep'

export interface VehicleState {
  readonly kind: VehicleKind
  /** The vehicle's own number: serial numbers, plates and such follow from it. */
  readonly seed: number
  readonly timestampMs: number
  /** What the record is made for; undefined in a periodic one. */
  readonly event: VehicleEvent | undefined
  readonly phase: PhaseKind
  readonly ignition: boolean
  /** The engine turns by its own power. */
  readonly isRunning: boolean
  /** Ms since the ignition was switched on or off. */
  readonly ignitionForMs: number
  /** The tracker's own opinion, which outlasts a stop at a light. */
  readonly movement: boolean
  readonly motion: Motion
  /** What the receiver says: without a fix, where it had the last one. */
  readonly position: Pick<Motion, 'latitude' | 'longitude' | 'altitude'>
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
  /** Seconds for which the engine has turned since the vehicle was built. */
  readonly engineS: number
  /** Litres used since the vehicle was built, and those left in the tank. */
  readonly fuelUsedL: number
  readonly fuelL: number
  /** °C. */
  readonly coolantC: number
  readonly ambientC: number
  /** Kilograms on board. */
  readonly loadKg: number
  readonly externalMv: number
  readonly batteryMv: number
  readonly batteryMa: number
  /** 0..100. */
  readonly batteryPercent: number
  /** False while the tracker's supply is cut. */
  readonly isPlugged: boolean
  readonly isTowed: boolean
  /** Thousandths of g: x forward, y to the right, z up, the way in which it is mounted included. */
  readonly axes: readonly [x: number, y: number, z: number]
  /** The driver's key as its reader sends it, 8 bytes; zeros where none is attached, undefined without a reader. */
  readonly iButton: Uint8Array | undefined
  /** Only in vehicles that have a tachograph. */
  readonly driver: DriverTimes | undefined
}
