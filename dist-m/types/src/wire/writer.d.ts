/**
 * The reader's mirror: named writes into one buffer that grows. A value that its field cannot hold is refused,
 * never cut.
 */
export declare class Writer {
    private buffer;
    private length;
    constructor(capacity?: number);
    /** Bytes written so far; a place to come back to with `patchU32`. */
    get size(): number;
    /** What is written to, as far as `claim` has it; another one after the next write. */
    get bytes(): Uint8Array;
    /** Takes the next `count` bytes for who fills them through `bytes`, and returns where they start. */
    claim(count: number): number;
    /** Forgets what was written behind this place. */
    rewind(size: number): void;
    u8(field: string, value: number): void;
    u16(field: string, value: number): void;
    u32(field: string, value: number): void;
    /** Up to 2^53 - 1, the largest integer that a double holds exactly. */
    u64(field: string, value: number): void;
    i16(field: string, value: number): void;
    i32(field: string, value: number): void;
    /** An unsigned number of one or two bytes, as the codec's layout has it. */
    uint(width: 1 | 2, field: string, value: number): void;
    put(bytes: Uint8Array): void;
    /** Fills in a number that was not known when its place was written. */
    patchU16(at: number, field: string, value: number): void;
    /** @see patchU16 */
    patchU32(at: number, field: string, value: number): void;
    /** What is written so far, without a copy; valid until the next write. */
    view(): Uint8Array;
    /** What is written, as bytes of its own. */
    finish(): Uint8Array;
    private patch;
    private put16;
    private put32;
    private reserve;
}
