/** Records and commands on a line or two, as they come in: for eyes on a terminal, for `grep` in a pipe. */
import { commandText } from '../codec/command.js'
import { codecName } from '../codec/layouts.js'
import type { AvlRecord, Command, GpsElement, IoElement } from '../codec/types.js'
import { toHex } from '../wire/hex.js'
import type { Meaning, RecordContext } from './describe.js'
import { commandDirection } from './frame-json.js'
import { isoTime } from './json-value.js'
import { cut, padEnd, padStart, textWidth, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { priorityName } from '../codec/priority.js'
import { visible } from './visible.js'

export interface LineOptions {
  readonly paint: Paint
  /** Columns to stay within; Infinity for one line a record that nothing is cut from. */
  readonly columns: number
}

/** From here on a record is one line; below, its IO elements get a line of their own. */
const ONE_LINE_COLUMNS = 120
const INDENT = '  '
const GAP = '  '
/** IO elements shown where there is no end to the line. */
const MAX_PARTS = 12

/**
 * The elements that most people look for, the first of them first: ignition, movement, supply and battery voltage,
 * battery level, odometers, signal, speed and fuel from the vehicle, inputs, outputs, iButton, temperature.
 */
const NOTABLE_IDS = [239, 240, 66, 67, 113, 16, 199, 21, 81, 89, 84, 1, 2, 3, 9, 10, 179, 180, 78, 72]

/** Names that everybody knows shorter. By name and not by id, since an id may mean something else elsewhere. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  Ignition: 'ignition',
  Movement: 'movement',
  'External Voltage': 'ext',
  'Battery Voltage': 'bat',
  'Battery Level': 'bat',
  'Total Odometer': 'odo',
  'Trip Odometer': 'trip',
  'GSM Signal': 'GSM',
  'Vehicle Speed': 'vehicle',
  'Fuel Level': 'fuel',
}

/**
 * One record: time, IMEI, position, speed, heading, satellites, then the IO that matters with the event's own element
 * first. Ends with a line feed.
 */
export function recordLine(record: AvlRecord, context: RecordContext, options: LineOptions): string {
  const { columns, paint } = options
  const head = recordHead(record, context, paint)
  const parts = ioParts(record, context, options)
  if (columns >= ONE_LINE_COLUMNS) {
    const room = columns - HEAD_WIDTH - GAP.length
    return `${`${head}${GAP}${fit(parts, room, paint)}`.trimEnd()}\n`
  }
  if (parts.length === 0) return `${head}\n`
  return `${head}\n${INDENT}${fit(parts, columns - INDENT.length, paint)}\n`
}

/** Columns of the head: exactly 80, so that it fits the narrowest terminal whole. */
const HEAD_WIDTH = 80

function recordHead(record: AvlRecord, context: RecordContext, paint: Paint): string {
  const { gps } = record
  const hasFix = !(gps.satellites === 0)
  const hasPosition = Number.isFinite(gps.latitude) && Number.isFinite(gps.longitude) && !isNowhere(gps)
  const position = padEnd(
    hasPosition ? `${degrees(gps.latitude)},${degrees(gps.longitude)}` : 'no position',
    22,
  )
  const speed = padStart(Number.isFinite(gps.speed) ? `${gps.speed} km/h` : '', 8)
  const angle = padStart(Number.isFinite(gps.angle) ? `${gps.angle}°` : '', 4)
  const satellites = padStart(Number.isFinite(gps.satellites) ? `${gps.satellites} sat` : '', 6)
  return [
    paint.dim(shortTime(record.timestampMs)),
    paint.cyan(padEnd(context.imei ?? '-', 15)),
    hasFix ? position : paint.dim(position),
    gps.speed > 0 ? paint.bold(speed) : paint.dim(speed),
    paint.dim(angle),
    // Without a fix devices repeat the last position that they knew.
    hasFix ? paint.dim(satellites) : paint.yellow('no fix'),
  ].join(' ')
}

/** A device that has never had a fix repeats zeroes. */
function isNowhere({ latitude, longitude, satellites }: GpsElement): boolean {
  return satellites === 0 && latitude === 0 && longitude === 0
}

/** Plain text and what it looks like: widths are counted on the one, the other is printed. */
interface Part {
  readonly text: string
  readonly painted: string
}

function ioParts(record: AvlRecord, context: RecordContext, options: LineOptions): Part[] {
  const { paint } = options
  const parts: Part[] = []
  const priority = priorityName(record, context.codecId)
  if (priority !== 'low') {
    const text = String(priority)
    parts.push({ text, painted: priority === 'panic' ? paint.red(text) : paint.yellow(text) })
  }
  const shown = new Set<number>()
  if (record.eventIoId !== 0) {
    shown.add(record.eventIoId)
    const text = `event: ${eventText(record, context)}`
    parts.push({ text, painted: paint.green(text) })
  }
  const elements = notable(record.io, shown)
  for (const io of elements) parts.push(plainPart(elementText(io, context)))
  const rest = record.io.filter(io => !shown.has(io.id)).length
  if (rest > 0) parts.push({ text: `+${rest} more`, painted: paint.dim(`+${rest} more`) })
  return parts
}

function plainPart(text: string): Part {
  return { text, painted: text }
}

/** The notable elements that the record has; where it has few of them, whatever else comes first. */
function notable(io: readonly IoElement[], shown: Set<number>): IoElement[] {
  const elements: IoElement[] = []
  const take = (element: IoElement): void => {
    if (elements.length >= MAX_PARTS || shown.has(element.id)) return
    shown.add(element.id)
    elements.push(element)
  }
  for (const id of NOTABLE_IDS) {
    const element = io.find(candidate => candidate.id === id)
    if (element !== undefined) take(element)
  }
  for (const element of io) if (elements.length < 4) take(element)
  return elements
}

function eventText(record: AvlRecord, context: RecordContext): string {
  const io = record.io.find(candidate => candidate.id === record.eventIoId)
  if (io !== undefined) return elementText(io, context)
  return visible(context.reading.name(record.eventIoId) ?? `IO ${record.eventIoId}`)
}

/** The name of the element that is a record's event; its number where nobody knows it. */
export function eventName(id: number, { reading }: RecordContext): string {
  const name = reading.name(id)
  return name === null ? `event ${id}` : visible(SHORT_NAMES[name] ?? name)
}

function elementText(io: IoElement, { reading }: RecordContext): string {
  const meaning = reading.meaning(io)
  const value = valueText(meaning, io)
  if (meaning.name === null) return visible(`IO ${io.id}=${value}`)
  return visible(`${SHORT_NAMES[meaning.name] ?? meaning.name} ${value}`.trimEnd())
}

function valueText({ value, unit, text }: Meaning, io: IoElement): string {
  if (text !== undefined) return text
  if (value === null) return toHex(io.value)
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return unit === null ? shown : `${shown}${unit === '%' ? '' : ' '}${unit}`
}

/** As many parts as there is room for; the last one stays, since it counts what is not shown. */
function fit(parts: readonly Part[], room: number, paint: Paint): string {
  if (room === Infinity) return parts.map(part => part.painted).join(GAP)
  const shown = [...parts]
  const widthOf = (list: readonly Part[]): number =>
    list.reduce((width, part) => width + textWidth(part.text) + GAP.length, -GAP.length)
  let left = moreOf(shown.at(-1))
  if (left > 0) shown.pop()
  while (shown.length > 1 && widthOf([...shown, ...more(left, paint)]) > room) {
    shown.pop()
    left++
  }
  if (shown.length === 1 && widthOf(shown) > room) return cut(shown[0]!.text, room)
  return [...shown, ...more(left, paint)].map(part => part.painted).join(GAP)
}

function more(count: number, paint: Paint): Part[] {
  return count === 0 ? [] : [{ text: `+${count} more`, painted: paint.dim(`+${count} more`) }]
}

function moreOf(part: Part | undefined): number {
  return Number(/^\+(\d+) more$/.exec(part?.text ?? '')?.[1] ?? 0)
}

/** One command, response or piece of serial data. Ends with a line feed. */
export function commandLine(
  command: Command,
  codecId: number,
  context: CommandContext,
  options: LineOptions,
): string {
  const { columns, paint } = options
  const direction = commandDirection(command.type)
  const kind = typeof direction === 'number' ? `type ${direction}` : direction
  const head = [
    paint.dim(shortTime(command.timestamp === undefined ? context.atMs : command.timestamp * 1000)),
    paint.cyan(padEnd(command.imei ?? context.imei ?? '-', 15)),
  ].join(' ')
  const text = `codec ${codecName(codecId) ?? codecId} ${kind}: ${visible(commandText(command) ?? toHex(command.payload))}`
  if (HEAD_OF_COMMAND_WIDTH + textWidth(text) <= columns) return `${head} ${text}\n`
  const lines = wrap(text, columns - INDENT.length)
  return `${[head, ...lines.map(line => INDENT + line)].join('\n')}\n`
}

/** Time and IMEI. */
const HEAD_OF_COMMAND_WIDTH = 37

export interface CommandContext {
  /** When it came, for the codecs that carry no time, milliseconds since 1970. */
  readonly atMs: number
  readonly imei?: string
}

/** To the second, 20 columns: what people read. The JSON has the milliseconds. */
function shortTime(ms: number): string {
  const iso = isoTime(ms)
  if (iso === null) return padEnd('no date', 20)
  const text = `${iso.slice(0, -5).replace('T', ' ')}Z`
  return text.length > 20 ? text.slice(0, 20) : text
}

/** Six decimals are a tenth of a metre; pasted into any map as they stand. */
function degrees(value: number): string {
  return value.toFixed(6)
}
