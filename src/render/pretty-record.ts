/** One AVL record for people: when, where, how fast, why, and its IO elements. */
import { CODEC_7 } from '../codec/layouts.js'
import type { AvlRecord, GpsElement } from '../codec/types.js'
import type { Joined, NamedElement, RecordContext } from './describe.js'
import { isoTime } from './json-value.js'
import { flow, type Part } from './layout.js'
import type { Paint } from './paint.js'
import { ioLines, type IoRow } from './pretty-io.js'
import { priorityName } from '../codec/priority.js'
import { exactTimestampMs, type RecordOptions } from './record-json.js'
import { visible } from './visible.js'

export interface PrettyOptions extends RecordOptions {
  /** Columns to fill; longer lines are broken. */
  readonly columns: number
  readonly paint: Paint
}

/** Why a Codec 16 record was made (wiki page "Teltonika Data Sending Protocols", Generation Type). */
export const GENERATION_TYPES: readonly string[] = [
  'on exit',
  'on entrance',
  'on entrance and exit',
  'reserved',
  'hysteresis',
  'on change',
  'eventual',
  'periodical',
]

const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

/** The record as lines without indentation. `place` is its number, `2/5`, where there are several. */
export function recordLines(
  record: AvlRecord,
  context: RecordContext,
  options: PrettyOptions,
  place = '',
): string[] {
  const { columns, paint, ioIds } = options
  const { reading } = context
  const rows = record.io.map(io => ({ id: io.id, bytes: io.value, meaning: reading.meaning(io) }))
  const shown = ioIds === undefined ? rows : rows.filter(({ id }) => ioIds.has(id))
  // The event's own element, where it is there, says by its size which of the id's meanings is meant.
  const event = rows.find(({ id }) => id === record.eventIoId)?.meaning.name
  const parts: Part[] = [
    ...(place === '' ? [] : [{ text: place, paint: paint.dim }]),
    { text: recordTime(record), paint: paint.bold },
    ...positionParts(record.gps, context.codecId, paint),
    ...causeParts(record, context, event ?? reading.name(record.eventIoId), paint),
  ]
  const joined = ioIds === undefined ? reading.joined(rows.map(namedElement)) : []
  return [
    ...flow(parts, columns),
    ...ioLines(shown, columns, paint),
    ...joined.flatMap(row => joinedLines(row, options)),
  ]
}

function namedElement({ id, meaning: { name, value } }: IoRow): NamedElement {
  return { id, name, value }
}

function joinedLines({ name, value, from }: Joined, { columns, paint }: PrettyOptions): string[] {
  return flow(
    [
      { text: `${name} ${visible(value)}`, paint: paint.bold },
      { text: `from ${from.join(', ')}`, paint: paint.dim },
    ],
    columns,
  )
}

/** The device's time; always UTC, whatever zone the reader is in. */
export function recordTime(record: AvlRecord): string {
  const time = timeText(record.timestampMs)
  return time ?? `${exactTimestampMs(record)} ms, beyond every date`
}

/** `2019-06-10 10:04:46.000 UTC`; undefined for an instant beyond every date. */
export function timeText(ms: number): string | undefined {
  return isoTime(ms)?.replace('T', ' ').replace('Z', ' UTC')
}

/** Degrees as the wire has them, latitude first: `54.7146368, 25.3032016`. */
export function positionText({ latitude, longitude }: GpsElement, codecId: number): string {
  // Codec 7 carries singles: further digits would be made up.
  return codecId === CODEC_7 ? `${latitude}, ${longitude}` : `${latitude.toFixed(7)}, ${longitude.toFixed(7)}`
}

/** `214° SW` */
export function headingText(angle: number): string {
  return `${Math.round(angle * 10) / 10}° ${COMPASS[Math.round(angle / 45) % 8] ?? ''}`.trimEnd()
}

function positionParts(gps: GpsElement, codecId: number, paint: Paint): Part[] {
  const { altitude, angle, satellites, speed, latitude, longitude } = gps
  const parts: Part[] = []
  const isKnown = !Number.isNaN(latitude) && !Number.isNaN(longitude)
  if (satellites === 0) {
    // Coordinates repeat the last fix then, or are 0/0 where there never was one.
    parts.push({ text: 'no fix', paint: paint.yellow })
    const hadFix = isKnown && (latitude !== 0 || longitude !== 0)
    if (hadFix) parts.push({ text: `last ${positionText(gps, codecId)}`, paint: paint.dim })
    return speed > 0 ? [...parts, { text: `${speed} km/h` }] : parts
  }
  parts.push(
    isKnown
      ? { text: positionText(gps, codecId), paint: paint.green }
      : { text: 'no position', paint: paint.yellow },
  )
  if (!Number.isNaN(speed)) parts.push({ text: `${speed} km/h` })
  if (!Number.isNaN(angle)) parts.push({ text: headingText(angle) })
  if (!Number.isNaN(altitude)) parts.push({ text: `${altitude} m` })
  if (!Number.isNaN(satellites)) parts.push({ text: `${satellites} ${satellites === 1 ? 'sat' : 'sats'}` })
  return parts
}

function causeParts(record: AvlRecord, context: RecordContext, event: string | null, paint: Paint): Part[] {
  const { eventIoId, generationType, cell } = record
  const priority = priorityName(record, context.codecId)
  const parts: Part[] = []
  if (priority === 'panic') parts.push({ text: 'panic', paint: paint.red })
  else if (priority === 'high') parts.push({ text: 'high', paint: paint.yellow })
  else parts.push({ text: priority === 'low' ? 'low' : `priority ${priority}`, paint: paint.dim })
  if (eventIoId !== 0) {
    const text = event === null ? `event ${eventIoId}` : `event ${visible(event)} (${eventIoId})`
    parts.push({ text, paint: paint.cyan })
  }
  if (generationType !== undefined) {
    parts.push({
      text: GENERATION_TYPES[generationType] ?? `generation type ${generationType}`,
      paint: paint.dim,
    })
  }
  if (cell !== undefined) {
    const { lac, cellId, signalQuality, operatorCode } = cell
    if (!Number.isNaN(lac)) parts.push({ text: `LAC ${lac}` }, { text: `cell ${cellId}` })
    if (!Number.isNaN(signalQuality)) parts.push({ text: `signal ${signalQuality}` })
    if (!Number.isNaN(operatorCode)) parts.push({ text: `operator ${operatorCode}` })
  }
  return parts
}
