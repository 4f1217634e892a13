/** The TCP frame: preamble, Data Field Length, data field, CRC (protocol page, "Codec for device data sending"). */
import { crc16 } from '../wire/crc16.js'
import { DecodeError } from '../wire/errors.js'
import { readI32, readU32 } from '../wire/fields.js'
import { hexNumber } from '../wire/hex.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import { acceptRecords, MIN_DATA_FIELD, readDataField, writeDataField } from './data-field.js'
import type { Frame, Packet, Rejected } from './types.js'
import { conclude, part, RecordFrame, rejectedFor, unreadable } from './verdict.js'

/** Four zero bytes. */
export const PREAMBLE_SIZE = 4
/** Preamble and Data Field Length. */
export const TCP_HEADER_SIZE = 8
const CRC_SIZE = 4
/** What a frame has around its data field. */
const OVERHEAD = TCP_HEADER_SIZE + CRC_SIZE
const MIN_FRAME_SIZE = OVERHEAD + MIN_DATA_FIELD

/**
 * Largest Data Field Length taken by default, bytes. Record frames stay below 1,280; camera and serial frames of
 * Codec 12 are larger, so the default is generous and the memory that one peer can ask for is bounded all the same.
 */
export const DEFAULT_MAX_DATA_FIELD = 0x1_0000

/**
 * Judges the head of a frame by the bytes at hand.
 * @returns the whole frame's length; undefined where more bytes are needed to know; or the reason why no frame can
 *   start here (`BAD_PREAMBLE`, `LENGTH_LIMIT`, `BAD_LENGTH`): then framing is lost, since there is no marker to
 *   find the next frame by
 */
export function tcpFrameLength(
  bytes: Uint8Array,
  start: number,
  end: number,
  maxDataField = DEFAULT_MAX_DATA_FIELD,
): number | DecodeError | undefined {
  for (let at = start; at < end && at < start + PREAMBLE_SIZE; at++) {
    if (bytes[at] !== 0) return badPreamble(bytes, start, Math.min(end, start + PREAMBLE_SIZE), at - start)
  }
  if (end - start < TCP_HEADER_SIZE) return undefined
  const dataFieldLength = readU32(bytes, start + 4)
  if (dataFieldLength > maxDataField) {
    return new DecodeError(
      'LENGTH_LIMIT',
      `a data field of ${dataFieldLength} bytes is over the limit of ${maxDataField}`,
      {
        offset: 4,
        field: 'dataFieldLength',
        expected: maxDataField,
        actual: dataFieldLength,
      },
    )
  }
  if (dataFieldLength < MIN_DATA_FIELD) {
    return new DecodeError(
      'BAD_LENGTH',
      `a data field has at least ${MIN_DATA_FIELD} bytes, not ${dataFieldLength}`,
      {
        offset: 4,
        field: 'dataFieldLength',
        expected: MIN_DATA_FIELD,
        actual: dataFieldLength,
      },
    )
  }
  return OVERHEAD + dataFieldLength
}

function badPreamble(bytes: Uint8Array, start: number, end: number, offset: number): DecodeError {
  let actual = ''
  for (let at = start; at < end; at++) actual += hexNumber(bytes[at]!, 1)
  return new DecodeError('BAD_PREAMBLE', `a frame starts with four zero bytes, here is ${actual}`, {
    offset,
    field: 'preamble',
    expected: '00000000',
    actual,
  })
}

/**
 * Checks a whole frame, `bytes[start, end)` as `tcpFrameLength` cut it, in every respect. Never throws.
 * The frame keeps `bytes`: hand over bytes that nobody will write to.
 */
