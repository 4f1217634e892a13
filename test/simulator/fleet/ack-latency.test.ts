import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AckLatency } from '../../../src/simulator/fleet/ack-latency.js'

describe('AckLatency', () => {
  it('is all zeros without values', () => {
    expect(new AckLatency().summary()).toEqual({ p50: 0, p95: 0, p99: 0, max: 0 })
  })

  it('is exact below two milliseconds', () => {
    const latency = new AckLatency()
    for (let us = 1; us <= 1000; us++) latency.add(us / 1000)
    expect(latency.summary()).toEqual({ p50: 0.5, p95: 0.95, p99: 0.99, max: 1 })
  })

  it('takes what is longer than an hour, or negative, without a word', () => {
    const latency = new AckLatency()
    latency.add(1e12)
    latency.add(-1)
    expect(latency.summary()).toMatchObject({ p50: 0, max: 3_600_000 })
  })

  it('gives each percentile to 0.1 %, from microseconds to an hour', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3_600_000_000 }), { minLength: 1, maxLength: 200 }),
        fc.constantFrom(0.5, 0.95, 0.99),
        (values, share) => {
          const latency = new AckLatency()
          for (const us of values) latency.add(us / 1000)
          const sorted = values.toSorted((a, b) => a - b)
          const rank = share * sorted.length
          const given = latency.percentile(share)
          // Where the rank is a whole number, rounding may put it on either side.
          const [low, high] = [Math.floor(rank - 0.5), Math.ceil(rank + 0.5)].map(
            place => sorted[Math.min(Math.max(0, place - 1), sorted.length - 1)]! / 1000,
          )
          expect(given).toBeGreaterThanOrEqual(low!)
          expect(given).toBeLessThanOrEqual(high! * 1.001 + 1e-9)
        },
      ),
      { numRuns: 50 },
    )
  })
})
