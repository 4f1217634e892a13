import { DecodeError, EncodeError, type Warning } from '../wire/errors.js'
import { readU16, readU32, readU64 } from '../wire/fields.js'
import type { Reader } from '../wire/reader.js'
import type { Writer } from '../wire/writer.js'
import { type AvlLayout, DEGREE, type IoGroup, RECORD_HEAD } from './layouts.js'
import type { AvlRecord, IoElement } from './types.js'
import { LATEST_TIMESTAMP_BYTE1 } from './walk-records.js'

/** Receives what is wrong with a record without ending it, and what is merely odd. */
export interface RecordFindings {
  fault(error: DecodeError): void
  warn(warning: Warning): void
}

/** A timestamp above this is beyond every date (year 275760). */
const LATEST_TIMESTAMP_MS = 8.64e15

/**
 * Passes one record with a name for every field: what explains bytes, and what is wrong with them. Records that hold
 * are accepted and read by `walk-records.ts`, which describes the same bytes without names.
 * @throws {DecodeError} `OVERRUN`
 */
export function readAvlRecord(r: Reader, layout: AvlLayout, findings: RecordFindings | undefined): void {
  const at = r.block(RECORD_HEAD)
  if (r.bytes[at]! !== 0 || r.bytes[at + 1]! >= LATEST_TIMESTAMP_BYTE1) warnOfTimestamp(r, at, findings)
  readIo(r, layout, findings)
}

function readIo(r: Reader, layout: AvlLayout, findings: RecordFindings | undefined): void {
  r.uint(layout.eventIoId, 'eventIoId')
  if (layout.generationType) r.u8('generationType')
  const totalAt = r.offset
  const total = r.uint(layout.count, 'totalIo')
  const groups = layout.groups
  let sum = 0
  for (let i = 0; i < groups.length; i++) sum += readGroup(r, groups[i]!, layout)
  if (layout.nx) sum += readVariableGroup(r, layout)
  if (sum !== total) {
    findings?.fault(
      new DecodeError('IO_COUNT_MISMATCH', `the total says ${total} IO elements, the groups hold ${sum}`, {
        offset: totalAt,
        field: r.place('totalIo'),
        expected: sum,
        actual: total,
      }),
    )
  }
}

function readGroup(r: Reader, group: IoGroup, layout: AvlLayout): number {
  const countAt = r.pos
  const count = r.uint(layout.count, group.name)
  const elementSize = layout.ioId + group.width
  // One check for the whole group: elements of one width need none of their own.
  if (count * elementSize > r.end - r.pos) throw groupOverrun(r, group.name, count, elementSize, countAt)
  const at = r.pos
  r.pos = at + count * elementSize
  if (r.trace !== undefined) {
    for (let i = 0, element = at; i < count; i++, element += elementSize) {
      traceElement(r, `${group.name}[${i}]`, element, layout, group.width)
    }
  }
  return count
}

function readVariableGroup(r: Reader, layout: AvlLayout): number {
  const count = r.uint(layout.count, 'nx')
  for (let i = 0; i < count; i++) {
    const at = r.skip(layout.ioId, 'nx.id')
    if (r.end - r.pos < 2) {
      if (r.trace !== undefined) r.span(`nx[${i}].id`, at, layout.ioId, ioId(r.bytes, at, layout))
      throw r.overrun('nx.length', 2)
    }
    const width = readU16(r.bytes, r.pos)
    const valueAt = r.pos + 2
    if (width > r.end - valueAt) {
      if (r.trace !== undefined) traceElement(r, `nx[${i}]`, at, layout, 0, 2, width)
      const field = r.place(`nx[${i}].length`)
      throw new DecodeError(
        'OVERRUN',
        `${field} says ${width} bytes, ${r.end - valueAt} are left before the record data ends`,
        { offset: r.offset, field, expected: width, actual: r.end - valueAt },
      )
    }
    r.pos = valueAt + width
    if (r.trace !== undefined) traceElement(r, `nx[${i}]`, at, layout, width, 2)
  }
  return count
}

function ioId(bytes: Uint8Array, at: number, layout: AvlLayout): number {
  return layout.ioId === 1 ? bytes[at]! : readU16(bytes, at)
}

