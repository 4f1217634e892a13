import type { Compiled } from '../../avl/interpret.js'
import { IoView, type RecordView } from '../../codec/record-view.js'
import type { ElementVisitor } from '../../codec/walk-records.js'
import type { Reading } from '../../render/describe.js'
import type { JsonBytes } from '../../render/json-bytes.js'

/** Below this, and above its negative, a scaled value's digits are those of the whole number it was made from. */
const DIGITS_LIMIT = 1e15
/** A number with more decimals may come out as 1e-7, which is written elsewhere. */
const MAX_DECIMALS = 6
/** Room for an element's id, its value and what stands around them. */
const MEMBER_ROOM = 64
const QUOTE = 0x22
const COLON = 0x3a
const COMMA = 0x2c
const IDS = 65_536

/**
 * Writes the elements of a record as the members of a JSON object, value by id, from the wire to bytes: what `ioText`
 * has, byte for byte.
 */
export class IoMembers implements ElementVisitor {
  readonly #out: JsonBytes
  /** The number of the record in which an id was seen last: tells of a second element without a list of all. */
  readonly #seenIn = new Uint32Array(IDS)
  #record = 0
  #frame: Uint8Array = new Uint8Array(0)
  #reading: Reading | undefined
  #isFirst = true
  #hasTwice = false

  constructor(out: JsonBytes) {
    this.#out = out
  }

  /** @returns false, and nothing is written, where an id comes twice */
  write(record: RecordView, reading: Reading): boolean {
    const out = this.#out
    const before = out.length
    this.#record = (this.#record + 1) >>> 0
    if (this.#record === 0) this.#seenIn.fill(0)
    this.#frame = record.frameBytes
    this.#reading = reading
    this.#isFirst = true
    this.#hasTwice = false
    out.reserve(1)
    out.char(0x7b)
    record.visitElements(this)
    if (this.#hasTwice) {
      out.cutTo(before)
      return false
    }
    out.reserve(1)
    out.char(0x7d)
    return true
  }

  number(id: number, value: number, width: number, offset: number): void {
    this.#begin(id)
    const definition = this.#reading!.compiled?.(id, width)
    if (definition === undefined || !this.#scaled(definition, value, width)) this.#other(id, width, offset)
  }

  wide(id: number, high: number, low: number, offset: number): void {
    this.#begin(id)
    const definition = this.#reading!.compiled?.(id, 8)
    if (definition !== undefined && isPlain(definition)) this.#out.wide(high, low)
    else this.#other(id, 8, offset)
  }

  bytes(id: number, offset: number, length: number): void {
    this.#begin(id)
    this.#other(id, length, offset)
  }

  #begin(id: number): void {
    const out = this.#out
    if (this.#seenIn[id] === this.#record) this.#hasTwice = true
    this.#seenIn[id] = this.#record
    out.reserve(MEMBER_ROOM)
    if (!this.#isFirst) out.char(COMMA)
    this.#isFirst = false
    out.char(QUOTE)
    out.integer(id)
    out.char(QUOTE)
    out.char(COLON)
  }

  /** @returns false, and nothing is written, for a value whose digits have to be found otherwise */
  #scaled({ how, scale, mantissa, divisor, sentinels }: Compiled, value: number, width: number): boolean {
    if ((how !== 'unsigned' && how !== 'signed') || scale.decimals > MAX_DECIMALS) return false
    const raw = how === 'signed' ? signed(value, width) : value
    const product = raw * mantissa
    if (!(product < DIGITS_LIMIT && product > -DIGITS_LIMIT)) return false
    const out = this.#out
    if (sentinels?.has(raw) === true) out.text('null')
    else if (divisor === 1) out.integer(product)
    else out.decimal(product, scale.decimals, divisor)
    return true
  }

  #other(id: number, width: number, offset: number): void {
    const { value } = this.#reading!.meaning(new IoView(id, this.#frame, offset, width, false))
    this.#out.text(JSON.stringify(value))
  }
}

function isPlain({ how, mantissa, divisor, sentinels }: Compiled): boolean {
  return how === 'unsigned' && mantissa === 1 && divisor === 1 && sentinels === undefined
}

function signed(value: number, width: number): number {
  if (width === 1) return (value << 24) >> 24
  return width === 2 ? (value << 16) >> 16 : value | 0
}
