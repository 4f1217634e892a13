/** Frames are read where they lie: whatever the capture went through, each is whole when it is given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaptureReading } from '../../../src/capture/read-capture.js'
import { encodeAck } from '../../../src/codec/ack.js'
import { encodeHandshake, encodeLogin } from '../../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../../src/codec/tcp-frame.js'
import type { AvlPacket } from '../../../src/codec/types.js'
import { toHex } from '../../../src/wire/hex.js'
import { type Captured, conversation, pcap, resent, type Say, seeded } from '../../support/packet-builder.js'
import { avl, io, record } from '../../support/sample-records.js'

const DEVICES = 4
const FRAMES = 5

/** A frame and its records, as they are known before and as they are read. */
function line(imei: string, bytes: Uint8Array, packet: AvlPacket): string {
  const records = packet.records.map(({ timestampMs, io: elements }) =>
    [timestampMs, ...elements.map(({ id, value }) => `${id}=${toHex(value)}`)].join(' '),
  )
  return [imei, toHex(bytes), ...records].join('\n')
}

/** What one device says, and the lines that are to come of it. */
function device(at: number, random: () => number) {
  const imei = String(356307042441000 + at)
  const says: Say[] = [
    { by: 'client', bytes: encodeHandshake(imei) },
    { by: 'server', bytes: encodeLogin(true) },
  ]
  const lines: string[] = []
  for (let frame = 0; frame < FRAMES; frame++) {
    const codecId = random() < 0.5 ? 0x08 : 0x8e
    const count = 1 + Math.floor(random() * 40)
    const packet = avl(
      codecId,
      ...Array.from({ length: count }, (_, i) => record([io(at + 1, 1), io(i + 1, 4), io(frame + 1, 8)])),
    )
    const bytes = encodeTcpFrame(packet)
    lines.push(line(imei, bytes, packet))
    says.push({ by: 'client', bytes, afterMs: 1000 }, { by: 'server', bytes: encodeAck(count) })
  }
  return { imei, says, lines }
}

/** Segments of a burst in any order, some of them once more from anywhere on; what is acknowledged has come. */
function troubled(says: readonly Say[], port: number, random: () => number): Captured[] {
  const client = { address: '10.0.0.7', port }
  const mss = 100 + Math.floor(random() * 1400)
  const packets = conversation(says, { client, mss, clientSeq: Math.floor(random() * 2 ** 32) })
  const captured: Captured[] = []
  let burst: Captured[] = []
  for (const packet of packets) {
    if (packet.by === 'server' || packet.payload.length === 0) {
      captured.push(...burst, packet)
      burst = []
      continue
    }
    const place = (): number => Math.floor(random() * (burst.length + 1))
    burst.splice(place(), 0, packet)
    if (random() < 0.7) continue
    const from = Math.floor(random() * packet.payload.length)
    burst.splice(place(), 0, resent(packet, packet.payload.slice(from), packet.seq + from, { client }))
  }
  return [...captured, ...burst]
}

/** The connections side by side, each in its own order. */
function mixed(connections: readonly (readonly Captured[])[], random: () => number): Captured[] {
  const left = connections.map(packets => [...packets])
  const all: Captured[] = []
  while (left.some(packets => packets.length > 0)) {
    const packet = left[Math.floor(random() * left.length)]!.shift()
    if (packet !== undefined) all.push(packet)
  }
  return all
}

/** Lines of the frames, each read while it is there; what the file was read from is overwritten at once. */
async function read(file: Uint8Array, cut: number) {
  const lines: string[] = []
  const others: string[] = []
  const unacked: number[] = []
  const reading = new CaptureReading(
    ({ message, context }) => {
      if (message.kind !== 'frame' || message.packet.kind !== 'avl') others.push(message.kind)
      else lines.push(line(context.imei!, message.bytes, message.packet))
    },
    { onExchange: ({ outcome, index }) => void (outcome === 'acked' || unacked.push(index)) },
  )
  const buffer = new Uint8Array(cut)
  for (let at = 0; at < file.length; at += cut) {
    const piece = file.subarray(at, at + cut)
    buffer.fill(0xee)
    buffer.set(piece)
    await reading.push(buffer.subarray(0, piece.length))
  }
  await reading.end()
  return { lines, others, unacked }
}

describe('frames that are lent', () => {
  it('are whole and each device’s own: any order, repetition, overlap, and any cutting of the file', async () => {
    const cuts = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 100_000 }))
    await fc.assert(
      fc.asyncProperty(fc.nat(), cuts, async (seed, cut) => {
        const random = seeded(seed)
        const devices = Array.from({ length: DEVICES }, (_, at) => device(at, random))
        const connections = devices.map(({ says }, at) => troubled(says, 40_000 + at, random))
        const file = pcap(mixed(connections, random))
        const { lines, others, unacked } = await read(file, cut)
        for (const { imei, lines: expected } of devices) {
          expect(lines.filter(text => text.startsWith(imei))).toEqual(expected)
        }
        expect(lines).toHaveLength(DEVICES * FRAMES)
        expect(others.filter(kind => kind === 'ack')).toHaveLength(DEVICES * FRAMES)
        expect(others).not.toContain('rejected')
        expect(unacked).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
