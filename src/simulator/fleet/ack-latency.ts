import { Float64Histogram } from 'hdr-histogram-js'

/** The share of values at or below it, for the summary. Ms. */
export interface LatencySummary {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** An hour, µs: a longer one counts as this. */
const LONGEST_US = 3_600_000_000
const SIGNIFICANT_DIGITS = 3

/**
 * Latencies in microseconds in an HdrHistogram: percentiles of any number of them, right to 0.1 %, in constant memory.
 * @example
 * const latencies = new AckLatency()
 * latencies.add(1.25)
 * latencies.summary() // { p50: 1.25, p95: 1.25, p99: 1.25, max: 1.25 }
 */
export class AckLatency {
  readonly #histogram = new Float64Histogram(1, LONGEST_US, SIGNIFICANT_DIGITS)
  /** The histogram knows it to three digits only. */
  #maxUs = 0

  get count(): number {
    return this.#histogram.totalCount
  }

  /** Milliseconds; what is negative counts as 0. */
  add(latencyMs: number): void {
    const us = Math.min(Math.max(0, Math.round(latencyMs * 1000)), LONGEST_US)
    this.#histogram.recordValue(us)
    this.#maxUs = Math.max(this.#maxUs, us)
  }

  /** The smallest value that at least this share (0..1) of all values does not exceed, ms; 0 without values. */
  percentile(share: number): number {
    if (this.count === 0) return 0
    return Math.min(this.#histogram.getValueAtPercentile(share * 100), this.#maxUs) / 1000
  }

  summary(): LatencySummary {
    return {
      p50: this.percentile(0.5),
      p95: this.percentile(0.95),
      p99: this.percentile(0.99),
      max: this.#maxUs / 1000,
    }
  }
}
