/** Messages whose bytes are not all there: cut at their end, at their start or inside. */
import { inspectTcpFrame, PREAMBLE_SIZE, TCP_HEADER_SIZE, tcpFrameLength } from '../codec/tcp-frame.js'
import { readU16 } from '../wire/fields.js'
import type { Diagnosis, Examine } from './diagnosis.js'
import { whatHolds } from './holding.js'
import { plural } from '../wire/plural.js'

/** What programs ask a socket for at a time, and what one segment of TCP carries over the usual links. */
const READ_SIZES = new Set([
  256, 512, 536, 1000, 1024, 1220, 1280, 1360, 1380, 1400, 1412, 1420, 1428, 1440, 1448, 1452, 1460, 1472,
  1500, 2000, 2048, 2920, 4000, 4096, 8192, 16_384, 32_768, 65_535, 65_536,
])
/** Characters after which logs and columns of databases cut a text. */
const TEXT_SIZES = new Set([255, 256, 500, 512, 1000, 1024, 2000, 2048, 4000, 4096, 8000, 8192])

/** The frame says how long it is, and fewer bytes are there. */
export const cutMessage: Examine = ({ bytes, error, framing }) => {
  if (error.code === 'BAD_LENGTH' && framing === 'udp') return cutDatagram(bytes)
  const missing = error.code === 'INCOMPLETE' ? Number(error.expected) - bytes.length : 0
  if (missing <= 0 || error.expected === undefined || bytes.length < 2) return undefined
  const gap = lostInside(bytes, missing)
  if (gap !== undefined) return gap
  const isKnown = tcpFrameLength(bytes, 0, bytes.length) === error.expected
  const lack = isKnown
    ? `${plural(missing, 'byte')} of ${error.expected} are missing`
    : `at least ${plural(missing, 'byte')} are missing`
  const message = (what: string): string => `the message stops after ${bytes.length} bytes, ${what}: ${lack}`
  if (READ_SIZES.has(bytes.length)) {
    return {
      cause: 'cut-at-read',
      guess: true,
      message: message('a usual size of one read: one read was taken for one frame'),
      check:
        'collect what is read until Data Field Length + 12 bytes are there; the rest comes with the next read',
    }
  }
  if (TEXT_SIZES.has(2 * bytes.length)) {
    return {
      cause: 'cut-short',
      guess: true,
      message: message(`${2 * bytes.length} hex digits, where logs and columns cut a text`),
      check: 'the longest line that your log or column keeps',
    }
  }
  return {
    cause: 'cut-short',
    guess: true,
    message: message('so its end was not captured or not copied'),
    check: 'copy the message again, or look for its rest in the next read or line',
  }
}

/** A packet that says more bytes than came: a datagram is cut where the buffer for it, or a capture's snap length, ends. */
function cutDatagram(bytes: Uint8Array): Diagnosis | undefined {
  const declared = bytes.length < 2 ? 0 : 2 + readU16(bytes, 0)
  if (declared <= bytes.length) return undefined
  const where = READ_SIZES.has(bytes.length) ? ', a usual size of a buffer' : ''
  return {
    cause: where === '' ? 'cut-short' : 'cut-at-read',
    guess: true,
    message: `the packet stops after ${bytes.length} bytes${where}: ${plural(declared - bytes.length, 'byte')} of ${declared} are missing`,
    check: 'the size of the buffer that datagrams are read into, or the snap length of the capture',
  }
}

/** Where even the missing bytes could not make the frame right, some are missing in front of the end already. */
function lostInside(bytes: Uint8Array, missing: number): Diagnosis | undefined {
  const length = tcpFrameLength(bytes, 0, bytes.length)
  if (typeof length !== 'number' || length !== bytes.length + missing || bytes.length < 40) return undefined
  const whole = new Uint8Array(length)
  whole.set(bytes)
  const verdict = inspectTcpFrame(whole)
  if (verdict.kind === 'frame') return undefined
  const within = [verdict.error, ...verdict.also].find(
    ({ code, offset }) => code === 'OVERRUN' && offset < bytes.length,
  )
  // The CRC stands at the end if the end is there.
  if (within === undefined || readU16(bytes, bytes.length - 4) !== 0) return undefined
  return {
    cause: 'bytes-lost-inside',
    guess: true,
    message: `${plural(missing, 'byte')} seem to be missing before offset ${within.offset}, not at the end: ${within.field} can't be right and the last bytes look like a CRC`,
    check: `compare the bytes up to offset ${within.offset} with another copy of the message`,
  }
}

/** The end of a frame whose start came with another read: Number of Data 2, then a CRC whose upper half is zero. */
export const restOfCutRead: Examine = ({ bytes, error, framing }) => {
  if (framing !== undefined || error.code === 'TRAILING_BYTES' || bytes.length < 16) return undefined
  const crcAt = bytes.length - 4
  const numberOfData2 = bytes[crcAt - 1]!
  if (readU16(bytes, crcAt) !== 0 || readU16(bytes, crcAt + 2) === 0) return undefined
  if (numberOfData2 === 0 || numberOfData2 > 100) return undefined
  return {
    cause: 'rest-of-cut-read',
    guess: true,
    message: `these ${bytes.length} bytes may be the end of a frame whose start came before: they end as a frame of ${plural(numberOfData2, 'record')} does`,
    check: 'put the bytes of the read or line in front of these before them',
  }
}

/** A preamble that is damaged, or overwritten, in front of a frame that is whole. */
export const wrongPreamble: Examine = ({ bytes, error }) => {
  if (error.code !== 'BAD_PREAMBLE' || bytes.length < TCP_HEADER_SIZE) return undefined
  const what = whatHolds(bytes.slice().fill(0, 0, PREAMBLE_SIZE))
  if (what === undefined) return undefined
  return {
    cause: 'value-changed',
    guess: false,
    message: `only the preamble is wrong: with four zero bytes in its place this is ${what}`,
    check: 'what writes or stores the first four bytes',
  }
}

/** The most zero bytes that a frame starts with: preamble, and three of the length. */
const MOST_ZEROS = TCP_HEADER_SIZE - 1

/** What a spreadsheet or a number format makes of hex: no leading zeros. */
export const leadingZeros: Examine = ({ bytes, error }) => {
  if (error.code === 'BAD_HEX' || bytes.length < 10) return undefined
  for (let zeros = 1; zeros <= MOST_ZEROS; zeros++) {
    const whole = new Uint8Array(zeros + bytes.length)
    whole.set(bytes, zeros)
    const what = whatHolds(whole)
    if (what !== undefined) return zerosLost(2 * zeros, what)
  }
  return undefined
}

/** The diagnosis of lost leading zeros, `digits` of them. */
export function zerosLost(digits: number, what: string): Diagnosis {
  return {
    cause: 'leading-zeros',
    guess: false,
    message: `${plural(digits, 'leading zero digit')} got lost: with them this is ${what}`,
    check: 'keep the hex as text: spreadsheets and number formats drop leading zeros',
  }
}
