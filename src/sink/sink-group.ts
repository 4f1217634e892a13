import type { Delivery, Sink } from './sink.js'
import { type QueueLimits, type SinkClock, type SinkEvents, SinkQueue } from './sink-queue.js'

export interface SinkGroupOptions {
  readonly sinks: readonly Sink[]
  readonly clock: SinkClock
  readonly events?: SinkEvents
  /** Told when as much waits as may, and when there is room again: no more frames are to be taken in between. */
  readonly flow?: { full(): void; drained(): void }
  /** After so long without progress a frame is given up, ms; default 30,000, `Infinity` for never. */
  readonly giveUpMs?: number
  /** Bytes of frames that may wait before `flow.full`; default 64 MB, which is 50,000 devices with a usual frame each. */
  readonly maxWaitingBytes?: number
  readonly limits?: Partial<QueueLimits>
  /** From 0 to 1, for the pauses between tries; default `Math.random`. */
  readonly random?: () => number
}

/** What has become of a frame. */
export type Outcome =
  /** Every sink has it. */
  | { readonly kind: 'stored' }
  /** A sink has been away for too long. The frame may be stored later all the same. */
  | { readonly kind: 'away'; readonly sink: string; readonly reason: string }
  /** A sink will never take it; all others have it. */
  | { readonly kind: 'refused'; readonly sink: string; readonly reason: string }

export interface SinkStatus {
  readonly name: string
  /** Why it is away; undefined while it is there. */
  readonly awayReason: string | undefined
  /** Frames that wait for it, beside those of a write that is under way. */
  readonly waitingFrames: number
}

const STORED: Outcome = { kind: 'stored' }
const GIVE_UP_MS = 30_000
const MAX_WAITING_BYTES = 64 * 1024 * 1024
const LIMITS: QueueLimits = { maxBatchFrames: 1000, maxBatchBytes: 512 * 1024, slowMs: 10_000 }
/** How often it is looked whether somebody has waited for too long: so many times within that time. */
const LOOKS = 5

class WaitingFrame {
  readonly delivery: Delivery
  readonly settled: Promise<Outcome>
  /** Sinks that don't have it yet. */
  readonly owing = new Set<SinkQueue<WaitingFrame>>()
  since: number
  /** What a sink has said that will never take it. */
  refusal: Outcome | undefined
  isOver = false
  #settle: (outcome: Outcome) => void = () => undefined

  constructor(delivery: Delivery, now: number) {
    this.delivery = delivery
    this.since = now
    this.settled = new Promise(resolve => (this.#settle = resolve))
  }

  settle(outcome: Outcome): void {
    this.isOver = true
    this.#settle(outcome)
  }
}

/**
 * Brings each frame to every sink, and says when all of them have it. Memory is bounded: a device waits for its ack, so
 * it has one frame here at most, and past `maxWaitingBytes` no more are taken. While a sink is away frames wait, then
 * are given up, so that their devices can be let go and keep their records; when it is back everything goes on.
 */
export class SinkGroup {
  readonly #queues: readonly SinkQueue<WaitingFrame>[]
  readonly #options: SinkGroupOptions
  readonly #giveUpMs: number
  readonly #maxWaitingBytes: number
  readonly #frames = new Set<WaitingFrame>()
  /** The last frame of each device that waits. */
  readonly #byImei = new Map<string, WaitingFrame>()
  #waitingBytes = 0
  #isFull = false
  #cancelLook: (() => void) | undefined
  #whenDrained: (() => void)[] = []

  constructor(options: SinkGroupOptions) {
    const { sinks, clock, events = {}, random = Math.random } = options
    this.#options = options
    this.#giveUpMs = options.giveUpMs ?? GIVE_UP_MS
    this.#maxWaitingBytes = options.maxWaitingBytes ?? MAX_WAITING_BYTES
    const limits = { ...LIMITS, ...options.limits }
    this.#queues = sinks.map(sink => {
      const queue = new SinkQueue<WaitingFrame>({
        sink,
        clock,
        limits,
        events,
        random,
        onStored: frame => this.#settled(frame, queue),
        onRefused: (frame, reason) => {
          frame.refusal ??= { kind: 'refused', sink: sink.name, reason }
          this.#settled(frame, queue)
        },
      })
      return queue
    })
  }

