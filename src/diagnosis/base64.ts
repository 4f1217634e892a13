/** Base64 (RFC 4648), in which bytes are stored as text. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Both alphabets, with or without padding; undefined for what is none. */
export function base64Bytes(word: string): Uint8Array | undefined {
  const digits = word.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')
  if (digits.length < 16 || digits.length % 4 === 1) return undefined
  const bytes = new Uint8Array((digits.length * 3) >> 2)
  let held = 0
  let bits = 0
  let size = 0
  for (const digit of digits) {
    const value = ALPHABET.indexOf(digit)
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[size++] = held >> bits
  }
  return bytes
}

/** Whether it starts as four zero bytes of a preamble do, or the length of an IMEI and its first digit. */
export function opensMessage(word: string): boolean {
  return /^(?:AAAAA|AA8[z0])/.test(word)
}
