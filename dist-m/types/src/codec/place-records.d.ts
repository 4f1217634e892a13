/**
 * Records written by their places alone: what good records become bytes by, the counterpart of `walk-records.ts`.
 * Nothing in here names a field or explains a fault. A record that is refused here goes to `writeAvlRecord`, which says
 * what is wrong with it, or writes the rare things that this doesn't.
 */
import type { Writer } from '../wire/writer.js';
import { type AvlLayout } from './layouts.js';
import type { AvlRecord } from './types.js';
/**
 * Writes all of the records.
 * @returns false where one of them has to be looked at; some may have been written then
 */
export declare function placeRecords(w: Writer, layout: AvlLayout, records: readonly AvlRecord[]): boolean;
