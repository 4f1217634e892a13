/** FMB devices: second-generation trackers. */
import type { Profile } from '../profile.js'
import { BASIC_EVENTS, FMB_EVENTS, FMB_TRACKER } from './common.js'

const FIRMWARE = '03.28.02.Rev.00'

/**
 * A basic 2G tracker as it leaves the factory. Ids and widths by the manufacturer's id list for the FMB920; the order
 * within a width is the order in which they are sent.
 */
// prettier-ignore
export const FMB920: Profile = {
  name: 'FMB920',
  model: 'FMB920',
  about: 'basic tracker in a car, factory settings',
  firmware: FIRMWARE,
  codec: '8',
  vehicle: 'car',
  period: { active: 10, idle: 60 },
  events: BASIC_EVENTS,
  elements: [
    { id: 239, width: 1, signal: 'ignition' },
    { id: 240, width: 1, signal: 'movement' },
    { id: 80,  width: 1, signal: 'dataMode' },
    { id: 21,  width: 1, signal: 'gsmSignal' },
    { id: 200, width: 1, signal: 'sleepMode' },
    { id: 69,  width: 1, signal: 'gnssStatus' },
    { id: 1,   width: 1, signal: 'ignition' }, // DIN1 is wired to the ignition
    { id: 113, width: 1, signal: 'batteryLevel' },
    { id: 303, width: 1, signal: 'instantMovement' },
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
    { id: 241, width: 4, signal: 'gsmOperator' },
    { id: 199, width: 4, signal: 'tripOdometer' },
    { id: 16,  width: 4, signal: 'totalOdometer' },
    { id: 449, width: 4, signal: 'ignitionOnCounter' },
    { id: 78,  width: 8, signal: 'iButton' },
    { id: 387, width: 'variable', signal: 'iso6709' },
  ],
}

export const FMB120: Profile = {
  name: 'FMB120',
  model: 'FMB120',
  about: 'tracker in a car with every scenario on, driver’s key, SIM number',
  firmware: FIRMWARE,
  codec: '8',
  vehicle: 'car',
  period: { active: 10, idle: 60 },
  tunnels: 0.02,
  coldStart: 0.1,
  events: [...FMB_EVENTS, { event: 'driverId', id: 78 }],
  elements: [
    ...FMB_TRACKER,
    { id: 263, width: 1, signal: 'bluetoothStatus' },
    { id: 303, width: 1, signal: 'instantMovement' },
    { id: 9, width: 2, value: 0 },
    { id: 13201, width: 2, signal: 'boardTemperature' },
    { id: 12, width: 4, signal: 'fuelUsedMillilitres' },
    { id: 78, width: 8, signal: 'driverKey' },
    { id: 11, width: 8, signal: 'simNumberFirst' },
    { id: 14, width: 8, signal: 'simNumberLast' },
    { id: 387, width: 'variable', signal: 'iso6709' },
  ],
}

export const FMB125: Profile = {
  name: 'FMB125',
  model: 'FMB125',
  about: 'tracker in a van with a fuel probe, a card reader and a thermometer',
  firmware: FIRMWARE,
  codec: '8',
  vehicle: 'van',
  period: { active: 10, idle: 60 },
  tunnels: 0.02,
  coldStart: 0.1,
  events: [...FMB_EVENTS, { event: 'driverId', id: 207 }],
  elements: [
    ...FMB_TRACKER,
    { id: 202, width: 1, signal: 'fuelProbeTemperature' },
    { id: 201, width: 2, signal: 'fuelProbe' },
    { id: 72, width: 4, signal: 'freightTemperature' },
    { id: 207, width: 8, signal: 'driverCard' },
    { id: 387, width: 'variable', signal: 'iso6709' },
  ],
}
