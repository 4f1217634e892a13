/**
 * The data field, which TCP frames, UDP packets and bare arrays share: codec id, Number of Data 1, the records or
 * commands, Number of Data 2.
 */
import { DecodeError, type Warning } from '../wire/errors.js';
import { Reader } from '../wire/reader.js';
import type { Writer } from '../wire/writer.js';
import { type RecordFindings } from './avl-record.js';
import { type AvlLayout } from './layouts.js';
import { AvlPacketView } from './record-view.js';
import type { AvlRecord, Packet } from './types.js';
/** The smallest data field: codec id, two counts and nothing between. */
export declare const MIN_DATA_FIELD = 3;
/** What reading a data field came to. The packet may be trusted only where there is no fault. */
export declare class DataFieldFindings implements RecordFindings {
    packet: Packet | undefined;
    recordCount: number;
    readonly faults: DecodeError[];
    readonly warnings: Warning[];
    get holds(): boolean;
    fault(error: DecodeError): void;
    warn(warning: Warning): void;
}
/**
 * The records of a data field where all is well and nothing is worth a word, which nearly all are; undefined for any
 * other: `readDataField` tells what it is.
 */
export declare function acceptRecords(bytes: Uint8Array, start: number, end: number): AvlPacketView | undefined;
/** Reads from the codec id to the reader's end. Never throws: faults are collected. */
export declare function readDataField(r: Reader): DataFieldFindings;
/**
 * Writes codec id to second count.
 * @throws {EncodeError} for an unknown codec, more than 255 items, or a value that its field cannot hold
 */
export declare function writeDataField(w: Writer, packet: Packet): void;
/**
 * The layout to write these records in: Codec 8 grows its 16-byte group only where a value asks for it.
 * @throws {EncodeError} for a codec that has none
 */
export declare function writableLayout(records: readonly AvlRecord[], codecId: number): AvlLayout;
