import { describe, expect, it } from 'vitest'
import { decodeAck, decodeUdpAck, encodeAck, encodeUdpAck } from '../../src/codec/ack.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { decodeUdpDatagram, encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex } from '../../src/wire/hex.js'
import { concat } from '../support/arbitraries.js'
import { assertDecodeError, expectFrame, expectRejected } from '../support/decode-error.js'
import { avl, io, record } from '../support/sample-records.js'
import { vectorBytes } from '../support/vectors.js'

const HEADER = { packetId: 0xcafe, avlPacketId: 5, imei: '356307042441013' }
const PACKET = avl(0x08, record([io(1, 1)]))
const GOOD = encodeUdpPacket(HEADER, PACKET)

describe('a datagram', () => {
  it('keeps its header', () => {
    expect(decodeUdpDatagram(GOOD)).toMatchObject([{ framing: 'udp', udp: HEADER, recordCount: 1 }])
  })

  it('may hold any byte where none is used', () => {
    for (const value of [0, 2, 0xff]) {
      const bytes = GOOD.slice()
      bytes[4] = value
      expect(decodeUdpDatagram(bytes)).toHaveLength(1)
    }
  })

  it('of several packets goes on behind a bad one', () => {
    const bad = GOOD.slice()
    bad[23] = 0x20
    const results = inspectUdpDatagram(concat(GOOD, bad, GOOD))
    expect(results.map(({ kind }) => kind)).toEqual(['frame', 'rejected', 'frame'])
    const rejected = expectRejected(results[1], 'UNKNOWN_CODEC', {
      offset: 23,
      field: 'codecId',
      actual: '20',
    })
    expect(rejected.udp).toEqual(HEADER)
    assertDecodeError(() => decodeUdpDatagram(concat(GOOD, bad)), 'UNKNOWN_CODEC', { offset: 23 })
  })

  it.each([0, 1, 20, 23])(
    'with a length of %d ends there: nothing says where the next packet starts',
    length => {
      const short = GOOD.slice()
      short.set([0, length])
      const results = inspectUdpDatagram(concat(short, GOOD))
      expect(results).toHaveLength(1)
      expectRejected(results[0], 'BAD_LENGTH', {
        offset: 0,
        field: 'length',
        expected: 2 * GOOD.length - 2,
        actual: length,
      })
    },
  )

  it('of zeros costs one result, not one for each of its lengths', () => {
    expect(inspectUdpDatagram(concat(Uint8Array.of(0, 0, 0xca, 0xfe), new Uint8Array(65_000)))).toHaveLength(
      1,
    )
  })

  it('that was cut says so, and what could be read', () => {
    const [first, second] = inspectUdpDatagram(concat(GOOD, GOOD.slice(0, -1)))
    expectFrame(first)
    const { udp } = expectRejected(second, 'BAD_LENGTH', {
      offset: 0,
      expected: GOOD.length - 3,
      actual: GOOD.length - 2,
    })
    expect(udp).toEqual(HEADER)
  })

  it.each([
    { bytes: '', offset: 0, field: 'length' },
    { bytes: '0003CAFE01', offset: 5, field: 'avlPacketId' },
  ])('of $bytes is refused at $field', ({ bytes, offset, field }) => {
    expectRejected(inspectUdpDatagram(fromHex(bytes))[0], 'OVERRUN', { offset, field })
  })

  it('with an IMEI of another length is refused', () => {
    const wrong = GOOD.slice()
    wrong[7] = 16
    expectRejected(inspectUdpDatagram(wrong)[0], 'BAD_IMEI', {
      offset: 6,
      field: 'imeiLength',
      expected: 15,
      actual: 16,
    })
    const digits = GOOD.slice()
    digits[10] = 0x41
    expectRejected(inspectUdpDatagram(digits)[0], 'BAD_IMEI', { offset: 10, field: 'imei', actual: '41' })
  })

  it('of less than its length field lacks that, whatever came before', () => {
    const lacking = { offset: 0, expected: 2, actual: 1, field: 'length' }
    const [alone] = inspectUdpDatagram(Uint8Array.of(0))
    expect(expectRejected(alone, 'OVERRUN', lacking).also).toEqual([])
    const [good, rest] = inspectUdpDatagram(concat(GOOD, Uint8Array.of(0)))
    expect(good?.kind).toBe('frame')
    expect(expectRejected(rest, 'OVERRUN', lacking).also).toEqual([])
  })

  it('may be a TCP frame, as commands over UDP are', () => {
    const [frame] = inspectUdpDatagram(vectorBytes('c12-getinfo-request'))
    expect(expectFrame(frame)).toMatchObject({ framing: 'tcp', packet: { kind: 'command' } })
    expectRejected(inspectUdpDatagram(encodeTcpFrame(PACKET).slice(0, 30))[0], 'INCOMPLETE', { offset: 30 })
  })

  it('is not written beyond its length field', () => {
    const wide = { id: 1, value: new Uint8Array(65_000), variable: true }
    expect(() => encodeUdpPacket(HEADER, avl(0x8e, record([wide, wide])))).toThrow(
      expect.objectContaining({ name: 'EncodeError', field: 'length' }),
    )
    expect(() => encodeUdpPacket({ ...HEADER, packetId: 0x1_0000 }, PACKET)).toThrow(EncodeError)
    expect(() => encodeUdpPacket({ ...HEADER, avlPacketId: 256 }, PACKET)).toThrow(EncodeError)
    expect(() => encodeUdpPacket({ ...HEADER, imei: '1' }, PACKET)).toThrow(EncodeError)
  })
})

describe('an ack', () => {
  it('of TCP is four bytes', () => {
    expect(encodeAck(0xffff_ffff)).toEqual(fromHex('FFFFFFFF'))
    expect(decodeAck(fromHex('FFFFFFFF'))).toBe(0xffff_ffff)
    assertDecodeError(() => decodeAck(fromHex('000001')), 'OVERRUN', { offset: 0, field: 'records' })
    assertDecodeError(() => decodeAck(fromHex('0000000100')), 'TRAILING_BYTES', { offset: 4 })
    expect(() => encodeAck(-1)).toThrow(EncodeError)
  })

  it('of UDP is seven bytes', () => {
    assertDecodeError(() => decodeUdpAck(fromHex('0004CAFE010501')), 'BAD_LENGTH', {
      offset: 0,
      expected: 5,
      actual: 4,
    })
    assertDecodeError(() => decodeUdpAck(fromHex('0005CAFE0105')), 'OVERRUN', { offset: 6, field: 'records' })
    assertDecodeError(() => decodeUdpAck(fromHex('0005CAFE01050100')), 'TRAILING_BYTES', { offset: 7 })
    expect(() => encodeUdpAck({ packetId: 1, avlPacketId: 1, records: 256 })).toThrow(EncodeError)
  })
})
