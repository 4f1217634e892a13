/** Acknowledgements of records. Codecs 12 to 15 get none: a device logs a protocol error if they do. */
import { DecodeError } from '../wire/errors.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import type { UdpHeader } from './types.js'
import { NOT_USABLE_BYTE, UDP_CHANNEL } from './udp-datagram.js'

/** Bytes of the ack of a TCP frame. */
export const ACK_SIZE = 4
/** Bytes of the ack of a UDP packet. */
export const UDP_ACK_SIZE = UDP_CHANNEL.size + 1

export interface UdpAck extends Omit<UdpHeader, 'imei'> {
  /** Records accepted, counted from the start of the array. */
  readonly records: number
}

/**
 * The number of records that a server has accepted.
 * @throws {DecodeError} `OVERRUN`, `TRAILING_BYTES`
 */
export function decodeAck(bytes: Uint8Array, trace?: Trace): number {
  const r = new Reader(bytes, 0, bytes.length, trace)
  const records = r.u32('records')
  expectEnd(r)
  return records
}

/**
 * The ack of a TCP record frame: the number of records accepted, as four raw bytes. A number other than the one
 * sent makes the device send the same records again.
 * @throws {EncodeError} beyond 0..4294967295
 */
export function encodeAck(records: number): Uint8Array {
  const w = new Writer(ACK_SIZE)
  w.u32('records', records)
  return w.finish()
}

/** @throws {DecodeError} `BAD_LENGTH`, `OVERRUN`, `TRAILING_BYTES` */
export function decodeUdpAck(bytes: Uint8Array, trace?: Trace): UdpAck {
  const r = new Reader(bytes, 0, bytes.length, trace)
  const length = r.u16('length')
  if (length !== UDP_ACK_SIZE - 2) {
    throw new DecodeError('BAD_LENGTH', `the length of an ack is ${UDP_ACK_SIZE - 2}, not ${length}`, {
      offset: 0,
      field: 'length',
      expected: UDP_ACK_SIZE - 2,
      actual: length,
    })
  }
  const packetId = r.u16('packetId')
  r.u8('notUsableByte')
  const avlPacketId = r.u8('avlPacketId')
  const records = r.u8('records')
  expectEnd(r)
  return { packetId, avlPacketId, records }
}

/** @throws {EncodeError} for a value that its field cannot hold */
export function encodeUdpAck({ packetId, avlPacketId, records }: UdpAck): Uint8Array {
  const w = new Writer(UDP_ACK_SIZE)
  w.u16('length', UDP_ACK_SIZE - 2)
  w.u16('packetId', packetId)
  w.u8('notUsableByte', NOT_USABLE_BYTE)
  w.u8('avlPacketId', avlPacketId)
  w.u8('records', records)
  return w.finish()
}

function expectEnd(r: Reader): void {
  if (r.remaining === 0) return
  throw new DecodeError('TRAILING_BYTES', `${r.remaining} bytes follow the ack`, {
    offset: r.offset,
    field: 'records',
  })
}
