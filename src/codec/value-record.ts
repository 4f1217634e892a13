/** Records as plain values of their own, for who keeps or changes them and needs no frame beside them. */
import { viewOf } from '../wire/data-view.js'
import { type AvlLayout, DEGREE, RECORD_HEAD } from './layouts.js'
import type { AvlPacketView } from './record-view.js'
import { ioStart } from './walk-records.js'

/** Unsigned, as the wire has it; a bigint beyond 2^53; bytes where a value has 16 of them or comes from the NX group. */
export type IoValue = number | bigint | Uint8Array

const AT = RECORD_HEAD.at

/**
 * One record, flat. Its IO elements stand in two lists side by side: twenty small objects a record would take twice the
 * memory and, as soon as some thousand records are held, several times the time.
 */
export class ValueRecord {
  /** Milliseconds since 1970-01-01 UTC. */
  timestampMs: number
  priority: number
  /** Degrees, east positive. */
  longitude: number
  /** Degrees, north positive. */
  latitude: number
  /** Metres. */
  altitude: number
  /** Degrees clockwise from north. */
  angle: number
  satellites: number
  /** km/h. */
  speed: number
  eventIoId: number
  /** Of Codec 16 alone. */
  generationType: number | undefined
  /** The elements' ids in the wire's order. Records with the same elements share the list, which is frozen. */
  ioIds: readonly number[]
  /** The value of each of `ioIds`. */
  ioValues: IoValue[]

  constructor(view: DataView, at: number, layout: AvlLayout, ids: readonly number[], values: IoValue[]) {
    this.timestampMs = view.getUint32(at) * 0x1_0000_0000 + view.getUint32(at + 4)
    this.priority = view.getUint8(at + AT.priority)
    this.longitude = view.getInt32(at + AT.longitude) / DEGREE
    this.latitude = view.getInt32(at + AT.latitude) / DEGREE
    this.altitude = view.getInt16(at + AT.altitude)
    this.angle = view.getUint16(at + AT.angle)
    this.satellites = view.getUint8(at + AT.satellites)
    this.speed = view.getUint16(at + AT.speed)
    const { eventIoId: idSize } = layout
    this.eventIoId = uint(view, at + RECORD_HEAD.size, idSize)
    this.generationType = layout.generationType ? view.getUint8(at + RECORD_HEAD.size + idSize) : undefined
    this.ioIds = ids
    this.ioValues = values
  }
}

/** The last list of each length. */
const known: (readonly number[])[] = Array.from({ length: 256 }, () => [])

/**
 * All records of a good frame as plain values.
 * @example
 * const { packet } = decodeTcpFrame(bytes)
 * if (packet instanceof AvlPacketView) for (const { timestampMs, ioIds, ioValues } of valueRecords(packet)) ...
 */
export function valueRecords(packet: AvlPacketView): ValueRecord[] {
  const { bytes, layout, recordCount } = packet
  const view = viewOf(bytes)
  const records = new Array<ValueRecord>(recordCount)
  const toIo = ioStart(layout)
  let at = packet.start
  for (let i = 0; i < recordCount; i++) {
    const io = at + toIo
    const total = uint(view, io, layout.count)
    let ids = known[total & 0xff]!
    if (ids.length !== total) ids = readIds(view, io, layout, total)
    const values = new Array<IoValue>(total)
    const end = readValues(bytes, view, io, layout, ids, values)
    if (end < 0) ids = readIds(view, io, layout, total)
    records[i] = new ValueRecord(view, at, layout, ids, values)
    at = Math.abs(end)
  }
  return records
}

function readIds(view: DataView, start: number, layout: AvlLayout, total: number): readonly number[] {
  const { count: countSize, ioId: idSize, groups } = layout
  const ids: number[] = []
  let at = start + countSize
  for (const { width } of groups) {
    let n = uint(view, at, countSize)
    for (at += countSize; n > 0; n--, at += idSize + width) ids.push(uint(view, at, idSize))
  }
  if (layout.nx) {
    let n = uint(view, at, countSize)
    for (at += countSize; n > 0; n--, at += idSize + 2 + view.getUint16(at + idSize)) ids.push(uint(view, at, idSize))
  }
  known[total & 0xff] = ids
  return ids
}

/** returns end, negative where the ids differ */
function readValues(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  layout: AvlLayout,
  ids: readonly number[],
  values: IoValue[],
): number {
  const { count: countSize, ioId: idSize, groups } = layout
  const mask = idSize === 1 ? 0xff : 0xffff
  let isSame = true
  let k = 0
  let at = start + countSize
  let n = uint(view, at, countSize)
  at += countSize
  for (const end = k + n, next = idSize + 1; k < end; k++, at += next) {
    const word = view.getInt32(at + next - 4)
    if (((word >>> 8) & mask) !== ids[k]) isSame = false
    values[k] = word & 0xff
  }
  n = uint(view, at, countSize)
  at += countSize
  for (const end = k + n, next = idSize + 2; k < end; k++, at += next) {
    const word = view.getInt32(at + next - 4)
    if (((word >>> 16) & mask) !== ids[k]) isSame = false
    values[k] = word & 0xffff
  }
  n = uint(view, at, countSize)
  at += countSize + idSize
  for (const end = k + n, next = idSize + 4; k < end; k++, at += next) {
    if ((view.getUint16(at - 2) & mask) !== ids[k]) isSame = false
    values[k] = view.getUint32(at)
  }
  at -= idSize
  n = uint(view, at, countSize)
  at += countSize + idSize
  for (const end = k + n, next = idSize + 8; k < end; k++, at += next) {
    if ((view.getUint16(at - 2) & mask) !== ids[k]) isSame = false
    values[k] = view.getUint32(at) < 0x20_0000 ? view.getUint32(at) * 0x1_0000_0000 + view.getUint32(at + 4) : view.getBigUint64(at)
  }
  at -= idSize
  for (let group = 4; group < groups.length; group++) {
    const { width } = groups[group]!
    n = uint(view, at, countSize)
    for (at += countSize; n > 0; n--, at += idSize + width) {
      if (uint(view, at, idSize) !== ids[k]) isSame = false
      values[k++] = Uint8Array.prototype.slice.call(bytes, at + idSize, at + idSize + width)
    }
  }
  if (layout.nx) {
    n = uint(view, at, countSize)
    at += countSize
    for (; n > 0; n--) {
      if (uint(view, at, idSize) !== ids[k]) isSame = false
      const length = view.getUint16(at + idSize)
      at += idSize + 2
      values[k++] = Uint8Array.prototype.slice.call(bytes, at, at + length)
      at += length
    }
  }
  return isSame ? at : -at
}

/** A count or an id, of one or two bytes as the codec has it. */
function uint(view: DataView, at: number, size: 1 | 2): number {
  return size === 1 ? view.getUint8(at) : view.getUint16(at)
}
