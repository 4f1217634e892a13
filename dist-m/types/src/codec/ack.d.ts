import { type Trace } from '../wire/reader.js';
import type { UdpHeader } from './types.js';
/** Bytes of the ack of a TCP frame. */
export declare const ACK_SIZE = 4;
/** Bytes of the ack of a UDP packet. */
export declare const UDP_ACK_SIZE: number;
export interface UdpAck extends Omit<UdpHeader, 'imei'> {
    /** Records accepted, counted from the start of the array. */
    readonly records: number;
}
/**
 * The number of records that a server has accepted.
 * @throws {DecodeError} `OVERRUN`, `TRAILING_BYTES`
 */
export declare function decodeAck(bytes: Uint8Array, trace?: Trace): number;
/**
 * The ack of a TCP record frame: the number of records accepted, as four raw bytes. A number other than the one
 * sent makes the device send the same records again.
 * @throws {EncodeError} beyond 0..4294967295
 */
export declare function encodeAck(records: number): Uint8Array;
/** @throws {DecodeError} `BAD_LENGTH`, `OVERRUN`, `TRAILING_BYTES` */
export declare function decodeUdpAck(bytes: Uint8Array, trace?: Trace): UdpAck;
/** @throws {EncodeError} for a value that its field cannot hold */
export declare function encodeUdpAck({ packetId, avlPacketId, records }: UdpAck): Uint8Array;
