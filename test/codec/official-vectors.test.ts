/** Every published frame: the valid ones both ways, the broken ones for the reason in their note. */
import { describe, expect, it } from 'vitest'
import { encodeBareArray, inspectBareArray } from '../../src/codec/bare-array.js'
import { commandText } from '../../src/codec/command.js'
import { encodeTcpFrame, inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord, Frame, Packet, Rejected } from '../../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import type { DecodeErrorCode, WarningCode } from '../../src/wire/errors.js'
import { fromHex, hexNumber, toHex } from '../../src/wire/hex.js'
import type { Span } from '../../src/wire/reader.js'
import { expectFrame, expectRejected } from '../support/decode-error.js'
import { expectBytes } from '../support/expect-bytes.js'
import {
  OWNED_ELSEWHERE,
  ownerOf,
  type Vector,
  type VectorExpectation,
  type VectorOwner,
  type VectorRecord,
  VECTORS,
  vectorsOf,
} from '../support/vectors.js'

type Reading = readonly [code: DecodeErrorCode, offset: number]

/**
 * Why each broken frame is refused: the deciding fault, then the others; `records` is how many could be read all the
 * same. The two `c13-response-2019` forms hold by length and CRC, and are decoded with a warning.
 */
const BROKEN: Record<
  string,
  { faults: readonly Reading[]; warnings?: readonly WarningCode[]; records?: number }
> = {
  'c8-tcp-parserpack-readme': {
    faults: [
      ['BAD_LENGTH', 4],
      ['CRC_MISMATCH', 8],
    ],
    records: 4,
  },
  'c8-udp-parserpack-readme': {
    faults: [
      ['BAD_LENGTH', 0],
      ['BAD_IMEI', 22],
    ],
  },
  'c8e-udp-pdf': { faults: [['OVERRUN', 61]], records: 0 },
  'c8e-udp-wiki-2019': { faults: [['OVERRUN', 61]], records: 0 },
  'c8-gps-logbook': { faults: [['INCOMPLETE', 81]], records: 0 },
  'c16-udp-a': { faults: [['BAD_LENGTH', 0]], records: 1 },
  'c16-udp-b': {
    faults: [
      ['BAD_LENGTH', 0],
      ['COUNT_MISMATCH', 24],
    ],
    records: 1,
  },
  'c16-udp-c': { faults: [['BAD_LENGTH', 0]], records: 1 },
  'c16-tcp-2018': { faults: [['CRC_MISMATCH', 8]], records: 2 },
  'c13-response-2019a': { faults: [], warnings: ['MILLISECOND_TIMESTAMP'] },
  'c13-response-2019b': { faults: [], warnings: ['MILLISECOND_TIMESTAMP'] },
  'c13-response-first': {
    faults: [
      ['BAD_LENGTH', 4],
      ['CRC_MISMATCH', 8],
    ],
    warnings: ['SIZE_WITHOUT_TIMESTAMP'],
  },
  'c14-nack': { faults: [['CRC_MISMATCH', 8]] },
  'c7-tcp-parserpack-howto': { faults: [['COUNT_MISMATCH', 76]], records: 2 },
}

/** Warnings that valid frames deserve: documents print IMEIs whose check digit is wrong. */
const WARNED = new Set(['c8e-crash-trace-257'])

const ACCEPTING: readonly VectorOwner[] = ['tcp', 'udp', 'bare array']

function inspect(vector: Vector, trace?: (span: Span) => void): Frame | Rejected {
  const bytes = fromHex(vector.hex)
  switch (ownerOf(vector)) {
    case 'udp': {
      const packets = inspectUdpDatagram(bytes, trace)
      expect(packets).toHaveLength(1)
      return packets[0]!
    }
    case 'bare array':
      return inspectBareArray(bytes, trace)
    default:
      return inspectWholeTcpFrame(bytes, undefined, trace)
  }
}

function encode(frame: Frame): Uint8Array {
  if (frame.framing === 'udp') return encodeUdpPacket(frame.udp!, frame.packet)
  return frame.framing === 'none' ? encodeBareArray(frame.packet) : encodeTcpFrame(frame.packet)
}

