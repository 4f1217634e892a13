import type { SignalName } from './signals.js'

/** One IO element that a model sends. */
export interface ProfileElement {
  /** 0..65535; above 255 only in Codecs 8 Extended and 16. */
  readonly id: number
  /** Bytes on the wire: 1, 2, 4 or 8; `variable` goes into the NX group, which only Codec 8 Extended has. */
  readonly width: 1 | 2 | 4 | 8 | 'variable'
  readonly signal: SignalName
}

/** A model as data: what it sends, and what it says of itself. */
export interface Profile {
  readonly model: string
  /** As `getver` gives it. */
  readonly firmware: string
  readonly elements: readonly ProfileElement[]
}

/**
 * A basic 2G tracker. Ids and widths by the manufacturer's id list for the FMB920; the order within a width is
 * the order in which they are sent.
 */
// prettier-ignore
export const FMB920: Profile = {
  model: 'FMB920',
  firmware: '03.28.02.Rev.00',
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
