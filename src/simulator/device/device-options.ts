/** What a simulated device is made from, and what a command may do to it. */
import type { RecordCodec } from '../../codec/layouts.js'
import type { FaultChain } from '../faults/fault-chain.js'
import type { FrameSupply } from '../records/supply.js'

export interface ServerAddress {
  readonly host: string
  readonly port: number
}

/** Which server the next connection goes to; `backup` is the second one of the command line. */
export type DeviceTarget = 'main' | 'backup' | ServerAddress

/** Settings that commands may change while the device works; read each time. Times are in ms. */
export interface DeviceSettings {
  readonly imei: string
  /** How long the answer to the IMEI, and each ack, is waited for. */
  readonly responseTimeoutMs: number
  /** How long an idle link is held; undefined: for ever. */
  readonly openLinkTimeoutMs: number | undefined
  /** A ping is sent when nothing was sent for so long; 0: never. */
  readonly pingMs: number
  /** Whether the device sleeps: then a link is held no longer than there is something to send. */
  readonly isAsleep: boolean
  /** Another main server than the one that it was started with. */
  readonly server: ServerAddress | undefined
}

/** What a command may do to the device that received it. */
export interface DeviceControls {
  readonly storedRecords: number
  /** Erases records that wait; gives how many. */
  eraseRecords(): number
  /** Makes a high-priority record, which is sent at once. */
  makeRecord(): void
  /** Drops the link, starts anew and connects again; memory is kept. */
  restart(): void
  /** Sends what is stored to another server, once. */
  flushTo(server: ServerAddress): void
}

/** What the devices of a fleet have in common. */
export interface DeviceOptions {
  readonly codec: RecordCodec
  readonly transport: 'tcp' | 'udp'
  /** Records a frame, 1..255. */
  readonly batch: number
  /**
   * How often a frame is sent, or a connection tried without progress, before the device gives up; default 4.
   * Infinity: it never does, and waits for a server that is not there yet.
   */
  readonly maxTries?: number
  /** Whether there is a second server to turn to when the first fails. */
  readonly hasBackup?: boolean
  /** Ms from a restart to the next connection; default 2,000. */
  readonly restartMs?: number
}

/** What is a device's own. */
export interface DeviceParts {
  readonly settings: DeviceSettings
  /** Where its frames come from. */
  readonly supply: FrameSupply
  /** The answer to a command's text, undefined for silence. */
  readonly reply: (text: string, controls: DeviceControls) => string | undefined
  /** What goes wrong on its connections; whoever runs the device carries it out. */
  readonly faults: FaultChain | undefined
}

/** Over UDP a missing answer is mostly a datagram lost on the way, which time alone does not bring. */
export const DEFAULT_RESPONSE_TIMEOUT_MS = { tcp: 10_000, udp: 3000 } as const
export const DEFAULT_MAX_TRIES = 4
export const DEFAULT_RESTART_MS = 2000
