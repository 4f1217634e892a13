import { readI16, readI32, readU16, readU32, readU64 } from '../wire/fields.js'
import { Reader } from '../wire/reader.js'
import { type IoVisitor, readAvlRecord, readIo } from './avl-record.js'
import { type AvlLayout, DEGREE, RECORD_HEAD } from './layouts.js'
import { type Hash64, murmur3 } from './murmur3.js'
import type { AvlPacket, AvlRecord, GpsElement, IoElement } from './types.js'

/*
 * Decoded records are views: a validated frame is kept as its bytes, and values are read when somebody asks. Twenty
 * small objects a record would cost more than decoding as soon as some thousand records are held.
 */

const AT = RECORD_HEAD.at

class GpsView implements GpsElement {
  private readonly bytes: Uint8Array
  private readonly start: number

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes
    this.start = start
  }

  get longitude(): number {
    return readI32(this.bytes, this.start + AT.longitude) / DEGREE
  }

  get latitude(): number {
    return readI32(this.bytes, this.start + AT.latitude) / DEGREE
  }

  get altitude(): number {
    return readI16(this.bytes, this.start + AT.altitude)
  }

  get angle(): number {
    return readU16(this.bytes, this.start + AT.angle)
  }

  get satellites(): number {
    return this.bytes[this.start + AT.satellites]!
  }

  get speed(): number {
    return readU16(this.bytes, this.start + AT.speed)
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
  private readonly start: number
  private readonly end: number

  constructor(packet: AvlPacketView, start: number, end: number) {
    this.packet = packet
    this.start = start
    this.end = end
  }

  /** Of the record's own bytes; the next call of `murmur3` writes over it. */
  hash(): Hash64 {
    return murmur3(this.packet.bytes, this.start, this.end)
  }

  get timestampMs(): number {
    return readU64(this.packet.bytes, this.start)
  }

  /** The timestamp's 64 bits: from 2^53 on a double rounds them. */
  get exactTimestampMs(): bigint {
    const { bytes } = this.packet
    return (BigInt(readU32(bytes, this.start)) << 32n) | BigInt(readU32(bytes, this.start + 4))
  }

  get priority(): number {
    return this.packet.bytes[this.start + AT.priority]!
  }

  get gps(): GpsElement {
    return new GpsView(this.packet.bytes, this.start)
  }

  get eventIoId(): number {
    const { bytes, layout } = this.packet
    const at = this.start + RECORD_HEAD.size
    return layout.eventIoId === 1 ? bytes[at]! : readU16(bytes, at)
  }

  // A property of a Codec 16 record only; exactOptionalPropertyTypes asks for a plain number in its type.
  get generationType(): number {
    const { bytes, layout } = this.packet
    return (
      layout.generationType ? bytes[this.start + RECORD_HEAD.size + layout.eventIoId] : undefined
    ) as number
  }

  /** The elements as views, made anew at each access: hold the array if it is walked more than once. */
  get io(): readonly IoElement[] {
    const elements: IoElement[] = []
    this.visitIo((id, bytes, offset, width, variable) => {
      elements.push(new IoView(id, bytes, offset, width, variable))
    })
    return elements
  }

  /** Shows each element in the wire's order without making anything. */
  visitIo(visit: IoVisitor): void {
    const { bytes, layout, end } = this.packet
    readIo(new Reader(bytes, this.start + RECORD_HEAD.size, end), layout, visit, undefined)
  }
}

/** The records of one data field, over its bytes. */
export class AvlPacketView implements AvlPacket {
  readonly kind = 'avl'
  readonly bytes: Uint8Array
  readonly layout: AvlLayout
  /** Where in `bytes` the first record starts. */
  readonly start: number
  /** Where in `bytes` the second count stands. */
  readonly end: number
  readonly recordCount: number
  private views: readonly RecordView[] | undefined = undefined

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

  private makeViews(): readonly RecordView[] {
    const r = new Reader(this.bytes, this.start, this.end)
    const views = new Array<RecordView>(this.recordCount)
    for (let i = 0; i < views.length; i++) {
      const start = r.pos
      readAvlRecord(r, this.layout, undefined)
      views[i] = new RecordView(this, start, r.pos)
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
