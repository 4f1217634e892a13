import { describe, expect, test } from 'vitest'
import { CaptureError } from '../../src/capture/chunk.js'
import { CAPTURE_FORMATS } from '../../src/capture/formats.js'
import { readCapture } from '../../src/capture/read-capture.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { conversation, pcap, pcapng } from '../support/packet-builder.js'
import { vectorBytes } from '../support/vectors.js'

const FRAME = vectorBytes('c8-tcp-1')
const HANDSHAKE = vectorBytes('handshake-imei-wiki')

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

function formatOf(head: Uint8Array): string | undefined {
  return CAPTURE_FORMATS.find(({ recognises }) => recognises(head))?.name
}

describe('formats are told by content', () => {
  test.each([
    ['hex', text(toHex(FRAME))],
    ['hex', text('2024-03-05 10:11:12 Gerät °C 0000')],
    ['hex', text('')],
    ['raw binary', FRAME],
    ['raw binary', HANDSHAKE],
    ['raw binary', Uint8Array.of(0xff, 0xff)],
    ['raw binary', Uint8Array.of(1)],
    [
      'capture NDJSON',
      text('{"at":"2026-01-01T00:00:00.000Z","dir":"in","transport":"tcp","conn":7,"hex":"00"}\n'),
    ],
    ['hex', text(`{"level":30,"msg":"${toHex(FRAME)}"}`)],
    ['unknown binary', new Uint8Array(4096).fill(0x80)],
    ['raw binary', new Uint8Array(4095).fill(0x80)],
    ['pcap', fromHex('D4C3B2A1020004000000000000000000')],
    ['pcapng', fromHex('0A0D0D0A1C0000004D3C2B1A01000000')],
    ['gzip', fromHex('1F8B0800000000000003')],
    ['hex (UTF-16)', fromHex('FFFE30003000')],
  ])('%s', (name, head) => {
    expect(formatOf(head)).toBe(name)
  })
})

async function read(pieces: readonly Uint8Array[], source = 'file'): Promise<string[]> {
  const input = (async function* () {
    yield* pieces
  })()
  const found: string[] = []
  await readCapture(input, ({ message, context }) => found.push(`${message.kind} ${context.source ?? ''}`), {
    source,
  })
  return found
}

describe('reading', () => {
  test('hex in small pieces, even the first', async () => {
    const bytes = text(`${toHex(HANDSHAKE)}\n${toHex(FRAME)}`)
    const pieces = Array.from(bytes, byte => Uint8Array.of(byte))
    expect(await read(pieces)).toEqual(['imei file:1', 'frame file:2'])
  })

  test('a file of one byte', async () => {
    expect(await read([Uint8Array.of(1)])).toEqual(['login file'])
    expect(await read([text('01')])).toEqual(['login file:1'])
  })

  test('nothing at all', async () => {
    expect(await read([])).toEqual([])
    expect(await read([text('no hex in here\n')])).toEqual([])
  })

  test('a buffer that is used again does not change what was read', async () => {
    const buffer = new Uint8Array(40)
    const whole = Uint8Array.from([...HANDSHAKE, ...FRAME])

    const input = (async function* () {
      for (let at = 0; at < whole.length; at += buffer.length) {
        buffer.set(whole.subarray(at, at + buffer.length))
        yield buffer.subarray(0, Math.min(buffer.length, whole.length - at))
      }
    })()
    const found: string[] = []
    await readCapture(input, ({ message }) =>
      found.push('bytes' in message ? toHex(message.bytes ?? FRAME) : ''),
    )
    expect(found).toEqual([toHex(HANDSHAKE), toHex(FRAME)])
  })

  test('what can not be read is refused with a cure', async () => {
    await expect(read([new Uint8Array(4096).fill(0x80)])).rejects.toThrow(CaptureError)
    await expect(read([new Uint8Array(4096).fill(0x80)])).rejects.toThrow(/neither text nor/)
    await expect(read([fromHex('1F8B08000000000000031F8B08000000')])).rejects.toThrow(/gunzip/)
  })
})

