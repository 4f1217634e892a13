import { DEFAULT_MAX_DATA_FIELD } from '../codec/tcp-frame.js'
import type { ServerSessionOptions } from '../session/server-session.js'

/** What strangers may ask of a server. Whoever listens in the open internet is asked for all of it. */
export interface ServerLimits {
  /** From the connection to a whole IMEI, a TLS handshake included, ms. */
  readonly handshakeTimeoutMs: number
  /** From a message's first byte to its last, ms: slow enough for 64 KB over GPRS, no slower. */
  readonly messageTimeoutMs: number
  /** Without a byte from the device, ms; undefined: for ever. */
  readonly idleTimeoutMs: number | undefined
  /** Bad frames in a row after which a connection is closed. */
  readonly maxBadFrames: number
  /** Largest Data Field Length taken, bytes. Twice as much may wait of one connection before its socket is paused. */
  readonly maxDataField: number
  /** TCP connections at once, those in a TLS handshake included. */
  readonly maxConnections: number
  /** The same from one address. */
  readonly maxConnectionsPerAddress: number
  /** New TCP connections a second from one address, in the long run; bursts may bring `CONNECTION_BURST_S` times as many. */
  readonly maxConnectionRate: number
  /** Bytes that have come and are not yet worked off, all peers together. */
  readonly maxPendingBytes: number
}

/**
 * How many seconds' worth of new connections may come at once: a fleet behind one address comes back in a moment
 * after a restart.
 */
export const CONNECTION_BURST_S = 20

/**
 * Largest Data Field Length before the IMEI is accepted, bytes: nobody has a frame to send then, and tools that send
 * all in one go send one of records (at most 1,280 bytes by the protocol page).
 */
export const MAX_DATA_FIELD_BEFORE_LOGIN = 1280

const DEFAULT_LIMITS: ServerLimits = {
  handshakeTimeoutMs: 30_000,
  messageTimeoutMs: 90_000,
  idleTimeoutMs: undefined,
  maxBadFrames: 5,
  maxDataField: DEFAULT_MAX_DATA_FIELD,
  maxConnections: 20_000,
  // Operators put many devices behind one address, and a balancer all of them: so the default is generous.
  maxConnectionsPerAddress: 10_000,
  maxConnectionRate: 500,
  maxPendingBytes: 64 * 1024 * 1024,
}

export type PartialLimits = { readonly [K in keyof ServerLimits]?: ServerLimits[K] | undefined }

/** These limits, and the defaults where they say nothing. */
export function withDefaults(limits: PartialLimits): ServerLimits {
  const given = Object.entries(limits).filter(
    ([name, value]) => value !== undefined && name in DEFAULT_LIMITS,
  )
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) }
}

/** What of them a session keeps; one object for all sessions. */
export function sessionOptions(limits: ServerLimits): ServerSessionOptions {
  const { handshakeTimeoutMs, messageTimeoutMs, idleTimeoutMs, maxDataField } = limits
  return {
    handshakeTimeoutMs,
    messageTimeoutMs,
    maxDataField,
    maxDataFieldBeforeLogin: MAX_DATA_FIELD_BEFORE_LOGIN,
    ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
  }
}
