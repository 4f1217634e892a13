/** A track as somebody recorded or drew it: points in order, some with a time, some without a fix. */
import { METRES_PER_DEGREE, RADIANS } from './motion.js'

export interface TrackPoint {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
  /** Metres above sea level, where it is known. */
  readonly altitude?: number
  /** Ms since 1970, where it is known. */
  readonly timeMs?: number
  /** True where the receiver had no fix: the position says nothing. */
  readonly isBlind?: boolean
  /** True where the receiver had lost its fix on the way here. */
  readonly isAfterGap?: boolean
}

/** A file that is no track. The message says what is wrong and where. */
export class TrackError extends Error {
  override readonly name = 'TrackError'
}

/** Points nearer to each other than this are one place, metres. */
const SAME_PLACE_M = 0.5
/** Nobody has a track of this many points that is one drive. */
const MAX_POINTS = 1_000_000

/** A track ready to be driven: shared by all vehicles that drive it. */
export class Track {
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  /** NaN where nobody knows it. */
  readonly altitude: Float64Array
  /** Metres from the track's beginning. */
  readonly distance: Float64Array
  /** Seconds since the track's beginning; undefined for a track without times. */
  readonly timeS: Float64Array | undefined
  /** 1 where the way from the point before has no sky above. */
  readonly covered: Uint8Array
  #reversed: Track | undefined

  /** @throws {TrackError} for points that nobody can drive along */
  constructor(given: readonly TrackPoint[]) {
    if (given.length > MAX_POINTS) throw new TrackError(`${given.length} points are more than ${MAX_POINTS}`)
    checkPoints(given)
    const isTimed = given.length > 0 && given.every(({ timeMs }) => timeMs !== undefined)
    const seen = withoutBlind(isTimed ? inOrder(given) : given)
    const points = isTimed ? seen : withoutRepeats(seen)
    const size = points.length
    this.latitude = Float64Array.from(points, point => point.latitude)
    this.longitude = Float64Array.from(points, point => point.longitude)
    this.altitude = Float64Array.from(points, point => point.altitude ?? NaN)
    this.covered = Uint8Array.from(points, point => (point.isAfterGap === true ? 1 : 0))
    this.distance = new Float64Array(size)
    for (let i = 1; i < size; i++) {
      const step = metresBetween(points[i - 1]!, points[i]!)
      // A receiver that stands wanders about; the vehicle does not.
      this.distance[i] = this.distance[i - 1]! + (step < SAME_PLACE_M ? 0 : step)
    }
    this.timeS = isTimed
      ? Float64Array.from(points, ({ timeMs }) => (timeMs! - points[0]!.timeMs!) / 1000)
      : undefined
    if (size < 2 || this.length < 10) {
      throw new TrackError(`${size === 1 ? '1 point' : `${size} points`} within 10 m are no way to drive`)
    }
  }

  /** The same way back, in the same times. */
  get reversed(): Track {
    if (this.#reversed !== undefined) return this.#reversed
    const points: TrackPoint[] = []
    const endS = this.timeS?.[this.size - 1] ?? 0
    for (let i = this.size - 1; i >= 0; i--) {
      const altitude = this.altitude[i]!
      points.push({
        latitude: this.latitude[i]!,
        longitude: this.longitude[i]!,
        ...(!Number.isNaN(altitude) && { altitude }),
        ...(this.timeS !== undefined && { timeMs: 1000 * (endS - this.timeS[i]!) }),
        ...(this.covered[i + 1] === 1 && { isAfterGap: true }),
      })
    }
    this.#reversed = new Track(points)
    this.#reversed.#reversed = this
    return this.#reversed
  }

  get size(): number {
    return this.distance.length
  }

  /** Metres. */
  get length(): number {
    return this.distance[this.size - 1] ?? 0
  }

  /** Whether its end is where it began, so that it can be driven round and round. */
  get isLoop(): boolean {
    const at = (i: number): TrackPoint => ({ latitude: this.latitude[i]!, longitude: this.longitude[i]! })
    return metresBetween(at(0), at(this.size - 1)) < Math.min(100, this.length / 10)
  }
}

function checkPoints(points: readonly TrackPoint[]): void {
  points.forEach(({ latitude, longitude, timeMs }, i) => {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
      throw new TrackError(`point ${i + 1} is nowhere on earth: latitude ${latitude}, longitude ${longitude}`)
    if (timeMs !== undefined && !Number.isFinite(timeMs))
      throw new TrackError(`point ${i + 1} has no valid time`)
  })
}

/** By time; of points at the same time the first. */
function inOrder(points: readonly TrackPoint[]): TrackPoint[] {
  const sorted = points.toSorted((a, b) => a.timeMs! - b.timeMs!)
  return sorted.filter((point, i) => i === 0 || point.timeMs! > sorted[i - 1]!.timeMs!)
}

/** Without the points that a device repeats while it has no fix; what comes after them comes after a gap. */
function withoutBlind(points: readonly TrackPoint[]): TrackPoint[] {
  const kept: TrackPoint[] = []
  let isAfterGap = false
  for (const point of points) {
    if (point.isBlind === true) isAfterGap = kept.length > 0
    else {
      kept.push(isAfterGap ? { ...point, isAfterGap } : point)
      isAfterGap = false
    }
  }
  return kept
}

function withoutRepeats(points: readonly TrackPoint[]): TrackPoint[] {
  const kept: TrackPoint[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last === undefined || metresBetween(last, point) >= SAME_PLACE_M) kept.push(point)
  }
  return kept
}

/** Metres between two points that are not far apart. */
export function metresBetween(a: TrackPoint, b: TrackPoint): number {
  const north = (b.latitude - a.latitude) * METRES_PER_DEGREE
  return Math.hypot(north, eastBetween(a, b))
}

function eastBetween(a: TrackPoint, b: TrackPoint): number {
  const middle = ((a.latitude + b.latitude) / 2) * RADIANS
  return degreesEast(a.longitude, b.longitude) * METRES_PER_DEGREE * Math.cos(middle)
}

/** The short way round, over the date line if need be. */
export function degreesEast(from: number, to: number): number {
  const difference = to - from
  if (difference > 180) return difference - 360
  return difference < -180 ? difference + 360 : difference
}
