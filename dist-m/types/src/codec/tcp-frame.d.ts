import { DecodeError } from '../wire/errors.js';
import { type Trace } from '../wire/reader.js';
import type { Frame, Packet, Rejected } from './types.js';
/** Four zero bytes. */
export declare const PREAMBLE_SIZE = 4;
/** Preamble and Data Field Length. */
export declare const TCP_HEADER_SIZE = 8;
/**
 * Largest Data Field Length taken by default, bytes. Record frames stay below 1,280; camera and serial frames of
 * Codec 12 are larger, so the default is generous and the memory that one peer can ask for is bounded all the same.
 */
export declare const DEFAULT_MAX_DATA_FIELD = 65536;
/**
 * Judges the head of a frame by the bytes at hand.
 * @returns the whole frame's length; undefined where more bytes are needed to know; or the reason why no frame can
 *   start here (`BAD_PREAMBLE`, `LENGTH_LIMIT`, `BAD_LENGTH`): then framing is lost, since there is no marker to
 *   find the next frame by
 */
export declare function tcpFrameLength(bytes: Uint8Array, start: number, end: number, maxDataField?: number): number | DecodeError | undefined;
/**
 * Checks a whole frame, `bytes[start, end)` as `tcpFrameLength` cut it, in every respect. Never throws.
 * The frame keeps `bytes`: hand over bytes that nobody will write to.
 */
export declare function inspectTcpFrame(bytes: Uint8Array, start?: number, end?: number, trace?: Trace): Frame | Rejected;
/**
 * Decodes bytes that are one TCP frame.
 * @throws {DecodeError} `INCOMPLETE` if the frame goes on, `TRAILING_BYTES` if something follows it, `LENGTH_LIMIT`
 *   beyond `maxDataField`, and whatever is wrong inside
 * @example decodeTcpFrame(fromHex('000000000000000F0C010500000007676574696E666F0100004312')).packet.kind === 'command'
 */
export declare function decodeTcpFrame(bytes: Uint8Array, maxDataField?: number): Frame;
/**
 * Inspects bytes that are meant to be exactly one frame: where the body balances to their end, they are believed over
 * the declared length, so that a wrong length is told from a frame that was cut. Never throws.
 */
export declare function inspectWholeTcpFrame(bytes: Uint8Array, maxDataField?: number, trace?: Trace): Frame | Rejected;
/**
 * A TCP frame with this packet.
 * @throws {EncodeError} for a value that its field cannot hold
 * @example encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })
 */
export declare function encodeTcpFrame(packet: Packet): Uint8Array;
