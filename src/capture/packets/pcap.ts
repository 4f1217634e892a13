/** Classic pcap: a file header, then packets (IETF draft "PCAP Capture File Format"). */
import { hexNumber } from '../../wire/hex.js'
import type { ByteWindow } from './byte-window.js'
import { PacketFileError } from './packet-file-error.js'
import { Packet, type PacketHandler, u16, u32 } from './packet.js'

/** Largest packet that libpcap writes. A larger snap length in the file is believed up to `MAX_SNAPLEN`. */
export const MAX_PACKET = 0x4_0000
const MAX_SNAPLEN = 0x100_0000

const FILE_HEADER_SIZE = 24

interface Variant {
  /** Units of the time's second field in a millisecond. */
  readonly perMs: number
  readonly packetHeaderSize: number
}

/** By the magic number as the writer's byte order has it. */
const VARIANTS = new Map<number, Variant>([
  [0xa1b2c3d4, { perMs: 1e3, packetHeaderSize: 16 }],
  [0xa1b23c4d, { perMs: 1e6, packetHeaderSize: 16 }],
  // Patched libpcap of the nineties: interface index, protocol and type follow each header.
  [0xa1b2cd34, { perMs: 1e3, packetHeaderSize: 24 }],
])

/** True for the first four bytes of a pcap file. */
export function isPcap(head: Uint8Array): boolean {
  return head.length >= 4 && (VARIANTS.has(u32(head, 0, true)) || VARIANTS.has(u32(head, 0, false)))
}

/** Reads packets from a window as they come. */
export class PcapReader {
  private readonly window: ByteWindow
  private readonly onPacket: PacketHandler
  private readonly packet = new Packet()
  private variant: Variant | undefined
  private limit = MAX_PACKET

  constructor(window: ByteWindow, onPacket: PacketHandler) {
    this.window = window
    this.onPacket = onPacket
  }

  /** Hands out every packet that is whole. @throws {PacketFileError} where the file can't be right */
  read(): void {
    if (this.variant === undefined && !this.readFileHeader()) return
    const { window, packet, onPacket } = this
    const { packetHeaderSize, perMs } = this.variant!
    const little = packet.isLittleEndian
    while (window.need(packetHeaderSize)) {
      const captured = u32(window.bytes, window.at + 8, little)
      if (captured > this.limit) {
        throw new PacketFileError(
          'BAD_LENGTH',
          `packet ${packet.number + 1} claims ${captured} captured bytes, the limit is ${this.limit}`,
          window.offset + 8,
        )
      }
      if (!window.need(packetHeaderSize + captured)) return
      const { bytes, at } = window
      packet.bytes = bytes
      packet.start = at + packetHeaderSize
      packet.end = packet.start + captured
      packet.missing = Math.max(0, u32(bytes, at + 12, little) - captured)
      packet.timeMs = u32(bytes, at, little) * 1000 + u32(bytes, at + 4, little) / perMs
      packet.offset = window.offset
      packet.number++
      const linkType = packet.linkType
      onPacket(packet)
      packet.linkType = linkType
      window.advance(packetHeaderSize + captured)
    }
  }

  private readFileHeader(): boolean {
    const { window, packet } = this
    if (!window.need(FILE_HEADER_SIZE)) return false
    const { bytes, at } = window
    for (const little of [true, false]) {
      this.variant ??= VARIANTS.get(u32(bytes, at, little))
      if (this.variant === undefined) continue
      packet.isLittleEndian = little
      break
    }
    if (this.variant === undefined) {
      throw new PacketFileError(
        'NOT_A_CAPTURE',
        `no pcap file starts with ${hexNumber(u32(bytes, at, false), 4)}`,
        window.offset,
      )
    }
    const little = packet.isLittleEndian
    const major = u16(bytes, at + 4, little)
    if (major !== 2) {
      throw new PacketFileError(
        'BAD_VERSION',
        `pcap version 2 is known, the file says ${major}`,
        window.offset + 4,
      )
    }
    this.limit = Math.max(MAX_PACKET, Math.min(u32(bytes, at + 16, little), MAX_SNAPLEN))
    // The upper half holds the length of a frame check sequence, if any; the IP length leaves it out anyway.
    packet.linkType = u32(bytes, at + 20, little) & 0xffff
    window.advance(FILE_HEADER_SIZE)
    return true
  }
}
