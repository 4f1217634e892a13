/** A capture from its first byte to its last: recognised by content, read as it comes. */
import type { CaptureChunk, CaptureReader } from './chunk.js'
import { HEAD_BYTES, openCapture } from './formats.js'
import type { TransportHint } from './identify.js'
import { CapturedMessages, type CapturedMessage } from './messages.js'

export interface ReadCaptureOptions {
  /** The name that errors and contexts say. */
  readonly source?: string
  readonly transport?: TransportHint
}

/** First bytes from which on a format can be judged, unless a whole line is there. */
const ENOUGH = 16

/**
 * The messages of a capture, in batches: those that one piece of the input completes.
 * @throws {CaptureError} for a file that is no capture
 */
export async function* readCapture(
  input: AsyncIterable<Uint8Array>,
  options: ReadCaptureOptions = {},
): AsyncGenerator<readonly CapturedMessage[]> {
  const messages = new CapturedMessages(options.transport)
  const read = (chunks: readonly CaptureChunk[]): CapturedMessage[] =>
    chunks.flatMap(chunk => messages.push(chunk))
  let reader: CaptureReader | undefined
  let head: Uint8Array = new Uint8Array(0)
  for await (const piece of input) {
    // A stream may use its buffer again; frames keep theirs.
    const bytes: Uint8Array = new Uint8Array(piece)
    if (reader !== undefined) {
      yield read(reader.push(bytes))
      continue
    }
    head = head.length === 0 ? bytes : joined(head, bytes)
    if (head.length < ENOUGH && !head.includes(0x0a)) continue
    reader = openCapture(head.subarray(0, HEAD_BYTES), options.source)
    yield read(reader.push(head))
  }
  if (reader === undefined && head.length > 0) {
    reader = openCapture(head, options.source)
    yield read(reader.push(head))
  }
  if (reader !== undefined) yield [...read(reader.end()), ...messages.end()]
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
