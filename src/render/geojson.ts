/**
 * A FeatureCollection (RFC 7946): a point for each record, written as it comes, and at the end a track for each device.
 * A record without a fix is a feature without a geometry, and no part of a track.
 */
import type { AvlRecord } from '../codec/types.js'
import type { Message, MessageContext } from '../session/message.js'
import type { Describe, RecordContext } from './describe.js'
import { isoTime, type JsonObject, type JsonValue } from './json-value.js'
import { elementLabel, frameRecords, hasFix, recordFields } from './record-fields.js'
import type { RecordOptions } from './record-json.js'
import { Spool } from './spool.js'
import { visibleJson } from './visible.js'

export interface GeoJsonOptions extends RecordOptions {
  readonly describe: Describe
}

interface Track {
  points: number
  firstMs: number
  lastMs: number
  withoutFix: number
}

export class GeoJsonRenderer {
  private readonly options: GeoJsonOptions
  private readonly spool = new Spool()
  private readonly tracks = new Map<string, Track>()
  private isStarted = false

  constructor(options: GeoJsonOptions) {
    this.options = options
  }

  message(message: Message, context: MessageContext): string {
    const records = frameRecords(message, context, this.options.describe)
    if (records === undefined) return ''
    let text = ''
    for (const record of records.packet.records) {
      const position = hasFix(record.gps) ? positionOf(record) : undefined
      this.note(records.device, record, position)
      text += this.feature(
        position === undefined ? null : { type: 'Point', coordinates: position },
        this.properties(record, records.context),
      )
    }
    return text
  }

  *end(): Generator<string> {
    for (const [device, track] of this.tracks) {
      // A line has two positions at least.
      if (track.points < 2) continue
      const { points, firstMs, lastMs, withoutFix } = track
      const properties = {
        imei: /^\d{15}$/.test(device) ? device : null,
        name: device,
        points,
        withoutFix,
        from: isoTime(firstMs),
        to: isoTime(lastMs),
      }
      const head = visibleJson(JSON.stringify({ type: 'Feature', properties })).slice(0, -1)
      yield `${this.separator()}${head},"geometry":{"type":"LineString","coordinates":[`
      let isFirst = true
      for (const piece of this.spool.read(device)) {
        yield isFirst ? piece.slice(1) : piece
        isFirst = false
      }
      yield ']}}'
    }
    this.spool.close()
    yield this.isStarted ? '\n]}\n' : '{"type":"FeatureCollection","features":[]}\n'
  }

  private note(device: string, record: AvlRecord, position: readonly number[] | undefined): void {
    const { timestampMs } = record
    let track = this.tracks.get(device)
    if (track === undefined) {
      track = { points: 0, firstMs: timestampMs, lastMs: timestampMs, withoutFix: 0 }
      this.tracks.set(device, track)
    }
    if (position === undefined) {
      track.withoutFix += 1
      return
    }
    track.points += 1
    track.firstMs = Math.min(track.firstMs, timestampMs)
    track.lastMs = Math.max(track.lastMs, timestampMs)
    this.spool.append(device, `,${JSON.stringify(position)}`)
  }

  private properties(record: AvlRecord, context: RecordContext): JsonObject {
    const { latitude, longitude, ...fields } = recordFields(record, context)
    const properties: Record<string, JsonValue> = { ...fields, fix: hasFix(record.gps) }
    const { ioIds } = this.options
    for (const io of record.io) {
      if (ioIds !== undefined && !ioIds.has(io.id)) continue
      const meaning = context.reading.meaning(io)
      properties[elementLabel(io.id, meaning)] = meaning.value ?? meaning.text ?? null
    }
    // What a device without a fix repeats is kept where no map takes it for a place.
    return properties['fix'] === true ? properties : { ...properties, lastKnown: [longitude, latitude] }
  }

  private feature(geometry: JsonObject | null, properties: JsonObject): string {
    return this.separator() + visibleJson(JSON.stringify({ type: 'Feature', geometry, properties }))
  }

  private separator(): string {
    if (this.isStarted) return ',\n'
    this.isStarted = true
    return '{"type":"FeatureCollection","features":[\n'
  }
}

/** Longitude first, as the RFC has it; altitude where the record has one. */
function positionOf({ gps }: AvlRecord): readonly number[] {
  const { longitude, latitude, altitude } = gps
  return Number.isNaN(altitude) ? [longitude, latitude] : [longitude, latitude, altitude]
}
