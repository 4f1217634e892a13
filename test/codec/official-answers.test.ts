/** The published handshakes and what servers answer: one byte, four, or seven. */
import { describe, expect, it } from 'vitest'
import { decodeAck, decodeUdpAck, encodeAck, encodeUdpAck } from '../../src/codec/ack.js'
import {
  decodeHandshake,
  decodeLogin,
  encodeHandshake,
  encodeLogin,
  HANDSHAKE_SIZE,
} from '../../src/codec/handshake.js'
import { fromHex } from '../../src/wire/hex.js'
import { expectBytes } from '../support/expect-bytes.js'
import { vectorsOf } from '../support/vectors.js'

describe('a handshake vector', () => {
  it.each(vectorsOf('handshake'))('$id goes both ways', ({ id, hex, expect: wanted, direction }) => {
    const bytes = fromHex(hex)
    if (direction === 'server') {
      expect(decodeLogin(bytes)).toBe(wanted.accepted)
      expectBytes(encodeLogin(wanted.accepted!), bytes)
      return
    }
    const { imei, warnings } = decodeHandshake(bytes)
    expect(imei).toBe(wanted.imei)
    expect(warnings.map(({ code }) => code)).toEqual(
      id === 'handshake-imei-fm1100' ? ['IMEI_CHECK_DIGIT'] : [],
    )
    expect(bytes.length - 2).toBe(wanted.imei_length)
    expect(bytes).toHaveLength(HANDSHAKE_SIZE)
    expectBytes(encodeHandshake(wanted.imei!), bytes)
  })
})

describe('an ack vector', () => {
  it.each(vectorsOf('ack'))('$id goes both ways', ({ hex, transport, expect: wanted }) => {
    const bytes = fromHex(hex)
    if (transport === 'tcp') {
      expect(decodeAck(bytes)).toBe(wanted.accepted_records)
      expectBytes(encodeAck(wanted.accepted_records!), bytes)
      return
    }
    const ack = {
      packetId: parseInt(wanted.packet_id!, 16),
      avlPacketId: wanted.avl_packet_id!,
      records: wanted.accepted_records!,
    }
    expect(decodeUdpAck(bytes)).toEqual(ack)
    expectBytes(encodeUdpAck(ack), bytes)
  })
})
