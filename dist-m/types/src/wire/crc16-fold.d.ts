/**
 * The CRC by folding, for long runs of bytes: 32 of them a round, as sixteen 16-bit lanes. A lane that stands 32 bytes
 * further on counts for x^256 as much, so each round multiplies every lane by x^256 modulo the polynomial and adds the
 * next 32 bytes. The product is linear in the lane's four nibbles, and a look-up among sixteen bytes is one SIMD
 * instruction. V8 has those only in WebAssembly; the module is put together here, instruction by instruction.
 */
/** Folds runs of bytes into 32 that have the same CRC. */
export declare class Crc16Folder {
    private readonly memory;
    private readonly fold;
    /** The block that is left of the last run. */
    readonly block: Uint8Array;
    private constructor();
    /**
     * @param advance the CRC state behind a number of zero bytes
     * @returns undefined where the engine has no WebAssembly with SIMD
     */
    static create(advance: (crc: number, zeros: number) => number): Crc16Folder | undefined;
    /**
     * Folds `bytes[start, ...)`, as many whole blocks of it as there are up to `end` and fit; two at least.
     * @param crc of what comes before them
     * @returns where it stopped: the CRC of `block` is that of everything before
     */
    take(crc: number, bytes: Uint8Array, start: number, end: number): number;
}
