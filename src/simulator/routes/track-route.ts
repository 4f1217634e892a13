/**
 * A vehicle's way along a track. Where the track has times, it drives and stops as they say; where it has none, it
 * drives as people do, with stops here and there. At the end it stays for a while and turns back, or goes round again.
 */
import type { Leg, Motion, RouteSource, Style } from './motion.js'
import { halfTurn, RADIANS } from './motion.js'
import type { Random } from '../random.js'
import { nearestRegion } from './regions.js'
import { SpeedPlan, type SpeedSection } from './speed-plan.js'
import { headingOf, intervalAt, motionOn } from './on-track.js'
import { PlannedLeg } from './planned-leg.js'
import { TimedLeg } from './timed-leg.js'
import type { Track } from './track.js'

export interface TrackRouteOptions {
  /** Where on the track it begins, 0..1; a fleet's devices are spread over it. Default 0. */
  readonly start?: number
}

/** Slower than this for so long between two points is a stop, m/s and seconds. */
const STANDING_MS = 0.5
const SHORTEST_STOP_S = 2
/** The stay at the end of the track, ms. */
const AT_THE_END_MS = [4 * 60_000, 12 * 60_000] as const
/** From one stop to the next on a track without times, metres. */
const BETWEEN_STOPS_M = [300, 3000] as const
/** A stop is not worth while so near to the end. */
const LAST_STRETCH_M = 60
const LIMITS_KMH = [50, 50, 60, 70, 90] as const
/** Sideways acceleration that drivers accept, m/s². */
const CORNERING = 2.4
/** A bend between two points of a track is driven over about this length, metres. */
const BEND_M = 20
/** Speed is planned in pieces of at least this length, metres. */
const SECTION_M = 25

interface RecordedLeg {
  readonly first: number
  readonly last: number
  /** Seconds for which it stands afterwards. */
  readonly pauseS: number
}

const recordedLegs = new WeakMap<Track, readonly RecordedLeg[]>()

export class TrackRoute implements RouteSource {
  readonly operator: number
  #track: Track
  readonly #random: Random
  readonly #isLoop: boolean
  /** The next of the recorded legs, where there are times. */
  #legAt = 0
  /** Metres along the track, where there are none. */
  #along = 0
  #pauseMs: number | undefined

  constructor(track: Track, random: Random, { start = 0 }: TrackRouteOptions = {}) {
    this.#track = track
    this.#random = random
    this.#isLoop = track.isLoop
    this.operator = nearestRegion(track.latitude[0]!, track.longitude[0]!).operator
    if (track.timeS === undefined) this.#along = Math.min(start * track.length, track.length - 10)
    else this.#legAt = Math.floor(start * legsOf(track, track.timeS).length)
  }

  get pauseMs(): number | undefined {
    return this.#pauseMs
  }

  get standing(): Motion {
    const track = this.#track
    const legs = track.timeS === undefined ? undefined : legsOf(track, track.timeS)
    const along = legs === undefined ? this.#along : track.distance[legs[this.#legAt]!.first]!
    const place = motionOn(track, intervalAt(track, along), along)
    return { ...place, speed: 0, acceleration: 0, lateralAcceleration: 0, distance: 0 }
  }

  next(style: Style): Leg {
    const { timeS } = this.#track
    return timeS === undefined ? this.#plannedLeg(style) : this.#recordedLeg(timeS)
  }

  #recordedLeg(times: Float64Array): Leg {
    const legs = legsOf(this.#track, times)
    const { first, last, pauseS } = legs[this.#legAt]!
    const leg = new TimedLeg(this.#track, times, first, last)
    this.#legAt++
    this.#pauseMs = pauseS * 1000
    if (this.#legAt === legs.length) this.#turn()
    return leg
  }

  #plannedLeg(style: Style): Leg {
    const random = this.#random
    const track = this.#track
    const fromM = this.#along
    const stopM = fromM + random.between(...BETWEEN_STOPS_M)
    const toM = stopM > track.length - LAST_STRETCH_M ? track.length : stopM
    const cruise = (random.pick(LIMITS_KMH) / 3.6) * random.between(0.9, 1.06)
    const plan = new SpeedPlan(
      sectionsOf(track, fromM, toM, cruise, CORNERING * style.cornering),
      random.between(1.1, 2.1) * style.acceleration,
      random.between(1.4, 2.4) * style.braking,
    )
    this.#along = toM
    this.#pauseMs = undefined
    if (toM === track.length) this.#turn()
    return new PlannedLeg(track, fromM, plan)
  }

  /** Back, or round again, after a stay. */
  #turn(): void {
    this.#pauseMs = this.#random.int(...AT_THE_END_MS)
    this.#legAt = 0
    this.#along = 0
    if (!this.#isLoop) this.#track = this.#track.reversed
  }
}

/** Between the stops of a track with times; each a run of points with movement between them. */
function legsOf(track: Track, times: Float64Array): readonly RecordedLeg[] {
  const known = recordedLegs.get(track)
  if (known !== undefined) return known
  const legs: { first: number; last: number; pauseS: number }[] = []
  let first = 0
  const isStop = (i: number): boolean => {
    const seconds = times[i + 1]! - times[i]!
    const metres = track.distance[i + 1]! - track.distance[i]!
    return metres === 0 || (seconds >= SHORTEST_STOP_S && metres / seconds < STANDING_MS)
  }
  for (let i = 0; i < track.size - 1; i++) {
    if (!isStop(i)) continue
    if (i > first) legs.push({ first, last: i, pauseS: 0 })
    const last = legs.at(-1)
    if (last !== undefined) last.pauseS += times[i + 1]! - times[i]!
    first = i + 1
  }
  if (track.size - 1 > first) legs.push({ first, last: track.size - 1, pauseS: 0 })
  // All of it slower than walking: then it is one leg.
  if (legs.length === 0) legs.push({ first: 0, last: track.size - 1, pauseS: 0 })
  recordedLegs.set(track, legs)
  return legs
}

function sectionsOf(
  track: Track,
  fromM: number,
  toM: number,
  cruise: number,
  cornering: number,
): readonly SpeedSection[] {
  const sections: SpeedSection[] = []
  let maxSpeed = cruise
  let startM = fromM
  for (let i = intervalAt(track, fromM) + 1; i < track.size && track.distance[i]! < toM; i++) {
    maxSpeed = Math.min(maxSpeed, bendSpeed(track, i, cornering))
    if (track.distance[i]! - startM < SECTION_M || toM - track.distance[i]! < SECTION_M) continue
    sections.push({ length: track.distance[i]! - startM, maxSpeed })
    startM = track.distance[i]!
    // The bend is behind it and before it.
    maxSpeed = Math.min(cruise, bendSpeed(track, i, cornering))
  }
  sections.push({ length: toM - startM, maxSpeed })
  return sections
}

/** m/s at which the turn at point `i` is taken. */
function bendSpeed(track: Track, i: number, cornering: number): number {
  const turn = Math.abs(halfTurn((headingOf(track, i) - headingOf(track, i - 1)) * RADIANS))
  return turn < 0.02 ? Infinity : Math.max(2, Math.sqrt((cornering * BEND_M) / turn))
}
