/** Bytes that went through text on their way here. */
import { asciiText } from '../wire/ascii.js'
import { fromHex, toHex } from '../wire/hex.js'
import { base64Bytes, opensMessage } from './base64.js'
import type { Examine } from './diagnosis.js'
import { zerosLost } from './cut-messages.js'
import { whatHolds } from './holding.js'
import { plural } from '../wire/plural.js'

/** Bytes beyond which it is not worth undoing a whole text for. */
const MOST_BYTES = 0x1_0000

/** The digits of a hex text as bytes of their own: the text was written to hex once more, or sent as it is. */
export const hexOfHex: Examine = ({ bytes, transport }) => {
  const text = asciiText(bytes, 0, Math.min(bytes.length, MOST_BYTES)).replace(/\s+|^0x/g, '')
  if (text.length < 16 || !/^[0-9A-Fa-f]+$/.test(text)) return undefined
  const inner = fromHex(text.slice(0, text.length & ~1))
  const what = whatHolds(inner)
  // An IMEI alone is digits, too.
  if (what === undefined && !/^(0{8}|000F3)/i.test(text)) return undefined
  const source = transport === undefined ? 'hex was made of hex' : 'it was sent as hex text'
  return {
    cause: 'hex-of-hex',
    guess: what === undefined,
    message: `the bytes are ASCII hex digits, ${source}: read once more they ${what === undefined ? 'start as a message does' : `are ${what}`}`,
    check: 'turn the bytes into hex once only; on the wire belong the bytes themselves',
  }
}

/** The characters of base64 as bytes: it was sent, or written to hex, without being decoded. */
export const base64Sent: Examine = ({ bytes }) => {
  const text = asciiText(bytes, 0, Math.min(bytes.length, MOST_BYTES)).replace(/\s+/g, '')
  const inner = base64Bytes(text)
  if (inner === undefined) return undefined
  const what = whatHolds(inner)
  if (what === undefined && !opensMessage(text)) return undefined
  return {
    cause: 'base64',
    guess: what === undefined,
    message: `the bytes are text in base64: decoded they ${what === undefined ? 'start as a message does' : `are ${what}`}`,
    check: 'decode base64 before the bytes are sent or written to hex',
  }
}

/** U+FFFD in UTF-8, and what a decoder of text puts for every byte that it can't read. */
const REPLACEMENT = [0xef, 0xbf, 0xbd]

export const replacedBytes: Examine = ({ bytes }) => {
  let found = 0
  let first = -1
  for (let at = bytes.indexOf(REPLACEMENT[0]!); at >= 0; at = bytes.indexOf(REPLACEMENT[0]!, at + 1)) {
    if (bytes[at + 1] !== REPLACEMENT[1] || bytes[at + 2] !== REPLACEMENT[2]) continue
    if (found === 0) first = at
    found += 1
  }
  if (found === 0) return undefined
  return {
    cause: 'text-decoder',
    guess: found === 1,
    message: `EF BF BD stands in it ${found === 1 ? 'once' : `${found} times`}, first at offset ${first}: a text decoder has put it for bytes that it could not read, which are lost`,
    check: 'handle the bytes as bytes (a Buffer, not a string) from the socket on, and capture anew',
  }
}

/** Pairs that are no accident where all bytes from 80 on stand in them. */
const FEWEST_PAIRS = 3

/** Each byte from 80 on written as two: bytes taken for Latin-1 text and stored as UTF-8. */
export const utf8Encoded: Examine = ({ bytes }) => {
  if (bytes.length > MOST_BYTES) return undefined
  const undone: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) undone.push(byte)
    else if ((byte === 0xc2 || byte === 0xc3) && at + 1 < bytes.length && bytes[at + 1]! >> 6 === 2) {
      at += 1
      undone.push(((byte & 0x03) << 6) | (bytes[at]! & 0x3f))
    } else if (at < bytes.length - 1) return undefined
    else undone.push(byte)
  }
  const pairs = bytes.length - undone.length
  if (pairs === 0) return undefined
  const what = whatHolds(Uint8Array.from(undone))
  if (what === undefined && pairs < FEWEST_PAIRS) return undefined
  return {
    cause: 'text-decoder',
    guess: what === undefined,
    message: `every byte from 80 on stands as two, as UTF-8 writes them (${pairs} times): ${what === undefined ? 'the bytes were stored as text' : `undone this is ${what}`}`,
    check: 'write the bytes as binary, not as text',
  }
}

/** Every 0A became 0D 0A: a file or terminal in text mode. */
export const newlinesTranslated: Examine = ({ bytes }) => {
  if (bytes.length > MOST_BYTES) return undefined
  const undone = bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a)
  const added = bytes.length - undone.length
  if (added === 0) return undefined
  const what = whatHolds(undone)
  const isEverywhere = bytes.every((byte, at) => byte !== 0x0a || bytes[at - 1] === 0x0d)
  // Of bytes that were nothing but a line end there is nothing to undo.
  if (what === undefined && (!isEverywhere || bytes.length < 40)) return undefined
  return {
    cause: 'newlines',
    guess: what === undefined,
    message: `0D stands in front of every 0A (${added === 1 ? 'once' : `${added} times`}), as text mode puts it${what === undefined ? '' : `: without it this is ${what}`}`,
    check: 'open the file or the serial line in binary mode',
  }
}

/** Letters that are taken for digits when hex is typed off a picture or printed page. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  i: '1',
  Z: '2',
  S: '5',
  s: '5',
  G: '6',
}

/** Hex whose text is wrong; the bytes are those in front of the fault. */
export const badDigits: Examine = ({ bytes, error }) => {
  if (error.code !== 'BAD_HEX') return undefined
  if (typeof error.actual === 'number') return oddDigits(bytes, error.actual)
  const found = String(error.actual ?? '')
  const meant = LOOK_ALIKES[found]
  if (meant !== undefined) {
    return {
      cause: 'misread-digit',
      guess: true,
      message: `${found} may be a ${meant} that was misread`,
      check: 'copy the hex as text instead of typing it',
    }
  }
  return {
    cause: 'digits-lost',
    guess: true,
    message: `the hex is good up to byte ${bytes.length}: something was masked, shortened or mixed in there`,
    check: 'take the hex from where it was not shortened',
  }
}

function oddDigits(bytes: Uint8Array, digits: number): ReturnType<Examine> {
  const known = toHex(bytes)
  // The last digit did not come through: a CRC allows one of the sixteen.
  for (let zeros = 1; zeros <= 15; zeros += 2) {
    for (let last = 0; last < 16; last++) {
      const what = whatHolds(fromHex('0'.repeat(zeros) + known + last.toString(16)))
      if (what !== undefined) return zerosLost(zeros, what)
    }
  }
  const declared =
    bytes.length >= 8 && known.startsWith('00000000')
      ? 2 * (12 + parseInt(known.slice(8, 16), 16))
      : undefined
  const off = declared === undefined ? 0 : digits - declared
  const said =
    declared === undefined || Math.abs(off) > 64
      ? 'a digit is missing or one too many'
      : `the frame says ${declared} digits, here are ${digits}: ${plural(Math.abs(off), 'digit')} ${off < 0 ? 'missing' : 'too many'}`
  return {
    cause: 'digits-lost',
    guess: true,
    message: `${said}; whatever stands behind the place is shifted by half a byte`,
    check: 'compare the ends of the text with the original: the first or the last digit gets lost in copying',
  }
}
