/**
 * The engine as it shows on OBD and CAN. All of it follows from how the vehicle moves: the gear from the speed, the
 * revolutions from the gear, the load from speed and acceleration; and fuel used is the integral of its rate.
 */
import { chassisNumber } from '../vehicle/identity.js'
import { noiseAt } from '../random.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import { ascii, clamp, type Signal, type Signals } from './signal.js'

const CRANKING_RPM = 220
const STARTED_BY_MS = 1100
/** Standing, as far as gears are concerned, km/h. */
const CRAWLING_KMH = 3
/** An engine at this part of its load moves this much air: kilograms of air for a litre of fuel. */
const AIR_KG_A_LITRE = 11
const SEA_LEVEL_KPA = 101.3

const kmh = ({ motion }: VehicleState): number => motion.speed * 3.6

/** 0 while standing, then from 1. */
export function gearOf(state: VehicleState): number {
  const { engine } = state.kind
  if (engine === undefined || !state.isRunning || kmh(state) < CRAWLING_KMH) return 0
  const wanted = engine.cruisingRpm * (1 + 0.25 * clamp(state.motion.acceleration, 0, 2))
  for (let gear = engine.gears.length; gear > 1; gear--) {
    if (kmh(state) * engine.gears[gear - 1]! >= wanted) return gear
  }
  return 1
}

const rpm: Signal = state => {
  const { engine } = state.kind
  if (engine === undefined) return undefined
  if (!state.ignition) return 0
  if (!state.isRunning) return state.ignitionForMs < STARTED_BY_MS ? CRANKING_RPM : 0
  const gear = gearOf(state)
  const idle = engine.idleRpm + 15 * noiseAt(state.seed, state.timestampMs / 2500)
  return gear === 0 ? idle : clamp(kmh(state) * engine.gears[gear - 1]!, idle, engine.topRpm)
}

/** Percent. */
function loadOf(state: VehicleState): number {
  if (!state.isRunning) return 0
  if (kmh(state) < CRAWLING_KMH) return 19 + 2 * noiseAt(state.seed, state.timestampMs / 4000)
  const { acceleration } = state.motion
  if (acceleration < -0.1) return 4
  return clamp(22 + 26 * (kmh(state) / 100) ** 2 + 26 * acceleration, 0, 100)
}

const pedalOf = (state: VehicleState): number =>
  kmh(state) < CRAWLING_KMH ? 0 : clamp((loadOf(state) - 15) * 1.15, 0, 100)

export const isBraking = (state: VehicleState): boolean => state.isRunning && state.motion.acceleration < -0.3

/** Litres an hour. */
export function fuelRateOf({ kind: { engine }, isRunning, motion }: VehicleState): number {
  if (engine === undefined || !isRunning) return 0
  return 3600 * (engine.litresPerM * motion.speed + engine.litresPerS)
}

export const fuelPercentOf = ({ fuelL, kind }: VehicleState): number =>
  kind.tankL === 0 ? 0 : clamp((100 * fuelL) / kind.tankL, 0, 100)

const airPressure = ({ motion }: VehicleState): number => SEA_LEVEL_KPA * Math.exp(-motion.altitude / 8430)

export const ENGINE_SIGNALS = {
  engineRpm: rpm,
  gear: gearOf,
  /** Percent. */
  engineLoad: loadOf,
  throttle: state => (state.isRunning ? 12 + 0.8 * pedalOf(state) : 0),
  pedal: pedalOf,
  /** km/h by the wheels, which turn in a tunnel too. */
  vehicleSpeed: state => Math.min(255, kmh(state)),
  /** °C, and tenths of it. */
  coolant: state => state.coolantC,
  coolantTenths: state => 10 * state.coolantC,
  oilTemperature: state => Math.max(0, state.ambientC + 1.08 * (state.coolantC - state.ambientC)),
  intakeTemperature: state => state.ambientC + (state.isRunning ? 9 : 3),
  ambient: state => state.ambientC,
  /** kPa: an idling engine sucks, a loaded one hardly. */
  intakePressure: state => airPressure(state) * (state.isRunning ? 0.3 + 0.0068 * loadOf(state) : 1),
  airPressure,
  /** Hundredths of a gram a second. */
  massAirFlow: state => (fuelRateOf(state) * AIR_KG_A_LITRE * 1000 * 100) / 3600,
  timingAdvance: state => (state.isRunning ? 8 + 0.3 * loadOf(state) : 0),
  fuelTrim: state => (state.isRunning ? 4 * noiseAt(state.seed, state.timestampMs / 6000) : 0),
  /** Seconds since it was started. */
  engineRuntime: state =>
    state.isRunning ? Math.min(65_535, (state.ignitionForMs - STARTED_BY_MS) / 1000) : 0,
  moduleVoltage: state => state.externalMv,
  /** Percent, tenths of a litre, hundredths of a litre an hour. */
  fuelPercent: fuelPercentOf,
  fuelDecilitres: state => 10 * state.fuelL,
  fuelUsedDecilitres: state => 10 * state.fuelUsedL,
  fuelUsedLitres: state => state.fuelUsedL,
  fuelUsedMillilitres: state => 1000 * state.fuelUsedL,
  fuelRateHundredths: state => Math.min(32_767, 100 * fuelRateOf(state)),
  fuelRateTenths: state => Math.min(32_767, 10 * fuelRateOf(state)),
  fuelRate: fuelRateOf,
  /** Minutes and hours. */
  engineMinutes: state => state.engineS / 60,
  engineHours: state => state.engineS / 3600,
  /** km, since the fault memory was cleared last. */
  kmSinceCleared: state => Math.min(65_535, (state.odometerM / 1000) % 30_000),
  odometerKm: state => state.odometerM / 1000,
  chassisNumber: state => ascii(chassisNumber(state.seed)),
} satisfies Signals
