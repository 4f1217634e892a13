/** Runs of fixed fields as data, walked by the reader, the writer and the trace alike. */
/** What a fixed field holds. All are big-endian. `u64` must fit a double when written. */
export type FieldType = 'u8' | 'u16' | 'u32' | 'u64' | 'i16' | 'i32';
export declare const FIELD_SIZES: Readonly<Record<FieldType, number>>;
export interface Field<N extends string = string> {
    readonly name: N;
    readonly type: FieldType;
    /** From the start of the block. */
    readonly offset: number;
}
export interface FieldBlock<N extends string = string> {
    readonly fields: readonly Field<N>[];
    readonly size: number;
    /** Offset of each field from the start of the block. */
    readonly at: Readonly<Record<N, number>>;
}
/** Lays the fields out one behind the other. */
export declare function fieldBlock<const N extends string>(rows: readonly (readonly [N, FieldType])[]): FieldBlock<N>;
/** Reads a fixed field; the caller has checked that it is there. A `u64` above 2^53 comes rounded to a double. */
export declare function fieldValue(bytes: Uint8Array, at: number, type: FieldType): number;
export declare function readU16(bytes: Uint8Array, at: number): number;
export declare function readI16(bytes: Uint8Array, at: number): number;
export declare function readI32(bytes: Uint8Array, at: number): number;
export declare function readU32(bytes: Uint8Array, at: number): number;
/** As a double, exact up to 2^53: a bigint costs an allocation a field, and no real time needs one. */
export declare function readU64(bytes: Uint8Array, at: number): number;
