import { DecodeError } from './errors.js'

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

/** Value of each ASCII hex digit; -1 for what is none. */
const DIGITS = new Int8Array(128).fill(-1)
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16)
  DIGITS[digit.charCodeAt(0)] = value
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value
}

/** Upper-case hex of `bytes[start, end)`. */
export function toHex(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = ''
  for (let at = start; at < end; at++) text += PAIRS[bytes[at]!]!
  return text
}

/** The number as upper-case hex of `width` bytes: `hexNumber(0xcafe, 2) === 'CAFE'`. */
export function hexNumber(value: number, width: number): string {
  return value
    .toString(16)
    .toUpperCase()
    .padStart(width * 2, '0')
}

/** Value of the hex digit with this character code, -1 if it is none. */
export function hexDigit(charCode: number): number {
  return charCode < 128 ? DIGITS[charCode]! : -1
}

/**
 * Bytes of a plain hex text: digits only, an even number of them.
 * @throws {DecodeError} `BAD_HEX`; its offset counts characters
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) {
    throw new DecodeError('BAD_HEX', `an odd number of hex digits (${text.length}): one is missing`, {
      offset: text.length,
      field: 'hex',
    })
  }
  const bytes = new Uint8Array(text.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    const high = hexDigit(text.charCodeAt(2 * at))
    const low = hexDigit(text.charCodeAt(2 * at + 1))
    if (high < 0 || low < 0) {
      const offset = high < 0 ? 2 * at : 2 * at + 1
      throw new DecodeError(
        'BAD_HEX',
        `${JSON.stringify(text[offset])} at character ${offset} is no hex digit`,
        {
          offset,
          field: 'hex',
        },
      )
    }
    bytes[at] = (high << 4) | low
  }
  return bytes
}
