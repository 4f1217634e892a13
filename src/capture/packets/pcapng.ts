/** pcapng: blocks that carry their length twice (IETF draft "PCAP Now Generic"). */
import { hexNumber } from '../../wire/hex.js'
import type { ByteWindow } from './byte-window.js'
import { PacketFileError } from './packet-file-error.js'
import { Packet, type PacketHandler, u16, u32 } from './packet.js'

const SECTION_HEADER = 0x0a0d0d0a
const INTERFACE_DESCRIPTION = 1
/** Obsolete; early Wireshark wrote it. */
const PACKET = 2
const SIMPLE_PACKET = 3
const ENHANCED_PACKET = 6

const BYTE_ORDER_MAGIC = 0x1a2b3c4d

/** Type, total length, and the total length again at the end. */
const BLOCK_OVERHEAD = 12

/** Fixed fields, bytes, of the blocks that are read; all others are skipped without being held. */
const FIXED_SIZES = new Map([
  [SECTION_HEADER, 16],
  [INTERFACE_DESCRIPTION, 8],
  [PACKET, 20],
  [SIMPLE_PACKET, 4],
  [ENHANCED_PACKET, 20],
])

/** Largest block that is held: the largest packet that anybody writes, with room for options. */
const MAX_BLOCK = 0x10_0000
const MAX_INTERFACES = 0x1_0000

const OPTION_END = 0
const OPTION_TIME_RESOLUTION = 9
const OPTION_TIME_OFFSET = 14

interface Interface {
  readonly linkType: number
  readonly snaplen: number
  /** Milliseconds of `ticks` units of time. */
  readonly toMs: (ticks: number) => number
}

/** True for the first twelve bytes of a pcapng file. */
export function isPcapng(head: Uint8Array): boolean {
  if (head.length < 12 || u32(head, 0, false) !== SECTION_HEADER) return false
  return u32(head, 8, true) === BYTE_ORDER_MAGIC || u32(head, 8, false) === BYTE_ORDER_MAGIC
}

/** Reads packets from a window as they come. */
export class PcapngReader {
  private readonly window: ByteWindow
  private readonly onPacket: PacketHandler
  private readonly packet = new Packet()
  private interfaces: Interface[] = []
  private little = true
  private isFirst = true
  /** Total length that a skipped block has to end with. */
  private trailer = 0

  constructor(window: ByteWindow, onPacket: PacketHandler) {
    this.window = window
    this.onPacket = onPacket
  }

  /** Hands out every packet that is whole. @throws {PacketFileError} where the file can't be right */
  read(): void {
    while (this.endSkipped() && this.readBlock());
  }

  private readBlock(): boolean {
    const { window } = this
    if (!window.need(BLOCK_OVERHEAD)) return false
    const isSection = u32(window.bytes, window.at, true) === SECTION_HEADER
    if (isSection) this.readByteOrder()
    else if (this.isFirst) {
      const start = hexNumber(u32(window.bytes, window.at, false), 4)
      throw new PacketFileError('NOT_A_CAPTURE', `no pcapng file starts with ${start}`, window.offset)
    }
    this.isFirst = false
    const { little } = this
    const type = u32(window.bytes, window.at, little)
    const total = u32(window.bytes, window.at + 4, little)
    const fixedSize = FIXED_SIZES.get(type)
    this.checkLength(total, fixedSize)
    if (fixedSize === undefined) {
      window.skip(total - 4)
      this.trailer = total
      return true
    }
    if (!window.need(total)) return false
    const { bytes, at } = window
    const again = u32(bytes, at + total - 4, little)
    if (again !== total) throw this.badTrailer(total, again, window.offset + total - 4)
    this.readBody(type, bytes, at + 8, at + total - 4)
    window.advance(total)
    return true
  }

  private readBody(type: number, bytes: Uint8Array, start: number, end: number): void {
    switch (type) {
      case SECTION_HEADER:
        return this.readSection(bytes, start)
      case INTERFACE_DESCRIPTION:
        return this.readInterface(bytes, start, end)
      case ENHANCED_PACKET:
        return this.readPacket(u32(bytes, start, this.little), bytes, start, end)
      case PACKET:
        return this.readPacket(u16(bytes, start, this.little), bytes, start, end)
      default:
        return this.readSimplePacket(bytes, start, end)
    }
  }

  private readByteOrder(): void {
    const { window } = this
    const at = window.at + 8
    if (u32(window.bytes, at, true) === BYTE_ORDER_MAGIC) this.little = true
    else if (u32(window.bytes, at, false) === BYTE_ORDER_MAGIC) this.little = false
    else {
      const magic = hexNumber(u32(window.bytes, at, false), 4)
      throw new PacketFileError(
        'BAD_HEADER',
        `the byte-order magic is 1A2B3C4D in either order, not ${magic}`,
        window.offset + 8,
      )
    }
  }

  private checkLength(total: number, fixedSize: number | undefined): void {
    const { offset } = this.window
    const least = BLOCK_OVERHEAD + (fixedSize ?? 0)
    if (total < least || total % 4 !== 0) {
      throw new PacketFileError(
        'BAD_LENGTH',
        `a block claims ${total} bytes; it has ${least} or more, a multiple of 4`,
        offset + 4,
      )
    }
    if (fixedSize !== undefined && total > MAX_BLOCK) {
      throw new PacketFileError(
        'BAD_LENGTH',
        `a block claims ${total} bytes, the limit is ${MAX_BLOCK}`,
        offset + 4,
      )
    }
  }

