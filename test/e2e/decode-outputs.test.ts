import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { conversation, pcap, pcapng, type Say, SERVER } from '../support/packet-builder.js'
import { PROGRAM, runCli } from '../support/run-cli.js'
import { avl, io, record } from '../support/sample-records.js'
import { vectorBytes } from '../support/vectors.js'

const IMEI = '356307042441013'
const HANDSHAKE = vectorBytes('handshake-imei-wiki')
const NOON = Date.UTC(2026, 0, 31, 12)
const frameAt = (...minutes: number[]): Uint8Array =>
  encodeTcpFrame(
    avl(
      8,
      ...minutes.map(minute =>
        record([io(239, 1, 1)], { timestampMs: NOON + minute * 60_000, eventIoId: minute === 0 ? 239 : 0 }),
      ),
    ),
  )
const FRAMES = [frameAt(0, 1), frameAt(2), frameAt(3, 4, 5)]
const LINES = `${FRAMES.map(frame => toHex(frame)).join('\n')}\n`
const DAMAGED = `${toHex(FRAMES[1]!).slice(0, -4)}0000`

const SAYS: readonly Say[] = [
  { by: 'client', bytes: HANDSHAKE },
  { by: 'server', bytes: Uint8Array.of(1) },
  { by: 'client', bytes: FRAMES[0]! },
  { by: 'server', bytes: fromHex('00000002'), afterMs: 20 },
  { by: 'client', bytes: FRAMES[1]! },
  { by: 'client', bytes: FRAMES[1]!, afterMs: 5000 },
  { by: 'server', bytes: fromHex('00000001') },
  { by: 'client', bytes: FRAMES[2]! },
]
const PACKETS = conversation(SAYS)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decode-outputs-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

type Line = Readonly<Record<string, unknown>> & { readonly records?: readonly { timestamp: string }[] }
const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)
const minutesOf = (stdout: string): string[] =>
  linesOf(stdout).map(({ records = [] }) => records.map(({ timestamp }) => timestamp.slice(15, 16)).join(''))