export function inspectTcpFrame(
  bytes: Uint8Array,
  start = 0,
  end = bytes.length,
  trace?: Trace,
): Frame | Rejected {
  const accepted = trace === undefined ? acceptTcpFrame(bytes, start, end) : undefined
  if (accepted !== undefined) return accepted
  const own = part(bytes, start, end)
  if (own.length < MIN_FRAME_SIZE) return unreadable('tcp', own, incompleteFrame(own.length, undefined))
  const r = new Reader(bytes, start, end, trace)
  const crcAt = end - CRC_SIZE
  const preamble = r.u32('preamble')
  const dataFieldLength = r.u32('dataFieldLength')
  r.end = crcAt
  const findings = readDataField(r)
  const crc = crc16(bytes, start + TCP_HEADER_SIZE, crcAt)
  r.pos = crcAt
  r.end = end
  const declared = r.u32('crc16')
  // Damage explains whatever else is wrong, so it is named first; a wrong head explains even the CRC.
  if (declared !== crc) findings.faults.unshift(crcMismatch(declared, crc, own.length))
  if (dataFieldLength !== own.length - OVERHEAD) {
    findings.faults.unshift(badLength(dataFieldLength, own.length - OVERHEAD))
  }
  if (preamble !== 0)
    findings.faults.unshift(badPreamble(own, 0, PREAMBLE_SIZE, firstNonZero(own, PREAMBLE_SIZE)))
  return conclude('tcp', own, findings)
}

/** A frame of records that holds in every respect; undefined for whatever needs to be looked at more closely. */
function acceptTcpFrame(bytes: Uint8Array, start: number, end: number): Frame | undefined {
  const crcAt = end - CRC_SIZE
  if (end - start < MIN_FRAME_SIZE) return undefined
  if (readI32(bytes, start) !== 0 || readI32(bytes, start + 4) !== end - start - OVERHEAD) return undefined
  const packet = acceptRecords(bytes, start + TCP_HEADER_SIZE, crcAt)
  if (packet === undefined || crc16(bytes, start + TCP_HEADER_SIZE, crcAt) !== readI32(bytes, crcAt)) {
    return undefined
  }
  return new RecordFrame('tcp', bytes, start, end, packet)
}

function firstNonZero(bytes: Uint8Array, end: number): number {
  let at = 0
  while (at < end && bytes[at] === 0) at++
  return at
}

function crcMismatch(declared: number, computed: number, length: number): DecodeError {
  const actual = hexNumber(declared, declared > 0xffff ? 4 : 2)
  const expected = hexNumber(computed, 2)
  return new DecodeError(
    'CRC_MISMATCH',
    `the CRC of the data field is ${expected}, the frame says ${actual} at offset ${length - CRC_SIZE}`,
    { offset: TCP_HEADER_SIZE, field: 'crc16', expected, actual },
  )
}

function badLength(declared: number, has: number): DecodeError {
  return new DecodeError(
    'BAD_LENGTH',
    `the data field length says ${declared}, the data field has ${has} bytes`,
    { offset: 4, field: 'dataFieldLength', expected: has, actual: declared },
  )
}

/**
 * Decodes bytes that are one TCP frame.
 * @throws {DecodeError} `INCOMPLETE` if the frame goes on, `TRAILING_BYTES` if something follows it, `LENGTH_LIMIT`
 *   beyond `maxDataField`, and whatever is wrong inside
 * @example decodeTcpFrame(fromHex('000000000000000F0C010500000007676574696E666F0100004312')).packet.kind === 'command'
 */
export function decodeTcpFrame(bytes: Uint8Array, maxDataField = DEFAULT_MAX_DATA_FIELD): Frame {
  const result = inspectWholeTcpFrame(bytes, maxDataField)
  if (result.kind === 'rejected') throw result.error
  return result
}

/**
 * Inspects bytes that are meant to be exactly one frame: where the body balances to their end, they are believed over
 * the declared length, so that a wrong length is told from a frame that was cut. Never throws.
 */
