/** From a moving vehicle to the records that its tracker stores. */
import type { RecordCodec } from '../../codec/layouts.js'
import type { AvlRecord } from '../../codec/types.js'
import type { RouteSource } from '../routes/motion.js'
import type { Profile } from '../profile.js'
import { FMB920 } from '../profiles/fmb.js'
import type { Random } from '../random.js'
import { ioOf, recordPlan, type RecordPlan } from './record-plan.js'
import { Vehicle } from '../vehicle/vehicle.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import { VEHICLE_KINDS } from '../vehicle/vehicle-kinds.js'

/** Ms of the vehicle's time from a record to the next periodic one. */
export interface RecordPeriod {
  /** While the vehicle is active: the ignition is on, or, where the profile says so, it moves. */
  readonly ignitionOn: number
  readonly ignitionOff: number
}

export interface VehicleRecordsOptions {
  /** Ms since 1970 of the first record. */
  readonly startMs: number
  /** Decides which elements fit: Codec 8 has ids to 255 only, and only 8 Extended has values of any length. Default 8. */
  readonly codec?: RecordCodec
  /** Default FMB920. */
  readonly profile?: Profile
  /** Default: the profile's. */
  readonly periodMs?: RecordPeriod
  /** The way that the vehicle drives; default one that is made up for it. */
  readonly route?: RouteSource
  /** The way is driven so many times as fast; default 1. */
  readonly speedFactor?: number
}

/** Codec 16's Generation Type. */
const GENERATION = { onChange: 5, periodical: 7 } as const
/** Wire units in one degree. */
const DEGREE = 1e7
/** What the clock of a device shows before anybody has told it the time (protocol page, clock). */
const UNSET_CLOCK_MS = Date.UTC(2015, 10, 18)

/**
 * The records of one vehicle in the order of their time: a periodic one each period, and one of its own, with event id
 * and priority, for each event that the profile has. Endless; the same random stream and options give the same records.
 * @example
 * const records = new VehicleRecords(new Random(42), { startMs: Date.UTC(2026, 0, 1) })
 * const first = records.next()
 */
export class VehicleRecords {
  /** May be changed at any time: the next record's period is the new one. */
  periodMs: RecordPeriod
  /** As the latest record describes it. */
  readonly vehicle: Vehicle
  readonly #plan: RecordPlan
  #nextPeriodicMs: number
  /** When the records with an unset clock come, ms since the device was switched on. */
  #withoutTime: readonly number[]

  constructor(random: Random, options: VehicleRecordsOptions) {
    const { startMs, codec = '8', profile = FMB920, route, speedFactor } = options
    this.#plan = recordPlan(profile, codec)
    const { tunnels, overspeedKmh, geofenceM, period } = profile
    this.vehicle = new Vehicle(random, startMs, {
      kind: VEHICLE_KINDS[profile.vehicle],
      chances: this.#plan.chances,
      ...(route !== undefined && { route }),
      ...(speedFactor !== undefined && { speedFactor }),
      ...(tunnels !== undefined && { tunnels }),
      ...(overspeedKmh !== undefined && { overspeedKmh }),
      ...(geofenceM !== undefined && { geofenceM }),
    })
    this.periodMs = options.periodMs ?? {
      ignitionOn: 1000 * period.active,
      ignitionOff: 1000 * period.idle,
    }
    this.#nextPeriodicMs = startMs
    this.#withoutTime = coldStart(random.fork('cold start'), profile.coldStart ?? 0)
  }

  next(): AvlRecord {
    const [sinceOnMs, ...later] = this.#withoutTime
    if (sinceOnMs !== undefined) {
      this.#withoutTime = later
      return this.#beforeTheFirstFix(UNSET_CLOCK_MS + sinceOnMs)
    }
    this.vehicle.advance(this.#nextPeriodicMs)
    const state = this.vehicle.state
    const { ignitionOn, ignitionOff } = this.periodMs
    const isActive = this.#plan.activeBy === 'movement' ? state.movement : state.ignition
    // An event record counts as a record: the period begins anew.
    this.#nextPeriodicMs = state.timestampMs + (isActive ? ignitionOn : ignitionOff)
    return this.#record(state, state.timestampMs, gpsOf(state))
  }

  #record(state: VehicleState, timestampMs: number, gps: AvlRecord['gps']): AvlRecord {
    const { event } = state
    const kind = event === undefined ? undefined : this.#plan.events.get(event.name)
    return {
      timestampMs,
      priority: kind?.priority ?? 0,
      gps,
      eventIoId: kind?.id ?? 0,
      ...(this.#plan.layout.generationType && {
        generationType: kind === undefined ? GENERATION.periodical : GENERATION.onChange,
      }),
      io: ioOf(state, kind?.elements ?? this.#plan.elements),
    }
  }

  /** No time, and no place either: it has never had a fix. */
  #beforeTheFirstFix(timestampMs: number): AvlRecord {
    const { sky, ...state } = this.vehicle.state
    const blind: VehicleState = { ...state, gnss: 'noFix', sky: { ...sky, satellites: 0, hdop: 0, pdop: 0 } }
    const gps = { longitude: 0, latitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 }
    return this.#record(blind, timestampMs, gps)
  }
}

/** A device that was just switched on makes some records before it has a fix, and the time with it. */
function coldStart(random: Random, chance: number): readonly number[] {
  if (chance === 0 || !random.chance(chance)) return []
  const firstMs = random.int(2000, 5000)
  return Array.from({ length: random.int(2, 5) }, (_, i) => firstMs + i * 10_000)
}

/** Without a fix devices repeat the last position, with 0 for the rest (protocol page, GPS element). */
function gpsOf({ motion, position, gnss, sky }: VehicleState): AvlRecord['gps'] {
  const hasFix = gnss === 'fix'
  return {
    longitude: Math.round(position.longitude * DEGREE) / DEGREE,
    latitude: Math.round(position.latitude * DEGREE) / DEGREE,
    altitude: hasFix ? Math.round(motion.altitude) : 0,
    angle: hasFix ? Math.round(motion.heading) % 360 : 0,
    satellites: sky.satellites,
    speed: hasFix ? Math.min(65_535, Math.round(motion.speed * 3.6)) : 0,
  }
}