  /** Checks the end of a block that was skipped; false until it has come. */
  private endSkipped(): boolean {
    if (this.trailer === 0) return true
    const { window } = this
    if (!window.need(4)) return false
    const again = u32(window.bytes, window.at, this.little)
    if (again !== this.trailer) throw this.badTrailer(this.trailer, again, window.offset)
    this.trailer = 0
    window.advance(4)
    return true
  }

  private badTrailer(total: number, again: number, offset: number): PacketFileError {
    return new PacketFileError(
      'BAD_LENGTH',
      `a block of ${total} bytes ends with the length ${again}: the two must be equal`,
      offset,
    )
  }

  private readSection(bytes: Uint8Array, start: number): void {
    const major = u16(bytes, start + 4, this.little)
    if (major !== 1) {
      throw new PacketFileError(
        'BAD_VERSION',
        `pcapng version 1 is known, the section says ${major}`,
        this.window.offset + 12,
      )
    }
    this.interfaces = []
    this.packet.isLittleEndian = this.little
  }

  private readInterface(bytes: Uint8Array, start: number, end: number): void {
    if (this.interfaces.length >= MAX_INTERFACES) {
      throw new PacketFileError(
        'BAD_HEADER',
        `a section has at most ${MAX_INTERFACES} interfaces`,
        this.window.offset,
      )
    }
    const { little } = this
    let resolution = 6
    let offsetMs = 0
    for (let at = start + 8; at + 4 <= end;) {
      const code = u16(bytes, at, little)
      const length = u16(bytes, at + 2, little)
      if (code === OPTION_END) break
      at += 4
      if (at + length > end) {
        throw new PacketFileError(
          'BAD_LENGTH',
          `an option of ${length} bytes leaves its block`,
          this.window.offset + at - start + 8 - 2,
        )
      }
      if (code === OPTION_TIME_RESOLUTION && length >= 1) resolution = bytes[at]!
      if (code === OPTION_TIME_OFFSET && length >= 8) offsetMs = seconds(bytes, at, little) * 1000
      at += (length + 3) & ~3
    }
    this.interfaces.push({
      linkType: u16(bytes, start, little),
      snaplen: u32(bytes, start + 4, little),
      toMs: clock(resolution, offsetMs),
    })
  }

  /** An enhanced packet, or an obsolete one: they differ in the width of the interface only. */
  private readPacket(interfaceId: number, bytes: Uint8Array, start: number, end: number): void {
    const { little, packet } = this
    const from = this.interfaceOf(interfaceId)
    const captured = u32(bytes, start + 12, little)
    if (captured > end - start - 20) {
      throw new PacketFileError(
        'BAD_LENGTH',
        `packet ${packet.number + 1} claims ${captured} captured bytes, its block holds ${end - start - 20}`,
        this.window.offset + 20,
      )
    }
    packet.timeMs = from.toMs(u32(bytes, start + 4, little) * 0x1_0000_0000 + u32(bytes, start + 8, little))
    this.handOut(from, bytes, start + 20, captured, u32(bytes, start + 16, little))
  }

  private readSimplePacket(bytes: Uint8Array, start: number, end: number): void {
    const from = this.interfaceOf(0)
    const original = u32(bytes, start, this.little)
    const snaplen = from.snaplen === 0 ? original : from.snaplen
    this.packet.timeMs = NaN
    this.handOut(from, bytes, start + 4, Math.min(original, snaplen, end - start - 4), original)
  }

  private handOut(
    from: Interface,
    bytes: Uint8Array,
    start: number,
    captured: number,
    original: number,
  ): void {
    const { packet } = this
    packet.linkType = from.linkType
    packet.bytes = bytes
    packet.start = start
    packet.end = start + captured
    packet.missing = Math.max(0, original - captured)
    packet.offset = this.window.offset
    packet.number++
    this.onPacket(packet)
  }

  private interfaceOf(id: number): Interface {
    const found = this.interfaces[id]
    if (found === undefined) {
      throw new PacketFileError(
        'BAD_INTERFACE',
        `packet ${this.packet.number + 1} is of interface ${id}, the section has ${this.interfaces.length}`,
        this.window.offset + 8,
      )
    }
    return found
  }
}

/** The signed 64-bit number of seconds of `if_tsoffset`. */
function seconds(bytes: Uint8Array, at: number, little: boolean): number {
  const high = u32(bytes, at + (little ? 4 : 0), little) | 0
  const low = u32(bytes, at + (little ? 0 : 4), little)
  return high * 0x1_0000_0000 + low
}

/** `if_tsresol`: a negative power of ten, or of two if the top bit is set. */
function clock(resolution: number, offsetMs: number): (ticks: number) => number {
  const exponent = resolution & 0x7f
  if (resolution & 0x80) {
    const perSecond = 2 ** exponent
    return ticks => (ticks / perSecond) * 1000 + offsetMs
  }
  if (exponent < 3) {
    const msPerTick = 10 ** (3 - exponent)
    return ticks => ticks * msPerTick + offsetMs
  }
  const ticksPerMs = 10 ** (exponent - 3)
  return ticks => ticks / ticksPerMs + offsetMs
}
