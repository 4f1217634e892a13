import { describe, expect, it } from 'vitest'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { decodeTcpFrame, encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket, AvlRecord } from '../../src/codec/types.js'
import { expectRejected } from '../support/decode-error.js'
import { avl, framed, io } from '../support/sample-records.js'

const ABSENT: AvlRecord = {
  timestampMs: Date.UTC(2009, 6, 27),
  priority: 1,
  gps: { longitude: NaN, latitude: NaN, altitude: NaN, angle: NaN, satellites: NaN, speed: NaN },
  cell: { lac: NaN, cellId: NaN, signalQuality: NaN, operatorCode: NaN },
  eventIoId: 0,
  io: [],
}

function roundTrip(record: AvlRecord): AvlRecord {
  const { packet } = decodeTcpFrame(encodeTcpFrame(avl(0x07, record)))
  return toPlainRecord((packet as AvlPacket).records[0]!)
}

describe('a Codec 7 record', () => {
  it('without a GPS element and without IO is five bytes', () => {
    expect(encodeTcpFrame(avl(0x07, ABSENT))).toHaveLength(12 + 3 + 5)
    expect(roundTrip(ABSENT)).toEqual(ABSENT)
  })

  it('keeps its missing fields missing, one by one', () => {
    const present = {
      gps: { longitude: 25.337881, latitude: 54.723461, altitude: -12, angle: 45, satellites: 4, speed: 90 },
      cell: { lac: 1, cellId: 65_535, signalQuality: 23, operatorCode: 24_602 },
    }
    for (const field of ['altitude', 'angle', 'satellites', 'speed'] as const) {
      const record = { ...ABSENT, ...present, gps: { ...present.gps, [field]: NaN } }
      expect(roundTrip(record)).toEqual(record)
    }
    for (const field of ['signalQuality', 'operatorCode'] as const) {
      const record = { ...ABSENT, ...present, cell: { ...present.cell, [field]: NaN } }
      expect(roundTrip(record)).toEqual(record)
    }
  })

  it('is not written with half a pair', () => {
    const halves: AvlRecord[] = [
      { ...ABSENT, gps: { ...ABSENT.gps, latitude: 54 } },
      { ...ABSENT, cell: { ...ABSENT.cell!, lac: 1 } },
    ]
    for (const half of halves) {
      expect(() => encodeTcpFrame(avl(0x07, half))).toThrow(expect.objectContaining({ name: 'EncodeError' }))
    }
  })

  it('reads coordinates as the decimals that they were meant to be', () => {
    // A single cannot hold 25.337881: it holds 25.337881088256836.
    const { gps } = roundTrip({
      ...ABSENT,
      gps: { ...ABSENT.gps, longitude: 25.337881, latitude: -0.00012345678 },
    })
    expect(gps.longitude).toBe(25.337881)
    expect(Math.fround(gps.latitude)).toBe(Math.fround(-0.00012345678))
    expect(gps.latitude).not.toBe(0)
  })

  it.each([
    { what: 'a time before 2007', over: { timestampMs: Date.UTC(2006, 11, 31) }, field: 'timestamp' },
    { what: 'a time beyond 30 bits', over: { timestampMs: Date.UTC(2041, 1) }, field: 'timestamp' },
    { what: 'a part of a second', over: { timestampMs: ABSENT.timestampMs + 1 }, field: 'timestamp' },
    { what: 'a priority above 3', over: { priority: 4 }, field: 'priority' },
    { what: 'half a priority', over: { priority: 0.5 }, field: 'priority' },
    {
      what: 'an altitude below the field',
      over: { gps: { ...ABSENT.gps, altitude: -32_769 } },
      field: 'altitude',
    },
    {
      what: 'an altitude above the field',
      over: { gps: { ...ABSENT.gps, altitude: 32_768 } },
      field: 'altitude',
    },
    { what: 'an angle of more than a turn', over: { gps: { ...ABSENT.gps, angle: 361 } }, field: 'angle' },
    { what: 'a speed above 255', over: { gps: { ...ABSENT.gps, speed: 256 } }, field: 'speed' },
    {
      what: 'a longitude that no single holds',
      over: { gps: { ...ABSENT.gps, longitude: 1e300, latitude: 0 } },
      field: 'coordinate',
    },
    { what: 'an 8-byte value', over: { io: [io(1, 8)] }, field: 'io 1' },
  ])('refuses $what', ({ over, field }) => {
    expect(() => encodeTcpFrame(avl(0x07, { ...ABSENT, ...over }))).toThrow(
      expect.objectContaining({ name: 'EncodeError', field }),
    )
  })

  it('writes the last half step before north as north', () => {
    expect(roundTrip({ ...ABSENT, gps: { ...ABSENT.gps, angle: 359.9 } }).gps.angle).toBe(0)
    expect(roundTrip({ ...ABSENT, gps: { ...ABSENT.gps, angle: 360 } }).gps.angle).toBe(0)
  })

  it('names the field that the frame ends in', () => {
    // One record with a GPS mask of all fields, of which the altitude is cut.
    const bytes = framed(
      0x07,
      1,
      0x44,
      0xd4,
      0xfa,
      0xe0,
      0x01,
      0xff,
      0x42,
      0x5a,
      0xe4,
      0xd3,
      0x41,
      0xca,
      0xb3,
      0xfb,
      0,
      1,
    )
    expectRejected(inspectTcpFrame(bytes), 'OVERRUN', {
      offset: 24,
      field: 'records[0].altitude',
      expected: 2,
      actual: 1,
    })
  })
})
