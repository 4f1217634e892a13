/** Every byte of a message beside its field, its value and its rule; faults marked where they sit. */
import type { Diagnose } from '../diagnosis/diagnosis.js'
import type { Packet } from '../codec/types.js'
import type { Message, MessageContext } from '../session/message.js'
import { hexNumber } from '../wire/hex.js'
import type { FieldKind } from './annotate-fields.js'
import { type Mark, messageMarks } from './annotate-faults.js'
import { type AnnotateRow, annotateRows, type FieldRow, type RowPart } from './annotate-rows.js'
import { messageSegments } from './annotate-segments.js'
import { type Describe, recordContext } from './describe.js'
import { padEnd, padStart, textWidth, wrap } from './layout.js'
import { messageBytes, messageImei } from './message-bytes.js'
import type { Paint } from './paint.js'
import { headLines } from './pretty.js'
import { diagnosisLines } from './pretty-error.js'
import { visible } from './visible.js'

export interface AnnotateOptions {
  readonly describe: Describe
  /** Columns to fill; longer lines are broken. */
  readonly columns: number
  readonly paint: Paint
  /** Says why a message is likely to be bad; by default nobody does. */
  readonly diagnose?: Diagnose
}

/** Widths of the columns; the rule has one of its own only where there is room. */
interface Widths {
  readonly offset: number
  readonly bytesALine: number
  readonly hex: number
  readonly label: number
  readonly value: number
  readonly rule: number
  /** All that is right of the bytes. */
  readonly beside: number
}

const GAP = 2
const MIN_COLUMNS = 60
/** From here on a line takes sixteen bytes. */
const WIDE_COLUMNS = 140
const MIN_RULE = 30
/** Columns that no rule is longer than by much. */
const USUAL_RULE = 38
/** Columns of a time, which should stay on one line. */
const TIME_WIDTH = 27
/** An element's name stands a little in. */
const INDENT = ' '

const KIND_PAINT: Readonly<Record<FieldKind, Exclude<keyof Paint, 'red'>>> = {
  structure: 'blue',
  time: 'cyan',
  position: 'green',
  id: 'yellow',
  value: 'bold',
  check: 'magenta',
}

