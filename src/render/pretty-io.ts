/** IO elements in columns: id, name, value with its unit, and what the value means. */
import { toHex } from '../wire/hex.js'
import type { Meaning } from './describe.js'
import { cut, padEnd, padStart, textWidth, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { valueLines, valueText } from './value-text.js'
import { visible } from './visible.js'

export interface IoRow {
  readonly id: number
  readonly bytes: Uint8Array
  readonly meaning: Meaning
}

interface Cell {
  readonly row: IoRow
  readonly id: string
  readonly name: string
  readonly value: string
  /** Numbers stand right in their column; anything else starts at its left and goes as far as it needs. */
  readonly isNumber: boolean
  /** Unit and meaning, with the space in front. */
  readonly tail: string
  /** What gives way where space is short: other names, the bytes of an unknown number. */
  readonly note: string
}

/** Widths that all cells of a grid share. */
interface Widths {
  readonly name: number
  readonly value: number
  /** Of a whole cell. */
  readonly cell: number
}

const ID_WIDTH = 5
const GAP = 2
/** Between two cells of a line. */
const GUTTER = 3
const MAX_GRID_COLUMNS = 3
const MAX_NAME = 40
const MAX_VALUE = 20
/** Shorter than this a note that is cut says nothing. */
const MIN_NOTE = 12
/** Of the cells, how many must fit a narrower column before there are more columns. */
const FITTING = 0.75

/** The rows as lines of at most `columns` columns, in their order, left to right where several fit a line. */
export function ioLines(rows: readonly IoRow[], columns: number, paint: Paint): string[] {
  const cells = rows.map(cellOf)
  for (let count = MAX_GRID_COLUMNS; count > 1; count--) {
    const room = Math.floor((columns - GUTTER * (count - 1)) / count)
    const fitting = cells.filter(cell => widthsOf([cell]).cell <= room)
    if (cells.length < 2 * count || fitting.length < FITTING * cells.length) continue
    const widths = widthsOf(fitting)
    if (widths.cell > room) continue
    // Notes take of the room what they need; without any, columns stand close.
    const note = fitting.reduce((width, cell) => Math.max(width, textWidth(cell.note)), 0)
    const cell = note === 0 ? widths.cell : Math.min(room, widths.cell + GAP + note)
    return grid(cells, count, { ...widths, cell }, columns, paint)
  }
  return grid(cells, 1, { ...widthsOf(cells), cell: columns }, columns, paint)
}

function cellOf(row: IoRow): Cell {
  const { name, value, unit, text = '', flags, reason } = row.meaning
  // A value that marks the absence of a measurement has nothing but its name.
  const isAbsent = value === null && text !== ''
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value) && unit !== null)
  const words = [flags === undefined ? text : flags.join(', '), reason === undefined ? '' : `(${reason})`]
  const said = words.filter(word => word !== '').map(word => `  ${visible(word)}`)
  return {
    row,
    id: String(row.id),
    name: visible(name ?? 'unknown'),
    value: isAbsent ? '-' : visible(valueText(value)),
    isNumber: isNumber || isAbsent,
    tail: (unit === null || isAbsent ? '' : ` ${visible(unit)}`) + said.join(''),
    note: visible(noteOf(row)),
  }
}

function noteOf({ bytes, meaning: { name, value, ambiguous = [] } }: IoRow): string {
  if (ambiguous.length > 0) return `or ${ambiguous.join(', ')}?`
  return name === null && typeof value === 'number' && bytes.length > 0 ? `0x${toHex(bytes)}` : ''
}

function widthsOf(cells: readonly Cell[]): Widths {
  let name = 0
  let value = 0
  let tail = 0
  let text = 0
  for (const cell of cells) {
    name = Math.max(name, Math.min(MAX_NAME, textWidth(cell.name)))
    if (cell.isNumber) {
      value = Math.max(value, Math.min(MAX_VALUE, textWidth(cell.value)))
      tail = Math.max(tail, textWidth(cell.tail) + markWidth(cell))
    } else text = Math.max(text, textWidth(cell.value + cell.tail) + markWidth(cell))
  }
  return { name, value, cell: ID_WIDTH + GAP + name + GAP + Math.max(value + tail, text) }
}

/** Room that is kept for the mark that there are other names. */
function markWidth({ row }: Cell): number {
  return row.meaning.ambiguous === undefined ? 0 : GAP + 1
}

function grid(
  cells: readonly Cell[],
  count: number,
  widths: Widths,
  columns: number,
  paint: Paint,
): string[] {
  const lines: string[] = []
  let line: string[] = []
  const flush = (): void => {
    if (line.length > 0) lines.push(line.join(' '.repeat(GUTTER)).trimEnd())
    line = []
  }
  for (const cell of cells) {
    const shown = shortCell(cell, widths, paint)
    if (shown === undefined) {
      flush()
      lines.push(...longCell(cell, widths, columns, paint))
      continue
    }
    line.push(shown)
    if (line.length === count) flush()
  }
  flush()
  return lines
}

function head({ row, id, name }: Cell, width: number, paint: Paint): string {
  const padded = padEnd(cut(name, width), width)
  return `${paint.dim(padStart(id, ID_WIDTH))}  ${row.meaning.name === null ? paint.dim(padded) : padded}  `
}

/** The cell filled up to its width; undefined where it needs more. */
function shortCell(cell: Cell, widths: Widths, paint: Paint): string | undefined {
  const value = cell.isNumber ? padStart(cell.value, widths.value) : cell.value
  const used = ID_WIDTH + GAP + widths.name + GAP + textWidth(value) + textWidth(cell.tail)
  const room = widths.cell - used
  if (room < 0 || textWidth(cell.name) > widths.name) return undefined
  const note = fitted(cell, room - GAP)
  const filler = ' '.repeat(room - (note === '' ? 0 : GAP + textWidth(note)))
  const shownNote = note === '' ? '' : `  ${paint.dim(note)}`
  return head(cell, widths.name, paint) + paint.bold(value) + painted(cell, paint) + shownNote + filler
}

/** As much of the note as there is room for; of other names at least a mark that there are some. */
function fitted({ note, row }: Cell, room: number): string {
  if (note === '' || room < 1) return ''
  if (textWidth(note) <= room) return note
  if (row.meaning.ambiguous === undefined) return ''
  return room < MIN_NOTE ? '?' : cut(note, room)
}

/** The unit plain, the words in colour. */
function painted({ tail }: Cell, paint: Paint): string {
  const at = tail.indexOf('  ')
  return at < 0 ? tail : tail.slice(0, at + 2) + paint.cyan(tail.slice(at + 2))
}

/** A cell on lines of its own: what does not fit goes on below, under the value. */
function longCell(cell: Cell, widths: Widths, columns: number, paint: Paint): string[] {
  const name = Math.min(Math.max(widths.name, textWidth(cell.name)), MAX_NAME, Math.max(8, columns - 40))
  const indent = ID_WIDTH + GAP + name + GAP
  const room = Math.max(20, columns - indent)
  const { value } = cell.row.meaning
  const isComposite = typeof value === 'object' && value !== null
  const values = isComposite ? valueLines(value, room).map(visible) : wrap(cell.value + cell.tail, room)
  const notes = [isComposite ? cell.tail.trim() : '', cell.note].filter(text => text !== '')
  const [first = '', ...more] = values
  return [
    head(cell, name, paint) + paint.bold(first),
    ...more.map(line => ' '.repeat(indent) + paint.bold(line)),
    ...notes.flatMap(note => wrap(note, room)).map(line => ' '.repeat(indent) + paint.dim(line)),
  ]
}
