/** The frames that everything is measured with: always the same, from a seed, in the shapes that devices send. */
import { encodeTcpFrame } from '../src/codec/tcp-frame.js'
import type { AvlRecord, IoElement } from '../src/codec/types.js'
import { Random } from '../src/simulator/random.js'

export interface Corpus {
  readonly name: string
  readonly description: string
  /** All frames one behind the other, as a stream or a file has them. */
  readonly bytes: Uint8Array
  /** Where each frame ends in `bytes`. */
  readonly ends: readonly number[]
  readonly records: number
}

/** Ids that an FMB920 sends, by the width of their values; each list is taken from its start. */
const IDS: Readonly<Record<number, readonly number[]>> = {
  1: [239, 240, 80, 21, 200, 69, 1, 113],
  2: [181, 182, 66, 24, 205, 206, 67, 68],
  4: [241, 199, 16, 72],
  8: [78, 11],
}

/** How many elements of each width a record has. */
type Widths = Readonly<Record<number, number>>

interface Shape {
  readonly name: string
  readonly description: string
  readonly codecId: number
  /** Records of a frame: any number from the first to the second. */
  readonly records: readonly [number, number]
  readonly widths: Widths
  /** Bytes of one more element, in the NX group. */
  readonly variable?: number
}

// prettier-ignore
const SHAPES: readonly Shape[] = [
  { name: 'small', description: 'Codec 8, 1 to 8 records of 12 elements: what devices on the road send',
    codecId: 0x08, records: [1, 8], widths: { 1: 8, 2: 3, 4: 1 } },
  { name: 'full8', description: 'Codec 8, 20 records of 20 elements',
    codecId: 0x08, records: [20, 20], widths: { 1: 8, 2: 6, 4: 4, 8: 2 } },
  { name: 'full8E', description: 'Codec 8 Extended, 20 records of 20 elements, one of them of 16 bytes',
    codecId: 0x8e, records: [20, 20], widths: { 1: 7, 2: 6, 4: 4, 8: 2 }, variable: 16 },
]

/** An element of the NX group: the list of beacons. */
const VARIABLE_ID = 385

/** @param frames how many frames each corpus has */
export function corpora(frames: number): Corpus[] {
  return SHAPES.map(shape => corpus(shape, frames))
}

function corpus(shape: Shape, frames: number): Corpus {
  const random = new Random(`bench ${shape.name}`)
  const parts: Uint8Array[] = []
  const ends: number[] = []
  let size = 0
  let records = 0
  for (let frame = 0; frame < frames; frame++) {
    const count = random.int(...shape.records)
    const bytes = encodeTcpFrame({
      kind: 'avl',
      codecId: shape.codecId,
      records: Array.from({ length: count }, (_, at) => record(random, shape, (records + at) * 1000)),
    })
    records += count
    size += bytes.length
    parts.push(bytes)
    ends.push(size)
  }
  const bytes = new Uint8Array(size)
  parts.forEach((part, at) => bytes.set(part, ends[at]! - part.length))
  return { name: shape.name, description: shape.description, bytes, ends, records }
}

function record(random: Random, { widths, variable }: Shape, laterMs: number): AvlRecord {
  const io: IoElement[] = []
  for (const [width, count] of Object.entries(widths)) {
    for (const id of IDS[Number(width)]!.slice(0, count))
      io.push({ id, value: randomBytes(random, Number(width)) })
  }
  if (variable !== undefined) {
    io.push({ id: VARIABLE_ID, value: randomBytes(random, variable), variable: true })
  }
  return {
    timestampMs: 1.6e12 + laterMs,
    priority: random.int(0, 2),
    gps: {
      longitude: random.int(-1_800_000_000, 1_800_000_000) / 1e7,
      latitude: random.int(-900_000_000, 900_000_000) / 1e7,
      altitude: random.int(-50, 2000),
      angle: random.int(0, 359),
      satellites: random.int(0, 20),
      speed: random.int(0, 130),
    },
    eventIoId: 239,
    io,
  }
}

function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.int(0, 255))
}

/** The corpus as a file for peers in other languages: each frame behind its length, a big-endian u32. */
export function corpusFile({ bytes, ends }: Corpus): Uint8Array {
  const file = new Uint8Array(bytes.length + 4 * ends.length)
  const view = new DataView(file.buffer)
  let start = 0
  ends.forEach((end, at) => {
    view.setUint32(start + 4 * at, end - start)
    file.set(bytes.subarray(start, end), start + 4 * at + 4)
    start = end
  })
  return file
}
