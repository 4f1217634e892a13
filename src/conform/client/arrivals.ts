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

  /** Waits until `isThere`, `ms` at most. */
  async until(isThere: () => boolean, ms: number): Promise<boolean> {
    const deadline = performance.now() + ms
    while (!isThere()) {
      const left = deadline - performance.now()
      if (this.#isOver || left <= 0) return false
      await this.#next(left)
    }
    return true
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
