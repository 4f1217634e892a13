/** Records as plain values of their own, for who keeps or changes them and needs no frame beside them. */
import { viewOf } from '../wire/data-view.js'
import { type AvlLayout, DEGREE, RECORD_HEAD } from './layouts.js'
import type { AvlPacketView } from './record-view.js'
import { type ElementVisitor, ioStart, uint, walkElements, wideInteger } from './walk-records.js'

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

  /** @internal */
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

/**
 * All records of a good frame as plain values.
 * @example
 * const { packet } = decodeTcpFrame(bytes)
 * if (packet instanceof AvlPacketView) for (const { timestampMs, ioIds, ioValues } of valueRecords(packet)) ...
 */
export function valueRecords(packet: AvlPacketView): ValueRecord[] {
  const records = new Array<ValueRecord>(packet.recordCount)
  const reading = new ValueReading(packet)
  for (let i = 0; i < records.length; i++) records[i] = reading.next()
  return records
}

const NO_IDS: readonly number[] = []

/** The last list of ids of each length below 256: devices send the same elements again and again. */
const lastIds = new Array<readonly number[]>(256).fill(NO_IDS)

/** Takes the records of a packet one after the other. */
class ValueReading {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly layout: AvlLayout
  private readonly toTotal: number
  /** Where the next record starts. */
  private at: number

  constructor({ bytes, layout, start }: AvlPacketView) {
    this.bytes = bytes
    this.view = viewOf(bytes)
    this.layout = layout
    this.toTotal = ioStart(layout)
    this.at = start
  }

  next(): ValueRecord {
    const { view, layout, at } = this
    const totalAt = at + this.toTotal
    const total = uint(view, totalAt, layout.count)
    const last = lastIds[total] ?? NO_IDS
    const ids = last.length === total ? last : this.ids(totalAt, total)
    const values = new Array<IoValue>(total)
    const areTheirs = this.fill(values, totalAt, ids)
    return new ValueRecord(view, at, layout, areTheirs ? ids : this.ids(totalAt, total), values)
  }

  /** Reads the values, passes the record, and tells whether these are the ids. */
  private fill(values: IoValue[], totalAt: number, ids: readonly number[]): boolean {
    const { view } = this
    const { count: countSize, ioId: idSize, groups, nx } = this.layout
    // The bytes in front of a value are there in any case: its id is cut out of as many as are read at once.
    const idMask = idSize === 1 ? 0xff : 0xffff
    let isSame = true
    let k = 0
    /** Of a value. */
    let at = totalAt + countSize + idSize
    let groupEnd = uint(view, at - idSize, countSize)
    for (at += countSize; k < groupEnd; k++, at += idSize + 1) {
      const word = view.getInt32(at - 3)
      if (((word >>> 8) & idMask) !== ids[k]) isSame = false
      values[k] = word & 0xff
    }
    groupEnd += uint(view, at - idSize, countSize)
    for (at += countSize; k < groupEnd; k++, at += idSize + 2) {
      const word = view.getInt32(at - 2)
      if (((word >>> 16) & idMask) !== ids[k]) isSame = false
      values[k] = word & 0xffff
    }
    groupEnd += uint(view, at - idSize, countSize)
    for (at += countSize; k < groupEnd; k++, at += idSize + 4) {
      if ((view.getUint16(at - 2) & idMask) !== ids[k]) isSame = false
      values[k] = view.getUint32(at)
    }
    groupEnd += uint(view, at - idSize, countSize)
    for (at += countSize; k < groupEnd; k++, at += idSize + 8) {
      if ((view.getUint16(at - 2) & idMask) !== ids[k]) isSame = false
      values[k] = wideInteger(view.getUint32(at), view.getUint32(at + 4))
    }
    for (let group = 4; group < groups.length; group++) {
      const { width } = groups[group]!
      groupEnd += uint(view, at - idSize, countSize)
      for (at += countSize; k < groupEnd; k++, at += idSize + width) {
        if ((view.getUint16(at - 2) & idMask) !== ids[k]) isSame = false
        values[k] = this.copy(at, width)
      }
    }
    if (nx) {
      groupEnd += uint(view, at - idSize, countSize)
      for (at += countSize + 2; k < groupEnd; k++, at += idSize + 2) {
        if ((view.getUint16(at - 2 - idSize) & idMask) !== ids[k]) isSame = false
        const width = view.getUint16(at - 2)
        values[k] = this.copy(at, width)
        at += width
      }
      at -= 2
    }
    this.at = at - idSize
    // Of a rejected frame the total may be wrong.
    if (values.length !== k) values.length = k
    return isSame && ids.length === k
  }

  /** Makes the list of the record's ids, to be shared with those that come after it. */
  private ids(totalAt: number, total: number): readonly number[] {
    const list = new IdList()
    walkElements(this.view, totalAt, this.layout, list)
    if (total < lastIds.length) lastIds[total] = list.ids
    return list.ids
  }

  /** A copy even where the frame is a Node Buffer, whose own slice() would share its memory. */
  private copy(at: number, length: number): Uint8Array {
    return Uint8Array.prototype.slice.call(this.bytes, at, at + length)
  }
}

class IdList implements ElementVisitor {
  readonly ids: number[] = []

  number(id: number): void {
    this.ids.push(id)
  }

  wide(id: number): void {
    this.ids.push(id)
  }

  bytes(id: number): void {
    this.ids.push(id)
  }
}
