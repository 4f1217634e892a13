/** What holds for every codec: there and back, damage, traces. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBareArray, inspectBareArray } from '../../src/codec/bare-array.js'
import { encodeTcpFrame, inspectTcpFrame, inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame, Packet, Rejected } from '../../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { crc16 } from '../../src/wire/crc16.js'
import { DecodeError, EncodeError } from '../../src/wire/errors.js'
import type { Span, Trace } from '../../src/wire/reader.js'
import { anyPacket, CODECS, concat, PACKETS, plainPacket, udpHeaders } from '../support/arbitraries.js'
import { expectFrame } from '../support/decode-error.js'
import { expectBytes } from '../support/expect-bytes.js'
import { vectorsOf } from '../support/vectors.js'
import { fromHex } from '../../src/wire/hex.js'

/** The same packet in each framing that can carry it. */
const FRAMINGS = {
  tcp: {
    encode: encodeTcpFrame,
    inspect: (bytes: Uint8Array, trace?: Trace) => inspectTcpFrame(bytes, 0, bytes.length, trace),
  },
  udp: {
    encode: (packet: Packet) =>
      encodeUdpPacket({ packetId: 0xcafe, avlPacketId: 5, imei: '356307042441013' }, packet),
    inspect: (bytes: Uint8Array, trace?: Trace) => only(inspectUdpDatagram(bytes, trace)),
  },
  none: {
    encode: encodeBareArray,
    inspect: (bytes: Uint8Array, trace?: Trace) => inspectBareArray(bytes, trace),
  },
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1)
  return list[0]!
}

const CASES = CODECS.flatMap(codec =>
  (['tcp', 'udp', 'none'] as const).map(framing => ({ codec, framing, packets: PACKETS[codec]! })),
)

describe.each(CASES)('Codec $codec, framing $framing', ({ framing, packets }) => {
  const { encode, inspect } = FRAMINGS[framing]

  it('decodes what was encoded, and encodes it to the same bytes', () => {
    fc.assert(
      fc.property(packets, packet => {
        const bytes = encode(packet)
        const frame = expectFrame(inspect(bytes))
        expect(plainPacket(frame.packet)).toEqual(plainPacket(packet))
        expect(frame.recordCount).toBe(packet.kind === 'avl' ? packet.records.length : 0)
        expect(frame.framing).toBe(framing)
        expectBytes(encode(frame.packet), bytes)
      }),
    )
  })

  it('traces every byte once, in order', () => {
    fc.assert(
      fc.property(packets, packet => {
        const bytes = encode(packet)
        const spans: Span[] = []
        inspect(bytes, span => spans.push(span))
        expectCoverage(spans, bytes.length)
        for (const span of spans)
          if (span.value instanceof Uint8Array) expect(span.value).toHaveLength(span.length)
      }),
    )
  })

  it('comes to the same with a trace, which is read by name, as without one', () => {
    const damages = fc.array(fc.tuple(fc.nat(), fc.nat(0xff)), { maxLength: 3 })
    fc.assert(
      fc.property(packets, damages, (packet, bytesToSet) => {
        const bytes = encode(packet)
        const inner = bytes.length - (framing === 'tcp' ? 4 : 0)
        for (const [place, value] of bytesToSet) bytes[place % inner] = value
        // So that damage gets past the CRC.
        if (framing === 'tcp') new DataView(bytes.buffer).setUint32(inner, crc16(bytes, 8, inner))
        const read = (trace?: Trace): (Frame | Rejected)[] =>
          framing === 'udp' ? [...inspectUdpDatagram(bytes, trace)] : [inspect(bytes, trace)]
        const comparable = (result: Frame | Rejected): unknown => ({
          kind: result.kind,
          framing: result.framing,
          bytes: result.bytes,
          udp: result.udp,
          packet: result.packet && plainPacket(result.packet),
          warnings: result.warnings,
          ...(result.kind === 'frame'
            ? { recordCount: result.recordCount }
            : { error: result.error, also: result.also }),
        })
        expect(read().map(comparable)).toEqual(read(() => undefined).map(comparable))
      }),
    )
  })

  it('gives a result whatever is damaged', () => {
    const damages = fc.array(fc.tuple(fc.nat(), fc.nat(0xff)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(packets, damages, fc.nat(), (packet, bytesToSet, end) => {
        const bytes = encode(packet)
        for (const [place, value] of bytesToSet) bytes[place % bytes.length] = value
        for (const damaged of [bytes, bytes.slice(0, end % (bytes.length + 1))]) {
          // A damaged length may make several packets of a datagram.
          if (framing === 'udp') inspectUdpDatagram(damaged).forEach(useWhole)
          else useWhole(inspect(damaged))
        }
      }),
    )
  })
})

/** Each span touches the next, and all of them cover the bytes; no field is named twice. */
function expectCoverage(spans: readonly Span[], size: number): void {
  let at = 0
  for (const span of spans) {
    expect([span.field, span.offset]).toEqual([span.field, at])
    expect(span.length).toBeGreaterThan(0)
    at += span.length
  }
  expect(at).toBe(size)
  expect(new Set(spans.map(({ field }) => field)).size).toBe(spans.length)
}

/** Reads all that a result holds, as a caller may. */
function useWhole(result: Frame | Rejected): void {
  if (result.kind === 'rejected') {
    for (const error of [result.error, ...result.also]) {
      expect(error).toBeInstanceOf(DecodeError)
      expect(error.offset).toBeGreaterThanOrEqual(0)
      expect(error.offset).toBeLessThanOrEqual(result.bytes.length)
    }
  }
  if (result.packet === undefined) return
  plainPacket(result.packet)
  try {
    encodeTcpFrame(result.packet)
  } catch (error) {
    // A Codec 7 latitude without its longitude, a time beyond 2^53: what cannot be written is refused.
    expect(error).toBeInstanceOf(EncodeError)
  }
}

describe('the traced spans', () => {
  const vectors = (['tcp', 'udp', 'bare array'] as const)
    .flatMap(vectorsOf)
    .filter(({ valid }) => valid)
    .map(({ id, hex, framing, transport }) => ({
      id,
      hex,
      framing: framing === 'none' ? framing : transport,
    }))

  it.each(vectors)('cover the vector $id', ({ hex, framing }) => {
    const bytes = fromHex(hex)
    const spans: Span[] = []
    FRAMINGS[framing as 'tcp' | 'udp' | 'none'].inspect(bytes, span => spans.push(span))
    expectCoverage(spans, bytes.length)
  })

  it('count from the start of each packet in a datagram of several', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(udpHeaders, anyPacket), { minLength: 2, maxLength: 4 }), list => {
        const packets = list.map(([header, packet]) => encodeUdpPacket(header, packet))
        const spans: Span[] = []
        inspectUdpDatagram(concat(...packets), span => spans.push(span))
        const starts = spans.flatMap(({ offset }, i) => (offset === 0 ? [i] : []))
        expect(starts).toHaveLength(packets.length)
        packets.forEach((packet, i) => {
          expectCoverage(spans.slice(starts[i], starts[i + 1]), packet.length)
        })
      }),
      { numRuns: 50 },
    )
  })
})