  get status(): readonly SinkStatus[] {
    return this.#queues.map(({ sink, awayReason, size }) => ({
      name: sink.name,
      awayReason,
      waitingFrames: size,
    }))
  }

  /** Frames that wait for a sink, and the bytes that they had on the wire. */
  get waiting(): { readonly frames: number; readonly bytes: number } {
    return { frames: this.#frames.size, bytes: this.#waitingBytes }
  }

  /** Finds out which sinks are there, so that one that is away is said before a device comes. */
  reach(): void {
    for (const queue of this.#queues) queue.reach()
  }

  /** Resolves when it is known what becomes of the frame; never rejects. */
  take(delivery: Delivery): Promise<Outcome> {
    if (this.#queues.length === 0 || delivery.frame.recordCount === 0) return Promise.resolve(STORED)
    const again = this.#sameThatWaits(delivery)
    if (again !== undefined) return again.settled
    const frame = new WaitingFrame(delivery, this.#options.clock.now())
    for (const queue of this.#queues) {
      // While a sink is away nothing is made for it that would only take memory.
      if (queue.awayReason === undefined) queue.sink.prepare?.(delivery)
      frame.owing.add(queue)
      queue.add(frame)
    }
    this.#frames.add(frame)
    this.#byImei.set(delivery.imei, frame)
    this.#waitingBytes += delivery.frame.bytes.length
    this.#tellFlow()
    if (this.#giveUpMs !== Infinity) this.#cancelLook ??= this.#look()
    return frame.settled
  }

  /** Resolves once nothing waits. */
  drained(): Promise<void> {
    if (this.#frames.size === 0) return Promise.resolve()
    return new Promise(resolve => this.#whenDrained.push(resolve))
  }

  /** Waits for writes that are under way, gives up the rest, and closes the sinks. */
  async close(): Promise<void> {
    this.#cancelLook?.()
    await Promise.all(this.#queues.map(queue => queue.close()))
    for (const frame of [...this.#frames]) this.#giveUp(frame, [...frame.owing][0]!, 'the server stops')
    const closings = await Promise.allSettled(this.#queues.map(({ sink }) => sink.close()))
    for (const closing of closings) if (closing.status === 'rejected') throw closing.reason
  }

  /** A device that lost patience comes back with the frame that it still waits for: that one is enough. */
  #sameThatWaits(delivery: Delivery): WaitingFrame | undefined {
    const frame = this.#byImei.get(delivery.imei)
    if (frame === undefined || !isSame(frame.delivery.frame.bytes, delivery.frame.bytes)) return undefined
    frame.since = this.#options.clock.now()
    return frame
  }

  /** The sink has it, or never will; it is for the others all the same, since a frame that is refused may be acknowledged. */
  #settled(frame: WaitingFrame, queue: SinkQueue<WaitingFrame>): void {
    frame.owing.delete(queue)
    if (frame.isOver) return
    if (frame.owing.size === 0) this.#end(frame, frame.refusal ?? STORED)
    else if ([...frame.owing].some(({ awayReason }) => awayReason !== undefined)) frame.delivery.release?.()
  }

  #end(frame: WaitingFrame, outcome: Outcome): void {
    if (frame.isOver) return
    this.#frames.delete(frame)
    const { imei, frame: sent } = frame.delivery
    if (this.#byImei.get(imei) === frame) this.#byImei.delete(imei)
    this.#waitingBytes -= sent.bytes.length
    frame.settle(outcome)
    this.#tellFlow()
    if (this.#frames.size > 0) return
    const resolves = this.#whenDrained
    this.#whenDrained = []
    for (const resolve of resolves) resolve()
  }

  #giveUp(frame: WaitingFrame, queue: SinkQueue<WaitingFrame>, reason: string): void {
    this.#end(frame, { kind: 'away', sink: queue.sink.name, reason: queue.awayReason ?? reason })
  }

  #tellFlow(): void {
    const { flow } = this.#options
    if (!this.#isFull && this.#waitingBytes > this.#maxWaitingBytes) {
      this.#isFull = true
      flow?.full()
    } else if (this.#isFull && this.#waitingBytes <= this.#maxWaitingBytes / 2) {
      this.#isFull = false
      flow?.drained()
    }
  }

  #look(): () => void {
    return this.#options.clock.after(this.#giveUpMs / LOOKS, () => {
      this.#cancelLook = undefined
      this.#giveUpLate()
      if (this.#frames.size > 0) this.#cancelLook = this.#look()
    })
  }

  /** A sink that is slow and gets on is waited for; one that takes nothing is not. */
  #giveUpLate(): void {
    const before = this.#options.clock.now() - this.#giveUpMs
    const stalled = new Set(this.#queues.filter(({ lastProgressAt }) => lastProgressAt <= before))
    for (const frame of [...this.#frames]) {
      if (frame.since > before) continue
      const queue = [...frame.owing].find(owing => stalled.has(owing))
      if (queue !== undefined) this.#giveUp(frame, queue, 'it takes nothing')
    }
    for (const queue of this.#queues) queue.prune()
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
