/** From what reading came to, the judgement that callers get: a frame that holds, or one that is rejected. */
import { DecodeError } from '../wire/errors.js';
import type { DataFieldFindings } from './data-field.js';
import type { AvlPacketView } from './record-view.js';
import type { Frame, Framing, Rejected, UdpHeader } from './types.js';
/** A frame of records about which nothing has to be said. */
export declare function accept(framing: Framing, bytes: Uint8Array, packet: AvlPacketView): Frame;
/** A frame where nothing is wrong, else what is. */
export declare function conclude(framing: Framing, bytes: Uint8Array, findings: DataFieldFindings, udp?: UdpHeader): Frame | Rejected;
/** Bytes of which nothing could be read. */
export declare function unreadable(framing: Framing, bytes: Uint8Array, error: DecodeError): Rejected;
/**
 * The result over all of `bytes`, rejected for one more fault: ahead of those that it has if `first`, else behind.
 */
export declare function rejectedFor(inner: Frame | Rejected, bytes: Uint8Array, fault: DecodeError, first: boolean): Rejected;
