/** Commands about the vehicle: odometer, OBD, CAN adapter. */
import { hasElement, type Reply, type ReplyContext } from './command-reply.js'

/** Elements that only a model with an OBD connector, or with a CAN adapter, sends (dictionary, groups OBD and CAN). */
const OBD_IDS = [30, 31, 32, 33, 36, 37, 256, 281] as const
const CAN_IDS = [81, 82, 83, 84, 85, 87, 89, 90, 100] as const
const CAN_PROGRAM_ID = 100

export const VEHICLE_REPLIES: readonly Reply[] = [
  {
    command: 'odoset',
    answer: (argument, { body }) => {
      const metres = Number(argument) * odometerUnitM(body)
      if (!/^\d{1,10}$/.test(argument) || metres > 0xffff_ffff) return 'Wrong format'
      body.odometerM = metres
      return odometerText(body)
    },
  },
  { command: 'odoget', answer: (_, { body }) => odometerText(body) },
  {
    command: 'obdinfo',
    answer: (_, context) =>
      hasElement(context.body, OBD_IDS)
        ? `Prot:6,VIN:${vinOf(context)},TM:10,CNT:19,ST:ON,P1:0xBE3EA813,P2:0x8005B011,P3:0xFED00400,P4:0x0,MIL:0,DTC:0,ID0,Hdr:0,Phy:0`
        : 'Prot:0,VIN:N/A,TM:10,CNT:0,ST:OFF,P1:0x0,P2:0x0,P3:0x0,P4:0x0,MIL:0,DTC:0,ID0,Hdr:0,Phy:0',
  },
  { command: 'getvin', answer: (_, context) => (hasElement(context.body, OBD_IDS) ? vinOf(context) : 'N/A') },
  { command: 'faultcodes', answer: (_, { body }) => (hasElement(body, OBD_IDS) ? 'DTC: 0' : 'OBD is OFF') },
  { command: 'lvcanfaultcodes', answer: () => 'DTC: 0' },
  { command: 'lvcangetprog', answer: (_, { body }) => `CAN program Nr:${programOf(body)}` },
  {
    command: 'lvcansetprog',
    answer: (argument, { body }) => {
      if (!/^\d{1,5}$/.test(argument)) return 'Wrong format'
      body.canProgram = Number(argument)
      return `CAN program Nr:${argument}`
    },
  },
  {
    command: 'lvcangetinfo',
    answer: (_, { body }) =>
      hasElement(body, CAN_IDS)
        ? `Prog:${programOf(body)} SWDate:180315 SWRev:245 KernVer:0x5A Opt:0x0A ID:0x${body.imei.padStart(16, '0')} ST:0x00`
        : 'Prog:0 SWDate:0 SWRev:0 KernVer:0x00 Opt:0x00 ID:0x0000000000000000 ST:0x00',
  },
]

/** The FMB line counts kilometres here, the professional models metres (wiki pages of the command). */
function odometerUnitM({ profile }: ReplyContext['body']): number {
  return /^FM[BCM]6/.test(profile.model) ? 1 : 1000
}

function odometerText(body: ReplyContext['body']): string {
  return `Odometer: ${Math.floor(body.odometerM / odometerUnitM(body))}`
}

function programOf(body: ReplyContext['body']): number {
  return body.canProgram ?? (hasElement(body, [CAN_PROGRAM_ID, ...CAN_IDS]) ? 11_862 : 0)
}

/** Seventeen characters that no maker gives away: WMI `XTE`, then digits of the device's own. */
function vinOf({ body }: ReplyContext): string {
  return `XTE${body.imei.slice(-14)}`
}
