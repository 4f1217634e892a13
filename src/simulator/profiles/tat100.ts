/** Asset trackers: no supply but a battery, so they sleep and send rarely. */
import type { Profile } from '../profile.js'

// prettier-ignore
export const TAT100: Profile = {
  name: 'TAT100',
  model: 'TAT100',
  about: 'asset tracker on a trailer: sleeps, wakes four times a day, sends more often on the move',
  firmware: '03.00.09.Rev.01',
  codec: '8',
  vehicle: 'asset',
  period: { active: 600, idle: 21_600 },
  activeBy: 'movement',
  coldStart: 0.1,
  events: [
    { event: 'movement', id: 240 },
    { event: 'tamper', id: 520, elements: [{ id: 520, width: 1, signal: 'eventValue' }] },
    { event: 'towing', id: 246, elements: [{ id: 246, width: 1, signal: 'eventValue' }], chance: 0.02 },
  ],
  elements: [
    { id: 240, width: 1, signal: 'movement' },
    { id: 80,  width: 1, signal: 'dataMode' },
    { id: 21,  width: 1, signal: 'gsmSignal' },
    { id: 200, width: 1, signal: 'assetSleepMode' },
    { id: 69,  width: 1, signal: 'gnssStatus' },
    { id: 113, width: 1, signal: 'batteryLevel' },
    { id: 116, width: 1, signal: 'isCharged' },
    { id: 181, width: 2, signal: 'gnssPdop' },
    { id: 182, width: 2, signal: 'gnssHdop' },
    { id: 24,  width: 2, signal: 'speed' },
    { id: 205, width: 2, signal: 'gsmCellId' },
    { id: 206, width: 2, signal: 'gsmAreaCode' },
    { id: 67,  width: 2, signal: 'batteryVoltage' },
    { id: 17,  width: 2, signal: 'axisX' },
    { id: 18,  width: 2, signal: 'axisY' },
    { id: 19,  width: 2, signal: 'axisZ' },
    { id: 241, width: 4, signal: 'gsmOperator' },
    { id: 16,  width: 4, signal: 'totalOdometer' },
    { id: 11,  width: 8, signal: 'simNumberFirst' },
    { id: 14,  width: 8, signal: 'simNumberLast' },
    { id: 286, width: 1, signal: 'signalRx' },
  ],
}
