import type { SinkNews } from '../storing.js'

/** What workers say of their sinks: one that is away is away for several of them, and named once. */
export class SharedNews {
  readonly #news: SinkNews
  /** The workers that a sink is away for. */
  readonly #awayFor = new Map<string, Set<number>>()

  constructor(news: SinkNews) {
    this.#news = news
  }

  away(worker: number, sink: string, reason: string): void {
    const workers = this.#awayFor.get(sink)
    if (workers !== undefined) {
      workers.add(worker)
      return
    }
    this.#awayFor.set(sink, new Set([worker]))
    this.#news.onAway(sink, reason)
  }

  back(worker: number, sink: string, awayMs: number): void {
    const workers = this.#awayFor.get(sink)
    if (workers?.delete(worker) !== true || workers.size > 0) return
    this.#awayFor.delete(sink)
    this.#news.onBack(sink, awayMs)
  }

  /** The worker has ended: what comes in its place will say how things are. */
  forget(worker: number): void {
    for (const [sink, workers] of this.#awayFor) {
      workers.delete(worker)
      if (workers.size === 0) this.#awayFor.delete(sink)
    }
  }
}
