/** Time as the network layer sees it; tests pass one that they move by hand. */
export interface Clock {
  /** Milliseconds from any origin, never going back. */
  now(): number
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void
}

/** `setTimeout` takes a signed 32-bit number and fires at once for more. */
const LONGEST_TIMER_MS = 0x7fff_ffff

export const systemClock: Clock = {
  now: () => performance.now(),
  after(delayMs, callback) {
    // Rounded up: a timer that fires early finds its deadline not yet passed.
    const timer = setTimeout(callback, Math.min(LONGEST_TIMER_MS, Math.max(0, Math.ceil(delayMs))))
    return () => clearTimeout(timer)
  },
}
