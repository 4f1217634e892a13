/** What the device says of itself and its surroundings, in the forms that the wiki shows for FMB devices. */
import { OUTPUT_IDS } from '../device/digital-outputs.js'
import { readElement } from '../profile.js'
import { SIGNALS } from '../signals.js'
import { dateOf, hourAndMinute, uptimeS, type Reply, type ReplyContext } from './command-reply.js'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export const STATUS_REPLIES: readonly Reply[] = [
  {
    command: 'getinfo',
    answer: (_, { body, controls }) => {
      const { vehicle, startedMs } = body
      return (
        `RTC:${dateOf(vehicle.timestampMs)} ${hourAndMinute(vehicle.timestampMs)} ` +
        `Init:${dateOf(startedMs)} ${hourAndMinute(startedMs)} UpTime:${uptimeS(body)}s PWR:PwrVoltage RST:0 ` +
        `GPS:${SIGNALS.gnssStatus(vehicle)} SAT:${vehicle.sky.satellites} TTFF:0 TTLF:0 NOGPS: 0:0 SR:${body.recordsMade - controls.storedRecords} ` +
        `FG:0 FL:0 SMS: 0 REC:${controls.storedRecords} MD:${SIGNALS.dataMode(vehicle)} DB:0`
      )
    },
  },
  {
    command: 'getver',
    answer: (_, { body }) =>
      `Ver:${body.profile.firmware} GPS:AXN_5.10_3333,0000,, Hw:${body.profile.model} Mod:1 IMEI:${body.imei} ` +
      `Init: ${dateOf(body.startedMs, '-')} ${hourAndMinute(body.startedMs)} Uptime: ${uptimeS(body)} ` +
      `MAC:${body.imei.slice(-12)} SPC:0(0) AXL:0 OBD:0 BL:1.6 BT:4`,
  },
  {
    command: 'allver',
    answer: (_, { body: { profile, imei, startedMs } }) =>
      `${profile.model},${profile.firmware},00,${imei},${dateOf(startedMs)} ${hourAndMinute(startedMs)},1.6,` +
      '204kB/346kB,112MB/122MB,TM25Q_R_01.00.03.00_000,2,843,AXN_5.10_3333,0,0,0,0',
  },
  {
    command: 'getstatus',
    answer: (_, { body }) => {
      const { cell, operator } = body.vehicle
      return (
        `Data Link: 1 GPRS: 1 Phone: 0 SIM: 0 OP: ${operator} Signal: ${cell.signal} NewSMS: 0 Roaming: 0 ` +
        `SMSFull: 0 LAC: ${cell.areaCode} Cell ID: ${cell.cellId} NetType: 1 FwUpd:0`
      )
    },
  },
  {
    command: 'getgps',
    answer: (_, { body: { vehicle } }) => {
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
    command: 'ggps',
    answer: (_, { body: { vehicle } }) => {
      const { motion, timestampMs, sky } = vehicle
      const speed = Math.round(SIGNALS.speed(vehicle))
      const time = new Date(timestampMs)
      return (
        `D:${dateOf(timestampMs)} T:${time.getUTCHours()}:${time.getUTCMinutes()}:${time.getUTCSeconds()} ` +
        `S:${sky.satellites} C:${motion.latitude.toFixed(6)}, ${motion.longitude.toFixed(6)} ` +
        `Url: http://maps.google.com/?q=${motion.latitude.toFixed(6)},${motion.longitude.toFixed(6)}&om=1speed:${speed}`
      )
    },
  },
  {
    command: 'getio',
    answer: (_, { body }) => {
      const outputs = Array.from(
        { length: body.outputs.count },
        (_each, index) => `DO${index + 1}:${body.outputs.isOn(index) ? 1 : 0}`,
      )
      return [`DI1:${SIGNALS.ignition(body.vehicle)}`, 'AIN1:0', ...outputs].join(' ')
    },
  },
  { command: 'readio', answer: readIo },
  {
    command: 'getimeiccid',
    // 89 for telecommunications, then digits of the device's own: no card has this number.
    answer: (_, { body: { imei } }) => `IMEI: ${imei}, CCID: 8900000${imei.slice(-12)}`,
  },
  {
    command: 'getimsi',
    answer: (_, { body: { imei, vehicle } }) => `${vehicle.operator}${imei}`.slice(0, 15),
  },
  {
    command: 'battery',
    answer: (_, { body: { vehicle } }) =>
      `BatState: 1 FSMState: ACTIVE ChargerIC: ${vehicle.batteryMa > 0 ? 'ON' : 'OFF'} ` +
      `ExtV: ${Math.round(vehicle.externalMv)} BatV: ${Math.round(vehicle.batteryMv)} ` +
      `BatI: ${Math.round(vehicle.batteryMa)}`,
  },
  {
    command: 'getweektime',
    answer: (_, { body: { vehicle } }) => {
      const time = new Date(vehicle.timestampMs)
      const sinceMidnight = time.getUTCHours() * 60 + time.getUTCMinutes()
      // The week begins on Monday.
      const minutes = ((time.getUTCDay() + 6) % 7) * 1440 + sinceMidnight
      return `${time.toISOString().slice(0, 19).replace('T', ' ')} ${WEEKDAYS[time.getUTCDay()]} ${minutes}`
    },
  },
]

function readIo(argument: string, { body }: ReplyContext): string {
  const { profile, vehicle, outputs } = body
  const id = /^\d+$/.test(argument) ? Number(argument) : NaN
  const output = (OUTPUT_IDS as readonly number[]).indexOf(id)
  if (output >= 0 && output < outputs.count) return `Param ID:${id} Value:${outputs.isOn(output) ? 1 : 0}`
  const element = profile.elements.find(row => row.id === id)
  if (id === 16 && element !== undefined) return `Param ID:16 Value:${body.odometerM}`
  const value = element === undefined ? undefined : readElement(element, vehicle)
  if (value === undefined) return 'Not supported or not enabled IO element requested'
  return `Param ID:${id} Value:${typeof value === 'number' ? Math.round(value) : textOf(value)}`
}

/** Characters where they are all printable, else the bytes as one decimal number. */
function textOf(bytes: Uint8Array): string {
  if (bytes.every(byte => byte >= 0x20 && byte < 0x7f)) return String.fromCharCode(...bytes)
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n).toString()
}
