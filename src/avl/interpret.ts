/** From an element's bytes to what they mean. Nothing in here throws, whatever the bytes. */
import { asciiText, printableText } from '../wire/ascii.js'
import { readI16, readI32, readU16, readU32 } from '../wire/fields.js'
import { toHex } from '../wire/hex.js'
import type { Composite } from './composites/composite.js'
import { CompositeReader } from './composites/composite-reader.js'
import { compositeOf } from './composites/composites.js'
import { type Scale, scaled, scaledBig, scaleOf } from './decimal.js'
import type { AvlDefinition, FlagField } from './definition.js'
import type { AvlValue } from './value.js'

/** What an element says. */
export interface Interpretation {
  /** Null for an id, or a size of it, that the dictionary does not know. */
  readonly name: string | null
  /**
   * Numbers: scaled and signed, exact; a string of decimal digits where a double would not show them all. Null for a
   * sentinel (its label is `text`) and for a number of no bytes. ASCII and opaque bytes: a string. Composites: a list or
   * an object, or the bytes as upper-case hex if they don't parse (`reason` says why). Flag words: the whole integer.
   */
  readonly value: AvlValue
  readonly unit: string | null
  /** The label, if the value is one of an enumeration or a sentinel. */
  readonly text: string | undefined
  /** Of a flag word: labels of the bits that are set, lowest first. */
  readonly flags: readonly string[] | undefined
  /** Why the value is not what its definition promises. */
  readonly reason: string | undefined
  /** Other names that the id may have at this size, where nothing decided; `name` is the most common. */
  readonly ambiguous: readonly string[] | undefined
}

/** A definition made ready for reading; cached by views. */
export interface Compiled {
  readonly name: string | null
  readonly unit: string | null
  readonly how: 'unsigned' | 'signed' | 'ascii' | 'hex' | 'reversedHex' | 'flags' | 'composite'
  readonly scale: Scale
  readonly mantissa: number
  readonly divisor: number
  readonly values: ReadonlyMap<number, string> | undefined
  readonly textShift: number
  readonly sentinels: ReadonlyMap<number, string> | undefined
  readonly flags: readonly FlagField[]
  readonly composite: Composite | undefined
  readonly ambiguous: readonly string[] | undefined
}

/** The widest integer: eight bytes. */
const MAX_NUMBER_WIDTH = 8
/** Of a scaled value below this (and of what it was scaled from) every digit shows in a double. */
const SAFE_PRODUCT = 1e15
const UNSCALED = scaleOf(1)

export function compile(definition: AvlDefinition, ambiguous: readonly string[] | undefined): Compiled {
  const composite = compositeOf(definition.type)
  const scale = scaleOf(definition.multiplier)
  return {
    name: definition.name,
    unit: definition.unit,
    how: composite === undefined ? (definition.type as Compiled['how']) : 'composite',
    scale,
    mantissa: scale.mantissa,
    divisor: scale.divisor,
    values: definition.values,
    textShift: definition.textShift,
    sentinels: definition.sentinels,
    flags: definition.flags ?? [],
    composite,
    ambiguous,
  }
}

/** For ids that nobody knows: no name, the value unsigned. */
export const UNKNOWN: Compiled = {
  name: null,
  unit: null,
  how: 'unsigned',
  scale: UNSCALED,
  mantissa: 1,
  divisor: 1,
  values: undefined,
  textShift: 0,
  sentinels: undefined,
  flags: [],
  composite: undefined,
  ambiguous: undefined,
}

/** Reads `width` bytes at `offset` by the compiled definition; the caller has checked that they are there. */
export function interpret(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  switch (c.how) {
    case 'unsigned':
    case 'signed':
      return number(c, bytes, offset, width)
    case 'flags':
      return flagWord(c, bytes, offset, width)
    case 'hex':
      return result(c, toHex(bytes, offset, offset + width))
    case 'reversedHex':
      // iButtons: the wire has the reverse of the order that is printed on the key and shown by the vendor's tools.
      return result(c, toHex(bytes.slice(offset, offset + width).reverse()))
    case 'ascii':
      return text(c, bytes, offset, width)
    case 'composite':
      return structured(c, bytes, offset, width)
  }
}

function result(
  c: Compiled,
  value: AvlValue,
  label?: string,
  reason?: string,
  flags?: readonly string[],
): Interpretation {
  return { name: c.name, value, unit: c.unit, text: label, flags, reason, ambiguous: c.ambiguous }
}

