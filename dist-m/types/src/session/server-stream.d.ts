import type { Frame, Rejected } from '../codec/types.js';
import type { Lost, StreamOptions } from './device-stream.js';
export type ServerMessage = {
    readonly kind: 'login';
    readonly accepted: boolean;
} | {
    readonly kind: 'ack';
    readonly records: number;
} | Frame | Rejected | Lost;
/** What the device waits for; the bytes alone don't tell an answer to the IMEI from an ack. */
export type Expecting = 'login' | 'ack' | 'nothing';
/**
 * Cuts a server's bytes into messages. Four zero bytes while an ack is awaited may be an ack of no records or the
 * preamble of a command: the nine bytes that decide are waited for, until `settleZero` says that no more come.
 */
export declare class ServerStream {
    private readonly pending;
    private readonly maxDataField;
    private isLost;
    constructor(options?: StreamOptions);
    get pendingBytes(): number;
    /** Queues `bytes[from, to)`; they belong to the stream until `next` has nothing more. */
    push(bytes: Uint8Array, from?: number, to?: number): void;
    next(expecting: Expecting): ServerMessage | undefined;
    /** True while four zero bytes or more stand there that may be either an ack of none or a preamble. */
    get isUndecided(): boolean;
    /** Decides that undecided zero bytes are an ack of no records. */
    settleZero(): ServerMessage | undefined;
    /** The connection ended: what is left, if anything, is a message that was cut. `settleZero` comes first. */
    end(): Frame | Rejected | undefined;
    private nextLogin;
    private nextAck;
    private ack;
    private nextFrame;
    private lose;
}
