import type { Command, Frame, Rejected } from '../codec/types.js';
import { DecodeError, type Warning } from '../wire/errors.js';
import { type StreamOptions } from './device-stream.js';
import { type ServerState } from './transitions.js';
/** Why a session ended. */
export type CloseReason = 'framing lost' | 'handshake timeout' | 'message timeout' | 'idle timeout' | 'ended by the device' | 'closed here';
export type ServerEvent = 
/** Answer it with `answerImei`; nothing further is read until then. */
{
    readonly kind: 'imei';
    readonly imei: string;
    readonly warnings: readonly Warning[];
    readonly repeated: boolean;
} | {
    readonly kind: 'ping';
}
/** Once whoever must keep the records has them, `acknowledge`; frames of Codecs 12 to 15 get no ack. */
 | {
    readonly kind: 'frame';
    readonly frame: Frame;
}
/** The frame is bad and its end is known: the stream goes on behind it. */
 | {
    readonly kind: 'rejected';
    readonly rejected: Rejected;
}
/** The last event. `error` and `bytes` say what was met where framing was lost. */
 | {
    readonly kind: 'closed';
    readonly reason: CloseReason;
    readonly error?: DecodeError;
    readonly bytes?: Uint8Array;
};
export interface ServerSessionOptions extends StreamOptions {
    /** Largest Data Field Length until an IMEI is accepted, bytes; by default as large as afterwards. */
    readonly maxDataFieldBeforeLogin?: number;
    /** Milliseconds from the start to an accepted IMEI, the time that the answer takes apart; none by default. */
    readonly handshakeTimeoutMs?: number;
    /** Milliseconds from a message's first byte to its last; none by default. */
    readonly messageTimeoutMs?: number;
    /** Milliseconds without a byte from the device; none by default. */
    readonly idleTimeoutMs?: number;
}
/**
 * The server's side of one TCP connection, without a socket or a timer: bytes and times go in, events and bytes come
 * out. It never acknowledges by itself.
 * @example
 * session.receive(chunk, Date.now())
 * for (let event = session.next(); event; event = session.next()) handle(event)
 */
export declare class ServerSession {
    private readonly stream;
    private readonly options;
    private readonly openedAt;
    private lastByteAt;
    /** When the message that has not ended began; undefined between messages. */
    private messageBegan;
    private closing;
    private currentState;
    private currentImei;
    /** The device has ended its side; what it said before is still read. */
    private hasEnded;
    /** @param now milliseconds of any clock that all calls share */
    constructor(now: number, options?: ServerSessionOptions);
    get state(): ServerState;
    /** The IMEI that was said last; a claim, not a proof. */
    get imei(): string | undefined;
    /** Bytes that wait for their message to end or for the IMEI to be answered. */
    get pendingBytes(): number;
    /** Queues bytes; they belong to the session from here on. Work is done by `next`. */
    receive(bytes: Uint8Array, now: number): void;
    /** The next event; undefined until more bytes come, or while the IMEI waits for its answer. */
    next(): ServerEvent | undefined;
    /**
     * The byte that answers the IMEI.
     * @throws {SessionError} if no IMEI waits for an answer
     */
    answerImei(accepted: boolean): Uint8Array;
    /**
     * The ack of a record frame: say it only when the records are kept. Another number than the frame's, 0 included,
     * makes the device send them again.
     * @throws {SessionError} before the IMEI is accepted
     */
    acknowledge(records: number): Uint8Array;
    /**
     * For servers that have the bytes of an ack already.
     * @throws {SessionError} before the IMEI is accepted
     */
    expectAcknowledgeable(): void;
    /**
     * A command frame. Devices answer in order and without a correlation id: keep one outstanding.
     * @throws {SessionError} before the IMEI is accepted
     * @throws {EncodeError} for a command that the codec cannot hold
     */
    sendCommand(command: Command, codecId?: number): Uint8Array;
    /** When `expire` has to be called next, on the callers' clock. */
    get deadline(): number | undefined;
    /** Ends the session if its deadline has passed; `next` then gives the closing event. */
    expire(now: number): void;
    /**
     * Ends the session; the last event says why, and what was cut. A device that ends its side has said all that came
     * before: `next` hands that out first (tools send handshake, frames and their end in one go).
     */
    end(reason?: CloseReason): void;
    /** Whether the time of the handshake runs, and no other. */
    private get isInHandshake();
    private handshakeDeadline;
    private messageDeadline;
    private idleDeadline;
    private finish;
    private close;
    private move;
}
