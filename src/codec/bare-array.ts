/**
 * A data field without any framing, as documents print AVL data arrays and as some brokers pass them on: codec id to
 * second count, nothing around it and so nothing that proves it but its own counts.
 */
import { DecodeError } from '../wire/errors.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import { MIN_DATA_FIELD, readDataField, writeDataField } from './data-field.js'
import type { Frame, Packet, Rejected } from './types.js'
import { conclude, unreadable } from './verdict.js'

/**
 * Checks bytes that are meant to be one data field, in every respect. Never throws. The frame keeps `bytes`.
 * @example inspectBareArray(bytes).framing === 'none'
 */
export function inspectBareArray(bytes: Uint8Array, trace?: Trace): Frame | Rejected {
  if (bytes.length < MIN_DATA_FIELD) {
    const error = new DecodeError(
      'INCOMPLETE',
      `a data field has at least ${MIN_DATA_FIELD} bytes, here are ${bytes.length}`,
      { offset: bytes.length, field: 'dataField', expected: MIN_DATA_FIELD, actual: bytes.length },
    )
    return unreadable('none', bytes, error)
  }
  return conclude('none', bytes, readDataField(new Reader(bytes, 0, bytes.length, trace)))
}

/**
 * Decodes bytes that are one data field.
 * @throws {DecodeError} for what is wrong with it
 */
export function decodeBareArray(bytes: Uint8Array): Frame {
  const result = inspectBareArray(bytes)
  if (result.kind === 'rejected') throw result.error
  return result
}

/**
 * Codec id to second count of this packet.
 * @throws {EncodeError} for a value that its field cannot hold
 */
export function encodeBareArray(packet: Packet): Uint8Array {
  const w = new Writer()
  writeDataField(w, packet)
  return w.finish()
}
