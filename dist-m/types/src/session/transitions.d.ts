/**
 * Who may say what, and when: every allowed (role, state, event) in one table. A device speaks first and has one
 * record frame outstanding; a server answers (protocol page, "Communication with server").
 */
export type ServerState = 'awaitingImei' | 'answering' | 'open' | 'closed';
export type ServerAction = 'imei' | 'ping' | 'frame' | 'accept' | 'reject' | 'acknowledge' | 'command' | 'close';
export declare const SERVER_TRANSITIONS: Readonly<Record<ServerState, Partial<Record<ServerAction, ServerState>>>>;
export type DeviceState = 'offline' | 'awaitingLogin' | 'ready' | 'awaitingAck' | 'closed';
export type DeviceAction = 'connect' | 'accepted' | 'rejected' | 'records' | 'ack' | 'command' | 'ping' | 'respond' | 'close';
export declare const DEVICE_TRANSITIONS: Readonly<Record<DeviceState, Partial<Record<DeviceAction, DeviceState>>>>;
/** A call that the session's state does not allow: a fault of the caller, never of the peer. */
export declare class SessionError extends Error {
    readonly name = "SessionError";
}
/** Whether the table lets the action happen in this state. */
export declare function isAllowed<S extends string, A extends string>(table: Readonly<Record<S, Partial<Record<A, S>>>>, state: S, action: A): boolean;
/**
 * The state that the action leads to.
 * @throws {SessionError} if the table has none
 */
export declare function transition<S extends string, A extends string>(table: Readonly<Record<S, Partial<Record<A, S>>>>, state: S, action: A): S;
