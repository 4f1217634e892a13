import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LatencyHistogram } from '../../src/simulator/latency.js'

describe('LatencyHistogram', () => {
  it('is all zeros without values', () => {
    expect(new LatencyHistogram().summary()).toEqual({ p50: 0, p95: 0, p99: 0, max: 0 })
  })

  it('is exact below two milliseconds', () => {
    const histogram = new LatencyHistogram()
    for (let us = 1; us <= 1000; us++) histogram.add(us / 1000)
    expect(histogram.summary()).toEqual({ p50: 0.5, p95: 0.95, p99: 0.99, max: 1 })
  })

  it('gives each percentile to 0.1 %, from microseconds to an hour', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3_600_000_000 }), { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const histogram = new LatencyHistogram()
          for (const us of values) histogram.add(us / 1000)
          const sorted = values.toSorted((a, b) => a - b)
          const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1]! / 1000
          const given = histogram.percentile(share)
          expect(given).toBeGreaterThanOrEqual(exact)
          expect(given).toBeLessThanOrEqual(exact * 1.001 + 1e-9)
        },
      ),
    )
  })
})
