/** The TCP handshake: the device says its IMEI, the server answers one raw byte. */
import { type Warning } from '../wire/errors.js';
import { type Trace } from '../wire/reader.js';
/** Bytes of the handshake. */
export declare const HANDSHAKE_SIZE: number;
export interface Handshake {
    readonly imei: string;
    readonly warnings: readonly Warning[];
}
/**
 * Decodes the device's first message.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`, `TRAILING_BYTES`
 * @example decodeHandshake(fromHex('000F333536333037303432343431303133')).imei === '356307042441013'
 */
export declare function decodeHandshake(bytes: Uint8Array, start?: number, end?: number, trace?: Trace): Handshake;
/** @throws {EncodeError} if the IMEI is not 15 digits */
export declare function encodeHandshake(imei: string): Uint8Array;
/**
 * The server's answer to the IMEI: `01` accepts, `00` rejects.
 * @throws {DecodeError} `BAD_IMEI` for any other byte, `OVERRUN`, `TRAILING_BYTES`
 */
export declare function decodeLogin(bytes: Uint8Array, trace?: Trace): boolean;
/** One raw byte, no text and no framing. */
export declare function encodeLogin(accepted: boolean): Uint8Array;
