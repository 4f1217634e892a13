/**
 * The dictionary as the build stores it: reading all rows takes longer than decoding a frame, which needs a few of them.
 * Lines of JSON in ASCII: what rows refer to, then a line of rows for each id.
 */
import type { AvlData, AvlRow } from './definition.js'
import { type DictionaryData, ListedRows, type RowsById } from './rows.js'

/** The first line. */
interface Head extends Omit<AvlData, 'rows'>, Pick<RowsById, 'ids' | 'modelTerms'> {
  /** Where the rows of each id end, in characters behind the first line. */
  readonly ends: readonly number[]
}

export function packAvlData(data: AvlData): string {
  const { rows: list, ...sets } = data
  const rows = new ListedRows(list)
  const lines = rows.ids.map(id => asciiLine(rows.of(id)))
  let end = 0
  const ends = lines.map(line => (end += line.length))
  const head: Head = { ...sets, modelTerms: rows.modelTerms, ids: rows.ids, ends }
  return asciiLine(head) + lines.join('')
}

function asciiLine(value: unknown): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value).replace(/[^\x00-\x7f]/g, escaped)}\n`
}

/**
 * @param read characters of the packed text
 * @param headEnd where its first line ends
 */
export function unpackAvlData(read: (from: number, to: number) => string, headEnd: number): DictionaryData {
  const { ids, modelTerms, ends, ...sets } = JSON.parse(read(0, headEnd)) as Head
  const start = headEnd + 1
  const places = new Map(ids.map((id, at) => [id, at]))
  const of = (id: number): readonly AvlRow[] => {
    const at = places.get(id)
    if (at === undefined) return []
    return JSON.parse(read(start + (ends[at - 1] ?? 0), start + ends[at]!)) as readonly AvlRow[]
  }
  return { ...sets, rows: { ids, modelTerms, of } }
}
