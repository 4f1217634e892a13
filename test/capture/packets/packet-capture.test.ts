import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PacketCapture, type PacketCaptureOptions } from '../../../src/capture/packets/packet-capture.js'
import type { PacketMessage } from '../../../src/capture/packets/teltonika-flows.js'
import type { ConnectionEnd } from '../../../src/capture/packets/teltonika-tcp.js'
import { encodeAck, encodeUdpAck } from '../../../src/codec/ack.js'
import { textCommand } from '../../../src/codec/command.js'
import { encodeHandshake } from '../../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../../src/codec/tcp-frame.js'
import { encodeUdpPacket } from '../../../src/codec/udp-datagram.js'
import {
  concat,
  conversation,
  type ConversationOptions,
  DEVICE,
  ethernet,
  ipPacket,
  pcap,
  randomBytes,
  type Say,
  seeded,
  type Sent,
  SERVER,
  udpDatagram,
} from '../../support/packet-builder.js'
import { kept } from '../../support/kept-messages.js'
import { avl, io, record } from '../../support/sample-records.js'

const IMEI = '356307042441013'
const HELLO = encodeHandshake(IMEI)
const OK = Uint8Array.of(1)
const BIG = encodeTcpFrame(avl(0x8e, ...Array.from({ length: 30 }, (_, i) => record([io(i, 8), io(66, 2)]))))
const TWO = encodeTcpFrame(avl(0x08, record([io(239, 1)]), record([io(240, 1)])))
const ONE = encodeTcpFrame(avl(0x08, record([io(1, 1)])))
const ASK = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getver')] })
const REPLY = encodeTcpFrame({
  kind: 'command',
  codecId: 0x0c,
  commands: [textCommand('Ver:1', { type: 0x06 })],
})
const PING = Uint8Array.of(0xff)

const up = (bytes: Uint8Array, afterMs = 10): Say => ({ by: 'client', bytes, afterMs })
const down = (bytes: Uint8Array): Say => ({ by: 'server', bytes })

const SESSION: Say[] = [
  up(HELLO),
  down(OK),
  up(BIG, 1000),
  down(encodeAck(30)),
  up(PING),
  down(ASK),
  up(REPLY),
  up(TWO),
  down(encodeAck(2)),
]

const WORDS = [
  `imei ${IMEI}`,
  'login true',
  'avl 30',
  'ack 30',
  'ping',
  'command 5',
  'command 6',
  'avl 2',
  'ack 2',
]

function word({ message }: PacketMessage): string {
  switch (message.kind) {
    case 'imei':
      return `imei ${message.imei}`
    case 'login':
      return `login ${message.accepted}`
    case 'ack':
      return `ack ${message.records}`
    case 'ping':
      return 'ping'
    case 'lost':
      return `lost ${message.error.code}`
    case 'rejected':
      return `rejected ${message.error.code}`
    case 'frame':
      return message.packet.kind === 'avl'
        ? `avl ${message.recordCount}`
        : `command ${message.packet.commands[0]!.type}`
  }
}

function read(file: Uint8Array, options: PacketCaptureOptions = {}, cut = file.length): PacketMessage[] {
  const messages: PacketMessage[] = []
  const capture = new PacketCapture(message => messages.push(kept(message)), options)
  for (let at = 0; at < file.length; at += cut) {
    const chunk = file.slice(at, at + cut)
    capture.push(chunk)
    chunk.fill(0xee)
  }
  capture.end()
  return messages
}

const words = (packets: Parameters<typeof pcap>[0], options?: PacketCaptureOptions) =>
  read(pcap(packets), options).map(word)

function without(packets: readonly Sent[], by: 'client' | 'server', ...indices: number[]): Sent[] {
  const data = packets.filter(packet => packet.by === by && packet.payload.length > 0)
  const lost = new Set(indices.map(index => data.at(index)))
  return packets.filter(packet => !lost.has(packet))
}

