/** Packet captures: both formats in both byte orders, every link type, and what happens to packets on their way. */
import { encodeAck, encodeUdpAck } from '../../src/codec/ack.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeLogin } from '../../src/codec/handshake.js'
import { COMMAND_TYPE } from '../../src/codec/layouts.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import {
  type Captured,
  conversation,
  type ConversationOptions,
  DEVICE_6,
  ethernet,
  fragments,
  ipPacket,
  linkLayer,
  pcap,
  pcapng,
  resent,
  type Say,
  SERVER_6,
  udpDatagram,
} from '../../test/support/packet-builder.js'
import { type Capture, type CaptureGroup, concat } from './capture.js'
import { driveFrame, drivePacket, handshakeOf, PACKET_ID, START_MS } from './material.js'

/** RFC 5737 keeps these addresses for examples. */
const CLIENT = { address: '192.0.2.80', port: 40_122 }
const SERVER = { address: '198.51.100.1', port: 5027 }
const ENDS = { client: CLIENT, server: SERVER, startMs: START_MS }

const device = (bytes: Uint8Array, afterMs = 40): Say => ({ by: 'client', bytes, afterMs })
const server = (bytes: Uint8Array, afterMs = 4): Say => ({ by: 'server', bytes, afterMs })
const OPENING = [device(handshakeOf(81)), server(encodeLogin(true))]

/** A session of one or two frames, its records different in each capture. */
function talk(label: string): Say[] {
  return [...OPENING, device(driveFrame('8', label, 1)), server(encodeAck(1))]
}

const session = (label: string, options: ConversationOptions = {}): Captured[] =>
  conversation(talk(label), { ...ENDS, ...options })

const linked = (linkType: number, label: string, options: ConversationOptions = {}): Captured[] =>
  session(label, { ...options, frame: packet => linkLayer(linkType, packet) })

const file = (name: string, about: string, content: Uint8Array): Capture => ({ name, about, content })

const SIX = { client: DEVICE_6, server: SERVER_6 }

function pcapFiles(): Capture[] {
  const qinq = session('qinq', { frame: packet => ethernet(packet, [100, 7]) })
  return [
    file('pcap-ethernet.pcap', 'pcap, little-endian, microseconds, Ethernet', pcap(session('ethernet'))),
    file(
      'pcap-big-endian.pcap',
      'pcap, big-endian, nanoseconds, Linux cooked v1',
      pcap(linked(113, 'cooked'), { isLittleEndian: false, isNano: true, linkType: 113 }),
    ),
    file(
      'pcap-cooked-v2.pcap',
      'pcap of tcpdump -i any, Linux cooked v2',
      pcap(linked(276, 'cooked v2'), { linkType: 276 }),
    ),
    file(
      'pcap-raw-ipv6.pcap',
      'pcap of raw IP packets, IPv6',
      pcap(linked(101, 'raw', SIX), { linkType: 101 }),
    ),
    file(
      'pcap-loopback.pcap',
      'pcap of a loopback interface (BSD)',
      pcap(linked(0, 'loopback'), { linkType: 0 }),
    ),
    file(
      'pcap-loopback-big-endian.pcap',
      'pcap of a loopback interface (OpenBSD)',
      pcap(linked(108, 'openbsd'), { linkType: 108 }),
    ),
    file('pcap-vlan.pcap', 'pcap with two VLAN tags on each packet', pcap(qinq)),
    file(
      'pcap-cut.pcap',
      'pcap whose end is missing, as of a capture that is still being written',
      pcap(session('cut')).slice(0, -40),
    ),
    gzipped('pcap-gzipped.pcap.gz', 'pcap, gzipped', pcap(session('gzipped'))),
  ]
}

