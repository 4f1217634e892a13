import { CODEC_7 } from './layouts.js'
import type { AvlRecord } from './types.js'

export type PriorityName = 'low' | 'high' | 'panic'

/** What each number of the field means, from 0 on. */
export const PRIORITIES: readonly (PriorityName | undefined)[] = ['low', 'high', 'panic']
/** Codec 7 codes them in two bits of its own: 01 periodic, 10 alarm. */
export const CODEC_7_PRIORITIES: readonly (PriorityName | undefined)[] = [undefined, 'low', 'panic']

/** The priority by name; the number where it has none. */
export function priorityName(record: AvlRecord, codecId: number): PriorityName | number {
  return (codecId === CODEC_7 ? CODEC_7_PRIORITIES : PRIORITIES)[record.priority] ?? record.priority
}
