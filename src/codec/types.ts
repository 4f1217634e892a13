/**
 * What the wire carries, as values. Everything here is what the bytes say and nothing more: names, units and
 * scales of IO elements come from `src/avl` when somebody asks for them.
 */
import type { DecodeError, Warning } from '../wire/errors.js'
import type { CommandCodec, RecordCodec } from './layouts.js'

/** Codec as people write it: the hexadecimal id for 8E, the decimal number for the rest. */
export type AvlCodecName = '7' | RecordCodec
export type CommandCodecName = CommandCodec
export type CodecName = AvlCodecName | CommandCodecName

/** One IO element as the wire carries it; its width is `value.length`. */
export interface IoElement {
  /** 0..255 in Codecs 7 and 8, 0..65535 in 8 Extended and 16. */
  readonly id: number
  /** Big-endian bytes: 1, 2, 4 or 8 of them, any number in the NX group of Codec 8 Extended. */
  readonly value: Uint8Array
  /** True if it travels in the NX group, which may hold values of 1, 2, 4 and 8 bytes too. */
  readonly variable?: boolean
}

/**
 * The GPS Element. Codecs 8, 8 Extended and 16 always carry all of it. A Codec 7 record may lack any field:
 * such a field is `NaN`, which JSON prints as null.
 */
export interface GpsElement {
  /** Degrees, east positive. On the wire an i32 of 1e-7 degrees; /1e7 goes there and back exactly. */
  readonly longitude: number
  /** Degrees, north positive. */
  readonly latitude: number
  /** Metres above sea level, -32768..32767. */
  readonly altitude: number
  /** Degrees clockwise from north. */
  readonly angle: number
  /** Satellites in use; 0 means that there is no fix, whatever the coordinates say. */
  readonly satellites: number
  /** km/h, 0..65535. */
  readonly speed: number
}

/** What only Codec 7 adds to its GPS element (GH3000 family); `NaN` where the record lacks it. */
export interface Cell {
  readonly lac: number
  readonly cellId: number
  readonly signalQuality: number
  readonly operatorCode: number
}

/** One AVL record. */
export interface AvlRecord {
  /** Milliseconds since 1970-01-01 UTC by the device's own clock. */
  readonly timestampMs: number
  /** 0 low, 1 high, 2 panic; other values are kept. Codec 7: 1 periodic, 2 alarm. */
  readonly priority: number
  readonly gps: GpsElement
  /** The IO element whose change made the record, 0 for none; it need not be among `io`. Codec 7 has none: 0. */
  readonly eventIoId: number
  /** Codec 16 only: 0 on exit, 1 on entrance, 2 on both, 3 reserved, 4 hysteresis, 5 on change, 6 eventual, 7 periodical. */
  readonly generationType?: number
  /** Codec 7 only. */
  readonly cell?: Cell
  /** In the wire's order; unknown ids are kept. */
  readonly io: readonly IoElement[]
}

/** A GPRS command, its response, or serial data (Codecs 12, 13, 14, 15). */
export interface Command {
  /** 0x05 command, 0x06 response, 0x11 refused (Codec 14); other values carry serial or camera data. */
  readonly type: number
  /** Text in ASCII as a rule, but serial data may be anything. */
  readonly payload: Uint8Array
  /** Codecs 14 and 15: 15 digits. */
  readonly imei?: string
  /** Codecs 13 and 15: seconds since 1970, 0..4294967295. */
  readonly timestamp?: number
}

export interface AvlPacket {
  readonly kind: 'avl'
  readonly codecId: number
  readonly records: readonly AvlRecord[]
}

export interface CommandPacket {
  readonly kind: 'command'
  readonly codecId: number
  readonly commands: readonly Command[]
}

export type Packet = AvlPacket | CommandPacket

/**
 * What the bytes are: a TCP frame (preamble, length, CRC), a packet of the UDP channel, a bare data field, or the
 * IMEI that opens a TCP connection.
 */
export type Framing = 'tcp' | 'udp' | 'none' | 'handshake'

/** A whole frame that holds in every respect. */
export interface Frame {
  readonly kind: 'frame'
  readonly framing: Framing
  /**
   * All of the frame's bytes, preamble to CRC (TCP) or length to second count (UDP). They may be cut out when they are
   * asked for, so `{ ...frame }` need not have them.
   */
  readonly bytes: Uint8Array
  readonly packet: Packet
  /** What an acknowledgement has to say: the number of records; 0 for Codecs 12 to 15, which are never answered so. */
  readonly recordCount: number
  /** The channel header, in UDP framing only. */
  readonly udp?: UdpHeader
  /** What is odd without being wrong. */
  readonly warnings: readonly Warning[]
}

/** A frame whose end is known but which must not be trusted or acknowledged. */
export interface Rejected {
  readonly kind: 'rejected'
  readonly framing: Framing
  readonly bytes: Uint8Array
  readonly udp?: UdpHeader
  /** The fault that decided. */
  readonly error: DecodeError
  /** Further faults found in the same frame, in the order in which they were met. */
  readonly also: readonly DecodeError[]
  /** What could be read all the same; its records up to the first fault. */
  readonly packet?: Packet
  readonly warnings: readonly Warning[]
}

/** The channel header of a UDP datagram (one packet of it). */
export interface UdpHeader {
  /** 0..65535; `0xCAFE` from every device seen. The answer echoes it. */
  readonly packetId: number
  /** 0..255; devices match the answer by this. */
  readonly avlPacketId: number
  /** 15 digits. */
  readonly imei: string
}
