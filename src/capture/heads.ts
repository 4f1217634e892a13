/** Where a message may start: what its first bytes have to look like, and how long it says it is. */
import { UDP_ACK_SIZE } from '../codec/ack.js'
import { HANDSHAKE_SIZE } from '../codec/handshake.js'
import { IMEI_LENGTH } from '../codec/imei.js'
import { codecName } from '../codec/layouts.js'
import { DEFAULT_MAX_DATA_FIELD, TCP_HEADER_SIZE, tcpFrameLength } from '../codec/tcp-frame.js'
import { crc16 } from '../wire/crc16.js'
import { readU16, readU32 } from '../wire/fields.js'

export interface Head {
  readonly kind: 'frame' | 'handshake' | 'udp' | 'udpAck'
  /** Bytes of the whole message by its own account. */
  readonly length: number
}

/** Bytes that are enough to judge by. */
export const HEAD_SIZE = 26

/** In a UDP packet, where the length of the IMEI stands. */
const UDP_IMEI_AT = 6
/** Of the 15 bytes of an IMEI, how many must be digits: one or two that are not are a fault to report. */
const MIN_DIGITS = 12

/** The message that starts at `start`, judged by its head alone; undefined where none does or bytes are missing. */
export function headAt(bytes: Uint8Array, start: number, end: number): Head | undefined {
  if (end - start < 5) return undefined
  const first = readU16(bytes, start)
  if (first === 0) return frameHead(bytes, start, end)
  if (first === IMEI_LENGTH && hasDigits(bytes, start + 2, Math.min(end, start + HANDSHAKE_SIZE))) {
    return { kind: 'handshake', length: HANDSHAKE_SIZE }
  }
  if (first === UDP_ACK_SIZE - 2 && end - start >= UDP_ACK_SIZE && bytes[start + 4] === 1) {
    return { kind: 'udpAck', length: UDP_ACK_SIZE }
  }
  return isUdpHead(bytes, start, end) ? { kind: 'udp', length: 2 + first } : undefined
}

function frameHead(bytes: Uint8Array, start: number, end: number): Head | undefined {
  if (end - start <= TCP_HEADER_SIZE || codecName(bytes[start + TCP_HEADER_SIZE]!) === undefined)
    return undefined
  const length = tcpFrameLength(bytes, start, end)
  return typeof length === 'number' ? { kind: 'frame', length } : undefined
}

function isUdpHead(bytes: Uint8Array, start: number, end: number): boolean {
  const imeiAt = start + UDP_IMEI_AT
  if (end < imeiAt + 5 || readU16(bytes, imeiAt) !== IMEI_LENGTH) return false
  return hasDigits(bytes, imeiAt + 2, Math.min(end, imeiAt + 2 + IMEI_LENGTH))
}

function hasDigits(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) digits++
  return digits >= Math.min(MIN_DIGITS, end - start)
}

/**
 * Whether these bytes may be the beginning of a frame or a handshake whose rest is still to come: less than a head,
 * and nothing against it.
 */
export function couldBegin(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  if (headAt(bytes, start, end) !== undefined) return true
  if (end - start >= TCP_HEADER_SIZE + 1) return false
  const length = tcpFrameLength(bytes, start, end)
  if (length === undefined || typeof length === 'number') return true
  return end - start < 5 && bytes[start] === 0 && bytes[start + 1] === IMEI_LENGTH
}

/**
 * Where in `[start, end)` the next message stands whole and beyond doubt: a frame whose CRC is right, or a handshake
 * of 15 digits. There is no marker to find frames by, so nothing less will do.
 */
export function nextSolidMessage(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let at = bytes.indexOf(0, start); at >= 0 && at < end; at = bytes.indexOf(0, at + 1)) {
    if (isSolid(bytes, at, end)) return at
  }
  return undefined
}

function isSolid(bytes: Uint8Array, at: number, end: number): boolean {
  const head = headAt(bytes, at, end)
  if (head === undefined || at + head.length > end) return false
  if (head.kind === 'handshake') {
    return bytes.subarray(at + 2, at + HANDSHAKE_SIZE).every(byte => byte >= 0x30 && byte <= 0x39)
  }
  if (head.kind !== 'frame' || head.length > DEFAULT_MAX_DATA_FIELD) return false
  const crcAt = at + head.length - 4
  // Cheap refusals first: the CRC is the dear one, and damage may hold many runs of zeros.
  if (readU16(bytes, crcAt) !== 0) return false
  return readU32(bytes, crcAt) === crc16(bytes, at + TCP_HEADER_SIZE, crcAt)
}
