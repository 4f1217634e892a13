import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameIdentity } from '../../src/capture/frame-identity.js'
import { FrameMemory } from '../../src/capture/frame-memory.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame } from '../../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { crc16 } from '../../src/wire/crc16.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'

describe('FrameMemory', () => {
  it('remembers as a map does that gives its oldest key away', () => {
    const step = fc.record({ identity: fc.nat(12), acks: fc.boolean() })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
        const memory = new FrameMemory(capacity)
        const model = new Map<number, { index: number; wasAcked: boolean }>()
        steps.forEach(({ identity: id, acks }, index) => {
          // Of identities that differ in the upper bits alone the lower ones tell nothing.
          const identity = id * 0x1_0000_0000 + (id % 3)
          const place = memory.find(identity)
          const known = model.get(identity)
          expect(place >= 0).toBe(known !== undefined)
          if (known !== undefined) {
            expect({ index: memory.indexAt(place), wasAcked: memory.wasAckedAt(place) }).toEqual(known)
          }
          if (acks) {
            memory.acknowledge(identity)
            if (known !== undefined) known.wasAcked = true
            return
          }
          memory.add(identity, index)
          model.delete(identity)
          model.set(identity, { index, wasAcked: false })
          const [oldest] = model.keys()
          if (model.size > capacity) model.delete(oldest!)
        })
      }),
    )
  })
})

describe('the identity of a frame', () => {
  const packet = (value: number, records = 1) =>
    avl(0x08, ...Array.from({ length: records }, () => record([io(1, 8), io(value, 4)])))
  const tcp = (value: number, records?: number): Frame =>
    inspectTcpFrame(encodeTcpFrame(packet(value, records))) as Frame
  const udp = (packetId: number, value: number): Frame => {
    const bytes = encodeUdpPacket({ packetId, avlPacketId: packetId, imei: IMEI }, packet(value))
    return inspectUdpDatagram(bytes)[0] as Frame
  }

  it('is the same wherever the frame lies, and whatever datagram carries it', () => {
    const { bytes } = tcp(5)
    const among = new Uint8Array(bytes.length + 33)
    among.set(bytes, 33)
    const lent = inspectTcpFrame(among, 33, among.length) as Frame
    expect(frameIdentity(lent, IMEI)).toBe(frameIdentity(tcp(5), IMEI))
    expect(frameIdentity(udp(1, 5), IMEI)).toBe(frameIdentity(udp(2, 5), IMEI))
  })

  it('differs by device, by length and by any byte of the records', () => {
    for (const records of [1, 30]) {
      const identities = new Set([frameIdentity(tcp(5, records), '356307042441014')])
      const { bytes } = tcp(5, records)
      // A double holds 53 bits, and none may be lost on the way.
      const numbers = Array.from(bytes.subarray(10, -5), (_, at) => {
        const changed = bytes.slice()
        changed[10 + at]! ^= 1
        const frame = inspectTcpFrame(changed)
        const framed = { ...frame, bytes: withRightCrc(changed) } as Frame
        return frameIdentity(framed, IMEI)
      })
      for (const number of [frameIdentity(tcp(5, records), IMEI), ...numbers]) {
        expect(Number.isSafeInteger(number)).toBe(true)
        identities.add(number)
      }
      expect(identities.size).toBe(2 + numbers.length)
    }
    const datagrams = Array.from({ length: 200 }, (_, value) => frameIdentity(udp(1, value), IMEI))
    expect(new Set(datagrams).size).toBe(200)
  })
})

function withRightCrc(bytes: Uint8Array): Uint8Array {
  const crc = crc16(bytes, 8, bytes.length - 4)
  bytes.set([crc >>> 8, crc & 0xff], bytes.length - 2)
  return bytes
}
