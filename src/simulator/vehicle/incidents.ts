/** What happens within a phase of the journey, at which moment: found out when the phase begins. */
import { HARSH, type EventChances, type EventName, type TimedEvent } from './event-kinds.js'
import type { Phase } from './journey.js'
import { METRES_PER_DEGREE, RADIANS, type Dynamics, type Leg, type Place } from '../routes/motion.js'
import type { Random } from '../random.js'

export interface IncidentOptions {
  readonly chances: EventChances
  readonly overspeedKmh: number
  /** Radius of the zone around the start, metres. */
  readonly geofenceM: number
}

const STANDARD_GRAVITY = 9.80665
/** What drivers call normal lies below; the factory thresholds of green driving are about the same. */
const HARSH_ACCELERATION = 0.25 * STANDARD_GRAVITY
const HARSH_BRAKING = 0.3 * STANDARD_GRAVITY
const HARSH_CORNERING = 0.3 * STANDARD_GRAVITY
const IDLING_AFTER_MS = 60_000
/** A crash is traced for so long before and after, and sent a second in each record. */
const TRACE_SECONDS = 10
const TRACE_AFTER_MS = 5000
const TRACE_STEP_MS = 200
const SECOND = 1000

export class Incidents {
  readonly #options: IncidentOptions
  readonly #random: Random
  readonly #home: Place
  #isOnTrip = false
  #isIdling = false
  #isOutside = false

  constructor(random: Random, home: Place, options: IncidentOptions) {
    this.#random = random
    this.#home = { latitude: home.latitude, longitude: home.longitude }
    this.#options = options
  }

