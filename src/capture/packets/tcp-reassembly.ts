/** What becomes of the segments of a connection: order, overlaps, and what to do about holes. */
import { MAX_ACK_AHEAD, SEGMENT_OVERHEAD, type TcpDirection } from './tcp-direction.js'
import { type CloseCause, senderOf, type TcpFlow } from './tcp-flow.js'

/**
 * An acknowledged hole is given up after so many more packets of its connection, or so much time: a capture that was
 * taken at several queues may have packets a little late, but what the receiver has had is not sent again.
 */
const HOLE_PACKETS = 32
const HOLE_MS = 3_000
/** A hole that nobody acknowledges, as where one direction only was captured. Mobile networks retry for minutes. */
const SILENT_HOLE_MS = 120_000
/** Puts the bytes of all connections in order; holds no more than it may. */
export class TcpReassembly {
  private readonly maxHeld: number
  private readonly maxHeldTotal: number
  /** Flows where something is held or missing. */
  private readonly waiting = new Set<TcpFlow>()
  private heldTotal = 0

  /**
   * @param maxHeld bytes that may wait for a hole to fill, each direction
   * @param maxHeldTotal the same, all connections together
   */
  constructor(maxHeld: number, maxHeldTotal: number) {
    this.maxHeld = maxHeld
    this.maxHeldTotal = maxHeldTotal
  }

  /** Notes what the other side has had of this direction. */
  acknowledge(flow: TcpFlow, direction: TcpDirection, ack: number, timeMs: number): void {
    if (!direction.hasAck || ((ack - direction.acked) | 0) > 0) {
      const ahead = (ack - direction.next) | 0
      if (ahead > MAX_ACK_AHEAD) return
      direction.acked = ack
      direction.hasAck = true
      direction.ackedPacket = flow.packets
      direction.ackedMs = timeMs
      if (ahead > 0 && direction.holePacket < 0 && direction.ackedBeyond > 0) {
        direction.holePacket = flow.packets
        direction.holeMs = timeMs
        this.waiting.add(flow)
      }
    }
  }

  /** Takes a segment of `length` bytes, `bytes[from, end)` of which the file has. */
  receive(
    flow: TcpFlow,
    direction: TcpDirection,
    seq: number,
    bytes: Uint8Array,
    from: number,
    end: number,
    length: number,
    timeMs: number,
    ack: number | undefined,
  ): void {
    const sender = senderOf(flow, direction)
    const other = direction === flow.low ? flow.high : flow.low
    const listener = flow.listener!
    let at = from
    let ahead = (seq - direction.next) | 0
    if (ahead < 0) {
      if (ahead === -1 && length <= 1 && direction.hasAck && ((direction.acked - direction.next) | 0) >= 0) {
        return // a keep-alive: the byte before the next one, long acknowledged
      }
      listener.retransmission(sender, Math.min(length, -ahead), timeMs)
      if (length + ahead <= 0) return
      at = Math.min(end, from - ahead)
      length += ahead
      ahead = 0
    }
    if (ahead === 0 && direction.held.length === 0 && !(ack !== undefined && other.isBehind(ack))) {
      this.emit(flow, direction, bytes, at, end, length - (end - at), timeMs)
      if (other.held.length > 0) this.drain(flow, timeMs)
      return
    }
    const before = direction.heldBytes
    const firstSeq = (direction.next + ahead) | 0
    const added = direction.hold(firstSeq, bytes.subarray(at, end), length - (end - at), timeMs, ack)
    this.heldTotal += direction.heldBytes - before
    if (added < length) listener.retransmission(sender, length - added, timeMs)
    this.drain(flow, timeMs)
    if (direction.held.length > 0) this.waiting.add(flow)
    while (
      direction.held.length > 0 &&
      (direction.heldBytes > this.maxHeld || this.heldTotal > this.maxHeldTotal)
    ) {
      this.giveUp(flow, direction, direction.holeSize!, timeMs)
    }
  }

  /** Hands out `bytes[from, to)`; `cut` bytes behind them are not in the file. */
  private emit(
    flow: TcpFlow,
    direction: TcpDirection,
    bytes: Uint8Array,
    from: number,
    to: number,
    cut: number,
    timeMs: number,
  ): void {
    const sender = senderOf(flow, direction)
    direction.next = (direction.next + to - from + cut) | 0
    if (to > from) flow.listener?.data(sender, bytes, from, to, timeMs)
    if (cut > 0) flow.listener?.gap(sender, cut, timeMs, 'cut')
  }

