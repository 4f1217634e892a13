import { fileReason } from './ndjson/file-reason.js'
import { LineFile } from './ndjson/line-file.js'
import { SinkError } from './sink.js'

/**
 * Lines that have to be on the disk before anybody is told that they are kept. Those that come while a write is under
 * way go into the next one together. Nothing is tried again: whoever brought the line brings it again.
 */
export class Quarantine {
  readonly path: string
  readonly #file: LineFile
  #waiting: { readonly line: string; readonly kept: () => void; readonly lost: (error: Error) => void }[] = []
  #writing: Promise<void> | undefined

  private constructor(path: string, file: LineFile) {
    this.path = path
    this.#file = file
  }

  /**
   * Appends to the file.
   * @throws {SinkError} if it cannot be used
   */
  static async open(path: string): Promise<Quarantine> {
    try {
      return new Quarantine(path, await LineFile.open(path))
    } catch (error) {
      if (error instanceof SinkError) throw error
      throw new SinkError(`${path} cannot be used: ${fileReason(error)}`, { cause: error })
    }
  }

  /**
   * Resolves when the line, its line feed included, is durable.
   * @throws {SinkError} if it is not
   */
  keep(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, kept: resolve, lost: reject })
      this.#writing ??= this.#write()
    })
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#file.close()
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      try {
        await this.#file.append([Buffer.from(batch.map(({ line }) => line).join(''))])
        for (const { kept } of batch) kept()
      } catch (error) {
        const lost = new SinkError(`${this.path}: ${fileReason(error)}`, { cause: error })
        for (const waiting of batch) waiting.lost(lost)
      }
    }
    this.#writing = undefined
  }
}
