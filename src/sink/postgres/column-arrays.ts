import { type ColumnValue, COLUMNS, columnValues } from '../record-columns.js'
import type { Delivery } from '../sink.js'

const AT = Object.fromEntries(COLUMNS.map((column, at) => [column, at])) as Record<
  (typeof COLUMNS)[number],
  number
>

/** The records of a batch, a column at a time, with what PostgreSQL can't hold put as it can. */
export function columnArrays(batch: readonly Delivery[]): ColumnValue[][] {
  const arrays = COLUMNS.map((): ColumnValue[] => [])
  for (const delivery of batch) {
    for (const [at, value] of columnValues(delivery).entries()) arrays[at % COLUMNS.length]!.push(value)
  }
  arrays[AT.time] = arrays[AT.time]!.map(timestamptz)
  arrays[AT.io] = arrays[AT.io]!.map(jsonb)
  return arrays
}

/** A year of more than four digits has no sign; a time beyond every date, which comes as digits, is `infinity`. */
function timestamptz(time: ColumnValue): string {
  const text = String(time)
  if (!text.includes('T')) return 'infinity'
  return text.replace(/^\+0*/, '')
}

/** What `jsonb` refuses in a string: U+0000, shown as its symbol, and half a surrogate pair. */
function jsonb(json: ColumnValue): ColumnValue {
  return String(json).replace(/\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g, escaped => {
    if (escaped === '\\\\') return escaped
    return escaped === '\\u0000' ? '\u2400' : '\ufffd'
  })
}
