/** Doors, locks and lamps as CAN adapters report them: bits of the words P2 (security) and P3 (control). */
import { fuelPercentOf, isBraking } from './engine.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import type { Signals } from './signal.js'

/** Getting in and out: ms around the ignition. */
const GETTING_OUT_MS = 25_000

const isDriverDoorOpen = ({ phase, ignitionForMs }: VehicleState): boolean =>
  phase === 'parked' && ignitionForMs > 3000 && ignitionForMs < GETTING_OUT_MS

const isLocked = ({ phase, ignitionForMs }: VehicleState): boolean =>
  phase === 'parked' && ignitionForMs >= GETTING_OUT_MS + 5000

const DOOR_FRONT_LEFT = 1 << 8

/** Bits 0 to 31 and 32 to 63 of the security word. */
const SECURITY = {
  can1Connected: 3,
  keyInLock: 1 << 24,
  ignition: 1 << 25,
  carClosed: 1 << 28,
  high: { handbrake: 1 << 4, footbrake: 1 << 5, engine: 1 << 6, frontLeftOpen: 1 << 8 },
} as const

const CONTROL = { lowFuel: 1 << 14, dippedLights: 1 << 21, driverBelt: 1 << 31 } as const

function bits(flags: readonly (readonly [isSet: boolean, bit: number])[]): number {
  return flags.reduce((word, [isSet, bit]) => (isSet ? word | bit : word), 0) >>> 0
}

export const BODY_SIGNALS = {
  doorFlags: state => (isDriverDoorOpen(state) ? DOOR_FRONT_LEFT : 0),
  securityFlags: state => {
    const word = new Uint8Array(8)
    const view = new DataView(word.buffer)
    const { high } = SECURITY
    view.setUint32(
      0,
      bits([
        [state.phase === 'parked', high.handbrake],
        [isBraking(state), high.footbrake],
        [state.isRunning, high.engine],
        [isDriverDoorOpen(state), high.frontLeftOpen],
      ]),
    )
    view.setUint32(
      4,
      bits([
        [true, SECURITY.can1Connected],
        [state.ignition, SECURITY.keyInLock],
        [state.ignition, SECURITY.ignition],
        [isLocked(state), SECURITY.carClosed],
      ]),
    )
    return word
  },
  controlFlags: state =>
    bits([
      [state.ignition && fuelPercentOf(state) < 20, CONTROL.lowFuel],
      [state.isRunning, CONTROL.dippedLights],
      // The lamp that asks for it: on until the driver drives.
      [state.phase === 'starting', CONTROL.driverBelt],
    ]),
  driverDoor: state => Number(isDriverDoorOpen(state)),
  centralLock: state => Number(isLocked(state)),
  parkingBrake: state => Number(state.phase === 'parked'),
  brakeSwitch: state => Number(isBraking(state)),
  dippedLights: state => Number(state.isRunning),
  driverBelt: state => Number(state.phase === 'driving' || state.phase === 'waiting'),
  busIgnition: state => Number(state.ignition),
} satisfies Signals
