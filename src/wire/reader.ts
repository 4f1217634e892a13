import { DecodeError } from './errors.js'
import { FIELD_SIZES, type FieldBlock, fieldValue, readU16, readU32 } from './fields.js'
import { plural } from './plural.js'

/** One field as it was read: a hex dump, an annotation or a test of coverage is made of these. */
export interface Span {
  /** From the start of the frame. */
  readonly offset: number
  readonly length: number
  /** With its place: `records[0].io[3].id`. */
  readonly field: string
  /** The number that the field holds, or its bytes where it is no number. */
  readonly value: number | Uint8Array
}

/** Receives every field in the order of reading. */
export type Trace = (span: Span) => void

/**
 * Bounds-checked reads by name over `bytes[start, end)`. The name gives an error its field, and with a trace
 * attached every byte its meaning, from the same code that decodes.
 */
export class Reader {
  readonly bytes: Uint8Array
  /** Where offsets in errors and spans count from. */
  readonly origin: number
  readonly trace: Trace | undefined
  pos: number
  end: number
  /** Index of the record or command that is being read; -1 outside. Gives fields their place. */
  item = -1
  /** What `item` counts. */
  itemName = 'records'

  constructor(bytes: Uint8Array, start = 0, end = bytes.length, trace?: Trace, origin = start) {
    this.bytes = bytes
    this.pos = start
    this.end = end
    this.trace = trace
    this.origin = origin
  }

  /** Bytes from the start of the frame to the next read. */
  get offset(): number {
    return this.pos - this.origin
  }

  get remaining(): number {
    return this.end - this.pos
  }

  u8(field: string): number {
    const at = this.pos
    if (at >= this.end) throw this.overrun(field, 1)
    this.pos = at + 1
    const value = this.bytes[at]!
    if (this.trace !== undefined) this.span(field, at, 1, value)
    return value
  }

  u16(field: string): number {
    const at = this.pos
    if (at + 2 > this.end) throw this.overrun(field, 2)
    this.pos = at + 2
    const value = readU16(this.bytes, at)
    if (this.trace !== undefined) this.span(field, at, 2, value)
    return value
  }

  u32(field: string): number {
    const at = this.pos
    if (at + 4 > this.end) throw this.overrun(field, 4)
    this.pos = at + 4
    const value = readU32(this.bytes, at)
    if (this.trace !== undefined) this.span(field, at, 4, value)
    return value
  }

  /** An unsigned number of one or two bytes, as the codec's layout has it. */
  uint(width: 1 | 2, field: string): number {
    return width === 1 ? this.u8(field) : this.u16(field)
  }

  /** Passes a run of fixed fields with one bounds check; returns where in `bytes` it starts. */
  block(block: FieldBlock): number {
    const at = this.pos
    if (at + block.size > this.end) throw this.shortBlock(block)
    this.pos = at + block.size
    if (this.trace !== undefined) {
      for (const { name, type, offset } of block.fields) {
        this.span(name, at + offset, FIELD_SIZES[type], fieldValue(this.bytes, at + offset, type))
      }
    }
    return at
  }

  /** A view of the next `length` bytes; no copy. */
  take(length: number, field: string): Uint8Array {
    const at = this.skip(length, field)
    const value = this.bytes.subarray(at, at + length)
    if (this.trace !== undefined && length > 0) this.span(field, at, length, value)
    return value
  }

  /** Passes `length` bytes without a trace of its own; returns where in `bytes` they start. */
  skip(length: number, field: string): number {
    const at = this.pos
    if (at + length > this.end) throw this.overrun(field, length)
    this.pos = at + length
    return at
  }

  /** Reports a field to the trace. `at` counts in `bytes`. */
  span(field: string, at: number, length: number, value: number | Uint8Array): void {
    this.trace?.({ offset: at - this.origin, length, field: this.place(field), value })
  }

  /** The field's name with the record or command it is in. */
  place(field: string): string {
    return this.item < 0 ? field : `${this.itemName}[${this.item}].${field}`
  }

  /** The error of a field that needs more bytes than are left. */
  overrun(field: string, needed: number): DecodeError {
    const place = this.place(field)
    const has = this.remaining
    return new DecodeError('OVERRUN', overrunText(place, this.offset, needed, has), {
      offset: this.offset,
      field: place,
      expected: needed,
      actual: has,
    })
  }

  /** Names the first field of the block that does not fit. */
  private shortBlock(block: FieldBlock): DecodeError {
    const has = this.remaining
    const missing = block.fields.find(({ offset, type }) => offset + FIELD_SIZES[type] > has)!
    if (this.trace !== undefined) {
      // Those in front of it are there and explain their bytes all the same.
      for (const { name, type, offset } of block.fields) {
        if (offset >= missing.offset) break
        this.span(name, this.pos + offset, FIELD_SIZES[type], fieldValue(this.bytes, this.pos + offset, type))
      }
    }
    this.pos += missing.offset
    return this.overrun(missing.name, FIELD_SIZES[missing.type])
  }
}

/** What is wrong with a field that needs more bytes than are left. */
export function overrunText(field: string, offset: number, needed: number, has: number): string {
  const left = has === 0 ? 'none is' : has === 1 ? '1 is' : `${has} are`
  return `${field} at offset ${offset} needs ${plural(needed, 'byte')}, ${left} left`
}
