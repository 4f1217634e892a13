/** Bytes of a buffer: most frames fit, and those that don't are rare enough to have one made. */
const SIZE = 0x1000
/** Buffers that are kept for nobody. */
const MAX_SPARE = 256

/**
 * Buffers that streams take turns with: of thousands of connections few are in the middle of a message at one time, and
 * to make a buffer for each message costs more than to read it.
 */
export class SpareBuffers {
  private readonly spare: Uint8Array[] = []

  /** A buffer of `size` bytes at least, with anything in it. */
  take(size: number): Uint8Array {
    if (size > SIZE) return new Uint8Array(size)
    return this.spare.pop() ?? new Uint8Array(SIZE)
  }

  /** The buffer is not needed any more. What is in it stays there until somebody takes one. */
  give(buffer: Uint8Array): void {
    if (buffer.length === SIZE && this.spare.length < MAX_SPARE) this.spare.push(buffer)
  }
}
