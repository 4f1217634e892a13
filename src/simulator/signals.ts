/**
 * What a vehicle can tell a tracker, by name: each signal is a vehicle's state in the unit and scale in which
 * IO elements carry it. A profile maps IO elements to these names, so that a model is data.
 */
import type { VehicleState } from './vehicle.js'

/** Network type of IO 80: home network, standing or moving. The simulated devices never roam. */
const dataMode = (state: VehicleState): number => (state.movement ? 1 : 0)

const GNSS_STATUS = { fix: 1, noFix: 2, sleep: 3 } as const

/** Numbers are rounded to the nearest whole one when they are sent; bytes are sent as they are. */
export const SIGNALS = {
  ignition: state => (state.ignition ? 1 : 0),
  movement: state => (state.movement ? 1 : 0),
  instantMovement: state => (state.motion.speed > 0 ? 1 : 0),
  dataMode,
  gsmSignal: state => state.cell.signal,
  gsmCellId: state => state.cell.cellId,
  gsmAreaCode: state => state.cell.areaCode,
  gsmOperator: state => state.operator,
  gnssStatus: state => GNSS_STATUS[state.gnss],
  sleepMode: state => (state.gnss === 'sleep' ? 1 : 0),
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
} satisfies Record<string, (state: VehicleState) => number | Uint8Array | undefined>

export type SignalName = keyof typeof SIGNALS

/** `+DDMMSS.SSSS+DDDMMSS.SSSS+AAA.AAA/`: 34 characters, as IO element 387 has it. */
function iso6709({ motion }: VehicleState): Uint8Array {
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
