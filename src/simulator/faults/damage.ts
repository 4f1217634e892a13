/** Frames made wrong in one respect each, with everything else (the CRC, unless it is the victim) put right again. */
import { ACK_SIZE } from '../../codec/ack.js'
import { inspectTcpFrame, TCP_HEADER_SIZE } from '../../codec/tcp-frame.js'
import { inspectUdpDatagram, UDP_DATA_FIELD } from '../../codec/udp-datagram.js'
import { crc16 } from '../../wire/crc16.js'
import type { Span } from '../../wire/reader.js'

export type Framing = 'tcp' | 'udp'
/** A copy of the frame with the damage; undefined where the frame has nothing that could be damaged so. */
export type Damage = (frame: Uint8Array, framing: Framing) => Uint8Array | undefined

const CRC_SIZE = 4
const BAD_CODEC_ID = 0x99

/** A CRC of which one bit is wrong. */
export const badCrc: Damage = (frame, framing) => {
  if (framing === 'udp') return undefined
  const bytes = frame.slice()
  bytes[bytes.length - 1]! ^= 0x01
  return bytes
}

/** A second count that is one more than the first. */
export const wrongCount: Damage = (frame, framing) => {
  const bytes = frame.slice()
  bytes[bytes.length - 1 - (framing === 'tcp' ? CRC_SIZE : 0)]! += 1
  return sealed(bytes, framing)
}

/** A length field that says one byte more than there is. */
export const wrongLength: Damage = (frame, framing) => {
  const bytes = frame.slice()
  const [at, size] = framing === 'tcp' ? [4, 4] : [0, 2]
  return add(bytes, at, size, 1)
}

/** N of Total IO of a record is one more than the groups hold. */
export const ioTotalOff: Damage = (frame, framing) =>
  changed(frame, framing, /totalIo$/, ({ offset, length }, bytes) => add(bytes, offset, length, 1))

/** The last value of the NX group says that it goes on behind the end of the frame. */
export const nxOverflow: Damage = (frame, framing) =>
  changed(frame, framing, /nx\[\d+\]\.length$/, ({ offset }, bytes) => {
    bytes[offset] = 0xff
    bytes[offset + 1] = 0xff
    return bytes
  })

/** A codec id that nobody has. */
export const unknownCodec: Damage = (frame, framing) => {
  const bytes = frame.slice()
  bytes[framing === 'tcp' ? TCP_HEADER_SIZE : UDP_DATA_FIELD] = BAD_CODEC_ID
  return sealed(bytes, framing)
}

/** A frame whose data field is `size` bytes long and means nothing. */
export function oversizeFrame(size: number): Uint8Array {
  const bytes = new Uint8Array(TCP_HEADER_SIZE + size + CRC_SIZE).fill(0x55, TCP_HEADER_SIZE)
  new DataView(bytes.buffer).setUint32(ACK_SIZE, size)
  bytes[TCP_HEADER_SIZE] = 0x08
  return sealed(bytes, 'tcp')
}

/** Changes the last field of that name; offsets are the frame's. */
function changed(
  frame: Uint8Array,
  framing: Framing,
  field: RegExp,
  change: (span: Span, bytes: Uint8Array) => Uint8Array,
): Uint8Array | undefined {
  let last: Span | undefined
  const trace = (span: Span): void => {
    if (field.test(span.field)) last = span
  }
  if (framing === 'tcp') inspectTcpFrame(frame, 0, frame.length, trace)
  else inspectUdpDatagram(frame, trace)
  return last === undefined ? undefined : sealed(change(last, frame.slice()), framing)
}

function add(bytes: Uint8Array, at: number, size: number, amount: number): Uint8Array {
  let carry = amount
  for (let i = at + size - 1; i >= at; i--) {
    carry += bytes[i]!
    bytes[i] = carry & 0xff
    carry >>>= 8
  }
  return bytes
}

/** With the CRC of what is there now. */
function sealed(bytes: Uint8Array, framing: Framing): Uint8Array {
  if (framing === 'udp') return bytes
  const end = bytes.length - CRC_SIZE
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(end, crc16(bytes, TCP_HEADER_SIZE, end))
  return bytes
}
