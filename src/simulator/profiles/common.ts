/** What several models have in common: lists of elements and events, ids and widths by the manufacturer’s id lists. */
import type { Profile, ProfileElement, ProfileEvent } from '../profile.js'

/** How often records come, seconds, and what happens to a device on the road now and then. */
export const ON_THE_ROAD = {
  period: { active: 10, idle: 60 },
  tunnels: 0.02,
  coldStart: 0.1,
} as const satisfies Partial<Profile>

/** What FMB, FMC and FMM devices send about themselves. */
// prettier-ignore
export const FMB_TRACKER: readonly ProfileElement[] = [
  { id: 239, width: 1, signal: 'ignition' },
  { id: 240, width: 1, signal: 'movement' },
  { id: 80,  width: 1, signal: 'dataMode' },
  { id: 21,  width: 1, signal: 'gsmSignal' },
  { id: 200, width: 1, signal: 'sleepMode' },
  { id: 69,  width: 1, signal: 'gnssStatus' },
  { id: 1,   width: 1, signal: 'ignition' }, // DIN1 is wired to the ignition
  { id: 113, width: 1, signal: 'batteryLevel' },
  { id: 181, width: 2, signal: 'gnssPdop' },
  { id: 182, width: 2, signal: 'gnssHdop' },
  { id: 66,  width: 2, signal: 'externalVoltage' },
  { id: 24,  width: 2, signal: 'speed' },
  { id: 205, width: 2, signal: 'gsmCellId' },
  { id: 206, width: 2, signal: 'gsmAreaCode' },
  { id: 67,  width: 2, signal: 'batteryVoltage' },
  { id: 68,  width: 2, signal: 'batteryCurrent' },
  { id: 17,  width: 2, signal: 'axisX' },
  { id: 18,  width: 2, signal: 'axisY' },
  { id: 19,  width: 2, signal: 'axisZ' },
  { id: 15,  width: 2, signal: 'ecoScore' },
  { id: 241, width: 4, signal: 'gsmOperator' },
  { id: 199, width: 4, signal: 'tripOdometer' },
  { id: 16,  width: 4, signal: 'totalOdometer' },
  { id: 449, width: 4, signal: 'ignitionOnCounter' },
]

/** Devices with a fourth-generation modem. */
export const LTE: readonly ProfileElement[] = [
  { id: 237, width: 1, value: 2 },
  { id: 636, width: 4, signal: 'lteCellId' },
]

const own = (id: number): readonly ProfileElement[] => [{ id, width: 1, signal: 'eventValue' }]

/** Ignition and movement: what every device reports as it leaves the factory. */
export const BASIC_EVENTS: readonly ProfileEvent[] = [
  { event: 'ignition', id: 239 },
  { event: 'movement', id: 240 },
]

/** The scenarios of FMB, FMC and FMM devices, all switched on. */
export const FMB_EVENTS: readonly ProfileEvent[] = [
  ...BASIC_EVENTS,
  { event: 'trip', id: 250, elements: own(250) },
  { event: 'idling', id: 251, elements: own(251) },
  {
    event: 'greenDriving',
    id: 253,
    elements: [
      ...own(253),
      { id: 254, width: 1, signal: 'harshPeak' },
      { id: 243, width: 2, signal: 'harshDuration' },
    ],
  },
  { event: 'overspeed', id: 255, elements: own(255) },
  { event: 'geofence', id: 155, elements: own(155) },
  { event: 'unplug', id: 252, elements: own(252) },
  { event: 'towing', id: 246, elements: own(246) },
  { event: 'alarm', id: 236, elements: own(236) },
  // 1: a crash, by a calibrated accelerometer.
  { event: 'crash', id: 247, elements: own(247) },
  // 5: its full trace.
  {
    event: 'crashTrace',
    id: 247,
    elements: [
      { id: 247, width: 1, value: 5 },
      { id: 257, width: 'variable', signal: 'crashTrace' },
    ],
  },
]

/** The scenarios of FMx6 devices: other ids for idling, none for a lost supply. */
export const PROFESSIONAL_EVENTS: readonly ProfileEvent[] = FMB_EVENTS.filter(
  ({ event }) => !['unplug', 'alarm', 'idling', 'greenDriving'].includes(event),
).concat([
  { event: 'idling', id: 243, elements: own(243) },
  { event: 'greenDriving', id: 253, elements: [...own(253), { id: 254, width: 1, signal: 'harshPeak' }] },
])
