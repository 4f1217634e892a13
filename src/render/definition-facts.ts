/** What a definition says of the value, in words for people. */
import type { AvlDefinition, AvlType, FlagField } from '../avl/definition.js'
import { isNumeric } from '../avl/definition.js'
import { scaledBig, scaleOf } from '../avl/decimal.js'

/** Types as people call them; a type of one word that says it all is not here. */
const TYPE_NAMES: Readonly<Partial<Record<AvlType, string>>> = {
  ascii: 'text',
  flags: 'bit field',
  reversedHex: 'hex, bytes reversed',
  adasRecord: 'ADAS record',
  axes: 'three axes',
  axesMagnitude: 'axes and magnitude',
  beaconList: 'list of beacons',
  beaconTlv: 'beacons as type, length, value',
  bleDevices: 'list of Bluetooth LE devices',
  bloodAlcohol: 'blood alcohol',
  crashTrace: 'crash trace',
  driverState: 'driver state',
  faultCodes: 'list of fault codes',
  iso6709: 'ISO 6709 position',
  isoText: 'ISO 8859 text',
}

/** @example typeName('flags') // 'bit field' */
export function typeName(type: AvlType): string {
  return TYPE_NAMES[type] ?? type
}

/** @example sizeText({ size: 2 }) // '2 bytes'; of a variable size 'up to 17 bytes' or 'any size' */
export function sizeText({ size, length }: Pick<AvlDefinition, 'size' | 'length'>): string {
  if (size !== undefined) return size === 1 ? '1 byte' : `${size} bytes`
  return length === undefined ? 'any size' : `up to ${length} bytes`
}

/** Least and greatest raw value: the row's, else what type and size hold; undefined for what is no sized number. */
export function rawLimits(definition: AvlDefinition): { min: bigint; max: bigint } | undefined {
  const { type, size, min, max } = definition
  if (!isNumeric(type)) return undefined
  // Not by doubles: those round the ends of eight bytes.
  const values = size === undefined ? undefined : 1n << BigInt(8 * size)
  const held =
    type === 'unsigned'
      ? { min: 0n, max: values && values - 1n }
      : { min: values && -values / 2n, max: values && values / 2n - 1n }
  const least = min === undefined ? held.min : BigInt(min)
  const most = max === undefined ? held.max : BigInt(max)
  return least === undefined || most === undefined ? undefined : { min: least, max: most }
}

/** The range of the physical value with its unit, such as `0 to 65.535 V`; empty where there is none. */
export function rangeText(definition: AvlDefinition): string {
  const limits = rawLimits(definition)
  if (limits === undefined) return ''
  const scale = scaleOf(definition.multiplier)
  return `${scaledBig(limits.min, scale)} to ${scaledBig(limits.max, scale)}${unitText(definition)}`
}

/** How raw becomes physical, such as `raw × 0.001 V`; empty where raw is the value and has no unit. */
export function scalingText({ type, multiplier, unit }: AvlDefinition): string {
  if (!isNumeric(type) || (multiplier === 1 && unit === null)) return ''
  const factor = multiplier === 1 ? '' : ` × ${multiplier}`
  return `raw${factor}${unit === null ? '' : ` ${unit}`}`
}

function unitText({ unit }: AvlDefinition): string {
  if (unit === null) return ''
  return unit === '%' || unit === '°' ? unit : ` ${unit}`
}

/** Whether the labels say all that the value can be, so that a range would add nothing. */
export function isEnumerated({ values, unit, multiplier, min, max, textShift }: AvlDefinition): boolean {
  if (values === undefined || unit !== null || multiplier !== 1) return false
  if (textShift > 0) return true
  // A single label is a special case among numbers, such as 0 for none.
  if (max === undefined) return values.size > 1
  return values.has(max) && (min === undefined || values.has(min))
}

/** Numbers of a flag field's bits: `8`, or `0-1`. */
export function bitsText({ bit, bits }: FlagField): string {
  return bits === 1 ? String(bit) : `${bit}-${bit + bits - 1}`
}

/** The label of a single bit, or the labels of a field of several by its value. */
export function flagText({ bits, labels }: FlagField): string {
  const entries = [...labels]
  return bits === 1
    ? entries.map(([, label]) => label).join(', ')
    : entries.map(([value, label]) => `${value} = ${label}`).join(', ')
}

/** What the value can be, in a few words: the labels, the range or the kind. For a cell of a table. */
export function valueSummary(definition: AvlDefinition): string {
  const { type, values, flags } = definition
  if (values !== undefined && isEnumerated(definition))
    return [...values].map(([value, label]) => `${value} ${label}`).join(', ')
  if (flags !== undefined) {
    const bits = flags.reduce((sum, field) => sum + field.bits, 0)
    return `${bits} ${bits === 1 ? 'bit' : 'bits'}: ${flags.map(flagText).join(', ')}`
  }
  if (!isNumeric(type)) return typeName(type)
  return rangeText(definition) || scalingText(definition).replace(/^raw ?/, '') || 'number'
}
