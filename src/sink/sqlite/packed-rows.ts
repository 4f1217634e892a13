/**
 * Rows on their way to the thread of the database: numbers in one piece of memory and texts in another, which change
 * hands. As objects, each value of each row would be made here, copied, and made again over there.
 */
import { PRIORITIES, type PriorityName } from '../../codec/priority.js'

/** What the rows of one frame share. */
export interface FrameHead {
  readonly imei: string
  readonly received: string | null
  readonly codec: string
  readonly rows: number
}

export interface PackedRows {
  readonly heads: readonly FrameHead[]
  /** `ROW_NUMBERS` of each row. */
  readonly numbers: Float64Array
  /** The texts of each row, UTF-8, one behind the other: time, key, io and cell. */
  readonly text: Uint8Array
}

/** Where a row has which number. NaN stands for null. */
export const ROW = {
  longitude: 0,
  latitude: 1,
  altitude: 2,
  angle: 3,
  satellites: 4,
  speed: 5,
  eventId: 6,
  generationType: 7,
  /** Its place in `PRIORITIES`, or what remains when as many are taken away. */
  priority: 8,
  /** Bytes of the row's texts. */
  timeLength: 9,
  keyLength: 10,
  ioLength: 11,
  /** 0 for null. */
  cellLength: 12,
} as const
export const ROW_NUMBERS = 13

export function packedPriority(priority: PriorityName | number): number {
  return typeof priority === 'number' ? PRIORITIES.length + priority : PRIORITIES.indexOf(priority)
}

/** In words, as far as there are some. */
export function priorityText(packed: number): string {
  return PRIORITIES[packed] ?? String(packed - PRIORITIES.length)
}
