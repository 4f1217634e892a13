import type { Delivery, Sink } from '../../src/sink/sink.js'

interface Write {
  readonly batch: readonly Delivery[]
  readonly done: (error?: Error) => void
}

/** A sink whose writes end when a test says so, well or badly. */
export class FakeSink implements Sink {
  readonly name: string
  /** The keys that it has, as often as they were stored: a key that is there is not stored again. */
  readonly keys = new Set<string>()
  /** The sizes of all batches so far, in frames. */
  readonly batches: number[] = []
  isClosed = false
  #write: Write | undefined

  constructor(name = 'fake:') {
    this.name = name
  }

  /** The batch that is being written. */
  get batch(): readonly Delivery[] | undefined {
    return this.#write?.batch
  }

  write(batch: readonly Delivery[]): Promise<void> {
    if (this.#write !== undefined) throw new Error('a write while another one is under way')
    if (this.isClosed) throw new Error('a write after the end')
    this.batches.push(batch.length)
    return new Promise((resolve, reject) => {
      this.#write = {
        batch,
        done: error => {
          this.#write = undefined
          if (error === undefined) resolve()
          else reject(error)
        },
      }
    })
  }

  /** The write that is under way ends well. */
  store(): void {
    const { batch, done } = this.#write!
    for (const { keys } of batch) for (const key of keys) this.keys.add(key)
    done()
  }

  /** It ends badly, with so many of its frames stored all the same. */
  fail(error: Error, storedFrames = 0): void {
    const { batch, done } = this.#write!
    for (const { keys } of batch.slice(0, storedFrames)) for (const key of keys) this.keys.add(key)
    done(error)
  }

  close(): Promise<void> {
    if (this.#write !== undefined) throw new Error('closed in the middle of a write')
    this.isClosed = true
    return Promise.resolve()
  }
}

/** Until all promises that can settle have settled. */
export function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
