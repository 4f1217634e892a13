/** Bytes as Python, C and shells print them: `\x00\x0f356307`, where what is printable stands for itself. */
import { hexDigit } from '../wire/hex.js'

const ESCAPES: Readonly<Record<string, number>> = {
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  a: 0x07,
  b: 0x08,
  f: 0x0c,
  v: 0x0b,
  '0': 0x00,
  '\\': 0x5c,
  "'": 0x27,
  '"': 0x22,
}

const QUOTES = new Set(["'", '"', '`'])

/**
 * The bytes of the literal that holds the first `\x` of the line: from the quote in front of it, or from itself, to the
 * closing quote or a space. Undefined where the line has no `\x`, or something in the literal that is no byte.
 */
export function readByteLiteral(line: string): Uint8Array | undefined {
  const escape = line.search(/\\x[0-9A-Fa-f]{2}/)
  if (escape < 0) return undefined
  const open = openingQuote(line, escape)
  const quote = open < 0 ? undefined : line[open]
  const bytes: number[] = []
  for (let at = quote === undefined ? escape : open + 1; at < line.length; at++) {
    const character = line[at]!
    if (character === quote || (quote === undefined && /[\s'"`,;)\]}]/.test(character))) break
    if (character !== '\\') {
      const code = character.charCodeAt(0)
      if (code > 0xff) return undefined
      bytes.push(code)
      continue
    }
    at += 1
    if (line[at] === 'x') {
      const high = hexDigit(line.charCodeAt(at + 1))
      const low = hexDigit(line.charCodeAt(at + 2))
      if (!(high >= 0 && low >= 0)) return undefined
      bytes.push(high * 16 + low)
      at += 2
      continue
    }
    const byte = ESCAPES[line[at] ?? '']
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

/** The last quote in front of `before` with nothing but the beginning of the same literal behind it. */
function openingQuote(line: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    if (QUOTES.has(line[at]!)) return at
    if (line[at] === ' ' && line[at - 1] === ':') break
  }
  return -1
}
