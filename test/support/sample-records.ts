import type { AvlPacket, AvlRecord, IoElement, Packet } from '../../src/codec/types.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { withCrc } from './arbitraries.js'

/** A record with these elements, somewhere in Vilnius; `over` says what a test is about. */
export function record(io: readonly IoElement[] = [], over: Partial<AvlRecord> = {}): AvlRecord {
  return {
    timestampMs: 1_560_161_086_000,
    priority: 1,
    gps: {
      longitude: 25.2798766,
      latitude: 54.6871555,
      altitude: 112,
      angle: 214,
      satellites: 11,
      speed: 48,
    },
    eventIoId: 0,
    io,
    ...over,
  }
}

export function io(id: number, width: number, fill = id & 0xff): IoElement {
  return { id, value: new Uint8Array(width).fill(fill) }
}

export function avl(codecId: number, ...records: AvlRecord[]): AvlPacket {
  return { kind: 'avl', codecId, records }
}

/** The frame of the packet with some bytes changed, its CRC made right again. */
export function tamper(packet: Packet, changes: Readonly<Record<number, number>>): Uint8Array {
  const bytes = encodeTcpFrame(packet)
  for (const [at, value] of Object.entries(changes)) bytes[Number(at)] = value
  return withCrc(bytes)
}

/** A TCP frame around these bytes of a data field, with the right length and CRC. */
export function framed(...dataField: number[]): Uint8Array {
  const bytes = Uint8Array.from([
    0,
    0,
    0,
    0,
    0,
    0,
    dataField.length >> 8,
    dataField.length & 0xff,
    ...dataField,
    0,
    0,
    0,
    0,
  ])
  return withCrc(bytes)
}
