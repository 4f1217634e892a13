/** What the processes of one `serve` say to one another. */
import type { CommandRequest, CommandResult } from '../../../control/command.js'
import type { DeviceStatus } from '../../../control/device-status.js'
import type { ProcessMetrics } from '../../../control/gathered-metrics.js'
import type { Listening } from '../../../net/device-server.js'
import type { Counts } from '../tally.js'
import type { HandedFrames } from './handed-frames.js'

export type ToPrimary =
  | { readonly kind: 'listening'; readonly listening: Listening; readonly notes: readonly string[] }
  /** It can't serve, for a reason that is for people. */
  | { readonly kind: 'failed'; readonly message: string; readonly isUsage: boolean }
  /** Whole lines, for the stream or the file of that name. */
  | { readonly kind: 'text'; readonly to: TextTarget; readonly text: string | Uint8Array }
  | { readonly kind: 'connected' | 'gone'; readonly imei: string }
  /** What was counted since the last time, and the newest peer's number. */
  | { readonly kind: 'counted'; readonly counts: Counts; readonly lastPeerId: number }
  /** A sink has gone. */
  | { readonly kind: 'away'; readonly sink: string; readonly reason: string }
  | { readonly kind: 'back'; readonly sink: string; readonly awayMs: number }
  /** To be stored in a file that all workers share; answered by `kept`. */
  | { readonly kind: 'store'; readonly id: number; readonly url: string; readonly frames: HandedFrames }
  | { readonly kind: 'quarantine'; readonly id: number; readonly line: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** All is done; it ends now. */
  | { readonly kind: 'finished'; readonly counts: Counts }

export type TextTarget = 'stdout' | 'stderr' | 'capture'

export type ToWorker =
  /** Finish. */
  | { readonly kind: 'stop' }
  /** End now. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'reload' }
  /** Take nothing from the devices until as many `release` have come. */
  | { readonly kind: 'hold' | 'release' }
  /** What was handed over is durable; with an error it isn't. */
  | { readonly kind: 'kept'; readonly id: number; readonly error?: string }
  /** The device has logged in at another worker. */
  | { readonly kind: 'moved'; readonly imei: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }

export type Question =
  | { readonly about: 'devices' }
  | { readonly about: 'device'; readonly imei: string }
  /** Why records can't be stored now. */
  | { readonly about: 'away' }
  | { readonly about: 'metrics' }
  | { readonly about: 'command'; readonly request: CommandRequest }

export interface Answers {
  readonly devices: readonly DeviceStatus[]
  readonly device: DeviceStatus | undefined
  readonly away: readonly string[]
  readonly metrics: ProcessMetrics
  readonly command: CommandResult
}
