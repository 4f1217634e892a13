/** From the link layer to IP (tcpdump.org, "Link-layer header types"). */
import { readU16 } from '../../wire/fields.js'
import { type Packet, u32 } from './packet.js'

const ETHERTYPE_IPV4 = 0x0800
const ETHERTYPE_IPV6 = 0x86dd
const ETHERTYPE_PPPOE = 0x8864

/** Address families of BSD loopback headers: IPv6 has another number on every system. */
const AF_INET = 2
const AF_INET6 = [24, 28, 30, 10]

/** Tags that may stand one in another; more of them is no Ethernet. */
const MAX_TAGS = 4

/** Where the payload starts and what it is: moves `packet.start` to IP; false for what is no IP. */
type LinkLayer = (packet: Packet) => boolean

const LINK_LAYERS = new Map<number, LinkLayer>([
  [0, packet => loopback(packet, packet.isLittleEndian)],
  [1, packet => tagged(packet, packet.start + 12)],
  // Raw IP: the systems that have written 12 and 14 meant what is 101 in files today.
  [12, () => true],
  [14, () => true],
  [101, () => true],
  [108, packet => loopback(packet, false)],
  // Linux cooked: the protocol is the last field of version 1 and the first of version 2.
  [113, packet => tagged(packet, packet.start + 14)],
  [228, () => true],
  [229, () => true],
  [276, cookedV2],
])

/** True if packets of this link type can be read. */
export function isKnownLinkType(linkType: number): boolean {
  return LINK_LAYERS.has(linkType)
}

/** Moves the packet's start to its IP header; false if it has none. */
export function enterNetwork(packet: Packet): boolean {
  return LINK_LAYERS.get(packet.linkType)?.(packet) ?? false
}

function cookedV2(packet: Packet): boolean {
  const { bytes, start, end } = packet
  if (start + 20 > end) return false
  return enter(packet, readU16(bytes, start), start + 20)
}

/** An EtherType at `at`, tags of 802.1Q and 802.1ad skipped. */
function tagged(packet: Packet, at: number): boolean {
  const { bytes, end } = packet
  for (let tags = 0; tags <= MAX_TAGS && at + 2 <= end; tags++) {
    const type = readU16(bytes, at)
    if (type !== 0x8100 && type !== 0x88a8 && type !== 0x9100) return enter(packet, type, at + 2)
    at += 4
  }
  return false
}

function enter(packet: Packet, etherType: number, start: number): boolean {
  if (etherType === ETHERTYPE_PPPOE) return pppoe(packet, start)
  packet.start = start
  // A tag may follow the cooked header of version 2.
  if (etherType === 0x8100 || etherType === 0x88a8) return tagged(packet, start + 2)
  return etherType === ETHERTYPE_IPV4 || etherType === ETHERTYPE_IPV6
}

/** PPPoE session: six bytes, then the PPP protocol, 0021 and 0057 for IP. */
function pppoe(packet: Packet, start: number): boolean {
  if (start + 8 > packet.end) return false
  const protocol = readU16(packet.bytes, start + 6)
  packet.start = start + 8
  return protocol === 0x0021 || protocol === 0x0057
}

function loopback(packet: Packet, isLittleEndian: boolean): boolean {
  const { bytes, start, end } = packet
  if (start + 4 > end) return false
  // The header is in the order of the machine that captured, which may not be the one that wrote the file.
  const declared = u32(bytes, start, isLittleEndian)
  const family = declared > 0xffff ? u32(bytes, start, !isLittleEndian) : declared
  packet.start = start + 4
  return family === AF_INET || AF_INET6.includes(family)
}
