/** Records as plain values of their own, for who keeps or changes them and needs no frame beside them. */
import type { AvlPacketView, RecordView, RecordVisitor } from './record-view.js'
import { wideInteger } from './walk-records.js'

/** Unsigned, as the wire has it; a bigint beyond 2^53; bytes where a value has 16 of them or comes from the NX group. */
export type IoValue = number | bigint | Uint8Array

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
  /** The elements' ids in the wire's order. */
  ioIds: number[]
  /** The value of each of `ioIds`. */
  ioValues: IoValue[]

  constructor(record: RecordView) {
    const { gps } = record
    const total = record.ioTotal
    this.timestampMs = record.timestampMs
    this.priority = record.priority
    this.longitude = gps.longitude
    this.latitude = gps.latitude
    this.altitude = gps.altitude
    this.angle = gps.angle
    this.satellites = gps.satellites
    this.speed = gps.speed
    this.eventIoId = record.eventIoId
    this.generationType = record.generationType
    this.ioIds = new Array<number>(total)
    this.ioValues = new Array<IoValue>(total)
  }
}

/**
 * All records of a good frame as plain values.
 * @example
 * const { packet } = decodeTcpFrame(bytes)
 * if (packet instanceof AvlPacketView) for (const { timestampMs, ioIds, ioValues } of valueRecords(packet)) ...
 */
export function valueRecords(packet: AvlPacketView): ValueRecord[] {
  const list = new ValueList(packet)
  packet.visit(list)
  return list.records
}

class ValueList implements RecordVisitor {
  readonly records: ValueRecord[]
  private readonly frame: Uint8Array
  private ids: number[] = []
  private values: IoValue[] = []
  private at = 0

  constructor({ bytes, recordCount }: AvlPacketView) {
    this.frame = bytes
    this.records = new Array<ValueRecord>(recordCount)
  }

  record(record: RecordView, index: number): void {
    const values = new ValueRecord(record)
    this.records[index] = values
    this.ids = values.ioIds
    this.values = values.ioValues
    this.at = 0
  }

  number(id: number, value: number): void {
    this.ids[this.at] = id
    this.values[this.at++] = value
  }

  wide(id: number, high: number, low: number): void {
    this.ids[this.at] = id
    this.values[this.at++] = wideInteger(high, low)
  }

  bytes(id: number, offset: number, length: number): void {
    this.ids[this.at] = id
    // A copy even where the frame is a Node Buffer, whose own slice() would share its memory.
    this.values[this.at++] = Uint8Array.prototype.slice.call(this.frame, offset, offset + length)
  }
}
