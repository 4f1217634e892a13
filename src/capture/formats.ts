/** The capture formats, told apart by their first bytes. A new one is a row here and a file beside it. */
import { TextDecoder } from 'node:util'
import { readU32 } from '../wire/fields.js'
import { CaptureNdjson, isCaptureLine } from './capture-ndjson.js'
import { CaptureError, type CaptureReader } from './chunk.js'
import { headAt, nextSolidMessage } from './heads.js'
import { HexText } from './hex-text.js'
import type { TransportHint } from './identify.js'
import { type MessageReader, messagesOf, type OnCaptured } from './messages.js'
import type { ConnectionEnd } from './packets/teltonika-tcp.js'
import { RawBinary } from './raw-binary.js'

/** Bytes that every format can be told by. */
export const HEAD_BYTES = 4096

/** First four bytes of pcap, in both byte orders and both resolutions. */
const PCAP_MAGICS = new Set([0xd4c3b2a1, 0xa1b2c3d4, 0x4d3cb2a1, 0xa1b23c4d])
/** The type of the block that opens a pcapng file, the same in both byte orders. */
const PCAPNG_MAGIC = 0x0a0d0d0a

/** How a capture is read, as far as its format has a use for it. */
export interface CaptureOptions {
  /** The file's name, for contexts and errors; undefined for bytes from the command line. */
  readonly source?: string
  /** What bytes of unknown origin travelled in. */
  readonly transport?: TransportHint
  /** Of packet captures: ports of servers. Without it content decides. */
  readonly ports?: ReadonlySet<number>
  /** Hears of what does not stop a capture from being read: a cut end, link types that are unknown. */
  readonly onNotice?: (notice: CaptureError) => void
  /** Hears of the TCP connections of a packet capture as each ends. */
  readonly onConnectionEnd?: (end: ConnectionEnd) => void
}

export interface CaptureFormat {
  readonly name: string
  /** Judges by the first bytes, at least 16 of them unless the file is shorter. */
  recognises(head: Uint8Array): boolean
  /**
   * Loads what it needs first: most captures are no packets.
   * @throws {CaptureError} for a format that is known and can't be read
   */
  open(options: CaptureOptions, onMessage: OnCaptured): MessageReader | Promise<MessageReader>
}

const PACKET_FORMATS: readonly CaptureFormat[] = [
  {
    name: 'pcap',
    recognises: head => head.length >= 4 && PCAP_MAGICS.has(readU32(head, 0)),
    open: openPackets,
  },
  {
    name: 'pcapng',
    recognises: head => head.length >= 4 && readU32(head, 0) === PCAPNG_MAGIC,
    open: openPackets,
  },
]

/** In this order each is asked; the last takes what is left. */
export const CAPTURE_FORMATS: readonly CaptureFormat[] = [
  ...PACKET_FORMATS,
  {
    name: 'gzip',
    recognises: head => head[0] === 0x1f && head[1] === 0x8b,
    open: ({ source }) => {
      throw new CaptureError(
        `${source ?? 'the input'} is compressed; unpack it first: gunzip -c FILE | teltonika decode -`,
      )
    },
  },
  pieces('hex (UTF-16)', isUtf16, source => new HexText(source, 'utf-16le')),
  pieces(
    'capture NDJSON',
    head => isText(head) && isCaptureLine(new TextDecoder().decode(head)),
    source => new CaptureNdjson(source),
  ),
  pieces('hex', isText, source => new HexText(source)),
  {
    name: 'unknown binary',
    recognises: isForeign,
    open: ({ source }) => {
      throw new CaptureError(
        `${source ?? 'the input'} is neither text nor Teltonika messages: nothing in its first ${HEAD_BYTES} bytes is one`,
      )
    },
  },
  pieces(
    'raw binary',
    () => true,
    source => new RawBinary(source),
  ),
]

/** Whether these first bytes are those of pcap or pcapng. */
export function isPacketCapture(head: Uint8Array): boolean {
  return PACKET_FORMATS.some(({ recognises }) => recognises(head))
}

/** Opens the reader of the first format that recognises the head. @throws {CaptureError} */
export async function openCapture(
  head: Uint8Array,
  options: CaptureOptions,
  onMessage: OnCaptured,
): Promise<MessageReader> {
  const format = CAPTURE_FORMATS.find(({ recognises }) => recognises(head))
  if (format === undefined) throw new CaptureError(`${options.source ?? 'the input'} is of no known format`)
  return format.open(options, onMessage)
}

async function openPackets(options: CaptureOptions, onMessage: OnCaptured): Promise<MessageReader> {
  const { PacketCapture } = await import('./packets/packet-capture.js')
  return new PacketCapture(onMessage, options)
}

/** A format whose reader gives pieces of bytes. */
function pieces(
  name: string,
  recognises: (head: Uint8Array) => boolean,
  open: (source: string | undefined) => CaptureReader,
): CaptureFormat {
  return {
    name,
    recognises,
    open: ({ source, transport }, onMessage) => messagesOf(open(source), onMessage, transport),
  }
}

/** Whether there are bytes enough to say that these are of something else; a few damaged ones are worth a look. */
function isForeign(head: Uint8Array): boolean {
  if (head.length < HEAD_BYTES || headAt(head, 0, head.length) !== undefined) return false
  return nextSolidMessage(head, 0, head.length) === undefined
}

/** What Windows shells write by `>`: a byte order mark, then two bytes a character. */
function isUtf16(head: Uint8Array): boolean {
  return head[0] === 0xff && head[1] === 0xfe && head.length >= 4 && head[3] === 0
}

/** Whether a person could have written these bytes: no controls but white space, and valid UTF-8. */
function isText(head: Uint8Array): boolean {
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) return false
  }
  try {
    // A character that is cut by the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
