import type { Clock } from './clock.js'
import type { ServerHandler } from './server-handler.js'
import type { WorkQueue } from './work-queue.js'

export interface ServerLimits {
  /** From the connection to a whole IMEI, ms. */
  readonly handshakeTimeoutMs: number
  /** Without a byte from the device, ms; undefined: for ever. */
  readonly idleTimeoutMs: number | undefined
  /** Bad frames in a row after which a connection is closed. */
  readonly maxBadFrames: number
  /** Largest Data Field Length taken, bytes. */
  readonly maxDataField: number
  /** TCP connections at once; undefined: what the system allows. */
  readonly maxConnections: number | undefined
}

/** What all connections of a server share. */
export interface ServerContext {
  readonly handler: ServerHandler
  readonly queue: WorkQueue
  readonly clock: Clock
  readonly limits: ServerLimits
  nextPeerId(): number
}
