/** The inverse of `interpret`: by the same row from a value to bytes. */
import { EncodeError } from '../wire/errors.js'
import { Writer } from '../wire/writer.js'
import { asHex, asText } from './composites/shape.js'
import { compositeOf } from './composites/composites.js'
import { scaleOf, unscaled } from './decimal.js'
import { type AvlDefinition, FIXED_SIZES, isNumeric } from './definition.js'
import { utf8Bytes } from './utf8.js'
import type { AvlValue } from './value.js'

export interface ToBytesOptions {
  /** Bytes to make. Default: the definition's size; for a number without one the least of 1, 2, 4 and 8 that holds it. */
  readonly width?: number
  /** Take the closest raw integer where none scales to exactly the value. Default false: such a value is refused. */
  readonly nearest?: boolean
}

/**
 * The bytes of a value as `interpret` gives it. Numbers may be text with decimal digits too; an enumeration also takes
 * its label, a sentinel is made from its label, and flag words take a list of labels.
 * @throws {EncodeError} for a value that the definition's type, scale or size cannot hold
 * @example physicalToBytes(externalVoltage, 12.419) // Uint8Array [0x30, 0x83]
 */
export function physicalToBytes(
  definition: AvlDefinition,
  value: AvlValue | bigint,
  options: ToBytesOptions = {},
): Uint8Array {
  const { name, type } = definition
  const width = options.width ?? definition.size
  if (isNumeric(type)) {
    const raw = rawNumber(definition, value, options.nearest ?? false)
    return integerBytes(raw, width ?? leastWidth(raw, type === 'signed'), type === 'signed', name)
  }
  if (type === 'flags') return integerBytes(rawFlags(definition, value), width ?? 8, false, name)
  if (typeof value === 'bigint') throw new EncodeError(name, value, `a value of type ${type} is needed`)
  switch (type) {
    case 'ascii':
      return filled(utf8Bytes(asText(value, name)), width, name)
    case 'hex':
      return exact(asHex(value, name), width, name)
    case 'reversedHex':
      return exact(asHex(value, name).reverse(), width, name)
    default: {
      const w = new Writer()
      compositeOf(type)!.format(value, w)
      return exact(w.finish(), width, name)
    }
  }
}

function rawNumber(definition: AvlDefinition, value: AvlValue | bigint, nearest: boolean): bigint {
  const { name, multiplier, values, textShift, sentinels } = definition
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') {
    const raw = unscaled(String(value), scaleOf(multiplier), nearest)
    if (raw !== undefined) return raw
    const state = sentinels && rawOf(sentinels, value)
    if (state !== undefined) return BigInt(state)
    const label = values && rawOf(values, value)
    if (label !== undefined) return BigInt(label) << BigInt(textShift)
  }
  const labels = values === undefined ? '' : ' or one of its labels'
  throw new EncodeError(name, shown(value), `a multiple of ${multiplier}${labels} is needed`)
}

function rawFlags(definition: AvlDefinition, value: AvlValue | bigint): bigint {
  const { name, flags = [] } = definition
  if (!Array.isArray(value)) {
    const digits = typeof value === 'object' ? '' : String(value)
    if (/^\d{1,20}$/.test(digits)) return BigInt(digits)
    throw new EncodeError(name, shown(value), 'a whole number or a list of flags is needed')
  }
  let word = 0n
  for (const label of value as readonly AvlValue[]) {
    const field = flags.find(({ labels }) => rawOf(labels, label) !== undefined)
    if (field === undefined) throw new EncodeError(name, shown(label), 'a flag of this word is needed')
    word |= BigInt(rawOf(field.labels, label)!) << BigInt(field.bit)
  }
  return word
}

/** The first value with that label, in any case. */
function rawOf(labels: ReadonlyMap<number, string>, wanted: unknown): number | undefined {
  if (typeof wanted !== 'string') return undefined
  for (const [raw, label] of labels) if (label.toLowerCase() === wanted.toLowerCase()) return raw
  return undefined
}

function leastWidth(raw: bigint, signed: boolean): number {
  const fits = (width: number): boolean =>
    (signed ? BigInt.asIntN(8 * width, raw) : BigInt.asUintN(8 * width, raw)) === raw
  return FIXED_SIZES.find(fits) ?? 8
}

function integerBytes(raw: bigint, width: number, signed: boolean, name: string): Uint8Array {
  const fits = (signed ? BigInt.asIntN(8 * width, raw) : BigInt.asUintN(8 * width, raw)) === raw
  if (!fits || width < 1 || width > 8)
    throw new EncodeError(
      name,
      raw,
      `a raw value that ${signed ? 'signed' : 'unsigned'} ${width} bytes hold is needed`,
    )
  const bytes = new Uint8Array(width)
  let rest = BigInt.asUintN(8 * width, raw)
  for (let at = width - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 0xffn)
    rest >>= 8n
  }
  return bytes
}

/** Text, filled up with zero bytes as devices do. */
function filled(bytes: Uint8Array, width: number | undefined, name: string): Uint8Array {
  if (width === undefined || bytes.length === width) return bytes
  if (bytes.length > width) throw new EncodeError(name, bytes.length, `at most ${width} bytes are needed`)
  const padded = new Uint8Array(width)
  padded.set(bytes)
  return padded
}

function exact(bytes: Uint8Array, width: number | undefined, name: string): Uint8Array {
  if (width !== undefined && bytes.length !== width)
    throw new EncodeError(name, bytes.length, `${width} bytes are needed`)
  return bytes
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
