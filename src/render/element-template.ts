/** An IO element's JSON as far as it is the same for every value of its definition. */
import type { Compiled } from '../avl/interpret.js'
import { type Fragment, fragment, FRAGMENT_SLACK, jsonText, type JsonBytes } from './json-bytes.js'

/** Below this, and above its negative, a scaled value's digits are those of the whole number it was made from. */
const DIGITS_LIMIT = 1e15
/** A number with more decimals may come out as 1e-7, which is written elsewhere. */
const MAX_DECIMALS = 6
/** Digits of the id and of a value, and their signs. */
const NUMBERS = 64
const QUOTE = 0x22

const START = fragment('{"id":')
const NULL = fragment('null')
const BEFORE_VALUE = fragment('","value":')

/** Writes elements that are plain numbers or bytes; whatever else an element may be has its value written by somebody else. */
export class ElementTemplate {
  /** Most bytes that an element takes. */
  readonly size: number
  private readonly definition: Compiled
  private readonly head: Fragment
  private readonly tail: Fragment
  /** Whether a value is shown as it is on the wire. */
  private readonly isPlain: boolean
  private readonly isOfAnyId: boolean
  private readonly labelled = new Map<string, Fragment>()

  private constructor(definition: Compiled, id: number | undefined) {
    const { name, values, sentinels } = definition
    this.definition = definition
    this.isOfAnyId = id === undefined
    this.isPlain =
      definition.how === 'unsigned' &&
      definition.mantissa === 1 &&
      definition.divisor === 1 &&
      values === undefined &&
      sentinels === undefined
    this.head = fragment(`${id === undefined ? '' : `{"id":${id}`},"name":${jsonText(name)},"raw":"`)
    this.tail = fragment(this.tailText(undefined))
    for (const label of [...(values?.values() ?? []), ...(sentinels?.values() ?? [])]) {
      this.labelled.set(label, fragment(this.tailText(label)))
    }
    const tails = [this.tail, ...this.labelled.values()].map(({ length }) => length)
    this.size = this.head.length + Math.max(...tails) + BEFORE_VALUE.length + NUMBERS + 4 * FRAGMENT_SLACK
  }

  /**
   * Undefined for definitions that give more than numbers with labels, or bytes.
   * @param id undefined for elements of any
   */
  static of(definition: Compiled, id: number | undefined): ElementTemplate | undefined {
    const { how, scale } = definition
    const isNumber = how === 'unsigned' || how === 'signed'
    if (isNumber ? scale.decimals > MAX_DECIMALS : how !== 'hex' && how !== 'reversedHex') return undefined
    return new ElementTemplate(definition, id)
  }

  private tailText(label: string | undefined): string {
    const { unit, ambiguous } = this.definition
    const text = label === undefined ? '' : `,"text":${jsonText(label)}`
    const others = ambiguous === undefined ? '' : `,"ambiguous":${jsonText(ambiguous)}`
    return `,"unit":${jsonText(unit)}${text}${others}}`
  }

  /**
   * Writes the element.
   * @param value unsigned, of `width` bytes: 1, 2 or 4
   * @returns false, and nothing is written, for a value whose digits have to be found otherwise
   */
  write(
    out: JsonBytes,
    id: number,
    value: number,
    width: number,
    frame: Uint8Array,
    offset: number,
  ): boolean {
    const { how, sentinels, values, textShift, mantissa, scale, divisor } = this.definition
    if (how === 'hex' || how === 'reversedHex') return this.writeBytes(out, id, frame, offset, width)
    const raw = how === 'signed' ? signed(value, width) : value
    const product = raw * mantissa
    if (!(product < DIGITS_LIMIT && product > -DIGITS_LIMIT)) return false
    this.begin(out, id, frame, offset, width)
    const state = sentinels?.get(raw)
    if (state !== undefined) {
      out.fragment(NULL)
      out.fragment(this.labelled.get(state)!)
      return true
    }
    if (divisor === 1) out.integer(product)
    else out.decimal(product, scale.decimals, divisor)
    const label = values?.get(textShift === 0 ? raw : raw >> textShift)
    out.fragment(label === undefined ? this.tail : this.labelled.get(label)!)
    return true
  }

  /** The same for eight bytes. */
  writeWide(
    out: JsonBytes,
    id: number,
    high: number,
    low: number,
    frame: Uint8Array,
    offset: number,
  ): boolean {
    if (!this.isPlain) return this.writeBytes(out, id, frame, offset, 8)
    this.begin(out, id, frame, offset, 8)
    out.wide(high, low)
    out.fragment(this.tail)
    return true
  }

  /** The same for bytes that are shown as they are. */
  writeBytes(out: JsonBytes, id: number, frame: Uint8Array, offset: number, length: number): boolean {
    const { how } = this.definition
    if (how !== 'hex' && how !== 'reversedHex') return false
    this.begin(out, id, frame, offset, length)
    out.char(QUOTE)
    if (how === 'hex') out.hex(frame, offset, offset + length)
    else for (let at = offset + length - 1; at >= offset; at--) out.hex(frame, at, at + 1)
    out.char(QUOTE)
    out.fragment(this.tail)
    return true
  }

  private begin(out: JsonBytes, id: number, frame: Uint8Array, offset: number, width: number): void {
    out.reserve(this.size + 4 * width)
    if (this.isOfAnyId) {
      out.fragment(START)
      out.integer(id)
    }
    out.fragment(this.head)
    out.hex(frame, offset, offset + width)
    out.fragment(BEFORE_VALUE)
  }
}

function signed(value: number, width: number): number {
  if (width === 1) return (value << 24) >> 24
  return width === 2 ? (value << 16) >> 16 : value | 0
}
