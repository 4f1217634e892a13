import { type Trace } from '../wire/reader.js';
import type { Frame, Packet, Rejected } from './types.js';
/**
 * Checks bytes that are meant to be one data field, in every respect. Never throws. The frame keeps `bytes`.
 * @example inspectBareArray(bytes).framing === 'none'
 */
export declare function inspectBareArray(bytes: Uint8Array, trace?: Trace): Frame | Rejected;
/**
 * Decodes bytes that are one data field.
 * @throws {DecodeError} for what is wrong with it
 */
export declare function decodeBareArray(bytes: Uint8Array): Frame;
/**
 * Codec id to second count of this packet.
 * @throws {EncodeError} for a value that its field cannot hold
 */
export declare function encodeBareArray(packet: Packet): Uint8Array;