function expectRecord(record: AvlRecord, wanted: VectorRecord, isCodec7: boolean): void {
  const { gps, cell } = record
  expect(record.timestampMs).toBe(wanted.timestamp_ms)
  expect(record.priority).toBe(wanted.priority)
  expect(gps.longitude).toBe(wanted.longitude)
  expect(gps.latitude).toBe(wanted.latitude)
  if (wanted.longitude_raw !== undefined) expect(Math.round(gps.longitude * 1e7)).toBe(wanted.longitude_raw)
  if (wanted.latitude_raw !== undefined) expect(Math.round(gps.latitude * 1e7)).toBe(wanted.latitude_raw)
  expect(gps.altitude).toBe(wanted.altitude)
  expect(gps.satellites).toBe(wanted.satellites)
  expect(gps.speed).toBe(wanted.speed)
  expect(record.generationType).toBe(wanted.generation_type)
  const io = wanted.io.map(({ id, size, hex, variable }) => ({
    id,
    size,
    hex: hex.toUpperCase(),
    variable: variable ?? false,
  }))
  expect(
    record.io.map(({ id, value, variable }) => ({
      id,
      size: value.length,
      hex: toHex(value),
      variable: variable ?? false,
    })),
  ).toEqual(io)
  if (isCodec7) {
    expect(gps.angle).toBeCloseTo(wanted.angle, 3)
    expect(Math.round((gps.angle * 256) / 360)).toBe(wanted.angle_raw)
    expect(toHex(singleBytes(gps.latitude))).toBe(wanted.latitude_float_hex!.toUpperCase())
    expect(toHex(singleBytes(gps.longitude))).toBe(wanted.longitude_float_hex!.toUpperCase())
    expect(cell?.signalQuality).toBe(wanted.signal_quality)
    expect(cell?.operatorCode).toBe(wanted.operator)
    // Bit 5 of the GPS mask is not set: neither field is there.
    expect(wanted.gps_mask! & 0x20).toBe(0)
    expect([cell?.lac, cell?.cellId]).toEqual([NaN, NaN])
    expect(record.eventIoId).toBe(0)
  } else {
    expect(gps.angle).toBe(wanted.angle)
    expect(record.eventIoId).toBe(wanted.event_id)
    expect(record.io).toHaveLength(wanted.io_total!)
    expect(cell).toBeUndefined()
  }
}

function singleBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value)
  return bytes
}

function expectPacket(packet: Packet, wanted: VectorExpectation, records?: number): void {
  expect(hexNumber(packet.codecId, 1)).toBe(wanted.codec)
  if (packet.kind === 'avl') {
    expect(packet.records).toHaveLength(records ?? wanted.record_count!)
    packet.records.forEach((record, i) => {
      expectRecord(record, wanted.records![i]!, packet.codecId === 7)
    })
    return
  }
  expect(packet.commands).toHaveLength(wanted.quantity_2!)
  const [command] = packet.commands
  expect(command?.type).toBe(wanted.type)
  expect(toHex(command!.payload)).toBe(wanted.payload_hex!.toUpperCase())
  expect(commandText(command!) ?? null).toBe(wanted.text)
  expect(command?.timestamp).toBe(wanted.timestamp)
  expect(command?.imei).toBe(wanted.imei)
  if (wanted.imei_hex !== undefined) expect(`0${command?.imei}`).toBe(wanted.imei_hex)
  const before = (command?.timestamp === undefined ? 0 : 4) + (command?.imei === undefined ? 0 : 8)
  expect(before + command!.payload.length).toBe(wanted.size)
}

