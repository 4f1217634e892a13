/** What cases send: records, frames around them, and frames that are wrong in one respect. */
import { encodeHandshake } from '../codec/handshake.js'
import { encodeTcpFrame, TCP_HEADER_SIZE } from '../codec/tcp-frame.js'
import { codecName } from '../codec/layouts.js'
import { encodeUdpPacket } from '../codec/udp-datagram.js'
import type { AvlRecord, Command, IoElement, UdpHeader } from '../codec/types.js'
import { crc16 } from '../wire/crc16.js'
import { fromHex } from '../wire/hex.js'
import { plural } from '../wire/plural.js'

/** Bytes with words for them. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly what: string
}

/** A frame of records. */
export interface RecordFrame extends Piece {
  readonly codecId: number
  readonly records: readonly AvlRecord[]
}

export const CODEC_8 = 0x08
export const CODEC_8E = 0x8e
export const CODEC_16 = 0x10
export const CODEC_12 = 0x0c
export const CODEC_13 = 0x0d
export const CODEC_14 = 0x0e
export const CODEC_15 = 0x0f

/** Milliseconds from one record to the next. */
const STEP_MS = 10_000

/** Makes records whose times never come twice in a run, so that nothing but a resend looks like one. */
export class RecordSource {
  readonly #startMs: number
  #count = 0

  /** @param startMs the first record's time, milliseconds since 1970 */
  constructor(startMs: number) {
    this.#startMs = startMs
  }

  record(over: Partial<AvlRecord> = {}): AvlRecord {
    const n = this.#count++
    return {
      timestampMs: this.#startMs + n * STEP_MS,
      priority: 0,
      gps: {
        longitude: (252_797_000 + (n % 1000) * 137) / 1e7,
        latitude: (546_871_000 + (n % 1000) * 91) / 1e7,
        altitude: 112,
        angle: (n * 7) % 360,
        satellites: 11,
        speed: 40 + (n % 20),
      },
      eventIoId: 0,
      io: [io(239, '01'), io(21, '04'), io(66, '30D4'), io(16, '00012A6B')],
      ...over,
    }
  }

  records(count: number, over: Partial<AvlRecord> = {}): AvlRecord[] {
    return Array.from({ length: count }, () => this.record(over))
  }

  /** A frame of so many usual records. */
  frame(count = 1, codecId = CODEC_8): RecordFrame {
    const over = codecId === CODEC_16 ? { generationType: 7 } : {}
    return frameOf(this.records(count, over), codecId)
  }
}

export function io(id: number, hex: string): IoElement {
  return { id, value: fromHex(hex) }
}

export function nx(id: number, value: Uint8Array): IoElement {
  return { id, value, variable: true }
}

export function frameOf(records: readonly AvlRecord[], codecId = CODEC_8): RecordFrame {
  const bytes = encodeTcpFrame({ kind: 'avl', codecId, records })
  const what = `Codec ${codecName(codecId) ?? '?'} frame, ${plural(records.length, 'record')}, ${bytes.length} bytes`
  return { bytes, what, codecId, records }
}

export function packetOf(header: UdpHeader, records: readonly AvlRecord[], codecId = CODEC_8): Piece {
  const bytes = encodeUdpPacket(header, { kind: 'avl', codecId, records })
  return {
    bytes,
    what: `Codec ${codecName(codecId) ?? '?'} packet, ${plural(records.length, 'record')}, AVL packet id ${header.avlPacketId}`,
  }
}

export function imeiOf(imei: string): Piece {
  return { bytes: encodeHandshake(imei), what: `IMEI ${imei}` }
}

export function commandOf(codecId: number, command: Command, what: string): Piece {
  return { bytes: encodeTcpFrame({ kind: 'command', codecId, commands: [command] }), what }
}

export function raw(hex: string, what: string): Piece {
  return { bytes: fromHex(hex.replace(/\s/g, '')), what }
}

export function textPiece(text: string, what: string): Piece {
  return { bytes: new TextEncoder().encode(text), what }
}

/** Several pieces as one write. */
export function glued(...pieces: readonly Piece[]): Piece {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.bytes.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece.bytes, at)
    at += piece.bytes.length
  }
  return { bytes, what: pieces.map(({ what }) => what).join(' + ') }
}

/** The piece as several writes, cut at these offsets. */
export function cutAt(piece: Piece, ...places: readonly number[]): Piece[] {
  const ends = [...places, piece.bytes.length]
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]!
    return { bytes: piece.bytes.slice(start, end), what: `${piece.what}, bytes ${start} to ${end - 1}` }
  })
}

/** The piece with bytes changed and nothing else; offsets from the end where negative. */
export function withBytes(piece: Piece, changes: Readonly<Record<number, number>>, what: string): Piece {
  const bytes = piece.bytes.slice()
  for (const [at, value] of Object.entries(changes))
    bytes[Number(at) < 0 ? bytes.length + Number(at) : Number(at)] = value
  return { bytes, what: `${piece.what}, ${what}` }
}

/** The frame with bytes changed and its CRC made right again: what is wrong then is in the body alone. */
export function withBody(piece: Piece, changes: Readonly<Record<number, number>>, what: string): Piece {
  const changed = withBytes(piece, changes, what)
  sealed(changed.bytes)
  return changed
}

/** A TCP frame around any data field, its length and CRC right. */
export function framed(dataField: Uint8Array, what: string): Piece {
  const bytes = new Uint8Array(dataField.length + 12)
  bytes.set(dataField, TCP_HEADER_SIZE)
  new DataView(bytes.buffer).setUint32(4, dataField.length)
  sealed(bytes)
  return { bytes, what }
}

/** Writes the CRC of the data field to where it belongs. */
function sealed(bytes: Uint8Array): void {
  const end = bytes.length - 4
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(end, crc16(bytes, TCP_HEADER_SIZE, end))
}

export const PING: Piece = { bytes: Uint8Array.of(0xff), what: 'FF, the ping' }
