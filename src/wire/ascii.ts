import { EncodeError } from './errors.js'

/** Characters of `bytes[start, end)`, one a byte. */
export function asciiText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!)
  return text
}

/**
 * One byte a character.
 * @throws {EncodeError} for a character beyond ASCII
 */
export function asciiBytes(text: string, field: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) throw new EncodeError(field, JSON.stringify(text[at]), 'ASCII characters are needed')
    bytes[at] = code
  }
  return bytes
}

/**
 * The bytes as text, where all of them are printable ASCII or UTF-8 (some responses hold non-ASCII letters), tab,
 * carriage return or line feed; else undefined.
 */
export function printableText(bytes: Uint8Array): string | undefined {
  let plain = true
  for (const byte of bytes) {
    if (byte >= 0x80) plain = false
    else if (byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
      return undefined
  }
  if (plain) return asciiText(bytes)
  try {
    const text = decodeURIComponent(
      Array.from(bytes, byte => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    )
    // C1 controls are no text either: a terminal acts on them.
    return /[\u0080-\u009f]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
