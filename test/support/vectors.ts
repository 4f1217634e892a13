import { readFileSync } from 'node:fs'
import { fromHex } from '../../src/wire/hex.js'

export interface VectorRecord {
  readonly timestamp_ms: number
  readonly priority: number
  readonly longitude: number
  readonly latitude: number
  readonly longitude_raw?: number
  readonly latitude_raw?: number
  readonly altitude: number
  readonly angle: number
  readonly satellites: number
  readonly speed: number
  readonly event_id?: number
  readonly generation_type?: number
  readonly io_total?: number
  readonly io: readonly {
    readonly id: number
    readonly size: number
    readonly hex: string
    readonly variable?: boolean
  }[]
  /** Codec 7 only, as are the rest. */
  readonly global_mask?: number
  readonly gps_mask?: number
  readonly latitude_float_hex?: string
  readonly longitude_float_hex?: string
  readonly angle_raw?: number
  readonly signal_quality?: number
  readonly operator?: number
}

export interface VectorExpectation {
  readonly data_field_length?: number
  readonly crc?: string
  readonly codec?: string
  readonly record_count?: number
  readonly record_count_2?: number
  readonly records?: readonly VectorRecord[]
  readonly length?: number
  readonly packet_id?: string
  readonly not_usable_byte?: number
  readonly avl_packet_id?: number
  readonly imei_length?: number
  readonly imei?: string
  readonly imei_hex?: string
  readonly type?: number
  readonly size?: number
  readonly timestamp?: number
  readonly payload_hex?: string
  readonly text?: string | null
  readonly quantity_1?: number
  readonly quantity_2?: number
  readonly accepted?: boolean
  readonly accepted_records?: number
  readonly as_printed?: { readonly timestamp_ms?: number; readonly text?: string }
}

/** One entry of `official.json`: bytes that somebody has published, and what they mean. */
export interface Vector {
  readonly id: string
  readonly source: string
  readonly transport: 'handshake' | 'tcp' | 'udp' | 'sms'
  readonly direction: 'device' | 'server'
  readonly codec: string
  readonly hex: string
  readonly valid: boolean
  readonly note: string
  readonly framing?: 'none' | 'io-value'
  readonly derived?: boolean
  readonly expect: VectorExpectation
}

export const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../vectors/official.json', import.meta.url), 'utf8'),
) as Vector[]

/** Which test looks at a vector: each entry has exactly one owner, so that none is forgotten. */
export type VectorOwner =
  'handshake' | 'tcp' | 'udp' | 'bare array' | 'ack' | 'io value' | 'remote configuration' | 'sms event'

/** The owners whose tests are elsewhere: `test/avl`, `remote-config.test.ts`, `sms-event.test.ts`. */
export const OWNED_ELSEWHERE: readonly VectorOwner[] = ['io value', 'remote configuration', 'sms event']

export function ownerOf({ framing, codec, transport }: Vector): VectorOwner | undefined {
  if (framing === 'io-value') return 'io value'
  if (framing === 'none') return 'bare array'
  if (codec === 'config') return 'remote configuration'
  if (codec === 'text') return 'sms event'
  if (codec === 'ack') return 'ack'
  if (transport === 'handshake') return 'handshake'
  if (/^(?:0[78CDEF]|8E|10)$/.test(codec)) return transport === 'sms' ? undefined : transport
  return undefined
}

export function vectorsOf(owner: VectorOwner): readonly Vector[] {
  return VECTORS.filter(vector => ownerOf(vector) === owner)
}

/** The bytes of the vector with this id. */
export function vectorBytes(id: string): Uint8Array {
  const vector = VECTORS.find(entry => entry.id === id)
  if (vector === undefined) throw new Error(`no vector is called ${id}`)
  return fromHex(vector.hex)
}
