import { describe, expect, it } from 'vitest'
import { AvlPacketView, toPlainRecord } from '../../src/codec/record-view.js'
import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket } from '../../src/codec/types.js'
import { wideInteger } from '../../src/codec/walk-records.js'
import { avl, io, record } from '../support/sample-records.js'

describe('records of unequal length in one frame', () => {
  it('are each their own', () => {
    const packet = avl(
      0x8e,
      record([io(1, 1)]),
      record(),
      record([io(300, 8), io(301, 8), io(302, 8), { id: 256, value: new Uint8Array(70), variable: true }]),
      record([io(2, 2), io(4, 4)]),
    )
    const frame = decodeTcpFrame(encodeTcpFrame(packet))
    expect((frame.packet as AvlPacket).records.map(toPlainRecord)).toEqual(packet.records)
  })

  it('keep three 8-byte elements exact', () => {
    const values = [
      Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
      Uint8Array.of(0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01),
      Uint8Array.of(0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef),
    ]
    const packet = avl(0x08, record(values.map((value, i) => ({ id: 76 + i, value }))))
    const decoded = (decodeTcpFrame(encodeTcpFrame(packet)).packet as AvlPacket).records[0]!
    expect(decoded.io.map(({ value }) => value)).toEqual(values)
  })

  it('keep coordinates of the south and west, to the last unit', () => {
    for (const [longitude, latitude] of [
      [-58.3815591, -34.6036844],
      [-0.0000001, -0.0000001],
      [-180, -90],
      [-214.7483648, 214.7483647],
    ] as const) {
      const packet = avl(0x08, record([], { gps: { ...record().gps, longitude, latitude, altitude: -430 } }))
      const { gps } = (decodeTcpFrame(encodeTcpFrame(packet)).packet as AvlPacket).records[0]!
      expect([gps.longitude, gps.latitude, gps.altitude]).toEqual([longitude, latitude, -430])
    }
  })
})

describe('a decoded record', () => {
  const packet = avl(
    0x8e,
    record([io(1, 1), io(300, 8), { id: 256, value: new Uint8Array(0), variable: true }]),
  )

  it('is a view: its values are the bytes of the frame', () => {
    const { bytes, packet: read } = decodeTcpFrame(encodeTcpFrame(packet))
    if (!(read instanceof AvlPacketView)) expect.fail('records of Codecs 8, 8E and 16 are views')
    const [view] = read.records
    expect(view!.io.every(({ value }) => value.buffer === bytes.buffer)).toBe(true)
    expect(read.records[0]).toBe(view)
    bytes[18] = 2
    expect(view!.priority).toBe(2)
  })

  it('shows its elements in the order of the wire without making any', () => {
    const { bytes, packet: read } = decodeTcpFrame(encodeTcpFrame(packet))
    const seen: unknown[] = []
    const see = (id: number, offset: number, width: number, variable = false): void => {
      seen.push({ id, value: bytes.slice(offset, offset + width), ...(variable ? { variable } : {}) })
    }
    ;(read as AvlPacketView).visit({
      record: ({ timestampMs }, index) => seen.push({ timestampMs, index }),
      number: (id, _value, width, offset) => see(id, offset, width),
      wide: (id, _high, _low, offset) => see(id, offset, 8),
      bytes: see,
    })
    const [first] = packet.records
    expect(seen).toEqual([{ timestampMs: first!.timestampMs, index: 0 }, ...first!.io])
  })

  it('shows numbers unsigned, and eight bytes exactly', () => {
    const values = [[0xff], [0xff, 0xfe], [0xff, 0xff, 0xff, 0xfd]].map(bytes => Uint8Array.from(bytes))
    const wide = Uint8Array.of(0, 0x20, 0, 0, 0, 0, 0, 1)
    const elements = [...values, wide].map((value, id) => ({ id, value }))
    const { packet: read } = decodeTcpFrame(encodeTcpFrame(avl(0x10, record(elements))))
    const seen: (number | bigint)[] = []
    ;(read as AvlPacketView).records[0]!.visitElements({
      number: (_id, value) => seen.push(value),
      wide: (_id, high, low) => seen.push(wideInteger(high, low)),
      bytes: () => expect.fail('nothing is as wide'),
    })
    expect(seen).toEqual([0xff, 0xfffe, 0xffff_fffd, 0x20_0000_0000_0001n])
    expect([wideInteger(0x1f_ffff, 0xffff_ffff), wideInteger(0x20_0000, 0)]).toEqual([
      Number.MAX_SAFE_INTEGER,
      2n ** 53n,
    ])
  })

  it('as plain data shares nothing with a Node Buffer either, whose slice() does', () => {
    const buffer = Buffer.from(encodeTcpFrame(packet))
    const plain = toPlainRecord((decodeTcpFrame(buffer).packet as AvlPacket).records[0]!)
    buffer.fill(0xee)
    expect(plain).toEqual(packet.records[0])
  })

  it('as plain data is tied to its frame no more', () => {
    const { bytes, packet: read } = decodeTcpFrame(encodeTcpFrame(packet))
    const plain = toPlainRecord((read as AvlPacket).records[0]!)
    bytes.fill(0xee)
    expect(plain).toEqual(packet.records[0])
    expect(Object.keys(plain)).not.toContain('generationType')
  })
})
