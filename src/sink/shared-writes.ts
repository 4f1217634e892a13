/**
 * Writers that share one place, each with a write of its own under way: what comes while the place is busy goes into
 * its next write together, so that one fsync serves all of them.
 */
export class SharedWrites<T> {
  readonly #write: (batch: readonly T[]) => Promise<void>
  #waiting: {
    readonly batch: readonly T[]
    readonly done: () => void
    readonly failed: (error: unknown) => void
  }[] = []
  #writing: Promise<void> | undefined

  /** @param write called again only when the last call is over */
  constructor(write: (batch: readonly T[]) => Promise<void>) {
    this.#write = write
  }

  /** Resolves when `write` has taken the batch, and rejects with its error. */
  add(batch: readonly T[]): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ batch, done, failed })
      this.#writing ??= this.#work()
    })
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#writing
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting
      this.#waiting = []
      try {
        await this.#write(together.flatMap(({ batch }) => batch))
        for (const { done } of together) done()
      } catch (error) {
        for (const { failed } of together) failed(error)
      }
    }
    this.#writing = undefined
  }
}