describe('packet captures', () => {
  const packets = conversation([
    { by: 'client', bytes: HANDSHAKE },
    { by: 'server', bytes: Uint8Array.of(1) },
    { by: 'client', bytes: FRAME },
    { by: 'server', bytes: fromHex('00000001') },
  ])

  test.each([
    ['pcap', pcap(packets)],
    ['pcapng', pcapng(packets)],
  ])('%s in small pieces', async (_, bytes) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.subarray(7 * at, 7 * at + 7),
    )
    expect(await read(pieces)).toEqual(['imei file', 'login file', 'frame file', 'ack file'])
  })

  test('what was found before a file breaks comes first', async () => {
    const bytes = Uint8Array.from([...pcap(packets), ...new Uint8Array(16).fill(0xff)])
    const found: string[] = []
    const input = (async function* () {
      yield bytes
    })()
    const reading = readCapture(input, ({ message }) => found.push(message.kind))
    await expect(reading).rejects.toThrow(CaptureError)
    expect(found).toEqual(['imei', 'login', 'frame', 'ack'])
  })
})

describe('capture NDJSON', () => {
  const line = (fields: object): string => `${JSON.stringify(fields)}\n`
  const tcp = {
    at: '2026-01-01T00:00:00.250Z',
    dir: 'in',
    transport: 'tcp',
    conn: 7,
    remote: '10.0.0.7:40122',
  }

  async function contexts(lines: string): Promise<unknown[]> {
    const input = (async function* () {
      yield text(lines)
    })()
    const found: unknown[] = []
    await readCapture(
      input,
      ({ message, context }) =>
        found.push([message.kind === 'lost' ? message.error.code : message.kind, context]),
      { source: 'c.ndjson' },
    )
    return found
  }

  test('a message over two lines has the context of the last', async () => {
    const hex = toHex(HANDSHAKE)
    const lines =
      line({ ...tcp, hex: hex.slice(0, 10) }) +
      line({ ...tcp, at: '2026-01-01T00:00:01.000Z', hex: hex.slice(10) })
    expect(await contexts(lines)).toEqual([
      [
        'imei',
        {
          atMs: Date.UTC(2026, 0, 1, 0, 0, 1),
          transport: 'tcp',
          remote: '10.0.0.7:40122',
          stream: 7,
          source: 'c.ndjson:2',
          imei: '356307042441013',
          exchange: { index: 0 },
        },
      ],
    ])
  })

  test('answers are paired with what they answer, resends are known', async () => {
    const at = (second: number): string => `2026-01-01T00:00:0${second}.000Z`
    const lines = [
      { ...tcp, at: at(1), hex: toHex(HANDSHAKE) },
      { ...tcp, at: at(2), dir: 'out', hex: '01' },
      { ...tcp, at: at(3), hex: toHex(FRAME) },
      { ...tcp, at: at(4), hex: toHex(FRAME) },
      { ...tcp, at: at(6), dir: 'out', hex: '00000001' },
    ]
    const found = await contexts(lines.map(line).join(''))
    expect(found.map(entry => (entry as [string, { exchange: unknown }])[1].exchange)).toEqual([
      { index: 0 },
      { index: 1, answers: 0, latencyMs: 1000 },
      { index: 2 },
      { index: 3, resendOf: 2, wasAcked: false },
      { index: 4, answers: 3, latencyMs: 2000, sent: 1, acked: 1 },
    ])
  })

  test('lines that are none are reported with their place', async () => {
    const lines = `${line({ ...tcp, hex: 'FF' })}{"at":\n${line({ ...tcp, hex: '0G' })}${line({ ...tcp, hex: 5 })}`
    expect((await contexts(lines)).map(entry => (entry as [string, { source: string }])[0])).toEqual([
      'ping',
      'BAD_HEX',
      'BAD_HEX',
      'BAD_HEX',
    ])
  })
})
