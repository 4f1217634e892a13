/** A wait is made of so many, one after another. */
const PARTS = 5

/** Waiting for what a server does, never longer than said. */
export class Arrivals {
  #wake: (() => void)[] = []
  #isOver = false

  /** Something has come: whoever waits looks again. */
  tell(): void {
    const waiting = this.#wake
    this.#wake = []
    for (const wake of waiting) wake()
  }

  /** The case is over: whoever still waits is let go. */
  end(): void {
    this.#isOver = true
    this.tell()
  }

  /**
   * Waits until `isThere`, `ms` at most of a time in which this process was at work: one that is held up uses a part of it
   * and no more, so that an answer which lies unread is not taken for silence.
   */
  async until(isThere: () => boolean, ms: number): Promise<boolean> {
    for (let part = 0; part < PARTS; part++) {
      const deadline = performance.now() + ms / PARTS
      for (let left = ms / PARTS; left > 0; left = deadline - performance.now()) {
        if (isThere()) return true
        if (this.#isOver) return false
        await this.#next(left)
      }
    }
    return isThere()
  }

  /** Whatever comes in the meantime; back at once where the case is over. */
  async pause(ms: number): Promise<void> {
    const deadline = performance.now() + ms
    for (let left = ms; left > 0 && !this.#isOver; left = deadline - performance.now()) await this.#next(left)
  }

  #next(ms: number): Promise<void> {
    return new Promise(resolve => {
      // A process that was held up finds its timer due before it has read its sockets: they are read first.
      const timer = setTimeout(() => setImmediate(() => setImmediate(resolve)), ms)
      this.#wake.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}
