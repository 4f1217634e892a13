import { type UdpAck } from '../codec/ack.js';
import type { AvlPacket, Frame, Rejected } from '../codec/types.js';
/** The packet id that every device seen sends. */
export declare const DEVICE_PACKET_ID = 51966;
export type UdpEvent = 
/** The ack of the packet that is outstanding; fewer records than `sent` means: those from the start of the array. */
{
    readonly kind: 'ack';
    readonly ack: UdpAck;
    readonly sent: number;
    readonly latencyMs: number;
}
/** An ack of an earlier packet, or of nobody's: devices ignore it. */
 | {
    readonly kind: 'stale';
    readonly ack: UdpAck;
} | {
    readonly kind: 'command';
    readonly frame: Frame;
} | {
    readonly kind: 'rejected';
    readonly rejected: Rejected;
};
export interface UdpExchangeOptions {
    readonly imei: string;
    /** Milliseconds to wait for an ack before the packet may be sent again. */
    readonly responseTimeoutMs: number;
}
/** The device's side of the UDP channel, without a socket or a timer: one packet outstanding, matched by its id. */
export declare class UdpExchange {
    private readonly options;
    private avlPacketId;
    private outstanding;
    constructor(options: UdpExchangeOptions);
    get isAwaitingAck(): boolean;
    /** The datagram of these records, under the next AVL packet id. @throws {EncodeError} */
    sendRecords(packet: AvlPacket, now: number): Uint8Array;
    /** The outstanding datagram once more, unchanged; undefined if there is none. */
    resend(now: number): Uint8Array | undefined;
    /** When the outstanding packet may be sent again. */
    get deadline(): number | undefined;
    /** What a datagram of the server means. */
    receive(bytes: Uint8Array, now: number): readonly UdpEvent[];
}
