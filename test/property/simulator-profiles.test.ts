import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '../../src/simulator/vehicle/event-kinds.js'
import type { Profile } from '../../src/simulator/profile.js'
import { PROFILES } from '../../src/simulator/profiles.js'
import { Random } from '../../src/simulator/random.js'
import { SIGNALS } from '../../src/simulator/signals.js'
import { fuelRateOf } from '../../src/simulator/signals/engine.js'
import { Vehicle } from '../../src/simulator/vehicle/vehicle.js'
import type { VehicleState } from '../../src/simulator/vehicle/vehicle-state.js'
import { VEHICLE_KINDS } from '../../src/simulator/vehicle/vehicle-kinds.js'
import { VehicleRecords } from '../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8)
const seeds = fc.integer({ min: 0, max: 0x7fff_ffff })
const motorised = fc.constantFrom('car', 'van', 'truck').map(name => VEHICLE_KINDS[name as 'car'])
const RUNS = { numRuns: 12 }

/** Everything that can happen, often. */
const CHANCES = Object.fromEntries(
  Object.entries(EVENT_KINDS).map(([name, kind]) => [name, 'chance' in kind ? 0.2 : 1]),
)

/** The vehicle's state each `stepMs` for `forMs`, with the events between. */
function drive(seed: number, kind: (typeof VEHICLE_KINDS)['car'], forMs: number, stepMs: number) {
  const vehicle = new Vehicle(new Random(seed), START_MS, { kind, chances: CHANCES, tunnels: 0.3 })
  const states: VehicleState[] = []
  for (let at = START_MS; at <= START_MS + forMs; at += stepMs) {
    while (vehicle.advance(at) !== undefined);
    states.push(vehicle.state)
  }
  return states
}

