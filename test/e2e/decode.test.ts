import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHex } from '../../src/wire/hex.js'
import { runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'

const hexOf = (id: string): string => toHex(vectorBytes(id))
const HANDSHAKE = hexOf('handshake-imei-wiki')
const FRAME = hexOf('c8-tcp-1')
const COMMAND = hexOf('c12-getinfo-request')
const DAMAGED = `${FRAME.slice(0, -4)}0000`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decode-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const typesOf = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => (JSON.parse(line) as { type: unknown }).type)

describe('inputs', () => {
  test('one argument', async () => {
    expect(await runCli(['decode', '--json', HANDSHAKE])).toEqual({
      status: 0,
      signal: null,
      stdout: '{"type":"imei","imei":"356307042441013","bytes":17}\n',
      stderr: '',
    })
  })

  test('hex that the shell has split at its spaces', async () => {
    const pairs = COMMAND.match(/../g) ?? []
    const { status, stdout } = await runCli(['decode', '--json', ...pairs])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual(['command'])
  })

  test('several arguments, a message each', async () => {
    const { stdout } = await runCli(['decode', '--json', HANDSHAKE, FRAME, '01', '00000001'])
    expect(typesOf(stdout)).toEqual(['imei', 'avl', 'login', 'ack'])
  })

  test('standard input, named or not', async () => {
    const stdin = `2024-03-05 10:11:12.345 10.0.0.7:40122 356307042441013 rx ${FRAME.toLowerCase()}\n`
    for (const args of [
      ['decode', '--json'],
      ['decode', '--json', '-'],
    ]) {
      const { status, stdout } = await runCli(args, { stdin })
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ type: 'avl', codec: '8', source: 'stdin:1' })
    }
  })

  test('files: hex, raw bytes, a capture', async () => {
    const hex = await file('a.hex', `# comment\n${HANDSHAKE}\n${FRAME}\n`)
    const raw = await file(
      'b.bin',
      Uint8Array.from([...vectorBytes('handshake-imei-wiki'), ...vectorBytes('c8-tcp-1')]),
    )
    const lines = [HANDSHAKE.slice(0, 6), HANDSHAKE.slice(6) + FRAME].map(part => {
      return JSON.stringify({
        at: '2026-01-01T00:00:00.000Z',
        dir: 'in',
        transport: 'tcp',
        conn: 1,
        hex: part,
      })
    })
    const capture = await file('c.ndjson', `${lines.join('\n')}\n`)
    const { status, stdout } = await runCli(['decode', '--json', hex, raw, capture])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual(['imei', 'avl', 'imei', 'avl', 'imei', 'avl'])
    const found = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(found.map(({ source }) => source)).toEqual([
      `${hex}:2`,
      `${hex}:3`,
      raw,
      raw,
      `${capture}:2`,
      `${capture}:2`,
    ])
    expect(found.map(({ imei }) => imei)).toEqual([
      '356307042441013',
      null,
      ...new Array<string>(4).fill('356307042441013'),
    ])
  })

  test('many lines, none lost, each with its number', async () => {
    const stdin = `${FRAME}\n`.repeat(20_000)
    const { status, stdout } = await runCli(['decode', '--json', '--io', '1'], { stdin })
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(20_000)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      source: 'stdin:20000',
      records: [{ io: [{ id: 1 }] }],
    })
  })
})

