import process from 'node:process'
import type { ConformanceCase } from '../../conform/case.js'
import { cut } from '../../render/layout.js'
import { columnsOf, isInteractive } from '../terminal.js'

/** A line on stderr that says what is being waited for; only where somebody watches. */
export class ProgressLine {
  readonly #total: number
  readonly #isShown = isInteractive(process.stderr)
  #isThere = false

  constructor(total: number) {
    this.#total = total
  }

  show(done: number, running: readonly ConformanceCase[]): void {
    if (!this.#isShown) return
    const ids = running.map(({ id }) => id).join(', ')
    const waits = running.length > 0 && running.every(({ isPatient }) => isPatient === true)
    const doing =
      ids === ''
        ? ''
        : waits
          ? `, waiting for the server to let silent peers go (${ids})`
          : `, running ${ids}`
    const text = cut(`${done} of ${this.#total}${doing}`, columnsOf(process.stderr) - 1)
    process.stderr.write(`\r\u001b[K${text}`)
    this.#isThere = true
  }

  clear(): void {
    if (!this.#isThere) return
    process.stderr.write('\r\u001b[K')
    this.#isThere = false
  }
}
