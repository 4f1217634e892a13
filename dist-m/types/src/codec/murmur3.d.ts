/** Two words of 32 bits, unsigned; the same object at every call, so that hashing allocates nothing. */
export interface Hash64 {
    readonly first: number;
    readonly second: number;
}
/**
 * The hash of `bytes[start, end)`.
 * @returns an object that the next call writes to
 */
export declare function murmur3(bytes: Uint8Array, start?: number, end?: number): Hash64;
