import type { Reader } from '../wire/reader.js';
import type { Writer } from '../wire/writer.js';
import type { AvlRecord, Cell, GpsElement } from './types.js';
/** 2007-01-01 00:00:00 UTC, where the 30-bit seconds count from. */
export declare const CODEC_7_EPOCH_S = 1167609600;
export declare const CODEC_7_IO_GROUPS: {
    bit: number;
    name: string;
    width: number;
}[];
type Values = {
    -readonly [K in keyof (GpsElement & Cell)]: number;
};
/** One bit of the GPS mask: the fields that it announces, in the wire's order. */
interface MaskedField {
    readonly bit: number;
    readonly fields: readonly (keyof Values)[];
    /** Bytes of each field. */
    readonly width: 1 | 2 | 4;
    /** Wire number to value and back, where they differ. */
    readonly toValue?: (wire: number) => number;
    readonly toWire?: (value: number) => number;
}
export declare const CODEC_7_GPS_FIELDS: readonly MaskedField[];
/** @throws {DecodeError} `OVERRUN` */
export declare function readCodec7Record(r: Reader): AvlRecord;
/**
 * Writes what the record has: a field that is `NaN` is left out, and its mask bit with it.
 * @throws {EncodeError} for a value that its field cannot hold
 */
export declare function writeCodec7Record(w: Writer, record: AvlRecord): void;
export {};
