/** FMB devices: second-generation trackers. */
import type { Profile } from '../profile.js'
import { BASIC_EVENTS, FMB_EVENTS, FMB_TRACKER, ON_THE_ROAD } from './common.js'

const FIRMWARE = '03.28.02.Rev.00'

/** A basic 2G tracker as it leaves the factory. */
export const FMB920: Profile = {
  name: 'FMB920',
  model: 'FMB920',
  about: 'basic tracker in a car, factory settings',
  firmware: FIRMWARE,
  codec: '8',
  vehicle: 'car',
  period: ON_THE_ROAD.period,
  events: BASIC_EVENTS,
  elements: [
    ...FMB_TRACKER.filter(({ id }) => id !== 15), // it does not rate its driver
    { id: 303, width: 1, signal: 'instantMovement' },
    { id: 78, width: 8, signal: 'iButton' },
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
  ...ON_THE_ROAD,
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
  ...ON_THE_ROAD,
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
