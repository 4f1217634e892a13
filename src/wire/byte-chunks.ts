/**
 * Pieces of bytes on their way out, in their order. Those that lie one behind the other in memory become one, so that
 * nothing is copied to write them together.
 */
export class ByteChunks {
  #chunks: Uint8Array[] = []
  #length = 0

  /** Bytes that wait. */
  get length(): number {
    return this.#length
  }

  /** @param bytes must not change before they are written */
  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    const chunks = this.#chunks
    const last = chunks[chunks.length - 1]
    if (last?.buffer === bytes.buffer && last.byteOffset + last.length === bytes.byteOffset) {
      chunks[chunks.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + bytes.length)
    } else chunks.push(bytes)
  }

  /** The pieces; none are left then. */
  take(): readonly Uint8Array[] {
    const chunks = this.#chunks
    this.#chunks = []
    this.#length = 0
    return chunks
  }
}
