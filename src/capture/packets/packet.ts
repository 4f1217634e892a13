/** Protocol numbers of the IP header (IANA). */
export const PROTOCOL_TCP = 6
export const PROTOCOL_UDP = 17

/**
 * The packet at hand. One object serves the whole file: each layer moves `start` and `end` inwards and fills in what
 * it has learned, so that no packet costs an allocation. Nothing of it may be kept.
 */
export class Packet {
  /** The payload of the layer reached so far is `bytes[start, end)`. */
  bytes: Uint8Array = EMPTY
  start = 0
  end = 0
  /** Bytes behind `end` that were on the wire and are not in the file: the snap length cut them off. */
  missing = 0
  /** Milliseconds since 1970 with their fraction; NaN if the file doesn't say (simple packet blocks). */
  timeMs = NaN
  linkType = 0
  /** Byte order of the section, which the BSD loopback header follows. */
  isLittleEndian = true
  /** File offset of the packet's header. */
  offset = 0
  /** Counted from 1, as Wireshark does. */
  number = 0

  /** From the network layer. Source in 0..3, destination in 4..7; IPv4 in its mapped form, `::ffff:a.b.c.d`. */
  readonly addresses = new Int32Array(8)
  protocol = 0
  sourcePort = 0
  destinationPort = 0
}

/** Takes a packet while it is there; it is the same object each time. */
export type PacketHandler = (packet: Packet) => void

const EMPTY = new Uint8Array(0)

/** u16 and u32 in the byte order of the file. */
export function u16(bytes: Uint8Array, at: number, isLittleEndian: boolean): number {
  return isLittleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
}

export function u32(bytes: Uint8Array, at: number, isLittleEndian: boolean): number {
  return (
    (isLittleEndian
      ? bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
      : (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
  )
}
