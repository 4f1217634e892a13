/** JSON as the bytes that it becomes: what a line of many numbers costs is making texts of them, so none are made. */
import { Buffer } from 'node:buffer'
import { isoTime } from './json-value.js'
import { visibleJson } from './visible.js'

const ZERO = 0x30
const POINT = 0x2e
const MINUS = 0x2d
const QUOTE = 0x22
const COLON = 0x3a
/** From this high word on 64 bits are more than a double holds. */
const SAFE_HIGH_WORD = 0x20_0000

/** The two digits of every number below 100, as the 16-bit words that they are in memory. */
const TWO_DIGITS = Uint8Array.from(
  { length: 200 },
  (_, at) => ZERO + (at % 2 === 0 ? Math.floor(at / 20) : (at >> 1) % 10),
)
/** The two hex digits of every byte. */
const HEX = Uint8Array.from({ length: 512 }, (_, at) =>
  (at % 2 === 0 ? at >> 5 : (at >> 1) & 15).toString(16).toUpperCase().charCodeAt(0),
)

const DAY_MS = 86_400_000
/** Up to here a year has four digits in ISO 8601. */
export const FOUR_DIGIT_YEARS_MS = Date.UTC(10_000, 0)

const encoder = new TextEncoder()

/**
 * A piece of JSON that is written many times. It is kept as doubles, since those are copied eight bytes at a time: text
 * in UTF-8 without control characters is never the bits of a NaN, which alone may change on their way.
 */
export interface Fragment {
  readonly doubles: Float64Array
  readonly length: number
  readonly isAscii: boolean
}

/** What a fragment takes of room beyond its length: the last double is filled up with anything. */
export const FRAGMENT_SLACK = 7

/** @param json text that is safe to print, see `jsonText` */
export function fragment(json: string): Fragment {
  const bytes = encoder.encode(json)
  const filled = new Uint8Array((bytes.length + FRAGMENT_SLACK) & ~FRAGMENT_SLACK)
  filled.set(bytes)
  const view = new DataView(filled.buffer)
  const doubles = Float64Array.from({ length: filled.length / 8 }, (_, at) => view.getFloat64(8 * at))
  return { doubles, length: bytes.length, isAscii: bytes.length === json.length }
}

/** As `JSON.stringify`, with nothing in it that acts on a terminal. */
export function jsonText(value: unknown): string {
  return visibleJson(JSON.stringify(value))
}

/** How much room is made at once, bytes: for some tens of lines, one behind the other. */
const SLAB = 0x4_0000

/**
 * A buffer that JSON is written to. Room is asked for once for many writes (`reserve`); a write itself checks nothing.
 */
export class JsonBytes {
  private buffer: Uint8Array = Buffer.allocUnsafeSlow(SLAB)
  private view = new DataView(this.buffer.buffer)
  /** Where what is being written starts: what stands before it was taken. */
  private start = 0
  private at = 0
  /** Of nearly all that is written: then text is made in a tenth of the time. */
  private isAscii = true
  private day = -1
  private readonly dayText = new Uint8Array(11)

  /** Forgets what was written. */
  clear(): void {
    this.at = this.start
    this.isAscii = true
  }

  /** Bytes that are written. */
  get length(): number {
    return this.at - this.start
  }

  /** Forgets what was written behind so many bytes. */
  cutTo(length: number): void {
    this.at = this.start + length
  }

  /** What is written, for whoever calls to keep: it is never written over. Lines often lie one behind the other. */
  take(): Uint8Array {
    const taken = this.buffer.subarray(this.start, this.at)
    this.start = this.at
    return taken
  }

  /** What is written, as text. */
  decoded(): string {
    return Buffer.from(this.buffer.buffer, this.start, this.at - this.start).toString(
      this.isAscii ? 'latin1' : 'utf8',
    )
  }

  /** Makes sure that so many bytes more have room. */
  reserve(count: number): void {
    if (this.at + count > this.buffer.length) this.moveOn(count)
  }

  /** To a new buffer, with what isn't taken yet. */
  private moveOn(count: number): void {
    const { buffer, start, at } = this
    const grown = Buffer.allocUnsafeSlow(Math.max(SLAB, 2 * (at - start + count)))
    grown.set(buffer.subarray(start, at))
    this.buffer = grown
    this.view = new DataView(grown.buffer)
    this.start = 0
    this.at = at - start
  }

  /** One character of ASCII, by its code. */
  char(code: number): void {
    this.buffer[this.at++] = code
  }

  /** @see FRAGMENT_SLACK */
  fragment({ doubles, length, isAscii }: Fragment): void {
    const { view, at } = this
    if (!isAscii) this.isAscii = false
    for (let i = 0; i < doubles.length; i++) view.setFloat64(at + 8 * i, doubles[i]!)
    this.at = at + length
  }

  /** JSON of any length; room is made for it. */
  text(json: string): void {
    this.reserve(3 * json.length)
    const { buffer, at } = this
    for (let i = 0; i < json.length; i++) {
      const code = json.charCodeAt(i)
      if (code > 0x7f) {
        this.isAscii = false
        this.at = at + encoder.encodeInto(json, buffer.subarray(at)).written
        return
      }
      buffer[at + i] = code
    }
    this.at = at + json.length
  }