/** Every field of the frame around the packet, from the trace: what the frame said and not what was made of it. */
function expectFields(spans: readonly Span[], wanted: VectorExpectation): void {
  const said = (field: string): unknown => spans.find(span => span.field === field)?.value
  expect(said('codecId')).toBe(parseInt(wanted.codec!, 16))
  expect(said('numberOfData1')).toBe(wanted.record_count ?? wanted.quantity_1)
  expect(said('numberOfData2')).toBe(wanted.record_count_2 ?? wanted.quantity_2)
  if (wanted.data_field_length !== undefined) expect(said('dataFieldLength')).toBe(wanted.data_field_length)
  if (wanted.crc !== undefined) expect(said('crc16')).toBe(parseInt(wanted.crc, 16))
  if (wanted.length !== undefined) {
    expect(said('length')).toBe(wanted.length)
    expect(said('packetId')).toBe(parseInt(wanted.packet_id!, 16))
    expect(said('notUsableByte')).toBe(wanted.not_usable_byte)
    expect(said('avlPacketId')).toBe(wanted.avl_packet_id)
    expect(said('imeiLength')).toBe(wanted.imei_length)
  }
}

describe('the vectors', () => {
  it('all have an owner', () => {
    expect(VECTORS.filter(vector => ownerOf(vector) === undefined).map(({ id }) => id)).toEqual([])
    expect(new Set(VECTORS.map(({ id }) => id)).size).toBe(VECTORS.length)
  })

  it('are looked at here unless another file does', () => {
    const here: VectorOwner[] = ['handshake', 'ack', ...ACCEPTING]
    const counts = new Map<VectorOwner | undefined, number>()
    for (const vector of VECTORS) counts.set(ownerOf(vector), (counts.get(ownerOf(vector)) ?? 0) + 1)
    expect(new Set(counts.keys())).toEqual(new Set([...here, ...OWNED_ELSEWHERE]))
    expect(Object.fromEntries(counts)).toEqual({
      handshake: 4,
      ack: 11,
      tcp: 31,
      udp: 11,
      'bare array': 1,
      'io value': 2,
      'remote configuration': 6,
      'sms event': 2,
    })
  })

  it('that are broken all have their reason in the table', () => {
    const broken = ACCEPTING.flatMap(vectorsOf).filter(({ valid }) => !valid)
    expect(broken.map(({ id }) => id).sort()).toEqual(Object.keys(BROKEN).sort())
  })
})

describe.each(ACCEPTING)('a valid %s vector', owner => {
  it.each(vectorsOf(owner).filter(({ valid }) => valid))('$id decodes and encodes', vector => {
    const spans: Span[] = []
    const frame = expectFrame(inspect(vector, span => spans.push(span)))
    const wanted = vector.expect
    expectPacket(frame.packet, wanted)
    expectFields(spans, wanted)
    expect(frame.recordCount).toBe(wanted.record_count ?? 0)
    expect(frame.framing).toBe({ tcp: 'tcp', udp: 'udp', 'bare array': 'none' }[owner as string])
    expect(frame.udp).toEqual(
      owner === 'udp'
        ? {
            packetId: parseInt(wanted.packet_id!, 16),
            avlPacketId: wanted.avl_packet_id,
            imei: wanted.imei,
          }
        : undefined,
    )
    expect(frame.warnings.map(({ code }) => code)).toEqual(WARNED.has(vector.id) ? ['IMEI_CHECK_DIGIT'] : [])
    expectBytes(frame.bytes, fromHex(vector.hex))
    expectBytes(encode(frame), fromHex(vector.hex))
  })
})

describe.each(['tcp', 'udp'] as const)('a broken %s vector', owner => {
  it.each(vectorsOf(owner).filter(({ valid }) => !valid))('$id is told for its reason', vector => {
    const { faults, warnings = [], records } = BROKEN[vector.id]!
    const result = inspect(vector)
    expect(result.warnings.map(({ code }) => code)).toEqual(warnings)
    if (faults.length === 0) {
      const frame = expectFrame(result)
      expectPacket(frame.packet, vector.expect)
      expectBytes(encode(frame), fromHex(vector.hex))
      return
    }
    const [first, ...others] = faults
    const { also, packet } = expectRejected(result, first![0], { offset: first![1] })
    expect(also.map(({ code, offset }) => [code, offset])).toEqual(others)
    if (packet?.kind === 'avl') expectPacket(packet, { ...vector.expect, codec: vector.codec }, records)
    else if (vector.id === 'c14-nack') expectPacket(packet!, vector.expect)
    else if (packet !== undefined)
      expect(packet.commands.map(commandText)).toEqual([vector.expect.as_printed?.text])
  })
})