function pcapngFiles(): Capture[] {
  const first = pcapng(session('section a'))
  const second = pcapng(
    session('section b', { client: { ...CLIENT, port: 40_200 }, startMs: START_MS + 60_000 }),
    { isLittleEndian: false },
  )
  return [
    file(
      'pcapng-little-endian.pcapng',
      'pcapng, little-endian, enhanced packet blocks',
      pcapng(session('ng le')),
    ),
    file(
      'pcapng-big-endian.pcapng',
      'pcapng, big-endian',
      pcapng(session('ng be'), { isLittleEndian: false }),
    ),
    file(
      'pcapng-simple.pcapng',
      'pcapng with simple packet blocks, which have no time',
      pcapng(session('ng simple'), { blocks: 'simple' }),
    ),
    file(
      'pcapng-obsolete.pcapng',
      'pcapng with the obsolete packet block',
      pcapng(session('ng obsolete'), { blocks: 'obsolete' }),
    ),
    file(
      'pcapng-resolution.pcapng',
      'pcapng with if_tsresol (nanoseconds) and if_tsoffset, and unknown blocks between',
      pcapng(session('ng resolution'), { resolution: 9, offset: 1_000_000_000, isChatty: true }),
    ),
    file('pcapng-sections.pcapng', 'pcapng of two sections, one in each byte order', concat(first, second)),
  ]
}

function onTheWay(): Capture[] {
  const long = [
    ...OPENING,
    device(driveFrame('8E', 'long', 3)),
    server(encodeAck(3)),
    device(driveFrame('8E', 'long b', 1)),
    server(encodeAck(1)),
  ]
  const cut = conversation(long, { ...ENDS, mss: 60 })
  const data = cut.filter(({ by, payload }) => by === 'client' && payload.length > 0)
  const swapped = cut.slice()
  const [a, b] = [cut.indexOf(data[3]!), cut.indexOf(data[2]!)]
  swapped[a] = cut[b]!
  swapped[b] = cut[a]!
  const again = cut.flatMap(sent =>
    data.includes(sent) && data.indexOf(sent) % 2 === 1
      ? [sent, resent(sent, sent.payload, sent.seq, ENDS)]
      : [sent],
  )
  const overlapping = cut.flatMap(sent => {
    const at = data.indexOf(sent)
    if (at !== 2) return [sent]
    const joined = concat(data[1]!.payload.slice(40), sent.payload)
    return [resent(sent, joined, data[1]!.seq + 40, ENDS)]
  })
  return [
    file('pcap-reordered.pcap', 'Segments in the wrong order', pcap(swapped)),
    file('pcap-retransmitted.pcap', 'Segments sent twice', pcap(again)),
    file(
      'pcap-overlapping.pcap',
      'A retransmission cut in other places than the original',
      pcap(overlapping),
    ),
    file(
      'pcap-lost-segment.pcap',
      'A segment that the capture has missed; the next frame is found again',
      pcap(cut.filter(sent => sent !== data[2])),
    ),
    file(
      'pcap-sequence-wraps.pcap',
      'Sequence numbers that wrap',
      pcap(conversation(long, { ...ENDS, mss: 60, clientSeq: 0xffff_ff80, serverSeq: 0xffff_fffe })),
    ),
    file(
      'pcap-mid.pcap',
      'A capture that starts in the middle of a frame',
      pcap(cut.slice(cut.indexOf(data[2]!))),
    ),
    file('pcap-snap-length.pcap', 'Packets cut by a snap length', pcap(session('snap'), { snaplen: 100 })),
    file(
      'pcap-reset.pcap',
      'A device without an ack that resets the connection and sends the frame again on a new one',
      pcap([
        ...conversation([...OPENING, device(driveFrame('8', 'reset', 1))], { ...ENDS, ending: 'rst' }),
        ...conversation(talk('reset'), {
          ...ENDS,
          startMs: START_MS + 60_000,
          clientSeq: 70_000,
          serverSeq: 90_000,
        }),
      ]),
    ),
    file(
      'pcap-rejected.pcap',
      'A login that is refused',
      pcap(conversation([OPENING[0]!, server(encodeLogin(false))], ENDS)),
    ),
  ]
}

