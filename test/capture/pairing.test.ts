import { describe, expect, it } from 'vitest'
import type { IdentifiedMessage } from '../../src/capture/identify.js'
import type { Exchange } from '../../src/capture/exchange.js'
import { Pairing } from '../../src/capture/pairing.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import type { MessageContext } from '../../src/session/message.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const CONTEXT: MessageContext = { transport: 'tcp', stream: 0, imei: IMEI }
const TWO = inspectTcpFrame(encodeTcpFrame(avl(0x08, record(), record())))
const ONE = inspectTcpFrame(encodeTcpFrame(avl(0x08, record([io(1, 1)]))))
const command = (type: number) =>
  inspectTcpFrame(
    encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getver', { type })] }),
  )
const ack = (records: number): IdentifiedMessage => ({ kind: 'ack', records })

function paired() {
  const exchanges: Exchange[] = []
  const pairing = new Pairing({ onExchange: exchange => exchanges.push(exchange) })
  return { pairing, exchanges }
}

describe('Pairing', () => {
  it('an ack with its frame and the time taken', () => {
    const { pairing, exchanges } = paired()
    expect(pairing.take(TWO, CONTEXT, 100)).toEqual({ index: 0 })
    expect(pairing.take(ack(2), CONTEXT, 130.5)).toEqual({
      index: 1,
      answers: 0,
      latencyMs: 30.5,
      acked: 2,
      sent: 2,
    })
    expect(exchanges).toEqual([
      {
        kind: 'records',
        index: 0,
        answer: 1,
        outcome: 'acked',
        imei: IMEI,
        latencyMs: 30.5,
        acked: 2,
        sent: 2,
      },
    ])
  })

  it.each([
    [1, 'partly'],
    [0, 'refused'],
    [3, 'partly'],
  ])('an ack of %i for two records', (records, outcome) => {
    const { pairing, exchanges } = paired()
    pairing.take(TWO, CONTEXT, 0)
    pairing.take(ack(records), CONTEXT, 1)
    expect(exchanges).toMatchObject([{ outcome, sent: 2, acked: records }])
  })

  it('logins, accepted and rejected', () => {
    const { pairing, exchanges } = paired()
    const hello = { kind: 'imei', imei: IMEI, warnings: [], bytes: new Uint8Array(17) } as const
    pairing.take(hello, CONTEXT, 0)
    expect(pairing.take({ kind: 'login', accepted: true }, CONTEXT, 4)).toMatchObject({
      answers: 0,
      latencyMs: 4,
    })
    pairing.take(hello, { ...CONTEXT, stream: 1 }, 5)
    pairing.take({ kind: 'login', accepted: false }, { ...CONTEXT, stream: 1 }, 6)
    expect(exchanges).toMatchObject([
      { kind: 'login', outcome: 'acked', imei: IMEI },
      { kind: 'login', outcome: 'refused' },
    ])
  })

  it('commands with their replies, records between them', () => {
    const { pairing } = paired()
    pairing.take(command(0x05), CONTEXT, 0)
    pairing.take(TWO, CONTEXT, 1)
    expect(pairing.take(command(0x06), CONTEXT, 7)).toMatchObject({ answers: 0, latencyMs: 7 })
    expect(pairing.take(ack(2), CONTEXT, 8)).toMatchObject({ answers: 1 })
  })

  it('a frame sent again, on the same connection and on another', () => {
    const { pairing, exchanges } = paired()
    pairing.take(TWO, CONTEXT, 0)
    expect(pairing.take(TWO, CONTEXT, 1)).toEqual({ index: 1, resendOf: 0, wasAcked: false })
    pairing.take(ack(2), CONTEXT, 2)
    expect(pairing.take(TWO, { ...CONTEXT, stream: 9 }, 3)).toEqual({ index: 3, resendOf: 1, wasAcked: true })
    pairing.end()
    expect(exchanges).toMatchObject([
      { index: 0, outcome: 'unanswered' },
      { index: 1, outcome: 'acked', resendOf: 0 },
      { index: 3, outcome: 'unanswered', resendOf: 1 },
    ])
  })

  it('the same records of another device are no resend', () => {
    const { pairing } = paired()
    pairing.take(TWO, CONTEXT, 0)
    expect(pairing.take(TWO, { ...CONTEXT, stream: 1, imei: '123456789012345' }, 1)).toEqual({ index: 1 })
  })

  it('a broken frame that nobody answered does not take the ack of the next', () => {
    const { pairing } = paired()
    const bytes = encodeTcpFrame(avl(0x08, record(), record()))
    bytes[30]! ^= 1
    pairing.take(inspectTcpFrame(bytes), CONTEXT, 0)
    pairing.take(ONE, CONTEXT, 1)
    expect(pairing.take(ack(1), CONTEXT, 2)).toMatchObject({ answers: 1 })
  })

  it('UDP: by the AVL packet id, in any order', () => {
    const { pairing } = paired()
    const context: MessageContext = { transport: 'udp', stream: 0, imei: IMEI }
    for (const avlPacketId of [1, 2]) {
      const packet = avl(0x08, record([io(avlPacketId, 1)]))
      const [frame] = inspectUdpDatagram(
        encodeUdpPacket({ packetId: 0xcafe, avlPacketId, imei: IMEI }, packet),
      )
      pairing.take(frame!, context, avlPacketId)
    }
    const udpAck = (avlPacketId: number): IdentifiedMessage => ({
      kind: 'ack',
      records: 1,
      udp: { packetId: 0xcafe, avlPacketId },
      bytes: new Uint8Array(7),
    })
    expect(pairing.take(udpAck(2), context, 10)).toMatchObject({ answers: 1, latencyMs: 8 })
    expect(pairing.take(udpAck(1), context, 10)).toMatchObject({ answers: 0, latencyMs: 9 })
    expect(pairing.take(udpAck(1), context, 10)).toEqual({ index: 4, acked: 1 })
  })

  it('what a connection leaves open is unanswered', () => {
    const { pairing, exchanges } = paired()
    pairing.take(TWO, CONTEXT, 0)
    pairing.close(CONTEXT)
    expect(exchanges).toMatchObject([{ index: 0, outcome: 'unanswered', sent: 2 }])
    expect(pairing.take(ack(2), CONTEXT, 1)).toEqual({ index: 1, acked: 2 })
  })

  it('without times there are no latencies', () => {
    const { pairing } = paired()
    pairing.take(TWO, CONTEXT)
    expect(pairing.take(ack(2), CONTEXT)).toEqual({ index: 1, answers: 0, acked: 2, sent: 2 })
  })

  it('remembers no more than it may', () => {
    const pairing = new Pairing({ maxRemembered: 1, maxStreams: 1 })
    pairing.take(TWO, CONTEXT, 0)
    pairing.take(ONE, { ...CONTEXT, stream: 1 }, 0)
    expect(pairing.take(TWO, { ...CONTEXT, stream: 2 }, 1)).toEqual({ index: 2 })
  })
})
