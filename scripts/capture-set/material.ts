/** What captures are made of: invented devices, simulated drives, published example frames, damage. */
import { readFileSync } from 'node:fs'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { avlLayout, type RecordCodec } from '../../src/codec/layouts.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket, AvlRecord, IoElement } from '../../src/codec/types.js'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { fleetImei } from '../../src/simulator/fleet/fleet-imei.js'
import type { Profile } from '../../src/simulator/profile.js'
import { FMB920 } from '../../src/simulator/profiles/fmb.js'
import { Random } from '../../src/simulator/random.js'
import { VehicleRecords } from '../../src/simulator/records/vehicle-records.js'
import { crc16 } from '../../src/wire/crc16.js'
import { fromHex } from '../../src/wire/hex.js'

/** Everything follows from it: the same seed gives the same bytes, on every machine and in every year. */
export const SEED = 'captures'

export const START_MS = Date.UTC(2026, 0, 15, 8)

/** What servers have in a `PacketId`, as in every example of the documents. */
export const PACKET_ID = 0xcafe

const CODEC_ID: Readonly<Record<RecordCodec, number>> = { '8': 0x08, '8E': 0x8e, '16': 0x10 }

/** The IMEI of one of the invented devices. */
export function imeiOf(device: number): string {
  return fleetImei(SEED, device)
}

export function handshakeOf(device: number): Uint8Array {
  return encodeHandshake(imeiOf(device))
}

/** Enough to see a device by; a golden with all of its elements would be long for nothing. */
const FEW: Profile = {
  ...FMB920,
  elements: FMB920.elements.filter(({ id }) => [239, 240, 21, 66, 16, 78].includes(id)),
}

/** A stretch of a drive that nobody has driven. */
export function drive(codec: RecordCodec, label: string, count: number, profile: Profile = FEW): AvlRecord[] {
  const records = new VehicleRecords(new Random(SEED).fork(label), { startMs: START_MS, codec, profile })
  return Array.from({ length: count }, () => records.next())
}

export function avl(codec: RecordCodec, records: readonly AvlRecord[]): AvlPacket {
  return { kind: 'avl', codecId: CODEC_ID[codec], records }
}

/** A TCP frame with a stretch of a drive. */
export function driveFrame(codec: RecordCodec, label: string, count: number, profile?: Profile): Uint8Array {
  return encodeTcpFrame(avl(codec, drive(codec, label, count, profile)))
}

/** A UDP packet with a stretch of a drive. */
export function drivePacket(
  codec: RecordCodec,
  device: number,
  avlPacketId: number,
  count: number,
): Uint8Array {
  const header = { packetId: PACKET_ID, avlPacketId, imei: imeiOf(device) }
  return encodeUdpPacket(header, avl(codec, drive(codec, `udp ${codec} ${avlPacketId}`, count)))
}

/** A record with these elements, on a place of the map that is no address; `over` says what it is about. */
export function still(io: readonly IoElement[] = [], over: Partial<AvlRecord> = {}): AvlRecord {
  return {
    timestampMs: START_MS,
    priority: 0,
    gps: { longitude: 23.9, latitude: 54.9, altitude: 75, angle: 214, satellites: 11, speed: 48 },
    eventIoId: 0,
    io,
    ...over,
  }
}

/** An element by the hex of its value; a width that has no group of its own travels in the NX group. */
export function io(id: number, hex: string): IoElement {
  const value = fromHex(hex)
  return { id, value, ...([1, 2, 4, 8].includes(value.length) ? {} : { variable: true }) }
}

/** A TCP frame of one record that holds these elements, in the order that the wire wants. */
export function elementsFrame(codec: RecordCodec, ...elements: readonly IoElement[]): Uint8Array {
  const rank = ({ value, variable }: IoElement): number => (variable ? Infinity : value.length)
  const io = elements.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
  return encodeTcpFrame(avl(codec, [still(io)]))
}

interface PublishedFrame {
  readonly id: string
  readonly hex: string
}

let published: readonly PublishedFrame[] | undefined

/** The bytes of a published example, by its name in `test/vectors/official.json`. */
export function official(id: string): Uint8Array {
  published ??= JSON.parse(readFileSync('test/vectors/official.json', 'utf8')) as PublishedFrame[]
  const found = published.find(frame => frame.id === id)
  if (found === undefined) throw new Error(`no published frame is called ${id}`)
  return fromHex(found.hex)
}

/** A copy with some bytes changed. */
export function changed(bytes: Uint8Array, changes: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice()
  for (const [at, value] of Object.entries(changes)) copy[Number(at)] = value
  return copy
}

/** The TCP frame with another CRC, its own by default. */
export function withCrc(frame: Uint8Array, crc = crc16(frame, 8, frame.length - 4)): Uint8Array {
  const copy = frame.slice()
  new DataView(copy.buffer).setUint32(copy.length - 4, crc)
  return copy
}

/** The TCP frame with another declared length. */
export function withLength(frame: Uint8Array, length: number): Uint8Array {
  const copy = frame.slice()
  new DataView(copy.buffer).setUint32(4, length)
  return copy
}

/** Where the first record's IO part starts in a TCP frame. */
export function ioPartAt(codec: RecordCodec): number {
  const layout = avlLayout(CODEC_ID[codec])!
  return 8 + 2 + 24 + layout.eventIoId + (layout.generationType ? 1 : 0)
}
