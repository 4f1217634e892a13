/** What heavy vehicles tell: FMS (J1939), axles, and the tachograph. */
import { chassisNumber, driverCard, plate } from '../vehicle/identity.js'
import { noiseAt } from '../random.js'
import { ACTIVITY, timeState } from '../vehicle/tachograph.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import { fuelRateOf, gearOf } from './engine.js'
import { ascii, clamp, type Signal, type Signals } from './signal.js'

/** Of an articulated truck: which part of the empty weight, and of the load, rests on each axle. */
const AXLES = [
  { empty: 0.42, load: 0.08 },
  { empty: 0.26, load: 0.29 },
  { empty: 0.11, load: 0.21 },
  { empty: 0.11, load: 0.21 },
  { empty: 0.1, load: 0.21 },
] as const

/** Service is due each so many km. */
const SERVICE_KM = 60_000
/** No limiter lets a truck go faster, km/h. */
const TRUCK_LIMIT_KMH = 90
/** Where the card is from, as Regulation (EU) 2016/799 numbers member states: 21 is Lithuania. */
const CARD_ISSUER = 21

const axle =
  (index: number): Signal =>
  ({ kind, loadKg, seed, timestampMs, motion }) => {
    const part = AXLES[index]!
    const resting = part.empty * kind.emptyKg + part.load * loadKg
    // Springs: a moving vehicle bounces.
    const bounce = motion.speed > 1 ? 0.02 * noiseAt(seed + index, timestampMs / 1300) : 0
    return clamp(resting * (1 + bounce), 0, 32_766)
  }

const isInMotion = ({ motion }: VehicleState): boolean => motion.speed > 0.5

const minutes =
  (seconds: (driver: NonNullable<VehicleState['driver']>) => number): Signal =>
  ({ driver }) =>
    driver === undefined ? undefined : Math.min(65_535, seconds(driver) / 60)

export const TRUCK_SIGNALS = {
  axle1: axle(0),
  axle2: axle(1),
  axle3: axle(2),
  axle4: axle(3),
  axle5: axle(4),
  grossWeight: ({ kind, loadKg }) => kind.emptyKg + loadKg,
  load: ({ loadKg }) => loadKg,
  wheelSpeed: ({ motion }) => motion.speed * 3.6,
  clutchSwitch: state =>
    Number(state.isRunning && gearOf(state) !== 0 && noiseAt(state.seed, state.timestampMs / 3000) > 0.8),
  cruiseControl: ({ motion }) => Number(motion.speed * 3.6 > 75 && Math.abs(motion.acceleration) < 0.05),
  /** km for each litre. */
  fuelEconomy: state => {
    const rate = fuelRateOf(state)
    return rate === 0 ? 0 : clamp((state.motion.speed * 3.6) / rate, 0, 125)
  },
  /** km to go. */
  serviceDistance: ({ odometerM }) => SERVICE_KM - ((odometerM / 1000) % SERVICE_KM),
  fmsVersion: () => ascii('0400'),
  driveRecognised: state => Number(isInMotion(state)),
  driver1State: ({ driver }) => driver?.activity,
  /** Nobody beside him. */
  driver2State: ({ driver }) => (driver === undefined ? undefined : ACTIVITY.rest),
  driver1Card: ({ driver }) => (driver === undefined ? undefined : 1),
  driver2Card: ({ driver }) => (driver === undefined ? undefined : 0),
  driver1TimeState: ({ driver }) => (driver === undefined ? undefined : timeState(driver)),
  driver1Continuous: minutes(({ continuousS }) => continuousS),
  driver1Break: minutes(({ breakS }) => breakS),
  driver1ActivityTime: minutes(({ activityS }) => activityS),
  driver1Driven: minutes(({ drivenS }) => drivenS),
  driver1CardFirst: ({ seed }) => ascii(driverCard(seed).slice(0, 8)),
  driver1CardLast: ({ seed }) => ascii(driverCard(seed).slice(8)),
  driver1CardIssuer: () => CARD_ISSUER,
  tachographSource: () => 3,
  tachographOverspeed: ({ motion }) => Number(motion.speed * 3.6 > TRUCK_LIMIT_KMH),
  /** Seconds since 1970. */
  tachographTime: ({ timestampMs }) => timestampMs / 1000,
  plateFirst: ({ seed }) => padded(plate(seed).slice(0, 8)),
  plateLast: ({ seed }) => padded(plate(seed).slice(8)),
  chassisFirst: ({ seed }) => ascii(chassisNumber(seed).slice(0, 8)),
  chassisSecond: ({ seed }) => ascii(chassisNumber(seed).slice(8, 16)),
  chassisLast: ({ seed }) => ascii(chassisNumber(seed).slice(16)),
} satisfies Signals

/** Eight bytes of text, zeros behind it. */
function padded(text: string): Uint8Array {
  const bytes = new Uint8Array(8)
  bytes.set(ascii(text))
  return bytes
}
