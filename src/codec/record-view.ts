import { viewOf } from '../wire/data-view.js'
import { readU64 } from '../wire/fields.js'
import { type AvlLayout, DEGREE, RECORD_HEAD } from './layouts.js'
import { type Hash64, murmur3 } from './murmur3.js'
import type { AvlPacket, AvlRecord, GpsElement, IoElement } from './types.js'
import { type ElementVisitor, ioStart, passRecords, walkElements } from './walk-records.js'

/*
 * Decoded records are views: a validated frame is kept as its bytes, and values are read when somebody asks. Twenty
 * small objects a record would cost more than decoding as soon as some thousand records are held.
 */

const AT = RECORD_HEAD.at

class GpsView implements GpsElement {
  private readonly data: DataView
  private readonly start: number

  constructor(data: DataView, start: number) {
    this.data = data
    this.start = start
  }

  get longitude(): number {
    return this.data.getInt32(this.start + AT.longitude) / DEGREE
  }

  get latitude(): number {
    return this.data.getInt32(this.start + AT.latitude) / DEGREE
  }

  get altitude(): number {
    return this.data.getInt16(this.start + AT.altitude)
  }

  get angle(): number {
    return this.data.getUint16(this.start + AT.angle)
  }

  get satellites(): number {
    return this.data.getUint8(this.start + AT.satellites)
  }

  get speed(): number {
    return this.data.getUint16(this.start + AT.speed)
  }
}

/** One IO element in the bytes of its frame. */
export class IoView implements IoElement {
  readonly id: number
  /** The frame's bytes. */
  readonly bytes: Uint8Array
  /** Where in `bytes` the value starts. */
  readonly offset: number
  /** Bytes of the value. */
  readonly width: number
  readonly variable: boolean

  constructor(id: number, bytes: Uint8Array, offset: number, width: number, variable: boolean) {
    this.id = id
    this.bytes = bytes
    this.offset = offset
    this.width = width
    this.variable = variable
  }

  get value(): Uint8Array {
    return this.bytes.subarray(this.offset, this.offset + this.width)
  }
}

/** A record of Codec 8, 8 Extended or 16 over its frame's bytes, which have been validated. */
export class RecordView implements AvlRecord {
  private readonly packet: AvlPacketView
  /** Over the packet's bytes. */
  private readonly data: DataView
  private readonly start: number

  constructor(packet: AvlPacketView, data: DataView, start: number) {
    this.packet = packet
    this.data = data
    this.start = start
  }

  /** @internal Of the record's own bytes; the next call of `murmur3` writes over it. */
  hash(): Hash64 {
    const { bytes, layout, end } = this.packet
    return murmur3(bytes, this.start, passRecords(bytes, this.start, end, 1, layout, true))
  }

  get timestampMs(): number {
    const { data } = this
    return data.getUint32(this.start) * 0x1_0000_0000 + data.getUint32(this.start + 4)
  }

  /** The timestamp's 64 bits: from 2^53 on a double rounds them. */
  get exactTimestampMs(): bigint {
    return this.data.getBigUint64(this.start)
  }

  get priority(): number {
    return this.data.getUint8(this.start + AT.priority)
  }

  /** Longitude as the wire has it, 1e-7 degrees. */
  get longitudeUnits(): number {
    return this.data.getInt32(this.start + AT.longitude)
  }

  /** @see longitudeUnits */
  get latitudeUnits(): number {
    return this.data.getInt32(this.start + AT.latitude)
  }

  get gps(): GpsElement {
    return new GpsView(this.data, this.start)
  }

  get eventIoId(): number {
    const { layout } = this.packet
    const at = this.start + RECORD_HEAD.size
    return layout.eventIoId === 1 ? this.data.getUint8(at) : this.data.getUint16(at)
  }

  // A property of a Codec 16 record only; exactOptionalPropertyTypes asks for a plain number in its type.
  get generationType(): number {
    const { bytes, layout } = this.packet
    return (
      layout.generationType ? bytes[this.start + RECORD_HEAD.size + layout.eventIoId] : undefined
    ) as number
  }

  /** How many elements the record says that it has. */
  get ioTotal(): number {
    const { layout } = this.packet
    const at = this.start + ioStart(layout)
    return layout.count === 1 ? this.data.getUint8(at) : this.data.getUint16(at)
  }

  /** The elements as views, made anew at each access: hold the array if it is walked more than once. */
  get io(): readonly IoElement[] {
    const { bytes, layout } = this.packet
    const at = this.start + ioStart(layout)
    const list = new ElementList(bytes, this.ioTotal)
    walkElements(this.data, at, layout, list)
    return list.whole()
  }

  /** Shows each element in the wire's order without making anything; offsets count in `frameBytes`. */
  visitElements(visitor: ElementVisitor): void {
    const { layout } = this.packet
    walkElements(this.data, this.start + ioStart(layout), layout, visitor)
  }

  /** The bytes that the record is read from. */
  get frameBytes(): Uint8Array {
    return this.packet.bytes
  }
}

