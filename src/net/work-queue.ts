import { systemClock } from './clock.js'

/** Something that has work to do, in small pieces. */
export interface Task {
  /** Does one piece: one message, one datagram. True if more is there. Must not throw. */
  step(): boolean
}

export interface WorkQueueOptions {
  /** Milliseconds of any clock; finer than a tenth of a millisecond. */
  readonly now?: () => number
  /** Calls back once the event loop has gone round; default `setImmediate`. */
  readonly defer?: (callback: () => void) => void
  /** Work a turn of the event loop that is done at once, ms; default 20. */
  readonly turnMs?: number
  /** Pieces that are done at once before it is looked whether the turn gets long; default 16. */
  readonly unwatchedPieces?: number
  /** Work a turn of what had to wait, ms; default 5. */
  readonly budgetMs?: number
  /** The same while connections are coming in; default 0.1. */
  readonly acceptBudgetMs?: number
  /**
   * Pieces that every turn does, whatever the clock says; default 128, and 2 while connections are coming in. On a
   * machine whose other programs take most of the time, a budget of time would let each turn do one piece, and what
   * waits would only grow.
   */
  readonly leastPieces?: number
  readonly leastPiecesAccepting?: number
  /** How long after an accept connections count as coming in, ms; default 100. */
  readonly acceptWindowMs?: number
}

/**
 * Does the work that reads bring: at once while there is little, else a little each turn of the event loop, each task
 * one piece in its turn.
 *
 * Node accepts one connection a turn. Decoding inside the read callback makes a turn as long as all busy devices
 * together, and a fleet that comes back at once waits at the door for minutes; with reads that only note what there is
 * to do, and turns kept short while connections come in, it is inside within seconds. The devices pay nothing: each
 * waits for its ack before it sends on.
 */
export class WorkQueue {
  readonly #now: () => number
  readonly #defer: (callback: () => void) => void
  readonly #turnMs: number
  readonly #unwatchedPieces: number
  readonly #budgetMs: number
  readonly #acceptBudgetMs: number
  readonly #acceptWindowMs: number
  readonly #leastPieces: number
  readonly #leastPiecesAccepting: number
  /** A set keeps its order and takes a task that is in it already only once. */
  readonly #tasks = new Set<Task>()
  #lastAcceptAt = -Infinity
  /** Whether connections count as coming in, as far as is known. */
  #isAccepting = false
  #isScheduled = false
  /** Pieces done at once since it was known that a turn has begun. */
  #donePieces = 0
  /** When this turn has had its share of work; undefined until it is watched. */
  #turnEnd: number | undefined
  #holds = 0

  constructor(options: WorkQueueOptions = {}) {
    this.#now = options.now ?? systemClock.now
    this.#defer = options.defer ?? setImmediate
    this.#turnMs = options.turnMs ?? 20
    this.#unwatchedPieces = options.unwatchedPieces ?? 16
    this.#budgetMs = options.budgetMs ?? 5
    this.#acceptBudgetMs = options.acceptBudgetMs ?? 0.1
    this.#leastPieces = options.leastPieces ?? 128
    this.#leastPiecesAccepting = options.leastPiecesAccepting ?? 2
    this.#acceptWindowMs = options.acceptWindowMs ?? 100
  }

  /** Tasks that wait for their turn. */
  get size(): number {
    return this.#tasks.size
  }

  get isHeld(): boolean {
    return this.#holds > 0
  }

  /** A connection came in: the next turns are short. */
  noteAccept(): void {
    this.#lastAcceptAt = this.#now()
    this.#isAccepting = true
  }

  has(task: Task): boolean {
    return this.#tasks.has(task)
  }

  /** Does the task's next piece at once if nothing waits and the turn has time left, and queues it otherwise. */
  run(task: Task): void {
    if (this.#mayRun()) {
      if (task.step()) this.add(task)
    } else this.add(task)
  }

  /** Queues a task; one that is queued already keeps its place. */
  add(task: Task): void {
    this.#tasks.add(task)
    this.#schedule()
  }

  remove(task: Task): void {
    this.#tasks.delete(task)
  }

  /** Stops working until `release` has been called as often as this. What comes in meanwhile waits. */
  hold(): void {
    this.#holds++
  }

  release(): void {
    if (this.#holds > 0) this.#holds--
    this.#schedule()
  }

  #mayRun(): boolean {
    if (this.#tasks.size > 0 || this.#holds > 0) return false
    // Few pieces are no long turn, and one device alone never makes more of them: for it no turn is watched.
    if (++this.#donePieces <= this.#unwatchedPieces && !this.#isAccepting) return true
    const now = this.#now()
    if (this.#turnEnd === undefined) {
      this.#isAccepting = now - this.#lastAcceptAt < this.#acceptWindowMs
      if (this.#isAccepting) return false
      this.#turnEnd = now + this.#turnMs
      this.#defer(this.#endTurn)
    }
    return now < this.#turnEnd
  }

  readonly #endTurn = (): void => {
    this.#turnEnd = undefined
    this.#donePieces = 0
  }

  #schedule(): void {
    if (this.#isScheduled || this.isHeld || this.#tasks.size === 0) return
    this.#isScheduled = true
    this.#defer(this.#drain)
  }

  readonly #drain = (): void => {
    this.#isScheduled = false
    if (this.isHeld) return
    const start = this.#now()
    const isBusyAccepting = start - this.#lastAcceptAt < this.#acceptWindowMs
    const end = start + (isBusyAccepting ? this.#acceptBudgetMs : this.#budgetMs)
    let least = isBusyAccepting ? this.#leastPiecesAccepting : this.#leastPieces
    for (const task of this.#tasks) {
      this.#tasks.delete(task)
      // Back to the end of the line, so that a device with a backlog doesn't keep the others waiting.
      if (task.step()) this.#tasks.add(task)
      if (this.isHeld || (--least <= 0 && this.#now() >= end)) break
    }
    this.#schedule()
  }
}