  /** In the order of their time, each in a millisecond of its own, all within the phase. */
  of(phase: Phase): readonly TimedEvent[] {
    const found: TimedEvent[] = []
    const { startMs, endMs } = phase
    const add = (name: EventName, atMs: number, value: number): void => {
      if (this.#reports(name)) found.push({ name, atMs, value })
    }
    switch (phase.kind) {
      case 'starting':
        add('driverId', startMs + 2 * SECOND, 1)
        add('beacons', startMs + 3 * SECOND, 1)
        break
      case 'driving':
        if (this.#isIdling) add('idling', startMs + SECOND, 0)
        this.#isIdling = false
        if (!this.#isOnTrip) add('trip', startMs + 2 * SECOND, 1)
        this.#isOnTrip = true
        if (phase.leg !== undefined) this.#drive(phase.leg, startMs, found)
        break
      case 'waiting':
        if (phase.crashed) this.#crash(startMs, found)
        if (endMs - startMs > IDLING_AFTER_MS) {
          add('idling', startMs + IDLING_AFTER_MS, 1)
          this.#isIdling = true
        }
        if (this.#happens('alarm')) add('alarm', startMs + SECOND / 2, 1)
        break
      case 'stopping':
        break
      case 'parked':
        if (this.#isOnTrip) add('trip', startMs + SECOND, 0)
        this.#isOnTrip = false
        this.#stay(phase, found)
        break
    }
    return distinct(found, startMs, endMs)
  }

  #stay({ startMs, endMs }: Phase, found: TimedEvent[]): void {
    // One of them a stay, one after the other never overlapping.
    const name = (['unplug', 'towing', 'tamper'] as const).find(each => this.#happens(each))
    if (name === undefined || endMs - startMs < 170_000) return
    const atMs = startMs + this.#random.int(70_000, 90_000)
    const untilMs = atMs + this.#random.int(20_000, 60_000)
    found.push({ name, atMs, value: 1 }, { name, atMs: untilMs, value: 0 })
    if (name === 'towing' && this.#reports('movement'))
      found.push({ name: 'movement', atMs: atMs + SECOND, value: 1 })
  }

  #crash(atMs: number, found: TimedEvent[]): void {
    found.push({ name: 'crash', atMs: atMs + 1, value: 1 })
    if (!this.#reports('crashTrace')) return
    for (let second = 0; second < TRACE_SECONDS; second++) {
      found.push({ name: 'crashTrace', atMs: atMs + TRACE_AFTER_MS + second * TRACE_STEP_MS, value: second })
    }
  }

  #drive(leg: Leg, startMs: number, found: TimedEvent[]): void {
    const watches = this.#watches()
    const zone = this.#reports('geofence')
    if (watches.length === 0 && !zone) return
    for (let second = 1; second <= leg.durationS; second++) {
      const atMs = startMs + second * SECOND
      if (watches.length > 0) {
        const dynamics = leg.dynamicsAt(second)
        for (const watch of watches) watch(dynamics, atMs, found)
      }
      // Nobody crosses the edge of a zone and back within so short a time.
      if (zone && second % 5 === 0) this.#cross(leg.at(second), atMs, found)
    }
    for (const watch of watches) watch(STANDING, startMs + Math.ceil(leg.durationS * SECOND) - 1, found)
  }

  #cross(place: Place, atMs: number, found: TimedEvent[]): void {
    const isOutside = distanceBetween(this.#home, place) > this.#options.geofenceM
    if (isOutside !== this.#isOutside) found.push({ name: 'geofence', atMs, value: isOutside ? 0 : 1 })
    this.#isOutside = isOutside
  }

  #watches(): Watch[] {
    const watches: Watch[] = []
    if (this.#reports('greenDriving')) {
      watches.push(
        harshness(HARSH.acceleration, HARSH_ACCELERATION, ({ acceleration }) => acceleration),
        harshness(HARSH.braking, HARSH_BRAKING, ({ acceleration }) => -acceleration),
        harshness(HARSH.cornering, HARSH_CORNERING, ({ lateralAcceleration }) =>
          Math.abs(lateralAcceleration),
        ),
      )
    }
    if (this.#reports('overspeed')) watches.push(speeding(this.#options.overspeedKmh))
    return watches
  }

  #reports(name: EventName): boolean {
    return this.#options.chances[name] !== undefined
  }

  #happens(name: EventName): boolean {
    const chance = this.#options.chances[name] ?? 0
    return chance > 0 && this.#random.chance(chance)
  }
}

/** Looks at each second of a drive and notes what it watches for. */
type Watch = (dynamics: Dynamics, atMs: number, found: TimedEvent[]) => void

const STANDING: Dynamics = { speed: 0, acceleration: 0, lateralAcceleration: 0 }

/** Reported when it is over: only then are its peak and duration known. */
function harshness(type: number, threshold: number, measure: (dynamics: Dynamics) => number): Watch {
  let sinceMs = 0
  let peak = 0
  return (dynamics, atMs, found) => {
    const value = measure(dynamics)
    if (value > threshold) {
      if (peak === 0) sinceMs = atMs
      peak = Math.max(peak, value)
    } else if (peak > 0) {
      found.push({ name: 'greenDriving', atMs, value: type, peak, durationMs: atMs - sinceMs })
      peak = 0
    }
  }
}

function speeding(limitKmh: number): Watch {
  let isSpeeding = false
  return ({ speed }, atMs, found) => {
    const kmh = speed * 3.6
    if (kmh > limitKmh === isSpeeding) return
    isSpeeding = !isSpeeding
    found.push({ name: 'overspeed', atMs, value: Math.min(255, Math.round(kmh)) })
  }
}

function distanceBetween(a: Place, b: Place): number {
  const north = (b.latitude - a.latitude) * METRES_PER_DEGREE
  const east = (b.longitude - a.longitude) * METRES_PER_DEGREE * Math.cos(a.latitude * RADIANS)
  return Math.hypot(north, east)
}

/** A tracker's records have times of their own: what comes at once is told one millisecond after the other. */
function distinct(events: readonly TimedEvent[], startMs: number, endMs: number): readonly TimedEvent[] {
  let beforeMs = startMs
  return events
    .toSorted((a, b) => a.atMs - b.atMs)
    .flatMap(event => {
      const atMs = Math.max(event.atMs, beforeMs + 1)
      if (atMs >= endMs) return []
      beforeMs = atMs
      return [{ ...event, atMs }]
    })
}