  /** `bytes[start, end)` as upper-case hex. */
  hex(bytes: Uint8Array, start: number, end: number): void {
    const { buffer } = this
    let at = this.at
    for (let from = start; from < end; from++) {
      const place = 2 * bytes[from]!
      buffer[at++] = HEX[place]!
      buffer[at++] = HEX[place + 1]!
    }
    this.at = at
  }

  /** A 32-bit word as eight digits of upper-case hex. */
  hexWord(word: number): void {
    const { buffer, at } = this
    for (let i = 0; i < 4; i++) {
      const place = 2 * ((word >>> (24 - 8 * i)) & 0xff)
      buffer[at + 2 * i] = HEX[place]!
      buffer[at + 2 * i + 1] = HEX[place + 1]!
    }
    this.at = at + 8
  }

  /** A whole number of at most 2^53; at most 17 bytes. */
  integer(value: number): void {
    if (value < 0) {
      this.char(MINUS)
      this.natural(-value)
    } else this.natural(value)
  }

  /** 64 bits, unsigned, from their halves: from 2^53 on as digits in quotes, which no reader rounds; at most 22 bytes. */
  wide(high: number, low: number): void {
    if (high < SAFE_HIGH_WORD) return this.natural(high * 0x1_0000_0000 + low)
    // Long division by 10^8, 16 bits a step, so that every step is exact in a double.
    const upper = Math.floor(high / 1e8)
    const middle = (high - upper * 1e8) * 0x1_0000 + (low >>> 16)
    const middleQuotient = Math.floor(middle / 1e8)
    const lower = (middle - middleQuotient * 1e8) * 0x1_0000 + (low & 0xffff)
    const lowerQuotient = Math.floor(lower / 1e8)
    this.char(QUOTE)
    this.natural(upper * 0x1_0000_0000 + middleQuotient * 0x1_0000 + lowerQuotient)
    this.digits(lower - lowerQuotient * 1e8, 8)
    this.char(QUOTE)
  }

  /**
   * `value / 10^decimals`, digit by digit as `JSON.stringify` has the double: below 10^15 a double shows all digits of
   * such a fraction, and no others. At most six decimals, or seven where the value is above ten.
   */
  decimal(value: number, decimals: number, divisor: number): void {
    let rest = value
    if (rest < 0) {
      this.char(MINUS)
      rest = -rest
    }
    const whole = Math.floor(rest / divisor)
    this.natural(whole)
    let fraction = rest - whole * divisor
    if (fraction === 0) return
    this.char(POINT)
    const start = this.at
    let end = start + decimals
    this.at = end
    for (let at = end - 1; at >= start; at--) {
      const tens = Math.floor(fraction / 10)
      const digit = fraction - 10 * tens
      this.buffer[at] = ZERO + digit
      // Zeros at the end are not written.
      if (digit === 0 && at === end - 1) this.at = end = at
      fraction = tens
    }
  }

  /** An instant as ISO 8601 in quotes, or null; at most 29 bytes. */
  isoTime(ms: number): void {
    if (!(ms >= 0 && ms < FOUR_DIGIT_YEARS_MS)) return this.text(JSON.stringify(isoTime(ms)))
    this.char(QUOTE)
    this.plainTime(ms)
    this.char(QUOTE)
  }

  /** The same without quotes, of an instant from 1970 to 9999: 24 bytes. */
  plainTime(ms: number): void {
    const day = Math.floor(ms / DAY_MS)
    if (day !== this.day) {
      encoder.encodeInto(isoTime(day * DAY_MS)!.slice(0, this.dayText.length), this.dayText)
      this.day = day
    }
    const inDay = ms - day * DAY_MS
    const seconds = Math.floor(inDay / 1000)
    const minutes = Math.floor(seconds / 60)
    const hours = Math.floor(minutes / 60)
    this.buffer.set(this.dayText, this.at)
    this.at += this.dayText.length
    this.pair(hours)
    this.char(COLON)
    this.pair(minutes - 60 * hours)
    this.char(COLON)
    this.pair(seconds - 60 * minutes)
    this.char(POINT)
    const thousandths = inDay - 1000 * seconds
    this.char(ZERO + Math.floor(thousandths / 100))
    this.pair(thousandths % 100)
    this.char(0x5a)
  }

  private natural(value: number): void {
    if (value < 10) this.buffer[this.at++] = ZERO + value
    else if (value < 0x8000_0000) this.digits(value, digitsOf(value))
    else {
      const high = Math.floor(value / 1e8)
      this.natural(high)
      this.digits(value - high * 1e8, 8)
    }
  }

  private digits(value: number, count: number): void {
    const { buffer } = this
    let rest = value | 0
    let at = this.at + count
    this.at = at
    let left = count
    for (; left > 1; left -= 2) {
      const hundreds = (rest / 100) | 0
      const place = 2 * (rest - 100 * hundreds)
      buffer[--at] = TWO_DIGITS[place + 1]!
      buffer[--at] = TWO_DIGITS[place]!
      rest = hundreds
    }
    if (left === 1) buffer[at - 1] = ZERO + rest
  }

  private pair(value: number): void {
    this.buffer[this.at++] = TWO_DIGITS[2 * value]!
    this.buffer[this.at++] = TWO_DIGITS[2 * value + 1]!
  }
}

function digitsOf(value: number): number {
  if (value < 1e4) return value < 100 ? 2 : value < 1000 ? 3 : 4
  if (value < 1e7) return value < 1e5 ? 5 : value < 1e6 ? 6 : 7
  return value < 1e8 ? 8 : value < 1e9 ? 9 : 10
}
