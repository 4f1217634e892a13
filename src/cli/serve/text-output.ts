import type { Writable } from 'node:stream'
import { ByteChunks } from '../../wire/byte-chunks.js'

/** How much is gathered before it is written even within a turn of the event loop, characters or bytes. */
const FLUSH_AT = 64 * 1024

/** Called when the stream can take no more, and when it can again. */
export interface Flow {
  full(): void
  drained(): void
}

/**
 * Lines to a stream, those of one turn of the event loop in one write. Says when whoever reads them is behind: what
 * makes them has to stop then, or they pile up in memory.
 */
export class TextOutput {
  readonly #stream: Writable
  readonly #flow: Flow
  #text = ''
  readonly #bytes = new ByteChunks()
  #isScheduled = false
  #isFull = false

  constructor(stream: Writable, flow: Flow) {
    this.#stream = stream
    this.#flow = flow
    stream.on('drain', () => this.#letGo())
    // Whoever waits for room need not wait any longer: there will never be some.
    stream.on('close', () => this.#letGo())
  }

  /**
   * What nobody takes any more is dropped.
   * @param text bytes are kept as they are, so they must stay what they are
   */
  write(text: string | Uint8Array): void {
    if (this.#stream.destroyed) return
    if (typeof text === 'string') {
      if (this.#bytes.length > 0) this.flush()
      this.#text += text
    } else {
      if (this.#text !== '') this.flush()
      this.#bytes.add(text)
    }
    if (this.#text.length + this.#bytes.length >= FLUSH_AT) this.flush()
    else if (!this.#isScheduled) {
      this.#isScheduled = true
      setImmediate(() => {
        this.#isScheduled = false
        this.flush()
      })
    }
  }

  flush(): void {
    if (this.#stream.destroyed) return
    const text = this.#text
    this.#text = ''
    if (text !== '') this.#send(text)
    for (const bytes of this.#bytes.take()) this.#send(bytes)
  }

  #send(text: string | Uint8Array): void {
    if (this.#stream.write(text) || this.#isFull) return
    this.#isFull = true
    this.#flow.full()
  }

  #letGo(): void {
    if (!this.#isFull) return
    this.#isFull = false
    this.#flow.drained()
  }

  /** Resolves once everything has been taken, or nobody takes it any more. */
  end(): Promise<void> {
    this.flush()
    const stream = this.#stream
    if (stream.destroyed || stream.writableLength === 0) return Promise.resolve()
    return new Promise(resolve => {
      stream.once('close', resolve)
      stream.write('', () => resolve())
    })
  }
}
