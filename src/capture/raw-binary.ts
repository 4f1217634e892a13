/** Bytes as they were on the wire, in a file: one stream, whose messages are told apart by content. */
import type { CaptureChunk, CaptureReader } from './chunk.js'

export class RawBinary implements CaptureReader {
  private readonly source: string | undefined

  constructor(source?: string) {
    this.source = source
  }

  push(bytes: Uint8Array): readonly CaptureChunk[] {
    return [{ kind: 'stream', bytes, context: this.source === undefined ? {} : { source: this.source } }]
  }

  end(): readonly CaptureChunk[] {
    return []
  }
}