export function inspectWholeTcpFrame(
  bytes: Uint8Array,
  maxDataField = DEFAULT_MAX_DATA_FIELD,
  trace?: Trace,
): Frame | Rejected {
  const length = tcpFrameLength(bytes, 0, bytes.length, maxDataField)
  if (length === bytes.length) return inspectTcpFrame(bytes, 0, bytes.length, trace)
  if (length instanceof DecodeError && length.code === 'BAD_PREAMBLE') return headless(bytes, length, trace)
  const isFollowed = typeof length === 'number' && length < bytes.length
  if (isFollowed && inspectTcpFrame(bytes, 0, length).kind === 'frame') {
    const inner = inspectTcpFrame(bytes, 0, length, trace)
    return rejectedFor(inner, bytes, trailingBytes(length, bytes.length), true)
  }
  const isWithinLimit = bytes.length - OVERHEAD <= maxDataField
  if (isWithinLimit && balancesToTheEnd(bytes)) return inspectTcpFrame(bytes, 0, bytes.length, trace)
  if (isFollowed) {
    const inner = inspectTcpFrame(bytes, 0, length, trace)
    return rejectedFor(inner, bytes, trailingBytes(length, bytes.length), false)
  }
  if (length instanceof DecodeError) return headless(bytes, length, trace)
  return inspectCutFrame(bytes, length, trace)
}

/** Bytes whose head rules a frame out; the trace still gets the head. */
function headless(bytes: Uint8Array, error: DecodeError, trace: Trace | undefined): Rejected {
  if (trace !== undefined) {
    const r = new Reader(bytes, 0, bytes.length, trace)
    if (r.remaining >= PREAMBLE_SIZE) r.u32('preamble')
    if (error.field === 'dataFieldLength') r.u32('dataFieldLength')
  }
  return unreadable('tcp', bytes, error)
}

/** True where nothing is wrong but the declared length, or that and the CRC. */
function balancesToTheEnd(bytes: Uint8Array): boolean {
  const held = inspectTcpFrame(bytes)
  if (held.kind === 'frame') return true
  return [held.error, ...held.also].every(({ code }) => code === 'BAD_LENGTH' || code === 'CRC_MISMATCH')
}

/** What came of a frame before it was cut: whatever stumbles over the cut is no fault of its own. */
function inspectCutFrame(bytes: Uint8Array, length: number | undefined, trace: Trace | undefined): Rejected {
  const cut = unreadable('tcp', bytes, incompleteFrame(bytes.length, length))
  if (bytes.length < TCP_HEADER_SIZE) return cut
  const r = new Reader(bytes, 0, bytes.length, trace)
  r.u32('preamble')
  // What is left of a CRC that was cut is no part of the data field.
  r.end = Math.min(bytes.length, TCP_HEADER_SIZE + r.u32('dataFieldLength'))
  const { packet } = readDataField(r)
  return packet === undefined ? cut : { ...cut, packet }
}

function trailingBytes(end: number, length: number): DecodeError {
  return new DecodeError(
    'TRAILING_BYTES',
    `the frame ends at offset ${end}, ${length - end} bytes follow it`,
    { offset: end, field: 'crc16', expected: end, actual: length },
  )
}

function incompleteFrame(length: number, declared: number | undefined): DecodeError {
  const message =
    declared === undefined
      ? `a frame has at least ${MIN_FRAME_SIZE} bytes, here are ${length}`
      : `the frame says ${declared} bytes, here are ${length}: ${declared - length} are missing`
  return new DecodeError('INCOMPLETE', message, {
    offset: length,
    field: declared === undefined ? 'dataFieldLength' : 'frame',
    expected: declared ?? MIN_FRAME_SIZE,
    actual: length,
  })
}

/** A buffer costs more than what a small frame is written in, so one is kept from call to call. */
const KEPT_BYTES = 0x2000
let idle: Writer | undefined

/**
 * A TCP frame with this packet.
 * @throws {EncodeError} for a value that its field cannot hold
 * @example encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })
 */
export function encodeTcpFrame(packet: Packet): Uint8Array {
  const w = idle ?? new Writer(KEPT_BYTES)
  // Whoever encodes while this one reads its records gets a writer of his own.
  idle = undefined
  try {
    w.u32('preamble', 0)
    w.u32('dataFieldLength', 0)
    writeDataField(w, packet)
    w.patchU32(4, 'dataFieldLength', w.size - TCP_HEADER_SIZE)
    w.u32('crc16', crc16(w.view(), TCP_HEADER_SIZE))
    return w.finish()
  } finally {
    if (w.bytes.length === KEPT_BYTES) {
      w.rewind(0)
      idle = w
    }
  }
}
