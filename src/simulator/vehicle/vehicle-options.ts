import type { EventChances } from './event-kinds.js'
import type { RouteSource } from '../routes/motion.js'
import type { VehicleKind } from './vehicle-kinds.js'

export interface VehicleOptions {
  /** Default a car. */
  readonly kind?: VehicleKind
  /** What may happen to it, each with its chance; default ignition and movement. */
  readonly chances?: EventChances
  /** The way it drives; default one of its own, made up. */
  readonly route?: RouteSource
  /** How likely a leg of a made-up way has a tunnel; default 0. */
  readonly tunnels?: number
  /** The way is driven so many times as fast; default 1. */
  readonly speedFactor?: number
  /** km/h above which it is told; default 90. */
  readonly overspeedKmh?: number
  /** Radius of the zone around the start, metres; default 1500. */
  readonly geofenceM?: number
}

export const DEFAULT_CHANCES: EventChances = { ignition: 1, movement: 1 }
export const DEFAULT_OVERSPEED_KMH = 90
export const DEFAULT_GEOFENCE_M = 1500
