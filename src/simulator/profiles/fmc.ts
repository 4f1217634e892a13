/** FMC devices: the same with a fourth-generation modem, and what reads the vehicle's bus. */
import type { Profile } from '../profile.js'
import { FMB_EVENTS, FMB_TRACKER, LTE, ON_THE_ROAD } from './common.js'

const FIRMWARE = '03.29.00.Rev.07'

export const FMC130: Profile = {
  name: 'FMC130',
  model: 'FMC130',
  about: 'LTE tracker in a van with every scenario on',
  firmware: FIRMWARE,
  codec: '8E',
  vehicle: 'van',
  ...ON_THE_ROAD,
  events: [...FMB_EVENTS, { event: 'driverId', id: 78 }],
  elements: [
    ...FMB_TRACKER,
    ...LTE,
    { id: 303, width: 1, signal: 'instantMovement' },
    { id: 9, width: 2, value: 0 },
    { id: 13201, width: 2, signal: 'boardTemperature' },
    { id: 78, width: 8, signal: 'driverKey' },
    { id: 387, width: 'variable', signal: 'iso6709' },
  ],
}

// prettier-ignore
export const FMC130_EYE: Profile = {
  ...FMC130,
  name: 'FMC130-EYE',
  about: 'LTE tracker in a van with two EYE sensors and beacons on the freight',
  events: [
    ...FMB_EVENTS,
    { event: 'beacons', id: 385, elements: [{ id: 385, width: 'variable', signal: 'beaconList' }] },
  ],
  elements: [
    ...FMB_TRACKER,
    ...LTE,
    { id: 263,   width: 1, signal: 'bluetoothWithSensors' },
    { id: 10804, width: 1, signal: 'eyeHumidity1' },
    { id: 10805, width: 1, signal: 'eyeHumidity2' },
    { id: 10808, width: 1, signal: 'eyeMagnet1' },
    { id: 10809, width: 1, signal: 'eyeMagnet2' },
    { id: 10812, width: 1, signal: 'eyeMoves' },
    { id: 10813, width: 1, signal: 'eyeMoves' },
    { id: 10816, width: 1, signal: 'eyePitch1' },
    { id: 10817, width: 1, signal: 'eyePitch2' },
    { id: 10820, width: 1, signal: 'eyeLowBattery' },
    { id: 10821, width: 1, signal: 'eyeLowBattery' },
    { id: 10800, width: 2, signal: 'eyeTemperature1' },
    { id: 10801, width: 2, signal: 'eyeTemperature2' },
    { id: 10824, width: 2, signal: 'eyeBattery1' },
    { id: 10825, width: 2, signal: 'eyeBattery2' },
    { id: 10832, width: 2, signal: 'eyeRoll1' },
    { id: 10833, width: 2, signal: 'eyeRoll2' },
    { id: 10836, width: 2, signal: 'eyeMovementCount1' },
    { id: 10837, width: 2, signal: 'eyeMovementCount2' },
  ],
}

// prettier-ignore
export const FMC003: Profile = {
  ...FMC130,
  name: 'FMC003',
  model: 'FMC003',
  about: 'OBD tracker in a car: engine, fuel, VIN',
  vehicle: 'car',
  events: FMB_EVENTS,
  elements: [
    ...FMB_TRACKER.filter(({ id }) => id !== 1), // it has no inputs
    ...LTE,
    { id: 30,  width: 1, value: 0 },
    { id: 31,  width: 1, signal: 'engineLoad' },
    { id: 32,  width: 1, signal: 'coolant' },
    { id: 33,  width: 1, signal: 'fuelTrim' },
    { id: 35,  width: 1, signal: 'intakePressure' },
    { id: 37,  width: 1, signal: 'vehicleSpeed' },
    { id: 38,  width: 1, signal: 'timingAdvance' },
    { id: 39,  width: 1, signal: 'intakeTemperature' },
    { id: 41,  width: 1, signal: 'throttle' },
    { id: 48,  width: 1, signal: 'fuelPercent' },
    { id: 50,  width: 1, signal: 'airPressure' },
    { id: 53,  width: 1, signal: 'ambient' },
    { id: 58,  width: 1, signal: 'oilTemperature' },
    { id: 759, width: 1, value: 1 }, // petrol
    { id: 36,  width: 2, signal: 'engineRpm' },
    { id: 40,  width: 2, signal: 'massAirFlow' },
    { id: 42,  width: 2, signal: 'engineRuntime' },
    { id: 43,  width: 2, value: 0 },
    { id: 49,  width: 2, signal: 'kmSinceCleared' },
    { id: 51,  width: 2, signal: 'moduleVoltage' },
    { id: 60,  width: 2, signal: 'fuelRateHundredths' },
    { id: 389, width: 4, signal: 'odometerKm' },
    { id: 390, width: 4, signal: 'fuelDecilitres' },
    { id: 256, width: 'variable', signal: 'chassisNumber' },
  ],
}

// prettier-ignore
export const FMC150: Profile = {
  ...FMC130,
  name: 'FMC150',
  model: 'FMC150',
  about: 'tracker with a CAN adapter in a van: engine, fuel, doors, locks',
  events: [...FMB_EVENTS, { event: 'driverId', id: 78 }],
  elements: [
    ...FMB_TRACKER,
    ...LTE,
    { id: 81,  width: 1, signal: 'vehicleSpeed' },
    { id: 82,  width: 1, signal: 'pedal' },
    { id: 89,  width: 1, signal: 'fuelPercent' },
    { id: 114, width: 1, signal: 'engineLoad' },
    { id: 160, width: 1, value: 0 },
    { id: 653, width: 1, signal: 'parkingBrake' },
    { id: 654, width: 1, signal: 'driverDoor' },
    { id: 662, width: 1, signal: 'centralLock' },
    { id: 898, width: 1, signal: 'busIgnition' },
    { id: 910, width: 1, signal: 'brakeSwitch' },
    { id: 929, width: 1, signal: 'dippedLights' },
    { id: 940, width: 1, signal: 'driverBelt' },
    { id: 84,  width: 2, signal: 'fuelDecilitres' },
    { id: 85,  width: 2, signal: 'engineRpm' },
    { id: 90,  width: 2, signal: 'doorFlags' },
    { id: 110, width: 2, signal: 'fuelRateTenths' },
    { id: 115, width: 2, signal: 'coolantTenths' },
    { id: 83,  width: 4, signal: 'fuelUsedDecilitres' },
    { id: 87,  width: 4, signal: 'totalOdometer' },
    { id: 100, width: 4, value: 12_605 },
    { id: 102, width: 4, signal: 'engineMinutes' },
    { id: 123, width: 4, signal: 'controlFlags' },
    { id: 78,  width: 8, signal: 'driverKey' },
    { id: 132, width: 8, signal: 'securityFlags' },
    { id: 325, width: 'variable', signal: 'chassisNumber' },
  ],
}
