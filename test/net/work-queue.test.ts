import { beforeEach, describe, expect, it } from 'vitest'
import { type Task, WorkQueue } from '../../src/net/work-queue.js'

/** An event loop whose turns the test counts, and a clock that the work itself moves. */
class Loop {
  nowMs = 0
  turns = 0
  #next: (() => void)[] = []

  readonly defer = (callback: () => void): void => {
    this.#next.push(callback)
  }

  get isIdle(): boolean {
    return this.#next.length === 0
  }

  turn(): void {
    this.turns++
    const callbacks = this.#next
    this.#next = []
    for (const callback of callbacks) callback()
  }

  run(): void {
    while (!this.isIdle) this.turn()
  }
}

let loop: Loop
let queue: WorkQueue
let done: string[]

beforeEach(() => {
  loop = new Loop()
  done = []
  queue = new WorkQueue({
    now: () => loop.nowMs,
    defer: loop.defer,
    budgetMs: 5,
    acceptBudgetMs: 0.2,
    acceptWindowMs: 100,
    leastPieces: 1,
    leastPiecesAccepting: 1,
    unwatchedPieces: 0,
  })
})

/** A task of so many steps, each of which takes so long. */
function task(name: string, steps: number, stepMs = 0): Task {
  let left = steps
  return {
    step() {
      loop.nowMs += stepMs
      done.push(name)
      return --left > 0
    },
  }
}

describe('work that is run', () => {
  it('is done at once where nothing waits, a piece of it', () => {
    queue.run(task('a', 2))
    expect(done).toEqual(['a'])
    loop.run()
    expect(done).toEqual(['a', 'a'])
  })

  it('waits behind what waits', () => {
    queue.add(task('a', 1))
    queue.run(task('b', 1))
    expect(done).toEqual([])
    loop.run()
    expect(done).toEqual(['a', 'b'])
  })

  it('is done at once, and no turn is watched for it, while it is little', () => {
    const relaxed = new WorkQueue({
      now: () => loop.nowMs,
      defer: loop.defer,
      turnMs: 20,
      unwatchedPieces: 2,
    })
    for (const name of ['a', 'b']) relaxed.run(task(name, 1, 15))
    expect(loop.isIdle).toBe(true)
    for (const name of ['c', 'd', 'e']) relaxed.run(task(name, 1, 15))
    expect(done).toEqual(['a', 'b', 'c', 'd'])
    loop.run()
    expect(done).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('waits once a turn has had its share, and is done at once again in a later one', () => {
    for (const name of ['a', 'b', 'c']) queue.run(task(name, 1, 15))
    expect(done).toEqual(['a', 'b'])
    loop.run()
    queue.run(task('d', 1))
    expect(done).toEqual(['a', 'b', 'c', 'd'])
  })

  it('waits while connections come in, and while work is held', () => {
    queue.noteAccept()
    queue.run(task('a', 1))
    expect(done).toEqual([])
    loop.run()
    expect(done).toEqual(['a'])
    loop.nowMs += 200
    queue.hold()
    queue.run(task('b', 1))
    loop.run()
    expect(done).toEqual(['a'])
    queue.release()
    loop.run()
    expect(done).toEqual(['a', 'b'])
  })
})

describe('the work queue', () => {
  it('does nothing before the event loop has gone round', () => {
    queue.add(task('a', 1))
    expect(done).toEqual([])
    loop.turn()
    expect(done).toEqual(['a'])
  })

  it('gives every task one step in its turn, however much one of them has', () => {
    queue.add(task('backlog', 4))
    queue.add(task('b', 1))
    queue.add(task('c', 2))
    loop.run()
    expect(done).toEqual(['backlog', 'b', 'c', 'backlog', 'c', 'backlog', 'backlog'])
  })

  it('keeps the place of a task that is added again, and does it once', () => {
    const first = task('first', 1)
    queue.add(first)
    queue.add(task('second', 1))
    queue.add(first)
    expect(queue.size).toBe(2)
    loop.run()
    expect(done).toEqual(['first', 'second'])
  })

  it('goes on in the next turn where the budget of one is used up', () => {
    queue.add(task('a', 12, 1))
    loop.turn()
    expect(done).toHaveLength(5)
    loop.turn()
    expect(done).toHaveLength(10)
    loop.run()
    expect(done).toHaveLength(12)
    expect(loop.turns).toBe(3)
  })

  it('does so many steps a turn, however slow the clock says that they are', () => {
    queue = new WorkQueue({ now: () => loop.nowMs, defer: loop.defer })
    queue.add(task('a', 1000, 50))
    loop.turn()
    expect(done).toHaveLength(128)
    queue.noteAccept()
    loop.turn()
    expect(done).toHaveLength(128 + 2)
  })

  it('does at least one step a turn, even if it takes longer than the budget', () => {
    queue.add(task('slow', 2, 50))
    loop.run()
    expect(done).toEqual(['slow', 'slow'])
    expect(loop.turns).toBe(2)
  })

  it('keeps turns short while connections come in, and long again afterwards', () => {
    queue.noteAccept()
    queue.add(task('a', 1000, 0.1))
    loop.turn()
    expect(done).toHaveLength(2)
    loop.nowMs = 101
    loop.turn()
    expect(done.length).toBeGreaterThanOrEqual(2 + 49)
  })

  it('forgets a task that is removed', () => {
    const gone = task('gone', 1)
    queue.add(gone)
    queue.remove(gone)
    loop.run()
    expect(done).toEqual([])
  })

  it('stops at once when a task holds it, and goes on when it is released', () => {
    queue.add({
      step() {
        done.push('full')
        queue.hold()
        return true
      },
    })
    queue.add(task('b', 1))
    loop.run()
    expect(done).toEqual(['full'])
    queue.add(task('c', 1))
    expect(loop.isIdle).toBe(true)
    queue.release()
    loop.turn()
    expect(done.slice(0, 2)).toEqual(['full', 'b'])
  })

  it('stays held until everybody who holds it has let go', () => {
    queue.hold()
    queue.hold()
    queue.add(task('a', 1))
    queue.release()
    expect(loop.isIdle).toBe(true)
    queue.release()
    loop.run()
    expect(done).toEqual(['a'])
  })

  it('lets a fleet in that sends as fast as it can, one accept a turn as Node has it', () => {
    const devices = 2000
    const frameMs = 0.015
    // Each device that is in has its next frame there by the next turn: the worst that there is.
    for (let inside = 1; inside <= devices; inside++) {
      queue.noteAccept()
      queue.add(task(`device ${inside}`, Infinity, frameMs))
      loop.turn()
    }
    // A turn that did all of the work would make this devices² / 2 × 0.015 ms: 30 s.
    expect(loop.nowMs).toBeLessThan(devices * (0.2 + 2 * frameMs))
    expect(done.length).toBeGreaterThan(devices * 10)
  })
})