/** As raw hex, without the unit, which hex has not. */
function unread(
  c: Compiled,
  bytes: Uint8Array,
  offset: number,
  width: number,
  reason?: string,
): Interpretation {
  const value = toHex(bytes, offset, offset + width)
  return {
    name: c.name,
    value,
    unit: null,
    text: undefined,
    flags: undefined,
    reason,
    ambiguous: c.ambiguous,
  }
}

function number(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  let raw: number
  const signed = c.how === 'signed'
  switch (width) {
    case 1:
      raw = signed ? (bytes[offset]! << 24) >> 24 : bytes[offset]!
      break
    case 2:
      raw = signed ? readI16(bytes, offset) : readU16(bytes, offset)
      break
    case 4:
      raw = signed ? readI32(bytes, offset) : readU32(bytes, offset)
      break
    default:
      return oddNumber(c, bytes, offset, width)
  }
  return ofRaw(c, raw)
}

function ofRaw(c: Compiled, raw: number): Interpretation {
  // Before scaling: 3000 of a Dallas sensor is a missing sensor and not 300 degrees.
  if (c.sentinels !== undefined) {
    const state = c.sentinels.get(raw)
    if (state !== undefined) return result(c, null, state)
  }
  const label =
    c.values === undefined ? undefined : c.values.get(c.textShift === 0 ? raw : raw >> c.textShift)
  const product = raw * c.mantissa
  const value = product < SAFE_PRODUCT && product > -SAFE_PRODUCT ? product / c.divisor : scaled(raw, c.scale)
  return result(c, value, label)
}

/** Integers of 3, 5, 6, 7 and 8 bytes, and what can be none. */
function oddNumber(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  if (width > MAX_NUMBER_WIDTH) {
    const reason = c.name === null ? undefined : `${width} bytes are more than a number has`
    return unread(c, bytes, offset, width, reason)
  }
  if (width === 0) return result(c, null, undefined, 'no bytes')
  const raw = bigInteger(bytes, offset, width, c.how === 'signed')
  const small = Number(raw)
  if (Number.isSafeInteger(small)) return ofRaw(c, small)
  return result(c, scaledBig(raw, c.scale))
}

function bigInteger(bytes: Uint8Array, offset: number, width: number, signed: boolean): bigint {
  const raw = BigInt(`0x${toHex(bytes, offset, offset + width)}`)
  return signed ? BigInt.asIntN(8 * width, raw) : raw
}

function flagWord(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  if (width === 0 || width > MAX_NUMBER_WIDTH)
    return unread(c, bytes, offset, width, `${width} bytes are no flag word`)
  const set: string[] = []
  for (const { bit, bits, labels } of c.flags) {
    const label = labels.get(fieldOf(bytes, offset, width, bit, bits))
    if (label !== undefined) set.push(label)
  }
  const word = scaledBig(bigInteger(bytes, offset, width, false), UNSCALED)
  return result(c, word, undefined, undefined, set)
}

/** `bits` bits from `bit` on, counted from the least significant of the big-endian word; zeros beyond its end. */
function fieldOf(bytes: Uint8Array, offset: number, width: number, bit: number, bits: number): number {
  let value = 0
  for (let at = bits - 1; at >= 0; at--) {
    const place = width - 1 - ((bit + at) >> 3)
    const isSet = place >= 0 && ((bytes[offset + place]! >> ((bit + at) & 7)) & 1) === 1
    value = value * 2 + (isSet ? 1 : 0)
  }
  return value
}

function text(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  // Texts of a fixed size are filled up with zero bytes.
  let end = offset + width
  while (end > offset && bytes[end - 1] === 0) end--
  for (let at = offset; at < end; at++) {
    const byte = bytes[at]!
    if (byte < 0x20 || byte > 0x7e) {
      const decoded = printableText(bytes.subarray(offset, end))
      if (decoded !== undefined) return result(c, decoded)
      return unread(c, bytes, offset, width, 'no printable text')
    }
  }
  return result(c, asciiText(bytes, offset, end))
}

function structured(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation {
  if (width === 0) return unread(c, bytes, offset, width, 'no bytes')
  const r = new CompositeReader(bytes, offset, offset + width)
  const value = c.composite!.parse(r)
  return r.fault === undefined ? result(c, value) : unread(c, bytes, offset, width, r.fault)
}