describe('exit status', () => {
  test('1 for a bad frame, which is shown with what could be read', async () => {
    const { status, stdout, stderr } = await runCli(['decode', '--json', FRAME, DAMAGED])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(typesOf(stdout)).toEqual(['avl', 'error'])
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toMatchObject({
      error: { code: 'CRC_MISMATCH', expected: 'C7CF', actual: '0000', offset: 8 },
      hex: DAMAGED,
      records: [{ timestampMs: 1560161086000 }],
    })
  })

  test('1 for hex with a fault, with its place', async () => {
    const odd = await runCli(['decode', '--json', FRAME.slice(1)])
    expect(odd.status).toBe(1)
    expect(JSON.parse(odd.stdout)).toMatchObject({ type: 'error', error: { code: 'BAD_HEX' } })
    const typo = await runCli(['decode', '--json', FRAME.replace('6B40D8', '6B4OD8')])
    expect(typo.status).toBe(1)
    expect(JSON.parse(typo.stdout)).toMatchObject({ error: { code: 'BAD_HEX', offset: 29, actual: 'O' } })
  })

  test('1 for a warning only with --strict', async () => {
    const odd = hexOf('handshake-imei-fm1100')
    expect((await runCli(['decode', odd])).status).toBe(0)
    expect((await runCli(['decode', '--strict', odd])).status).toBe(1)
    expect((await runCli(['decode', '--strict', FRAME])).status).toBe(0)
  })

  test.each([
    ['neither hex nor a file', ['nonsense.xyz'], '', /neither hex nor a file/],
    ['no hex in the input', [], 'nothing to see here\n', /no hex was found/],
    ['an empty input', [], '', /^teltonika: nothing came on standard input\n$/],
    [
      'a port that no device used',
      ['--port', '9', 'captures/pcap-reordered.pcap'],
      '',
      /it has no packets of a device on port 9/,
    ],
    ['two formats', ['--json', '--format', 'csv', 'FF'], '', /--json and --format csv exclude each other/],
    [
      'two formats, one of them --bytes',
      ['--bytes', '--format', 'csv', 'FF'],
      '',
      /--bytes and --format csv exclude/,
    ],
    [
      'a folder that is not there',
      ['--out', 'no/such/x.csv', 'FF'],
      '',
      /cannot write no\/such\/x.csv: there is no folder no\/such\n$/,
    ],
    ['a pcap', [], Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1, ...new Uint8Array(20)), /pcap version .*byte 4/],
    ['a folder', ['.'], '', /directory/],
    ['an unknown flag', ['--nonsense', 'FF'], '', /unknown option/],
    ['an IMEI that is none', ['--imei', '12', 'FF'], '', /15 digits/],
    ['IO ids that are none', ['--io', '1,x', 'FF'], '', /IO ids/],
    ['an unknown format', ['--format', 'xml', 'FF'], '', /it is one of pretty, json/],
  ])('2 for %s', async (_, args, stdin, message) => {
    const { status, stdout, stderr } = await runCli(['decode', ...args], { stdin })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

describe('what is shown', () => {
  test('pretty, without colour in a pipe; the count on stderr', async () => {
    const { stdout, stderr } = await runCli(['decode', HANDSHAKE, FRAME, DAMAGED])

    expect(stdout).not.toMatch(/\u001b/)
    expect(stdout).toContain(
      'IMEI 356307042441013  handshake  17 bytes\n\nCodec 8  TCP  66 bytes  CRC C7CF ok',
    )
    expect(stdout).toContain('✗ CRC_MISMATCH at offset 8')
    expect(stderr).toBe('\n1 frame, 1 record, 1 other message, 1 bad\n')
  })

  test('colour where it is forced, unless it is refused', async () => {
    const forced = { FORCE_COLOR: '1' }
    expect((await runCli(['decode', FRAME], { env: forced })).stdout).toContain('\u001b[')
    expect((await runCli(['decode', FRAME, '--no-color'], { env: forced })).stdout).not.toContain('\u001b[')
    expect((await runCli(['decode', FRAME], { env: { ...forced, NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b[',
    )
    expect((await runCli(['decode', FRAME, '--json'], { env: forced })).stdout).not.toContain('\u001b[')
  })

  test('that nothing was chosen, where the filters choose nothing', async () => {
    const { status, stdout, stderr } = await runCli(['decode', '--imei', '352093086403655', HANDSHAKE, FRAME])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('nothing to show: 2 messages read, the filters choose none\n')
  })

  test('only one device', async () => {
    const { stdout } = await runCli([
      'decode',
      '--json',
      '--imei',
      '352093086403655',
      FRAME,
      hexOf('c8-udp'),
      HANDSHAKE,
    ])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => (JSON.parse(line) as { imei: string }).imei),
    ).toEqual(['352093086403655'])
  })

  test('the bytes where they are asked for', async () => {
    const { stdout } = await runCli(['decode', '--json', '--hex', HANDSHAKE])
    expect(JSON.parse(stdout)).toMatchObject({ hex: HANDSHAKE })
  })

  test('the transport that was said', async () => {
    const { status, stdout } = await runCli(['decode', '--json', '--transport', 'udp', hexOf('c8-udp')])
    expect(status).toBe(0)
    expect(typesOf(stdout)).toEqual(['avl'])
    expect((await runCli(['decode', '--transport', 'tcp', hexOf('c8-udp')])).status).toBe(1)
  })
})
