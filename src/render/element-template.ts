/** An IO element's JSON as far as it is the same for every value of its definition. */
import { type Compiled, interpret } from '../avl/interpret.js'
import { readU16, readU32 } from '../wire/fields.js'
import { type Fragment, FragmentSet, FRAGMENT_SLACK, putFragment } from './fragment.js'
import type { JsonValue } from './json-value.js'
import { jsonText, type JsonBytes } from './json-bytes.js'
import {
  MAX_NUMBER,
  putDecimal,
  putHex,
  putHexByte,
  putHexHalf,
  putHexWord,
  putInteger,
  putNatural,
  putWide,
} from './json-digits.js'

/** Below this, and above its negative, a scaled value's digits are those of the whole number it was made from. */
const DIGITS_LIMIT = 1e15
/** A number with more decimals may come out as 1e-7, which `interpret` and JSON.stringify write. */
const MAX_DECIMALS = 6
/** The widest integer. */
const MAX_NUMBER_WIDTH = 8
const QUOTE = 0x22

/** How values are written: as they are on the wire, as numbers with a sign, a scale or a label, as hex, or as interpreted. */
type Form = 'plain' | 'number' | 'hex' | 'reversedHex' | 'interpreted'

/** Writes elements of one definition (and one id, but for unknown ones) and width, each with a comma behind. */
export class ElementTemplate {
  private readonly definition: Compiled
  private readonly form: Form
  private readonly isSigned: boolean
  private readonly isScaled: boolean
  private readonly mantissa: number
  private readonly divisor: number
  private readonly decimals: number
  private readonly doubles: Float64Array
  /** To an id that the definition does not know. */
  private readonly start: Fragment | undefined
  /** To the first digit of `raw`. */
  private readonly head: Fragment
  /** To the value, with zeros for the digits of `raw`; of a number. */
  private readonly lead: Fragment
  private readonly beforeValue: Fragment
  private readonly tail: Fragment
  /** Values with a label, and what comes behind them, by the number on the wire: those of a byte, and all. */
  private readonly labelled: readonly (Fragment | undefined)[]
  private readonly labelledWide: ReadonlyMap<number, Fragment> | undefined
  /** Most bytes that an element takes, but for the digits of `raw` and of a value that is no number. */
  private readonly room: number

