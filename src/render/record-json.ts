/** One AVL record in the shape of the JSON output. */
import { type PriorityName, priorityName } from '../codec/priority.js'
import { recordKey } from '../codec/record-key.js'
import { RecordView } from '../codec/record-view.js'
import type { AvlRecord, IoElement } from '../codec/types.js'
import { toHex } from '../wire/hex.js'
import type { Joined, Reading, RecordContext } from './describe.js'
import { exactInteger, isoTime, type JsonObject, type JsonValue, orNull } from './json-value.js'

/** How records are rendered. */
export interface RecordOptions {
  /** Only these IO elements are shown; all of them by default. */
  readonly ioIds?: ReadonlySet<number>
}

/** Milliseconds since 1970, exactly what the device sent. */
export function exactTimestampMs(record: AvlRecord): number | string {
  const { timestampMs } = record
  if (Number.isSafeInteger(timestampMs)) return timestampMs
  return record instanceof RecordView ? exactInteger(record.exactTimestampMs) : String(timestampMs)
}

/** A record as the JSON output has it. */
export interface RecordJson extends JsonObject {
  /** What the record is stored under; left out where nobody knows whose it is. */
  readonly key: string | undefined
  /** ISO 8601; null for a time beyond every date. */
  readonly timestamp: string | null
  /** Milliseconds since 1970; decimal digits where a double can't hold them. */
  readonly timestampMs: number | string
  readonly priority: PriorityName | number
  readonly longitude: number | null
  readonly latitude: number | null
  readonly altitude: number | null
  readonly angle: number | null
  readonly satellites: number | null
  readonly speed: number | null
  readonly eventId: number
  readonly generationType: number | null
  readonly io: readonly ElementJson[]
  readonly derived: readonly JsonObject[] | undefined
}

export interface ElementJson extends JsonObject {
  readonly id: number
  readonly name: string | null
  /** Upper-case hex. */
  readonly raw: string
  readonly value: JsonValue
  readonly unit: string | null
}

export function recordJson(record: AvlRecord, context: RecordContext, options: RecordOptions): RecordJson {
  const { gps, cell } = record
  const { imei, codecId } = context
  const io = ioJson(record, context, options)
  const derived = context.reading.joined(io)
  return {
    key: imei === undefined ? undefined : recordKey(imei, record, codecId),
    timestamp: isoTime(record.timestampMs),
    timestampMs: exactTimestampMs(record),
    priority: priorityName(record, codecId),
    longitude: orNull(gps.longitude),
    latitude: orNull(gps.latitude),
    altitude: orNull(gps.altitude),
    angle: orNull(gps.angle),
    satellites: orNull(gps.satellites),
    speed: orNull(gps.speed),
    // Of Codec 7 alone. (Spread in only where they are, they would make each record slower than all its fields.)
    lac: cell && orNull(cell.lac),
    cellId: cell && orNull(cell.cellId),
    signalQuality: cell && orNull(cell.signalQuality),
    operatorCode: cell && orNull(cell.operatorCode),
    eventId: record.eventIoId,
    generationType: record.generationType ?? null,
    io,
    derived: derived.length === 0 ? undefined : joinedJson(derived),
  }
}

function ioJson(record: AvlRecord, { reading }: RecordContext, { ioIds }: RecordOptions): ElementJson[] {
  const elements: ElementJson[] = []
  for (const io of record.io) if (ioIds?.has(io.id) !== false) elements.push(elementJson(io, reading))
  return elements
}

export function elementJson(io: IoElement, reading: Reading): ElementJson {
  const { name, value, unit, text, flags, reason, ambiguous } = reading.meaning(io)
  return { id: io.id, name, raw: toHex(io.value), value, unit, text, flags, reason, ambiguous }
}

export function joinedJson(joined: readonly Joined[]): JsonObject[] {
  return joined.map(({ name, value, from }) => ({ name, value, from }))
}