function traceElement(
  r: Reader,
  name: string,
  at: number,
  layout: AvlLayout,
  width: number,
  lengthSize = 0,
  declared = width,
): void {
  r.span(`${name}.id`, at, layout.ioId, ioId(r.bytes, at, layout))
  if (lengthSize > 0) r.span(`${name}.length`, at + layout.ioId, lengthSize, declared)
  const valueAt = at + layout.ioId + lengthSize
  if (width > 0) r.span(`${name}.value`, valueAt, width, r.bytes.subarray(valueAt, valueAt + width))
}

function groupOverrun(
  r: Reader,
  name: string,
  count: number,
  elementSize: number,
  countAt: number,
): DecodeError {
  const field = r.place(name)
  const left = r.end - r.pos
  return new DecodeError(
    'OVERRUN',
    `${field} says ${count} elements of ${elementSize} bytes, ${count * elementSize} in all; ${left} are left`,
    { offset: countAt - r.origin, field, expected: count * elementSize, actual: left },
  )
}

function warnOfTimestamp(r: Reader, at: number, findings: RecordFindings | undefined): void {
  const timestampMs = readU64(r.bytes, at)
  if (timestampMs <= LATEST_TIMESTAMP_MS) return
  const exact = (BigInt(readU32(r.bytes, at)) << 32n) | BigInt(readU32(r.bytes, at + 4))
  findings?.warn({
    code: 'TIMESTAMP_RANGE',
    message: `${r.place('timestamp')} is ${exact} ms, beyond every date`,
    offset: at - r.origin,
  })
}

/**
 * Writes one record; IO elements go to the group of their width, in their order.
 * @throws {EncodeError} for a value that its field or the codec cannot hold
 */
export function writeAvlRecord(w: Writer, layout: AvlLayout, record: AvlRecord): void {
  // Taken once: a view makes its elements anew at each access.
  const { gps, io } = record
  w.u64('timestamp', record.timestampMs)
  w.u8('priority', record.priority)
  w.i32('longitude', wireDegrees('longitude', gps.longitude))
  w.i32('latitude', wireDegrees('latitude', gps.latitude))
  w.i16('altitude', gps.altitude)
  w.u16('angle', gps.angle)
  w.u8('satellites', gps.satellites)
  w.u16('speed', gps.speed)
  w.uint(layout.eventIoId, 'eventIoId', record.eventIoId)
  if (layout.generationType) w.u8('generationType', record.generationType ?? 0)
  w.uint(layout.count, 'totalIo', io.length)
  let written = 0
  for (const group of layout.groups) written += writeGroup(w, layout, group, io)
  if (layout.nx) written += writeVariableGroup(w, layout, io)
  if (written !== io.length) throw homelessElement(layout, io)
}

function writeGroup(w: Writer, layout: AvlLayout, group: IoGroup, io: readonly IoElement[]): number {
  let count = 0
  for (let i = 0; i < io.length; i++) if (belongsTo(group, layout, io[i]!)) count++
  w.uint(layout.count, group.name, count)
  if (count === 0) return 0
  for (let i = 0; i < io.length; i++) {
    const element = io[i]!
    if (!belongsTo(group, layout, element)) continue
    w.uint(layout.ioId, 'io.id', element.id)
    w.put(element.value)
  }
  return count
}

/** A value goes to the group of its width, unless it came in the NX group and the codec has one. */
function belongsTo(group: IoGroup, layout: AvlLayout, element: IoElement): boolean {
  return element.value.length === group.width && !(layout.nx && element.variable === true)
}

function writeVariableGroup(w: Writer, layout: AvlLayout, io: readonly IoElement[]): number {
  const rest = io.filter(element => !layout.groups.some(group => belongsTo(group, layout, element)))
  w.uint(layout.count, 'nx', rest.length)
  for (const element of rest) {
    w.uint(layout.ioId, 'io.id', element.id)
    w.u16('io.length', element.value.length)
    w.put(element.value)
  }
  return rest.length
}

function homelessElement(layout: AvlLayout, io: readonly IoElement[]): EncodeError {
  const widths = layout.groups.map(group => group.width)
  const element = io.find(({ value }) => !widths.includes(value.length))
  return new EncodeError(
    `io ${element?.id}`,
    `${element?.value.length} bytes`,
    `Codec ${layout.codec} carries values of ${widths.join(', ')} bytes`,
  )
}

/** Degrees to wire units; there and back is exact for every value that the wire can hold. */
function wireDegrees(field: string, degrees: number): number {
  const units = Math.round(degrees * DEGREE)
  if (!Number.isFinite(units)) throw new EncodeError(field, degrees, 'a finite number of degrees is needed')
  return units
}