const talk = (says: readonly Say[], options?: ConversationOptions) => conversation(says, options)

describe('a session over TCP', () => {
  it('comes as its messages, in their order and with their context', () => {
    const messages = read(pcap(talk(SESSION)), { source: 'a.pcap' })
    expect(messages.map(word)).toEqual(WORDS)
    expect(messages[2]).toMatchObject({
      side: 'device',
      isCaptureLoss: false,
      context: {
        transport: 'tcp',
        remote: '10.0.0.7:40122',
        from: '10.0.0.7:40122',
        to: '192.168.1.2:5027',
        stream: 0,
        source: 'a.pcap',
        imei: IMEI,
      },
    })
    expect(messages[3]).toMatchObject({ side: 'server', context: { from: '192.168.1.2:5027' } })
    const { timeMs, context } = messages[2]!
    expect(context.atMs).toBe(Math.floor(timeMs))
  })

  it('the frames are copies: the chunks may be used again', () => {
    const frame = read(pcap(talk(SESSION)), {}, 1000).map(({ message }) => message)[2]!
    expect(frame.kind === 'frame' && frame.bytes).toEqual(BIG)
  })

  it('in any pieces, at once as they come', () => {
    const file = pcap(talk(SESSION))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), cut => {
        expect(read(file, {}, cut).map(word)).toEqual(WORDS)
      }),
      { numRuns: 50 },
    )
    // Growing: the IMEI is there before the rest of the file is.
    const found: string[] = []
    const capture = new PacketCapture(message => found.push(word(message)))
    capture.push(pcap(talk(SESSION).slice(0, 4)))
    expect(found).toEqual([WORDS[0]])
  })

  it('any disorder of neighbouring packets gives the same messages', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (seed, distance) => {
        const random = seeded(seed)
        const packets = talk(SESSION, { mss: 200 })
        const order = packets.slice(3, -3).map((packet, i) => ({ packet, at: i + random() * distance }))
        order.sort((a, b) => a.at - b.at)
        const middle = order.map(({ packet }) => packet)
        const found = words([...packets.slice(0, 3), ...middle, ...packets.slice(-3)])
        expect(found.toSorted()).toEqual(WORDS.toSorted())
      }),
      { numRuns: 200 },
    )
  })

  it('on any port, beside connections of other kinds', () => {
    const web = talk(
      [up(new TextEncoder().encode('GET / HTTP/1.1\r\n')), down(randomBytes(3000, seeded(1)))],
      {
        client: { address: '10.0.0.9', port: 40_000 },
        server: { address: '10.0.0.1', port: 80 },
      },
    )
    const odd = talk(SESSION, { server: { address: '10.0.0.1', port: 31_337 } })
    expect(words([...web, ...odd])).toEqual(WORDS)
  })

  it('ports narrow, and report whatever is there', () => {
    const tls = talk([up(randomBytes(100, seeded(3)))], { client: { address: '10.0.0.9', port: 40_000 } })
    const elsewhere = talk(SESSION, { server: { address: '10.0.0.1', port: 31_337 } })
    const ports = new Set([5027])
    expect(words([...elsewhere, ...tls], { ports })).toEqual(['lost BAD_PREAMBLE'])
    expect(words(tls)).toEqual([])
  })

  it('a rejected login, and an ack of none that looks like a preamble', () => {
    expect(words(talk([up(HELLO), down(Uint8Array.of(0))]))).toEqual([WORDS[0], 'login false'])
    const says = [up(HELLO), down(OK), up(TWO), down(encodeAck(0)), up(TWO), down(encodeAck(2))]
    expect(words(talk(says))).toEqual([WORDS[0], 'login true', 'avl 2', 'ack 0', 'avl 2', 'ack 2'])
  })

  it('a broken frame is one message, and the next one holds', () => {
    const broken = TWO.slice()
    broken[40]! ^= 1
    expect(words(talk([up(HELLO), down(OK), up(broken), up(ONE), down(encodeAck(1))]))).toEqual([
      WORDS[0],
      'login true',
      'rejected CRC_MISMATCH',
      'avl 1',
      'ack 1',
    ])
  })

  it('garbage between frames is told once, with its bytes', () => {
    const garbage = randomBytes(300, seeded(9)).fill(0x55, 0, 4)
    const messages = read(pcap(talk([up(HELLO), down(OK), up(concat(garbage, ONE, TWO))])))
    expect(messages.map(word)).toEqual([WORDS[0], 'login true', 'rejected BAD_PREAMBLE', 'avl 1', 'avl 2'])
    expect(messages[2]!.message).toMatchObject({ bytes: garbage })
  })

  it('a frame that the end of the connection cuts', () => {
    expect(words(talk([up(HELLO), down(OK), up(TWO.subarray(0, 30))]))).toEqual([
      WORDS[0],
      'login true',
      'rejected INCOMPLETE',
    ])
  })

  it('tells what a connection came to', () => {
    const ends: ConnectionEnd[] = []
    const packets = without(talk(SESSION, { mss: 200 }), 'client', 3)
    read(pcap(packets), { onConnectionEnd: end => ends.push(end) })
    expect(ends).toMatchObject([
      {
        stream: 0,
        device: '10.0.0.7:40122',
        server: '192.168.1.2:5027',
        imei: IMEI,
        isFromStart: true,
        cause: 'fin',
        missingBytes: 200,
        retransmittedBytes: 0,
      },
    ])
  })
})

