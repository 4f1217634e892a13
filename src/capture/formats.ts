/** The capture formats, told apart by their first bytes. A new one is a row here and a file beside it. */
import { TextDecoder } from 'node:util'
import { readU32 } from '../wire/fields.js'
import { CaptureError, type CaptureFormat, type CaptureReader } from './chunk.js'
import { CaptureNdjson, isCaptureLine } from './capture-ndjson.js'
import { headAt, nextSolidMessage } from './heads.js'
import { HexText } from './hex-text.js'
import { RawBinary } from './raw-binary.js'

/** Bytes that every format can be told by. */
export const HEAD_BYTES = 4096

/** First four bytes of pcap, in both byte orders and both resolutions, and of pcapng. */
const PACKET_CAPTURES = new Set([0xd4c3b2a1, 0xa1b2c3d4, 0x4d3cb2a1, 0xa1b23c4d, 0x0a0d0d0a])

/** In this order each is asked; the last takes what is left. */
export const CAPTURE_FORMATS: readonly CaptureFormat[] = [
  {
    name: 'packet capture',
    recognises: isPacketCapture,
    open: source => {
      throw new CaptureError(
        `${source ?? 'the input'} is a packet capture (pcap or pcapng); export the payload as hex first: tshark -r FILE -T fields -e tcp.payload -e udp.payload`,
      )
    },
  },
  {
    name: 'gzip',
    recognises: head => head[0] === 0x1f && head[1] === 0x8b,
    open: source => {
      throw new CaptureError(
        `${source ?? 'the input'} is compressed; unpack it first: gunzip -c FILE | teltonika decode -`,
      )
    },
  },
  { name: 'hex (UTF-16)', recognises: isUtf16, open: source => new HexText(source, 'utf-16le') },
  {
    name: 'capture NDJSON',
    recognises: head => isText(head) && isCaptureLine(new TextDecoder().decode(head)),
    open: source => new CaptureNdjson(source),
  },
  { name: 'hex', recognises: isText, open: source => new HexText(source) },
  {
    name: 'unknown binary',
    recognises: isForeign,
    open: source => {
      throw new CaptureError(
        `${source ?? 'the input'} is neither text nor Teltonika messages: nothing in its first ${HEAD_BYTES} bytes is one`,
      )
    },
  },
  { name: 'raw binary', recognises: () => true, open: source => new RawBinary(source) },
]

/** Opens the reader of the first format that recognises the head. @throws {CaptureError} */
export function openCapture(head: Uint8Array, source?: string): CaptureReader {
  const format = CAPTURE_FORMATS.find(({ recognises }) => recognises(head))
  if (format === undefined) throw new CaptureError(`${source ?? 'the input'} is of no known format`)
  return format.open(source)
}

function isPacketCapture(head: Uint8Array): boolean {
  return head.length >= 4 && PACKET_CAPTURES.has(readU32(head, 0))
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
