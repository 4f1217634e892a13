import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PacketCapture } from '../../../src/capture/packets/packet-capture.js'
import type { PacketFileError } from '../../../src/capture/packets/packet-file-error.js'
import { fromHex, toHex } from '../../../src/wire/hex.js'
import {
  concat,
  conversation,
  DEVICE,
  DEVICE_6,
  ethernet,
  fragments,
  ipPacket,
  linkLayer,
  pcap,
  randomBytes,
  seeded,
  SERVER,
  SERVER_6,
  udpDatagram,
} from '../../support/packet-builder.js'
import { reassemble } from './reassembled.js'

const PAYLOAD = fromHex('0102030405')
const UDP = 17
const at = (bytes: Uint8Array) => ({ timeMs: 1_700_000_000_000, bytes })

describe('link types', () => {
  it.each([0, 1, 12, 14, 101, 108, 113, 228, 276])('IPv4 in link type %i', linkType => {
    const packets = conversation([{ by: 'client', bytes: PAYLOAD }], {
      frame: packet => linkLayer(linkType, packet),
    })
    expect(reassemble(pcap(packets, { linkType })).streams).toMatchObject([
      {
        client: '10.0.0.7:40122',
        server: '192.168.1.2:5027',
        sent: { client: toHex(PAYLOAD) },
        closed: 'fin',
      },
    ])
  })

  it.each([0, 1, 12, 101, 108, 113, 229, 276])('IPv6 in link type %i', linkType => {
    const packets = conversation([{ by: 'server', bytes: PAYLOAD }], {
      client: DEVICE_6,
      server: SERVER_6,
      frame: packet => linkLayer(linkType, packet),
    })
    expect(reassemble(pcap(packets, { linkType })).streams).toMatchObject([
      {
        client: '[2001:db8::7]:40122',
        server: '[2001:db8::1]:5027',
        sent: { server: toHex(PAYLOAD) },
        closed: 'fin',
      },
    ])
  })

  it('the loopback header of a big-endian machine in a little-endian file', () => {
    const packet = concat(
      fromHex('00000002'),
      ipPacket(DEVICE, SERVER, udpDatagram(DEVICE, SERVER, PAYLOAD), { protocol: UDP }),
    )
    expect(reassemble(pcap([at(packet)], { linkType: 0 })).datagrams).toHaveLength(1)
  })

  it.each([[[5]], [[5, 6]], [[5, 6, 7]]])('VLAN tags %j', vlans => {
    const packets = conversation([{ by: 'client', bytes: PAYLOAD }], {
      frame: packet => ethernet(packet, vlans),
    })
    expect(reassemble(pcap(packets)).streams).toMatchObject([{ sent: { client: toHex(PAYLOAD) } }])
  })

  it('PPPoE', () => {
    const ip = ipPacket(DEVICE, SERVER, udpDatagram(DEVICE, SERVER, PAYLOAD), { protocol: UDP })
    const frame = concat(new Uint8Array(12), fromHex('8864110000010000'), fromHex('0021'), ip)
    expect(reassemble(pcap([at(frame)])).datagrams).toHaveLength(1)
  })

  it('an unknown one is passed over and told once', () => {
    const notices: PacketFileError[] = []
    const capture = new PacketCapture(() => undefined, { onNotice: notice => notices.push(notice) })
    capture.push(pcap([at(PAYLOAD), at(PAYLOAD)], { linkType: 147 }))
    capture.end()
    expect(notices).toMatchObject([{ code: 'UNKNOWN_LINK_TYPE', offset: 24 }])
  })
})

