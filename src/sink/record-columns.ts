/** A record as the columns of a table, for every store that speaks SQL. */
import { codecName } from '../codec/layouts.js'
import { priorityName } from '../codec/priority.js'
import type { AvlRecord } from '../codec/types.js'
import type { Reading } from '../render/describe.js'
import { isoTime, type JsonValue, orNull } from '../render/json-value.js'
import { exactTimestampMs } from '../render/record-json.js'
import type { Delivery } from './sink.js'

/** In the order of the values below; `key`, `imei` and `time` are never null. */
export const COLUMNS = [
  'imei',
  'time',
  'key',
  'received',
  'longitude',
  'latitude',
  'altitude',
  'angle',
  'satellites',
  'speed',
  'event_id',
  'priority',
  'codec',
  'generation_type',
  'io',
  'cell',
] as const

export type ColumnValue = string | number | null

/**
 * The values of each record, one behind the other. `time` and `received` are ISO 8601; a device's time that no date can
 * hold is its decimal digits. `io` is JSON, an object of value by id; `cell` is JSON too, of Codec 7 only.
 *
 * Made from the frame's bytes and not from the records' JSON: all that a batch holds of objects would be moved about by
 * the garbage collector, which takes longer than making them.
 */
export function columnValues(delivery: Delivery): readonly ColumnValue[] {
  const known = made.get(delivery)
  if (known !== undefined) return known
  const values = valuesOf(delivery)
  made.set(delivery, values)
  return values
}

/** For as long as the delivery is on its way: to several stores, or again to one that failed. */
const made = new WeakMap<Delivery, readonly ColumnValue[]>()

function valuesOf({ imei, frame, context, keys, reading }: Delivery): readonly ColumnValue[] {
  const { packet } = frame
  if (packet.kind !== 'avl') return []
  const received = context.atMs === undefined ? null : isoTime(context.atMs)
  const codec = codecName(packet.codecId) ?? String(packet.codecId)
  const values: ColumnValue[] = []
  for (const [i, record] of packet.records.entries()) {
    const { gps, cell } = record
    values.push(
      imei,
      isoTime(record.timestampMs) ?? String(exactTimestampMs(record)),
      keys[i]!,
      received,
      orNull(gps.longitude),
      orNull(gps.latitude),
      orNull(gps.altitude),
      orNull(gps.angle),
      orNull(gps.satellites),
      orNull(gps.speed),
      record.eventIoId,
      String(priorityName(record, packet.codecId)),
      codec,
      record.generationType ?? null,
      ioText(record, reading),
      cell === undefined ? null : JSON.stringify(cell),
    )
  }
  return values
}

/** The `io` column. An id that a record has more than once keeps all its values, as a list. */
export function ioText(record: AvlRecord, reading: Reading): string {
  // Joined at once: a text that is grown bit by bit stays a tree of its bits until somebody reads it.
  const members: string[] = []
  const ids: number[] = []
  let hasTwice = false
  for (const io of record.io) {
    const { id } = io
    // A record has few elements: a look along them is quicker than a set.
    hasTwice ||= ids.includes(id)
    ids.push(id)
    const { value } = reading.meaning(io)
    members.push(`"${id}":${typeof value === 'number' ? value : JSON.stringify(value)}`)
  }
  return hasTwice ? repeatedText(record, reading) : `{${members.join(',')}}`
}

function repeatedText(record: AvlRecord, reading: Reading): string {
  const values = new Map<number, JsonValue[]>()
  for (const io of record.io) {
    const { value } = reading.meaning(io)
    const sofar = values.get(io.id)
    if (sofar === undefined) values.set(io.id, [value])
    else sofar.push(value)
  }
  return JSON.stringify(
    Object.fromEntries([...values].map(([id, list]) => [id, list.length === 1 ? list[0] : list])),
  )
}
