/** The list of composites. A new one is one file beside this and one line here; its name is then a `type` of a row. */
import { adasRecord } from './adas-record.js'
import { axes, axesMagnitude } from './axes.js'
import { beaconList } from './beacon-list.js'
import { beaconTlv } from './beacon-tlv.js'
import { bleDevices } from './ble-devices.js'
import { bloodAlcohol } from './blood-alcohol.js'
import type { Composite } from './composite.js'
import { crashTrace } from './crash-trace.js'
import { driverState } from './driver-state.js'
import { faultCodes } from './fault-codes.js'
import { iso6709 } from './iso6709.js'
import { isoText } from './iso-text.js'

export const COMPOSITES = {
  adasRecord,
  axes,
  axesMagnitude,
  beaconList,
  beaconTlv,
  bleDevices,
  bloodAlcohol,
  crashTrace,
  driverState,
  faultCodes,
  iso6709,
  isoText,
} as const satisfies Readonly<Record<string, Composite>>

export type CompositeKind = keyof typeof COMPOSITES

/** Undefined for a type that is no composite. */
export function compositeOf(type: string): Composite | undefined {
  return Object.hasOwn(COMPOSITES, type) ? COMPOSITES[type as CompositeKind] : undefined
}
