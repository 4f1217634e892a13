/** What an IP packet carries, for packets that somebody has dumped as text. */
import { readU16 } from '../wire/fields.js'

const ETHERNET_SIZE = 14
const IPV4_MIN = 20
const IPV6_SIZE = 40
const TCP = 6
const UDP = 17

/**
 * What a dumped IP packet carries over TCP or UDP (`tcpdump -x`, with `-xx` an Ethernet header in front); undefined if
 * the bytes are no whole IP packet.
 */
export function payloadOfPacket(
  bytes: Uint8Array,
): { transport: 'tcp' | 'udp'; payload: Uint8Array } | undefined {
  const hasEthernet =
    bytes.length > ETHERNET_SIZE && (readU16(bytes, 12) === 0x0800 || readU16(bytes, 12) === 0x86dd)
  const ip = hasEthernet ? bytes.subarray(ETHERNET_SIZE) : bytes
  const version = ip.length >= IPV4_MIN ? ip[0]! >> 4 : 0
  if (version === 4) {
    const total = readU16(ip, 2)
    const size = (ip[0]! & 0x0f) * 4
    return size < IPV4_MIN || total > ip.length ? undefined : segment(ip[9]!, ip.subarray(size, total))
  }
  if (version === 6 && ip.length >= IPV6_SIZE) {
    const total = IPV6_SIZE + readU16(ip, 4)
    return total > ip.length ? undefined : segment(ip[6]!, ip.subarray(IPV6_SIZE, total))
  }
  return undefined
}

function segment(
  protocol: number,
  bytes: Uint8Array,
): { transport: 'tcp' | 'udp'; payload: Uint8Array } | undefined {
  if (protocol === UDP && bytes.length >= 8) return { transport: 'udp', payload: bytes.slice(8) }
  const offset = bytes.length > 12 ? (bytes[12]! >> 4) * 4 : 0
  if (protocol !== TCP || offset < 20 || offset > bytes.length) return undefined
  return { transport: 'tcp', payload: bytes.slice(offset) }
}
