/** The share of values at or below it, for the summary. */
export interface LatencySummary {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** Values below this are counted exactly, in microseconds; above, each doubling has half as many buckets. */
const EXACT = 2048
const HALF = EXACT / 2
const EXACT_BITS = Math.log2(EXACT)
/** Up to 2^32 µs, more than an hour. */
const BUCKETS = EXACT + (32 - EXACT_BITS) * HALF

/**
 * Counts latencies in buckets whose width grows with the value (as HdrHistogram does), so that percentiles of any
 * number of values are right to 0.1 % in constant memory.
 * @example
 * const latencies = new LatencyHistogram()
 * latencies.add(1.25)
 * latencies.summary() // { p50: 1.25, p95: 1.25, p99: 1.25, max: 1.25 }
 */
export class LatencyHistogram {
  readonly #counts = new Uint32Array(BUCKETS)
  #count = 0
  #maxUs = 0

  get count(): number {
    return this.#count
  }

  /** Milliseconds; what is negative counts as 0. */
  add(latencyMs: number): void {
    const us = Math.min(Math.max(0, Math.round(latencyMs * 1000)), 0xffff_ffff)
    const bucket = bucketOf(us)
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1
    this.#count++
    this.#maxUs = Math.max(this.#maxUs, us)
  }

  /** The smallest value that at least this share (0..1) of all values does not exceed, ms; 0 without values. */
  percentile(share: number): number {
    const wanted = Math.max(1, Math.ceil(share * this.#count))
    let seen = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      seen += this.#counts[bucket] ?? 0
      if (seen >= wanted) return Math.min(highestOf(bucket), this.#maxUs) / 1000
    }
    return 0
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

function bucketOf(us: number): number {
  if (us < EXACT) return us
  const doublings = 31 - Math.clz32(us) - (EXACT_BITS - 1)
  return EXACT + (doublings - 1) * HALF + ((us >>> doublings) - HALF)
}

/** The largest value that falls into a bucket, µs. */
function highestOf(bucket: number): number {
  if (bucket < EXACT) return bucket
  const doublings = Math.floor((bucket - EXACT) / HALF) + 1
  const top = ((bucket - EXACT) % HALF) + HALF
  return (top + 1) * 2 ** doublings - 1
}
