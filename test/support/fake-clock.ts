/** Time that only a test moves; what it calls back runs in order of time, then of setting. */
export class FakeClock {
  private time: number
  private count = 0
  private tasks: { readonly at: number; readonly order: number; readonly run: () => void }[] = []

  constructor(start = 0) {
    this.time = start
  }

  now(): number {
    return this.time
  }

  /** Calls back once after so many milliseconds; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void {
    const task = { at: this.time + Math.max(0, delayMs), order: this.count++, run: callback }
    this.tasks.push(task)
    this.tasks.sort((a, b) => a.at - b.at || a.order - b.order)
    return () => {
      this.tasks = this.tasks.filter(other => other !== task)
    }
  }

  get pending(): number {
    return this.tasks.length
  }

  /** Moves time on, and runs what falls due on the way. */
  advance(ms: number): void {
    const end = this.time + ms
    while (this.tasks[0] !== undefined && this.tasks[0].at <= end) this.runFirst()
    this.time = end
  }

  /** Moves time to each task until none is left. */
  runAll(limit = 100_000): void {
    for (let i = 0; this.tasks.length > 0; i++) {
      if (i === limit) throw new Error(`still busy after ${limit} tasks`)
      this.runFirst()
    }
  }

  private runFirst(): void {
    const task = this.tasks.shift()!
    this.time = task.at
    task.run()
  }
}
