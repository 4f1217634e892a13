import type { Writable } from 'node:stream'
import type { Paint } from '../../render/paint.js'
import { visible } from '../terminal.js'

/** Log text that waits for its reader, characters; more is let go, since a log must not take the memory. */
const MAX_WAITING = 1024 * 1024
/** The same words again within this time are not said again, ms. */
const REPEAT_MS = 10_000

/** Lines for the person who runs the server, each with its time. */
export class Log {
  readonly #stream: Writable
  readonly #paint: Paint
  readonly #now: () => number
  readonly #said = new Map<string, number>()
  #lost = 0

  constructor(stream: Writable, paint: Paint, now: () => number = Date.now) {
    this.#stream = stream
    this.#paint = paint
    this.#now = now
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
