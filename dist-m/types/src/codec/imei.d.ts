import { type Warning } from '../wire/errors.js';
import type { Reader } from '../wire/reader.js';
import type { Writer } from '../wire/writer.js';
/** Digits of an IMEI. */
export declare const IMEI_LENGTH = 15;
/** True for 15 decimal digits; the check digit is not looked at, since test devices break it. */
export declare function isImei(text: string): boolean;
/**
 * The Luhn digit that follows the first 14 digits of an IMEI (3GPP TS 23.003, annex B).
 * @example imeiCheckDigit('35630704244101') === 3
 */
export declare function imeiCheckDigit(first14: string): number;
/** The warning that an IMEI deserves whose check digit is wrong, none if it is right. */
export declare function imeiWarning(imei: string, offset: number): Warning | undefined;
/**
 * An IMEI as two length bytes and ASCII digits: the TCP handshake, and the head of a UDP packet.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`
 */
export declare function readImei(r: Reader): string;
/** @throws {EncodeError} if it is not 15 digits */
export declare function writeImei(w: Writer, imei: string): void;
/**
 * The packed form of Codecs 14 and 15: 16 decimal digits in 8 bytes, the first a zero.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`
 */
export declare function readPackedImei(r: Reader): string;
/** @throws {EncodeError} if it is not 15 digits */
export declare function writePackedImei(w: Writer, imei: string): void;
