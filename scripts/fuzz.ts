/**
 * Random and mutated inputs through everything that reads bytes of a peer: only the documented errors may come out,
 * what is accepted must encode to the bytes it came from, and memory must not grow.
 *
 *   npm run fuzz -- [inputs] [seed]
 */
import { readFileSync } from 'node:fs'
import { inspect as inspectValue, isDeepStrictEqual } from 'node:util'
import { encodeBareArray, inspectBareArray } from '../src/codec/bare-array.js'
import { encodeTcpFrame, inspectTcpFrame, inspectWholeTcpFrame } from '../src/codec/tcp-frame.js'
import type { AvlPacket, Command, Frame, IoElement, Packet, Rejected } from '../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../src/codec/udp-datagram.js'
import { DeviceStream, type DeviceMessage } from '../src/session/device-stream.js'
import { DeviceSession } from '../src/session/device-session.js'
import { crc16 } from '../src/wire/crc16.js'
import { DecodeError, EncodeError } from '../src/wire/errors.js'
import { fromHex, toHex } from '../src/wire/hex.js'

const inputs = Number(process.argv[2] ?? 200_000)
const seed = Number(process.argv[3] ?? 1)
/** What the heap may differ by between a quarter and the end: the noise of a collector, not a leak of any input. */
const HEAP_NOISE_BYTES = 4 * 1024 * 1024
const IMEI = '356307042441013'

// A stack for each rejection is what costs most here, and nobody reads it.
Error.stackTraceLimit = 0

// mulberry32: small, and the same seed gives the same inputs on every machine.
let state = seed >>> 0
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
}
const below = (limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!
const randomBytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => below(256))

const EDGE_BYTES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff, 0x07, 0x08, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x8e]

function randomIo(idLimit: number, widths: readonly number[], withVariable: boolean): IoElement[] {
  const io: IoElement[] = widths.flatMap(width =>
    Array.from({ length: below(4) }, () => ({ id: below(idLimit), value: randomBytes(width) })),
  )
  const variable = Array.from({ length: withVariable ? below(3) : 0 }, () => ({
    id: below(idLimit),
    value: randomBytes(below(40)),
    variable: true,
  }))
  return [...io, ...variable]
}

function randomPacket(): Packet {
  const codecId = oneOf([0x07, 0x08, 0x8e, 0x10, 0x0c, 0x0d, 0x0e, 0x0f])
  if (codecId >= 0x0c && codecId <= 0x0f) {
    const command: Command = {
      type: oneOf([5, 6, 0x11, below(256)]),
      payload: randomBytes(below(60)),
      timestamp: below(0xffff_ffff),
      imei: IMEI,
    }
    return { kind: 'command', codecId, commands: [command] }
  }
  const isSmall = codecId === 0x07 || codecId === 0x08
  const widths =
    codecId === 0x07 ? [1, 2, 4] : codecId === 0x08 && below(4) === 0 ? [1, 2, 4, 8, 16] : [1, 2, 4, 8]
  const records = Array.from({ length: 1 + below(5) }, () => ({
    timestampMs: Date.UTC(2007, 0) + below(1_000_000_000) * 1000,
    priority: below(4),
    gps: {
      longitude: (below(3_600_000_000) - 1_800_000_000) / 1e7,
      latitude: (below(1_800_000_000) - 900_000_000) / 1e7,
      altitude: below(4000) - 100,
      angle: below(360),
      satellites: below(20),
      speed: below(200),
    },
    eventIoId: isSmall ? below(256) : below(65_536),
    ...(codecId === 0x10 ? { generationType: below(8) } : {}),
    io: randomIo(isSmall ? 256 : 65_536, widths, codecId === 0x8e),
  }))
  return { kind: 'avl', codecId, records }
}

function makeCorpus(): Uint8Array[] {
  const vectors = JSON.parse(readFileSync('test/vectors/official.json', 'utf8')) as { hex: string }[]
  const corpus = vectors.map(({ hex }) => fromHex(hex))
  for (let i = 0; i < 400; i++) {
    const packet = randomPacket()
    corpus.push(encodeTcpFrame(packet), encodeBareArray(packet))
    corpus.push(encodeUdpPacket({ packetId: 0xcafe, avlPacketId: below(256), imei: IMEI }, packet))
  }
  return corpus
}

