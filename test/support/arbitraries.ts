import fc from 'fast-check'
import { crc16 } from '../../src/wire/crc16.js'
import { CODEC_7 } from '../../src/codec/layouts.js'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type {
  AvlPacket,
  AvlRecord,
  Cell,
  Command,
  GpsElement,
  IoElement,
  Packet,
  UdpHeader,
} from '../../src/codec/types.js'

const u8 = fc.nat(0xff)
const u16 = fc.nat(0xffff)
const u32 = fc.nat(0xffff_ffff)
const i16 = fc.integer({ min: -0x8000, max: 0x7fff })
const degrees = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }).map(units => units / 1e7)

/** Any time that a double holds exactly, mostly near what devices send. */
const timestampMs = fc.oneof(
  fc.integer({ min: Date.UTC(2004, 0), max: Date.UTC(2040, 0) }),
  fc.nat(Number.MAX_SAFE_INTEGER),
)

export const imeis = fc.stringMatching(/^[0-9]{15}$/)

/** A value of just so many bytes; zeros and FF come often, as on the wire. */
function valueOf(width: number): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc.uint8Array({ minLength: width, maxLength: width }),
    fc.constantFrom(0x00, 0xff).map(byte => new Uint8Array(width).fill(byte)),
  )
}

function group(ids: fc.Arbitrary<number>, width: number): fc.Arbitrary<IoElement[]> {
  return fc.array(fc.record({ id: ids, value: valueOf(width) }), { maxLength: 4 })
}

/** Elements of any length, those of the fixed groups' widths too. */
function variableGroup(ids: fc.Arbitrary<number>): fc.Arbitrary<IoElement[]> {
  const widths = fc.oneof(fc.constantFrom(0, 1, 2, 4, 8), fc.nat(70))
  const element = fc.tuple(ids, widths.chain(valueOf)).map(([id, value]) => ({ id, value, variable: true }))
  return fc.array(element, { maxLength: 4 })
}

/** Elements in the wire's order: one group behind the other. */
function inGroups(...groups: fc.Arbitrary<IoElement[]>[]): fc.Arbitrary<IoElement[]> {
  return fc.tuple(...groups).map(lists => lists.flat())
}

const gps: fc.Arbitrary<GpsElement> = fc.record({
  longitude: degrees,
  latitude: degrees,
  altitude: i16,
  angle: u16,
  satellites: u8,
  speed: u16,
})

function records(
  eventIoId: fc.Arbitrary<number>,
  io: fc.Arbitrary<IoElement[]>,
  extra: Record<string, fc.Arbitrary<number>> = {},
): fc.Arbitrary<AvlRecord[]> {
  const record = fc.record({ timestampMs, priority: u8, gps, eventIoId, io, ...extra })
  return fc.array(record, { minLength: 1, maxLength: 6 }) as fc.Arbitrary<AvlRecord[]>
}

function avlPackets(codecId: number, from: fc.Arbitrary<AvlRecord[]>): fc.Arbitrary<Packet> {
  return from.map(list => ({ kind: 'avl', codecId, records: list }))
}

/** NaN where a Codec 7 record lacks the field. */
function masked<T>(present: boolean, value: T, absent: T): T {
  return present ? value : absent
}

const single = fc
  .oneof(fc.float({ min: -180, max: 180, noNaN: true }), fc.float({ noNaN: true }))
  // The sign of a zero means nothing on a map and is not kept.
  .map(value => value + 0)

/** Any subset of the masked fields; a GPS mask without a bit is the same as no GPS element. */
const codec7Gps: fc.Arbitrary<{ gps: GpsElement; cell: Cell }> = fc
  .tuple(u8, fc.tuple(single, single, i16, u8, u8, u8), fc.tuple(u16, u16, u8, u32))
  .map(([mask, [latitude, longitude, altitude, turn, speed, satellites], cell]) => ({
    gps: {
      latitude: masked((mask & 1) > 0, latitude, NaN),
      longitude: masked((mask & 1) > 0, longitude, NaN),
      altitude: masked((mask & 2) > 0, altitude, NaN),
      angle: masked((mask & 4) > 0, (turn * 360) / 256, NaN),
      speed: masked((mask & 8) > 0, speed, NaN),
      satellites: masked((mask & 16) > 0, satellites, NaN),
    },
    cell: {
      lac: masked((mask & 32) > 0, cell[0], NaN),
      cellId: masked((mask & 32) > 0, cell[1], NaN),
      signalQuality: masked((mask & 64) > 0, cell[2], NaN),
      operatorCode: masked((mask & 128) > 0, cell[3], NaN),
    },
  }))

const codec7Records: fc.Arbitrary<AvlRecord[]> = fc.array(
  fc
    .tuple(fc.nat(0x3fff_ffff), fc.nat(3), codec7Gps, inGroups(group(u8, 1), group(u8, 2), group(u8, 4)))
    .map(([seconds, priority, position, io]) => ({
      timestampMs: Date.UTC(2007, 0) + seconds * 1000,
      priority,
      ...position,
      eventIoId: 0,
      io,
    })),
  { minLength: 1, maxLength: 6 },
)

