/** The dissector against the decoder: Wireshark must see in each capture what `decode --json` sees. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AvlCodec } from '../../src/avl/context.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { fromHex } from '../../src/wire/hex.js'
import { ioTables } from '../../src/wireshark/io-tables.js'
import { CODEC_7_PRIORITIES, PRIORITIES } from '../../src/codec/priority.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import {
  conversation,
  DEVICE,
  ethernet,
  ipPacket,
  pcap,
  SERVER,
  udpDatagram,
} from '../support/packet-builder.js'
import { runCli } from '../support/run-cli.js'
import { type Dissected, type DissectedRecord, hasTshark, Wireshark } from '../support/tshark.js'

const MODEL = 'FMB920'
const title = hasTshark ? 'the dissector' : 'the dissector (skipped: tshark is not installed)'

interface Element {
  readonly id: number
  readonly name: string | null
  readonly raw: string
  readonly value: unknown
  readonly text?: string
  readonly flags?: readonly string[]
}

interface RecordLine {
  readonly timestampMs: number | string
  readonly priority: string | number
  readonly eventId: number
  readonly generationType: number | null
  readonly io: readonly Element[]
  readonly [field: string]: unknown
}

interface Line {
  readonly type: string
  readonly codec: string
  readonly transport: string | null
  readonly direction?: string
  readonly imei: string | null
  readonly text?: string | null
  readonly payload?: string
  readonly commands?: readonly { readonly payload?: string }[]
  readonly timestampMs?: number | null
  readonly hex: string
  readonly records?: readonly RecordLine[]
}

const CODEC_IDS: Readonly<Record<string, string>> = {
  '7': '0x07',
  '8': '0x08',
  '8E': '0x8e',
  '16': '0x10',
  '12': '0x0c',
  '13': '0x0d',
  '14': '0x0e',
  '15': '0x0f', // prettier-ignore
}
const GPS = ['longitude', 'latitude', 'altitude', 'angle', 'satellites', 'speed'] as const

/** Good frames, as the decoder has them. */
async function decoded(...inputs: string[]): Promise<Line[]> {
  const { stdout } = await runCli(['decode', '--json', '--hex', '--model', MODEL, ...inputs])
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
    .filter(({ type }) => type === 'avl' || type === 'command')
}

/** One conversation for each frame, on a port of its own. */
function capturing(lines: readonly Line[]): Uint8Array {
  return pcap(
    lines.flatMap((line, index) => {
      const client = { ...DEVICE, port: 10_000 + index }
      const bytes = fromHex(line.hex)
      const startMs = Date.UTC(2026, 0, 1) + index * 1000
      if (line.transport === 'udp') {
        return [
          {
            timeMs: startMs,
            bytes: ethernet(ipPacket(client, SERVER, udpDatagram(client, SERVER, bytes), { protocol: 17 })),
          },
        ]
      }
      const by = line.direction === 'request' ? 'server' : 'client'
      const hello = { by: 'client', bytes: encodeHandshake('356307042441013') } as const
      return conversation([hello, { by, bytes }], { client, startMs, mss: 700 })
    }),
  )
}

function expectSame(seen: Dissected, line: Line): void {
  expect(seen.fields['codec']).toBe(CODEC_IDS[line.codec])
  expect(seen.records).toHaveLength(line.records?.length ?? 0)
  line.records?.forEach((record, index) =>
    expectSameRecord(seen.records[index]!, record, line.codec as AvlCodec),
  )
  if (line.type !== 'command') return
  const payloads = (line.commands ?? [line]).map(({ payload }) => payload).filter(payload => payload !== '')
  expect(seen.payloads.map(payload => payload.replaceAll(':', '').toUpperCase())).toEqual(payloads)
  if (/^[\x20-\x7e]+$/.test(line.text ?? '')) expect(seen.fields['text']).toBe(line.text)
  if (line.timestampMs !== null && line.timestampMs !== undefined)
    expect(timeOf(seen.fields['timestamp'])).toBe(line.timestampMs)
}

function expectSameRecord({ fields, io }: DissectedRecord, record: RecordLine, codec: AvlCodec): void {
  // What is no time has more digits than a number of JavaScript.
  if (typeof record.timestampMs === 'number') expect(timeOf(fields['timestamp'])).toBe(record.timestampMs)
  const seenPriority = Number(fields[codec === '7' ? 'codec7_priority' : 'priority'])
  const names = codec === '7' ? CODEC_7_PRIORITIES : PRIORITIES
  expect(names[seenPriority] ?? seenPriority).toBe(record.priority)
  if (codec !== '7') {
    expect(Number(fields['event_io_id'])).toBe(record.eventId)
    for (const name of GPS) expect(Number(fields[name]), name).toBeCloseTo(record[name] as number, 7)
  }
  if (record.generationType !== null) expect(Number(fields['generation_type'])).toBe(record.generationType)
  expect(io.map(({ 'io.id': id }) => Number(id))).toEqual(record.io.map(({ id }) => id))
  record.io.forEach((element, index) => expectSameElement(io[index]!, element, codec))
}

