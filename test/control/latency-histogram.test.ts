import { Histogram, Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { LatencyHistogram } from '../../src/control/latency-histogram.js'

const BOUNDS = [0.001, 0.01, 0.1]

describe('the histogram of latencies', () => {
  it('reads as that of prom-client does', async () => {
    const ours = new Registry()
    const theirs = new Registry()
    const histogram = new LatencyHistogram('latency_seconds', 'How long', BOUNDS)
    ours.registerMetric(histogram.metric)
    const reference = new Histogram({
      name: 'latency_seconds',
      help: 'How long',
      buckets: BOUNDS,
      registers: [theirs],
    })
    expect(await ours.metrics()).toBe(await theirs.metrics())
    for (const seconds of [0, 0.0005, 0.001, 0.0011, 0.05, 0.1, 2, 3]) {
      histogram.observe(seconds)
      reference.observe(seconds)
    }
    expect(await ours.metrics()).toBe(await theirs.metrics())
    const [json] = await ours.getMetricsAsJSON()
    expect(structuredClone(json)).toMatchObject({ type: 'histogram', aggregator: 'sum' })
  })
})