const type = fc.oneof(fc.constantFrom(0x05, 0x06, 0x11, 0x0b), u8)
const payload = fc.oneof(
  fc.uint8Array({ maxLength: 120 }),
  fc.constantFrom('getinfo', 'getver', 'setdigout 1').map(text => new TextEncoder().encode(text)),
)

function commandPackets(
  codecId: number,
  fields: { timestamp?: fc.Arbitrary<number>; imei?: fc.Arbitrary<string> } = {},
): fc.Arbitrary<Packet> {
  const command = fc.record({ type, payload, ...fields }) as fc.Arbitrary<Command>
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.array(command, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(command, { minLength: 2, maxLength: 4 }) },
    )
    .map(commands => ({ kind: 'command', codecId, commands }))
}

const fixedGroups = (ids: fc.Arbitrary<number>): fc.Arbitrary<IoElement[]>[] => [
  group(ids, 1),
  group(ids, 2),
  group(ids, 4),
  group(ids, 8),
]

/** Codec 8 where at least one record has an element of 16 bytes: without one the group would not be there. */
const wideRecords = fc
  .tuple(records(u8, inGroups(...fixedGroups(u8), group(u8, 16))), valueOf(16), fc.nat())
  .map(([list, value, at]) =>
    list.map((record, i) =>
      i === at % list.length ? { ...record, io: [...record.io, { id: 1, value }] } : record,
    ),
  )

/** Packets of each codec, in the wire's order, as decoding gives them. */
export const PACKETS: Readonly<Record<string, fc.Arbitrary<Packet>>> = {
  '7': avlPackets(CODEC_7, codec7Records),
  '8': avlPackets(0x08, records(u8, inGroups(...fixedGroups(u8)))),
  '8 with a 16-byte group': avlPackets(0x08, wideRecords),
  '8E': avlPackets(0x8e, records(u16, inGroups(...fixedGroups(u16), variableGroup(u16)))),
  '16': avlPackets(0x10, records(u16, inGroups(...fixedGroups(u16)), { generationType: u8 })),
  '12': commandPackets(0x0c),
  '13': commandPackets(0x0d, { timestamp: u32 }),
  '14': commandPackets(0x0e, { imei: imeis }),
  '15': commandPackets(0x0f, { timestamp: u32, imei: imeis }),
}

export const CODECS = Object.keys(PACKETS)

export const anyPacket = fc.oneof(...Object.values(PACKETS))
/** Records of Codecs 8, 8E and 16, as devices of today send them. */
export const recordPackets = fc.oneof(
  PACKETS['8']!,
  PACKETS['8E']!,
  PACKETS['16']!,
) as fc.Arbitrary<AvlPacket>

export const udpHeaders: fc.Arbitrary<UdpHeader> = fc.record({ packetId: u16, avlPacketId: u8, imei: imeis })

/** A good TCP frame of any codec. */
export const goodFrames = anyPacket.map(encodeTcpFrame)

/** A frame whose end is known and that must be refused: damaged anywhere behind the length, or wrong though its CRC holds. */
export const badFrames = fc.oneof(
  fc.tuple(goodFrames, fc.nat(), fc.integer({ min: 1, max: 0xff })).map(([frame, place, flip]) => {
    const damaged = frame.slice()
    const at = 8 + (place % (frame.length - 8))
    damaged[at] = damaged[at]! ^ flip
    return damaged
  }),
  fc
    .tuple(
      goodFrames,
      fc.constantFrom<'codec' | 'count 2'>('codec', 'count 2'),
      fc.integer({ min: 1, max: 0xff }),
    )
    .map(([frame, what, add]) => {
      const wrong = frame.slice()
      if (what === 'codec') wrong[8] = 0x20
      else wrong[wrong.length - 5] = wrong[wrong.length - 5]! + add
      return withCrc(wrong)
    }),
)

/** The frame with its CRC made right. */
export function withCrc(frame: Uint8Array): Uint8Array {
  const fixed = frame.slice()
  new DataView(fixed.buffer).setUint32(fixed.length - 4, crc16(fixed, 8, fixed.length - 4))
  return fixed
}

/** Where a stream is cut: any number of places, given as fractions of its length in 65536ths. */
export const cuttings = fc.array(u16, { maxLength: 12 })

/** The pieces of `bytes` between the places; each piece has bytes of its own. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map(place => Math.floor((place * bytes.length) / 0x1_0000)))]
  ends.sort((a, b) => a - b)
  return [...ends, bytes.length].map((end, i) => bytes.slice(i === 0 ? 0 : ends[i - 1], end))
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** The packet as plain data to compare: coordinates of Codec 7 as the singles that they are on the wire. */
export function plainPacket(packet: Packet): unknown {
  const { kind, codecId } = packet
  if (packet.kind === 'command') {
    return {
      kind,
      codecId,
      commands: packet.commands.map(command => ({ ...command, payload: command.payload.slice() })),
    }
  }
  return {
    kind,
    codecId,
    records: packet.records.map(record => {
      const plain = toPlainRecord(record)
      if (codecId !== CODEC_7) return plain
      const { longitude, latitude } = plain.gps
      return {
        ...plain,
        gps: { ...plain.gps, longitude: Math.fround(longitude), latitude: Math.fround(latitude) },
      }
    }),
  }
}
