/** What a fault is: something that goes wrong between a device and its server, from a seed, without sockets or timers. */
import type { RecordCodec } from '../../codec/layouts.js'
import type { AvlRecord } from '../../codec/types.js'
import type { Random } from '../random.js'

/** What a device's bytes are. */
export type Sending = 'imei' | 'records' | 'response' | 'ping'

/** Bytes on their way, or the end of the connection; `atMs` is when, on the caller's clock. */
export type Packet =
  | { readonly to: 'server'; readonly atMs: number; readonly bytes: Uint8Array; readonly sending: Sending }
  | { readonly to: 'device'; readonly atMs: number; readonly bytes: Uint8Array }
  /** The device's side closes (`end`) or resets the connection, whether or not the device wanted it. */
  | { readonly to: 'close'; readonly atMs: number; readonly how: 'end' | 'reset'; readonly reason?: string }

export type ServerPacket = Extract<Packet, { to: 'server' }>
export type DevicePacket = Extract<Packet, { to: 'device' }>
export type Closing = Extract<Packet, { to: 'close' }>

/** The fault on one connection: what becomes of what travels. What it does not name travels unchanged. */
export interface FaultLine {
  up?(packet: ServerPacket): readonly Packet[]
  down?(packet: DevicePacket): readonly Packet[]
  /** The device closes the connection. */
  close?(packet: Closing): readonly Packet[]
}

export interface FaultContext {
  /** The N of `--fault NAME=N`, or the fault's default. */
  readonly amount: number
  /** The device's own stream for this fault: it goes on from connection to connection. */
  readonly random: Random
  readonly transport: 'tcp' | 'udp'
}

export interface Fault {
  readonly name: string
  /** Whose name it is: toxiproxy's for what networks do, ours for what devices do. */
  readonly origin: 'toxiproxy' | 'protocol'
  readonly summary: string
  readonly amount: {
    /** What N counts, in a few words. */
    readonly meaning: string
    readonly standard: number
    readonly min: number
    readonly max: number
  }
  /** TCP only, where left out. */
  readonly transports?: readonly ('tcp' | 'udp')[]
  /** Only with these record codecs. */
  readonly codecs?: readonly RecordCodec[]
  /** Called for each connection. */
  line?(context: FaultContext): FaultLine
  /** Takes the place of the device's own records. */
  records?(context: FaultContext, next: () => AvlRecord): () => AvlRecord
  /** Frames that the device sends without waiting for an ack; it is 1 for a device without this fault. */
  window?(context: FaultContext): number
}

export const EVERYWHERE = ['tcp', 'udp'] as const

/** The N of faults that befall single frames. */
export const ONE_FRAME_IN = { meaning: 'one frame in N', standard: 5, min: 1, max: 1_000_000 } as const

/** Keeps what is delayed in its order. */
export class InOrder {
  #lastMs = -Infinity

  at(wantedMs: number): number {
    this.#lastMs = Math.max(this.#lastMs, wantedMs)
    return this.#lastMs
  }
}
