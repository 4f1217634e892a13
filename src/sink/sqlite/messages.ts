/** What passes between the sink and the thread that holds the database. */
import type { PackedRows } from './packed-rows.js'

export type Request =
  | { readonly id: number; readonly kind: 'open'; readonly path: string }
  | { readonly id: number; readonly kind: 'insert'; readonly rows: PackedRows }
  | { readonly id: number; readonly kind: 'close' }

/** The answer to the request of that id; without an error it is done. */
export interface Answer {
  readonly id: number
  readonly error?: string
}
