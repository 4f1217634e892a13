/** The forms in which decoded frames are handed out, each as one pass over a corpus. */
import { DeviceModels } from '../src/avl/device-models.js'
import { standardDictionary } from '../src/avl/standard-dictionary.js'
import {
  AvlPacketView,
  type RecordView,
  type RecordVisitor,
  toPlainRecord,
} from '../src/codec/record-view.js'
import { encodeTcpFrame, inspectTcpFrame } from '../src/codec/tcp-frame.js'
import type { AvlPacket } from '../src/codec/types.js'
import { valueRecords } from '../src/codec/value-record.js'
import { type Describe, UNDESCRIBED } from '../src/render/describe.js'
import { describeBy } from '../src/render/dictionary-describe.js'
import { frameJson } from '../src/render/frame-json.js'
import { ndjsonBytes, ndjsonLine } from '../src/render/ndjson.js'
import { DeviceStream } from '../src/session/device-stream.js'
import { crc16 } from '../src/wire/crc16.js'
import type { Corpus } from './corpora.js'

/** What comes of one frame; kept for a while where retention is measured. */
type Decode = (corpus: Corpus, start: number, end: number) => unknown

export interface Form {
  readonly name: string
  readonly description: string
  /** Prepares what is no part of the work; returns the work: one pass over all frames, which keeps what it is told to. */
  prepare(corpus: Corpus, keep: Keep): () => number
}

/** Takes what a frame came to, and how many records that is. */
export type Keep = (result: unknown, records: number) => void

export function packetOf({ bytes }: Corpus, start: number, end: number): AvlPacketView {
  const result = inspectTcpFrame(bytes, start, end)
  if (result.kind !== 'frame' || !(result.packet instanceof AvlPacketView))
    throw new Error('the frame is good')
  return result.packet
}

/** A form that takes frame by frame from where they lie. */
function form(name: string, description: string, decode: Decode): Form {
  return {
    name,
    description,
    prepare(corpus, keep) {
      const { ends } = corpus
      return () => {
        let start = 0
        for (let frame = 0; frame < ends.length; frame++) {
          const end = ends[frame]!
          // Of the second byte of the data field: Number of Data 1.
          keep(decode(corpus, start, end), corpus.bytes[start + 9]!)
          start = end
        }
        return corpus.records
      }
    },
  }
}

/** Reads every field and every value and writes it down: a sum would measure how long additions wait for each other. */
class Reading implements RecordVisitor {
  place = 0
  head = 0
  element = 0

  record(record: RecordView): void {
    const { gps } = record
    this.place = gps.longitude + gps.latitude + record.timestampMs
    this.head = gps.altitude + gps.angle + gps.satellites + gps.speed + record.priority + record.eventIoId
  }

  number(id: number, value: number): void {
    this.element = id ^ value
  }

  wide(id: number, high: number, low: number): void {
    this.element = id ^ high ^ low
  }

  bytes(id: number, offset: number, length: number): void {
    this.element = id ^ offset ^ length
  }
}

const reading = new Reading()

/** Lines of a device whose model is known, as a server has it after the first reply. */
function jsonLines(corpus: Corpus, toLine: typeof ndjsonBytes, describe = named()): () => number {
  const context = { imei: '356307042441013', transport: 'tcp' } as const
  return () => {
    let start = 0
    for (const end of corpus.ends) {
      const frame = inspectTcpFrame(corpus.bytes, start, end)
      output.set(toLine(frame, context, { describe }))
      start = end
    }
    return corpus.records
  }
}

function named(): Describe {
  const dictionary = standardDictionary()
  return describeBy(new DeviceModels(dictionary, { model: dictionary.models.resolve('FMB920') }))
}

/** Takes each line as the bytes that go out. */
const output = Buffer.alloc(0x10_0000)

/** How much a read from a socket or a file brings. */
const CHUNK = 0x1_0000

export const CRC = form('crc', 'the CRC alone: the floor', ({ bytes }, start, end) =>
  crc16(bytes, start + 8, end - 4),
)

export const DECODERS: readonly Form[] = [
  CRC,
  form('frames', 'checked whole, values on access: what the library and the server hand out', packetOf),
  form(
    'views',
    'the same with its list of records',
    (corpus, start, end) => packetOf(corpus, start, end).records,
  ),
  form('visitor', 'every field and value shown to a visitor', (corpus, start, end) => {
    packetOf(corpus, start, end).visit(reading)
    return reading.element
  }),
  form('values', 'plain records, elements in two lists: valueRecords', (corpus, start, end) =>
    valueRecords(packetOf(corpus, start, end)),
  ),
  form('objects', 'an object for each element and its bytes: toPlainRecord', (corpus, start, end) =>
    packetOf(corpus, start, end).records.map(toPlainRecord),
  ),
  {
    name: 'stream',
    description: 'frames cut from chunks of 64 KiB, their bytes copied: DeviceStream',
    prepare({ bytes, records }, keep) {
      return () => {
        const stream = new DeviceStream()
        for (let at = 0; at < bytes.length; at += CHUNK) {
          stream.push(bytes.subarray(at, at + CHUNK))
          for (let message = stream.next(); message !== undefined; message = stream.next()) {
            if (message.kind !== 'frame') throw new Error('the frame is good')
            keep(message, message.recordCount)
          }
        }
        return records
      }
    },
  },
  {
    name: 'ndjson',
    description: 'a line of NDJSON, all elements with names, units and texts: what --json prints',
    prepare: corpus => jsonLines(corpus, ndjsonBytes),
  },
  {
    name: 'ndjson-no-names',
    description: 'the same without the dictionary: what --json --no-names prints',
    prepare: corpus => jsonLines(corpus, ndjsonBytes, UNDESCRIBED),
  },
  {
    name: 'stringify',
    description: 'the same through objects and JSON.stringify',
    prepare: corpus => jsonLines(corpus, (...message) => Buffer.from(ndjsonLine(frameJson(...message)))),
  },
  {
    name: 'encode',
    description: 'plain records to frames',
    prepare(corpus, keep) {
      let start = 0
      const packets = corpus.ends.map((end): AvlPacket => {
        const { codecId, records } = packetOf(corpus, start, end)
        start = end
        return { kind: 'avl', codecId, records: records.map(toPlainRecord) }
      })
      return () => {
        for (const packet of packets) keep(encodeTcpFrame(packet), packet.records.length)
        return corpus.records
      }
    },
  },
]
