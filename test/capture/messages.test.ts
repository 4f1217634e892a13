import { describe, expect, test } from 'vitest'
import type { CaptureChunk } from '../../src/capture/chunk.js'
import { CapturedMessages } from '../../src/capture/messages.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { vectorBytes } from '../support/vectors.js'

const HANDSHAKE = vectorBytes('handshake-imei-wiki')
const FRAME = vectorBytes('c8-tcp-1')
const COMMAND = vectorBytes('c12-getinfo-request')
const IMEI = '356307042441013'

type Line = readonly [direction: 'in' | 'out', hex: string | Uint8Array, stream?: number]

function chunk([direction, bytes, stream = 1]: Line): CaptureChunk {
  const context = { transport: 'tcp' as const, stream, source: `log:${stream}` }
  return {
    kind: 'stream',
    direction,
    bytes: typeof bytes === 'string' ? fromHex(bytes) : bytes.slice(),
    context,
  }
}

/** Kinds of the messages, with the error's code, the ack's number and the IMEI that is known. */
function told(lines: readonly Line[]): string[] {
  const messages = new CapturedMessages()
  const found = [...lines.flatMap(line => messages.push(chunk(line))), ...messages.end()]
  return found.map(({ message, context }) => {
    const detail =
      'error' in message ? message.error.code : message.kind === 'ack' ? String(message.records) : ''
    return [message.kind, detail, context.imei ?? '-'].filter(part => part !== '').join(' ')
  })
}

describe('a captured connection', () => {
  test('both directions, with the IMEI from the handshake on', () => {
    expect(
      told([
        ['in', HANDSHAKE],
        ['out', '01'],
        ['in', FRAME],
        ['out', '00000001'],
        ['out', COMMAND],
        ['in', 'FF'],
      ]),
    ).toEqual([
      `imei ${IMEI}`,
      `login ${IMEI}`,
      `frame ${IMEI}`,
      `ack 1 ${IMEI}`,
      `frame ${IMEI}`,
      `ping ${IMEI}`,
    ])
  })

  test('messages cut at any place', () => {
    const whole = Uint8Array.from([...HANDSHAKE, ...FRAME, ...FRAME])
    for (let cut = 1; cut < whole.length; cut++) {
      const kinds = told([
        ['in', whole.subarray(0, cut)],
        ['in', whole.subarray(cut)],
      ])
      expect(kinds).toEqual([`imei ${IMEI}`, `frame ${IMEI}`, `frame ${IMEI}`])
    }
  })

  test('connections side by side do not mix', () => {
    expect(
      told([
        ['in', FRAME.subarray(0, 20), 1],
        ['in', HANDSHAKE, 2],
        ['in', FRAME.subarray(20), 1],
      ]),
    ).toEqual([`imei ${IMEI}`, 'frame -'])
  })

  test('an ack of no records is one once nothing else can come of its zeros', () => {
    expect(
      told([
        ['in', FRAME],
        ['out', '00000000'],
        ['in', FRAME],
      ]),
    ).toEqual(['frame -', 'ack 0 -', 'frame -'])
    expect(
      told([
        ['in', FRAME],
        ['out', '00000000'],
      ]),
    ).toEqual(['frame -', 'ack 0 -'])
  })

  test('a capture that starts in the middle', () => {
    expect(
      told([
        ['out', '00000005'],
        ['out', '01'],
        ['out', COMMAND],
      ]),
    ).toEqual(['ack 5 -', 'login -', 'frame -'])
  })

  test('bytes of nothing known are reported, and what follows is looked at afresh', () => {
    expect(
      told([
        ['in', '474554202F'],
        ['in', FRAME],
      ]),
    ).toEqual(['lost BAD_PREAMBLE -', 'frame -'])
  })

  test('a message that the end cuts', () => {
    expect(
      told([
        ['in', FRAME.subarray(0, 30)],
        ['out', COMMAND.subarray(0, 12)],
      ]),
    ).toEqual(['rejected INCOMPLETE -', 'rejected INCOMPLETE -'])
  })
})

describe('a stream of unknown direction', () => {
  const bytes = Uint8Array.from([...HANDSHAKE, ...FRAME, 0xff, ...FRAME, 0xab, 0xcd])

  function read(sizes: number): string[] {
    const messages = new CapturedMessages()
    const found = []
    for (let at = 0; at < bytes.length; at += sizes) {
      found.push(...messages.push({ kind: 'stream', bytes: bytes.slice(at, at + sizes), context: {} }))
    }
    return [...found, ...messages.end()].map(({ message, context }) => {
      return `${message.kind} ${context.imei ?? '-'}${'bytes' in message ? ` ${toHex(message.bytes).length / 2}` : ''}`
    })
  }

  test.each([1, 2, 7, 64, 1000])('in pieces of %i bytes', size => {
    expect(read(size)).toEqual([
      `imei ${IMEI} 17`,
      `frame ${IMEI} 66`,
      `ping ${IMEI}`,
      `frame ${IMEI} 66`,
      `lost ${IMEI} 2`,
    ])
  })

  test('a long run of nothing known is reported in parts of bounded size', () => {
    const messages = new CapturedMessages()
    const found = []
    for (let i = 0; i < 64; i++) {
      found.push(
        ...messages.push({ kind: 'stream', bytes: new Uint8Array(0x1_0000).fill(0xaa), context: {} }),
      )
    }
    found.push(...messages.end())
    const sizes = found.map(({ message }) => ('bytes' in message ? (message.bytes?.length ?? 0) : 0))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(64 * 0x1_0000)
    expect(Math.max(...sizes)).toBeLessThan(0x4_0000)
  })
})

test('the IMEI of a handshake counts for what was written down with it', () => {
  const messages = new CapturedMessages()
  const item = Uint8Array.from([...HANDSHAKE, ...FRAME])
  expect(
    messages.push({ kind: 'item', bytes: item, context: {} }).map(({ context }) => context.imei),
  ).toEqual([IMEI, IMEI])
  expect(
    messages.push({ kind: 'item', bytes: FRAME, context: {} }).map(({ context }) => context.imei),
  ).toEqual([undefined])
})

test('datagrams', () => {
  const messages = new CapturedMessages()
  const datagram = (bytes: Uint8Array): string[] =>
    messages
      .push({ kind: 'datagram', bytes, context: { transport: 'udp' } })
      .map(({ message }) => message.kind)
  expect(datagram(vectorBytes('c8-udp'))).toEqual(['frame'])
  expect(datagram(vectorBytes('c8-udp-ack'))).toEqual(['ack'])
  expect(datagram(new Uint8Array(0))).toEqual(['lost'])
})
