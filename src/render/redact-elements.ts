/** IO elements whose value says who or where somebody is. */
import type { AvlDefinition, AvlType } from '../avl/definition.js'

/** Values of these types are names, numbers of cards and SIMs, addresses of beacons, texts, positions. */
const TELLING_TYPES: ReadonlySet<AvlType> = new Set<AvlType>([
  'ascii',
  'isoText',
  'hex',
  'reversedHex',
  'iso6709',
  'beaconList',
  'beaconTlv',
  'bleDevices',
])

/** Numbers that name a person, a SIM, a device or, as those of cells do, a place. */
const TELLING_NAME =
  /ICCID|IMSI|IMEI|\b(?:G|L)?(?:cell|LAC)\b|area code|serial|user id|driver card id|place of issue|latitude|longitude|geofence id/i

/** Bytes beyond which a value that nobody knows may be anybody's number. */
const WIDEST_PLAIN = 4

export interface TellingElements {
  /** Whether the value of this element has to be replaced. */
  has(id: number, width: number): boolean
}

/** Judges by all that the id means on any model; what the dictionary does not know is let pass only if it is short. */
export function tellingElements(definitionsOf: (id: number) => readonly AvlDefinition[]): TellingElements {
  return {
    has(id, width) {
      const definitions = definitionsOf(id)
      if (definitions.length === 0) return width > WIDEST_PLAIN
      return definitions.some(({ type, name }) => TELLING_TYPES.has(type) || TELLING_NAME.test(name))
    },
  }
}
