import { DecodeError } from './errors.js';
import { type FieldBlock } from './fields.js';
/** One field as it was read: a hex dump, an annotation or a test of coverage is made of these. */
export interface Span {
    /** From the start of the frame. */
    readonly offset: number;
    readonly length: number;
    /** With its place: `records[0].io[3].id`. */
    readonly field: string;
    /** The number that the field holds, or its bytes where it is no number. */
    readonly value: number | Uint8Array;
}
/** Receives every field in the order of reading. */
export type Trace = (span: Span) => void;
/**
 * Bounds-checked reads by name over `bytes[start, end)`. The name gives an error its field, and with a trace
 * attached every byte its meaning, from the same code that decodes.
 */
export declare class Reader {
    readonly bytes: Uint8Array;
    /** Where offsets in errors and spans count from. */
    readonly origin: number;
    readonly trace: Trace | undefined;
    pos: number;
    end: number;
    /** Index of the record or command that is being read; -1 outside. Gives fields their place. */
    item: number;
    /** What `item` counts. */
    itemName: string;
    constructor(bytes: Uint8Array, start?: number, end?: number, trace?: Trace, origin?: number);
    /** Bytes from the start of the frame to the next read. */
    get offset(): number;
    get remaining(): number;
    u8(field: string): number;
    u16(field: string): number;
    u32(field: string): number;
    /** An unsigned number of one or two bytes, as the codec's layout has it. */
    uint(width: 1 | 2, field: string): number;
    /** Passes a run of fixed fields with one bounds check; returns where in `bytes` it starts. */
    block(block: FieldBlock): number;
    /** A view of the next `length` bytes; no copy. */
    take(length: number, field: string): Uint8Array;
    /** Passes `length` bytes without a trace of its own; returns where in `bytes` they start. */
    skip(length: number, field: string): number;
    /** Reports a field to the trace. `at` counts in `bytes`. */
    span(field: string, at: number, length: number, value: number | Uint8Array): void;
    /** The field's name with the record or command it is in. */
    place(field: string): string;
    /** The error of a field that needs more bytes than are left. */
    overrun(field: string, needed: number): DecodeError;
    /** Names the first field of the block that does not fit. */
    private shortBlock;
}
