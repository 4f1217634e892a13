const NONE = -1

/**
 * The frames that were sent last, by their identities: which message each was and whether it was acknowledged. Holds
 * `capacity` of them, and forgets the one that was sent longest ago first. Numbers in arrays, since as many objects would
 * be copied by the collector again and again, and a Map is slow to give away its oldest key.
 */
export class FrameMemory {
  private readonly identities: Float64Array
  private readonly indices: Float64Array
  private readonly acked: Uint8Array
  /** The next place with the same hash. */
  private readonly chained: Int32Array
  /** Neighbours in the order of sending. */
  private readonly older: Int32Array
  private readonly newer: Int32Array
  /** The first place of each hash. */
  private readonly first: Int32Array
  private size = 0
  private oldest = NONE
  private newest = NONE

  constructor(capacity: number) {
    this.identities = new Float64Array(capacity)
    this.indices = new Float64Array(capacity)
    this.acked = new Uint8Array(capacity)
    this.chained = new Int32Array(capacity)
    this.older = new Int32Array(capacity)
    this.newer = new Int32Array(capacity)
    this.first = new Int32Array(2 ** Math.ceil(Math.log2(2 * capacity))).fill(NONE)
  }

  /** Where the frame stands until the next is added; -1 if it is not known. */
  find(identity: number): number {
    const { identities, chained } = this
    let at = this.first[this.hash(identity)]!
    while (at !== NONE && identities[at] !== identity) at = chained[at]!
    return at
  }

  /** The message that the frame at this place was. */
  indexAt(place: number): number {
    return this.indices[place]!
  }

  wasAckedAt(place: number): boolean {
    return this.acked[place] === 1
  }

  acknowledge(identity: number): void {
    const place = this.find(identity)
    if (place !== NONE) this.acked[place] = 1
  }

  /** The frame was sent, as this message; it is not acknowledged yet. */
  add(identity: number, index: number): void {
    let place = this.find(identity)
    if (place !== NONE) this.leaveOrder(place)
    else {
      place = this.size < this.identities.length ? this.size++ : this.forgetOldest()
      const hash = this.hash(identity)
      this.identities[place] = identity
      this.chained[place] = this.first[hash]!
      this.first[hash] = place
    }
    this.indices[place] = index
    this.acked[place] = 0
    this.older[place] = this.newest
    this.newer[place] = NONE
    if (this.newest === NONE) this.oldest = place
    else this.newer[this.newest] = place
    this.newest = place
  }

  /** Returns the place that is free then. */
  private forgetOldest(): number {
    const { chained, first, oldest } = this
    const hash = this.hash(this.identities[oldest]!)
    if (first[hash] === oldest) first[hash] = chained[oldest]!
    else {
      let at = first[hash]!
      while (chained[at] !== oldest) at = chained[at]!
      chained[at] = chained[oldest]!
    }
    this.leaveOrder(oldest)
    return oldest
  }

  private leaveOrder(place: number): void {
    const older = this.older[place]!
    const newer = this.newer[place]!
    if (older === NONE) this.oldest = newer
    else this.newer[older] = newer
    if (newer === NONE) this.newest = older
    else this.older[newer] = older
  }

  private hash(identity: number): number {
    // Identities are mixed already: their low bits will do.
    return identity & (this.first.length - 1)
  }
}
