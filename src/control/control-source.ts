import type { CommandRequest, CommandStatus } from './command.js'
import type { Submission } from './command-desk.js'
import type { DeviceStatus } from './device-status.js'

/** How a server is, for balancers and people. */
export interface Health {
  /** `ok`: what comes is taken and acknowledged. `degraded`: it isn't, for the reasons given. */
  readonly status: 'ok' | 'degraded'
  readonly reasons: readonly string[]
  /** Devices connected. */
  readonly devices: number
  /** Processes that take connections. */
  readonly workers: number
  readonly uptimeMs: number
}

/** What a control interface shows and does; one process or many stand behind it. */
export interface ControlSource {
  devices(): Promise<readonly DeviceStatus[]>
  device(imei: string): Promise<DeviceStatus | undefined>
  /** @throws {CommandRequestError} */
  submit(request: CommandRequest, queueMs?: number): Submission
  command(id: string): CommandStatus | undefined
  health(): Promise<Health>
  /** In Prometheus's text format. */
  metrics(): Promise<string>
  /** The server ends. */
  close(): void
}
