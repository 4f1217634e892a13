import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { murmur3 } from '../../src/codec/murmur3.js'
import { recordKey, recordKeys } from '../../src/codec/record-key.js'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket, AvlRecord } from '../../src/codec/types.js'
import { decodeUdpDatagram, encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { asciiBytes } from '../../src/wire/ascii.js'
import { hexNumber } from '../../src/wire/hex.js'
import { recordPackets, withCrc } from '../support/arbitraries.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'

const hashText = (text: string): string => {
  const { first, second } = murmur3(asciiBytes(text, 'text'))
  return hexNumber(first, 4) + hexNumber(second, 4)
}

const decoded = (packet: AvlPacket): AvlPacket => decodeTcpFrame(encodeTcpFrame(packet)).packet as AvlPacket

const keyOf = (made: AvlRecord, imei = IMEI): string => recordKeys(imei, decoded(avl(0x8e, made)))[0]!

describe('the hash of a record', () => {
  it.each([
    // The first 64 bits of what the reference implementation gives.
    ['', '0000000000000000'],
    ['I will not buy this record, it is scratched.', 'A0A9683B25AC5E40'],
    ['The quick brown fox jumps over the lazy dog', '2F1583C3ECEE2C67'],
  ])('of %j is what others compute', (text, expected) => {
    expect(hashText(text)).toBe(expected)
  })
})

describe('the key of a record', () => {
  it('stays as it is from release to release: stores are full of them', () => {
    expect(keyOf(record([io(239, 1)]))).toMatchInlineSnapshot(
      `"356307042441013-1560161086000-F718B77C7424D0B3"`,
    )
    expect(recordKey(IMEI, record([io(9, 2)]), 0x07)).toMatchInlineSnapshot(
      `"356307042441013-1560161086000-D5EF34A30E145664"`,
    )
  })

  it('is of the device and the time, and safe in a file name, a topic or a statement', () => {
    fc.assert(
      fc.property(recordPackets, packet => {
        const keys = recordKeys(IMEI, decoded(packet as AvlPacket))
        keys.forEach((key, i) => {
          expect(key).toMatch(/^\d{15}-\d{1,20}-[0-9A-F]{16}$/)
          expect(key.split('-')[1]).toBe(String((packet as AvlPacket).records[i]!.timestampMs))
        })
      }),
    )
  })

  it('is the same whatever carries the record, and in whatever company', () => {
    fc.assert(
      fc.property(recordPackets, packet => {
        const whole = decoded(packet as AvlPacket)
        const keys = recordKeys(IMEI, whole)
        const header = { packetId: 1, avlPacketId: 2, imei: IMEI }
        const [overUdp] = decodeUdpDatagram(encodeUdpPacket(header, packet))
        expect(recordKeys(IMEI, overUdp!.packet as AvlPacket)).toEqual(keys)
        const alone = whole.records.map(
          one => recordKeys(IMEI, decoded({ ...(packet as AvlPacket), records: [one] }))[0],
        )
        expect(alone).toEqual(keys)
        expect(whole.records.map(one => recordKey(IMEI, toPlainRecord(one), whole.codecId))).toEqual(keys)
      }),
    )
  })

  it('is another one for another device, time, event, position or value', () => {
    const base = record([io(239, 1), io(66, 2)])
    const { gps } = base
    const keys = [
      keyOf(base),
      keyOf(base, '356307042441021'),
      keyOf({ ...base, timestampMs: base.timestampMs + 1 }),
      keyOf({ ...base, eventIoId: 239 }),
      keyOf({ ...base, priority: 2 }),
      keyOf({ ...base, gps: { ...gps, longitude: gps.longitude + 1e-7 } }),
      keyOf({ ...base, gps: { ...gps, speed: gps.speed + 1 } }),
      keyOf({ ...base, io: [io(239, 1, 0), io(66, 2)] }),
      keyOf({ ...base, io: [io(239, 1)] }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has all the digits of a time that no double can hold', () => {
    const frame = encodeTcpFrame(avl(0x08, record()))
    frame.fill(0xff, 10, 18)
    const [key] = recordKeys(IMEI, decodeTcpFrame(withCrc(frame)).packet as AvlPacket)
    expect(key).toContain('-18446744073709551615-')
  })

  it('holds for a Codec 7 record that cannot be written back', () => {
    const odd = record([], { gps: { ...record().gps, longitude: NaN } })
    expect(recordKey(IMEI, odd, 0x07)).not.toBe(recordKey(IMEI, record(), 0x07))
  })
})