describe('a datagram', () => {
  it('of several packets gives each with its own header', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(udpHeaders, anyPacket), { minLength: 1, maxLength: 4 }), list => {
        const datagram = concat(...list.map(([header, packet]) => encodeUdpPacket(header, packet)))
        const frames = inspectUdpDatagram(datagram).map(expectFrame)
        expect(frames.map(({ udp }) => udp)).toEqual(list.map(([header]) => header))
        expect(frames.map(({ packet }) => plainPacket(packet))).toEqual(
          list.map(([, packet]) => plainPacket(packet)),
        )
        expectBytes(concat(...frames.map(({ bytes }) => bytes)), datagram)
      }),
    )
  })

  it('of random bytes gives results that cover it', () => {
    const headed = fc
      .tuple(fc.nat(80), fc.uint8Array({ maxLength: 120 }))
      .map(([length, rest]) => concat(Uint8Array.of(0, length), rest))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), headed), bytes => {
        const results = inspectUdpDatagram(bytes)
        results.forEach(useWhole)
        expectBytes(concat(...results.map(result => result.bytes)), bytes)
      }),
      { numRuns: 500 },
    )
  })
})

describe('random bytes', () => {
  const codecIds = fc.constantFrom(0x07, 0x08, 0x8e, 0x10, 0x0c, 0x0d, 0x0e, 0x0f, 0x20)
  const bodies = fc
    .tuple(codecIds, fc.uint8Array({ maxLength: 300 }))
    .map(([codecId, rest]) => concat(Uint8Array.of(codecId), rest))

  it('give a result in every framing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), bodies), bytes => {
        for (const inspect of [inspectBareArray, inspectTcpFrame, inspectWholeTcpFrame])
          useWhole(inspect(bytes))
        const framed = concat(
          Uint8Array.of(0, 0, 0, 0, 0, 0, bytes.length >> 8, bytes.length),
          bytes,
          new Uint8Array(4),
        )
        useWhole(inspectWholeTcpFrame(framed))
      }),
      { numRuns: 1000 },
    )
  })
})
