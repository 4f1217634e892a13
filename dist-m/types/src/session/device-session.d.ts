import type { AvlPacket, Command, Frame, Rejected } from '../codec/types.js';
import type { DecodeError } from '../wire/errors.js';
import type { StreamOptions } from './device-stream.js';
import { type DeviceState } from './transitions.js';
export type DeviceEvent = {
    readonly kind: 'login';
    readonly accepted: boolean;
}
/** `sent` is how many records were outstanding: any other number means that they have to be sent again. */
 | {
    readonly kind: 'ack';
    readonly records: number;
    readonly sent: number;
    readonly latencyMs: number;
}
/** A command of the server; answer it with `respond`. */
 | {
    readonly kind: 'command';
    readonly frame: Frame;
} | {
    readonly kind: 'rejected';
    readonly rejected: Rejected;
}
/** No answer within the response timeout: devices close the link and send the same records later. */
 | {
    readonly kind: 'timeout';
    readonly waitingFor: 'login' | 'ack';
} | {
    readonly kind: 'closed';
    readonly reason: 'framing lost';
    readonly error: DecodeError;
};
export interface DeviceSessionOptions extends StreamOptions {
    readonly imei: string;
    /** Milliseconds to wait for the answer to the IMEI and for each ack; none by default. */
    readonly responseTimeoutMs?: number;
}
/** The device's side of TCP connections, without a socket or a timer: the server session's mirror. */
export declare class DeviceSession {
    private readonly options;
    private stream;
    private currentState;
    private outstanding;
    private sentAt;
    private lastByteAt;
    private readonly events;
    constructor(options: DeviceSessionOptions);
    get state(): DeviceState;
    /** Bytes that wait for their message to end. */
    get pendingBytes(): number;
    /**
     * Begins a connection: the handshake's bytes. A session that was closed may connect again.
     * @throws {SessionError} on a connection that is open
     * @throws {EncodeError} for an IMEI that is not 15 digits
     */
    connect(now: number): Uint8Array;
    /**
     * A frame of records, one at a time.
     * @throws {SessionError} before the login, and while an ack is awaited
     * @throws {EncodeError} for values that the codec cannot hold
     */
    sendRecords(packet: AvlPacket, now: number): Uint8Array;
    /** @throws {SessionError} before the login */
    respond(command: Command, codecId: number): Uint8Array;
    /** One `FF`. @throws {SessionError} without a connection */
    ping(): Uint8Array;
    /** Queues bytes; they belong to the session from here on. */
    receive(bytes: Uint8Array, now: number): void;
    /** The next event; undefined until more bytes come. */
    next(now: number): DeviceEvent | undefined;
    /** When `expire` has to be called next, on the caller's clock. */
    get deadline(): number | undefined;
    /** Acts on a deadline that has passed; `next` gives what comes of it. */
    expire(now: number): void;
    /** Ends the connection from this side, or notes that it has ended. */
    end(): void;
    private get isConnected();
    private get expecting();
    private eventOf;
    private move;
}
