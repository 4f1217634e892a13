/** What every capture format comes down to: pieces of bytes, with what is known about each. */
import type { DecodeError } from '../wire/errors.js'

/** What is known about a piece beside its bytes. */
export interface ChunkContext {
  /** When it was seen, milliseconds since 1970. */
  readonly atMs?: number
  readonly transport?: 'tcp' | 'udp'
  /** The device's address as `address:port`. */
  readonly remote?: string
  /** The connection that it belongs to. */
  readonly stream?: string | number
  /** Where it was read: `file.hex:12`. */
  readonly source?: string
  readonly imei?: string
}

export interface CaptureChunk {
  /**
   * `item`: whole messages that somebody wrote down together, of any kind. `stream`: a part of a byte stream, cut
   * anywhere. `datagram`: one datagram.
   */
  readonly kind: 'item' | 'stream' | 'datagram'
  readonly bytes: Uint8Array
  /** `in` came from a device, `out` from a server; unknown where it is left out. */
  readonly direction?: 'in' | 'out'
  readonly context: ChunkContext
  /** Why the bytes could not be read from their text; `bytes` are those that could. */
  readonly error?: DecodeError
}

/** Reads one capture, piece by piece: memory stays bounded by the longest line, frame or block. */
export interface CaptureReader {
  /** Takes the next bytes of the file; gives what they complete. */
  push(bytes: Uint8Array): readonly CaptureChunk[]
  /** The file has ended: gives what was waiting for more. */
  end(): readonly CaptureChunk[]
}

/** A file that can't be used as a capture; the message says why and what to do. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError'
}
