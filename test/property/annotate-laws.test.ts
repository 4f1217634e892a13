import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/capture/identify.js'
import { inspectBareArray } from '../../src/codec/bare-array.js'
import { inspectTcpFrame, inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { diagnose } from '../../src/diagnosis/diagnose.js'
import { annotateLines } from '../../src/render/annotate.js'
import { messageSegments } from '../../src/render/annotate-segments.js'
import { UNDESCRIBED } from '../../src/render/describe.js'
import { textWidth } from '../../src/render/layout.js'
import { messageBytes } from '../../src/render/message-bytes.js'
import { PLAIN } from '../../src/render/paint.js'
import { DeviceStream } from '../../src/session/device-stream.js'
import type { Message } from '../../src/session/message.js'
import { toHex } from '../../src/wire/hex.js'
import type { Span } from '../../src/wire/reader.js'
import { anyPacket, badFrames, concat, goodFrames, udpHeaders } from '../support/arbitraries.js'
import { VECTORS, vectorBytes } from '../support/vectors.js'

const udpPackets = fc.tuple(udpHeaders, anyPacket).map(([header, packet]) => encodeUdpPacket(header, packet))
const noise = fc.uint8Array({ maxLength: 300 })

/** Bytes with one of them changed, cut, or grown. */
const damaged = fc
  .tuple(
    fc.oneof(goodFrames, badFrames, udpPackets),
    fc.nat(),
    fc.nat(0xff),
    fc.constantFrom('change', 'cut', 'grow'),
  )
  .map(([bytes, place, value, how]) => {
    const at = place % bytes.length
    if (how === 'cut') return bytes.slice(0, at)
    if (how === 'grow') return concat(bytes.slice(0, at), Uint8Array.of(value), bytes.slice(at))
    const changed = bytes.slice()
    changed[at] = value
    return changed
  })

const anyBytes = fc.oneof(goodFrames, badFrames, udpPackets, damaged, noise)

/** All that any reader of these bytes may come to. */
function messagesOf(bytes: Uint8Array): Message[] {
  const stream = new DeviceStream()
  stream.push(bytes.slice())
  const streamed: Message[] = []
  for (let message = stream.next(); message !== undefined; message = stream.next()) streamed.push(message)
  const rest = stream.end()
  return [
    ...identify(bytes),
    ...identify(bytes, 'udp'),
    ...streamed,
    ...(rest === undefined ? [] : [rest]),
    inspectWholeTcpFrame(bytes),
    ...inspectUdpDatagram(bytes),
    inspectBareArray(bytes),
  ]
}

describe('every byte is explained once', () => {
  it('by the decoder’s own spans, which never overlap and stay within the bytes', () => {
    const law =
      (read: (bytes: Uint8Array, trace: (span: Span) => void) => unknown) => (bytes: Uint8Array) => {
        const seen = new Uint8Array(bytes.length)
        read(bytes, ({ offset, length }) => {
          expect(offset + length).toBeLessThanOrEqual(bytes.length)
          for (let at = offset; at < offset + length; at++) expect((seen[at] = seen[at]! + 1)).toBe(1)
        })
      }
    fc.assert(
      fc.property(
        anyBytes,
        law((bytes, trace) => inspectTcpFrame(bytes, 0, bytes.length, trace)),
      ),
    )
    fc.assert(
      fc.property(
        anyBytes,
        law((bytes, trace) => inspectWholeTcpFrame(bytes, undefined, trace)),
      ),
    )
    fc.assert(fc.property(anyBytes, law(inspectBareArray)))
  })

  it('by segments without a hole, valid or not', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        for (const message of messagesOf(bytes)) {
          let at = 0
          for (const { offset, length } of messageSegments(message)) {
            expect(offset).toBe(at)
            expect(length).toBeGreaterThan(0)
            at += length
          }
          expect(at).toBe(messageBytes(message).length)
        }
      }),
    )
  })

  it('in a good message all of it by fields', () => {
    fc.assert(
      fc.property(fc.oneof(goodFrames, udpPackets), bytes => {
        for (const message of identify(bytes)) {
          if (message.kind !== 'frame') continue
          for (const { field } of messageSegments(message)) expect(field).toBeDefined()
        }
      }),
    )
  })

  it('on lines that fit, whose hex is the message', () => {
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 60, max: 200 }), (bytes, columns) => {
        for (const message of messagesOf(bytes)) {
          const lines = annotateLines(message, {}, { describe: UNDESCRIBED, columns, paint: PLAIN })
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns)
          expect(hexOf(lines)).toBe(toHex(messageBytes(message)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of every published example', () => {
    for (const { id, hex } of VECTORS.filter(({ hex }) => /^(?:[0-9A-F]{2})+$/i.test(hex))) {
      for (const message of identify(vectorBytes(id))) {
        const lines = annotateLines(message, {}, { describe: UNDESCRIBED, columns: 80, paint: PLAIN })
        expect(hexOf(lines), `${id} ${hex}`).toBe(toHex(messageBytes(message)))
      }
    }
  })
})

/** The bytes that the lines show, in their order. */
function hexOf(lines: readonly string[]): string {
  return lines
    .map(line => /^ *\d+ {2}((?:[0-9A-F]{2}[ ·])*[0-9A-F]{2})(?: {2}|$)/.exec(line)?.[1] ?? '')
    .join('')
    .replace(/[ ·]/g, '')
}

describe('diagnoses', () => {
  it('come of anything without a throw, few, each with what to check; none of what is good', () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.constantFrom(undefined, 'tcp' as const, 'udp' as const),
        (bytes, transport) => {
          for (const message of messagesOf(bytes)) {
            const found = diagnose(message, transport === undefined ? {} : { transport })
            expect(found.length).toBeLessThanOrEqual(2)
            for (const { message: text, check } of found) {
              expect(text.length).toBeGreaterThan(10)
              expect(check.length).toBeGreaterThan(10)
              expect(`${text}${check}`).not.toMatch(/undefined|NaN|\n/)
            }
            if (message.kind !== 'rejected' && message.kind !== 'lost') expect(found).toEqual([])
          }
        },
      ),
    )
  })
})
