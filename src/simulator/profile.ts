/**
 * A model as data: what it sends, when, and what it says of itself. A user's own profile (profile-file.ts) has the same
 * shape as JSON.
 */
import type { RecordCodec } from '../codec/layouts.js'
import type { EventName } from './vehicle/event-kinds.js'
import { hashOf, noiseAt } from './random.js'
import { SIGNALS, type SignalName } from './signals.js'
import { ascii } from './signals/signal.js'
import type { VehicleKindName } from './vehicle/vehicle-kinds.js'
import { VEHICLE_KINDS } from './vehicle/vehicle-kinds.js'
import type { VehicleState } from './vehicle/vehicle-state.js'

export const ELEMENT_WIDTHS = [1, 2, 4, 8, 'variable'] as const

/** One IO element that a model sends. Exactly one of `signal`, `value` and `range` says what is in it. */
export interface ProfileElement {
  /** 0..65535; above 255 only in Codecs 8 Extended and 16. */
  readonly id: number
  /** Bytes on the wire: 1, 2, 4 or 8; `variable` goes into the NX group, which only Codec 8 Extended has. */
  readonly width: (typeof ELEMENT_WIDTHS)[number]
  /** What the vehicle has there. */
  readonly signal?: SignalName
  /** Always the same: a raw number, or text. */
  readonly value?: number | string
  /** A raw number that wanders between the two. */
  readonly range?: readonly [low: number, high: number]
}

/** What a device makes a record of, apart from the periodic ones. */
export interface ProfileEvent {
  readonly event: EventName
  /** The record's Event IO ID. */
  readonly id: number
  /** Default: as `EVENT_KINDS` has it. */
  readonly priority?: 'low' | 'high' | 'panic'
  /** How likely it is at each occasion, 0..1. Default: as `EVENT_KINDS` has it. */
  readonly chance?: number
  /** Elements that only such a record has. */
  readonly elements?: readonly ProfileElement[]
}

export interface Profile {
  /** What `--profile` calls it. */
  readonly name: string
  /** A model that the dictionary knows. */
  readonly model: string
  readonly about: string
  /** As `getver` gives it. */
  readonly firmware: string
  /** What the device sends unless it is told otherwise. */
  readonly codec: RecordCodec
  readonly vehicle: VehicleKindName
  /** Seconds from a record to the next periodic one: while the vehicle is active, and while it is not. */
  readonly period: { readonly active: number; readonly idle: number }
  /** What makes it active; default the ignition. */
  readonly activeBy?: 'ignition' | 'movement'
  /** The order within a width is the order in which they are sent. */
  readonly elements: readonly ProfileElement[]
  readonly events: readonly ProfileEvent[]
  /** How likely a leg of the built-in routes has a tunnel, 0..1; default 0. */
  readonly tunnels?: number
  /** How likely a device begins without knowing the time, 0..1; default 0. */
  readonly coldStart?: number
  /** km/h above which `overspeed` is reported; default 90. */
  readonly overspeedKmh?: number
  /** Radius in metres of the zone around the start for `geofence`; default 1500. */
  readonly geofenceM?: number
}

/** A raw value (rounded when it is sent) or bytes; undefined where this vehicle has no such thing. */
export function readElement(element: ProfileElement, state: VehicleState): number | Uint8Array | undefined {
  const { signal, value, range } = element
  if (signal !== undefined) return SIGNALS[signal](state)
  if (typeof value === 'string') return ascii(value)
  if (value !== undefined || range === undefined) return value
  const [low, high] = range
  // A number of its own for each element, so that two ranges do not wander together.
  const wave = noiseAt(hashOf(state.seed, element.id) | 0, state.timestampMs / 120_000)
  return low + ((wave + 1) / 2) * (high - low)
}

/**
 * The most ms that there are on average from one record to the next: what a run without a seed goes back by for each
 * record, so that its records end at the present.
 */
export function longestAverageMs({ vehicle, period }: Profile): number {
  const { driveMs, stayMs } = VEHICLE_KINDS[vehicle]
  const driving = driveMs[0]
  const standing = stayMs[1]
  const records = driving / (1000 * period.active) + standing / (1000 * period.idle)
  return Math.ceil(Math.max((driving + standing) / records, 2000 * period.active) / 1000) * 1000
}
