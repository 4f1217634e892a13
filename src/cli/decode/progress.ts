/** How far a long decoding has come: on a terminal, and only there. */
import process from 'node:process'
import type { Ora } from 'ora'
import { isInteractive } from '../terminal.js'

/** Below this, bytes, it is over before anybody has read it. */
const WORTH_SHOWING = 0x80_0000
const REFRESH_MS = 100
const BAR_WIDTH = 24
const MIN_COLUMNS = 70

export class DecodeProgress {
  private readonly spinner: Ora
  private readonly total: number
  private read = 0
  private shownMs = 0

  private constructor(spinner: Ora, total: number) {
    this.spinner = spinner
    this.total = total
  }

  /**
   * Undefined where nobody would see it: no terminal, little to read, or data going to the same terminal.
   * @param total bytes of all inputs; undefined where that is not known
   */
  static async start(
    total: number | undefined,
    isDataOnTerminal: boolean,
  ): Promise<DecodeProgress | undefined> {
    // A terminal without a width, as some programs make them, has no line to be written over again.
    if (process.stderr.columns < MIN_COLUMNS) return undefined
    if (total === undefined || total < WORTH_SHOWING || isDataOnTerminal || !isInteractive(process.stderr))
      return undefined
    const { default: ora } = await import('ora')
    // Standard input may be what is decoded.
    return new DecodeProgress(ora({ stream: process.stderr, discardStdin: false }).start('0 %'), total)
  }

  /** So many more bytes have been read. */
  advance(bytes: number, records: number): void {
    this.read += bytes
    const now = performance.now()
    if (now - this.shownMs < REFRESH_MS) return
    this.shownMs = now
    const share = Math.min(1, this.read / this.total)
    const full = Math.round(share * BAR_WIDTH)
    const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
    this.spinner.text = `${bar} ${Math.floor(share * 100)} % of ${size(this.total)}, ${records} records`
    // Decoding leaves no time to a timer.
    this.spinner.render()
  }

  stop(): void {
    this.spinner.stop()
  }
}

function size(bytes: number): string {
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
