/**
 * What the device answers to GPRS commands. The forms are those that the manufacturer's wiki shows for FMB
 * devices, filled from the simulated vehicle; a new command is one more object, and a later one wins over an
 * earlier one of the same name.
 */
import { readElement, type Profile } from './profile.js'
import { SIGNALS } from './signals.js'
import type { VehicleState } from './vehicle.js'

/** What replies are made from. */
export interface ReplyContext {
  readonly imei: string
  readonly profile: Profile
  readonly vehicle: VehicleState
  /** Ms since 1970, by the vehicle's clock: when the device was switched on. */
  readonly startedMs: number
  /** Records made so far. */
  readonly recordsMade: number
}

export interface Reply {
  /** The command's first word, in lower case. */
  readonly command: string
  /** The text to send; undefined where the device says nothing. */
  answer(argument: string, context: ReplyContext): string | undefined
}

export const REPLIES: readonly Reply[] = [
  {
    command: 'getinfo',
    answer: (_, context) => {
      const { vehicle, startedMs } = context
      const gnss = SIGNALS.gnssStatus(vehicle)
      const uptimeS = Math.floor((vehicle.timestampMs - startedMs) / 1000)
      return (
        `RTC:${dateOf(vehicle.timestampMs)} ${hourAndMinute(vehicle.timestampMs)} ` +
        `Init:${dateOf(startedMs)} ${hourAndMinute(startedMs)} UpTime:${uptimeS}s PWR:PwrVoltage RST:0 ` +
        `GPS:${gnss} SAT:${vehicle.sky.satellites} TTFF:0 TTLF:0 NOGPS: 0:0 SR:0 FG:0 FL:0 SMS: 0 ` +
        `REC:${context.recordsMade} MD:${SIGNALS.dataMode(vehicle)} DB:0`
      )
    },
  },
  {
    command: 'getver',
    answer: (_, { imei, profile, vehicle, startedMs }) =>
      `Ver:${profile.firmware} GPS:AXN_5.10_3333,0000,, Hw:${profile.model} Mod:1 IMEI:${imei} ` +
      `Init: ${dateOf(startedMs, '-')} ${hourAndMinute(startedMs)} ` +
      `Uptime: ${Math.floor((vehicle.timestampMs - startedMs) / 1000)} ` +
      `MAC:${imei.slice(-12)} SPC:0(0) AXL:0 OBD:0 BL:1.6 BT:4`,
  },
  {
    command: 'getstatus',
    answer: (_, { vehicle: { cell, operator } }) =>
      `Data Link: 1 GPRS: 1 Phone: 0 SIM: 0 OP: ${operator} Signal: ${cell.signal} NewSMS: 0 Roaming: 0 ` +
      `SMSFull: 0 LAC: ${cell.areaCode} Cell ID: ${cell.cellId} NetType: 1 FwUpd:0`,
  },
  {
    command: 'getgps',
    answer: (_, { vehicle }) => {
      const { motion, gnss, sky, timestampMs } = vehicle
      const hasFix = gnss === 'fix'
      return (
        `GPS:${hasFix ? 1 : 0} Sat:${sky.satellites} Lat:${motion.latitude.toFixed(6)} ` +
        `Long:${motion.longitude.toFixed(6)} Alt:${hasFix ? Math.round(motion.altitude) : 0} ` +
        `Speed:${Math.round(SIGNALS.speed(vehicle))} Dir:${hasFix ? Math.round(motion.heading) % 360 : 0} ` +
        `Date: ${dateOf(timestampMs)} Time: ${new Date(timestampMs).toISOString().slice(11, 19)}`
      )
    },
  },
  {
    command: 'getio',
    answer: (_, { vehicle }) => `DI1:${SIGNALS.ignition(vehicle)} AIN1:0 DO1:0`,
  },
  { command: 'readio', answer: readIo },
  {
    command: 'getimeiccid',
    // 89 for telecommunications, then digits of the device's own: no card has this number.
    answer: (_, { imei }) => `IMEI: ${imei}, CCID: 8900000${imei.slice(-12)}`,
  },
  {
    command: 'battery',
    answer: (_, { vehicle }) =>
      `BatState: 1 FSMState: ACTIVE ChargerIC: ${vehicle.batteryMa > 0 ? 'ON' : 'OFF'} ` +
      `ExtV: ${Math.round(vehicle.externalMv)} BatV: ${Math.round(vehicle.batteryMv)} ` +
      `BatI: ${Math.round(vehicle.batteryMa)}`,
  },
  // Restarts the device, which answers nothing.
  { command: 'cpureset', answer: () => undefined },
]

/** What a device says to a command that it does not know is not documented; silence would look like a lost link. */
export const UNKNOWN_COMMAND = 'Unknown command'

/**
 * The answer to a command's text, or undefined where a device stays silent.
 * @example replyTo('getgps', context) // 'GPS:1 Sat:12 Lat:54.709819 ...'
 */
export function replyTo(
  text: string,
  context: ReplyContext,
  replies: readonly Reply[] = REPLIES,
): string | undefined {
  const [, command = '', argument = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? []
  const reply = replies.findLast(row => row.command === command.toLowerCase())
  return reply === undefined ? UNKNOWN_COMMAND : reply.answer(argument, context)
}

function readIo(argument: string, { profile, vehicle }: ReplyContext): string {
  const element = /^\d+$/.test(argument) && profile.elements.find(row => row.id === Number(argument))
  const value = element ? readElement(element, vehicle) : undefined
  if (value === undefined) return 'Not supported or not enabled IO element requested'
  return `Param ID:${argument} Value:${typeof value === 'number' ? Math.round(value) : textOf(value)}`
}

/** Characters where they are all printable, else the bytes as one decimal number. */
function textOf(bytes: Uint8Array): string {
  if (bytes.every(byte => byte >= 0x20 && byte < 0x7f)) return String.fromCharCode(...bytes)
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n).toString()
}

/** Dates come without leading zeros: `2026/1/5`. */
function dateOf(timeMs: number, separator = '/'): string {
  const date = new Date(timeMs)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join(separator)
}

function hourAndMinute(timeMs: number): string {
  const date = new Date(timeMs)
  return `${date.getUTCHours()}:${date.getUTCMinutes()}`
}
