import type { ServerSessionOptions } from '../session/server-session.js'
import type { Admission } from './admission.js'
import type { Clock } from './clock.js'
import type { PendingTotal } from './pending-total.js'
import type { ServerHandler } from './server-handler.js'
import type { ServerLimits } from './server-limits.js'
import type { WorkQueue } from './work-queue.js'

/** What all connections of a server share. */
export interface ServerContext {
  readonly handler: ServerHandler
  readonly queue: WorkQueue
  readonly clock: Clock
  readonly limits: ServerLimits
  readonly session: ServerSessionOptions
  readonly pending: PendingTotal
  readonly admission: Admission
  nextPeerId(): number
}
