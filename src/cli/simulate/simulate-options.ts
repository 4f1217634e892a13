/** What the flags of `simulate` give. */
import type { RecordCodec } from '../../codec/layouts.js'
import type { ServerAddress } from '../../simulator/device/device-options.js'

export interface SimulateOptions {
  readonly imei?: string
  readonly host: string
  readonly port: number
  readonly codec?: RecordCodec
  readonly profile: string
  readonly route?: string
  readonly udp?: boolean
  readonly tls?: boolean
  readonly tlsCa?: string
  readonly tlsInsecure?: boolean
  /** Infinity for a device that lives until somebody stops it. */
  readonly count: number
  readonly interval: number
  readonly batch: number
  readonly devices: number
  readonly seed?: number
  readonly live?: boolean
  readonly timeFactor: number
  readonly buffer: number
  readonly minRecords: number
  readonly order: 'newest' | 'oldest'
  /** Seconds, as are the next three and `duration`. */
  readonly openLink?: number
  readonly responseTimeout?: number
  readonly ping?: number
  readonly sleep?: number
  readonly tries?: number
  readonly duration?: number
  readonly backup?: ServerAddress
  readonly duplicate?: ServerAddress
  readonly replies?: string
  readonly rampUp: number
  readonly rate?: number
  readonly fault: readonly string[]
  readonly replay?: string
  /** Infinity, for a recording: as fast as acks allow. */
  readonly speedFactor: number
  readonly shiftTime: boolean
  readonly expectErrors?: number
  readonly expectP99?: number
  readonly json?: boolean
  /** The program's `--no-color`. */
  readonly color?: boolean
}