describe('filters', () => {
  test.each([
    [
      ['--since', '2026-01-31T12:02'],
      ['2', '345'],
    ],
    [
      ['--since', '2026-01-31 12:01:00', '--until', '2026-01-31T12:04:00Z'],
      ['1', '2', '3'],
    ],
    [['--since', '2026-01-31T13:04:00+01:00'], ['45']],
    [['--until', String(NOON / 1000 + 60)], ['0']],
    [['--until', String(NOON + 60_000)], ['0']],
    [['--event', 'ignition'], ['0']],
    [['--event', '239,240'], ['0']],
    [['--codec', '8e'], []],
    [
      ['--codec', '8,16', '--limit', '2'],
      ['01', '2'],
    ],
    [['--errors-only'], []],
  ])('%j', async (flags, expected) => {
    const { status, stdout } = await runCli(['decode', '--json', ...flags], { stdin: LINES })
    expect(status).toBe(0)
    expect(minutesOf(stdout)).toEqual(expected)
  })

  test('errors alone; the exit status is of what is shown', async () => {
    const stdin = `${LINES}${DAMAGED}\n`
    const errors = await runCli(['decode', '--json', '--errors-only'], { stdin })
    expect([errors.status, linesOf(errors.stdout).map(({ type }) => type)]).toEqual([1, ['error']])
    expect((await runCli(['decode', '--json', '--limit', '3'], { stdin })).status).toBe(0)
  })

  test('limit counts records where the output is one of records', async () => {
    const { stdout } = await runCli(['decode', '--format', 'csv', '--limit', '4'], { stdin: LINES })
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(5)
  })

  test.each([
    [['--since', 'tomorrow'], /--since .*2026-01-31/],
    [['--since', '2026-01-31', '--until', '2026-01-30'], /--until has to be later/],
    [['--codec', '9'], /--codec .*codecs are/],
    [['--event', 'Ignitoin'], /no name of one\nNear are: .*Ignition/],
    [['--limit', '0'], /--limit/],
    [['--port', 'http'], /--port/],
    [['--redact-key', 'short'], /--redact-key/],
  ])('refused: %j', async (flags, message) => {
    const { status, stdout, stderr } = await runCli(['decode', ...flags], { stdin: LINES })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})

describe('--out', () => {
  test('holds what standard output would, and nothing else is left', async () => {
    const input = await file('in.hex', LINES)
    const path = join(folder, 'out.csv')
    const { status, stdout } = await runCli(['decode', input, '--format', 'csv', '--out', path])
    expect([status, stdout]).toEqual([0, ''])
    expect(await readFile(path, 'utf8')).toBe((await runCli(['decode', input, '--format', 'csv'])).stdout)
    expect((await readdir(folder)).filter(name => name.includes('.part'))).toEqual([])
  })

  test('never over its own input, never into a folder that is not there', async () => {
    const input = await file('own.hex', LINES)
    const own = await runCli(['decode', input, '--out', input])
    expect([own.status, await readFile(input, 'utf8')]).toEqual([2, LINES])
    expect(own.stderr).toMatch(/would be lost/)
    expect((await runCli(['decode', input, '--out', join(folder, 'none', 'x')])).status).toBe(2)
  })
})

test('records of bad frames stay out of tables, and it is said', async () => {
  const { status, stdout, stderr } = await runCli(['decode', '--format', 'gpx'], {
    stdin: `${LINES}${DAMAGED}\n`,
  })
  expect(status).toBe(1)
  expect(stdout.match(/<trkpt/g)).toHaveLength(6)
  expect(stderr).toMatch(/1 bad frame/)
})

describe('--redact', () => {
  test('hex that decodes again and has no IMEI and no place', async () => {
    const stdin = `${toHex(HANDSHAKE)}\n${LINES}`
    const args = ['decode', '--format', 'hex', '--redact', '--redact-key', 'a long enough secret']
    const { status, stdout } = await runCli(args, { stdin })
    expect(status).toBe(0)
    expect((await runCli(args, { stdin })).stdout).toBe(stdout)
    const again = await runCli(['decode', '--json'], { stdin: stdout })
    expect(again.status).toBe(0)
    expect(minutesOf(again.stdout).slice(1)).toEqual(['01', '2', '345'])
    expect(again.stdout).not.toContain(IMEI)
    expect(again.stdout).not.toContain('54.68')
  })

  test('bytes that can not be read are withheld', async () => {
    const { stdout, stderr, status } = await runCli(['decode', '--format', 'hex', '--redact'], {
      stdin: `0000000000000004770102030000ABCD\n${LINES}`,
    })
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(stderr).toMatch(/withheld/)
    expect(status).toBe(1)
  })
})

describe('packet captures', () => {
  test('pcap, pcapng and gzip give the same', async () => {
    const outputs: string[] = []
    for (const [name, bytes] of [
      ['a.pcap', pcap(PACKETS)],
      ['b.pcapng', pcapng(PACKETS)],
      ['c.gz', gzipSync(pcap(PACKETS))],
    ] as const) {
      const { status, stdout } = await runCli(['decode', '--json', await file(name, bytes)])
      expect(status).toBe(0)
      outputs.push(stdout.replaceAll(/"source":"[^"]*",/g, ''))
    }
    expect(new Set(outputs).size).toBe(1)
    const lines = linesOf(outputs[0]!)
    expect(lines.map(({ type }) => type)).toEqual(['imei', 'login', 'avl', 'ack', 'avl', 'avl', 'ack', 'avl'])
    expect(lines[3]).toMatchObject({
      seq: 3,
      answers: 2,
      sent: 2,
      from: '192.168.1.2:5027',
      stream: 0,
      imei: IMEI,
    })
    expect(lines[5]).toMatchObject({ seq: 5, resendOf: 4, wasAcked: false })
  })

  test('--summary', async () => {
    const path = await file('s.pcap', pcap(PACKETS))
    const { stdout } = await runCli(['decode', '--summary', '--json', path])
    const [device, total] = linesOf(stdout)
    expect(device).toMatchObject({
      type: 'device',
      imei: IMEI,
      connections: 1,
      frames: 4,
      records: 7,
      from: '2026-01-31T12:00:00.000Z',
      to: '2026-01-31T12:05:00.000Z',
      resends: 1,
      unacked: 1,
      errors: 0,
    })
    expect(total).toMatchObject({ type: 'summary', devices: 1, frames: 4 })
    const table = await runCli(['decode', '--summary', path])
    expect(table.stdout).toMatch(new RegExp(`^${IMEI} +1 +4 +7 +2026-01-31 12:00:00Z`, 'm'))
  })

  test('--port', async () => {
    const path = await file('p.pcap', pcap(PACKETS))
    expect((await runCli(['decode', '--json', '--port', String(SERVER.port), path])).status).toBe(0)
    expect((await runCli(['decode', '--json', '--port', '6000', path])).status).toBe(2)
  })

  test('a lost segment: how many bytes are missing', async () => {
    const lost = PACKETS.filter(({ payload }) => toHex(payload) !== toHex(FRAMES[0]!))
    const { status, stdout } = await runCli(['decode', '--json', await file('l.pcap', pcap(lost))])
    expect(status).toBe(1)
    expect(stdout).toContain(`${FRAMES[0]!.length} bytes of the stream are not in the capture`)
  })

  test('a gzip file that is cut gives what it has, then says so', async () => {
    const noise = pcap(PACKETS)
    const cut = gzipSync(noise, { level: 0 }).subarray(0, noise.length - 100)
    const { status, stdout, stderr } = await runCli(['decode', '--json', await file('cut.gz', cut)])
    expect(status).toBe(2)
    expect(linesOf(stdout).length).toBeGreaterThan(3)
    expect(stderr).toMatch(/its end is missing/)
  })

  test('a capture that grows is printed as it comes', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'decode', '--json', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const bytes = pcap(PACKETS)
    child.stdin.write(bytes.subarray(0, 600))
    // Standard input is still open when the first lines are there.
    const first = await new Promise<string>(resolve => {
      child.stdout.setEncoding('utf8').once('data', resolve)
    })
    expect(linesOf(first)[0]).toMatchObject({ type: 'imei', imei: IMEI })
    child.stdin.end(bytes.subarray(600))
    child.stdout.resume()
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
  })
})
