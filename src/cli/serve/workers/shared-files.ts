/**
 * The files that all workers write: lines of NDJSON, the quarantine, the capture. They have one writer, the primary:
 * only so is a record known that a device sends again to another worker.
 */
import { type FrameLine, NdjsonSink } from '../../../sink/ndjson/ndjson-sink.js'
import { Quarantine } from '../../../sink/quarantine.js'
import { SharedWrites } from '../../../sink/shared-writes.js'
import { SinkError } from '../../../sink/sink.js'
import { CliError } from '../../exit.js'
import { visible } from '../../terminal.js'
import type { Log } from '../log.js'
import { type HandedFrames, takeOver } from './handed-frames.js'

/** Whether the sink of this URL is the primary's to write. */
export function isShared(url: string): boolean {
  return /^ndjson:/i.test(url)
}

export class SharedFiles {
  readonly #sinks: ReadonlyMap<
    string,
    { readonly sink: NdjsonSink; readonly writes: SharedWrites<FrameLine> }
  >
  readonly #quarantine: Quarantine | undefined

  private constructor(sinks: ReadonlyMap<string, NdjsonSink>, quarantine: Quarantine | undefined) {
    this.#sinks = new Map(
      Array.from(sinks, ([url, sink]) => [
        url,
        { sink, writes: new SharedWrites<FrameLine>(batch => sink.write(batch)) },
      ]),
    )
    this.#quarantine = quarantine
  }

  /** @throws {CliError} for a file that cannot be used */
  static async open(urls: readonly string[], quarantine: string | undefined, log: Log): Promise<SharedFiles> {
    const sinks = new Map<string, NdjsonSink>()
    try {
      for (const url of new Set(urls.filter(isShared)))
        sinks.set(url, await NdjsonSink.open(url, { warn: text => log.warn(text) }))
      return new SharedFiles(sinks, quarantine === undefined ? undefined : await Quarantine.open(quarantine))
    } catch (error) {
      await Promise.allSettled([...sinks.values()].map(sink => sink.close()))
      if (error instanceof SinkError) throw new CliError(visible(error.message))
      throw error
    }
  }

  /**
   * Resolves when the frames are durable.
   * @throws {SinkError} if they are not
   */
  async store(url: string, frames: HandedFrames): Promise<void> {
    const shared = this.#sinks.get(url)
    if (shared === undefined) throw new SinkError(`${url} is not open`)
    await shared.writes.add(takeOver(frames))
  }

  /** @throws {SinkError} if the line is not durable */
  async keep(line: string): Promise<void> {
    if (this.#quarantine === undefined) throw new SinkError('there is no quarantine')
    await this.#quarantine.keep(line)
  }

  async close(): Promise<void> {
    for (const { sink, writes } of this.#sinks.values()) {
      await writes.idle()
      await sink.close()
    }
    await this.#quarantine?.close()
  }
}