describe('IP', () => {
  const datagram = udpDatagram(DEVICE, SERVER, PAYLOAD)
  const datagram6 = udpDatagram(DEVICE_6, SERVER_6, PAYLOAD)
  const read = (...packets: Uint8Array[]) => reassemble(pcap(packets.map(packet => at(ethernet(packet)))))

  it('IPv4 options', () => {
    const options = fromHex('0101010194040000')
    expect(read(ipPacket(DEVICE, SERVER, datagram, { protocol: UDP, options })).datagrams).toEqual([
      { from: '10.0.0.7:40122', to: '192.168.1.2:5027', payload: toHex(PAYLOAD) },
    ])
  })

  it('IPv6 extension headers', () => {
    const extensions = [
      [0, new Uint8Array(8)],
      [60, Uint8Array.from([0, 1, ...Array<number>(14).fill(0)])],
      [43, new Uint8Array(8)],
      [51, Uint8Array.from([0, 4, ...Array<number>(22).fill(0)])],
    ] as const
    expect(
      read(ipPacket(DEVICE_6, SERVER_6, datagram6, { protocol: UDP, extensions })).datagrams,
    ).toHaveLength(1)
  })

  it('an atomic fragment of IPv6', () => {
    const extensions = [[44, new Uint8Array(8)]] as const
    expect(
      read(ipPacket(DEVICE_6, SERVER_6, datagram6, { protocol: UDP, extensions })).datagrams,
    ).toHaveLength(1)
  })

  it('endless extension headers are no hang', () => {
    const extensions = Array.from({ length: 40 }, () => [60, new Uint8Array(8)] as const)
    expect(read(ipPacket(DEVICE_6, SERVER_6, datagram6, { protocol: UDP, extensions })).datagrams).toEqual([])
  })

  it.each([
    ['IPv4', DEVICE, SERVER],
    ['IPv6', DEVICE_6, SERVER_6],
  ] as const)('fragments of %s in any order, some of them twice', (_, from, to) => {
    const payload = randomBytes(3000, seeded(1))
    const parts = fragments(from, to, udpDatagram(from, to, payload), 400, { protocol: UDP, id: 77 })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.nat(parts.length - 2),
        (order, again) => {
          // All but the last may come twice: after the last the datagram is whole.
          const { datagrams, droppedFragments } = read(order[again]!, ...order)
          expect(datagrams).toHaveLength(1)
          expect(datagrams[0]!.payload).toBe(toHex(payload))
          expect(droppedFragments).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('overlapping fragments: the first data wins', () => {
    const whole = udpDatagram(DEVICE, SERVER, randomBytes(40, seeded(2)))
    const forged = new Uint8Array(16).fill(0xaa)
    const more = { protocol: UDP, id: 5 }
    const { datagrams } = read(
      ipPacket(DEVICE, SERVER, whole.subarray(0, 24), { ...more, moreFragments: true }),
      ipPacket(DEVICE, SERVER, forged, { ...more, fragmentOffset: 8, moreFragments: true }),
      ipPacket(DEVICE, SERVER, whole.subarray(24), { ...more, fragmentOffset: 24 }),
    )
    expect(datagrams[0]?.payload).toBe(toHex(whole.subarray(8)))
  })

  it('fragments that never become whole stay bounded and are counted', () => {
    const first = fragments(DEVICE, SERVER, new Uint8Array(800), 400, { protocol: UDP })[0]!
    const many = Array.from({ length: 1000 }, (_, id) => {
      const packet = first.slice()
      packet[4] = id >> 8
      packet[5] = id & 0xff
      return packet
    })
    expect(read(...many)).toMatchObject({ datagrams: [], droppedFragments: 1000 })
  })

  it('a packet with its length left to the network card', () => {
    const packets = conversation([{ by: 'client', bytes: PAYLOAD }], {
      frame: linkLayer.bind(undefined, 101),
    })
    const offloaded = packets.map(({ timeMs, bytes }) => {
      const packet = bytes.slice()
      packet.fill(0, 2, 4)
      return { timeMs, bytes: packet }
    })
    expect(reassemble(pcap(offloaded, { linkType: 101 })).streams).toMatchObject([
      { sent: { client: toHex(PAYLOAD) } },
    ])
  })
})
