/**
 * The records of a frame as JSON, from the wire to bytes: what `recordJson` and `JSON.stringify` come to, byte for byte,
 * in a fifth of the time. Elements that are more than a number with a label are left to those two.
 */
import { type Compiled, UNKNOWN } from '../avl/interpret.js'
import { isJoinable } from '../avl/join-elements.js'
import { PRIORITIES } from '../codec/priority.js'
import { type AvlPacketView, IoView, type RecordView, type RecordVisitor } from '../codec/record-view.js'
import { DEGREE } from '../codec/layouts.js'
import type { NamedElement, Reading, RecordContext } from './describe.js'
import { ElementTemplate } from './element-template.js'
import { type Fragment, fragment, JsonBytes, jsonText } from './json-bytes.js'
import { elementJson, exactTimestampMs, joinedJson, type RecordOptions } from './record-json.js'

/** Room for all of a record but its elements. */
const RECORD_ROOM = 768
const DEGREE_DECIMALS = 7
/** Below this many wire units a coordinate comes out as 1e-7. */
const PLAIN_DEGREES = 10

const COMMA = 0x2c

// prettier-ignore
const TEXT = {
  key: fragment('{"key":"'), noKey: fragment('{"timestamp":'), timestamp: fragment('","timestamp":'),
  timestampMs: fragment(',"timestampMs":'), priority: fragment(',"priority":'),
  longitude: fragment(',"longitude":'), latitude: fragment(',"latitude":'), altitude: fragment(',"altitude":'),
  angle: fragment(',"angle":'), satellites: fragment(',"satellites":'), speed: fragment(',"speed":'),
  eventId: fragment(',"eventId":'), generationType: fragment(',"generationType":'),
  null: fragment('null'), io: fragment(',"io":['), ioEnd: fragment(']'), derived: fragment(',"derived":'),
}
const PRIORITY_NAMES = PRIORITIES.map(name => fragment(JSON.stringify(name)))

/** Definitions of numbers, each of one id, with their templates; null of those that are more. */
const templates = new WeakMap<Compiled, ElementTemplate | null>()
const UNKNOWN_TEMPLATE = ElementTemplate.of(UNKNOWN, undefined)!

/** Places of a record that are remembered; a record may have thousands of elements, but none does. */
const MAX_PLACES = 256

interface Recent {
  readonly id: number
  readonly width: number
  readonly template: ElementTemplate | null
}

/** Writes records, one packet after the other. */
export class RecordsNdjson implements RecordVisitor {
  readonly out = new JsonBytes()
  private frame: Uint8Array = new Uint8Array(0)
  private reading: Reading = NO_READING
  private compiled: NonNullable<Reading['compiled']> = () => UNKNOWN
  private ioIds: ReadonlySet<number> | undefined
  private imei: Fragment | undefined
  private imeiText = ''
  private hasRecord = false
  private hasElement = false
  private joinable: IoView[] = []
  private hashes: Int32Array = new Int32Array(0)
  /** Which element of its record comes next, and what those at its place were written by. */
  private place = 0
  private recent: Recent[] = []

  /**
   * Appends the records to `out`, with commas between them.
   * @param compiled that of the context's reading
   */
  write(
    packet: AvlPacketView,
    { imei, reading }: RecordContext,
    compiled: NonNullable<Reading['compiled']>,
    { ioIds }: RecordOptions,
  ): void {
    this.frame = packet.bytes
    this.reading = reading
    if (compiled !== this.compiled) this.recent = []
    this.compiled = compiled
    if (imei !== undefined) this.hashes = packet.hashes()
    this.ioIds = ioIds
    if (imei === undefined) this.imei = undefined
    else if (imei !== this.imeiText || this.imei === undefined) {
      this.imei = fragment(`${imei}-`)
      this.imeiText = imei
    }
    this.hasRecord = false
    packet.visit(this)
    if (this.hasRecord) this.endRecord()
  }

  record(record: RecordView, index: number): void {
    const { out } = this
    if (this.hasRecord) this.endRecord()
    out.reserve(RECORD_ROOM)
    if (this.hasRecord) out.char(COMMA)
    this.hasRecord = true
    this.hasElement = false
    if (this.joinable.length > 0) this.joinable = []
    this.place = 0
    this.head(record, index)
    const { gps } = record
    out.fragment(TEXT.longitude)
    this.degrees(record.longitudeUnits)
    out.fragment(TEXT.latitude)
    this.degrees(record.latitudeUnits)
    out.fragment(TEXT.altitude)
    out.integer(gps.altitude)
    out.fragment(TEXT.angle)
    out.integer(gps.angle)
    out.fragment(TEXT.satellites)
    out.integer(gps.satellites)
    out.fragment(TEXT.speed)
    out.integer(gps.speed)
    out.fragment(TEXT.eventId)
    out.integer(record.eventIoId)
    out.fragment(TEXT.generationType)
    const { generationType } = record
    // Its type is a plain number, see RecordView.
    if ((generationType as number | undefined) === undefined) out.fragment(TEXT.null)
    else out.integer(generationType)
    out.fragment(TEXT.io)
  }

