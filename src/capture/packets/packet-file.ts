import { hexNumber } from '../../wire/hex.js'
import { ByteWindow } from './byte-window.js'
import { PacketFileError } from './packet-file-error.js'
import { type PacketHandler, u32 } from './packet.js'
import { isPcap, PcapReader } from './pcap.js'
import { isPcapng, PcapngReader } from './pcapng.js'

/** Bytes of a file's head that `packetFormatOf` looks at. */
export const PACKET_HEAD_SIZE = 12

/** What the first bytes of a (decompressed) file announce; undefined if it is no packet capture. */
export function packetFormatOf(head: Uint8Array): 'pcap' | 'pcapng' | undefined {
  return isPcap(head) ? 'pcap' : isPcapng(head) ? 'pcapng' : undefined
}

/**
 * A pcap or pcapng file in any pieces: each packet is handed out as soon as it is whole, from within `push`.
 * A chunk has to stay unchanged until `push` returns; nothing holds it afterwards.
 */
export class PacketFile {
  private readonly window = new ByteWindow()
  private readonly onPacket: PacketHandler
  private reader: PcapReader | PcapngReader | undefined
  private failure: PacketFileError | undefined

  constructor(onPacket: PacketHandler) {
    this.onPacket = onPacket
  }

  /** @throws {PacketFileError} where the file can't be right; from then on every call throws the same */
  push(chunk: Uint8Array): void {
    if (this.failure !== undefined) throw this.failure
    const { window } = this
    window.push(chunk)
    try {
      this.reader ??= this.recognise()
      this.reader?.read()
    } catch (error) {
      if (error instanceof PacketFileError) this.failure = error
      throw error
    } finally {
      window.release()
    }
  }

  /** What the file's end cuts in two, if anything: a capture that was stopped the hard way ends so. */
  end(): PacketFileError | undefined {
    const { window } = this
    if (this.failure !== undefined) return this.failure
    const at = window.offset + window.held
    if (this.reader === undefined)
      return new PacketFileError('INCOMPLETE', 'the file ends within its header', at)
    if (window.held === 0 && !window.isSkipping) return undefined
    return new PacketFileError('INCOMPLETE', 'the file ends in the middle of a packet or block', at)
  }

  private recognise(): PcapReader | PcapngReader | undefined {
    const { window } = this
    if (!window.need(PACKET_HEAD_SIZE)) return undefined
    const head = window.bytes.subarray(window.at, window.at + PACKET_HEAD_SIZE)
    if (isPcap(head)) return new PcapReader(window, this.onPacket)
    // A section whose byte-order magic is broken is told so by the reader.
    if (u32(head, 0, false) === 0x0a0d0d0a) return new PcapngReader(window, this.onPacket)
    throw new PacketFileError(
      'NOT_A_CAPTURE',
      `neither pcap nor pcapng starts with ${hexNumber(u32(head, 0, false), 4)}`,
      window.offset,
    )
  }
}