/** Makes a view of each element. */
class ElementList implements ElementVisitor {
  private readonly elements: IoView[]
  private readonly frame: Uint8Array
  private count = 0

  constructor(frame: Uint8Array, total: number) {
    this.frame = frame
    this.elements = new Array<IoView>(total)
  }

  /** Of a rejected frame the total may be wrong. */
  whole(): IoView[] {
    const { elements, count } = this
    if (elements.length !== count) elements.length = count
    return elements
  }

  number(id: number, _value: number, width: number, offset: number): void {
    this.elements[this.count++] = new IoView(id, this.frame, offset, width, false)
  }

  wide(id: number, _high: number, _low: number, offset: number): void {
    this.elements[this.count++] = new IoView(id, this.frame, offset, 8, false)
  }

  bytes(id: number, offset: number, length: number, variable: boolean): void {
    this.elements[this.count++] = new IoView(id, this.frame, offset, length, variable)
  }
}

/** Receives the records of a packet one after the other, each followed by its elements. */
export interface RecordVisitor extends ElementVisitor {
  record(record: RecordView, index: number): void
}

/** The records of one data field, over its bytes. */
export class AvlPacketView implements AvlPacket {
  readonly kind = 'avl'
  readonly bytes: Uint8Array
  /** @internal */
  readonly layout: AvlLayout
  /** Where in `bytes` the first record starts. */
  readonly start: number
  /** Where in `bytes` the second count stands. */
  readonly end: number
  readonly recordCount: number
  private views: readonly RecordView[] | undefined = undefined
  private hashWords: Int32Array | undefined = undefined

  /** @internal */
  constructor(bytes: Uint8Array, layout: AvlLayout, start: number, end: number, recordCount: number) {
    this.bytes = bytes
    this.layout = layout
    this.start = start
    this.end = end
    this.recordCount = recordCount
  }

  get codecId(): number {
    return this.layout.codecId
  }

  get records(): readonly RecordView[] {
    return (this.views ??= this.makeViews())
  }

  /** Shows all records and their elements in the wire's order; nothing outlives the call but what the visitor keeps. */
  visit(visitor: RecordVisitor): void {
    const { bytes, layout, recordCount } = this
    const toIo = ioStart(layout)
    const data = viewOf(bytes)
    let at = this.start
    for (let i = 0; i < recordCount; i++) {
      visitor.record(new RecordView(this, data, at), i)
      at = walkElements(data, at + toIo, layout, visitor)
    }
  }

  /**
   * The later of the first and the last record's times, ms since 1970; NaN without records. Devices send in the order
   * of time, or newest first: either way this is the newest, and no views are made for it.
   */
  newestMs(): number {
    const { bytes, layout, start, end, recordCount } = this
    if (recordCount === 0) return NaN
    const last = passRecords(bytes, start, end, recordCount - 1, layout, true)
    return Math.max(readU64(bytes, start), readU64(bytes, last))
  }

  /** The hash of each record, see `RecordView.hash`, as two words; made once. */
  hashes(): Int32Array {
    return (this.hashWords ??= this.makeHashes())
  }

  private makeHashes(): Int32Array {
    const { bytes, layout, end } = this
    const words = new Int32Array(2 * this.recordCount)
    let at = this.start
    for (let i = 0; i < words.length; i += 2) {
      const next = passRecords(bytes, at, end, 1, layout, true)
      const { first, second } = murmur3(bytes, at, next)
      words[i] = first
      words[i + 1] = second
      at = next
    }
    return words
  }

  private makeViews(): readonly RecordView[] {
    const { bytes, layout, end } = this
    const views = new Array<RecordView>(this.recordCount)
    const data = viewOf(bytes)
    let at = this.start
    for (let i = 0; i < views.length; i++) {
      views[i] = new RecordView(this, data, at)
      at = passRecords(bytes, at, end, 1, layout, true)
    }
    return views
  }
}

/**
 * The record as plain objects of its own, no longer tied to its frame: to change, to compare, to post elsewhere.
 * @example toPlainRecord(frame.packet.records[0])
 */
export function toPlainRecord(record: AvlRecord): AvlRecord {
  const { gps } = record
  return {
    timestampMs: record.timestampMs,
    priority: record.priority,
    gps: {
      longitude: gps.longitude,
      latitude: gps.latitude,
      altitude: gps.altitude,
      angle: gps.angle,
      satellites: gps.satellites,
      speed: gps.speed,
    },
    eventIoId: record.eventIoId,
    ...(record.generationType === undefined ? {} : { generationType: record.generationType }),
    ...(record.cell === undefined ? {} : { cell: { ...record.cell } }),
    io: record.io.map(plainElement),
  }
}

function plainElement({ id, value, variable }: IoElement): IoElement {
  // A copy even where the frame is a Node Buffer, whose own slice() would share its memory.
  const own = new Uint8Array(value)
  return variable === true ? { id, value: own, variable } : { id, value: own }
}
