import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { textCommand } from '../../src/codec/command.js'
import { decodeHandshake, encodeHandshake } from '../../src/codec/handshake.js'
import { decodeTcpFrame, encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame, Rejected } from '../../src/codec/types.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { Redactor } from '../../src/render/redact.js'
import { tellingElements } from '../../src/render/redact-elements.js'
import { asciiText } from '../../src/wire/ascii.js'
import { toHex } from '../../src/wire/hex.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const dictionary = standardDictionary()
const telling = tellingElements(id => dictionary.definitionsOf(id))
const redactor = (key = 1): Redactor => new Redactor(new Uint8Array(32).fill(key), telling)

function redactedFrame(frame: Frame | Rejected): Frame | Rejected {
  const { message } = redactor().redact(frame, {})
  if (message.kind !== 'frame' && message.kind !== 'rejected') throw new Error(message.kind)
  return message
}

const recordsOf = (frame: Frame | Rejected) => (frame.packet?.kind === 'avl' ? frame.packet.records : [])
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('IMEIs', () => {
  test('the same becomes the same, in a handshake, a UDP packet, a Codec 14 command and a text', () => {
    const subject = redactor()
    const other = subject.imei(IMEI)
    expect(other).toMatch(/^00\d{13}$/)
    expect(subject.imei('356307042441021')).not.toBe(other)

    const handshake = subject.redact(
      { kind: 'imei', bytes: encodeHandshake(IMEI), ...decodeHandshake(encodeHandshake(IMEI)) },
      { imei: IMEI, remote: '10.1.2.3:5000', source: `${IMEI}.log:1` },
    )
    expect(handshake.message).toMatchObject({ kind: 'imei', imei: other, warnings: [] })
    expect(handshake.context).toMatchObject({ imei: other, source: `${other}.log:1` })
    expect(handshake.context.remote).toMatch(/^10\.\d+\.\d+\.\d+:5000$/)
    expect(handshake.context.remote).not.toBe('10.1.2.3:5000')

    const header = { packetId: 0xcafe, avlPacketId: 5, imei: IMEI }
    const [udp] = inspectUdpDatagram(encodeUdpPacket(header, avl(8, record())))
    expect(redactedFrame(udp!)).toMatchObject({ kind: 'frame', udp: { imei: other } })

    const command = { ...textCommand('x'), payload: text(`imei ${IMEI} ok`), imei: IMEI }
    const frame = redactedFrame(
      decodeTcpFrame(encodeTcpFrame({ kind: 'command', codecId: 0x0e, commands: [command] })),
    )
    const [redacted] = frame.packet?.kind === 'command' ? frame.packet.commands : []
    expect(redacted?.imei).toBe(other)
    expect(asciiText(redacted!.payload)).toBe(`imei ${other} ok`)
  })

  test('another key gives others', () => {
    expect(redactor(1).imei(IMEI)).not.toBe(redactor(2).imei(IMEI))
  })

  test('a wrong check digit stays wrong', () => {
    const wrong = '356307042441014'
    expect(decodeHandshake(encodeHandshake(redactor().imei(wrong))).warnings).toHaveLength(1)
  })
})

describe('frames', () => {
  test('stay valid for every codec, with other places and the same rest', () => {
    const position = fc.record({
      longitude: fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }).map(units => units / 1e7),
      latitude: fc.integer({ min: -900_000_000, max: 900_000_000 }).map(units => units / 1e7),
      altitude: fc.integer({ min: -500, max: 5000 }),
      angle: fc.integer({ min: 0, max: 359 }),
      satellites: fc.nat(20),
      speed: fc.nat(200),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(0x08, 0x8e, 0x10),
        fc.array(position, { minLength: 1, maxLength: 4 }),
        (codecId, all) => {
          const before = decodeTcpFrame(
            encodeTcpFrame(avl(codecId, ...all.map(gps => record([io(239, 1, 1), io(78, 8, 7)], { gps })))),
          )
          const after = redactedFrame(before)
          expect(after.kind).toBe('frame')
          recordsOf(after).forEach((found, at) => {
            const original = recordsOf(before)[at]!
            const { latitude, longitude, satellites, speed } = found.gps
            expect(Math.abs(latitude)).toBeLessThanOrEqual(0.5)
            expect(Math.abs(longitude)).toBeLessThanOrEqual(0.5)
            expect([satellites, speed, found.timestampMs]).toEqual([
              original.gps.satellites,
              original.gps.speed,
              original.timestampMs,
            ])
            expect(found.io.map(({ id, value }) => [id, value.length])).toEqual([
              [239, 1],
              [78, 8],
            ])
            expect(found.io[0]!.value).toEqual(Uint8Array.of(1))
            expect(toHex(found.io[1]!.value)).not.toBe('0707070707070707')
          })
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a wrong CRC stays wrong, what was read stays read', () => {
    const bytes = encodeTcpFrame(avl(8, record([io(239, 1, 1)])))
    bytes[bytes.length - 1]! ^= 0x55
    const after = redactedFrame(inspectTcpFrame(bytes))
    expect(after).toMatchObject({ kind: 'rejected', error: { code: 'CRC_MISMATCH' } })
    expect(recordsOf(after)[0]!.gps.latitude).not.toBe(record().gps.latitude)
  })

  test('Codec 7 with its single precision', () => {
    const gps = { ...record().gps, angle: 90, speed: 40 }
    const cell = { lac: 17, cellId: 4711, signalQuality: 3, operatorCode: 24601 }
    const frame = decodeTcpFrame(
      encodeTcpFrame(avl(7, record([io(1, 1, 1)], { gps, cell, timestampMs: 1_700_000_000_000 }))),
    )
    const [after] = recordsOf(redactedFrame(frame))
    expect(Math.abs(after!.gps.latitude)).toBeLessThanOrEqual(0.5)
    expect(after!.cell).toMatchObject({ signalQuality: 3, operatorCode: 24601 })
    expect(after!.cell?.cellId).not.toBe(4711)
  })

  test('nothing is left of what could not be read', () => {
    const bytes = encodeTcpFrame(avl(8, record()))
    bytes[8] = 0x77
    const { message, isWithheld } = redactor().redact(inspectTcpFrame(bytes), {})
    expect(isWithheld).toBe(true)
    expect(message).toMatchObject({ kind: 'rejected', bytes: new Uint8Array(bytes.length) })
  })

  test('the original is not touched', () => {
    const bytes = encodeTcpFrame(avl(8, record([io(78, 8, 7)])))
    const before = toHex(bytes)
    redactedFrame(decodeTcpFrame(bytes))
    expect(toHex(bytes)).toBe(before)
  })
})

test('texts lose numbers of people, SIMs and places, and keep their words', () => {
  const payload = text(
    'GPS:1 Sat:7 Lat:54.71473 Long:25.30304 tel +37061234567 ICCID 8937001234567890123 12.5 V',
  )
  const frame = decodeTcpFrame(
    encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [{ type: 6, payload }] }),
  )
  const { packet } = redactedFrame(frame)
  const found = packet?.kind === 'command' ? asciiText(packet.commands[0]!.payload) : ''
  expect(found).toMatch(/^GPS:1 Sat:7 Lat:\d\d\.\d{5} Long:\d\d\.\d{5} tel \+\d{11} ICCID \d{19} 12\.5 V$/)
  for (const secret of ['54.71473', '25.30304', '37061234567', '8937001234567890123'])
    expect(found).not.toContain(secret)
})
