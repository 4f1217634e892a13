import type { AvlCodecName, CodecName, CommandCodecName } from './types.js';
/** The head of every record of Codecs 8, 8 Extended and 16. Longitude comes first on the wire. */
export declare const RECORD_HEAD: import("../wire/fields.js").FieldBlock<"timestamp" | "priority" | "longitude" | "latitude" | "altitude" | "angle" | "satellites" | "speed">;
/** Wire units of longitude and latitude in one degree. */
export declare const DEGREE = 10000000;
/** A group of IO elements whose values share a width. */
export interface IoGroup {
    /** The name of its count: `n1`... */
    readonly name: string;
    /** Bytes of each value. */
    readonly width: number;
}
export interface AvlLayout {
    readonly codecId: number;
    readonly codec: AvlCodecName;
    /** Bytes of the Event IO ID. */
    readonly eventIoId: 1 | 2;
    /** Bytes of the total and of each group's count. */
    readonly count: 1 | 2;
    /** Bytes of an element's id. */
    readonly ioId: 1 | 2;
    /** Whether a Generation Type follows the event id. */
    readonly generationType: boolean;
    readonly groups: readonly IoGroup[];
    /** Whether a group of values with a length of their own comes last. */
    readonly nx: boolean;
}
export declare const AVL_LAYOUTS: readonly AvlLayout[];
/** Codec 8 with one more group, which some firmware sends unannounced; tried where plain Codec 8 does not balance. */
export declare const CODEC8_WITH_16_BYTE_GROUP: AvlLayout;
/** Bytes of a GH3000 record come in another shape altogether (`codec7.ts`). */
export declare const CODEC_7 = 7;
export interface CommandLayout {
    readonly codecId: number;
    readonly codec: CommandCodecName;
    /** Whether a u32 of seconds since 1970 precedes the payload; the size counts it. */
    readonly timestamp: boolean;
    /** Whether a packed IMEI precedes the payload; the size counts it. */
    readonly imei: boolean;
}
export declare const COMMAND_LAYOUTS: readonly CommandLayout[];
export declare function avlLayout(codecId: number): AvlLayout | undefined;
export declare function commandLayout(codecId: number): CommandLayout | undefined;
/** The codec's name as people write it, undefined for an id that is none. */
export declare function codecName(codecId: number): CodecName | undefined;
/** True for the codecs whose frames are acknowledged with a record count: 7, 8, 8E and 16, never 12 to 15. */
export declare function isAvlCodec(codecId: number): boolean;
/** Command types, the byte behind the first quantity. */
export declare const COMMAND_TYPE: {
    readonly request: 5;
    readonly response: 6;
    /** Codec 14: the IMEI is not the device's own. */
    readonly nack: 17;
};
