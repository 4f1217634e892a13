import { type AvlLayout } from './layouts.js';
/** From this byte on, a timestamp's second one is beyond every date (year 275760): taken, but not without a word. */
export declare const LATEST_TIMESTAMP_BYTE1 = 30;
/** Receives the elements of a record in the wire's order, without anything being made for them. */
export interface ElementVisitor {
    /**
     * A value of 1, 2 or 4 bytes.
     * @param value unsigned
     * @param width its bytes
     * @param offset where in the packet's bytes it starts
     */
    number(id: number, value: number, width: number, offset: number): void;
    /**
     * A value of 8 bytes as its two halves, unsigned: a double holds no more than 53 bits.
     * @see wideInteger
     */
    wide(id: number, high: number, low: number, offset: number): void;
    /** A value of 16 bytes, or one of any length (`variable`) of the NX group of Codec 8 Extended. */
    bytes(id: number, offset: number, length: number, variable: boolean): void;
}
/** Bytes from a record's start to the total of its elements. */
export declare function ioStart(layout: AvlLayout): number;
/**
 * Passes `count` records from `start` on: every bound is checked, and every total against its groups.
 * @param tolerant lets totals that don't agree pass, and timestamps that are worth a warning
 * @returns where they end; -1 if they don't fit, or something about them has to be said
 */
export declare function passRecords(bytes: Uint8Array, start: number, end: number, count: number, layout: AvlLayout, tolerant?: boolean): number;
/**
 * Shows the elements of a record that has been checked; a loop for each width, so that none has to be asked for.
 * @param start where the total of the elements stands
 * @returns where the record ends
 */
export declare function walkElements(bytes: Uint8Array, start: number, layout: AvlLayout, visitor: ElementVisitor): number;
/** An 8-byte value from its halves: a number where a double holds it exactly, else a bigint. */
export declare function wideInteger(high: number, low: number): number | bigint;
