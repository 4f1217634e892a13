import type { AvlPacket, AvlRecord, GpsElement, IoElement } from './types.js';
import { type ElementVisitor } from './walk-records.js';
/** One IO element in the bytes of its frame. */
export declare class IoView implements IoElement {
    readonly id: number;
    /** The frame's bytes. */
    readonly bytes: Uint8Array;
    /** Where in `bytes` the value starts. */
    readonly offset: number;
    /** Bytes of the value. */
    readonly width: number;
    readonly variable: boolean;
    constructor(id: number, bytes: Uint8Array, offset: number, width: number, variable: boolean);
    get value(): Uint8Array;
}
/** A record of Codec 8, 8 Extended or 16 over its frame's bytes, which have been validated. */
export declare class RecordView implements AvlRecord {
    private readonly packet;
    private readonly start;
    constructor(packet: AvlPacketView, start: number);
    get timestampMs(): number;
    /** The timestamp's 64 bits: from 2^53 on a double rounds them. */
    get exactTimestampMs(): bigint;
    get priority(): number;
    /** Longitude as the wire has it, 1e-7 degrees. */
    get longitudeUnits(): number;
    /** @see longitudeUnits */
    get latitudeUnits(): number;
    get gps(): GpsElement;
    get eventIoId(): number;
    get generationType(): number;
    /** How many elements the record says that it has. */
    get ioTotal(): number;
    /** The elements as views, made anew at each access: hold the array if it is walked more than once. */
    get io(): readonly IoElement[];
    /** Shows each element in the wire's order without making anything; offsets count in `frameBytes`. */
    visitElements(visitor: ElementVisitor): void;
    /** The bytes that the record is read from. */
    get frameBytes(): Uint8Array;
}
/** Receives the records of a packet one after the other, each followed by its elements. */
export interface RecordVisitor extends ElementVisitor {
    record(record: RecordView, index: number): void;
}
/** The records of one data field, over its bytes. */
export declare class AvlPacketView implements AvlPacket {
    readonly kind = "avl";
    readonly bytes: Uint8Array;
    /** Where in `bytes` the first record starts. */
    readonly start: number;
    /** Where in `bytes` the second count stands. */
    readonly end: number;
    readonly recordCount: number;
    private views;
    private hashWords;
    get codecId(): number;
    get records(): readonly RecordView[];
    /** Shows all records and their elements in the wire's order; nothing outlives the call but what the visitor keeps. */
    visit(visitor: RecordVisitor): void;
    /**
     * The later of the first and the last record's times, ms since 1970; NaN without records. Devices send in the order
     * of time, or newest first: either way this is the newest, and no views are made for it.
     */
    newestMs(): number;
    /** The hash of each record, see `RecordView.hash`, as two words; made once. */
    hashes(): Int32Array;
    private makeHashes;
    private makeViews;
}
/**
 * The record as plain objects of its own, no longer tied to its frame: to change, to compare, to post elsewhere.
 * @example toPlainRecord(frame.packet.records[0])
 */
export declare function toPlainRecord(record: AvlRecord): AvlRecord;
