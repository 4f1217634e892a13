/** What a frame costs in each form that the decoder hands out, beside the CRC alone, which is the floor. */
import { bench, describe } from 'vitest'
import { AvlPacketView, toPlainRecord } from '../src/codec/record-view.js'
import { encodeTcpFrame, inspectTcpFrame } from '../src/codec/tcp-frame.js'
import type { AvlPacket, AvlRecord, IoElement } from '../src/codec/types.js'
import { crc16 } from '../src/wire/crc16.js'
import { Random } from '../src/simulator/random.js'

const FRAMES = 200
/** How many elements of each width a record has: 20 in all. */
const WIDTHS = { 1: 8, 2: 6, 4: 4, 8: 2 }

const random = new Random('decode.bench')

function record(at: number, perWidth: Readonly<Record<number, number>>): AvlRecord {
  const io: IoElement[] = []
  for (const [width, count] of Object.entries(perWidth)) {
    for (let i = 0; i < count; i++) {
      io.push({
        id: io.length + 1,
        value: Uint8Array.from({ length: Number(width) }, () => random.int(0, 255)),
      })
    }
  }
  const gps = { longitude: 25.25, latitude: 54.66, altitude: 100, angle: 90, satellites: 9, speed: 50 }
  return { timestampMs: 1.6e12 + at * 1000, priority: 0, gps, eventIoId: 0, io }
}

/** `records` a frame in Codec 8; of the small ones half the elements, as real devices send them. */
function corpus(records: number, perWidth: Readonly<Record<number, number>>): Uint8Array[] {
  return Array.from({ length: FRAMES }, (_, frame) =>
    encodeTcpFrame({
      kind: 'avl',
      codecId: 0x08,
      records: Array.from({ length: records }, (_, at) => record(frame * records + at, perWidth)),
    }),
  )
}

/** Whatever is read goes in here, so that no engine leaves the reading out. */
const sum = new Float64Array(1)

function packetOf(frame: Uint8Array): AvlPacketView {
  const result = inspectTcpFrame(frame)
  if (result.kind !== 'frame' || !(result.packet instanceof AvlPacketView))
    throw new Error('the frame is good')
  return result.packet
}

for (const [name, frames] of [
  [`${FRAMES} frames of 20 records of 20 elements`, corpus(20, WIDTHS)],
  [`${FRAMES} frames of 4 records of 10 elements`, corpus(4, { 1: 4, 2: 3, 4: 2, 8: 1 })],
] as const) {
  const plain: AvlPacket[] = frames.map(frame => {
    const { codecId, records } = packetOf(frame)
    return { kind: 'avl', codecId, records: records.map(toPlainRecord) }
  })
  describe(name, () => {
    bench('CRC alone', () => {
      for (const frame of frames) sum[0]! += crc16(frame, 8, frame.length - 4)
    })
    bench('checked whole, values on access', () => {
      for (const frame of frames) sum[0]! += packetOf(frame).recordCount
    })
    bench('every field and value visited', () => {
      for (const frame of frames) {
        for (const view of packetOf(frame).records) {
          const { gps } = view
          sum[0]! += view.timestampMs + gps.longitude + gps.latitude + gps.altitude + gps.angle + gps.speed
          view.visitIo((id, bytes, offset, width) => {
            sum[0]! += id + width + bytes[offset]!
          })
        }
      }
    })
    bench('plain objects', () => {
      for (const frame of frames)
        for (const view of packetOf(frame).records) sum[0]! += toPlainRecord(view).io.length
    })
    bench('encoded', () => {
      for (const packet of plain) sum[0]! += encodeTcpFrame(packet).length
    })
  })
}
