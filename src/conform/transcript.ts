/** What went over the wire in one case, in order: the report's evidence. */

export type Happening =
  | { readonly kind: 'sent' | 'received'; readonly bytes: Uint8Array }
  | { readonly kind: 'connected' | 'closed' | 'reset' | 'ended' | 'silence' | 'hook' }

export type Entry = Happening & {
  /** Milliseconds since the case began. */
  readonly atMs: number
  /** Which of the case's devices: `A`, `B`... */
  readonly device: string
  readonly transport: 'tcp' | 'udp' | 'hook'
  /** In words. */
  readonly what: string
}

/** Entries that are kept; a server that floods gains nothing. */
const MAX_ENTRIES = 400

export class Transcript {
  readonly #beganAt = performance.now()
  readonly #entries: Entry[] = []
  #left = 0

  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Entries that were not kept. */
  get left(): number {
    return this.#left
  }

  get elapsedMs(): number {
    return performance.now() - this.#beganAt
  }

  add(entry: Happening & Pick<Entry, 'device' | 'transport' | 'what'>): void {
    if (this.#entries.length >= MAX_ENTRIES) this.#left++
    else this.#entries.push({ ...entry, atMs: Math.round(this.elapsedMs * 10) / 10 })
  }
}
