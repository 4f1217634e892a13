import { beforeEach, describe, expect, it } from 'vitest'
import { encodeUdpAck } from '../../src/codec/ack.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { decodeUdpDatagram, encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { UdpExchange } from '../../src/session/udp-exchange.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const RECORDS = avl(0x08, record([io(1, 1)]), record())

let exchange: UdpExchange

beforeEach(() => {
  exchange = new UdpExchange({ imei: IMEI, responseTimeoutMs: 5_000 })
})

function sendRecords(now: number): number {
  const [frame] = decodeUdpDatagram(exchange.sendRecords(RECORDS, now))
  expect(frame).toMatchObject({ recordCount: 2, udp: { packetId: 0xcafe, imei: IMEI } })
  return frame!.udp!.avlPacketId
}

describe('a UDP exchange', () => {
  it('matches an ack by the AVL packet id, whatever packet id the server chose', () => {
    for (const packetId of [0xcafe, 0xabcd, 0]) {
      const avlPacketId = sendRecords(100)
      const ack = { packetId, avlPacketId, records: 2 }
      expect(exchange.receive(encodeUdpAck(ack), 160)).toEqual([{ kind: 'ack', ack, sent: 2, latencyMs: 60 }])
      expect(exchange.isAwaitingAck).toBe(false)
    }
  })

  it('tells a part that was accepted', () => {
    const avlPacketId = sendRecords(0)
    const events = exchange.receive(encodeUdpAck({ packetId: 0xcafe, avlPacketId, records: 1 }), 1)
    expect(events).toMatchObject([{ kind: 'ack', ack: { records: 1 }, sent: 2 }])
  })

  it('leaves an ack aside that is of another packet or comes twice', () => {
    const avlPacketId = sendRecords(0)
    const other = encodeUdpAck({ packetId: 0xcafe, avlPacketId: avlPacketId ^ 1, records: 2 })
    expect(exchange.receive(other, 1)).toMatchObject([{ kind: 'stale' }])
    expect(exchange.isAwaitingAck).toBe(true)
    const right = encodeUdpAck({ packetId: 0xcafe, avlPacketId, records: 2 })
    expect(exchange.receive(right, 2)).toMatchObject([{ kind: 'ack' }])
    expect(exchange.receive(right, 3)).toMatchObject([{ kind: 'stale' }])
  })

  it('counts its packets in one byte', () => {
    const ids = Array.from({ length: 258 }, () => sendRecords(0))
    expect(ids.slice(0, 3)).toEqual([1, 2, 3])
    expect(ids.slice(254)).toEqual([255, 0, 1, 2])
  })

  it('sends the same bytes again', () => {
    expect(exchange.resend(0)).toBeUndefined()
    const bytes = exchange.sendRecords(RECORDS, 1_000)
    expect(exchange.deadline).toBe(6_000)
    expect(exchange.resend(6_000)).toEqual(bytes)
    expect(exchange.deadline).toBe(11_000)
  })

  it('takes a command as an unchanged TCP frame', () => {
    const command = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })
    expect(exchange.receive(command, 0)).toMatchObject([{ kind: 'command', frame: { framing: 'tcp' } }])
  })

  it('refuses records that come from a server, and what is no datagram', () => {
    const records = encodeUdpPacket({ packetId: 1, avlPacketId: 1, imei: IMEI }, RECORDS)
    expect(exchange.receive(records, 0)).toMatchObject([
      { kind: 'rejected', rejected: { error: { code: 'UNKNOWN_CODEC', offset: 23 } } },
    ])
    expect(exchange.receive(new Uint8Array(0), 0)).toMatchObject([{ kind: 'rejected' }])
    expect(exchange.receive(Uint8Array.of(1), 0)).toMatchObject([{ kind: 'rejected' }])
  })
})
