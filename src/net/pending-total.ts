/** Bytes that have come and wait, of all peers together, beside the most that there may be. */
export class PendingTotal {
  readonly #limit: number
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get isOver(): boolean {
    return this.#bytes > this.#limit
  }

  /** @param bytes negative for those that are worked off */
  add(bytes: number): void {
    this.#bytes += bytes
  }
}
