/** What every tracker knows of itself and its vehicle. */
import { simNumber } from '../vehicle/identity.js'
import { noiseAt } from '../random.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import type { Signals } from './signal.js'

/** Network type of IO 80: home network, standing or moving. The simulated devices never roam. */
const dataMode = (state: VehicleState): number => (state.movement ? 1 : 0)

const GNSS_STATUS = { fix: 1, noFix: 2, sleep: 3 } as const
/** FMx6 devices count otherwise. */
const PROFESSIONAL_GNSS_STATUS = { fix: 3, noFix: 2, sleep: 4 } as const

export const TRACKER_SIGNALS = {
  ignition: state => (state.ignition ? 1 : 0),
  movement: state => (state.movement ? 1 : 0),
  instantMovement: state => (state.motion.speed > 0 ? 1 : 0),
  dataMode,
  gsmSignal: state => state.cell.signal,
  gsmCellId: state => state.cell.cellId,
  gsmAreaCode: state => state.cell.areaCode,
  gsmOperator: state => state.operator,
  gnssStatus: state => GNSS_STATUS[state.gnss],
  professionalGnssStatus: state => PROFESSIONAL_GNSS_STATUS[state.gnss],
  sleepMode: state => (state.gnss === 'sleep' ? 1 : 0),
  professionalSleepMode: state => (state.gnss === 'sleep' ? 2 : 0),
  /** What lives on a battery sleeps deeply and wakes for a record. */
  assetSleepMode: state => (state.movement ? 0 : 2),
  /** Tenths. */
  gnssPdop: state => state.sky.pdop * 10,
  gnssHdop: state => state.sky.hdop * 10,
  /** km/h, as in the GPS element: 0 without a fix. */
  speed: state => (state.gnss === 'fix' ? state.motion.speed * 3.6 : 0),
  /** mV, mA, percent. */
  externalVoltage: state => state.externalMv,
  batteryVoltage: state => state.batteryMv,
  batteryCurrent: state => state.batteryMa,
  batteryLevel: state => state.batteryPercent,
  /** Thousandths of g, signed. */
  axisX: state => state.axes[0],
  axisY: state => state.axes[1],
  axisZ: state => state.axes[2],
  /** Metres. */
  totalOdometer: state => state.odometerM,
  tripOdometer: state => state.tripM,
  /** Seconds. */
  ignitionOnCounter: state => state.ignitionOnS,
  iButton: state => state.iButton,
  iso6709: state => iso6709(state),
  /** Cell of a fourth-generation network: area and cell in one number. */
  lteCellId: state => (state.cell.areaCode & 0xfff) * 65_536 + state.cell.cellId,
  /** 0 to 63, in dB above -110 dBm. */
  signalRx: state => Math.min(63, 8 + state.cell.signal * 10),
  simNumberFirst: state => Number(simNumber(state.seed).slice(0, 10)),
  simNumberLast: state => Number(simNumber(state.seed).slice(10)),
  /** Tenths of °C: warmer than outside, more so when it charges. */
  boardTemperature: state => 10 * (state.ambientC + 8 + (state.batteryMa > 0 ? 5 : 0)),
  /** Connected to nothing, or to a vehicle's sensors. */
  bluetoothStatus: () => 1,
  bluetoothWithSensors: () => 3,
  /** Hundredths of a point out of 10. */
  ecoScore: state => 850 + 120 * noiseAt(state.seed, state.odometerM / 20_000),
  isCharged: state => (state.batteryMa > 0 ? 1 : 0),
} satisfies Signals

/** `+DDMMSS.SSSS+DDDMMSS.SSSS+AAA.AAA/`: 34 characters, as IO element 387 has it. */
function iso6709({ position: motion }: VehicleState): Uint8Array {
  const altitude = Math.min(999.999, motion.altitude).toFixed(3).padStart(7, '0')
  const text = `${sexagesimal(motion.latitude, 2)}${sexagesimal(motion.longitude, 3)}+${altitude}/`
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

function sexagesimal(degrees: number, width: number): string {
  // In ten-thousandths of a second, so that rounding carries into minutes and degrees.
  const units = Math.round(Math.abs(degrees) * 36_000_000)
  const whole = String(Math.floor(units / 36_000_000)).padStart(width, '0')
  const minutes = String(Math.floor(units / 600_000) % 60).padStart(2, '0')
  const seconds = ((units % 600_000) / 10_000).toFixed(4).padStart(7, '0')
  return `${degrees < 0 ? '-' : '+'}${whole}${minutes}${seconds}`
}
