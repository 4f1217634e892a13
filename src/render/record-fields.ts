/** A record's own fields, flat and under one name each: what tables and map features share. */
import { codecName } from '../codec/layouts.js'
import type { AvlPacket, AvlRecord, GpsElement } from '../codec/types.js'
import type { Message, MessageContext } from '../session/message.js'
import { type Describe, type Meaning, recordContext, type RecordContext } from './describe.js'
import { isoTime, orNull } from './json-value.js'
import { messageImei } from './message-bytes.js'
import { priorityName } from '../codec/priority.js'
import { exactTimestampMs } from './record-json.js'

export interface RecordFields {
  readonly timestamp: string | null
  readonly timestampMs: number | string
  readonly imei: string | null
  readonly model: string | null
  readonly codec: string | null
  readonly priority: string | number
  readonly latitude: number | null
  readonly longitude: number | null
  /** Metres. */
  readonly altitude: number | null
  /** Degrees clockwise from north. */
  readonly angle: number | null
  readonly satellites: number | null
  /** km/h. */
  readonly speed: number | null
  readonly eventId: number
  readonly eventName: string | null
}

export function recordFields(record: AvlRecord, context: RecordContext): RecordFields {
  const { gps, eventIoId } = record
  const { reading, codecId, imei } = context
  return {
    timestamp: isoTime(record.timestampMs),
    timestampMs: exactTimestampMs(record),
    imei: imei ?? null,
    model: reading.model?.name ?? null,
    codec: codecName(codecId) ?? null,
    priority: priorityName(record, codecId),
    latitude: orNull(gps.latitude),
    longitude: orNull(gps.longitude),
    altitude: orNull(gps.altitude),
    angle: orNull(gps.angle),
    satellites: orNull(gps.satellites),
    speed: orNull(gps.speed),
    eventId: eventIoId,
    eventName: eventIoId === 0 ? null : reading.name(eventIoId),
  }
}

/** A name for the element that is no other's: `66 External Voltage (V)`; `IO 9999` of an id that is unknown. */
export function elementLabel(id: number, { name, unit }: Pick<Meaning, 'name' | 'unit'>): string {
  if (name === null) return `IO ${id}`
  return unit === null ? `${id} ${name}` : `${id} ${name} (${unit})`
}

/**
 * Whether the record says where the device was: without satellites devices repeat the last position that they knew, or
 * zeros. A Codec 7 record may have a position and lack the satellites.
 */
export function hasFix({ latitude, longitude, satellites }: GpsElement): boolean {
  return satellites !== 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/** A good frame's records with what is needed to read them. */
export interface FrameRecords {
  readonly packet: AvlPacket
  readonly context: RecordContext
  /** The device, for what is kept by device: its IMEI, else its stream. */
  readonly device: string
}

/**
 * The records of a message that is a good frame of some; undefined for anything else. The describer takes note of
 * command frames too: their replies may name the model.
 */
export function frameRecords(
  message: Message,
  context: MessageContext,
  describe: Describe,
): FrameRecords | undefined {
  if (message.kind !== 'frame') return undefined
  const { packet } = message
  const imei = messageImei(message, context)
  const { stream } = context
  const inRecord = recordContext(packet, describe, { imei, stream })
  if (packet.kind !== 'avl') return undefined
  const device = imei ?? (stream === undefined ? 'unknown device' : `stream ${stream}`)
  return { packet, context: inRecord, device }
}
