import { EncodeError } from './errors.js'

/**
 * The reader's mirror: named writes into one buffer that grows. A value that its field cannot hold is refused,
 * never cut.
 */
export class Writer {
  private buffer: Uint8Array
  private length = 0

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity)
  }

  /** Bytes written so far; a place to come back to with `patchU32`. */
  get size(): number {
    return this.length
  }

  /** What is written to, as far as `claim` has it; another one after the next write. */
  get bytes(): Uint8Array {
    return this.buffer
  }

  /** Takes the next `count` bytes for who fills them through `bytes`, and returns where they start. */
  claim(count: number): number {
    return this.reserve(count)
  }

  /** Forgets what was written behind this place. */
  rewind(size: number): void {
    this.length = Math.min(size, this.length)
  }

  u8(field: string, value: number): void {
    if (!(value >= 0 && value <= 0xff && Number.isInteger(value))) throw outOfRange(field, value, '0..255')
    const at = this.reserve(1)
    this.buffer[at] = value
  }

  u16(field: string, value: number): void {
    if (!(value >= 0 && value <= 0xffff && Number.isInteger(value)))
      throw outOfRange(field, value, '0..65535')
    this.put16(value)
  }

  u32(field: string, value: number): void {
    if (!(value >= 0 && value <= 0xffff_ffff && Number.isInteger(value))) {
      throw outOfRange(field, value, '0..4294967295')
    }
    this.put32(value)
  }

  /** Up to 2^53 - 1, the largest integer that a double holds exactly. */
  u64(field: string, value: number): void {
    if (!(value >= 0 && Number.isSafeInteger(value))) throw outOfRange(field, value, '0..9007199254740991')
    this.put32(Math.floor(value / 0x1_0000_0000))
    this.put32(value >>> 0)
  }

  i16(field: string, value: number): void {
    if (!(value >= -0x8000 && value <= 0x7fff && Number.isInteger(value))) {
      throw outOfRange(field, value, '-32768..32767')
    }
    this.put16(value)
  }

  i32(field: string, value: number): void {
    if (!(value >= -0x8000_0000 && value <= 0x7fff_ffff && Number.isInteger(value))) {
      throw outOfRange(field, value, '-2147483648..2147483647')
    }
    this.put32(value)
  }

  /** An unsigned number of one or two bytes, as the codec's layout has it. */
  uint(width: 1 | 2, field: string, value: number): void {
    if (width === 1) this.u8(field, value)
    else this.u16(field, value)
  }

  put(bytes: Uint8Array): void {
    // The place is reserved first: reserving may replace the buffer that is written to.
    const at = this.reserve(bytes.length)
    // For the few bytes of an IO value a loop beats the call of set().
    if (bytes.length <= 8) for (let i = 0; i < bytes.length; i++) this.buffer[at + i] = bytes[i]!
    else this.buffer.set(bytes, at)
  }

  /** Fills in a number that was not known when its place was written. */
  patchU16(at: number, field: string, value: number): void {
    this.patch(at, () => this.u16(field, value))
  }

  /** @see patchU16 */
  patchU32(at: number, field: string, value: number): void {
    this.patch(at, () => this.u32(field, value))
  }

  /** What is written so far, without a copy; valid until the next write. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length)
  }

  /** What is written, as bytes of its own. */
  finish(): Uint8Array {
    return this.buffer.slice(0, this.length)
  }

  private patch(at: number, write: () => void): void {
    const { length } = this
    this.length = at
    write()
    this.length = length
  }

  private put16(value: number): void {
    const at = this.reserve(2)
    this.buffer[at] = value >>> 8
    this.buffer[at + 1] = value
  }

  private put32(value: number): void {
    const at = this.reserve(4)
    this.buffer[at] = value >>> 24
    this.buffer[at + 1] = value >>> 16
    this.buffer[at + 2] = value >>> 8
    this.buffer[at + 3] = value
  }

  private reserve(count: number): number {
    const at = this.length
    this.length = at + count
    if (this.length > this.buffer.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.buffer.length))
      grown.set(this.buffer)
      this.buffer = grown
    }
    return at
  }
}

function outOfRange(field: string, value: number, range: string): EncodeError {
  return new EncodeError(field, value, `an integer in ${range} is needed`)
}
