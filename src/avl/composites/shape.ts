/** Checked access to values that somebody else made, for `format`. */
import { EncodeError } from '../../wire/errors.js'
import type { AvlObject, AvlValue } from '../value.js'

export function asList(value: AvlValue | undefined, field: string): readonly AvlValue[] {
  if (!Array.isArray(value)) throw new EncodeError(field, value, 'a list is needed')
  return value as readonly AvlValue[]
}

export function asObject(value: AvlValue | undefined, field: string): AvlObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EncodeError(field, value, 'an object is needed')
  return value as AvlObject
}

export function asNumber(value: AvlValue | undefined, field: string): number {
  if (typeof value !== 'number') throw new EncodeError(field, value, 'a number is needed')
  return value
}

export function asText(value: AvlValue | undefined, field: string): string {
  if (typeof value !== 'string') throw new EncodeError(field, value, 'a text is needed')
  return value
}

/** Bytes of a hex text; `length` where only one will do. */
export function asHex(value: AvlValue | undefined, field: string, length?: number): Uint8Array {
  const text = asText(value, field)
  if (!/^(?:[0-9a-f]{2})*$/i.test(text) || (length !== undefined && text.length !== 2 * length))
    throw new EncodeError(
      field,
      text,
      `hex of ${length === undefined ? 'whole' : String(length)} bytes is needed`,
    )
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16))
}