describe('captures that lack something', () => {
  it('a start in the middle of a connection, between two messages', () => {
    const packets = talk(SESSION.slice(4), { hasOpening: false })
    expect(words(packets)).toEqual(['command 5', 'ping', ...WORDS.slice(6)].filter(text => text !== 'ping'))
  })

  it('a start in the middle of a frame', () => {
    const says = [up(BIG), down(encodeAck(30)), up(TWO), down(encodeAck(2))]
    const packets = talk(says, { hasOpening: false, mss: 300 }).slice(1)
    const messages = read(pcap(packets))
    expect(messages.map(word)).toEqual(['rejected INCOMPLETE', 'avl 2', 'ack 2'])
    expect(messages[0]).toMatchObject({ isCaptureLoss: true })
    expect(messages[0]!.message).toMatchObject({ bytes: BIG.subarray(300, 300 + 1024) })
  })

  it('the roles are told by what is said where ports mislead', () => {
    const options = { client: { address: '10.0.0.7', port: 80 }, hasOpening: false }
    const messages = read(pcap(talk([up(TWO), down(encodeAck(2))], options)))
    expect(messages.map(({ side }) => side)).toEqual(['device', 'server'])
    expect(messages[0]!.context.remote).toBe('10.0.0.7:80')
  })

  it('a lost segment within a frame: how much is missing, then the next frame', () => {
    const says = [up(HELLO), down(OK), up(BIG), down(encodeAck(30)), up(TWO), down(encodeAck(2))]
    const messages = read(pcap(without(talk(says, { mss: 300 }), 'client', 2)))
    const found = messages.map(word)
    expect(found.filter(text => !text.startsWith('rejected'))).toEqual([
      WORDS[0],
      'login true',
      'ack 30',
      'avl 2',
      'ack 2',
    ])
    const [gap] = messages.filter(({ message }) => message.kind === 'rejected')
    expect(gap).toMatchObject({ isCaptureLoss: true, message: { bytes: BIG.subarray(0, 300) } })
    expect(gap!.message.kind === 'rejected' && gap!.message.error.message).toContain('300 bytes')
  })

  it('a whole frame lost: its ack stands alone', () => {
    const says = [up(HELLO), down(OK), up(ONE), down(encodeAck(1)), up(TWO, 60_000), down(encodeAck(2))]
    expect(words(without(talk(says), 'client', 1))).toEqual([
      WORDS[0],
      'login true',
      'rejected INCOMPLETE',
      'ack 1',
      'avl 2',
      'ack 2',
    ])
  })

  it('a lost ack', () => {
    const says = [up(HELLO), down(OK), up(ONE), down(encodeAck(1)), up(TWO, 60_000), down(encodeAck(2))]
    expect(words(without(talk(says), 'server', 1))).toEqual([
      WORDS[0],
      'login true',
      'avl 1',
      'rejected INCOMPLETE',
      'avl 2',
      'ack 2',
    ])
  })

  it('snap length: what is cut is said, what is whole is found', () => {
    const found = read(pcap(talk(SESSION), { snaplen: 14 + 40 + 120 }))
    expect(found.map(word).filter(text => !text.startsWith('rejected'))).toEqual(
      // The ping is taken for the end of the frame that was cut: nothing tells them apart.
      WORDS.filter(text => text !== 'avl 30' && text !== 'ping'),
    )
    expect(found.some(({ isCaptureLoss }) => isCaptureLoss)).toBe(true)
  })

  it('any lost segments: no message that was not sent, and the whole ones behind', () => {
    const tail = [up(TWO, 90_000), down(encodeAck(2))]
    fc.assert(
      fc.property(fc.nat(), seed => {
        const random = seeded(seed)
        const packets = talk([...SESSION, ...tail], { mss: 150 })
        const kept = packets.filter(
          ({ payload }, i) => i < 3 || i > packets.length - 12 || payload.length === 0 || random() > 0.2,
        )
        const found = read(pcap(kept))
        expect(found.slice(-2).map(word)).toEqual(['avl 2', 'ack 2'])
        for (const { message } of found) {
          if (message.kind !== 'frame') continue
          const whole = [BIG, TWO, ASK, REPLY].some(frame =>
            frame.every((byte, i) => byte === message.bytes[i]),
          )
          expect(whole).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('damage anywhere in the packets never throws', () => {
    const file = pcap(talk(SESSION, { mss: 150 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 }), changes => {
        const damaged = file.slice()
        // File and packet headers are another test's.
        for (const [at, value] of changes) damaged[24 + 16 + (at % (file.length - 60))] = value
        try {
          read(damaged)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('UDP', () => {
  const header = { packetId: 0xcafe, avlPacketId: 5, imei: IMEI }
  const data = encodeUdpPacket(header, avl(0x08, record([io(1, 1)])))
  const ack = encodeUdpAck({ packetId: 0xcafe, avlPacketId: 5, records: 1 })
  const at = (from: typeof DEVICE, to: typeof DEVICE, payload: Uint8Array, timeMs = 1_700_000_000_000) => ({
    timeMs,
    bytes: ethernet(ipPacket(from, to, udpDatagram(from, to, payload), { protocol: 17 })),
  })

  it('packets and their acks', () => {
    const messages = read(pcap([at(DEVICE, SERVER, data), at(SERVER, DEVICE, ack), at(DEVICE, SERVER, PING)]))
    expect(messages.map(word)).toEqual(['avl 1', 'ack 1', 'ping'])
    expect(messages[1]).toMatchObject({
      side: 'server',
      context: { transport: 'udp', remote: '10.0.0.7:40122', stream: 0, imei: IMEI },
    })
  })

  it('other datagrams are let pass, unless their port was asked for', () => {
    const dns = at(DEVICE, SERVER, randomBytes(40, seeded(2)))
    expect(words([dns, at(SERVER, DEVICE, ack)])).toEqual([])
    expect(words([dns], { ports: new Set([5027]) })[0]).toMatch(/^rejected/)
    expect(words([dns], { ports: new Set([53]) })).toEqual([])
  })

  it('a datagram that the snap length cut', () => {
    const [message] = read(pcap([at(DEVICE, SERVER, data)], { snaplen: 90 }))
    expect(message).toMatchObject({ isCaptureLoss: true, message: { error: { code: 'INCOMPLETE' } } })
  })
})
