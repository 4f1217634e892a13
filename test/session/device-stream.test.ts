import { describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { DeviceStream } from '../../src/session/device-stream.js'
import { concat } from '../support/arbitraries.js'
import { expectDecodeError, expectRejected } from '../support/decode-error.js'
import { readStream } from '../support/events.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const HANDSHAKE = encodeHandshake(IMEI)
const FRAME = encodeTcpFrame(avl(0x08, record([io(1, 1)])))
const PING = Uint8Array.of(0xff)

const kinds = (...parts: Uint8Array[]): string[] =>
  readStream(new DeviceStream(), parts).map(line => line.slice(0, line.indexOf(' ') >>> 0))

/** A record frame of just so many bytes. */
function frameOf(size: number): Uint8Array {
  const bytes = encodeTcpFrame(
    avl(
      0x8e,
      record([io(1, 1)]),
      record([{ id: 256, value: new Uint8Array(size - 53 - 38 - 3 - 4), variable: true }]),
    ),
  )
  expect(bytes).toHaveLength(size)
  return bytes
}

describe('a stream', () => {
  it('takes an IMEI that is glued to the first frame', () => {
    expect(kinds(concat(HANDSHAKE, FRAME))).toEqual(['imei', 'frame'])
  })

  it('takes pings at every boundary, any number of them', () => {
    expect(kinds(concat(PING, HANDSHAKE, PING, PING, FRAME, PING, FRAME, FRAME, PING))).toEqual([
      'ping',
      'imei',
      'ping',
      'ping',
      'frame',
      'ping',
      'frame',
      'frame',
      'ping',
    ])
  })

  it('takes no FF inside a frame for a ping', () => {
    const frame = encodeTcpFrame(avl(0x08, record([io(255, 8, 0xff)], { priority: 0xff })))
    expect(kinds(...[...frame].map(byte => Uint8Array.of(byte)))).toEqual(['frame'])
  })

  it('takes a handshake again at any boundary', () => {
    expect(kinds(concat(HANDSHAKE, HANDSHAKE, FRAME, HANDSHAKE, FRAME))).toEqual([
      'imei',
      'imei',
      'frame',
      'imei',
      'frame',
    ])
  })

  it('joins a frame of 60,000 bytes that comes byte by byte', () => {
    const frame = frameOf(60_000)
    expect(kinds(...[...frame].map(byte => Uint8Array.of(byte)))).toEqual(['frame'])
  })

  it('joins a frame of 1,276 bytes, cut anywhere', () => {
    const frame = frameOf(1276)
    for (let at = 1; at < frame.length; at++) {
      expect(kinds(frame.slice(0, at), frame.slice(at))).toEqual(['frame'])
    }
    expect(kinds(frame.slice(0, 1024), concat(frame.slice(1024), FRAME))).toEqual(['frame', 'frame'])
  })

  it('keeps two devices apart', () => {
    const streams = [new DeviceStream(), new DeviceStream()] as const
    const said = [concat(HANDSHAKE, FRAME), concat(encodeHandshake('352093081452251'), PING, FRAME)] as const
    const lines: string[][] = [[], []]
    for (let at = 0; at < Math.max(said[0].length, said[1].length); at += 3) {
      for (const i of [0, 1] as const) lines[i]!.push(...readStream(streams[i], [said[i].slice(at, at + 3)]))
    }
    const begin = (list: readonly string[]): string[] => list.map(line => line.slice(0, 20).trim())
    expect(begin(lines[0]!)).toEqual([`imei ${IMEI}`, 'frame 00000000000000'])
    expect(begin(lines[1]!)).toEqual(['imei 352093081452251', 'ping', 'frame 00000000000000'])
  })
})

describe('framing', () => {
  it.each([
    { what: 'an HTTP request', text: 'GET / HTTP/1.1\r\n\r\n', offset: 0 },
    { what: 'a TLS hello', text: '\x16\x03\x01\x00\xc8\x01\x00\x00', offset: 0 },
    { what: 'an SSH greeting', text: 'SSH-2.0-OpenSSH_9.2\r\n', offset: 0 },
    { what: 'zeros that are no preamble', text: '\x00\x00\x01\x00', offset: 2 },
  ])('is lost where $what comes', ({ text, offset }) => {
    const bytes = Uint8Array.from(text, character => character.charCodeAt(0))
    for (const pieces of [[bytes], [...bytes].map(byte => Uint8Array.of(byte))]) {
      const stream = new DeviceStream()
      const lines = readStream(stream, pieces)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(`lost BAD_PREAMBLE@${offset} `)
      expect(stream.pendingBytes).toBe(0)
    }
  })

  it('is lost over the limit, before a byte of it is held', () => {
    const stream = new DeviceStream({ maxDataField: 100 })
    stream.push(concat(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 101), new Uint8Array(50)))
    const lost = stream.next()
    if (lost?.kind !== 'lost') expect.fail(`${lost?.kind}`)
    expectDecodeError(lost.error, 'LENGTH_LIMIT', { offset: 4, expected: 100, actual: 101 })
    expect(lost.bytes).toHaveLength(58)
    expect(stream.pendingBytes).toBe(0)
  })

  it('that is lost stays lost, and nothing more is held', () => {
    const stream = new DeviceStream()
    expect(readStream(stream, [concat(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 2), FRAME)])).toHaveLength(1)
    stream.push(FRAME)
    expect(stream.next()).toBeUndefined()
    expect(stream.pendingBytes).toBe(0)
    expect(stream.end()).toBeUndefined()
  })

  it('survives an IMEI of another length, whose end is known', () => {
    const short = Uint8Array.of(0, 3, 0x31, 0x32, 0x33)
    const lines = readStream(new DeviceStream(), [concat(short, HANDSHAKE, FRAME)])
    expect(lines[0]).toMatch(/^rejected handshake 0003313233 BAD_IMEI@0 /)
    expect(lines.slice(1).map(line => line.split(' ')[0])).toEqual(['imei', 'frame'])
  })
})

describe('the end of a stream', () => {
  it('inside a frame tells how much of it came', () => {
    const stream = new DeviceStream()
    readStream(stream, [concat(FRAME, FRAME.slice(0, 20))])
    const cut = expectRejected(stream.end(), 'INCOMPLETE', { offset: 20, expected: FRAME.length, actual: 20 })
    expect(cut).toMatchObject({ framing: 'tcp', bytes: FRAME.slice(0, 20) })
  })

  it('inside a handshake says that it was one', () => {
    const stream = new DeviceStream()
    readStream(stream, [HANDSHAKE.slice(0, 9)])
    expect(expectRejected(stream.end(), 'INCOMPLETE', { offset: 9, expected: 17 }).framing).toBe('handshake')
  })

  it('between messages is nothing to tell', () => {
    const stream = new DeviceStream()
    readStream(stream, [concat(HANDSHAKE, PING)])
    expect(stream.end()).toBeUndefined()
  })
})