  number(id: number, value: number, width: number, offset: number): void {
    if (!this.begin(id, width, offset)) return
    const template = this.template(id, width)
    if (template?.write(this.out, id, value, width, this.frame, offset) !== true)
      this.element(id, width, offset, false)
  }

  wide(id: number, high: number, low: number, offset: number): void {
    if (!this.begin(id, 8, offset)) return
    const template = this.template(id, 8)
    if (template?.writeWide(this.out, id, high, low, this.frame, offset) !== true)
      this.element(id, 8, offset, false)
  }

  bytes(id: number, offset: number, length: number, variable: boolean): void {
    if (!this.begin(id, length, offset)) return
    const template = this.template(id, length)
    if (template?.writeBytes(this.out, id, this.frame, offset, length) !== true)
      this.element(id, length, offset, variable)
  }

  /** Whether the element is to be shown. */
  private begin(id: number, width: number, offset: number): boolean {
    if (this.ioIds?.has(id) === false) return false
    if (this.hasElement) {
      this.out.reserve(1)
      this.out.char(COMMA)
    }
    this.hasElement = true
    if (isJoinable(id)) this.joinable.push(new IoView(id, this.frame, offset, width, false))
    return true
  }

  private readonly named = (io: IoView): NamedElement => {
    const { name, value } = this.reading.meaning(io)
    return { id: io.id, name, value }
  }

  /** Devices send the same elements in every record: what the last record had at this place is most often it. */
  private template(id: number, width: number): ElementTemplate | null {
    const place = this.place++
    const recent = this.recent[place]
    if (recent !== undefined && recent.id === id && recent.width === width) return recent.template
    const template = this.templateOf(id, width)
    if (place < MAX_PLACES) this.recent[place] = { id, width, template }
    return template
  }

  private templateOf(id: number, width: number): ElementTemplate | null {
    const definition = this.compiled(id, width)
    if (definition === UNKNOWN) return UNKNOWN_TEMPLATE
    let template = templates.get(definition)
    if (template === undefined) {
      template = ElementTemplate.of(definition, id) ?? null
      templates.set(definition, template)
    }
    return template
  }

  /** The element as it is written everywhere else. */
  private element(id: number, width: number, offset: number, variable: boolean): void {
    const io = new IoView(id, this.frame, offset, width, variable)
    this.out.text(jsonText(elementJson(io, this.reading)))
  }

  /** The record's key and time. */
  private head(record: RecordView, index: number): void {
    const { out, imei, hashes } = this
    const { timestampMs } = record
    const isPlain = Number.isSafeInteger(timestampMs)
    const exactMs = isPlain ? '' : String(exactTimestampMs(record))
    if (imei === undefined) out.fragment(TEXT.noKey)
    else {
      // As `recordKey` has it.
      out.fragment(TEXT.key)
      out.fragment(imei)
      if (isPlain) out.integer(timestampMs)
      else out.text(exactMs)
      out.char(0x2d)
      out.hexWord(hashes[2 * index]!)
      out.hexWord(hashes[2 * index + 1]!)
      out.fragment(TEXT.timestamp)
    }
    out.isoTime(timestampMs)
    out.fragment(TEXT.timestampMs)
    if (isPlain) out.integer(timestampMs)
    else out.text(JSON.stringify(exactMs))
    out.fragment(TEXT.priority)
    const name = PRIORITY_NAMES[record.priority]
    if (name === undefined) out.integer(record.priority)
    else out.fragment(name)
  }

  private degrees(units: number): void {
    if (units < PLAIN_DEGREES && units > -PLAIN_DEGREES) this.out.text(String(units / DEGREE))
    else this.out.decimal(units, DEGREE_DECIMALS, DEGREE)
  }

  private endRecord(): void {
    const { out, joinable } = this
    out.reserve(RECORD_ROOM)
    out.fragment(TEXT.ioEnd)
    // It takes two to be joined.
    const derived = joinable.length > 1 ? this.reading.joined(joinable.map(this.named)) : []
    if (derived.length > 0) {
      out.fragment(TEXT.derived)
      out.text(jsonText(joinedJson(derived)))
    }
    out.reserve(1)
    out.char(0x7d)
  }
}

const NO_READING: Reading = {
  meaning: () => ({ name: null, value: null, unit: null }),
  name: () => null,
  joined: () => [],
}
