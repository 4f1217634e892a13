/** Frames on their way from the worker that took them to the one process that writes the file. */
import type { FrameLine } from '../../../sink/ndjson/ndjson-sink.js'
import type { Delivery } from '../../../sink/sink.js'

/** One row a frame; the lines stand one behind the other, since one piece of memory is passed on faster than many. */
export interface HandedFrames {
  readonly imeis: readonly string[]
  readonly keys: readonly (readonly string[])[]
  /** Bytes of each line. */
  readonly lengths: readonly number[]
  readonly lines: Uint8Array
}

export function handOver(batch: readonly Delivery[]): HandedFrames {
  const lines = batch.map(delivery => delivery.bytes())
  return {
    imeis: batch.map(({ imei }) => imei),
    keys: batch.map(({ keys }) => keys),
    lengths: lines.map(({ length }) => length),
    lines: Buffer.concat(lines),
  }
}

export function takeOver({ imeis, keys, lengths, lines }: HandedFrames): FrameLine[] {
  let end = 0
  return imeis.map((imei, at) => {
    const start = end
    end += lengths[at]!
    const bytes = lines.subarray(start, end)
    return {
      imei,
      keys: keys[at]!,
      bytes: () => bytes,
      json: () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(),
    }
  })
}
