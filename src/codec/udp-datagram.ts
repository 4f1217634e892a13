/**
 * The UDP channel: length, packet id, a byte without use, AVL packet id, IMEI, data field; no CRC. A datagram may
 * hold several packets back to back (PDF "FMB1YX Protocols", section 3).
 */
import { DecodeError } from '../wire/errors.js'
import { fieldBlock, readU16 } from '../wire/fields.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import { DataFieldFindings, MIN_DATA_FIELD, readDataField, writeDataField } from './data-field.js'
import { IMEI_LENGTH, imeiWarning, readImei, writeImei } from './imei.js'
import { inspectWholeTcpFrame } from './tcp-frame.js'
import type { Frame, Packet, Rejected, UdpHeader } from './types.js'
import { conclude } from './verdict.js'

/** What opens every channel packet, in both directions. */
export const UDP_CHANNEL = fieldBlock([
  ['length', 'u16'],
  ['packetId', 'u16'],
  ['notUsableByte', 'u8'],
  ['avlPacketId', 'u8'],
])

/** The byte was a packet type once; devices and documents send 1 today, anything is accepted. */
export const NOT_USABLE_BYTE = 0x01

const LENGTH_SIZE = 2

/** Where the data field of a device's packet starts: behind the channel header and the IMEI with its length. */
export const UDP_DATA_FIELD = UDP_CHANNEL.size + 2 + IMEI_LENGTH

const MIN_PACKET_SIZE = UDP_DATA_FIELD + MIN_DATA_FIELD

/**
 * All packets of one datagram, good and bad, in their order. Never throws. A length that leaves the datagram, or that
 * no packet can have, says nothing about where the next packet starts: that packet is read to the datagram's end and
 * rejected, with `BAD_LENGTH` in the first place. The frames keep `bytes`; offsets, in a trace too, count from the
 * start of each packet.
 */
export function inspectUdpDatagram(bytes: Uint8Array, trace?: Trace): readonly (Frame | Rejected)[] {
  // Command frames over UDP are not documented; an encoder in the field sends the unchanged TCP frame.
  if (bytes.length >= 4 && readU16(bytes, 0) === 0 && readU16(bytes, 2) === 0) {
    return [inspectWholeTcpFrame(bytes, undefined, trace)]
  }
  const packets: (Frame | Rejected)[] = []
  let start = 0
  do {
    const declared = bytes.length - start < LENGTH_SIZE ? 0 : LENGTH_SIZE + readU16(bytes, start)
    const end = declared < MIN_PACKET_SIZE ? bytes.length : Math.min(bytes.length, start + declared)
    packets.push(inspectUdpPacket(bytes, start, end, declared, trace))
    start = end
  } while (start < bytes.length)
  return packets
}

/** The same for bytes that are one packet to their end, whatever its length says. Never throws. */
export function inspectWholeUdpPacket(bytes: Uint8Array, trace?: Trace): Frame | Rejected {
  const declared = bytes.length < LENGTH_SIZE ? 0 : LENGTH_SIZE + readU16(bytes, 0)
  return inspectUdpPacket(bytes, 0, bytes.length, declared, trace)
}

function inspectUdpPacket(
  bytes: Uint8Array,
  start: number,
  end: number,
  declared: number,
  trace: Trace | undefined,
): Frame | Rejected {
  const r = new Reader(bytes, start, end, trace)
  let findings = new DataFieldFindings()
  let udp: UdpHeader | undefined
  try {
    const at = r.block(UDP_CHANNEL)
    const packetId = readU16(bytes, at + UDP_CHANNEL.at.packetId)
    const avlPacketId = bytes[at + UDP_CHANNEL.at.avlPacketId]!
    const imeiAt = r.offset + LENGTH_SIZE
    const imei = readImei(r)
    udp = { packetId, avlPacketId, imei }
    findings = readDataField(r)
    const warning = imeiWarning(imei, imeiAt)
    if (warning !== undefined) findings.warn(warning)
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    findings.fault(error)
  }
  // Of a length that is not whole, the overrun says all.
  if (end - start >= LENGTH_SIZE && declared !== end - start) {
    findings.faults.unshift(badLength(declared, end - start))
  }
  return conclude(
    'udp',
    start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end),
    findings,
    udp,
  )
}

function badLength(declared: number, has: number): DecodeError {
  return new DecodeError(
    'BAD_LENGTH',
    `the length says ${declared - LENGTH_SIZE} bytes behind it, the datagram has ${has - LENGTH_SIZE}`,
    { offset: 0, field: 'length', expected: has - LENGTH_SIZE, actual: declared - LENGTH_SIZE },
  )
}

/**
 * Decodes a datagram of a device.
 * @throws {DecodeError} at the first packet that does not hold
 */
export function decodeUdpDatagram(bytes: Uint8Array): readonly Frame[] {
  return inspectUdpDatagram(bytes).map(result => {
    if (result.kind === 'rejected') throw result.error
    return result
  })
}

/**
 * One channel packet, device to server. Join several to send them in one datagram.
 * @throws {EncodeError} for a value that its field cannot hold, the 65,535 bytes of the length field included
 */
export function encodeUdpPacket(header: UdpHeader, packet: Packet): Uint8Array {
  const w = new Writer(512)
  w.u16('length', 0)
  w.u16('packetId', header.packetId)
  w.u8('notUsableByte', NOT_USABLE_BYTE)
  w.u8('avlPacketId', header.avlPacketId)
  writeImei(w, header.imei)
  writeDataField(w, packet)
  w.patchU16(0, 'length', w.size - LENGTH_SIZE)
  return w.finish()
}
