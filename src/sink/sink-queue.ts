import { pauseAfter } from './backoff.js'
import { type Delivery, type Sink, SinkError } from './sink.js'

/** Time as sinks see it: `src/net` has the same, and neighbours do not import one another. */
export interface SinkClock {
  /** Milliseconds from any origin, never going back. */
  now(): number
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void
}

/** What is said of a sink to logs and metrics; `name` is the sink's. */
export interface SinkEvents {
  /** It could not take what it was given, or has not answered for long. Said once, until it is back. */
  onAway?(name: string, reason: string): void
  onBack?(name: string, awayMs: number): void
  /** So many records are durable there; the write took so long. */
  onWrite?(name: string, records: number, ms: number): void
  /** One write failed. */
  onFailure?(name: string, reason: string): void
}

export interface QueueLimits {
  /** Frames in one write. */
  readonly maxBatchFrames: number
  /** Bytes of frames in one write, as they were on the wire; JSON has some twenty times as many. */
  readonly maxBatchBytes: number
  /** A write that takes longer counts as a sink that is away, ms. */
  readonly slowMs: number
}

/** A frame that waits for its sinks. */
export interface Waiting {
  readonly delivery: Delivery
  /** Nobody waits for it any more. */
  readonly isOver: boolean
}

export interface QueueOptions<W extends Waiting> {
  readonly sink: Sink
  readonly clock: SinkClock
  readonly limits: QueueLimits
  readonly events: SinkEvents
  readonly random: () => number
  /** The sink has it. */
  readonly onStored: (waiting: W) => void
  /** The sink will never take it. */
  readonly onRefused: (waiting: W, reason: string) => void
}

/**
 * What waits for one sink. One write is under way, and whatever comes meanwhile goes into the next one together: that
 * is what makes an fsync or a round trip a frame affordable. What fails is tried again for as long as somebody waits
 * for it, and its first frame even longer, so that a sink that is back is noticed without traffic.
 */
export class SinkQueue<W extends Waiting> {
  readonly sink: Sink
  readonly #options: QueueOptions<W>
  #waiting: W[] = []
  /** The frames that the next write may have: fewer while one that the sink refuses is looked for. */
  #cap: number
  #writing: Promise<void> | undefined
  #isScheduled = false
  #cancelRetry: (() => void) | undefined
  /** What to try again with when nobody waits: the first frame of the write that failed, or nothing to store at all. */
  #probe: readonly Delivery[] | undefined
  #failures = 0
  #awaySince: number | undefined
  #reason: string | undefined
  #lastProgressAt = -Infinity
  #isClosed = false

  constructor(options: QueueOptions<W>) {
    this.sink = options.sink
    this.#options = options
    this.#cap = options.limits.maxBatchFrames
  }

  get size(): number {
    return this.#waiting.length
  }

  /** Why the sink is away; undefined while it is there. */
  get awayReason(): string | undefined {
    return this.#awaySince === undefined ? undefined : this.#reason
  }

  /** When it last took or judged something, on the clock. */
  get lastProgressAt(): number {
    return this.#lastProgressAt
  }

  /** Finds out whether the sink is there, before anything has to be stored. */
  reach(): void {
    if (this.#isClosed || this.#writing !== undefined) return
    this.#begin([], [])
  }

  add(waiting: W): void {
    this.#waiting.push(waiting)
    this.#schedule()
  }

  /** Lets go of what nobody waits for any more. */
  prune(): void {
    this.#waiting = this.#waiting.filter(({ isOver }) => !isOver)
  }

  /** Takes no more; resolves when no write is under way. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#cancelRetry?.()
    await this.#writing
  }

  /** At the end of this turn, so that all frames of the turn are in one write. */
  #schedule(): void {
    const isBusy = this.#writing !== undefined || this.#cancelRetry !== undefined || this.#isScheduled
    if (isBusy || this.#isClosed) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      this.#start()
    })
  }

  #start(): void {
    if (this.#isClosed) return
    const batch = this.#gather()
    const probe = this.#awaySince === undefined ? undefined : this.#probe
    if (batch.length === 0 && probe === undefined) return
    this.#begin(batch, batch.length > 0 ? batch.map(({ delivery }) => delivery) : probe!)
  }

  #begin(batch: readonly W[], deliveries: readonly Delivery[]): void {
    this.#writing = this.#write(batch, deliveries).finally(() => {
      this.#writing = undefined
      if (this.#waiting.length > 0) this.#schedule()
    })
  }

  #gather(): W[] {
    const { maxBatchBytes } = this.#options.limits
    let bytes = 0
    let count = 0
    while (count < this.#waiting.length && count < this.#cap) {
      bytes += this.#waiting[count]!.delivery.frame.bytes.length
      if (count > 0 && bytes > maxBatchBytes) break
      count++
    }
    return this.#waiting.splice(0, count)
  }

  async #write(batch: readonly W[], deliveries: readonly Delivery[]): Promise<void> {
    const { clock, limits, events } = this.#options
    const { name } = this.sink
    const startedAt = clock.now()
    const cancelSlow = clock.after(limits.slowMs, () =>
      this.#goAway(`no answer for ${limits.slowMs / 1000} s`),
    )
    try {
      await this.sink.write(deliveries)
    } catch (error) {
      cancelSlow()
      this.#failed(batch, deliveries, error)
      return
    }
    cancelSlow()
    const now = clock.now()
    this.#progress(now)
    this.#cap = Math.min(limits.maxBatchFrames, this.#cap * 2)
    this.#comeBack(now)
    if (deliveries.length > 0) events.onWrite?.(name, recordsOf(deliveries), now - startedAt)
    for (const waiting of batch) this.#options.onStored(waiting)
  }

  #failed(batch: readonly W[], deliveries: readonly Delivery[], error: unknown): void {
    const { clock, events, random, onRefused } = this.#options
    const reason = error instanceof Error ? error.message : String(error)
    events.onFailure?.(this.sink.name, reason)
    const isFinal = error instanceof SinkError && !error.canRetry
    if (isFinal && deliveries.length === 1) {
      // It answers, so it is there; it is this frame that it doesn't want.
      this.#progress(clock.now())
      this.#comeBack(clock.now())
      for (const waiting of batch) onRefused(waiting, reason)
      return
    }
    this.#waiting = [...batch.filter(({ isOver }) => !isOver), ...this.#waiting]
    if (isFinal && deliveries.length > 1) {
      // One frame that is refused must not hold up the rest: halves, until it stands alone.
      this.#cap = Math.ceil(deliveries.length / 2)
      return
    }
    this.#probe = deliveries.slice(0, 1)
    this.#failures++
    this.#goAway(reason)
    this.#cancelRetry = clock.after(pauseAfter(this.#failures, random()), () => {
      this.#cancelRetry = undefined
      this.#start()
    })
  }

  #progress(now: number): void {
    this.#lastProgressAt = now
    this.#failures = 0
    this.#probe = undefined
  }

  #goAway(reason: string): void {
    this.#reason = reason
    if (this.#awaySince !== undefined) return
    this.#awaySince = this.#options.clock.now()
    this.#options.events.onAway?.(this.sink.name, reason)
  }

  #comeBack(now: number): void {
    if (this.#awaySince === undefined) return
    const awayMs = now - this.#awaySince
    this.#awaySince = undefined
    this.#options.events.onBack?.(this.sink.name, awayMs)
  }
}

function recordsOf(deliveries: readonly Delivery[]): number {
  return deliveries.reduce((sum, { frame }) => sum + frame.recordCount, 0)
}
