/**
 * Buffers that streams take turns with: of thousands of connections few are in the middle of a message at one time, and
 * to make a buffer for each message costs more than to read it.
 */
export declare class SpareBuffers {
    private readonly spare;
    /** A buffer of `size` bytes at least, with anything in it. */
    take(size: number): Uint8Array;
    /** The buffer is not needed any more. What is in it stays there until somebody takes one. */
    give(buffer: Uint8Array): void;
}
