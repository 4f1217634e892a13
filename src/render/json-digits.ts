/**
 * Numbers as the digits that JSON has of them, three at a time. Each function writes at `at` and returns where it ends;
 * the byte behind that may be written over.
 */

const ZERO = 0x30
const POINT = 0x2e
const MINUS = 0x2d
const QUOTE = 0x22
/** From this high word on 64 bits are more than a double holds. */
const SAFE_HIGH_WORD = 0x20_0000
const INT_LIMIT = 0x8000_0000

/** Most bytes that a number takes here, with the byte behind it. */
export const MAX_NUMBER = 24

/** The characters as a number that is stored with the lowest byte first. */
function word(text: string): number {
  return [...text].reduceRight((sum, character) => sum * 0x100 + character.charCodeAt(0), 0)
}

/** The three digits of each number below 1000. */
const PADDED = Uint32Array.from({ length: 1000 }, (_, value) => word(String(value).padStart(3, '0')))
/** The same without zeros in front; how many digits that are stands in the fourth byte. */
const LEADING = Uint32Array.from(
  { length: 1000 },
  (_, value) => word(String(value)) + String(value).length * 0x100_0000,
)
/** The two hex digits of each byte. */
const HEX = Uint16Array.from({ length: 0x100 }, (_, byte) =>
  word(byte.toString(16).toUpperCase().padStart(2, '0')),
)

/** Exactly two digits. */
export function putTwo(view: DataView, at: number, value: number): number {
  view.setUint16(at, PADDED[value]! >>> 8, true)
  return at + 2
}

/** Exactly three. */
export function putThree(view: DataView, at: number, value: number): number {
  view.setUint32(at, PADDED[value]!, true)
  return at + 3
}

/** Exactly six. */
function putSix(view: DataView, at: number, value: number): number {
  const thousands = (value / 1000) | 0
  view.setUint32(at, PADDED[thousands]!, true)
  view.setUint32(at + 3, PADDED[value - 1000 * thousands]!, true)
  return at + 6
}

/** A whole number from 0 to 2^53. */
export function putNatural(view: DataView, at: number, value: number): number {
  if (value >= 1000) return value < INT_LIMIT ? putInt(view, at, value | 0) : putLong(view, at, value)
  const digits = LEADING[value]!
  view.setUint32(at, digits, true)
  return at + (digits >>> 24)
}

/** From 1000 on, below 2^31. */
function putInt(view: DataView, at: number, value: number): number {
  const thousands = (value / 1000) | 0
  let end: number
  if (thousands < 1000) end = putLeading(view, at, thousands)
  else {
    const millions = (thousands / 1000) | 0
    if (millions < 1000) end = putLeading(view, at, millions)
    else {
      const billions = (millions / 1000) | 0
      end = putThree(view, putLeading(view, at, billions), millions - 1000 * billions)
    }
    end = putThree(view, end, thousands - 1000 * millions)
  }
  return putThree(view, end, value - 1000 * thousands)
}

function putLeading(view: DataView, at: number, value: number): number {
  const digits = LEADING[value]!
  view.setUint32(at, digits, true)
  return at + (digits >>> 24)
}

/** From a million on. */
function putLong(view: DataView, at: number, value: number): number {
  const millions = Math.floor(value / 1e6)
  return putSix(view, putNatural(view, at, millions), (value - millions * 1e6) | 0)
}

/** A whole number between -2^53 and 2^53. */
export function putInteger(view: DataView, at: number, value: number): number {
  if (value >= 0) return putNatural(view, at, value)
  view.setUint8(at, MINUS)
  return putNatural(view, at + 1, -value)
}

/** 64 bits, unsigned, from their halves: from 2^53 on as digits in quotes, which no reader rounds. */
export function putWide(view: DataView, at: number, high: number, low: number): number {
  if (high < SAFE_HIGH_WORD) return putNatural(view, at, high * 0x1_0000_0000 + low)
  // Long division by 10^6, 16 bits a step, so that every step is exact in an integer or a double.
  const upper = Math.floor(high / 1e6)
  const middle = (high - upper * 1e6) * 0x1_0000 + (low >>> 16)
  const middleQuotient = Math.floor(middle / 1e6)
  const lower = (middle - middleQuotient * 1e6) * 0x1_0000 + (low & 0xffff)
  const lowerQuotient = Math.floor(lower / 1e6)
  view.setUint8(at, QUOTE)
  const quotient = upper * 0x1_0000_0000 + middleQuotient * 0x1_0000 + lowerQuotient
  const end = putSix(view, putNatural(view, at + 1, quotient), (lower - lowerQuotient * 1e6) | 0)
  view.setUint8(end, QUOTE)
  return end + 1
}

/**
 * `value / 10^decimals`, digit by digit as `JSON.stringify` has the double: below 10^15 a double shows all digits of
 * such a fraction, and no others. At most six decimals, or seven where the value is above ten.
 * @param divisor `10^decimals`
 */
export function putDecimal(
  view: DataView,
  at: number,
  value: number,
  decimals: number,
  divisor: number,
): number {
  let start = at
  let rest = value
  if (rest < 0) {
    view.setUint8(start++, MINUS)
    rest = -rest
  }
  const whole = Math.floor(rest / divisor)
  const end = putNatural(view, start, whole)
  const fraction = (rest - whole * divisor) | 0
  return fraction === 0 ? end : putFraction(view, end, fraction, decimals)
}

/** What makes whole groups of three digits of so many. */
const FILL_UP = [1, 100, 10, 1, 100, 10, 1, 100]

/** The point and the digits behind it; zeros at the end are not written. */
function putFraction(view: DataView, at: number, fraction: number, decimals: number): number {
  view.setUint8(at, POINT)
  const filled = Math.imul(fraction, FILL_UP[decimals]!)
  let end = at + 1
  if (decimals <= 3) end = putThree(view, end, filled)
  else if (decimals <= 6) end = putSix(view, end, filled)
  else {
    const millions = (filled / 1_000_000) | 0
    end = putSix(view, putThree(view, end, millions), filled - 1_000_000 * millions)
  }
  while (view.getUint8(end - 1) === ZERO) end--
  return end
}

/** A byte as two digits of upper-case hex. */
export function putHexByte(view: DataView, at: number, byte: number): number {
  view.setUint16(at, HEX[byte]!, true)
  return at + 2
}

/** 16 bits as four digits. */
export function putHexHalf(view: DataView, at: number, half: number): number {
  view.setUint16(at, HEX[half >>> 8]!, true)
  view.setUint16(at + 2, HEX[half & 0xff]!, true)
  return at + 4
}

/** 32 bits as eight digits. */
export function putHexWord(view: DataView, at: number, bits: number): number {
  putHexHalf(view, at, bits >>> 16)
  return putHexHalf(view, at + 4, bits & 0xffff)
}

/** `length` bytes of `frame` from `offset` on. */
export function putHex(
  view: DataView,
  at: number,
  frame: Uint8Array,
  offset: number,
  length: number,
): number {
  const end = offset + length
  let to = at
  for (let from = offset; from < end; from++, to += 2) view.setUint16(to, HEX[frame[from]!]!, true)
  return to
}
