/** Percentiles of any number of durations in bounded memory. */

/** Buckets grow by this factor: what is read from them is right to one part in a hundred. */
const GROWTH = 1.02
/** Milliseconds of the first bucket: what is faster than a microsecond is all the same. */
const SMALLEST = 0.001
const LOG_GROWTH = Math.log(GROWTH)

export class Percentiles {
  private readonly buckets = new Map<number, number>()
  private total = 0
  /** The largest, exactly; 0 before the first. */
  max = 0

  get count(): number {
    return this.total
  }

  add(ms: number): void {
    const bucket = ms <= SMALLEST ? 0 : Math.ceil(Math.log(ms / SMALLEST) / LOG_GROWTH)
    this.buckets.set(bucket, (this.buckets.get(bucket) ?? 0) + 1)
    this.total += 1
    if (ms > this.max) this.max = ms
  }

  addAll(other: Percentiles): void {
    for (const [bucket, count] of other.buckets)
      this.buckets.set(bucket, (this.buckets.get(bucket) ?? 0) + count)
    this.total += other.total
    this.max = Math.max(this.max, other.max)
  }

  /** The duration that the share (0..1) of all does not exceed, milliseconds; undefined before the first. */
  at(share: number): number | undefined {
    if (this.total === 0) return undefined
    const rank = Math.max(1, Math.ceil(share * this.total))
    let seen = 0
    for (const bucket of [...this.buckets.keys()].sort((a, b) => a - b)) {
      seen += this.buckets.get(bucket)!
      if (seen >= rank) return Math.min(this.max, middleOf(bucket))
    }
    return this.max
  }
}

function middleOf(bucket: number): number {
  return bucket === 0 ? SMALLEST : SMALLEST * GROWTH ** (bucket - 0.5)
}
