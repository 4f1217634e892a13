/** Signed numbers from the unsigned ones that readers and writers have. */
export declare function toI8(value: number): number;
export declare function toI16(value: number): number;
/** The inverse of `toI8`; what is out of range stays so, for the writer to refuse. */
export declare function fromI8(value: number): number;
