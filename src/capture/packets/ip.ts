/** From IP to the transport layer (RFC 791, RFC 8200). Checksums are not looked at: offloading leaves them unset. */
import { readI32, readU16, readU32 } from '../../wire/fields.js'
import type { IpFragments } from './ip-fragments.js'
import { type Packet, PROTOCOL_TCP, PROTOCOL_UDP } from './packet.js'

const IPV4_HEADER = 20
const IPV6_HEADER = 40
const MORE_FRAGMENTS = 0x2000

/** Extension headers of IPv6 that carry their length in units of eight bytes. */
const HOP_BY_HOP = 0
const ROUTING = 43
const FRAGMENT = 44
const AUTHENTICATION = 51
const DESTINATION_OPTIONS = 60
const MOBILITY = 135

/** More extension headers than this is an attack or damage. */
const MAX_EXTENSIONS = 16

/** First half of an IPv4 address in IPv6 form: 80 zero bits, 16 ones. */
const MAPPED = 0xffff

/**
 * Moves the packet's start to its TCP or UDP header and fills in addresses and protocol. False for other protocols,
 * for what is no IP, and for a fragment whose fellows have not all come; the last of them becomes the whole datagram.
 */
export function enterTransport(packet: Packet, fragments: IpFragments): boolean {
  if (packet.start >= packet.end) return false
  const version = packet.bytes[packet.start]! >>> 4
  if (version === 4) return enterIpv4(packet, fragments)
  if (version === 6) return enterIpv6(packet, fragments)
  return false
}

function enterIpv4(packet: Packet, fragments: IpFragments): boolean {
  const { bytes, start, end, addresses } = packet
  if (start + IPV4_HEADER > end) return false
  const headerSize = (bytes[start]! & 0x0f) * 4
  if (headerSize < IPV4_HEADER) return false
  packet.protocol = bytes[start + 9]!
  // Segmentation offload leaves the length empty: the packet is as long as it is.
  const declared = readU16(bytes, start + 2)
  if (!trim(packet, declared === 0 ? end - start + packet.missing : declared, headerSize)) return false
  addresses[0] = 0
  addresses[1] = 0
  addresses[2] = MAPPED
  addresses[3] = readI32(bytes, start + 12)
  addresses[4] = 0
  addresses[5] = 0
  addresses[6] = MAPPED
  addresses[7] = readI32(bytes, start + 16)
  const fragment = readU16(bytes, start + 6)
  if ((fragment & 0x3fff) !== 0) {
    const isLast = (fragment & MORE_FRAGMENTS) === 0
    return fragments.add(packet, readU16(bytes, start + 4), (fragment & 0x1fff) * 8, isLast)
  }
  return isTransport(packet.protocol)
}

function enterIpv6(packet: Packet, fragments: IpFragments): boolean {
  const { bytes, start, end, addresses } = packet
  if (start + IPV6_HEADER > end) return false
  const declared = readU16(bytes, start + 4)
  // A jumbogram says 0 here; so does segmentation offload.
  const size = declared === 0 ? end - start + packet.missing : IPV6_HEADER + declared
  if (!trim(packet, size, IPV6_HEADER)) return false
  for (let word = 0; word < 8; word++) addresses[word] = readI32(bytes, start + 8 + 4 * word)
  let next = bytes[start + 6]!
  for (let count = 0; count < MAX_EXTENSIONS; count++) {
    if (isTransport(next)) {
      packet.protocol = next
      return true
    }
    const at = packet.start
    if (at + 8 > packet.end) return false
    const following = bytes[at]!
    switch (next) {
      case HOP_BY_HOP:
      case ROUTING:
      case DESTINATION_OPTIONS:
      case MOBILITY:
        packet.start = at + 8 * (bytes[at + 1]! + 1)
        break
      case AUTHENTICATION:
        packet.start = at + 4 * (bytes[at + 1]! + 2)
        break
      case FRAGMENT: {
        const field = readU16(bytes, at + 2)
        packet.start = at + 8
        packet.protocol = following
        // An atomic fragment (RFC 6946) is whole by itself.
        if ((field & 0xfff9) !== 0) {
          return fragments.add(packet, readU32(bytes, at + 4), field & 0xfff8, (field & 1) === 0)
        }
        break
      }
      default:
        return false
    }
    if (packet.start > packet.end) return false
    next = following
  }
  return false
}

/** Leaves link padding out, notes what the snap length cut off, and steps over the header. */
function trim(packet: Packet, size: number, headerSize: number): boolean {
  if (size < headerSize) return false
  const { start, end } = packet
  packet.start = start + headerSize
  if (packet.start > end) return false
  packet.end = Math.min(end, start + size)
  packet.missing = start + size - packet.end
  return true
}

/** True for TCP and UDP. */
export function isTransport(protocol: number): boolean {
  return protocol === PROTOCOL_TCP || protocol === PROTOCOL_UDP
}
