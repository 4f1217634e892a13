import process from 'node:process'
import { Writable } from 'node:stream'
import { type Sink, SinkError } from '../../../sink/sink.js'
import type { QuarantineFile } from '../storing.js'
import { handOver } from './handed-frames.js'
import type { TextTarget, ToPrimary, ToWorker } from './messages.js'

/** Text on its way to the primary, characters; beyond that whoever makes it has to wait. */
const WAITING = 256 * 1024

type Request = ToPrimary extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never

/** A worker's end of the channel. If the primary dies the worker ends too, by the way of node:cluster. */
export class PrimaryLink {
  readonly #waiting = new Map<number, (error: string | undefined) => void>()
  #lastId = 0

  constructor(onMessage: (message: Exclude<ToWorker, { kind: 'kept' }>) => void) {
    process.on('message', (message: ToWorker) => {
      if (message.kind === 'kept') {
        this.#waiting.get(message.id)?.(message.error)
        this.#waiting.delete(message.id)
      } else onMessage(message)
    })
  }

  /** Resolves when it is on its way. */
  send(message: ToPrimary): Promise<void> {
    return new Promise(resolve => {
      // An error means that the primary is gone, and so is this process in a moment.
      process.send!(message, undefined, undefined, () => resolve())
    })
  }

  /** Whole lines written to it come out of the stream or file of that name, never in the middle of other lines. */
  textTo(to: TextTarget): Writable {
    return new Writable({
      decodeStrings: false,
      highWaterMark: WAITING,
      write: (text: string | Uint8Array, _, done) =>
        void this.send({ kind: 'text', to, text }).then(() => done()),
    })
  }

  /** The sink of a file that the primary writes. */
  sink(url: string): Sink {
    return {
      name: url.replace(/\?.*$/s, ''),
      prepare: delivery => void delivery.bytes(),
      write: batch => this.#kept({ kind: 'store', url, frames: handOver(batch) }),
      close: () => Promise.resolve(),
    }
  }

  quarantine(path: string): QuarantineFile {
    return {
      path,
      keep: line => this.#kept({ kind: 'quarantine', line }),
      close: () => Promise.resolve(),
    }
  }

  #kept(request: Extract<Request, { kind: 'store' | 'quarantine' }>): Promise<void> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, error => {
        if (error === undefined) resolve()
        else reject(new SinkError(error))
      })
      void this.send({ ...request, id } as ToPrimary)
    })
  }
}
