/** Places along a track. */
import { METRES_PER_DEGREE, RADIANS, wholeTurn, type Motion } from './motion.js'
import { degreesEast, type Track } from './track.js'

/** The number of the point before that distance, and never the last one. */
export function intervalAt(track: Track, distance: number): number {
  let low = 0
  let high = track.size - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (track.distance[middle]! <= distance) low = middle
    else high = middle - 1
  }
  return low
}

/** The place `distance` metres along the track, between the points `interval` and `interval + 1`. */
export function motionOn(
  track: Track,
  interval: number,
  distance: number,
): Pick<Motion, 'latitude' | 'longitude' | 'altitude' | 'heading'> {
  const { latitude, longitude, altitude } = track
  const start = track.distance[interval]!
  const step = track.distance[interval + 1]! - start
  const part = step === 0 ? 0 : Math.min(1, Math.max(0, (distance - start) / step))
  const between = (values: Float64Array): number =>
    values[interval]! + part * (values[interval + 1]! - values[interval]!)
  const east = longitude[interval]! + part * degreesEast(longitude[interval]!, longitude[interval + 1]!)
  const height = between(altitude)
  return {
    latitude: between(latitude),
    longitude: east > 180 ? east - 360 : east < -180 ? east + 360 : east,
    altitude: Number.isNaN(height) ? UNKNOWN_ALTITUDE : height,
    heading: headingOf(track, interval),
  }
}

/** Metres; most roads are not far above the sea. */
const UNKNOWN_ALTITUDE = 100

/** Degrees from north of the way from a point to the next; of the way before it where the vehicle stands. */
export function headingOf(track: Track, interval: number): number {
  const { latitude, longitude, distance } = track
  let i = interval
  while (i > 0 && distance[i + 1] === distance[i]) i--
  const middle = ((latitude[i]! + latitude[i + 1]!) / 2) * RADIANS
  const north = (latitude[i + 1]! - latitude[i]!) * METRES_PER_DEGREE
  const east = degreesEast(longitude[i]!, longitude[i + 1]!) * METRES_PER_DEGREE * Math.cos(middle)
  return wholeTurn(Math.atan2(east, north) / RADIANS)
}
