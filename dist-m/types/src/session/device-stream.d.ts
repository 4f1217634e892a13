/** What a device sends over TCP, cut into messages: any cutting of the bytes gives the same messages. */
import { type Handshake } from '../codec/handshake.js';
import type { Frame, Rejected } from '../codec/types.js';
import { DecodeError } from '../wire/errors.js';
import type { SpareBuffers } from './spare-buffers.js';
/** The IMEI that opens a connection. */
export interface ImeiMessage extends Handshake {
    readonly kind: 'imei';
    readonly bytes: Uint8Array;
}
/** One `FF`, which keeps an operator's address translation alive and wants no answer. */
export interface Ping {
    readonly kind: 'ping';
}
/** Nothing marks where the next message would start: the only cure is a new connection. */
export interface Lost {
    readonly kind: 'lost';
    readonly error: DecodeError;
    /** What was there, as far as it had come. */
    readonly bytes: Uint8Array;
}
export type DeviceMessage = ImeiMessage | Ping | Frame | Rejected | Lost;
export interface StreamOptions {
    /** Largest Data Field Length taken, bytes; default 65,536. More is never held for a frame that has not ended. */
    readonly maxDataField?: number;
    /**
     * Frames are lent: where they are whole in what was pushed they stay there, else in a buffer of these, and their bytes
     * may change as soon as the stream is asked for the next message. By default frames are the caller's to keep.
     */
    readonly lendsFrom?: SpareBuffers;
}
/**
 * Cuts a device's bytes into messages: IMEI in any idle state, record and command frames, pings between them.
 * `push` only queues; `next` does the work, one message a call.
 */
export declare class DeviceStream {
    private readonly pending;
    private readonly isLending;
    private maxDataField;
    /** Bytes that must be there before looking again is worth it. */
    private needed;
    private isLost;
    constructor(options?: StreamOptions);
    /** Bytes that wait for their message to end. */
    get pendingBytes(): number;
    /** From here on frames may be so large. */
    limitDataField(bytes: number): void;
    /**
     * Queues `bytes[from, to)` as they came; they belong to the stream from here on, or, of one that lends its frames,
     * until `next` has nothing more.
     */
    push(bytes: Uint8Array, from?: number, to?: number): void;
    /** The next whole message; undefined until more bytes come. */
    next(): DeviceMessage | undefined;
    /** The connection ended and `next` has nothing more: what is left, if anything, is a message that was cut. */
    end(): Rejected | undefined;
    private nextFrame;
    private nextImei;
    private wait;
    private lose;
}
