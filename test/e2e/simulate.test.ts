import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedPort } from '../net/loopback-server.js'
import { hasOpenssl, makeCertificate } from '../support/certificates.js'
import { runCli, type CliResult } from '../support/run-cli.js'
import { ServeProcess } from './serve-process.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

type Json = Record<string, unknown>

const linesOf = (text: string): Json[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Json)

const summaryOf = ({ stdout }: CliResult): Json => linesOf(stdout).at(-1)!

function simulate(port: number, ...flags: string[]): Promise<CliResult> {
  return runCli(['simulate', '--port', String(port), '--interval', '0', '--seed', '3', ...flags])
}

/** What came in, byte by byte, and what the server printed. */
async function received(
  flags: readonly string[],
  serveFlags: readonly string[] = [],
): Promise<{ run: CliResult; bytes: string; capture: string; printed: Json[] }> {
  const capture = join(folder, `capture-${Math.random().toString(36).slice(2)}.ndjson`)
  const serve = await ServeProcess.start(['--json', '--capture', capture, ...serveFlags])
  const run = await simulate(serve.port, ...flags)
  const { stdout } = await serve.stop()
  const lines = linesOf(await readFile(capture, 'utf8'))
  const bytes = lines
    .filter(line => line['dir'] === 'in')
    .map(line => line['hex'])
    .join('')
  return { run, bytes, capture, printed: linesOf(stdout) }
}

const recordsOf = (printed: readonly Json[]): Json[] =>
  printed.flatMap(line => (line['type'] === 'avl' ? (line['records'] as Json[]) : []))

describe('the bytes of simulate', () => {
  it.each([
    ['8', []],
    ['8e', []],
    ['16', []],
    ['8e', ['--udp']],
    ['8', ['--fault', 'pings', '--fault', 'slicer=50', '--fault', 'out_of_order']],
  ])(
    'in Codec %s %j are the same for the same seed, and decode --strict takes them',
    async (codec, flags) => {
      const options = ['--codec', codec, '--count', '30', '--batch', '7', ...flags]
      const [first, second] = [await received(options), await received(options)]
      expect(first.run.status).toBe(0)
      expect(first.bytes).toBe(second.bytes)
      const decoded = await runCli(['decode', '--strict', first.capture])
      expect(decoded.stderr).toContain('5 frames, 30 records, ')
      expect(decoded.stderr).toContain(', 0 bad')
      expect(decoded.status).toBe(0)
    },
  )
})

