/** What is wrong inside a frame whose CRC holds: counts, totals, bounds, ends. */
import { describe, expect, it } from 'vitest'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket } from '../../src/codec/types.js'
import { EncodeError } from '../../src/wire/errors.js'
import type { Span } from '../../src/wire/reader.js'
import { expectFrame, expectRejected } from '../support/decode-error.js'
import { avl, framed, io, record, tamper } from '../support/sample-records.js'

/** Offsets in a frame: the first count, and within a Codec 8 record at 10 the event id, total, and counts. */
const COUNT_1 = 9
const RECORD = 10
const IO = RECORD + 24

const two = avl(0x08, record([io(1, 1)]), record([io(2, 1), io(3, 4)]))
const twoBytes = encodeTcpFrame(two)
const COUNT_2 = twoBytes.length - 5

describe('the counts', () => {
  it('say so when the first is too large', () => {
    const { packet } = expectRejected(inspectTcpFrame(tamper(two, { [COUNT_1]: 7 })), 'COUNT_MISMATCH', {
      offset: COUNT_1,
      field: 'numberOfData1',
      expected: 2,
      actual: 7,
    })
    expect((packet as AvlPacket).records.map(toPlainRecord)).toEqual(two.records)
  })

  it('say so when the first is too small', () => {
    const { packet } = expectRejected(inspectTcpFrame(tamper(two, { [COUNT_1]: 1 })), 'COUNT_MISMATCH', {
      offset: COUNT_1,
      field: 'numberOfData1',
      expected: 2,
      actual: 1,
    })
    expect((packet as AvlPacket).records).toHaveLength(2)
  })

  it.each([0, 1, 3, 255])('say so when the second is %d', count2 => {
    const { packet } = expectRejected(inspectTcpFrame(tamper(two, { [COUNT_2]: count2 })), 'COUNT_MISMATCH', {
      offset: COUNT_2,
      field: 'numberOfData2',
      expected: 2,
      actual: count2,
    })
    expect((packet as AvlPacket).records).toHaveLength(2)
  })

  it('are both wrong where records are missing or left over', () => {
    const more = tamper(two, { [COUNT_1]: 3, [COUNT_2]: 3 })
    expectRejected(inspectTcpFrame(more), 'OVERRUN', {
      offset: COUNT_2,
      field: 'records[2].timestamp',
      expected: 8,
      actual: 0,
    })
    const fewer = tamper(two, { [COUNT_1]: 1, [COUNT_2]: 1 })
    const second = RECORD + 24 + 8
    expectRejected(inspectTcpFrame(fewer), 'TRAILING_BYTES', {
      offset: second,
      field: 'numberOfData2',
      expected: second,
      actual: COUNT_2,
    })
  })

  it('explain the bytes by the count that is right', () => {
    const bytes = tamper(two, { [COUNT_1]: 7 })
    const spans: Span[] = []
    inspectTcpFrame(bytes, 0, bytes.length, span => spans.push(span))
    expect(spans.filter(({ field }) => field.endsWith('.timestamp')).map(({ field }) => field)).toEqual([
      'records[0].timestamp',
      'records[1].timestamp',
    ])
    expect(spans.reduce((size, { length }) => size + length, 0)).toBe(bytes.length)
  })

  it('may be 0', () => {
    const frame = expectFrame(inspectTcpFrame(framed(0x08, 0, 0)))
    expect((frame.packet as AvlPacket).records).toEqual([])
    expect(frame.recordCount).toBe(0)
  })
})

describe('the IO total', () => {
  it.each([
    { codecId: 0x08, totalAt: IO + 1 },
    { codecId: 0x8e, totalAt: IO + 3 },
    { codecId: 0x10, totalAt: IO + 3 },
  ])('has to agree with the groups of codec $codecId', ({ codecId, totalAt }) => {
    const packet = avl(codecId, record([io(1, 1), io(2, 2)], codecId === 0x10 ? { generationType: 5 } : {}))
    const result = inspectTcpFrame(tamper(packet, { [totalAt]: 9 }))
    // The total of 8 Extended has two bytes; its low one was changed.
    const offset = codecId === 0x8e ? totalAt - 1 : totalAt
    const rejected = expectRejected(result, 'IO_COUNT_MISMATCH', {
      offset,
      field: 'records[0].totalIo',
      expected: 2,
      actual: 9,
    })
    expect((rejected.packet as AvlPacket).records[0]!.io).toHaveLength(2)
  })

  it('is told for each record that it is wrong in', () => {
    const second = RECORD + 24 + 8 + 24
    const { also } = expectRejected(
      inspectTcpFrame(tamper(two, { [IO + 1]: 3, [second + 1]: 3 })),
      'IO_COUNT_MISMATCH',
      { offset: IO + 1 },
    )
    expect(also.map(({ code, field }) => [code, field])).toEqual([
      ['IO_COUNT_MISMATCH', 'records[1].totalIo'],
    ])
  })
})

