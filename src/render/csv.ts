/**
 * A record a row. With `--io` the columns are known from the start and rows come as they are read. Without, the columns
 * are those of all elements that occur, in the order of their first appearance, which only the end knows: rows wait in
 * a spool, and those from before a column was met are filled up.
 */
import type { IoElement } from '../codec/types.js'
import type { Message, MessageContext } from '../session/message.js'
import { csvCell, csvHeader } from './csv-cell.js'
import type { Joined, Meaning, NamedElement, Reading } from './describe.js'
import type { RecordOptions } from './record-json.js'
import type { Describe } from './describe.js'
import { elementLabel, frameRecords, recordFields } from './record-fields.js'
import { Spool } from './spool.js'

export interface CsvOptions extends RecordOptions {
  readonly describe: Describe
}

/** The header of a record's own fields, in the order of `recordFields`. */
const FIELDS = [
  'timestamp',
  'timestampMs',
  'imei',
  'model',
  'codec',
  'priority',
  'latitude',
  'longitude',
  'altitude (m)',
  'angle (deg)',
  'satellites',
  'speed (km/h)',
  'eventId',
  'event',
]

/** RFC 4180 ends each row so. */
const END = '\r\n'
/** Elements of one value that a definition may have, bytes: to ask for the name and unit before any has come. */
const WIDTHS = [1, 2, 4, 8]
/** Ids that differ, times what each may mean: a flood of them must not make rows without end. */
const MAX_COLUMNS = 16_384

interface Column {
  readonly at: number
  readonly name: string | null
  readonly unit: string | null
}

export class CsvRenderer {
  private readonly options: CsvOptions
  private readonly columns = new Map<number | string, Column[]>()
  private readonly labels: string[] = []
  /** Undefined where the columns are fixed. */
  private readonly spool: Spool | undefined
  private isStarted = false

  constructor(options: CsvOptions) {
    this.options = options
    if (options.ioIds === undefined) this.spool = new Spool()
    else this.fixColumns(options.ioIds)
  }

  message(message: Message, context: MessageContext): string {
    const records = frameRecords(message, context, this.options.describe)
    if (records === undefined) return ''
    let rows = this.spool === undefined ? this.start() : ''
    for (const record of records.packet.records) {
      const fields = Object.values(recordFields(record, records.context)).map(csvCell)
      const cells = this.elementCells(record.io, records.context.reading)
      const row = [...fields, ...cells].join(',')
      if (this.spool === undefined) rows += row + END
      else this.spool.append(String(this.labels.length), row + END)
    }
    return rows
  }

  *end(): Generator<string> {
    yield this.start()
    const { spool } = this
    if (spool === undefined) return
    for (const name of spool.names) {
      const missing = ','.repeat(this.labels.length - Number(name))
      // No cell holds a line end: control characters are escaped.
      for (const rows of spool.read(name)) {
        yield missing === '' ? rows : rows.replaceAll(END, missing + END)
      }
    }
    spool.close()
  }

  private start(): string {
    if (this.isStarted) return ''
    this.isStarted = true
    return [...FIELDS, ...this.labels].map(csvHeader).join(',') + END
  }

  /** As many cells as there are columns; an array with holes for what the record lacks. */
  private elementCells(io: readonly IoElement[], reading: Reading): string[] {
    const cells: string[] = []
    const named: NamedElement[] = []
    const { ioIds } = this.options
    for (const element of io) {
      const { id } = element
      if (ioIds !== undefined && !ioIds.has(id)) continue
      const meaning = reading.meaning(element)
      const column = this.spool === undefined ? this.columns.get(id)![0] : this.columnOf(id, meaning)
      if (column === undefined) continue
      const cell = elementCell(meaning, column)
      // An id may come twice in a record: nothing is dropped.
      const before = cells[column.at]
      cells[column.at] = before === undefined ? cell : csvCell(`${plain(before)}; ${plain(cell)}`)
      named.push({ id, name: meaning.name, value: meaning.value })
    }
    if (this.spool !== undefined) {
      for (const joined of reading.joined(named)) {
        const column = this.columnOf(joinedLabel(joined), { name: joinedLabel(joined), unit: null })
        if (column !== undefined) cells[column.at] = csvCell(joined.value)
      }
    }
    cells.length = this.labels.length
    return cells
  }

  /** The column of this meaning, a new one where it is met for the first time; undefined if there are too many. */
  private columnOf(key: number | string, { name, unit }: Pick<Meaning, 'name' | 'unit'>): Column | undefined {
    const known = this.columns.get(key) ?? []
    const found = known.find(column => column.name === name && column.unit === unit)
    if (found !== undefined || this.labels.length >= MAX_COLUMNS) return found
    const column = { at: this.labels.length, name, unit }
    this.labels.push(typeof key === 'string' ? key : elementLabel(key, column))
    this.columns.set(key, [...known, column])
    return column
  }

  /** One column an id, by what the dictionary has before any record has come: the model given, else the most common. */
  private fixColumns(ids: ReadonlySet<number>): void {
    const reading = this.options.describe.read({ kind: 'avl', codecId: 0x8e, records: [] }, undefined)
    for (const id of ids) {
      const meanings = WIDTHS.map(width => reading.meaning({ id, value: new Uint8Array(width) }))
      const meaning =
        meanings.find(({ name, reason }) => name !== null && reason === undefined) ?? meanings[0]!
      this.columnOf(id, { name: meaning.name ?? reading.name(id), unit: meaning.unit })
    }
  }
}

/**
 * The value; its text where there is no value, as of a sensor that is not there. Under a header that says otherwise,
 * since another model means something else by the id, the cell says its own name and unit.
 */
function elementCell({ name, value, unit, text }: Meaning, column: Column): string {
  const shown = value ?? text ?? null
  if (name === column.name && unit === column.unit) return csvCell(shown)
  const own = typeof shown === 'object' ? JSON.stringify(shown) : String(shown)
  return csvCell(`${name ?? 'unknown'}: ${own}${unit === null ? '' : ` ${unit}`}`)
}

function joinedLabel({ name, from }: Joined): string {
  return `${from.join('+')} ${name}`
}

function plain(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
