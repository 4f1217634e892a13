/** How the time grows: twice the records in a frame, or twice the pieces that it comes in, should take twice as long. */
import { encodeTcpFrame } from '../src/codec/tcp-frame.js'
import { valueRecords } from '../src/codec/value-record.js'
import { DeviceStream } from '../src/session/device-stream.js'
import { corpora } from './corpora.js'
import { packetOf } from './forms.js'
import { median, runFor } from './measure.js'
import type { Row } from './report.js'
import type { Turns } from './turns.js'

const RECORDS = [15, 30, 60, 120, 240]
const PIECES = [64, 128, 256, 512, 1024]

export function benchGrowth({ rounds, roundMs }: Turns): Promise<Row[]> {
  const frames = RECORDS.map(frameOf)
  const largest = frames.at(-1)!
  return Promise.resolve([
    ...rows('records in a frame', RECORDS, at => () => decode(frames[at]!), { rounds, roundMs }),
    ...rows('pieces of a frame', PIECES, at => receiving(largest, PIECES[at]!), { rounds, roundMs }),
  ])
}

/** A frame of full8's records, again and again. */
function frameOf(records: number): Uint8Array {
  const full = corpora(1).find(({ name }) => name === 'full8')!
  const packet = packetOf(full, 0, full.ends[0]!)
  const repeated = Array.from({ length: records }, (_, at) => packet.records[at % packet.recordCount]!)
  return encodeTcpFrame({ kind: 'avl', codecId: packet.codecId, records: repeated })
}

function decode(frame: Uint8Array): number {
  const corpus = { name: '', description: '', bytes: frame, ends: [frame.length], records: 0 }
  return valueRecords(packetOf(corpus, 0, frame.length)).length
}

/** The pieces are made beforehand: their memory costs more than to take them. */
function receiving(frame: Uint8Array, pieces: number): () => number {
  const size = Math.ceil(frame.length / pieces)
  const cut: Uint8Array[] = []
  for (let at = 0; at < frame.length; at += size) cut.push(frame.slice(at, at + size))
  return () => {
    const stream = new DeviceStream()
    let messages = 0
    for (const piece of cut) {
      stream.push(piece)
      while (stream.next() !== undefined) messages++
    }
    if (messages !== 1) throw new Error('the frame is whole')
    return messages
  }
}

function rows(
  group: string,
  sizes: readonly number[],
  passOf: (at: number) => () => number,
  turns: Turns,
): Row[] {
  const passes = sizes.map((_, at) => passOf(at))
  const times = sizes.map((): number[] => [])
  for (const pass of passes) runFor(pass, turns.roundMs)
  for (let round = 0; round < turns.rounds; round++) {
    passes.forEach((pass, at) => times[at]!.push(runFor(pass, turns.roundMs / 3)))
  }
  const ns = times.map(median)
  return sizes.map((size, at) => {
    const before = ns[at - 1]
    const growth = before === undefined ? undefined : { 'x half of them': ns[at]! / before }
    return { group, name: String(size), description: '', values: { 'ns/frame': ns[at]!, ...growth } }
  })
}
