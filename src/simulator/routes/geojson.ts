/**
 * Tracks from GeoJSON (RFC 7946): the lines of a file if it has any, else its points in their order. Times come from
 * `coordTimes` of a line's properties (as converters from GPX write them), and from `timestamp`, `time` or `timestampMs`
 * of a point's, which is what `decode --format geojson` writes.
 */
import { TrackError, type TrackPoint } from './track.js'

type Json = Readonly<Record<string, unknown>>

interface Found {
  readonly lines: TrackPoint[][]
  readonly points: TrackPoint[]
}

const TIME_KEYS = ['timestamp', 'time', 'timestampMs'] as const
/** Collections within collections, deeper than any that make sense. */
const MAX_DEPTH = 20

/** @throws {TrackError} for text that is no GeoJSON, or has no lines and points */
export function parseGeoJson(text: string): readonly TrackPoint[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new TrackError(`this is no JSON: ${(error as Error).message}`)
  }
  const found: Found = { lines: [], points: [] }
  collect(json, {}, 'the file', found, 0)
  // Points with times say more than a line without: both are in what `decode` writes.
  const hasTimes = (points: readonly TrackPoint[]): boolean =>
    points.length > 1 && points.every(({ timeMs }) => timeMs !== undefined)
  const line = found.lines.flat()
  const track = line.length > 1 && (hasTimes(line) || !hasTimes(found.points)) ? line : found.points
  if (track.length === 0) throw new TrackError('this GeoJSON has no LineString, MultiLineString or Point')
  return track
}

function collect(json: unknown, properties: Json, place: string, found: Found, depth: number): void {
  if (depth > MAX_DEPTH) throw new TrackError(`${place} is nested too deep`)
  const value = asObject(json, place)
  switch (value['type']) {
    case 'FeatureCollection':
      asList(value['features'], `${place}.features`).forEach((feature, i) =>
        collect(feature, {}, `features[${i}]`, found, depth + 1),
      )
      break
    case 'Feature':
      feature(value, place, found, depth)
      break
    case 'GeometryCollection':
      asList(value['geometries'], `${place}.geometries`).forEach((geometry, i) =>
        collect(geometry, properties, `${place}.geometries[${i}]`, found, depth + 1),
      )
      break
    case 'LineString':
      found.lines.push(lineOf(value['coordinates'], properties['coordTimes'], place))
      break
    case 'MultiLineString':
      asList(value['coordinates'], `${place}.coordinates`).forEach((line, i) => {
        const times = properties['coordTimes']
        const points = lineOf(line, Array.isArray(times) ? times[i] : undefined, `${place}.coordinates[${i}]`)
        // As with segments of GPX: between two lines nobody knows the way.
        if (i > 0 && points[0] !== undefined) points[0] = { ...points[0], isAfterGap: true }
        found.lines.push(points)
      })
      break
    case 'Point':
      found.points.push(pointOf(value['coordinates'], timeOf(properties, place), place))
      break
    case 'MultiPoint':
      found.points.push(...lineOf(value['coordinates'], properties['coordTimes'], place))
      break
    case 'Polygon':
    case 'MultiPolygon':
      throw new TrackError(
        `${place} is a ${value['type']}; a LineString, MultiLineString or Points are needed`,
      )
    default:
      throw new TrackError(`${place} has no type that GeoJSON knows`)
  }
}

function feature(value: Json, place: string, found: Found, depth: number): void {
  const properties =
    value['properties'] === null ? {} : asObject(value['properties'] ?? {}, `${place}.properties`)
  const { lastKnown } = properties
  // What `decode` writes for a record without a fix: no geometry, and where the device was last seen.
  if (value['geometry'] !== null) collect(value['geometry'], properties, place, found, depth + 1)
  else if (Array.isArray(lastKnown)) {
    const point = pointOf(lastKnown, timeOf(properties, place), place)
    if (point.latitude !== 0 || point.longitude !== 0) found.points.push({ ...point, isBlind: true })
  }
  const last = found.points.at(-1)
  if (last !== undefined && properties['satellites'] === 0)
    found.points[found.points.length - 1] = { ...last, isBlind: true }
}

function lineOf(coordinates: unknown, times: unknown, place: string): TrackPoint[] {
  const list = Array.isArray(times) ? times : []
  return asList(coordinates, `${place}.coordinates`).map((position, i) => {
    const where = `${place}, position ${i + 1}`
    return pointOf(position, list[i] === undefined ? undefined : instant(list[i], where), where)
  })
}

function pointOf(position: unknown, timeMs: number | undefined, place: string): TrackPoint {
  const [longitude, latitude, altitude] = asList(position, place) as unknown[]
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new TrackError(`${place} has no [longitude, latitude] of numbers`)
  return {
    latitude,
    longitude,
    ...(typeof altitude === 'number' && { altitude }),
    ...(timeMs !== undefined && { timeMs }),
  }
}

function timeOf(properties: Json, place: string): number | undefined {
  const key = TIME_KEYS.find(each => properties[each] !== undefined && properties[each] !== null)
  return key === undefined ? undefined : instant(properties[key], place)
}

/** Ms since 1970, or text with a date. */
function instant(value: unknown, place: string): number {
  const timeMs = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : NaN
  if (Number.isNaN(timeMs)) throw new TrackError(`${place} has a time that is none`)
  return timeMs
}

function asObject(value: unknown, place: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new TrackError(`${place} is no object of GeoJSON`)
}

function asList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TrackError(`${place} is no list`)
}
