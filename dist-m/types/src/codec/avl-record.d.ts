import { DecodeError, type Warning } from '../wire/errors.js';
import type { Reader } from '../wire/reader.js';
import type { Writer } from '../wire/writer.js';
import { type AvlLayout } from './layouts.js';
import type { AvlRecord } from './types.js';
/** Receives what is wrong with a record without ending it, and what is merely odd. */
export interface RecordFindings {
    fault(error: DecodeError): void;
    warn(warning: Warning): void;
}
/**
 * Passes one record with a name for every field: what explains bytes, and what is wrong with them. Records that hold
 * are accepted and read by `walk-records.ts`, which describes the same bytes without names.
 * @throws {DecodeError} `OVERRUN`
 */
export declare function readAvlRecord(r: Reader, layout: AvlLayout, findings: RecordFindings | undefined): void;
/**
 * Writes one record; IO elements go to the group of their width, in their order.
 * @throws {EncodeError} for a value that its field or the codec cannot hold
 */
export declare function writeAvlRecord(w: Writer, layout: AvlLayout, record: AvlRecord): void;
