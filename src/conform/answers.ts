/** What a server's bytes are likely to mean where they are not what was expected. */
import { printableText } from '../wire/ascii.js'
import { readU16, readU32 } from '../wire/fields.js'
import { hexNumber, toHex } from '../wire/hex.js'
import { plural } from '../wire/plural.js'

/** A larger number is no count of records, whatever was counted. */
const MOST_COUNTED = 100_000
/** Bytes of an answer that are shown whole. */
const MAX_SHOWN = 24

/** Hex, and the text where it is one. */
export function shown(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing'
  const hex = toHex(bytes, 0, Math.min(bytes.length, MAX_SHOWN))
  const more = bytes.length > MAX_SHOWN ? `… (${bytes.length} bytes)` : ''
  const text = printableText(bytes.subarray(0, MAX_SHOWN))
  return `${hex}${more}${text === undefined ? '' : ` (the text ${JSON.stringify(text)})`}`
}

/** The ack of so many records, as hex. */
export function ackHex(records: number): string {
  return hexNumber(records, 4)
}

/** Why an ack is not the four bytes that were expected. */
export function ackHint(expected: number, actual: Uint8Array, frameBytes: number): string | undefined {
  const text = printableText(actual)
  if (text !== undefined && /^[\s0-9A-Fa-fx]+$/.test(text)) {
    return 'the number is sent as text: write four raw bytes, big-endian'
  }
  if (text !== undefined) return 'an answer in words: devices read four raw bytes and nothing else'
  if (actual.length < 4)
    return `the ack has four bytes, not ${actual.length}: write the number as an unsigned 32-bit integer`
  if (actual.length === 8 && readU32(actual, 0) === expected && readU32(actual, 4) === expected) {
    return 'the frame is acknowledged twice'
  }
  if (actual.length > 4) {
    return readU32(actual, 0) === expected
      ? `${plural(actual.length - 4, 'byte')} too many behind the ack: the device takes them for its next answer`
      : 'the ack has four bytes and nothing around them'
  }
  return countHint(expected, readU32(actual, 0), frameBytes)
}

function countHint(expected: number, actual: number, frameBytes: number): string | undefined {
  if (expected === actual) return undefined
  const swapped = ((expected & 0xff) << 24) | ((expected & 0xff00) << 8)
  if (actual === swapped >>> 0) return 'the number is little-endian: the protocol is big-endian throughout'
  if (actual === 0)
    return 'the frame was not accepted: the device sends it again, for ever if that does not change'
  if (actual === frameBytes || actual === frameBytes - 12) {
    return 'bytes are counted: the ack is the number of records'
  }
  if (actual === expected + 1 || actual === expected - 1) return 'the number is off by one'
  if (actual === ((expected << 24) >> 24) >>> 0) return 'the count is read as a signed byte'
  if (actual === 1) return 'one is acknowledged whatever the frame holds, or only its first record is read'
  if (actual > expected && actual <= MOST_COUNTED)
    return 'records of earlier frames or of other devices are counted too'
  return 'part of the records was dropped: a number that is not the frame’s makes the device send all of them again'
}

/** Why the answer to an IMEI is not the byte 01. */
export function loginHint(actual: Uint8Array): string | undefined {
  if (actual.length === 0) return undefined
  const text = printableText(actual)
  if (text !== undefined) return 'the answer is sent as text: write the raw byte 01'
  if (actual[0] === 0) return 'the IMEI was refused: name one that the server knows with --imei'
  if (actual[0] === 1 && actual.length > 1) return 'the answer to an IMEI is one byte, with nothing behind it'
  if (actual.length === 4) return 'the IMEI was answered like records: it gets one byte'
  return undefined
}

/** Why a UDP answer is not the seven bytes that were expected. */
export function udpHint(expected: Uint8Array, actual: Uint8Array): string | undefined {
  if (actual.length === 4)
    return 'four bytes are the ack over TCP: over UDP it has seven, with both packet ids'
  if (actual.length !== expected.length)
    return 'the answer has seven bytes: 0005, packet id, 01, AVL packet id, number of records'
  if (readU16(actual, 0) !== 5) return 'the length counts the bytes behind it: 0005'
  if (actual[5] !== expected[5])
    return 'the sixth byte repeats the AVL packet id, by which the device knows its packet'
  if (actual[6] !== expected[6]) return 'the last byte is the number of records in that packet'
  return undefined
}
