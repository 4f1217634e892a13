/**
 * Who may say what, and when: every allowed (role, state, event) in one table. A device speaks first and has one
 * record frame outstanding; a server answers (protocol page, "Communication with server").
 */

export type ServerState = 'awaitingImei' | 'answering' | 'open' | 'closed'
export type ServerAction =
  'imei' | 'ping' | 'frame' | 'accept' | 'reject' | 'acknowledge' | 'command' | 'close'

export const SERVER_TRANSITIONS: Readonly<Record<ServerState, Partial<Record<ServerAction, ServerState>>>> = {
  // What can't be an IMEI may be refused too, without anybody having been asked.
  awaitingImei: { imei: 'answering', reject: 'awaitingImei', ping: 'awaitingImei', close: 'closed' },
  // Nothing is read while the IMEI waits for its answer: what follows belongs to the device only once it is let in.
  answering: { accept: 'open', reject: 'awaitingImei', close: 'closed' },
  // A device that got no answer sends its IMEI again on the open connection.
  open: {
    imei: 'answering',
    ping: 'open',
    frame: 'open',
    acknowledge: 'open',
    command: 'open',
    close: 'closed',
  },
  closed: {},
}

export type DeviceState = 'offline' | 'awaitingLogin' | 'ready' | 'awaitingAck' | 'closed'
export type DeviceAction =
  'connect' | 'accepted' | 'rejected' | 'records' | 'ack' | 'command' | 'ping' | 'respond' | 'close'

export const DEVICE_TRANSITIONS: Readonly<Record<DeviceState, Partial<Record<DeviceAction, DeviceState>>>> = {
  offline: { connect: 'awaitingLogin' },
  awaitingLogin: { accepted: 'ready', rejected: 'closed', ping: 'awaitingLogin', close: 'closed' },
  ready: { records: 'awaitingAck', command: 'ready', respond: 'ready', ping: 'ready', close: 'closed' },
  awaitingAck: {
    ack: 'ready',
    command: 'awaitingAck',
    respond: 'awaitingAck',
    ping: 'awaitingAck',
    close: 'closed',
  },
  closed: { connect: 'awaitingLogin' },
}

/** A call that the session's state does not allow: a fault of the caller, never of the peer. */
export class SessionError extends Error {
  override readonly name = 'SessionError'
}

/** Whether the table lets the action happen in this state. */
export function isAllowed<S extends string, A extends string>(
  table: Readonly<Record<S, Partial<Record<A, S>>>>,
  state: S,
  action: A,
): boolean {
  return table[state][action] !== undefined
}

/**
 * The state that the action leads to.
 * @throws {SessionError} if the table has none
 */
export function transition<S extends string, A extends string>(
  table: Readonly<Record<S, Partial<Record<A, S>>>>,
  state: S,
  action: A,
): S {
  const next = table[state][action]
  if (next === undefined) throw new SessionError(`${action} is not allowed while ${state}`)
  return next
}
