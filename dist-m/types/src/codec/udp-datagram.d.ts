import { type Trace } from '../wire/reader.js';
import type { Frame, Packet, Rejected, UdpHeader } from './types.js';
/** What opens every channel packet, in both directions. */
export declare const UDP_CHANNEL: import("../wire/fields.js").FieldBlock<"length" | "packetId" | "notUsableByte" | "avlPacketId">;
/** The byte was a packet type once; devices and documents send 1 today, anything is accepted. */
export declare const NOT_USABLE_BYTE = 1;
/** Where the data field of a device's packet starts: behind the channel header and the IMEI with its length. */
export declare const UDP_DATA_FIELD: number;
/**
 * All packets of one datagram, good and bad, in their order. Never throws. A length that leaves the datagram, or that
 * no packet can have, says nothing about where the next packet starts: that packet is read to the datagram's end and
 * rejected, with `BAD_LENGTH` in the first place. The frames keep `bytes`; offsets, in a trace too, count from the
 * start of each packet.
 */
export declare function inspectUdpDatagram(bytes: Uint8Array, trace?: Trace): readonly (Frame | Rejected)[];
/** The same for bytes that are one packet to their end, whatever its length says. Never throws. */
export declare function inspectWholeUdpPacket(bytes: Uint8Array, trace?: Trace): Frame | Rejected;
/**
 * Decodes a datagram of a device.
 * @throws {DecodeError} at the first packet that does not hold
 */
export declare function decodeUdpDatagram(bytes: Uint8Array): readonly Frame[];
/**
 * One channel packet, device to server. Join several to send them in one datagram.
 * @throws {EncodeError} for a value that its field cannot hold, the 65,535 bytes of the length field included
 */
export declare function encodeUdpPacket(header: UdpHeader, packet: Packet): Uint8Array;
