/** The rows of each id, however they are stored. */
import type { AvlData, AvlRow } from './definition.js'

export interface RowsById {
  /** Each once, in the order of the data. */
  readonly ids: readonly number[]
  /** What rows have under `models`, each once. */
  readonly modelTerms: readonly string[]
  /** In the order of the data; none for an id without a meaning. */
  of(id: number): readonly AvlRow[]
}

/** The data as it is written, or as the build packs it. */
export interface DictionaryData extends Omit<AvlData, 'rows'> {
  readonly rows: readonly AvlRow[] | RowsById
}

export function rowsById({ rows }: DictionaryData): RowsById {
  return 'of' in rows ? rows : new ListedRows(rows)
}

export class ListedRows implements RowsById {
  readonly modelTerms: readonly string[]
  readonly #rows = new Map<number, AvlRow[]>()

  constructor(list: readonly AvlRow[]) {
    this.modelTerms = [...new Set(list.map(({ models = '' }) => models))]
    for (const row of list) {
      const rows = this.#rows.get(row.id)
      if (rows === undefined) this.#rows.set(row.id, [row])
      else rows.push(row)
    }
  }

  get ids(): readonly number[] {
    return [...this.#rows.keys()]
  }

  of(id: number): readonly AvlRow[] {
    return this.#rows.get(id) ?? []
  }
}