/** `expect` costs too much to be called for each of a million samples. */
function must(holds: boolean, what: string, state: VehicleState): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(state)}`)
}

describe('a vehicle with an engine', () => {
  it('has an odometer that is the integral of its speed, whatever happens to it', () => {
    fc.assert(
      fc.property(seeds, motorised, (seed, kind) => {
        const states = drive(seed, kind, 12 * 60_000, 100)
        let integral = 0
        states.forEach((state, i) => {
          const before = states[i - 1] ?? state
          must(state.odometerM >= before.odometerM, 'odometer', state)
          integral += ((before.motion.speed + state.motion.speed) / 2) * 0.1
        })
        expect(Math.abs(integral - (states.at(-1)!.odometerM - states[0]!.odometerM))).toBeLessThan(3)
      }),
      RUNS,
    )
  })

  it('turns only with the ignition on, warms up, and burns what its rate says', () => {
    fc.assert(
      fc.property(seeds, motorised, (seed, kind) => {
        const states = drive(seed, kind, 30 * 60_000, 500)
        let burnt = 0
        states.forEach((state, i) => {
          const before = states[i - 1] ?? state
          const rpm = SIGNALS.engineRpm(state) as number
          must(state.ignition || rpm === 0, 'revolutions with the ignition off', state)
          must(!state.isRunning || rpm > 400, 'no revolutions with the engine on', state)
          must(rpm <= kind.engine.topRpm, 'revolutions', state)
          must(state.motion.speed === 0 || state.isRunning, 'moving without an engine', state)
          must(SIGNALS.engineLoad(state) === 0 || state.isRunning, 'load without an engine', state)
          must(state.coolantC < 90 && state.coolantC > -40, 'coolant', state)
          must(
            !state.isRunning ||
              !before.isRunning ||
              state.coolantC >= before.coolantC ||
              before.coolantC > 88,
            'coolant falls while the engine runs',
            state,
          )
          must(state.fuelUsedL >= before.fuelUsedL, 'fuel used', state)
          must(state.fuelL >= 0 && state.fuelL <= kind.tankL, 'fuel', state)
          // It is filled up while the engine is off, if at all.
          must(state.fuelL <= before.fuelL + 1e-9 || !before.ignition, 'fuel rises', state)
          burnt += (((fuelRateOf(before) + fuelRateOf(state)) / 2) * 0.5) / 3600
        })
        const used = states.at(-1)!.fuelUsedL - states[0]!.fuelUsedL
        // The engine cranks for a second at each start.
        expect(Math.abs(burnt - used)).toBeLessThan(0.02 + used * 0.01)
      }),
      RUNS,
    )
  })

  it('charges only when it is plugged in, and has no sky without satellites', () => {
    fc.assert(
      fc.property(seeds, motorised, (seed, kind) => {
        for (const state of drive(seed, kind, 60 * 60_000, 2000)) {
          must(state.isPlugged || (state.externalMv === 0 && state.batteryMa === 0), 'unplugged', state)
          must(state.batteryMa === 0 || (state.ignition && state.isPlugged), 'charging', state)
          must(state.externalMv < kind.volts * 1210, 'external voltage', state)
          must(state.batteryMv > 3500 && state.batteryMv <= 4160, 'battery', state)
          must(state.sky.satellites > 0 === (state.gnss === 'fix'), 'satellites', state)
          must(state.sky.hdop > 0 === (state.gnss === 'fix'), 'dilution', state)
          must(!state.isTowed || !state.ignition, 'towed with the ignition on', state)
          must(!state.isTowed || state.motion.speed === 0, 'towed and driving', state)
        }
      }),
      RUNS,
    )
  })
})

describe('a tachograph', () => {
  it('counts what the vehicle does', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const states = drive(seed, VEHICLE_KINDS.truck as never, 6 * 3_600_000, 10_000)
        states.forEach((state, i) => {
          const before = states[i - 1] ?? state
          const [driver, then] = [state.driver!, before.driver!]
          must((driver.activity === 3) === (state.phase === 'driving'), 'driving', state)
          must((driver.activity === 0) === (state.phase === 'parked'), 'rest', state)
          must(driver.drivenS >= then.drivenS && driver.drivenS - then.drivenS <= 10.001, 'driven', state)
          must(driver.continuousS <= then.continuousS + 10.001, 'continuous driving', state)
          must(driver.breakS < 45 * 60 || driver.continuousS === 0, 'a full break', state)
        })
        expect(states.some(({ driver }) => driver!.continuousS > 3600)).toBe(true)
      }),
      { numRuns: 6 },
    )
  })
})

describe('records of any profile', () => {
  const profiles = fc.constantFrom(...PROFILES)

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, profiles, (seed, profile) => {
        const [one, two] = [0, 1].map(() => {
          const records = new VehicleRecords(new Random(seed), { startMs: START_MS, codec: '8E', profile })
          return Array.from({ length: 60 }, () => records.next())
        })
        expect(one).toEqual(two)
      }),
      { numRuns: 20 },
    )
  })

  it('come in the order of their time, none twice, with the position that the device last had', () => {
    fc.assert(
      fc.property(seeds, profiles, (seed, profile) => {
        const events = profile.events.map(event => ({
          ...event,
          ...('chance' in EVENT_KINDS[event.event] && { chance: 0.3 }),
        }))
        const records = new VehicleRecords(new Random(seed), {
          startMs: START_MS,
          codec: '8E',
          profile: { ...profile, events, tunnels: 0.3, coldStart: 0 },
        })
        let before = -Infinity
        let last: { latitude: number; longitude: number } | undefined
        for (let i = 0; i < 300; i++) {
          const { timestampMs, gps, eventIoId, priority } = records.next()
          expect(Number.isInteger(timestampMs)).toBe(true)
          expect(timestampMs).toBeGreaterThan(before)
          before = timestampMs
          if (eventIoId === 0) expect(priority).toBe(0)
          const { phase } = records.vehicle.state
          if (gps.satellites === 0) {
            expect(gps).toMatchObject({ altitude: 0, angle: 0, speed: 0 })
            // In a tunnel the place stays the one before it, however far the vehicle goes.
            if (phase === 'driving' && last !== undefined && profile.vehicle !== 'asset')
              expect(gps).toMatchObject(last)
            last = { latitude: gps.latitude, longitude: gps.longitude }
          } else last = undefined
        }
      }),
      { numRuns: 25 },
    )
  })

  it('begin with a clock that is not set, and no place, where the start is a cold one', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const profile: Profile = { ...PROFILES[0]!, coldStart: 1 }
        const records = new VehicleRecords(new Random(seed), { startMs: START_MS, profile })
        const all = Array.from({ length: 10 }, () => records.next())
        const unset = all.filter(({ timestampMs }) => timestampMs < Date.UTC(2015, 10, 19))
        expect(unset.length).toBeGreaterThanOrEqual(2)
        expect(all.slice(0, unset.length)).toEqual(unset)
        for (const { timestampMs, gps } of unset) {
          expect(timestampMs).toBeGreaterThan(Date.UTC(2015, 10, 18))
          expect(gps).toEqual({ latitude: 0, longitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 })
        }
        expect(all[unset.length]!.timestampMs).toBe(START_MS)
      }),
      { numRuns: 20 },
    )
  })
})