function otherTraffic(): Capture[] {
  const ack = (avlPacketId: number): Uint8Array =>
    encodeUdpAck({ packetId: PACKET_ID, avlPacketId, records: 1 })
  const udp = (from: typeof CLIENT, to: typeof CLIENT, bytes: Uint8Array): Uint8Array =>
    udpDatagram(from, to, bytes)
  const datagrams = [
    { from: CLIENT, to: SERVER, bytes: drivePacket('8', 82, 1, 1) },
    { from: SERVER, to: CLIENT, bytes: ack(1) },
    { from: CLIENT, to: SERVER, bytes: concat(drivePacket('8', 82, 2, 1), drivePacket('8', 82, 3, 1)) },
    { from: SERVER, to: CLIENT, bytes: ack(2) },
    { from: SERVER, to: CLIENT, bytes: ack(3) },
  ].map(({ from, to, bytes }, i) => ({
    timeMs: START_MS + 100 * i,
    bytes: ethernet(ipPacket(from, to, udp(from, to, bytes), { protocol: 17, id: i + 1 })),
  }))
  const fragmented = fragments(CLIENT, SERVER, udp(CLIENT, SERVER, drivePacket('8E', 83, 9, 2)), 120, {
    protocol: 17,
    id: 77,
  }).map((packet, i) => ({ timeMs: START_MS + i, bytes: ethernet(packet) }))
  const command = (text: string, type: number): Uint8Array =>
    encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand(text, { type })] })
  const web = conversation(
    [
      device(new TextEncoder().encode('GET / HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n')),
      server(new TextEncoder().encode('HTTP/1.1 204 No Content\r\n\r\n')),
    ],
    { ...ENDS, client: { ...CLIENT, port: 50_000 }, server: { ...SERVER, port: 80 } },
  )
  return [
    file('pcap-udp.pcap', 'UDP with acks; two packets in one datagram', pcap(datagrams)),
    file(
      'pcap-udp-fragments.pcap',
      'A datagram in IP fragments, the last one first',
      pcap(fragmented.toReversed().map(({ bytes }, i) => ({ timeMs: START_MS + i, bytes }))),
    ),
    file(
      'pcap-commands.pcap',
      'A command and its reply between records',
      pcap(
        conversation(
          [
            ...talk('pcap command'),
            server(command('getver', COMMAND_TYPE.request), 500),
            device(command('Ver:03.28.02 Hw:FMB920', COMMAND_TYPE.response), 900),
          ],
          ENDS,
        ),
      ),
    ),
    file(
      'pcap-other-traffic.pcap',
      'A web request beside a device, whose port is no usual one',
      pcap(
        [...web, ...session('other', { server: { ...SERVER, port: 12_050 } })].toSorted(
          (x, y) => x.timeMs - y.timeMs,
        ),
      ),
    ),
  ]
}

/** Gzip without compression: what zlib makes differs from release to release, and these bytes must not. */
function gzipped(name: string, about: string, content: Uint8Array): Capture {
  const stored = new Uint8Array(5)
  const tail = new Uint8Array(8)
  new DataView(stored.buffer).setUint8(0, 1)
  new DataView(stored.buffer).setUint16(1, content.length, true)
  new DataView(stored.buffer).setUint16(3, ~content.length & 0xffff, true)
  new DataView(tail.buffer).setUint32(0, crc32(content), true)
  new DataView(tail.buffer).setUint32(4, content.length, true)
  const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
  return { name, about, content: concat(head, stored, content, tail) }
}

/** RFC 1952, section 8. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1
  }
  return ~crc >>> 0
}

export function packetCaptures(): CaptureGroup[] {
  return [
    { title: 'Packet captures: pcap', captures: pcapFiles() },
    { title: 'Packet captures: pcapng', captures: pcapngFiles() },
    { title: 'Packet captures: what happens on the way', captures: onTheWay() },
    { title: 'Packet captures: UDP, commands, other traffic', captures: otherTraffic() },
  ]
}
