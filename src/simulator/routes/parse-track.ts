import { parseGeoJson } from './geojson.js'
import { parseGpx } from './gpx.js'
import { Track, TrackError } from './track.js'

/**
 * The track of a file, told apart by content: GPX or GeoJSON.
 * @throws {TrackError} that says what is wrong, and where
 */
export async function parseTrack(text: string): Promise<Track> {
  if (/^\s*</.test(text)) return new Track(await parseGpx(text))
  if (/^\s*\{/.test(text)) return new Track(parseGeoJson(text))
  throw new TrackError('this is neither GPX nor GeoJSON: it begins with neither < nor {')
}
