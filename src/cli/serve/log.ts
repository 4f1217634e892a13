import type { Writable } from 'node:stream'
import type { Paint } from '../../render/paint.js'
import { visible } from '../terminal.js'
import { count } from './tally.js'

/** Log text that waits for its reader, characters; more is let go, since a log must not take the memory. */
const MAX_WAITING = 1024 * 1024
/** The same words again within this time are not said again, ms. */
const REPEAT_MS = 10_000
/** Lines of one kind within that time; what is more is only counted. */
const LINES_OF_A_KIND = 10

/** Lines for the person who runs the server, each with its time. */
export class Log {
  readonly #stream: Writable
  readonly #paint: Paint
  readonly #now: () => number
  readonly #after: (ms: number, callback: () => void) => void
  readonly #said = new Map<string, number>()
  readonly #kinds = new Map<string, { lines: number; more: number; last: string }>()
  #lost = 0

  constructor(
    stream: Writable,
    paint: Paint,
    now: () => number = Date.now,
    after: (ms: number, callback: () => void) => void = afterUnawaited,
  ) {
    this.#stream = stream
    this.#paint = paint
    this.#now = now
    this.#after = after
    // A log that nobody reads any more is no reason to stop serving.
    stream.on('error', () => undefined)
  }

  info(text: string): void {
    this.#write(visible(text))
  }

  warn(text: string): void {
    this.#write(this.#paint.yellow(visible(text)))
  }

  /** For what may come a thousand times a second: said once in a while. */
  warnOnce(text: string): void {
    const now = this.#now()
    if (now - (this.#said.get(text) ?? -Infinity) < REPEAT_MS) return
    if (this.#said.size > 1000) this.#said.clear()
    this.#said.set(text, now)
    this.warn(text)
  }

  /**
   * For what strangers can bring about a thousand times a second: the first few of a kind in full, then how many more
   * there were within the time, and the last of them.
   */
  warnSome(kind: string, text: string): void {
    if (this.#isFew(kind, text)) this.warn(text)
  }

  infoSome(kind: string, text: string): void {
    if (this.#isFew(kind, text)) this.info(text)
  }

  /** Says what has only been counted so far. */
  flush(): void {
    for (const kind of [...this.#kinds.keys()]) this.#sumUp(kind)
  }

  #isFew(kind: string, text: string): boolean {
    const known = this.#kinds.get(kind)
    if (known === undefined) {
      this.#kinds.set(kind, { lines: 1, more: 0, last: '' })
      this.#after(REPEAT_MS, () => this.#sumUp(kind))
    } else if (known.lines++ >= LINES_OF_A_KIND) {
      known.more++
      known.last = text
      return false
    }
    return true
  }

  #sumUp(kind: string): void {
    const { more, last } = this.#kinds.get(kind) ?? { more: 0, last: '' }
    this.#kinds.delete(kind)
    if (more === 0) return
    this.warn(`${count(more, 'more line')} like these within ${REPEAT_MS / 1000} s; the last: ${last}`)
  }

  #write(text: string): void {
    if (this.#stream.writableLength > MAX_WAITING) {
      this.#lost++
      return
    }
    if (this.#lost > 0) {
      const lost = this.#lost
      this.#lost = 0
      this.#write(`${lost} lines of this log were lost: nobody read them in time`)
    }
    const time = new Date(this.#now()).toISOString().slice(11, 19)
    this.#stream.write(`${this.#paint.dim(`${time}Z`)} ${text}\n`)
  }
}

/** A timer that a process does not stay for. */
function afterUnawaited(ms: number, callback: () => void): void {
  setTimeout(callback, ms).unref()
}
