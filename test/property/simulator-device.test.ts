import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AvlRecord } from '../../src/codec/types.js'
import { fleetDevice } from '../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../src/simulator/fleet/fleet-options.js'
import { Random } from '../../src/simulator/random.js'
import { runWorld } from '../simulator/device/device-world.js'

const cases = fc.record({
  seed: fc.integer({ min: 0, max: 0x7fff_ffff }),
  codec: fc.constantFrom('8', '8E', '16'),
  transport: fc.constantFrom('tcp', 'udp'),
  count: fc.integer({ min: 1, max: 60 }),
  batch: fc.integer({ min: 1, max: 30 }),
  intervalMs: fc.constantFrom(0, 10, 1000),
}) satisfies fc.Arbitrary<Partial<FleetOptions>>

const optionsOf = (drawn: Partial<FleetOptions>): FleetOptions => ({
  seed: 1,
  devices: 1,
  codec: '8',
  transport: 'tcp',
  count: 1,
  batch: 1,
  intervalMs: 0,
  startMs: Date.UTC(2026, 0, 5, 8),
  ...drawn,
})

const times = (records: readonly AvlRecord[]): number[] => records.map(record => record.timestampMs)

describe('a device and a server session', () => {
  it('deliver every record once, in order, under any cutting and delay', () => {
    fc.assert(
      fc.property(cases, drawn => {
        const weather = new Random(drawn.seed).fork('weather')
        const device = fleetDevice(0, optionsOf(drawn))
        const { delivered, frames } = runWorld(device, {
          // Below the response timeout, round trip included.
          delayMs: () => weather.between(0, 20),
          cut: () => weather.pick([1, 2, 7, 100, 5000]),
        })
        expect(device.outcome).toBe('done')
        expect(device.report).toMatchObject({
          records: drawn.count,
          acked: drawn.count,
          resent: 0,
          errors: 0,
        })
        expect(frames.flatMap(frame => frame.warnings)).toEqual([])
        expect(times(delivered)).toHaveLength(drawn.count)
        expect(times(delivered)).toEqual(times(delivered).toSorted((a, b) => a - b))
        expect(new Set(times(delivered)).size).toBe(drawn.count)
      }),
      { numRuns: 60 },
    )
  })

  it('lose no record when acks are wrong, missing or late, or the line breaks', () => {
    fc.assert(
      fc.property(cases, drawn => {
        const weather = new Random(drawn.seed).fork('storm')
        const device = fleetDevice(0, optionsOf({ ...drawn, maxTries: 50, responseTimeoutMs: 500 }))
        const { delivered } = runWorld(device, {
          delayMs: () => (weather.chance(0.05) ? 700 : 1),
          ack: records => weather.pick([records, records, records, records - 1, records + 1, undefined]),
          hangUpAtFrame: weather.int(1, 5),
        })
        expect(device.outcome).toBe('done')
        expect(device.report.acked).toBe(drawn.count)
        // Delivery is at least once: what was sent again may be there twice, and over UDP in parts.
        if (drawn.transport === 'tcp') expect(new Set(times(delivered)).size).toBe(drawn.count)
      }),
      { numRuns: 60 },
    )
  })

  it('give the same bytes for the same seed and others for another', () => {
    fc.assert(
      fc.property(cases, drawn => {
        const bytesOf = (seed: number): string =>
          runWorld(fleetDevice(0, optionsOf({ ...drawn, seed })))
            .frames.map(frame => Buffer.from(frame.bytes).toString('hex'))
            .join('\n')
        expect(bytesOf(drawn.seed)).toBe(bytesOf(drawn.seed))
        expect(bytesOf(drawn.seed)).not.toBe(bytesOf(drawn.seed + 1))
      }),
      { numRuns: 20 },
    )
  })

  it('do not depend on how many other devices there are', () => {
    const bytesOf = (devices: number): string[] =>
      runWorld(fleetDevice(3, optionsOf({ devices, count: 20, batch: 5 }))).frames.map(frame =>
        Buffer.from(frame.bytes).toString('hex'),
      )
    expect(bytesOf(4)).toEqual(bytesOf(10_000))
  })
})

describe('a device that stores and forwards', () => {
  it('loses and doubles no record, whatever the server does, and keeps within its memory', () => {
    const lives = fc.record({
      seed: fc.integer({ min: 0, max: 0x7fff_ffff }),
      transport: fc.constantFrom('tcp', 'udp'),
      count: fc.integer({ min: 1, max: 80 }),
      batch: fc.integer({ min: 1, max: 30 }),
      intervalMs: fc.constantFrom(0, 10_000, 60_000),
      openLinkMs: fc.constantFrom(undefined, 0, 5000),
      capacity: fc.constantFrom(5, 20, 1000),
      order: fc.constantFrom('newest', 'oldest'),
    })
    fc.assert(
      fc.property(lives, ({ capacity, order, openLinkMs, ...drawn }) => {
        const weather = new Random(drawn.seed).fork('weather')
        const outages = Array.from({ length: 4 }, () => weather.int(0, 900_000))
        const device = fleetDevice(0, {
          ...optionsOf({ ...drawn, maxTries: Infinity }),
          ...(openLinkMs !== undefined && { openLinkMs }),
          store: { capacity, minRecords: 1, order, speedFactor: 1 },
        })
        const { delivered } = runWorld(device, {
          delayMs: () => weather.between(0, 20),
          isAway: now => outages.some(start => now >= start && now < start + 120_000),
        })
        const { acked, dropped, records } = device.report
        expect(device.outcome).toBe('done')
        expect(acked + dropped).toBe(drawn.count)
        expect(records).toBe(acked)
        // An ack that an outage swallowed brings the same frame again, over both transports: at least once.
        const distinct = new Set(times(delivered))
        expect(distinct.size).toBe(acked)
        if (order === 'oldest') {
          expect([...distinct]).toEqual([...distinct].toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 60 },
    )
  })
})
