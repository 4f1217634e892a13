/** Frames on their way from the worker that took them to the one process that writes the file. */
import type { FrameLine } from '../../../sink/ndjson/ndjson-sink.js'
import type { Delivery } from '../../../sink/sink.js'

/** One row a frame; the lines stand one behind the other, since one piece of memory is passed on faster than many. */
export interface HandedFrames {
  readonly imeis: readonly string[]
  readonly hashes: readonly Int32Array[]
  /** Bytes of each line. */
  readonly lengths: readonly number[]
  readonly lines: Uint8Array
}

export function handOver(batch: readonly Delivery[]): HandedFrames {
  const lines = batch.map(delivery => delivery.bytes())
  return {
    imeis: batch.map(({ imei }) => imei),
    hashes: batch.map(({ hashes }) => hashes),
    lengths: lines.map(({ length }) => length),
    lines: Buffer.concat(lines),
  }
}

export function takeOver({ imeis, hashes, lengths, lines }: HandedFrames): FrameLine[] {
  let end = 0
  return imeis.map((imei, at) => {
    const start = end
    end += lengths[at]!
    const bytes = lines.subarray(start, end)
    const json = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    return {
      imei,
      hashes: hashes[at]!,
      // Seldom asked for, so that they need not be passed on beside the line that has them.
      get keys() {
        const { records } = JSON.parse(json()) as { readonly records: readonly { readonly key: string }[] }
        return records.map(({ key }) => key)
      },
      bytes: () => bytes,
      json,
    }
  })
}
