import { readU16, readU32 } from '../../wire/fields.js'
import { overrunText } from '../../wire/reader.js'

/**
 * Reads a composite's bytes, as `Reader` reads a frame's, but throws nothing: many devices send what is no such value,
 * and an error costs more than all the rest of a record. After the first fault there is nothing left to read, all that
 * is read is zeros, and whatever was made of them is to be forgotten.
 */
export class CompositeReader {
  readonly #bytes: Uint8Array
  readonly #start: number
  readonly #outer: CompositeReader | undefined
  #pos: number
  #end: number
  #fault: string | undefined = undefined

  constructor(bytes: Uint8Array, start = 0, end = bytes.length, outer?: CompositeReader) {
    this.#bytes = bytes
    this.#start = start
    this.#pos = start
    this.#end = end
    this.#outer = outer
  }

  get remaining(): number {
    return this.#end - this.#pos
  }

  /** Why the bytes are no value of their composite; undefined where they are. */
  get fault(): string | undefined {
    return this.#fault
  }

  /** Takes down the first fault; the value stands for the one that can't be read. */
  fail(fault: string): null {
    this.#fault ??= fault
    this.#outer?.fail(fault)
    this.#pos = this.#end
    return null
  }

  u8(field: string): number {
    const at = this.#pass(1, field)
    return at < 0 ? 0 : this.#bytes[at]!
  }

  u16(field: string): number {
    const at = this.#pass(2, field)
    return at < 0 ? 0 : readU16(this.#bytes, at)
  }

  u32(field: string): number {
    const at = this.#pass(4, field)
    return at < 0 ? 0 : readU32(this.#bytes, at)
  }

  /** A view of the next `length` bytes, of none after a fault. */
  take(length: number, field: string): Uint8Array {
    const at = this.#pass(length, field)
    return at < 0 ? new Uint8Array(0) : this.#bytes.subarray(at, at + length)
  }

  /** A reader of the next `length` bytes; a fault in there is one out here. */
  within(length: number, field: string): CompositeReader {
    const at = this.#pass(length, field)
    return at < 0
      ? new CompositeReader(this.#bytes, 0, 0, this)
      : new CompositeReader(this.#bytes, at, at + length, this)
  }

  /** @returns where the bytes start, below zero where they are too few */
  #pass(length: number, field: string): number {
    const at = this.#pos
    if (at + length <= this.#end) {
      this.#pos = at + length
      return at
    }
    this.fail(overrunText(field, at - this.#start, length, this.remaining))
    return -1
  }
}