describe('a group', () => {
  it('that runs over the end is named at its count', () => {
    const packet = avl(0x08, record([io(1, 1)]))
    const n2 = IO + 2 + 1 + 2
    expectRejected(inspectTcpFrame(tamper(packet, { [n2]: 200 })), 'OVERRUN', {
      offset: n2,
      field: 'records[0].n2',
      expected: 600,
      actual: 2,
    })
  })

  it('of variable elements that runs over the end is named at the length', () => {
    const packet = avl(0x8e, record([{ id: 256, value: new Uint8Array(17), variable: true }]))
    const length = IO + 2 + 2 + 4 * 2 + 2 + 2
    expectRejected(inspectTcpFrame(tamper(packet, { [length]: 0xff })), 'OVERRUN', {
      offset: length,
      field: 'records[0].nx[0].length',
      expected: 0xff11,
      actual: 17,
    })
  })
})

describe('a codec id', () => {
  it.each([0x00, 0x04, 0x09, 0x11, 0x3d, 0xff])('%d is none', codecId => {
    const { packet } = expectRejected(inspectTcpFrame(framed(codecId, 1, 1)), 'UNKNOWN_CODEC', {
      offset: 8,
      field: 'codecId',
      actual: codecId.toString(16).toUpperCase().padStart(2, '0'),
    })
    expect(packet).toBeUndefined()
  })

  it('is refused on writing too', () => {
    expect(() => encodeTcpFrame(avl(0x0c))).toThrow(EncodeError)
    expect(() => encodeTcpFrame({ kind: 'command', codecId: 0x08, commands: [] })).toThrow(EncodeError)
    expect(() => encodeTcpFrame(avl(0x11))).toThrow(EncodeError)
  })
})

describe('what a field cannot hold', () => {
  const positions = { longitude: 0, latitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 }

  it.each([
    { what: 'an id of Codec 8 above 255', packet: avl(0x08, record([io(256, 1)])), field: 'io.id' },
    { what: 'a value of three bytes in Codec 8', packet: avl(0x08, record([io(9, 3)])), field: 'io 9' },
    { what: 'an empty value in Codec 16', packet: avl(0x10, record([io(9, 0)])), field: 'io 9' },
    {
      what: 'a longitude beyond the field',
      packet: avl(0x08, record([], { gps: { ...positions, longitude: 214.8 } })),
      field: 'longitude',
    },
    {
      what: 'no latitude',
      packet: avl(0x08, record([], { gps: { ...positions, latitude: NaN } })),
      field: 'latitude',
    },
    {
      what: 'a speed of a half',
      packet: avl(0x08, record([], { gps: { ...positions, speed: 0.5 } })),
      field: 'speed',
    },
    { what: 'a time before 1970', packet: avl(0x08, record([], { timestampMs: -1 })), field: 'timestamp' },
    {
      what: 'an event id of Codec 8 above 255',
      packet: avl(0x08, record([], { eventIoId: 385 })),
      field: 'eventIoId',
    },
    { what: '256 records', packet: avl(0x08, ...new Array(256).fill(record())), field: 'numberOfData1' },
    {
      what: '256 elements in Codec 8',
      packet: avl(0x08, record(new Array(256).fill(io(1, 1)))),
      field: 'totalIo',
    },
  ])('$what is refused', ({ packet, field }) => {
    expect(() => encodeTcpFrame(packet)).toThrow(expect.objectContaining({ name: 'EncodeError', field }))
  })
})

describe('a timestamp beyond every date', () => {
  it('is kept as a number, and warned of exactly', () => {
    const bytes = tamper(
      avl(0x08, record()),
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [RECORD + i, 0xff])),
    )
    const frame = expectFrame(inspectTcpFrame(bytes))
    expect(frame.warnings).toMatchObject([{ code: 'TIMESTAMP_RANGE', offset: RECORD }])
    expect(frame.warnings[0]!.message).toContain('18446744073709551615 ms')
    expect((frame.packet as AvlPacket).records[0]!.timestampMs).toBe(2 ** 64)
    expect(() => encodeTcpFrame(frame.packet)).toThrow(EncodeError)
  })

  it('begins behind the last date', () => {
    const last = encodeTcpFrame(avl(0x08, record([], { timestampMs: 8.64e15 })))
    expect(expectFrame(inspectTcpFrame(last)).warnings).toEqual([])
    const next = encodeTcpFrame(avl(0x08, record([], { timestampMs: 8.64e15 + 1 })))
    expect(expectFrame(inspectTcpFrame(next)).warnings).toHaveLength(1)
  })
})
