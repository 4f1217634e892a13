/** Payload that came before what precedes it; a copy, since the chunk that it came in is not ours. */
export interface HeldSegment {
  readonly seq: number
  readonly bytes: Uint8Array
  /** Bytes behind `bytes` that the snap length cut off. */
  readonly cut: number
  readonly timeMs: number
  /** What its sender had had of the other direction; undefined if nothing is known of that. */
  readonly ack: number | undefined
}

/** An acknowledgement further ahead than any window is damage. */
export const MAX_ACK_AHEAD = 0x400_0000

/** What a held segment costs beside its bytes. */
export const SEGMENT_OVERHEAD = 128

/**
 * One direction of a connection. Sequence numbers are kept as signed 32-bit integers and compared by their
 * difference, which is right over the wrap for anything less than 2 GiB apart (RFC 9293, section 3.4).
 */
export class TcpDirection {
  isStarted = false
  /** Sequence number of the stream's first byte. */
  first = 0
  /** Sequence number of the next byte to hand out. */
  next = 0
  hasFin = false
  /** Where the stream ends, once a FIN has said so. */
  finSeq = 0
  /** Highest acknowledgement of the other side. */
  acked = 0
  hasAck = false
  /** Packet count of the flow, and time, when `acked` was last raised. */
  ackedPacket = 0
  ackedMs = NaN
  /** The same of when an acknowledgement beyond `next` was seen first; -1 if there is none. */
  holePacket = -1
  holeMs = NaN
  /** What came early: sorted, no two overlap. */
  held: HeldSegment[] = []
  heldBytes = 0

  start(seq: number): void {
    this.isStarted = true
    this.first = seq
    this.next = seq
  }

  /** True once the FIN and all that precedes it has been handed out. */
  get isFinished(): boolean {
    return this.hasFin && this.next === this.finSeq
  }

  /** Bytes from `next` to the first one held; undefined if none is held. */
  get holeSize(): number | undefined {
    const first = this.held[0]
    return first === undefined ? undefined : (first.seq - this.next) | 0
  }

  /** Bytes that the other side has acknowledged and that are not here. */
  get ackedBeyond(): number {
    if (!this.isStarted || !this.hasAck) return 0
    let beyond = (this.acked - this.next) | 0
    // A FIN takes a sequence number and is no byte.
    if (this.hasFin && ((this.acked - this.finSeq) | 0) > 0) beyond = (this.finSeq - this.next) | 0
    return Math.max(0, beyond)
  }

  /** Keeps the parts of a segment that are not held yet: the first data wins. Returns how many bytes were new. */
  hold(seq: number, payload: Uint8Array, cut: number, timeMs: number, ack?: number): number {
    const { held, next } = this
    const stop = ((seq - next) | 0) + payload.length + cut
    let at = (seq - next) | 0
    const start = at
    let index = held.length
    while (index > 0 && this.endOf(held[index - 1]!) > at) index--
    let added = 0
    while (at < stop) {
      const following = held[index]
      const until = following === undefined ? stop : Math.min(stop, (following.seq - next) | 0)
      if (until > at) {
        const bytes = payload.slice(at - start, Math.max(at - start, Math.min(payload.length, until - start)))
        const segment = { seq: (next + at) | 0, bytes, cut: until - at - bytes.length, timeMs, ack }
        held.splice(index++, 0, segment)
        this.heldBytes += bytes.length + SEGMENT_OVERHEAD
        added += until - at
      }
      if (following === undefined) break
      at = Math.max(at, this.endOf(following))
      index++
    }
    return added
  }

  /**
   * Whether the other side has had, when it acknowledged this much, bytes that have not been handed out: what it said
   * then may answer them, and has to wait for them. A packet captured too late, or never, is the reason.
   */
  isBehind(ack: number): boolean {
    const ahead = (ack - this.next) | 0
    if (ahead <= 0 || ahead > MAX_ACK_AHEAD || !this.isStarted) return false
    return !this.hasFin || ((this.finSeq - this.next) | 0) > 0
  }

  /** Takes the first held segment if it is the next one and, unless forced, answers nothing that is still to come. */
  takeNext(other: TcpDirection, isForced: boolean): HeldSegment | undefined {
    const first = this.held[0]
    if (first === undefined || first.seq !== this.next) return undefined
    if (!isForced && first.ack !== undefined && other.isBehind(first.ack)) return undefined
    this.held.shift()
    this.heldBytes -= first.bytes.length + SEGMENT_OVERHEAD
    return first
  }

  private endOf(segment: HeldSegment): number {
    return ((segment.seq - this.next) | 0) + segment.bytes.length + segment.cut
  }
}
