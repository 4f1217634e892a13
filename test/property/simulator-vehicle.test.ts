import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Random } from '../../src/simulator/random.js'
import { Vehicle } from '../../src/simulator/vehicle/vehicle.js'
import type { VehicleState } from '../../src/simulator/vehicle/vehicle-state.js'
import { VehicleRecords } from '../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8)
const seeds = fc.integer({ min: 0, max: 0x7fff_ffff })
const RUNS = { numRuns: 25 }

/** The vehicle's state each `stepMs` for `forMs`. */
function drive(seed: number, forMs: number, stepMs: number): VehicleState[] {
  const vehicle = new Vehicle(new Random(seed), START_MS)
  const states: VehicleState[] = []
  for (let at = START_MS; at <= START_MS + forMs; at += stepMs) {
    while (vehicle.advance(at) !== undefined);
    states.push(vehicle.state)
  }
  return states
}

function pairs(states: readonly VehicleState[]): [VehicleState, VehicleState][] {
  return states.slice(1).map((state, i) => [states[i] as VehicleState, state])
}

const RADIANS = Math.PI / 180

/** Metres on the sphere (haversine). */
function distance(a: VehicleState, b: VehicleState): number {
  const { motion: from } = a
  const { motion: to } = b
  const h =
    Math.sin(((to.latitude - from.latitude) * RADIANS) / 2) ** 2 +
    Math.cos(from.latitude * RADIANS) *
      Math.cos(to.latitude * RADIANS) *
      Math.sin(((to.longitude - from.longitude) * RADIANS) / 2) ** 2
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h))
}

/** Degrees clockwise from north of the way from a to b. */
function bearing({ motion: from }: VehicleState, { motion: to }: VehicleState): number {
  const east = (to.longitude - from.longitude) * Math.cos(from.latitude * RADIANS)
  return (Math.atan2(east, to.latitude - from.latitude) / RADIANS + 360) % 360
}

function angleBetween(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360
  return Math.min(difference, 360 - difference)
}

/** `expect` costs too much to be called for each of a million samples. */
function must(holds: boolean, what: string, state: VehicleState): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(state)}`)
}

describe('a simulated vehicle', () => {
  it('covers the distance that its speed says, by odometer and on the map', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const states = drive(seed, 10 * 60_000, 100)
        let integral = 0
        let onMap = 0
        for (const [before, after] of pairs(states)) {
          integral += ((before.motion.speed + after.motion.speed) / 2) * 0.1
          onMap += distance(before, after)
        }
        const covered = states.at(-1)!.odometerM - states[0]!.odometerM
        expect(covered).toBeGreaterThan(500)
        expect(Math.abs(integral - covered)).toBeLessThan(2)
        expect(Math.abs(onMap - covered) / covered).toBeLessThan(0.002)
      }),
      RUNS,
    )
  })

  it('moves without jumps, within what a car can do, in the direction of its heading', () => {
    fc.assert(
      fc.property(seeds, seed => {
        for (const [before, after] of pairs(drive(seed, 10 * 60_000, 200))) {
          const from = before.motion
          const to = after.motion
          must(Math.abs(to.speed - from.speed) / 0.2 <= 2.4 + 1e-6, 'acceleration', after)
          must(to.speed * 3.6 <= 100, 'speed', after)
          must(Math.abs(to.lateralAcceleration) <= 2.4 + 1e-6, 'lateral acceleration', after)
          must(Math.abs(to.altitude - from.altitude) < 3, 'altitude', after)
          must(to.heading >= 0 && to.heading < 360, 'heading', after)
          const moved = distance(before, after)
          must(moved < 30 * 0.2, 'jump', after)
          if (moved < 0.5) continue
          // The way lies between the two headings, which differ by little.
          const turned = angleBetween(from.heading, to.heading)
          must(turned < 25, 'turn', after)
          must(angleBetween(bearing(before, after), to.heading) < turned + 0.5, 'direction', after)
        }
      }),
      RUNS,
    )
  })

  it('tells one story: voltage, satellites, ignition and movement agree', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const states = drive(seed, 45 * 60_000, 1000)
        expect(states.some(state => state.ignition)).toBe(true)
        expect(states.some(state => state.gnss === 'sleep')).toBe(true)
        for (const [before, state] of pairs(states)) {
          const drives = state.motion.speed > 0
          must(state.ignition || !drives, 'driving without ignition', state)
          must(state.ignition || state.externalMv < 13_300, 'alternator without engine', state)
          must(state.ignition || state.batteryMa === 0, 'charging without engine', state)
          must(state.movement || !drives, 'driving without movement', state)
          must(!drives || state.externalMv > 13_300, 'driving without alternator', state)
          must(!drives || state.gnss === 'fix', 'driving without fix', state)
          must(state.externalMv > 9800 && state.externalMv < 14_600, 'external voltage', state)
          must(state.batteryMv > 3900 && state.batteryMv <= 4160, 'battery voltage', state)
          must(state.sky.satellites > 0 === (state.gnss === 'fix'), 'satellites', state)
          const more = state.sky.satellites > before.sky.satellites && before.gnss === 'fix'
          must(!more || state.sky.hdop < before.sky.hdop, 'dilution', state)
          must(state.sky.pdop >= state.sky.hdop, 'PDOP', state)
          must(state.odometerM >= before.odometerM, 'odometer', state)
          must(state.cell.signal >= 2 && state.cell.signal <= 5, 'GSM signal', state)
        }
      }),
      RUNS,
    )
  })

  it('is a function of time: looking more often changes nothing', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const often = drive(seed, 20 * 60_000, 500)
        const seldom = drive(seed, 20 * 60_000, 10_000)
        seldom.forEach((state, i) => {
          const same = often[i * 20]!
          expect(state.motion).toEqual(same.motion)
          expect(state.externalMv).toBe(same.externalMv)
          expect(state.odometerM).toBe(same.odometerM)
        })
      }),
      RUNS,
    )
  })
})

describe('its records', () => {
  it('come in order of time, 20 s apart or less on average, events marked', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const records = new VehicleRecords(new Random(seed), { startMs: START_MS })
        let before = -Infinity
        const events = new Set<number>()
        for (let i = 1; i <= 400; i++) {
          const record = records.next()
          expect(Number.isInteger(record.timestampMs)).toBe(true)
          expect(record.timestampMs).toBeGreaterThan(before)
          expect(record.timestampMs - START_MS).toBeLessThanOrEqual(i * 20_000)
          expect(record.priority).toBe(record.eventIoId === 0 ? 0 : 1)
          before = record.timestampMs
          events.add(record.eventIoId)
        }
        expect([...events].sort((a, b) => a - b)).toEqual([0, 239, 240])
      }),
      RUNS,
    )
  })
})
