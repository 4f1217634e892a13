import type { SpareBuffers } from './spare-buffers.js';
/**
 * Bytes that have come and are not yet taken. Work and memory stay linear in what arrives, however small the pieces:
 * a read that completes nothing is one copy into a buffer that doubles.
 */
export declare class PendingBytes {
    /** Holds the pending bytes in `[start, end)`; may be the last chunk itself, so it is only read. */
    bytes: Uint8Array;
    start: number;
    end: number;
    /** Whether `bytes` is a buffer of our own, that may be written to. */
    private owned;
    private readonly spares;
    /** @param spares where buffers come from and go back to, if they are not to be made anew */
    constructor(spares?: SpareBuffers);
    get size(): number;
    /** Takes `chunk[from, to)` over: nobody may write to it until `settle`, or ever if parts of it are taken. */
    push(chunk: Uint8Array, from?: number, to?: number): void;
    /**
     * The next `length` bytes as bytes that nothing else holds. A chunk that is just that is handed on as it is; else
     * they are copied once, so that a frame never keeps a whole socket buffer alive.
     */
    take(length: number): Uint8Array;
    drop(length: number): void;
    /** Lets go of the last chunk: what is left of it moves into a buffer of its own size. */
    settle(): void;
    private makeRoom;
    private room;
    private release;
    private clear;
}