const corpus = makeCorpus()
const goodFrame = encodeTcpFrame({
  kind: 'command',
  codecId: 0x0c,
  commands: [{ type: 6, payload: fromHex('4F4B') }],
})

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

type Mutation = (bytes: Uint8Array) => Uint8Array

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes) {
    const flipped = bytes.slice()
    for (let i = 1 + below(4); i > 0 && flipped.length > 0; i--) {
      const at = below(flipped.length)
      flipped[at] = flipped[at]! ^ (1 << below(8))
    }
    return flipped
  },
  function edge(bytes) {
    const changed = bytes.slice()
    for (let i = 1 + below(3); i > 0 && changed.length > 0; i--)
      changed[below(changed.length)] = oneOf(EDGE_BYTES)
    return changed
  },
  bytes => bytes.slice(0, below(bytes.length + 1)),
  bytes => bytes.slice(below(bytes.length + 1)),
  function splice(bytes) {
    const other = oneOf(corpus)
    return concat(bytes.subarray(0, below(bytes.length + 1)), other.subarray(below(other.length + 1)))
  },
  function duplicate(bytes) {
    const from = below(bytes.length + 1)
    const to = from + below(bytes.length + 1 - from)
    return concat(bytes.subarray(0, to), bytes.subarray(from))
  },
  function insert(bytes) {
    const at = below(bytes.length + 1)
    return concat(bytes.subarray(0, at), randomBytes(1 + below(8)), bytes.subarray(at))
  },
  bytes => concat(bytes, oneOf(corpus)),
]

/** Makes length and CRC of a TCP frame right again, so that damage gets past them. */
function mend(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 15) return bytes
  const mended = bytes.slice()
  const view = new DataView(mended.buffer)
  view.setUint32(0, 0)
  view.setUint32(4, mended.length - 12)
  view.setUint32(mended.length - 4, crc16(mended, 8, mended.length - 4))
  return mended
}

function makeInput(): Uint8Array {
  if (below(20) === 0) return randomBytes(below(200))
  let bytes = oneOf(corpus)
  for (let i = below(4); i > 0; i--) bytes = oneOf(MUTATIONS)(bytes)
  if (bytes.length > 4000) bytes = bytes.slice(0, 4000)
  return below(2) === 0 ? mend(bytes) : bytes
}

class Finding extends Error {}

const counts = { accepted: 0, rejected: 0, messages: 0, lost: 0 }

/** Warnings of frames that do not encode to the very same bytes. */
const NOT_CANONICAL = new Set([
  'IO_16_BYTE_GROUP',
  'QUANTITY_IGNORED',
  'SIZE_WITHOUT_TIMESTAMP',
  'TIMESTAMP_RANGE',
])

function use(result: Frame | Rejected): void {
  if (result.kind === 'rejected') {
    counts.rejected++
    for (const error of [result.error, ...result.also]) {
      if (!(error instanceof DecodeError)) throw new Finding(`${String(error)} is no DecodeError`)
      if (!(error.offset >= 0 && error.offset <= result.bytes.length)) {
        throw new Finding(`${error.code} at offset ${error.offset} of ${result.bytes.length} bytes`)
      }
    }
  } else counts.accepted++
  if (result.packet === undefined) return
  touch(result.packet)
  let again: Uint8Array
  try {
    again =
      result.framing === 'udp'
        ? encodeUdpPacket(result.udp ?? { packetId: 0, avlPacketId: 0, imei: IMEI }, result.packet)
        : result.framing === 'none'
          ? encodeBareArray(result.packet)
          : encodeTcpFrame(result.packet)
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error
    if (result.kind === 'frame' && isCanonical(result))
      throw new Finding(`accepted, and not written: ${error.message}`)
    return
  }
  if (result.kind === 'frame' && isCanonical(result) && !isDeepStrictEqual(again, result.bytes)) {
    throw new Finding(`encodes to ${toHex(again)}`)
  }
}

function isCanonical({ framing, bytes, packet, warnings }: Frame): boolean {
  // Codec 7 has masks for what is not there, the byte of the UDP channel without use may be anything.
  if (packet.codecId === 0x07 || (framing === 'udp' && bytes[4] !== 1)) return false
  return !warnings.some(({ code }) => NOT_CANONICAL.has(code))
}

/** Keeps the reads from being optimised away. */
let sink = 0

