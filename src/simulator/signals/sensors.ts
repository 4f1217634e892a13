/** Sensors that are wired or paired to a tracker: fuel probe, thermometer, card reader, EYE sensors and beacons. */
import { contactlessCard, driverKey } from '../vehicle/identity.js'
import { hashOf, noiseAt } from '../random.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import { fuelPercentOf } from './engine.js'
import type { Signal, Signals } from './signal.js'

const NO_CARD = new Uint8Array(8)
/** Full scale of a fuel probe. */
const PROBE_FULL = 4095
const MINUTE = 60_000

const speedKmh = ({ motion }: VehicleState): number => motion.speed * 3.6

/** Where an EYE sensor is: among the freight, which is cooled, or in the cabin. */
const eyeCelsius =
  (slot: number): Signal =>
  ({ seed, ambientC, timestampMs }) =>
    100 * (slot === 1 ? 4 : 0.4 * ambientC + 13) + 80 * noiseAt(seed + slot, timestampMs / (8 * MINUTE))

const eyeHumidity =
  (slot: number): Signal =>
  ({ seed, timestampMs }) =>
    (slot === 1 ? 72 : 41) + 9 * noiseAt(seed - slot, timestampMs / (11 * MINUTE))

/** Millivolts of its button cell, which lasts for years. */
const eyeBattery =
  (slot: number): Signal =>
  ({ seed }) =>
    2850 + (hashOf(seed, slot) % 200)

const eyeTilt =
  (slot: number, degrees: number): Signal =>
  ({ seed, timestampMs, motion }) =>
    (hashOf(seed, 10 + slot) % 7) -
    3 +
    (motion.speed > 0 ? degrees : 0) * noiseAt(seed + slot, timestampMs / 700)

const eyeMovements =
  (slot: number): Signal =>
  ({ seed, odometerM }) =>
    (Math.floor(odometerM / 300) + hashOf(seed, slot)) & 0xffff

/** The freight's door has a magnet, which is away while somebody loads. */
const isLoading = ({ phase, ignitionForMs }: VehicleState): boolean =>
  phase === 'parked' && ignitionForMs > 30_000 && ignitionForMs < 120_000

export const SENSOR_SIGNALS = {
  /** Of 4095, swashing on the move. */
  fuelProbe: state => {
    const swash = speedKmh(state) > 1 ? 25 * noiseAt(state.seed, state.timestampMs / 900) : 0
    return Math.min(PROBE_FULL, Math.max(0, (fuelPercentOf(state) / 100) * PROBE_FULL + swash))
  },
  fuelProbeTemperature: ({ ambientC }) => ambientC,
  /** Tenths of °C in a cooled box. */
  freightTemperature: ({ seed, timestampMs }) => 40 + 15 * noiseAt(seed, timestampMs / (6 * MINUTE)),
  /** The driver's contactless card, zeros while none is logged in. */
  driverCard: ({ seed, ignition }) => (ignition ? contactlessCard(seed) : NO_CARD),
  /** His key on the reader, zeros while there is none. */
  driverKey: ({ seed, ignition }) => (ignition ? driverKey(seed) : NO_CARD),
  eyeTemperature1: eyeCelsius(1),
  eyeTemperature2: eyeCelsius(2),
  eyeHumidity1: eyeHumidity(1),
  eyeHumidity2: eyeHumidity(2),
  eyeMagnet1: state => Number(!isLoading(state)),
  eyeMagnet2: () => 1,
  eyeMoves: ({ motion }) => Number(motion.speed > 0),
  eyePitch1: eyeTilt(1, 4),
  eyePitch2: eyeTilt(2, 2),
  eyeRoll1: eyeTilt(3, 6),
  eyeRoll2: eyeTilt(4, 3),
  eyeLowBattery: () => 0,
  eyeBattery1: eyeBattery(1),
  eyeBattery2: eyeBattery(2),
  eyeMovementCount1: eyeMovements(1),
  eyeMovementCount2: eyeMovements(2),
  beaconList: state => beaconList(state),
} satisfies Signals

const BEACONS = 2
/** Flags: iBeacon, with signal strength and battery. */
const BEACON_FLAGS = 0x23
/** Flags, UUID, major, minor, signal strength, battery. */
const BEACON_BYTES = 1 + 16 + 2 + 2 + 1 + 2
/** The UUID of all of one owner's beacons. */
const BEACON_UUID = 'SIMULATED BEACON'

/** Element 385, one part of one: the beacons on the freight. */
function beaconList({ seed, timestampMs }: VehicleState): Uint8Array {
  const bytes = new Uint8Array(1 + BEACONS * BEACON_BYTES)
  const view = new DataView(bytes.buffer)
  bytes[0] = 0x11
  for (let beacon = 0; beacon < BEACONS; beacon++) {
    const at = 1 + beacon * BEACON_BYTES
    bytes[at] = BEACON_FLAGS
    for (let i = 0; i < 16; i++) bytes[at + 1 + i] = BEACON_UUID.charCodeAt(i)
    view.setUint16(at + 17, hashOf(seed, 20) & 0xffff)
    view.setUint16(at + 19, beacon + 1)
    view.setInt8(at + 21, Math.round(-62 - 8 * beacon + 9 * noiseAt(seed + beacon, timestampMs / MINUTE)))
    view.setUint16(at + 22, 2900 + (hashOf(seed, 30 + beacon) % 150))
  }
  return bytes
}
