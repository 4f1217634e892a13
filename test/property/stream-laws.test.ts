/** Streams and sessions: any cutting gives the same events, and a bad frame costs nothing but itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeAck } from '../../src/codec/ack.js'
import { encodeHandshake, encodeLogin } from '../../src/codec/handshake.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket } from '../../src/codec/types.js'
import { DeviceSession } from '../../src/session/device-session.js'
import { DeviceStream } from '../../src/session/device-stream.js'
import { ServerSession } from '../../src/session/server-session.js'
import { SpareBuffers } from '../../src/session/spare-buffers.js'
import { DecodeError } from '../../src/wire/errors.js'
import {
  anyPacket,
  badFrames,
  concat,
  cut,
  cuttings,
  goodFrames,
  imeis,
  PACKETS,
} from '../support/arbitraries.js'
import {
  deviceEventLine,
  drainDevice,
  drainServer,
  frameLine,
  type Line,
  readLending,
  readStream,
  serverEventLine,
} from '../support/events.js'

/** A part of a device's stream whose end is known, with what it must be read as. */
interface Segment {
  readonly bytes: Uint8Array
  readonly lines: readonly Line[]
}

const framesOf = (frames: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Segment> =>
  frames.map(bytes => ({ bytes, lines: [frameLine(inspectTcpFrame(bytes))] }))

const handshakes: fc.Arbitrary<Segment> = imeis.map(imei => {
  const bytes = encodeHandshake(imei)
  return { bytes, lines: [`imei ${imei} 000F${[...imei].map(digit => `3${digit}`).join('')}`] }
})

const pings: fc.Arbitrary<Segment> = fc
  .integer({ min: 1, max: 5 })
  .map(count => ({ bytes: new Uint8Array(count).fill(0xff), lines: new Array<Line>(count).fill('ping') }))

/** A length that no IMEI has, or bytes that are no digits. */
const badHandshakes: fc.Arbitrary<Uint8Array> = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .filter(text => text.length !== 15 || text.some(byte => byte < 0x30 || byte > 0x39))
  .map(text => concat(Uint8Array.of(0, text.length), text))

const goodSegments = fc.oneof(framesOf(goodFrames), handshakes, pings)
const segments = fc.oneof(
  { weight: 4, arbitrary: goodSegments },
  { weight: 1, arbitrary: framesOf(badFrames) },
)

describe('a device stream', () => {
  it('gives the same messages however it is cut', () => {
    fc.assert(
      fc.property(fc.array(segments, { maxLength: 8 }), cuttings, (list, places) => {
        const stream = concat(...list.map(({ bytes }) => bytes))
        const expected = list.flatMap(({ lines }) => lines)
        expect(readStream(new DeviceStream(), [stream])).toEqual(expected)
        expect(readStream(new DeviceStream(), cut(stream, places))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same messages byte by byte, and holds nothing at the end', () => {
    fc.assert(
      fc.property(fc.array(segments, { maxLength: 4 }), list => {
        const stream = new DeviceStream()
        const pieces = [...concat(...list.map(({ bytes }) => bytes))].map(byte => Uint8Array.of(byte))
        expect(readStream(stream, pieces)).toEqual(list.flatMap(({ lines }) => lines))
        expect(stream.pendingBytes).toBe(0)
        expect(stream.end()).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same messages where frames are lent and the bytes of each piece are used again', () => {
    fc.assert(
      fc.property(fc.array(segments, { maxLength: 8 }), cuttings, (list, places) => {
        const pieces = cut(concat(...list.map(({ bytes }) => bytes)), places)
        const lines = readLending(new DeviceStream({ lendsFrom: new SpareBuffers() }), pieces)
        expect(lines).toEqual(list.flatMap(segment => segment.lines))
      }),
      { numRuns: 200 },
    )
  })

  it('goes on behind whatever is bad and has a known end', () => {
    fc.assert(
      fc.property(fc.oneof(badFrames, badHandshakes), goodFrames, cuttings, (bad, good, places) => {
        const lines = readStream(new DeviceStream(), cut(concat(bad, good), places))
        expect(lines).toHaveLength(2)
        expect(lines[0]).toMatch(/^rejected /)
        expect(lines[1]).toBe(frameLine(inspectTcpFrame(good)))
      }),
      { numRuns: 200 },
    )
  })

  it('gives messages and nothing else for any bytes, in any pieces', () => {
    const damaged = fc
      .tuple(fc.array(segments, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.nat(), fc.nat(0xff))))
      .map(([list, changes]) => {
        const bytes = concat(...list.map(segment => segment.bytes))
        for (const [place, value] of changes) bytes[place % bytes.length] = value
        return bytes
      })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), cuttings, (bytes, places) => {
        const whole = readStream(new DeviceStream(), [bytes])
        const stream = new DeviceStream()
        expect(readStream(stream, cut(bytes, places))).toEqual(whole)
        const rest = stream.end()
        if (rest !== undefined) expect(rest.error).toBeInstanceOf(DecodeError)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a server session', () => {
  it('gives the same events however the stream is cut and however late an IMEI is answered', () => {
    fc.assert(
      fc.property(
        fc.array(segments, { maxLength: 6 }),
        cuttings,
        fc.array(fc.nat(3), { maxLength: 20 }),
        (list, places, waits) => {
          const stream = concat(...list.map(({ bytes }) => bytes))
          const whole = new ServerSession(0)
          whole.receive(stream.slice(), 0)
          const expected = drainServer(whole).map(serverEventLine)

          const session = new ServerSession(0)
          const lines: Line[] = []
          let wait = 0
          let turn = 0
          const drain = (): void => {
            for (let event = session.next(); event !== undefined; event = session.next()) {
              lines.push(serverEventLine(event))
              if (event.kind === 'imei') wait = waits[turn++ % waits.length] ?? 0
              if (session.state === 'answering' && wait === 0) session.answerImei(true)
            }
          }
          for (const piece of cut(stream, places)) {
            session.receive(piece, 0)
            if (session.state === 'answering' && --wait <= 0) session.answerImei(true)
            drain()
          }
          while (session.state === 'answering') {
            session.answerImei(true)
            drain()
          }
          expect(lines).toEqual(expected)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('ends after all that came before the end', () => {
    fc.assert(
      fc.property(imeis, fc.array(goodFrames, { maxLength: 4 }), (imei, frames) => {
        const session = new ServerSession(0)
        session.receive(concat(encodeHandshake(imei), ...frames), 0)
        session.end('ended by the device')
        expect(drainServer(session).map(serverEventLine)).toEqual([
          `imei ${imei}`,
          ...frames.map(bytes => frameLine(inspectTcpFrame(bytes))),
          'closed ended by the device ',
        ])
      }),
      { numRuns: 50 },
    )
  })
})

/** What a server says: acks, none among them, and commands at any time. */
const serverSteps = fc.array(
  fc.oneof(
    fc.nat(0xff).map(records => ({ bytes: encodeAck(records), isAck: true })),
    fc.oneof(PACKETS['12']!, PACKETS['14']!).map(packet => ({ bytes: encodeTcpFrame(packet), isAck: false })),
  ),
  { maxLength: 8 },
)

const RECORDS: AvlPacket = {
  kind: 'avl',
  codecId: 0x08,
  records: [
    {
      timestampMs: 0,
      priority: 0,
      gps: { longitude: 0, latitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 },
      eventIoId: 0,
      io: [],
    },
  ],
}

describe('a device session', () => {
  it('gives the same events however the stream is cut', () => {
    fc.assert(
      fc.property(serverSteps, cuttings, (steps, places) => {
        const stream = concat(encodeLogin(true), ...steps.map(({ bytes }) => bytes))
        const read = (pieces: readonly Uint8Array[]): Line[] => {
          const session = new DeviceSession({ imei: '356307042441013' })
          session.connect(0)
          const lines: Line[] = []
          const drain = (): void => {
            for (const event of drainOne(session)) {
              lines.push(deviceEventLine(event))
              // There is always a frame to be acknowledged.
              if (event.kind === 'login' || event.kind === 'ack') session.sendRecords(RECORDS, 0)
            }
          }
          for (const piece of pieces) {
            session.receive(piece, 0)
            drain()
          }
          // Four zero bytes at the very end are an ack of none once nothing follows.
          session.expire(1000)
          drain()
          return lines
        }
        const expected = steps.map(({ bytes, isAck }) =>
          isAck ? `ack ${bytes[3]} of 1` : frameLine(inspectTcpFrame(bytes)),
        )
        expect(read([stream])).toEqual(['accepted', ...expected])
        expect(read(cut(stream, places))).toEqual(['accepted', ...expected])
        expect(read([...stream].map(byte => Uint8Array.of(byte)))).toEqual(['accepted', ...expected])
      }),
      { numRuns: 100 },
    )
  })

  it('gives events and nothing else for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), anyPacket, cuttings, (noise, packet, places) => {
        const session = new DeviceSession({ imei: '356307042441013' })
        session.connect(0)
        session.receive(encodeLogin(true), 0)
        expect(drainDevice(session, 0)).toHaveLength(1)
        for (const piece of cut(concat(noise, encodeTcpFrame(packet)), places)) {
          session.receive(piece, 0)
          drainDevice(session, 0)
          if (session.state === 'ready') session.sendRecords(RECORDS, 0)
        }
        session.expire(1_000_000)
        drainDevice(session, 0)
      }),
      { numRuns: 300 },
    )
  })
})

/** One event at a time, so that what is done about it counts before the next is looked for. */
function* drainOne(session: DeviceSession): Generator<NonNullable<ReturnType<DeviceSession['next']>>> {
  for (let event = session.next(0); event !== undefined; event = session.next(0)) yield event
}
