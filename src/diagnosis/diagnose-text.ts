/** Why a text holds no message that could be found: it has one in another notation, or is something else. */
import { asciiText } from '../wire/ascii.js'
import { base64Bytes, opensMessage } from './base64.js'
import type { Diagnosis } from './diagnosis.js'
import { foreignTraffic } from './foreign-traffic.js'
import { whatHolds } from './holding.js'

/** Of a large file the start is enough. */
const MOST_BYTES = 0x1_0000
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g
/** Bytes as decimal numbers, signed ones of Java included: `[0, 15, 51]`, `{"type":"Buffer","data":[0,15,51]}`. */
const NUMBERS = /-?\d{1,3}(?:\s*[,; ]\s*-?\d{1,3}){9,}/g

/** What the start of an input most likely is in which no hex was found; undefined where nothing is known. */
export function diagnoseText(input: Uint8Array | string): Diagnosis | undefined {
  const text = typeof input === 'string' ? input : asciiText(input, 0, Math.min(input.length, MOST_BYTES))
  const bytes = typeof input === 'string' ? Uint8Array.from(text, at => at.charCodeAt(0) & 0xff) : input
  return base64(text) ?? byteList(text) ?? foreignTraffic(bytes)
}

function base64(text: string): Diagnosis | undefined {
  // Mail and PEM wrap it; so it is tried joined, too.
  const words = [...(text.match(BASE64) ?? []), text.replace(/\s+/g, '')]
  let likely: Diagnosis | undefined
  for (const word of words) {
    const bytes = base64Bytes(word)
    if (bytes === undefined) continue
    const what = whatHolds(bytes)
    const check = 'decode it first: base64 -d FILE | teltonika decode -'
    if (what !== undefined) {
      return {
        cause: 'base64',
        guess: false,
        message: `this is base64, not hex: decoded it is ${what}`,
        check,
      }
    }
    if (!opensMessage(word)) continue
    likely = {
      cause: 'base64',
      guess: true,
      message: 'this may be base64: decoded it starts as a message does',
      check,
    }
  }
  return likely
}

function byteList(text: string): Diagnosis | undefined {
  for (const match of text.match(NUMBERS) ?? []) {
    const numbers = match.split(/[,;\s]+/).map(Number)
    if (!numbers.every(number => number >= -128 && number <= 255)) continue
    const what = whatHolds(Uint8Array.from(numbers))
    if (what === undefined) continue
    return {
      cause: 'byte-list',
      guess: false,
      message: `these are bytes as decimal numbers: read so it is ${what}`,
      check: "write them as hex: Buffer.from(numbers).toString('hex')",
    }
  }
  return undefined
}
