/** Tracks from GPX 1.0 and 1.1 (topografix.com/GPX/1/1): `trk` first, else `rte`, else `wpt`. */
import { TrackError, type TrackPoint } from './track.js'

interface GpxPoint {
  readonly '@lat'?: string
  readonly '@lon'?: string
  readonly ele?: string
  readonly time?: string
  readonly fix?: string
  readonly sat?: string
}

interface GpxSegment {
  readonly trkpt?: readonly GpxPoint[]
}

interface Gpx {
  readonly gpx?: {
    readonly trk?: readonly { readonly trkseg?: readonly GpxSegment[] }[]
    readonly rte?: readonly { readonly rtept?: readonly GpxPoint[] }[]
    readonly wpt?: readonly GpxPoint[]
  }
}

const LISTS = new Set(['trk', 'trkseg', 'trkpt', 'rte', 'rtept', 'wpt'])

/**
 * A new segment begins where the receiver had lost its fix (the schema says so), so the way over is without one.
 * @throws {TrackError} for text that is no GPX, or has no points
 */
export async function parseGpx(text: string): Promise<readonly TrackPoint[]> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  const validity = XMLValidator.validate(text)
  if (validity !== true) {
    const { msg, line } = validity.err
    throw new TrackError(`line ${line}: this is no XML: ${msg}`)
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    removeNSPrefix: true,
    // Nothing in a track needs them, and they can be made to fill the memory.
    processEntities: false,
    isArray: name => LISTS.has(name),
  })
  const { gpx } = parser.parse(text) as Gpx
  if (gpx === undefined) throw new TrackError('this XML has no <gpx>')
  const segments = (gpx.trk ?? []).flatMap(({ trkseg = [] }) => trkseg.map(({ trkpt = [] }) => trkpt))
  const lists = [segments, (gpx.rte ?? []).map(({ rtept = [] }) => rtept), [gpx.wpt ?? []]].map(groups =>
    groups.filter(points => points.length > 0),
  )
  const found = lists.find(groups => groups.length > 0)
  if (found === undefined) throw new TrackError('this GPX has no <trkpt>, <rtept> or <wpt>')
  let number = 0
  return found.flatMap((points, group) =>
    points.map((point, i) => trackPoint(point, ++number, group > 0 && i === 0 && found === lists[0])),
  )
}

function trackPoint(point: GpxPoint, number: number, isAfterGap: boolean): TrackPoint {
  const [latitude, longitude] = [coordinate(point['@lat']), coordinate(point['@lon'])]
  if (latitude === undefined || longitude === undefined)
    throw new TrackError(`point ${number} has no lat and lon that are numbers`)
  const timeMs = point.time === undefined ? undefined : Date.parse(point.time)
  if (timeMs !== undefined && Number.isNaN(timeMs))
    throw new TrackError(`point ${number} has a time that is none`)
  const altitude = coordinate(point.ele)
  return {
    latitude,
    longitude,
    ...(altitude !== undefined && { altitude }),
    ...(timeMs !== undefined && { timeMs }),
    ...((point.fix === 'none' || point.sat === '0') && { isBlind: true }),
    ...(isAfterGap && { isAfterGap }),
  }
}

function coordinate(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}
