import { describe, expect, it } from 'vitest'
import { claimedRecords } from '../../src/codec/claimed-records.js'
import { inspectTcpFrame, inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame, Rejected } from '../../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { avl, framed, io, record, tamper } from '../support/sample-records.js'

const rejected = (result: Frame | Rejected | undefined): Rejected => {
  if (result?.kind !== 'rejected') expect.fail('the frame is meant to be rejected')
  return result
}

/** Where the first record of Codec 8 has its count of one-byte elements. */
const N1_AT = 10 + 24 + 2
const packet = avl(0x08, record([io(239, 1)]), record([io(240, 1)]))

describe('the records that an unreadable frame claims', () => {
  it('are its first count where the CRC is right and the body is not', () => {
    expect(claimedRecords(rejected(inspectTcpFrame(tamper(packet, { [N1_AT]: 200 }))))).toBe(2)
    expect(claimedRecords(rejected(inspectTcpFrame(framed(0x99, 5, 1, 2, 3, 5))))).toBe(5)
  })

  it('are known over UDP, where the datagram has its own checksum', () => {
    const datagram = encodeUdpPacket({ packetId: 1, avlPacketId: 2, imei: '356307042441013' }, packet)
    datagram[23 + N1_AT - 8] = 200
    const [only] = inspectUdpDatagram(datagram)
    expect(claimedRecords(rejected(only))).toBe(2)
  })

  it('are not of interest where the frame may come better the next time', () => {
    const damaged = tamper(packet, { [N1_AT]: 200 })
    damaged[damaged.length - 1]! ^= 0xff
    expect(claimedRecords(rejected(inspectTcpFrame(damaged)))).toBeUndefined()
    expect(claimedRecords(rejected(inspectWholeTcpFrame(damaged.subarray(0, 40))))).toBeUndefined()
  })

  it('are none of a command, nor of a frame that says so', () => {
    expect(claimedRecords(rejected(inspectTcpFrame(framed(0x0c, 1, 5, 0, 0, 0, 9, 1))))).toBeUndefined()
    expect(claimedRecords(rejected(inspectTcpFrame(framed(0x08, 0, 1, 2, 3))))).toBeUndefined()
  })
})
