import type { VehicleState } from '../vehicle/vehicle-state.js'

/**
 * One thing that a vehicle can tell a tracker, in the unit and scale in which IO elements carry it. Numbers are rounded
 * to the nearest whole one when they are sent, bytes are sent as they are; undefined: this vehicle has no such thing.
 */
export type Signal = (state: VehicleState) => number | Uint8Array | undefined

export type Signals = Readonly<Record<string, Signal>>

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
