import { isoTime } from '../render/json-value.js'
import type { Device } from './device-registry.js'

/** What is known of one device, as JSON shows it. */
export interface DeviceStatus {
  readonly imei: string
  /** As a list of devices or the device itself said it; null where nobody knows. */
  readonly model: string | null
  readonly name: string | null
  readonly connected: boolean
  /** While it is connected. */
  readonly transport: 'tcp' | 'udp' | null
  /** `address:port` of its newest connection. */
  readonly remote: string | null
  /** When that connection began, ISO 8601 and ms since 1970. */
  readonly since: string | null
  readonly sinceMs: number | null
  /** When it was heard of last. */
  readonly lastSeen: string
  readonly lastSeenMs: number
  /** The newest time that its records carried, by its own clock. */
  readonly lastRecord: string | null
  readonly lastRecordMs: number | null
  /** Since the server began. */
  readonly connections: number
  readonly frames: number
  readonly records: number
  readonly bytes: number
}

/** @param known what lists, flags or the device itself say about it */
export function deviceStatus(device: Device, known: DeviceNames): DeviceStatus {
  const { imei, peer, lastSeenMs, lastRecordMs } = device
  const sinceMs = peer === undefined ? null : device.sinceMs
  return {
    imei,
    model: known.modelOf(imei) ?? null,
    name: known.nameOf(imei) ?? null,
    connected: peer !== undefined,
    transport: peer?.transport ?? null,
    remote: peer?.remote ?? null,
    since: sinceMs === null ? null : isoTime(sinceMs),
    sinceMs,
    lastSeen: isoTime(lastSeenMs) ?? '',
    lastSeenMs,
    lastRecord: lastRecordMs === undefined ? null : isoTime(lastRecordMs),
    lastRecordMs: lastRecordMs ?? null,
    connections: device.connections,
    frames: device.frames,
    records: device.records,
    bytes: device.bytes,
  }
}

export interface DeviceNames {
  modelOf(imei: string): string | undefined
  nameOf(imei: string): string | undefined
}
