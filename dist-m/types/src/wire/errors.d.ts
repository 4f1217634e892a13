/** Why a frame could not be taken; a closed set that programs may match on. */
export type DecodeErrorCode = 'BAD_HEX' | 'INCOMPLETE' | 'BAD_PREAMBLE' | 'LENGTH_LIMIT' | 'BAD_LENGTH' | 'CRC_MISMATCH' | 'UNKNOWN_CODEC' | 'COUNT_MISMATCH' | 'IO_COUNT_MISMATCH' | 'OVERRUN' | 'TRAILING_BYTES' | 'BAD_IMEI' | 'BAD_COMMAND';
/** What a `DecodeError` is made of. */
export interface DecodeErrorDetail {
    /** Bytes from the start of the frame to the first one that can't be right. */
    readonly offset: number;
    /** The field, by its name in the layout: `dataFieldLength`, `records[1].n2`... */
    readonly field: string;
    readonly expected?: string | number;
    readonly actual?: string | number;
}
/**
 * The only error that decoding gives. `code` is for programs, `message` for people.
 * @example
 * try { decodeTcpFrame(bytes) } catch (e) { if (e instanceof DecodeError) console.log(e.code, e.offset) }
 */
export declare class DecodeError extends Error {
    readonly name = "DecodeError";
    readonly code: DecodeErrorCode;
    readonly offset: number;
    readonly field: string;
    readonly expected: string | number | undefined;
    readonly actual: string | number | undefined;
    constructor(code: DecodeErrorCode, message: string, detail: DecodeErrorDetail);
}
/** A value that its field on the wire cannot hold; the twin of `DecodeError`. */
export declare class EncodeError extends Error {
    readonly name = "EncodeError";
    /** The field, by its name in the layout. */
    readonly field: string;
    readonly value: unknown;
    constructor(field: string, value: unknown, expected: string);
}
/** What is odd about a frame that is taken all the same. */
export type WarningCode = 'IMEI_CHECK_DIGIT' | 'IO_16_BYTE_GROUP' | 'MILLISECOND_TIMESTAMP' | 'QUANTITY_IGNORED' | 'SIZE_WITHOUT_TIMESTAMP' | 'TIMESTAMP_RANGE';
export interface Warning {
    readonly code: WarningCode;
    readonly message: string;
    readonly offset: number;
}
