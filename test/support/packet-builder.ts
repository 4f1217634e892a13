/** Builds pcap and pcapng files: packets of every layer, and TCP connections with whatever goes wrong on the way. */

export type Bytes = Uint8Array

export function concat(...parts: readonly Bytes[]): Bytes {
  return concatAll(parts)
}

function concatAll(parts: readonly Bytes[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Numbers that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export function randomBytes(length: number, random: () => number): Bytes {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

function be(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => Math.floor(value / 2 ** (8 * (width - 1 - i))) & 0xff)
}

export interface End {
  /** Dotted IPv4, or sixteen bytes of IPv6 as hex. */
  readonly address: string
  readonly port: number
}

export const DEVICE: End = { address: '10.0.0.7', port: 40122 }
export const SERVER: End = { address: '192.168.1.2', port: 5027 }
export const DEVICE_6: End = { address: '20010db8000000000000000000000007', port: 40122 }
export const SERVER_6: End = { address: '20010db8000000000000000000000001', port: 5027 }

function addressBytes(address: string): number[] {
  return address.includes('.')
    ? address.split('.').map(Number)
    : Array.from({ length: 16 }, (_, i) => parseInt(address.slice(2 * i, 2 * i + 2), 16))
}

function isV4(end: End): boolean {
  return end.address.includes('.')
}

/** The Internet checksum (RFC 1071), over several runs of bytes of even length but the last. */
function checksum(...runs: readonly ArrayLike<number>[]): number {
  let sum = 0
  for (const run of runs) {
    for (let at = 0; at < run.length; at += 2) sum += (run[at]! << 8) | (run[at + 1] ?? 0)
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

export interface Tcp {
  readonly seq: number
  readonly ack?: number
  /** FIN 1, SYN 2, RST 4, PSH 8, ACK 16. */
  readonly flags?: number
  readonly payload?: Bytes
  readonly options?: Bytes
}

function tcpSegment(from: End, to: End, { seq, ack = 0, flags = 0x10, payload, options }: Tcp): Bytes {
  const extra = options ?? new Uint8Array(0)
  const data = payload ?? new Uint8Array(0)
  const size = 20 + extra.length
  const header = [
    ...be(from.port, 2),
    ...be(to.port, 2),
    ...be(seq >>> 0, 4),
    ...be(ack >>> 0, 4),
    (size / 4) << 4,
    flags,
    0xff,
    0xff,
    0,
    0,
    0,
    0,
  ]
  const segment = concat(Uint8Array.from(header), extra, data)
  const sum = checksum(pseudoHeader(from, to, 6, segment.length), segment)
  segment[16] = sum >>> 8
  segment[17] = sum & 0xff
  return segment
}

export function udpDatagram(from: End, to: End, payload: Bytes): Bytes {
  const head = [...be(from.port, 2), ...be(to.port, 2), ...be(8 + payload.length, 2), 0, 0]
  const datagram = concat(Uint8Array.from(head), payload)
  const sum = checksum(pseudoHeader(from, to, 17, datagram.length), datagram)
  datagram[6] = sum >>> 8
  datagram[7] = sum & 0xff
  return datagram
}

function pseudoHeader(from: End, to: End, protocol: number, length: number): number[] {
  return [...addressBytes(from.address), ...addressBytes(to.address), ...be(length, 4), 0, 0, 0, protocol]
}

export interface IpOptions {
  readonly protocol?: number
  readonly id?: number
  /** Bytes; a multiple of 8. */
  readonly fragmentOffset?: number
  readonly moreFragments?: boolean
  /** IPv4 header options, a multiple of 4 bytes. */
  readonly options?: Bytes
  /** IPv6 extension headers as (type, bytes whose first byte will be the next type). */
  readonly extensions?: readonly (readonly [type: number, bytes: Bytes])[]
}

export function ipPacket(from: End, to: End, payload: Bytes, more: IpOptions = {}): Bytes {
  return isV4(from) ? ipv4(from, to, payload, more) : ipv6(from, to, payload, more)
}

function ipv4(from: End, to: End, payload: Bytes, more: IpOptions): Bytes {
  const options = more.options ?? new Uint8Array(0)
  const size = 20 + options.length
  const fragment = (more.fragmentOffset ?? 0) / 8 + (more.moreFragments ? 0x2000 : 0)
  const head = [
    0x40 + size / 4,
    0,
    ...be(size + payload.length, 2),
    ...be(more.id ?? 1, 2),
    ...be(fragment, 2),
    64,
    more.protocol ?? 6,
    0,
    0,
    ...addressBytes(from.address),
    ...addressBytes(to.address),
  ]
  const header = concat(Uint8Array.from(head), options)
  const sum = checksum(header)
  header[10] = sum >>> 8
  header[11] = sum & 0xff
  return concat(header, payload)
}

function ipv6(from: End, to: End, payload: Bytes, more: IpOptions): Bytes {
  const extensions = (more.extensions ?? []).map(([type, bytes]) => ({ type, bytes: bytes.slice() }))
  if (more.fragmentOffset !== undefined || more.moreFragments) {
    const field = (more.fragmentOffset ?? 0) + (more.moreFragments ? 1 : 0)
    extensions.push({ type: 44, bytes: Uint8Array.from([0, 0, ...be(field, 2), ...be(more.id ?? 1, 4)]) })
  }
  extensions.forEach(({ bytes }, i) => (bytes[0] = extensions[i + 1]?.type ?? more.protocol ?? 6))
  const body = concat(...extensions.map(({ bytes }) => bytes), payload)
  const next = extensions[0]?.type ?? more.protocol ?? 6
  const head = [0x60, 0, 0, 0, ...be(body.length, 2), next, 64]
  return concat(Uint8Array.from([...head, ...addressBytes(from.address), ...addressBytes(to.address)]), body)
}

/** One IP packet as fragments of `size` payload bytes, a multiple of 8. */
export function fragments(from: End, to: End, payload: Bytes, size: number, more: IpOptions = {}): Bytes[] {
  const parts: Bytes[] = []
  for (let at = 0; at < payload.length; at += size) {
    parts.push(
      ipPacket(from, to, payload.subarray(at, at + size), {
        ...more,
        fragmentOffset: at,
        moreFragments: at + size < payload.length,
      }),
    )
  }
  return parts
}

export function ethernet(packet: Bytes, vlans: readonly number[] = []): Bytes {
  const type = packet[0]! >>> 4 === 6 ? 0x86dd : 0x0800
  const tags = vlans.flatMap((id, i) => [
    ...be(i === 0 && vlans.length > 1 ? 0x88a8 : 0x8100, 2),
    ...be(id, 2),
  ])
  const frame = concat(Uint8Array.from([...Array<number>(12).fill(2), ...tags, ...be(type, 2)]), packet)
  // Short frames are padded to 60 bytes on the wire.
  return frame.length >= 60 ? frame : concat(frame, new Uint8Array(60 - frame.length))
}

/** A packet in the given link type's header. */
export function linkLayer(linkType: number, packet: Bytes): Bytes {
  const isV6 = packet[0]! >>> 4 === 6
  const etherType = be(isV6 ? 0x86dd : 0x0800, 2)
  switch (linkType) {
    case 0:
      return concat(Uint8Array.from([isV6 ? 30 : 2, 0, 0, 0]), packet)
    case 108:
      return concat(Uint8Array.from([0, 0, 0, isV6 ? 30 : 2]), packet)
    case 1:
      return ethernet(packet)
    case 113:
      return concat(Uint8Array.from([...Array<number>(14).fill(0), ...etherType]), packet)
    case 276:
      return concat(Uint8Array.from([...etherType, ...Array<number>(18).fill(0)]), packet)
    default:
      return packet
  }
}

/** A packet as the capture has it. */
export interface Captured {
  readonly timeMs: number
  readonly bytes: Bytes
}

export interface FileOptions {
  readonly linkType?: number
  readonly snaplen?: number
  readonly isLittleEndian?: boolean
}

class FileBytes {
  private readonly parts: Bytes[] = []
  private readonly little: boolean
  size = 0

  constructor(little: boolean) {
    this.little = little
  }

  u(value: number, width: number): this {
    const bytes = be(value, width)
    return this.raw(Uint8Array.from(this.little ? bytes.reverse() : bytes))
  }

  raw(bytes: Bytes): this {
    this.parts.push(bytes)
    this.size += bytes.length
    return this
  }

  done(): Bytes {
    return concatAll(this.parts)
  }
}

export function pcap(
  packets: readonly Captured[],
  options: FileOptions & { readonly isNano?: boolean } = {},
): Bytes {
  const { linkType = 1, snaplen = 0x40000, isLittleEndian = true, isNano = false } = options
  const file = new FileBytes(isLittleEndian)
  file
    .u(isNano ? 0xa1b23c4d : 0xa1b2c3d4, 4)
    .u(2, 2)
    .u(4, 2)
    .u(0, 8)
    .u(snaplen, 4)
    .u(linkType, 4)
  for (const { timeMs, bytes } of packets) {
    const captured = bytes.subarray(0, snaplen)
    const seconds = Math.floor(timeMs / 1000)
    file.u(seconds, 4).u(Math.round((timeMs - seconds * 1000) * (isNano ? 1e6 : 1e3)), 4)
    file.u(captured.length, 4).u(bytes.length, 4).raw(captured)
  }
  return file.done()
}

function block(isLittleEndian: boolean, type: number, body: Bytes): Bytes {
  const padding = new Uint8Array((4 - (body.length % 4)) % 4)
  const total = 12 + body.length + padding.length
  return new FileBytes(isLittleEndian).u(type, 4).u(total, 4).raw(body).raw(padding).u(total, 4).done()
}

export interface PcapngOptions extends FileOptions {
  readonly blocks?: 'enhanced' | 'simple' | 'obsolete'
  /** The byte of `if_tsresol`; 6 is the default. */
  readonly resolution?: number
  /** Seconds of `if_tsoffset`. */
  readonly offset?: number
  /** Blocks of unknown types between the packets. */
  readonly isChatty?: boolean
}

/** One section with one interface; join several for a file of several sections. */
export function pcapng(packets: readonly Captured[], options: PcapngOptions = {}): Bytes {
  const { linkType = 1, snaplen = 0x40000, isLittleEndian: le = true, blocks = 'enhanced' } = options
  const { resolution, offset = 0, isChatty = false } = options
  const parts: Bytes[] = []
  const section = new FileBytes(le).u(0x1a2b3c4d, 4).u(1, 2).u(0, 2).u(0xffffffff, 4).u(0xffffffff, 4)
  parts.push(block(le, 0x0a0d0d0a, section.done()))
  const described = new FileBytes(le).u(linkType, 2).u(0, 2).u(snaplen, 4)
  if (resolution !== undefined) {
    described
      .u(9, 2)
      .u(1, 2)
      .raw(Uint8Array.of(resolution, 0, 0, 0))
  }
  if (offset !== 0) {
    const high = Math.floor(offset / 0x1_0000_0000) >>> 0
    described.u(14, 2).u(8, 2)
    if (le) described.u(offset >>> 0, 4).u(high, 4)
    else described.u(high, 4).u(offset >>> 0, 4)
  }
  if (resolution !== undefined || offset !== 0) described.u(0, 4)
  parts.push(block(le, 1, described.done()))
  const perSecond =
    resolution === undefined ? 1e6 : resolution & 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution
  for (const { timeMs, bytes } of packets) {
    const captured = bytes.subarray(0, snaplen)
    if (isChatty) parts.push(block(le, 0x0bad, new Uint8Array(captured.length % 50)))
    const body = new FileBytes(le)
    if (blocks === 'simple') {
      parts.push(block(le, 3, body.u(bytes.length, 4).raw(captured).done()))
      continue
    }
    const ticks = Math.round((timeMs / 1000 - offset) * perSecond)
    if (blocks === 'enhanced') body.u(0, 4)
    else body.u(0, 2).u(0xffff, 2)
    body.u(Math.floor(ticks / 0x1_0000_0000), 4).u(ticks % 0x1_0000_0000, 4)
    body.u(captured.length, 4).u(bytes.length, 4).raw(captured)
    parts.push(block(le, blocks === 'enhanced' ? 6 : 2, body.done()))
  }
  return concatAll(parts)
}

/** One side's next piece of a conversation. */
export interface Say {
  readonly by: 'client' | 'server'
  readonly bytes: Bytes
  /** Milliseconds after the piece before; default 10. */
  readonly afterMs?: number
}

export interface ConversationOptions {
  readonly client?: End
  readonly server?: End
  readonly startMs?: number
  /** Initial sequence numbers. */
  readonly clientSeq?: number
  readonly serverSeq?: number
  /** Largest payload of a segment; default 1460. */
  readonly mss?: number
  readonly hasOpening?: boolean
  readonly ending?: 'fin' | 'rst' | 'none'
  /** How an IP packet is framed; default Ethernet. */
  readonly frame?: (packet: Bytes) => Bytes
}

/** A segment of a conversation, before it is put into a file. */
export interface Sent extends Captured {
  readonly by: 'client' | 'server'
  readonly seq: number
  readonly payload: Bytes
}

/** A whole connection: opening, data with its acknowledgements, ending. */
export function conversation(says: readonly Say[], options: ConversationOptions = {}): Sent[] {
  const { client = DEVICE, server = SERVER, mss = 1460, hasOpening = true, ending = 'fin' } = options
  const frame = options.frame ?? ((packet: Bytes) => ethernet(packet))
  let timeMs = options.startMs ?? 1_700_000_000_000
  const seqs = { client: options.clientSeq ?? 1000, server: options.serverSeq ?? 9000 }
  const sent: Sent[] = []
  const send = (by: 'client' | 'server', flags: number, payload: Bytes = new Uint8Array(0)): void => {
    const [from, to] = by === 'client' ? [client, server] : [server, client]
    const ack = (flags & 0x10) !== 0 ? (by === 'client' ? seqs.server : seqs.client) : 0
    const segment = tcpSegment(from, to, { seq: seqs[by], ack, flags, payload })
    sent.push({ by, seq: seqs[by], payload, timeMs, bytes: frame(ipPacket(from, to, segment)) })
    seqs[by] = (seqs[by] + payload.length + ((flags & 3) !== 0 ? 1 : 0)) >>> 0
    timeMs += 1
  }
  if (hasOpening) {
    send('client', 0x02)
    send('server', 0x12)
    send('client', 0x10)
  }
  for (const { by, bytes, afterMs = 10 } of says) {
    timeMs += afterMs
    for (let at = 0; at < bytes.length; at += mss) send(by, 0x18, bytes.subarray(at, at + mss))
    send(by === 'client' ? 'server' : 'client', 0x10)
  }
  if (ending === 'rst') send('client', 0x14)
  if (ending === 'fin') {
    send('client', 0x11)
    send('server', 0x11)
    send('client', 0x10)
  }
  return sent
}

/** A segment of this stream, from anywhere in it: for retransmissions and overlaps of any shape. */
export function resent(
  original: Sent,
  payload: Bytes,
  seq: number,
  options: { readonly client?: End; readonly server?: End; readonly ack?: number } = {},
): Captured {
  const { client = DEVICE, server = SERVER } = options
  const [from, to] = original.by === 'client' ? [client, server] : [server, client]
  const segment = tcpSegment(from, to, { seq, flags: 0x18, payload, ack: options.ack ?? 0 })
  return { timeMs: original.timeMs, bytes: ethernet(ipPacket(from, to, segment)) }
}
