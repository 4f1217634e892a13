/** What a simulated device is made from, and what a command may do to it. */
import type { AvlRecord } from '../../codec/types.js'
import type { FaultChain } from '../faults/fault-chain.js'
import type { FrameSupply } from '../records/supply.js'
import type { SimulatedCodec } from '../records/vehicle-records.js'

export interface ServerAddress {
  readonly host: string
  readonly port: number
}

/** Which server the next connection goes to; `backup` is the second one of the command line. */
export type DeviceTarget = 'main' | 'backup' | ServerAddress

/** Settings that commands may change while the device works; read each time. Times are in ms. */
export interface DeviceSettings {
  responseTimeoutMs?(): number
  /** How long an idle link is held; undefined: for ever. */
  openLinkTimeoutMs?(): number | undefined
  /** A ping is sent when nothing was sent for so long; 0: never. */
  pingMs?(): number
  /** Whether the device sleeps: then a link is held no longer than there is something to send. */
  isAsleep?(): boolean
  /** Another main server than the one that it was started with. */
  server?(): ServerAddress | undefined
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

export interface DeviceOptions {
  readonly imei: string
  readonly codec: SimulatedCodec
  readonly transport: 'tcp' | 'udp'
  /** Records in all, above 0; Infinity for a device that never ends. */
  readonly count: number
  /** Records a frame, 1..255. */
  readonly batch: number
  /** Ms from one frame to the next; 0 sends as fast as acks allow. */
  readonly intervalMs: number
  /** Gives the next record. */
  readonly nextRecord: () => AvlRecord
  /** Where frames come from; by default they are made when they are due, from the four above. */
  readonly supply?: FrameSupply
  /** The answer to a command's text, undefined for silence. Without it no command is answered. */
  readonly reply?: (text: string, controls: DeviceControls) => string | undefined
  /** Ms to wait for the answer to the IMEI and for each ack; default 10,000 over TCP, 3,000 over UDP. */
  readonly responseTimeoutMs?: number
  /**
   * How often a frame is sent, or a connection tried without progress, before the device gives up; default 4.
   * Infinity: it never does, and waits for a server that is not there yet.
   */
  readonly maxTries?: number
  readonly settings?: DeviceSettings
  /** Whether there is a second server to turn to when the first fails. */
  readonly hasBackup?: boolean
  /** TCP only: frames sent without waiting for an ack. Real devices have 1, the default, as the protocol asks. */
  readonly window?: number
  /** What goes wrong on the device's connections; whoever runs the device carries it out. */
  readonly faults?: FaultChain | undefined
  /** Ms from a restart to the next connection; default 2,000. */
  readonly restartMs?: number
}