/** Reads everything, as a caller may. */
function touch(packet: Packet): void {
  if (packet.kind === 'command') {
    for (const { payload, type } of packet.commands) sink ^= payload.length + type
    return
  }
  for (const record of packet.records) {
    const { longitude, latitude, altitude, angle, satellites, speed } = record.gps
    sink ^= longitude + latitude + altitude + angle + satellites + speed
    sink ^= record.timestampMs + record.priority + record.eventIoId + (record.generationType ?? 0)
    for (const { id, value } of record.io) sink ^= id + value.length + (value[value.length - 1] ?? 0)
  }
}

function readAll(stream: DeviceStream): DeviceMessage[] {
  const messages: DeviceMessage[] = []
  for (let message = stream.next(); message !== undefined; message = stream.next()) messages.push(message)
  return messages
}

function nextPieceEnd(bytes: Uint8Array, start: number): number {
  return below(4) === 0 ? start + 1 : Math.min(bytes.length, start + 1 + below(bytes.length))
}

function throughStream(bytes: Uint8Array): void {
  const whole = new DeviceStream()
  whole.push(bytes)
  const expected = readAll(whole)
  const stream = new DeviceStream()
  const messages: DeviceMessage[] = []
  for (let start = 0; start < bytes.length;) {
    const end = nextPieceEnd(bytes, start)
    stream.push(bytes.slice(start, end))
    messages.push(...readAll(stream))
    start = end
  }
  const kinds = (list: readonly DeviceMessage[]): string => list.map(({ kind }) => kind).join()
  if (kinds(messages) !== kinds(expected))
    throw new Finding(`cut: ${kinds(messages)}, whole: ${kinds(expected)}`)
  counts.messages += messages.length
  for (const message of messages) if (message.kind === 'frame' || message.kind === 'rejected') use(message)
  if (messages[messages.length - 1]?.kind === 'lost') {
    counts.lost++
    return
  }
  if (stream.pendingBytes > 0) {
    stream.end()
    return
  }
  // The same instance goes on: whatever was bad has cost itself and no more.
  stream.push(goodFrame.slice())
  if (stream.next()?.kind !== 'frame') throw new Finding('a good frame behind the input was not taken')
}

const RECORDS: AvlPacket = { kind: 'avl', codecId: 0x08, records: [] }

/** The same bytes as if a server had sent them. */
function throughDeviceSession(bytes: Uint8Array): void {
  const session = new DeviceSession({ imei: IMEI })
  session.connect(0)
  session.receive(Uint8Array.of(1), 0)
  for (let start = 0; start < bytes.length;) {
    const end = nextPieceEnd(bytes, start)
    session.receive(bytes.slice(start, end), 0)
    while (session.next(0) !== undefined) if (session.state === 'ready') session.sendRecords(RECORDS, 0)
    start = end
  }
  session.expire(1000)
  while (session.next(1000) !== undefined);
}

const gc = (globalThis as { gc?: () => void }).gc
if (gc === undefined) {
  process.stderr.write('memory is measured after a collection: run node with --expose-gc\n')
  process.exit(2)
}
function heapAfterCollection(collect: () => void): number {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const started = performance.now()
let heapAtQuarter = 0
for (let i = 0; i < inputs; i++) {
  const input = makeInput()
  try {
    use(inspectTcpFrame(input))
    use(inspectWholeTcpFrame(input))
    inspectUdpDatagram(input).forEach(use)
    use(inspectBareArray(input))
    throughStream(input)
    throughDeviceSession(input)
  } catch (error) {
    process.stderr.write(`input ${i} of seed ${seed}: ${toHex(input)}\n${inspectValue(error)}\n`)
    process.exit(1)
  }
  if (i === Math.floor(inputs / 4)) heapAtQuarter = heapAfterCollection(gc)
}
const heapAtEnd = heapAfterCollection(gc)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
process.stdout.write(
  `${inputs} inputs (seed ${seed}) in ${seconds} s: ${counts.accepted} accepted, ${counts.rejected} rejected, ` +
    `${counts.messages} stream messages, framing lost ${counts.lost} times; ` +
    `values ${sink >>> 0}, heap ${megabytes(heapAtQuarter)} MB at a quarter, ${megabytes(heapAtEnd)} MB at the end\n`,
)
if (heapAtEnd - heapAtQuarter > HEAP_NOISE_BYTES) {
  process.stderr.write('the heap has grown\n')
  process.exit(1)
}
