/**
 * A file that comes in chunks, seen as a window of neighbouring bytes. Records that lie within a chunk are read where
 * they are; only one that is split over chunks is copied, into a buffer that grows with what has really come, so that
 * a length field alone never takes memory.
 */
export class ByteWindow {
  /** Holds the bytes asked for from `at` on, after `need` has said yes. Only read; valid until the next `need`. */
  bytes: Uint8Array = EMPTY
  at = 0
  /** File offset of the byte at `at`. */
  offset = 0

  private chunk: Uint8Array = EMPTY
  private chunkAt = 0
  private carry: Uint8Array = EMPTY
  private carried = 0
  private toSkip = 0

  /** Adds a chunk; the one before must have been used up: ask with `need` until it says no. */
  push(chunk: Uint8Array): void {
    this.chunk = asPlain(chunk)
    this.chunkAt = 0
    if (this.toSkip > 0) this.skipInChunk()
  }

  /** Bytes of an unfinished record that have come. */
  get held(): number {
    return this.carried + this.chunk.length - this.chunkAt
  }

  /** True while bytes are to be skipped that have not come yet. */
  get isSkipping(): boolean {
    return this.toSkip > 0
  }

  /** Makes the next `count` bytes neighbours at `bytes[at]`; false until more chunks come. */
  need(count: number): boolean {
    const available = this.chunk.length - this.chunkAt
    if (this.carried === 0) {
      if (this.toSkip > 0) return false
      if (available >= count) {
        this.bytes = this.chunk
        this.at = this.chunkAt
        return true
      }
      this.move(available)
      return false
    }
    if (this.carried < count) {
      this.move(Math.min(count - this.carried, available))
      if (this.carried < count) return false
    }
    this.bytes = this.carry
    this.at = 0
    return true
  }

  /** Leaves the `count` bytes behind that `need` was last asked for. */
  advance(count: number): void {
    this.offset += count
    if (this.carried === 0) {
      this.chunkAt += count
      return
    }
    this.carry.copyWithin(0, count, this.carried)
    this.carried -= count
  }

  /** Leaves `count` bytes behind without ever holding them, whether they have come or not. */
  skip(count: number): void {
    const inCarry = Math.min(count, this.carried)
    if (inCarry > 0) this.advance(inCarry)
    this.toSkip = count - inCarry
    this.skipInChunk()
  }

  /** Lets go of the last chunk, which belongs to the caller again. */
  release(): void {
    this.chunk = EMPTY
    this.chunkAt = 0
    this.bytes = EMPTY
  }

  private skipInChunk(): void {
    const count = Math.min(this.toSkip, this.chunk.length - this.chunkAt)
    this.chunkAt += count
    this.offset += count
    this.toSkip -= count
  }

  private move(count: number): void {
    const total = this.carried + count
    if (total > this.carry.length) {
      const grown = new Uint8Array(Math.max(256, 2 * this.carry.length, total))
      grown.set(this.carry.subarray(0, this.carried))
      this.carry = grown
    }
    this.carry.set(this.chunk.subarray(this.chunkAt, this.chunkAt + count), this.carried)
    this.carried = total
    this.chunkAt += count
  }
}

const EMPTY = new Uint8Array(0)

/** A Node Buffer as the Uint8Array that it is: one shape keeps the hot loops fast. */
function asPlain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
