/**
 * A track a device (GPX 1.1, topografix.com/GPX/1/1). Points stand in the order in which they were read; a stretch
 * without a fix ends a segment. Speed and course are Garmin's extension, which most programs read.
 */
import type { AvlRecord } from '../codec/types.js'
import type { Message, MessageContext } from '../session/message.js'
import type { Describe } from './describe.js'
import { isoTime } from './json-value.js'
import { frameRecords, hasFix } from './record-fields.js'
import { Spool } from './spool.js'
import { visible } from './visible.js'

export interface GpxOptions {
  readonly describe: Describe
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="teltonika" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v2">
`
const BREAK = '</trkseg><trkseg>\n'
const KMH_IN_MS = 3.6

interface Track {
  points: number
  withoutFix: number
  isBroken: boolean
}

export class GpxRenderer {
  private readonly describe: Describe
  private readonly spool = new Spool()
  private readonly tracks = new Map<string, Track>()

  constructor({ describe }: GpxOptions) {
    this.describe = describe
  }

  message(message: Message, context: MessageContext): string {
    const records = frameRecords(message, context, this.describe)
    if (records === undefined) return ''
    let track = this.tracks.get(records.device)
    if (track === undefined) {
      track = { points: 0, withoutFix: 0, isBroken: false }
      this.tracks.set(records.device, track)
    }
    for (const record of records.packet.records) {
      if (!hasFix(record.gps)) {
        track.withoutFix += 1
        track.isBroken = track.points > 0
        continue
      }
      track.points += 1
      this.spool.append(records.device, (track.isBroken ? BREAK : '') + pointXml(record))
      track.isBroken = false
    }
    return ''
  }

  *end(): Generator<string> {
    yield HEAD
    for (const [device, { points, withoutFix }] of this.tracks) {
      if (points === 0) continue
      const left = withoutFix === 0 ? '' : `<desc>${withoutFix} records without a fix left out</desc>`
      yield `<trk><name>${xmlText(device)}</name>${left}<trkseg>\n`
      yield* this.spool.read(device)
      yield '</trkseg></trk>\n'
    }
    this.spool.close()
    yield '</gpx>\n'
  }
}

function pointXml({ gps, timestampMs }: AvlRecord): string {
  const { latitude, longitude, altitude, satellites, speed, angle } = gps
  const time = isoTime(timestampMs)
  const extension =
    numberXml('gpxtpx:speed', Math.round((speed / KMH_IN_MS) * 1000) / 1000) +
    numberXml('gpxtpx:course', angle <= 360 ? angle : NaN)
  return [
    `<trkpt lat="${decimal(latitude)}" lon="${decimal(longitude)}">`,
    numberXml('ele', altitude),
    // XML Schema's date has a year of four digits; a clock that is off by millennia says nothing.
    time !== null && /^\d{4}-/.test(time) ? `<time>${time}</time>` : '',
    numberXml('sat', satellites),
    extension === ''
      ? ''
      : `<extensions><gpxtpx:TrackPointExtension>${extension}</gpxtpx:TrackPointExtension></extensions>`,
    '</trkpt>\n',
  ].join('')
}

function numberXml(name: string, value: number): string {
  return Number.isFinite(value) ? `<${name}>${value}</${name}>` : ''
}

/** XML Schema's decimal has no exponent, which small numbers get otherwise. */
function decimal(degrees: number): string {
  return degrees.toFixed(7).replace(/\.?0+$/, '')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function xmlText(text: string): string {
  return visible(text).replace(/[&<>"]/g, sign => ENTITIES[sign]!)
}