const tables = ioTables(standardDictionary(), standardDictionary().models.resolve(MODEL))

function expectSameElement(seen: Readonly<Record<string, string>>, element: Element, codec: AvlCodec): void {
  const { id, name, raw, value, text, flags } = element
  const what = `${id} ${String(name)}`
  expect((seen['io.raw'] ?? '').replaceAll(':', '').toUpperCase(), what).toBe(raw)
  expect(seen['io.name'] ?? null, what).toBe(name)
  if (raw === '') return
  const words = text ?? (flags !== undefined && flags.length > 0 ? flags.join(', ') : undefined)
  expect(seen['io.text'], what).toBe(words)
  const field = tables.fieldOf(codec, id, raw.length / 2)?.filter.replace(/^teltonika\./, '')
  if (typeof value === 'number') {
    expect(Number(seen['io.value']), what).toBe(value)
    if (field !== undefined) expect(Number(seen[field]), what).toBeCloseTo(value, 9)
  } else if (typeof value === 'string' && /^[\x20-\x7e]*$/.test(value)) {
    // Backslashes come doubled out of tshark.
    expect(seen['io.value'], what).toBe(value)
  }
}

/** `Jan 15, 2026 08:00:04.748000000 UTC` */
function timeOf(text: string | undefined): number {
  return Date.parse((text ?? '').replace(/(\.\d{3})\d{6}/, '$1'))
}

describe.skipIf(!hasTshark)(title, () => {
  let wireshark: Wireshark
  beforeAll(async () => (wireshark = await Wireshark.with('--model', MODEL)))
  afterAll(() => wireshark.end())

  test('reads every good frame of captures/ as the decoder does, each on a connection of its own', async () => {
    const inputs = readdirSync('captures').filter(name => /\.(hex|log|bin|ndjson)$/.test(name))
    const lines = await decoded(...inputs.map(name => join('captures', name)))
    // UDP packets that came several in a datagram, or as hex without their transport, are other tests' matter.
    const sent = lines.filter(({ hex, transport }) => hex !== undefined && transport !== null)
    expect(sent.length).toBeGreaterThan(150)
    const seen = await wireshark.frames(capturing(sent))
    expect(seen).toHaveLength(sent.length)
    sent.forEach((line, index) => expectSame(seen[index]!, line))
  })

  const packetFiles = readdirSync('captures').filter(name => /\.(pcap|pcapng)$/.test(name))
  test.each(packetFiles)('reads captures/%s as the decoder does', async name => {
    const lines = await decoded(join('captures', name))
    // With it Wireshark waits for what never comes; without it, it gives up what is only late.
    const isLossy = name.includes('lost')
    const order = ['-o', `tcp.reassemble_out_of_order:${isLossy ? 'FALSE' : 'TRUE'}`]
    const seen = await wireshark.frames(join('captures', name), ...order)
    expect(seen).toHaveLength(lines.length)
    lines.forEach((line, index) => expectSame(seen[index]!, line))
  })

  test('finds elements by their names', async () => {
    const names = (filter: string): Promise<string> =>
      wireshark.tshark('captures/pcap-ethernet.pcap', '-Y', filter, '-T', 'fields', '-e', 'teltonika.io.name')
    expect(await names('teltonika.io.external_voltage > 12.5 && teltonika.io.ignition == 0')).toContain('External Voltage') // prettier-ignore
    expect(await names('teltonika.io.external_voltage > 12.6')).toBe('')
  })

  test('knows devices on other ports by how they begin', async () => {
    const [line] = await decoded('captures/c8-published.hex')
    const server = { ...SERVER, port: 7777 }
    const says = [
      { by: 'client', bytes: encodeHandshake('356307042441013') },
      { by: 'server', bytes: Uint8Array.of(1) },
      { by: 'client', bytes: fromHex(line!.hex) },
      { by: 'server', bytes: Uint8Array.of(0, 0, 0, 1) },
    ] as const
    const info = await wireshark.tshark(
      pcap(conversation(says, { server })),
      ...['-Y', 'teltonika', '-T', 'fields', '-e', '_ws.col.Info', '-e', 'teltonika.device'],
    )
    expect(info.split('\n').slice(0, 4)).toEqual([
      'IMEI 356307042441013\t',
      'login accepted\t',
      'Codec 8, 1 record\t356307042441013',
      'ack of 1 record\t',
    ])
  })

  test.each([
    ['a damaged byte', (bytes: Uint8Array) => bytes.with(20, bytes[20]! ^ 1), 'Bad CRC'],
    ['another second count', (bytes: Uint8Array) => bytes.with(-5, 2), 'The two record counts differ'],
    [
      'a group that runs over the end',
      (bytes: Uint8Array) => bytes.with(36, 200),
      'A field runs over the end',
    ],
  ])('names what is wrong: %s', async (_, damage, finding) => {
    const [line] = await decoded('captures/c8-published.hex')
    const says = [{ by: 'client', bytes: damage(fromHex(line!.hex)) }] as const
    const text = await wireshark.tshark(pcap(conversation(says)), '-V', '-Y', 'teltonika')
    expect(text).toContain(finding)
  })
})
