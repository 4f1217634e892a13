import type { SpareBuffers } from './spare-buffers.js'

/**
 * Bytes that have come and are not yet taken. Work and memory stay linear in what arrives, however small the pieces:
 * a read that completes nothing is one copy into a buffer that doubles.
 */
export class PendingBytes {
  /** Holds the pending bytes in `[start, end)`; may be the last chunk itself, so it is only read. */
  bytes: Uint8Array = EMPTY
  start = 0
  end = 0
  /** Whether `bytes` is a buffer of our own, that may be written to. */
  private owned = false
  private readonly spares: SpareBuffers | undefined

  /** @param spares where buffers come from and go back to, if they are not to be made anew */
  constructor(spares?: SpareBuffers) {
    this.spares = spares
  }

  get size(): number {
    return this.end - this.start
  }

  /** Takes `chunk[from, to)` over: nobody may write to it until `settle`, or ever if parts of it are taken. */
  push(chunk: Uint8Array, from = 0, to = chunk.length): void {
    if (from === to) return
    if (this.size === 0) {
      this.bytes = asPlain(chunk)
      this.start = from
      this.end = to
      this.owned = false
      return
    }
    this.makeRoom(to - from)
    this.bytes.set(to - from === chunk.length ? chunk : chunk.subarray(from, to), this.end)
    this.end += to - from
  }

  /**
   * The next `length` bytes as bytes that nothing else holds. A chunk that is just that is handed on as it is; else
   * they are copied once, so that a frame never keeps a whole socket buffer alive.
   */
  take(length: number): Uint8Array {
    const { bytes, start, owned } = this
    const end = start + length
    this.start = end
    const whole = !owned && start === 0 && end === bytes.length && bytes.length === bytes.buffer.byteLength
    const taken = whole ? bytes : bytes.slice(start, end)
    if (this.start === this.end) this.clear()
    return taken
  }

  drop(length: number): void {
    this.start += length
    if (this.start === this.end) this.clear()
  }

  /** Lets go of the last chunk: what is left of it moves into a buffer of its own size. */
  settle(): void {
    if (this.owned || this.size === 0) return
    const rest = this.room(Math.max(64, this.size))
    rest.set(this.bytes.subarray(this.start, this.end))
    this.end = this.size
    this.start = 0
    this.bytes = rest
    this.owned = true
  }

  private makeRoom(count: number): void {
    const { size } = this
    if (this.owned && this.end + count <= this.bytes.length) return
    const fits = this.owned && size + count <= this.bytes.length && this.start >= size
    if (fits) {
      this.bytes.copyWithin(0, this.start, this.end)
    } else {
      const grown = this.room(Math.max(64, 2 * size, size + count))
      grown.set(this.bytes.subarray(this.start, this.end))
      this.release()
      this.bytes = grown
      this.owned = true
    }
    this.start = 0
    this.end = size
  }

  private room(size: number): Uint8Array {
    return this.spares?.take(size) ?? new Uint8Array(size)
  }

  private release(): void {
    if (this.owned) this.spares?.give(this.bytes)
  }

  private clear(): void {
    this.release()
    this.bytes = EMPTY
    this.start = 0
    this.end = 0
    this.owned = false
  }
}

const EMPTY = new Uint8Array(0)

/** A Node Buffer as the Uint8Array that it is: its own `slice` shares memory, and one shape keeps decoding fast. */
function asPlain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
