import { CaptureError } from '../chunk.js'

/** Why a capture file could not be read on; a closed set that programs may match on. */
export type PacketFileErrorCode =
  /** Neither pcap nor pcapng. */
  | 'NOT_A_CAPTURE'
  /** A version of the format that nobody has described. */
  | 'BAD_VERSION'
  /** A header field that can't be right: framing of the file is lost. */
  | 'BAD_HEADER'
  /** A length that is over the limit or leaves its block. */
  | 'BAD_LENGTH'
  /** A packet of an interface that no block has described. */
  | 'BAD_INTERFACE'
  /** The file ends within a packet or a block. */
  | 'INCOMPLETE'
  /** Packets whose link type is not known here; they are skipped. */
  | 'UNKNOWN_LINK_TYPE'

/** A packet capture that is broken, or the part of it that can't be used. `code` is for programs, `message` for people. */
export class PacketFileError extends CaptureError {
  readonly code: PacketFileErrorCode
  /** Bytes from the start of the (decompressed) file to what can't be right. */
  readonly offset: number

  constructor(code: PacketFileErrorCode, message: string, offset: number) {
    super(`${message} (byte ${offset} of the file)`)
    this.code = code
    this.offset = offset
  }
}