  /**
   * @param id undefined for elements of any
   * @param width bytes of the value; of widths beyond a number's, any of them
   */
  constructor(definition: Compiled, id: number | undefined, width: number) {
    const { name, how, scale, mantissa, divisor } = definition
    const pieces = new FragmentSet()
    this.definition = definition
    this.form = formOf(definition)
    this.isSigned = how === 'signed'
    this.isScaled = mantissa !== 1 || divisor !== 1
    this.mantissa = mantissa
    this.divisor = divisor
    this.decimals = scale.decimals
    this.start = id === undefined ? pieces.add('{"id":') : undefined
    const head = `${id === undefined ? '' : `{"id":${id}`},"name":${jsonText(name)},"raw":"`
    const digits = '00'.repeat(Math.min(width, MAX_NUMBER_WIDTH))
    this.head = pieces.add(head)
    this.lead = pieces.add(`${head}${digits}","value":`)
    this.beforeValue = pieces.add('","value":')
    this.tail = pieces.add(behindValue(definition))
    const labelled = new Map<number, Fragment>()
    if (this.form === 'number')
      for (const [raw, json] of labelledValues(definition, width)) labelled.set(raw, pieces.add(json))
    this.labelled = Array.from({ length: labelled.size === 0 ? 0 : 0x100 }, (_, raw) => labelled.get(raw))
    this.labelledWide = labelled.size === 0 ? undefined : labelled
    this.doubles = pieces.close().doubles
    const tails = [this.tail, ...labelled.values()].map(({ length }) => length)
    this.room = this.lead.length + Math.max(...tails) + 2 * MAX_NUMBER + 4 * FRAGMENT_SLACK
  }

  /** Writes the element whose value is `width` bytes of `frame` from `offset` on. */
  write(out: JsonBytes, id: number, frame: Uint8Array, offset: number, width: number): void {
    const { form } = this
    if (form === 'plain' || form === 'number') {
      if (width === 1 || width === 2 || width === 4) {
        if (this.writeNumber(out, id, frame, offset, width)) return
      } else if (width === 8 && form === 'plain') return this.writeWide(out, id, frame, offset)
    } else if (form !== 'interpreted') return this.writeHex(out, id, frame, offset, width)
    this.writeInterpreted(out, id, frame, offset, width)
  }

  /** @returns false, and nothing is written, for a value whose digits have to be found otherwise */
  private writeNumber(out: JsonBytes, id: number, frame: Uint8Array, offset: number, width: number): boolean {
    const { doubles, lead, head } = this
    out.reserve(this.room)
    const { view } = out
    const start = this.begin(out, id)
    let at = putFragment(view, start, doubles, lead)
    const rawAt = start + head.length
    let value: number
    if (width === 1) {
      value = frame[offset]!
      putHexByte(view, rawAt, value)
    } else if (width === 2) {
      value = readU16(frame, offset)
      putHexHalf(view, rawAt, value)
    } else {
      value = readU32(frame, offset)
      putHexWord(view, rawAt, value)
    }
    if (this.form === 'plain') at = putNatural(view, at, value)
    else {
      const raw = this.isSigned ? signed(value, width) : value
      const labelled = raw >= 0 && raw < 0x100 ? this.labelled[raw] : this.labelledWide?.get(raw)
      if (labelled !== undefined) {
        out.at = putFragment(view, at, doubles, labelled)
        return true
      }
      if (!this.isScaled) at = putInteger(view, at, raw)
      else {
        const product = raw * this.mantissa
        if (!(product < DIGITS_LIMIT && product > -DIGITS_LIMIT)) return false
        at = putDecimal(view, at, product, this.decimals, this.divisor)
      }
    }
    out.at = putFragment(view, at, doubles, this.tail)
    return true
  }

  private writeWide(out: JsonBytes, id: number, frame: Uint8Array, offset: number): void {
    const { doubles, lead, head } = this
    out.reserve(this.room)
    const { view } = out
    const start = this.begin(out, id)
    let at = putFragment(view, start, doubles, lead)
    const high = readU32(frame, offset)
    const low = readU32(frame, offset + 4)
    putHexWord(view, start + head.length, high)
    putHexWord(view, start + head.length + 8, low)
    at = putWide(view, at, high, low)
    out.at = putFragment(view, at, doubles, this.tail)
  }

  private writeHex(out: JsonBytes, id: number, frame: Uint8Array, offset: number, length: number): void {
    this.writeRaw(out, id, frame, offset, length)
    const { view } = out
    let { at } = out
    view.setUint8(at++, QUOTE)
    if (this.form === 'hex') at = putHex(view, at, frame, offset, length)
    else for (let from = offset + length - 1; from >= offset; from--) at = putHexByte(view, at, frame[from]!)
    view.setUint8(at++, QUOTE)
    out.at = putFragment(view, at, this.doubles, this.tail)
  }

  /** Up to the value, with room for the rest if that is no longer than `raw`. */
  private writeRaw(out: JsonBytes, id: number, frame: Uint8Array, offset: number, length: number): void {
    out.reserve(this.room + 4 * length)
    const { view } = out
    const at = putFragment(view, this.begin(out, id), this.doubles, this.head)
    out.at = putFragment(view, putHex(view, at, frame, offset, length), this.doubles, this.beforeValue)
  }

  private writeInterpreted(
    out: JsonBytes,
    id: number,
    frame: Uint8Array,
    offset: number,
    width: number,
  ): void {
    const { unit, text, flags, reason, ambiguous, value } = interpret(this.definition, frame, offset, width)
    this.writeRaw(out, id, frame, offset, width)
    out.value(value)
    if (unit === this.definition.unit && text === undefined && flags === undefined && reason === undefined) {
      out.reserve(this.room)
      out.at = putFragment(out.view, out.at, this.doubles, this.tail)
      return
    }
    writeMember(out, ',"unit":', unit)
    writeMember(out, ',"text":', text)
    writeMember(out, ',"flags":', flags)
    writeMember(out, ',"reason":', reason)
    writeMember(out, ',"ambiguous":', ambiguous)
    out.text('},')
  }

  /** Up to the head; returns where that starts. */
  private begin({ view, at }: JsonBytes, id: number): number {
    return this.start === undefined
      ? at
      : putNatural(view, putFragment(view, at, this.doubles, this.start), id)
  }
}

function writeMember(out: JsonBytes, name: string, value: JsonValue | undefined): void {
  if (value === undefined) return
  out.text(name)
  out.value(value)
}

function formOf({ how, scale, values, sentinels, textShift }: Compiled): Form {
  switch (how) {
    case 'hex':
    case 'reversedHex':
      return how
    case 'unsigned':
    case 'signed': {
      if (scale.decimals > MAX_DECIMALS || textShift !== 0) return 'interpreted'
      const isAsOnWire = how === 'unsigned' && scale.mantissa === 1 && scale.divisor === 1
      return isAsOnWire && values === undefined && sentinels === undefined ? 'plain' : 'number'
    }
    default:
      return 'interpreted'
  }
}

/** The JSON of each value that has a label, to the element's end. */
function* labelledValues(definition: Compiled, width: number): Generator<readonly [number, string]> {
  const bytes = new Uint8Array(MAX_NUMBER_WIDTH)
  const view = new DataView(bytes.buffer)
  for (const raw of [...(definition.values?.keys() ?? []), ...(definition.sentinels?.keys() ?? [])]) {
    view.setBigInt64(0, BigInt(raw))
    const { value, unit, text, ambiguous } = interpret(definition, bytes, MAX_NUMBER_WIDTH - width, width)
    yield [raw, `${jsonText({ value, unit, text, ambiguous })},`.slice('{"value":'.length)]
  }
}

/** What comes behind a value without a label, to the element's end. */
function behindValue({ unit, ambiguous }: Compiled): string {
  return `,${jsonText({ unit, ambiguous }).slice(1)},`
}

function signed(value: number, width: number): number {
  if (width === 1) return (value << 24) >> 24
  return width === 2 ? (value << 16) >> 16 : value | 0
}
