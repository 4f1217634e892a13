import { EncodeError } from './errors.js'

/**
 * The reader's mirror: named writes into one buffer that grows. A value that its field cannot hold is refused,
 * never cut.
 */
export class Writer {
  private bytes: Uint8Array
  private length = 0

  constructor(capacity = 256) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Bytes written so far; a place to come back to with `patchU32`. */
  get size(): number {
    return this.length
  }

  u8(field: string, value: number): void {
    if (!(value >= 0 && value <= 0xff && Number.isInteger(value))) throw outOfRange(field, value, '0..255')
    const at = this.reserve(1)
    this.bytes[at] = value
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
    if (bytes.length <= 8) for (let i = 0; i < bytes.length; i++) this.bytes[at + i] = bytes[i]!
    else this.bytes.set(bytes, at)
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
    return this.bytes.subarray(0, this.length)
  }

  /** What is written, as bytes of its own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private patch(at: number, write: () => void): void {
    const { length } = this
    this.length = at
    write()
    this.length = length
  }

  private put16(value: number): void {
    const at = this.reserve(2)
    this.bytes[at] = value >>> 8
    this.bytes[at + 1] = value
  }

  private put32(value: number): void {
    const at = this.reserve(4)
    this.bytes[at] = value >>> 24
    this.bytes[at + 1] = value >>> 16
    this.bytes[at + 2] = value >>> 8
    this.bytes[at + 3] = value
  }

  private reserve(count: number): number {
    const at = this.length
    this.length = at + count
    if (this.length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.bytes.length))
      grown.set(this.bytes)
      this.bytes = grown
    }
    return at
  }
}

function outOfRange(field: string, value: number, range: string): EncodeError {
  return new EncodeError(field, value, `an integer in ${range} is needed`)
}