/** The message as text: what it is, then each of its bytes; its last line feed included. */
export function annotateMessage(message: Message, context: MessageContext, options: AnnotateOptions): string {
  const { columns, paint } = options
  const causes = diagnosisLines(options.diagnose?.(message, context) ?? [], columns, paint)
  const lines = [
    ...headLines(message, context, options),
    ...annotateLines(message, context, options),
    ...(causes.length > 0 ? ['', ...causes] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The message as lines: offset, bytes, field, value, rule. */
export function annotateLines(message: Message, context: MessageContext, options: AnnotateOptions): string[] {
  const bytes = messageBytes(message)
  const segments = messageSegments(message)
  const packet = packetOf(message)
  const device = { imei: messageImei(message, context), stream: context.stream }
  const { reading } = recordContext(packet ?? NO_PACKET, options.describe, device)
  const recordTimes = packet?.kind === 'avl' ? packet.records.map(({ timestampMs }) => timestampMs) : []
  const rows = annotateRows({ bytes, segments, reading, recordTimes })
  const marks = messageMarks(message, segments, bytes.length)
  const widths = widthsOf(rows, Math.max(MIN_COLUMNS, options.columns), bytes.length)
  const lines = rows.flatMap(row =>
    'heading' in row
      ? ['', ...(row.heading === '' ? [] : [options.paint.bold(row.heading)])]
      : rowLines(row, bytes, marksOf(row, marks), widths, options.paint),
  )
  const atEnd = marks.filter(({ offset }) => offset >= bytes.length)
  return [...lines, ...atEnd.flatMap(mark => endLines(mark, bytes.length, widths, options))]
}

/** Stands in where nothing was read: no element asks for its meaning then. */
const NO_PACKET: Packet = { kind: 'command', codecId: 0, commands: [] }

function packetOf(message: Message): Packet | undefined {
  return message.kind === 'frame' || message.kind === 'rejected' ? message.packet : undefined
}

function widthsOf(rows: readonly AnnotateRow[], columns: number, length: number): Widths {
  const fields = rows.filter((row): row is FieldRow => !('heading' in row))
  const widest = (of: (row: FieldRow) => number): number =>
    fields.reduce((max, row) => Math.max(max, of(row)), 0)
  const offset = Math.max(4, String(length).length)
  const bytesALine = Math.min(columns >= WIDE_COLUMNS ? 16 : 8, Math.max(1, widest(rowBytes)))
  const hex = 3 * bytesALine - 1
  const room = columns - offset - hex - 2 * GAP
  const label = Math.min(
    widest(row => textWidth(labelOf(row))),
    Math.max(20, Math.floor(room * 0.33)),
  )
  const most = room - label - GAP
  const value = Math.min(
    widest(row => textWidth(row.value)),
    Math.max(TIME_WIDTH, most - GAP - USUAL_RULE),
  )
  const rule = most - value - GAP
  const isRuled = rule >= MIN_RULE && fields.some(row => row.rule !== '')
  return {
    offset,
    bytesALine,
    hex,
    label,
    value: isRuled ? value : most,
    rule: isRuled ? rule : 0,
    beside: room,
  }
}

function rowBytes({ parts }: FieldRow): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

function labelOf({ segments, label }: FieldRow): string {
  return /\bn[\dx]+\[/.test(segments[0]?.field ?? '') ? INDENT + label : label
}

function marksOf({ parts }: FieldRow, marks: readonly Mark[]): readonly Mark[] {
  const first = parts[0]!.offset
  const last = parts.at(-1)!
  return marks.filter(({ offset }) => offset >= first && offset < last.offset + last.length)
}

function rowLines(
  row: FieldRow,
  bytes: Uint8Array,
  marks: readonly Mark[],
  widths: Widths,
  paint: Paint,
): string[] {
  const painted = row.kind === undefined ? paint.dim : paint[KIND_PAINT[row.kind]]
  const chunks = hexChunks(row.parts, widths.bytesALine)
  const labels = wrap(row.label, widths.label - (labelOf(row).length - row.label.length))
  const inset = labelOf(row).slice(0, labelOf(row).length - row.label.length)
  const values = wrap(row.value, widths.value)
  const isBeside = widths.rule === 0 && row.rule !== '' && values.length === 1
  const beside = isBeside && textWidth(row.value) + GAP + textWidth(row.rule) <= widths.value ? row.rule : ''
  const rules = widths.rule === 0 ? [] : wrap(row.rule, widths.rule)
  const lines: string[] = []
  const height = Math.max(chunks.length, labels.length, values.length, rules.length)
  const firstOffset = row.parts[0]!.offset
  for (let line = 0; line < height; line++) {
    const chunk = chunks[line]
    const at = firstOffset + line * widths.bytesALine
    const value = values[line] ?? ''
    lines.push(
      joined([
        [chunk === undefined ? '' : padStart(String(at), widths.offset), widths.offset, paint.dim],
        [
          chunk === undefined ? '' : hexText(chunk, bytes),
          widths.hex,
          text => hexPainted(text, chunk ?? [], paint),
        ],
        [labels[line] === undefined ? '' : inset + labels[line], widths.label, painted],
        [value, widths.value, row.kind === undefined ? paint.dim : undefined],
        [rules[line] ?? '', widths.rule, paint.dim],
      ]) + (line === 0 && beside !== '' ? paint.dim(`  ${beside}`) : ''),
    )
    // A mark stands right below its bytes.
    for (const mark of marks) {
      if (mark.offset < at || mark.offset >= at + widths.bytesALine || chunk === undefined) continue
      lines.push(...markLines(mark, at, widths, paint))
    }
  }
  return lines
}

type Cell = readonly [text: string, width: number, paint: ((text: string) => string) | undefined]

/** Cells in their columns, colour put on last. */
function joined(cells: readonly Cell[]): string {
  let line = ''
  let filler = ''
  for (const [text, width, paint] of cells) {
    if (text !== '') {
      line += filler + (paint === undefined ? text : paint(text))
      filler = ''
    }
    filler += ' '.repeat(Math.max(0, width - textWidth(text)) + GAP)
  }
  return line
}

/** A byte of a row's hex. */
interface HexByte {
  readonly offset: number
  readonly kind: FieldKind | undefined
  /** Whether another field of the row starts here. */
  readonly isNext: boolean
}

/** The row's bytes, a line each. */
function hexChunks(parts: readonly RowPart[], bytesALine: number): HexByte[][] {
  const each = parts.flatMap(({ offset, length, kind }, part) =>
    Array.from({ length }, (_, i) => ({ offset: offset + i, kind, isNext: part > 0 && i === 0 })),
  )
  const chunks: HexByte[][] = []
  for (let at = 0; at < each.length; at += bytesALine) chunks.push(each.slice(at, at + bytesALine))
  return chunks
}

/** A dot stands where in an element's row the id ends and the value starts, so that no colour is needed. */
function hexText(chunk: readonly HexByte[], bytes: Uint8Array): string {
  return chunk
    .map(({ offset, isNext }, i) => `${i === 0 ? '' : isNext ? '·' : ' '}${hexNumber(bytes[offset]!, 1)}`)
    .join('')
}

function hexPainted(text: string, chunk: readonly HexByte[], paint: Paint): string {
  let line = ''
  for (let i = 0; i < chunk.length;) {
    const { kind } = chunk[i]!
    let end = i + 1
    while (end < chunk.length && !chunk[end]!.isNext) end++
    const painted = kind === undefined ? paint.dim : paint[KIND_PAINT[kind]]
    line += painted(text.slice(3 * i, 3 * end - 1)) + text.slice(3 * end - 1, 3 * end)
    i = end
  }
  return line
}

function markLines(
  { severity, offset, length, text }: Mark,
  lineAt: number,
  widths: Widths,
  paint: Paint,
): string[] {
  const color = severity === 'fault' ? paint.red : paint.yellow
  const column = 3 * (offset - lineAt)
  const width = 3 * Math.max(1, Math.min(length, widths.bytesALine - (offset - lineAt))) - 1
  const before = widths.offset + GAP
  const arrows = ' '.repeat(column) + '^'.repeat(width)
  return besideHex(text, severity, widths).map((line, i) =>
    color(`${' '.repeat(before)}${padEnd(i === 0 ? arrows : '', widths.hex + GAP)}${line}`),
  )
}

function endLines(mark: Mark, at: number, widths: Widths, { paint }: AnnotateOptions): string[] {
  const color = mark.severity === 'fault' ? paint.red : paint.yellow
  return besideHex(mark.text, mark.severity, widths).map((line, i) => {
    const offset = i === 0 ? padStart(String(at), widths.offset) : ' '.repeat(widths.offset)
    return color(`${offset}  ${padEnd(i === 0 ? '^^' : '', widths.hex + GAP)}${line}`)
  })
}

/** What a mark says, in all the columns right of the bytes. */
function besideHex(text: string, severity: Mark['severity'], widths: Widths): string[] {
  return wrap(`${severity === 'fault' ? '✗' : '!'} ${visible(text)}`, widths.beside)
}