describe('--fault', () => {
  it('does to the server what it says', async () => {
    const { run, printed } = await received(['--count', '20', '--fault', 'bad_crc=3', '--json'])
    const errors = printed.filter(line => line['type'] === 'error')
    expect(errors.length).toBeGreaterThan(1)
    for (const { error } of errors) expect(error).toMatchObject({ code: 'CRC_MISMATCH' })
    expect(run.status).toBe(0)
    expect(summaryOf(run)).toMatchObject({ records: 20, acked: 20, errors: errors.length })
    expect(new Set(recordsOf(printed).map(record => record['timestampMs'])).size).toBe(20)
  })

  it('explains itself', async () => {
    const text = await runCli(['simulate', '--fault', 'list'])
    expect(text.status).toBe(0)
    expect(text.stdout).toMatch(/^FAULT +N, DEFAULT +WHAT HAPPENS\nlatency +ms, 300 /)
    for (const line of text.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const json = await runCli(['simulate', '--fault', 'list', '--json'])
    expect(linesOf(json.stdout).map(fault => fault['name'])).toContain('reset_peer')
  })

  it.each([
    [['--fault', 'bad_crk'], 'there is no fault bad_crk; did you mean bad_crc? --fault list shows all'],
    [['--fault', 'bad_crc=0'], 'fault bad_crc=N: N is one frame in N, 1 to 1000000, not 0'],
    [['--fault', 'nx_overflow'], 'fault nx_overflow is for Codec 8E only: add --codec 8e'],
    [['--udp', '--fault', 'bad_crc'], 'fault bad_crc is for TCP only'],
    [['--udp', '--tls'], '--udp and --tls: devices speak TLS over TCP only'],
    [['--speed-factor', 'max'], '--speed-factor: more than 100, and max, are for --replay'],
    [['--tls', '--tls-ca', 'package.json'], '--tls-ca: package.json has no certificate in PEM'],
    [['--replay', 'no-such-file'], 'cannot replay no-such-file: there is no such file'],
    [['--replies', 'no-such-file'], 'cannot read no-such-file: there is no such file'],
  ])('%j is refused', async (flags, message) => {
    const { status, stderr } = await simulate(5027, ...flags)
    expect(stderr).toBe(`teltonika: ${message}\n`)
    expect(status).toBe(2)
  })
})

it.each([
  [
    ['--buffer', '5', '--order', 'newest', '--no-shift-time'],
    '--buffer is not used: it is for --live',
    '--order is not used: it is for --live',
    '--no-shift-time is not used: it is for --replay',
  ],
  [['--rate', '5', '--interval', '0'], '--interval is not used: --rate sets the pace'],
  [
    ['--replay', 'captures/c8-tcp.hex', '--count', '2', '--codec', '8e'],
    '--codec is not used: a recording is sent as it was',
    '--count is not used: a recording is sent as it was',
    '--interval is not used: a recording is sent as it was',
  ],
])('%j: flags that change nothing are named', async (flags, ...said) => {
  const { status, stderr } = await simulate(1, ...flags)
  expect([...stderr.matchAll(/^warning: (.*)$/gm)].map(([, warning]) => warning)).toEqual(said)
  expect(status).toBe(1)
})

it('where nobody listens it says how to start a server', async () => {
  const { stderr } = await simulate(1, '--count', '3')
  expect(stderr).toMatch(
    /^teltonika: cannot connect to 127.0.0.1:1: connection refused, nobody listens there$/m,
  )
  expect(stderr).toMatch(
    /^teltonika: 0 of 3 records acknowledged; to start a server there: teltonika serve --port 1$/m,
  )
})

describe('--replay', () => {
  it('sends a capture again: the same records, with their times or with those of today', async () => {
    const original = await received(['--devices', '3', '--count', '12', '--batch', '4', '--codec', '8e'])
    const flags = ['--replay', original.capture, '--speed-factor', 'max']
    const again = await received([...flags, '--no-shift-time', '--json'])
    expect(again.run.status).toBe(0)
    expect(summaryOf(again.run)).toMatchObject({ devices: 3, records: 36, acked: 36, errors: 0 })
    const keys = (printed: readonly Json[]): unknown[] => recordsOf(printed).map(record => record['key'])
    expect(new Set(keys(again.printed))).toEqual(new Set(keys(original.printed)))
    const imeis = (printed: readonly Json[]): Set<unknown> =>
      new Set(printed.flatMap(line => (line['type'] === 'avl' ? [line['imei']] : [])))
    expect(imeis(again.printed)).toEqual(imeis(original.printed))

    // A seed puts the beginning where every seeded run begins.
    const shifted = await received([...flags, '--devices', '5', '--seed', '9', '--json'])
    expect(summaryOf(shifted.run)).toMatchObject({ devices: 5, records: 60, acked: 60 })
    expect(imeis(shifted.printed).size).toBe(5)
    for (const imei of imeis(shifted.printed)) expect(imeis(original.printed)).not.toContain(imei)
  })

  it('reads what decode reads, a packet capture too, and says what it leaves out', async () => {
    const pcap = await received([
      '--replay',
      'captures/pcap-ethernet.pcap',
      '--speed-factor',
      'max',
      '--json',
    ])
    expect(pcap.run.status).toBe(0)
    expect(pcap.run.stderr).toContain('a recording, ')
    const bad = join(folder, 'bad.hex')
    const good =
      '000000000000003608010000016B40D8EA30010000000000000000000000000000000105021503010101425E0F01F10000601A014E0000000000000000010000C7CF'
    await writeFile(bad, `${good}\n${good.slice(0, -1)}0\n`)
    const { run, printed } = await received(['--replay', bad])
    expect(run.stderr).toContain('warning: 1 bad frame of the recording left out')
    expect(recordsOf(printed)).toMatchObject([{ timestamp: '2026-01-05T08:00:00.000Z', eventId: 1 }])
    await writeFile(bad, 'FF')
    const none = await simulate(5027, '--replay', bad)
    expect(none.status).toBe(2)
  })
})

describe('second servers', () => {
  it('get every record as well with --duplicate', async () => {
    const other = await ServeProcess.start(['--json'])
    const { run, printed } = await received([
      ...['--duplicate', `127.0.0.1:${other.port}`, '--devices', '3', '--count', '5', '--json'],
    ])
    const { stdout } = await other.stop()
    expect(run.status).toBe(0)
    expect(summaryOf(run)).toMatchObject({ devices: 3, connections: 6, acked: 30 })
    const times = (lines: readonly Json[]): unknown[] => recordsOf(lines).map(({ key }) => key)
    expect(new Set(times(linesOf(stdout)))).toEqual(new Set(times(printed)))
  })

  it('are turned to with --backup', async () => {
    const backup = await ServeProcess.start()
    const run = await simulate(await closedPort(), '--backup', `127.0.0.1:${backup.port}`, '--count', '3')
    await backup.stop()
    expect(run.stderr).toContain('connection refused')
    expect(run.stdout).toContain('turns to its second server')
    expect(run.stdout).toContain('3 acked')
    expect(run.status).toBe(0)
  })
})

describe.skipIf(!hasOpenssl)('--tls', () => {
  it('checks the certificate, takes an authority of your own, or any', async () => {
    const { certPath, keyPath } = makeCertificate('server')
    const serve = await ServeProcess.start(['--tls-cert', certPath, '--tls-key', keyPath])
    const untrusted = await simulate(serve.port, '--tls')
    expect(untrusted.status).toBe(1)
    expect(untrusted.stderr).toContain('its certificate is self-signed')
    const trusted = await simulate(serve.port, '--tls', '--tls-ca', certPath, '--count', '3')
    expect(trusted.stderr).not.toContain('teltonika:')
    expect(trusted.status).toBe(0)
    expect((await simulate(serve.port, '--tls', '--tls-insecure', '--count', '3')).status).toBe(0)
    await serve.stop()
  })
})

describe('a live device', () => {
  it('makes records as time goes by, faster if it is told, and ends when its time is up', async () => {
    const serve = await ServeProcess.start(['--json'])
    const run = await simulate(serve.port, '--live', '--time-factor', '200', '--duration', '2', '--json')
    await serve.stop()
    expect(run.status).toBe(0)
    const { records, acked, errors } = summaryOf(run) as { records: number; acked: number; errors: number }
    expect(records).toBeGreaterThan(5)
    expect(records - acked).toBeLessThanOrEqual(1)
    expect(errors).toBe(0)
  })
})
