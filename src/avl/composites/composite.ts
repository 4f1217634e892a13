import type { Writer } from '../../wire/writer.js'
import type { AvlValue } from '../value.js'
import type { CompositeReader } from './composite-reader.js'

/** Bytes with a structure of their own inside one element. `parse` and `format` are inverse to each other. */
export interface Composite {
  /**
   * Reads to the reader's end. Throws nothing: for bytes that are no such value the reader has a fault, and what is
   * returned says nothing.
   */
  parse(r: CompositeReader): AvlValue
  /** @throws {EncodeError} for a value that has not this composite's shape or does not fit its fields */
  format(value: AvlValue, w: Writer): void
}