  /**
   * Hands out what is held as far as it is complete, both directions by turns; `nowMs` is when a hole was filled, if
   * one was. Forced, it lets this direction go on without what it answers.
   */
  private drain(flow: TcpFlow, nowMs?: number, forced?: TcpDirection): void {
    for (let count = -1; count !== 0;) {
      count = this.drainOne(flow, flow.low, flow.high, nowMs, forced === flow.low)
      count += this.drainOne(flow, flow.high, flow.low, nowMs, forced === flow.high)
    }
  }

  private drainOne(
    flow: TcpFlow,
    direction: TcpDirection,
    other: TcpDirection,
    nowMs: number | undefined,
    isForced: boolean,
  ): number {
    let count = 0
    for (;;) {
      const segment = direction.takeNext(other, isForced)
      if (segment === undefined) return count
      count++
      this.heldTotal -= segment.bytes.length + SEGMENT_OVERHEAD
      const { bytes, cut } = segment
      this.emit(flow, direction, bytes, 0, bytes.length, cut, nowMs ?? segment.timeMs)
    }
  }

  /** Goes on over a hole; one of no bytes is a wait for the other direction. */
  private giveUp(flow: TcpFlow, direction: TcpDirection, missing: number, timeMs: number): void {
    direction.next = (direction.next + missing) | 0
    direction.holePacket = -1
    if (missing > 0) flow.listener?.gap(senderOf(flow, direction), missing, timeMs, 'lost')
    this.drain(flow, undefined, missing > 0 ? undefined : direction)
  }

  /** Gives up what has been acknowledged for long enough. */
  checkHole(flow: TcpFlow, direction: TcpDirection, timeMs: number): void {
    for (;;) {
      const beyond = direction.ackedBeyond
      if (beyond === 0) {
        direction.holePacket = -1
        return
      }
      const isYoung = flow.packets - direction.holePacket <= HOLE_PACKETS
      if (isYoung && !(timeMs - direction.holeMs > HOLE_MS)) return
      this.giveUp(flow, direction, Math.min(beyond, direction.holeSize ?? beyond), timeMs)
      // What is still missing was acknowledged by the last acknowledgement at the latest.
      direction.holePacket = direction.ackedPacket
      direction.holeMs = direction.ackedMs
    }
  }

  /** Looks after holes of connections that have fallen silent. */
  sweep(timeMs: number): void {
    for (const flow of this.waiting) {
      for (const direction of [flow.low, flow.high]) {
        if (direction.holePacket >= 0) this.checkHole(flow, direction, timeMs)
        const first = direction.held[0]
        if (first !== undefined && timeMs - first.timeMs > SILENT_HOLE_MS) {
          this.giveUp(flow, direction, direction.holeSize!, timeMs)
        }
      }
      if (flow.low.held.length + flow.high.held.length > 0) continue
      if (flow.low.holePacket < 0 && flow.high.holePacket < 0) this.waiting.delete(flow)
    }
  }

  /** Ends a connection: all that is held goes out, with the holes that are left. */
  finish(flow: TcpFlow, cause: CloseCause, timeMs: number): void {
    if (!flow.isClosed) {
      for (const direction of flow.isClientLow ? [flow.low, flow.high] : [flow.high, flow.low]) {
        while (flow.listener !== undefined && direction.held.length > 0) {
          this.giveUp(flow, direction, direction.holeSize!, direction.held[0]!.timeMs)
        }
        const beyond = direction.hasFin
          ? Math.max(0, (direction.finSeq - direction.next) | 0)
          : direction.ackedBeyond
        // One byte acknowledged beyond the end is, as a rule, a FIN that the file lacks.
        if (beyond > 1 || (beyond === 1 && direction.hasFin)) this.giveUp(flow, direction, beyond, timeMs)
      }
      flow.isClosed = true
      // Both sides had said that they were through; only packets were missing.
      const isDone = cause === 'end of file' && flow.low.hasFin && flow.high.hasFin
      flow.listener?.close(isDone ? 'fin' : cause, timeMs)
    }
    this.letGo(flow)
  }

  private letGo(flow: TcpFlow): void {
    flow.listener = undefined
    for (const direction of [flow.low, flow.high]) {
      this.heldTotal -= direction.heldBytes
      direction.held = []
      direction.heldBytes = 0
    }
    this.waiting.delete(flow)
  }
}
