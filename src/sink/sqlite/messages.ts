/** What passes between the sink and the thread that holds the database. */
import type { ColumnValue } from '../record-columns.js'

export type Request =
  | { readonly id: number; readonly kind: 'open'; readonly path: string }
  | { readonly id: number; readonly kind: 'insert'; readonly values: readonly ColumnValue[] }
  | { readonly id: number; readonly kind: 'close' }

/** The answer to the request of that id; without an error it is done. */
export interface Answer {
  readonly id: number
  readonly error?: string
}
