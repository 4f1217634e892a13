import { isAscii } from 'node:buffer'
import { orNull } from '../../render/json-value.js'
import { type PackedRows, priorityText, ROW, ROW_NUMBERS } from './packed-rows.js'

type RowValue = string | number | null

/** Packed rows as the values that a statement takes. */
export class RowValues {
  readonly #rows: PackedRows
  readonly #bytes: Buffer
  /** All texts as one, where their characters are bytes: pieces of it are made without copying. */
  readonly #text: string | undefined
  readonly #values: RowValue[] = []
  #left: number
  #head = 0
  /** Rows of the frame at `head` that were taken. */
  #taken = 0
  #numbersAt = 0
  #textAt = 0

  constructor(rows: PackedRows) {
    const { text, numbers } = rows
    this.#rows = rows
    this.#bytes = Buffer.from(text.buffer, text.byteOffset, text.length)
    this.#text = isAscii(text) ? this.#bytes.toString('latin1') : undefined
    this.#left = numbers.length / ROW_NUMBERS
  }

  /** Rows that have not been taken. */
  get left(): number {
    return this.#left
  }

  /**
   * The values of the next rows, those of each in the order of `COLUMNS`.
   * @returns an array that the next call writes to
   */
  take(rows: number): readonly RowValue[] {
    const values = this.#values
    let at = 0
    for (let row = 0; row < rows; row++) at = this.#next(values, at)
    values.length = at
    this.#left -= rows
    return values
  }

  #next(values: RowValue[], start: number): number {
    const { heads, numbers } = this.#rows
    while (this.#taken === heads[this.#head]!.rows) {
      this.#head++
      this.#taken = 0
    }
    this.#taken++
    const { imei, received, codec } = heads[this.#head]!
    const row = this.#numbersAt
    this.#numbersAt += ROW_NUMBERS
    let at = start
    values[at++] = imei
    values[at++] = this.#piece(numbers[row + ROW.timeLength]!)
    values[at++] = this.#piece(numbers[row + ROW.keyLength]!)
    const io = this.#piece(numbers[row + ROW.ioLength]!)
    const cellLength = numbers[row + ROW.cellLength]!
    values[at++] = received
    values[at++] = orNull(numbers[row + ROW.longitude]!)
    values[at++] = orNull(numbers[row + ROW.latitude]!)
    values[at++] = orNull(numbers[row + ROW.altitude]!)
    values[at++] = orNull(numbers[row + ROW.angle]!)
    values[at++] = orNull(numbers[row + ROW.satellites]!)
    values[at++] = orNull(numbers[row + ROW.speed]!)
    values[at++] = orNull(numbers[row + ROW.eventId]!)
    values[at++] = priorityText(numbers[row + ROW.priority]!)
    values[at++] = codec
    values[at++] = orNull(numbers[row + ROW.generationType]!)
    values[at++] = io
    values[at++] = cellLength === 0 ? null : this.#piece(cellLength)
    return at
  }

  #piece(length: number): string {
    const start = this.#textAt
    const end = (this.#textAt += length)
    return this.#text === undefined ? this.#bytes.toString('utf8', start, end) : this.#text.slice(start, end)
  }
}
