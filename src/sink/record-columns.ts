/** A record as the columns of a table, for every store that speaks SQL. */
import { codecName } from '../codec/layouts.js'
import { isoTime, type JsonValue } from '../render/json-value.js'
import type { ElementJson, RecordJson } from '../render/record-json.js'
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
 */
export function columnValues(delivery: Delivery): ColumnValue[] {
  const { imei, frame, context, keys, records } = delivery
  const received = context.atMs === undefined ? null : isoTime(context.atMs)
  const { codecId } = frame.packet
  const codec = codecName(codecId) ?? String(codecId)
  const values: ColumnValue[] = []
  for (const [i, record] of records.entries()) {
    values.push(
      imei,
      record.timestamp ?? String(record.timestampMs),
      keys[i]!,
      received,
      record.longitude,
      record.latitude,
      record.altitude,
      record.angle,
      record.satellites,
      record.speed,
      record.eventId,
      String(record.priority),
      codec,
      record.generationType,
      ioText(record.io),
      record['lac'] === undefined ? null : cellText(record),
    )
  }
  return values
}

/** Value by id. An id that a record has more than once keeps all its values, as a list. */
export function ioText(io: readonly Pick<ElementJson, 'id' | 'value'>[]): string {
  const ids = new Set<number>()
  let text = ''
  for (const { id, value } of io) {
    if (ids.has(id)) return repeatedText(io)
    ids.add(id)
    text += `${text === '' ? '{' : ','}"${id}":${typeof value === 'number' ? value : JSON.stringify(value)}`
  }
  return text === '' ? '{}' : `${text}}`
}

function repeatedText(io: readonly Pick<ElementJson, 'id' | 'value'>[]): string {
  const values = new Map<number, JsonValue[]>()
  for (const { id, value } of io) {
    const sofar = values.get(id)
    if (sofar === undefined) values.set(id, [value])
    else sofar.push(value)
  }
  return JSON.stringify(
    Object.fromEntries([...values].map(([id, list]) => [id, list.length === 1 ? list[0] : list])),
  )
}

/** What only Codec 7 tells: the cell that the device was in. */
function cellText({ lac, cellId, signalQuality, operatorCode }: RecordJson): string {
  return JSON.stringify({ lac, cellId, signalQuality, operatorCode })
}
