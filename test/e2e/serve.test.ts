import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { IMEI, RawClient } from '../net/raw-client.js'
import { PROGRAM, runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'
import { ServeProcess } from './serve-process.js'

const ONE_RECORD = vectorBytes('c8-tcp-1')
const TWO_RECORDS = vectorBytes('c8-tcp-3')

let folder: string
let running: ServeProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running = []
})
async function serve(args: readonly string[] = [], env: Record<string, string> = {}): Promise<ServeProcess> {
  const server = await ServeProcess.start(args, env)
  running.push(server)
  return server
}

interface JsonLine {
  readonly type: string
  readonly [key: string]: unknown
}

const jsonLines = (text: string): JsonLine[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as JsonLine)

describe('serve', () => {
  it('prints a line a record, says who comes and goes, and ends with a summary', async () => {
    const server = await serve()
    const client = await RawClient.login(server.port)
    client.send(TWO_RECORDS)
    expect(await client.hear(4)).toBe('00000002')
    await client.end()
    await server.saw('stderr', /#1 356307042441013 ended after 2 records: closed by the device/)
    const { status, stdout, stderr } = await server.stop()
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^2019-06-10 10:01:01Z 356307042441013 no position +0 km\/h +0° no fix {2}high/)
    expect(stderr).toMatch(/#1 356307042441013 logged in from 127\.0\.0\.1:\d+/)
    expect(stderr).toMatch(/1 connection, 1 device, 1 frame, 2 records, 0 errors in \d/)
  })

  it('prints everything that came and went with --json', async () => {
    const server = await serve(['--json'])
    const client = await RawClient.login(server.port)
    client.send(Buffer.concat([Uint8Array.of(0xff), ONE_RECORD, vectorBytes('c12-getinfo-response')]))
    expect(await client.hear(4)).toBe('00000001')
    const damaged = ONE_RECORD.with(30, 1)
    client.send(damaged)
    expect(await client.hear(4)).toBe('00000000')
    await client.end()
    const { stdout } = await server.stop()
    const lines = jsonLines(stdout)
    expect(lines.map(({ type }) => type)).toEqual([
      'imei',
      'login',
      'ping',
      'avl',
      'ack',
      'command',
      'error',
      'ack',
    ])
    for (const line of lines) {
      expect(line).toMatchObject({
        imei: IMEI,
        stream: 1,
        remote: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
      })
      expect(new Date(line['at'] as string).getTime()).toBe(line['atMs'])
    }
    expect(lines[3]).toMatchObject({
      codec: '8',
      transport: 'tcp',
      records: [{ timestampMs: 1_560_161_086_000 }],
    })
    expect(lines[6]).toMatchObject({ error: { code: 'CRC_MISMATCH' }, records: [{ eventId: 1 }] })
  })

  it('shows every element of a record with --verbose', async () => {
    const server = await serve(['--verbose'])
    const client = await RawClient.login(server.port)
    client.send(ONE_RECORD)
    await client.hear(4)
    await client.end()
    const { stdout, stderr } = await server.stop()
    for (const id of [21, 1, 66, 241, 78]) expect(stdout).toContain(String(id))
    expect(stderr).toMatch(/#1 127\.0\.0\.1:\d+ connected/)
  })

  it('takes UDP on the same port', async () => {
    const server = await serve(['--json'])
    const socket = createSocket('udp4')
    socket.send(vectorBytes('c8-udp'), server.port, '127.0.0.1')
    const [answer] = (await once(socket, 'message')) as [Buffer]
    socket.close()
    expect(answer.toString('hex')).toBe('0005cafe010501')
    const { stdout } = await server.stop('SIGTERM')
    expect(jsonLines(stdout)).toMatchObject([
      { type: 'avl', transport: 'udp', packetId: 0xcafe, avlPacketId: 5, imei: '352093086403655' },
      { type: 'ack', transport: 'udp', packetId: 0xcafe, avlPacketId: 5, records: 1 },
    ])
  })

  it('ends after --max-records, with the frame that reaches them acknowledged and printed', async () => {
    const server = await serve(['--max-records', '3', '--json'])
    const client = await RawClient.login(server.port)
    client.send(Buffer.concat([TWO_RECORDS, TWO_RECORDS, TWO_RECORDS]))
    await client.ended
    expect(client.heard).toBe('0000000200000002')
    client.socket.end()
    const { status, stdout, stderr } = await server.exited
    expect(status).toBe(0)
    expect(jsonLines(stdout).filter(({ type }) => type === 'avl')).toHaveLength(2)
    expect(stderr).toContain('4 records')
  })

  it.each([
    ['none', ''],
    ['count=0', '00000000'],
    ['count=9', '00000009'],
    ['delay=20', '00000001'],
    ['parsed', '00000001'],
  ])('acknowledges by the policy %s', async (policy, answer) => {
    const server = await serve(['--ack', policy])
    const client = await RawClient.login(server.port)
    client.send(ONE_RECORD)
    client.socket.end()
    await client.ended
    expect(client.heard).toBe(answer)
    expect((await server.stop()).status).toBe(0)
  })

  it('names what is no tracker, with its control characters escaped', async () => {
    const server = await serve(['--json'])
    const client = await RawClient.connect(server.port)
    client.send('GET /\u001b[2J HTTP/1.1\r\n\r\n')
    await client.ended
    const [text] = await server.saw('stderr', /#1 .*no tracker.*/)
    expect(text).toMatch(/ended: no tracker but an HTTP request \(GET \/\\x1B\[2J HTTP\/1\.1\)$/)
    const { stdout } = await server.stop()
    expect(jsonLines(stdout)).toMatchObject([{ type: 'error', error: { code: 'BAD_PREAMBLE' }, stream: 1 }])
  })

  it('writes raw traffic to --capture', async () => {
    const path = join(folder, 'traffic.ndjson')
    await writeFile(path, '{"earlier":true}\n')
    const server = await serve(['--capture', path])
    const client = await RawClient.connect(server.port)
    client.send(encodeHandshake(IMEI))
    await client.hear(1)
    client.send(ONE_RECORD)
    await client.hear(4)
    await client.end()
    await server.stop()
    const [earlier, ...lines] = jsonLines(await readFile(path, 'utf8'))
    expect(earlier).toEqual({ earlier: true })
    const common = { transport: 'tcp', conn: 1, remote: expect.stringContaining('127.0.0.1:') as string }
    expect(lines).toEqual([
      {
        ...common,
        at: expect.any(String) as string,
        dir: 'in',
        imei: null,
        hex: '000F333536333037303432343431303133',
      },
      { ...common, at: expect.any(String) as string, dir: 'out', imei: IMEI, hex: '01' },
      {
        ...common,
        at: expect.any(String) as string,
        dir: 'in',
        imei: IMEI,
        hex: Buffer.from(ONE_RECORD).toString('hex').toUpperCase(),
      },
      { ...common, at: expect.any(String) as string, dir: 'out', imei: IMEI, hex: '00000001' },
    ])
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const server = await serve(['--json'])
    server.child.stdout.destroy()
    const client = await RawClient.login(server.port)
    client.send(ONE_RECORD)
    const { status, stderr } = await server.exited
    expect(status).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|Error|at /)
  })

  it('goes on when nobody reads its log any more, as simulate does', async () => {
    const server = await serve()
    server.child.stderr.destroy()
    const args = ['simulate', '--port', String(server.port), '--count', '2', '--interval', '0']
    const device = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    device.stderr.destroy()
    const [status] = (await once(device, 'close')) as [number | null]
    expect(status).toBe(0)
    const { status: served, stdout } = await server.stop()
    expect(served).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it('is cut short by a second signal', async () => {
    const server = await serve(['--ack', 'delay=3600000'])
    const client = await RawClient.login(server.port)
    client.send(ONE_RECORD)
    await server.saw('stdout', /\n/)
    server.child.kill('SIGINT')
    await server.saw('stderr', /finishing/)
    const { status } = await server.stop('SIGINT')
    expect(status).toBe(130)
    expect(client.heard).toBe('')
  })

  it('colours only where it is asked to', async () => {
    const server = await serve([], { FORCE_COLOR: '1' })
    const client = await RawClient.login(server.port)
    client.send(ONE_RECORD)
    await client.hear(4)
    await client.end()
    const { stdout } = await server.stop()
    expect(stdout).toContain('\u001b[36m356307042441013')
  })
})

describe('serve --allow', () => {
  it('refuses who is not in the list, and reads it again on SIGHUP', async () => {
    const path = join(folder, 'fleet.txt')
    await writeFile(path, '# nobody yet\n')
    const server = await serve(['--allow', path])
    const refused = await RawClient.connect(server.port)
    refused.send(encodeHandshake(IMEI))
    expect(await refused.hear(1)).toBe('00')
    await server.saw('stderr', /356307042441013 from .* refused: it is not in the allow list/)

    await writeFile(path, `${IMEI} # the van\n`)
    server.child.kill('SIGHUP')
    await server.saw('stderr', /1 IMEI allowed by .*fleet\.txt, read again/)
    const client = await RawClient.login(server.port)

    await writeFile(path, `${IMEI}\n12345\n`)
    server.child.kill('SIGHUP')
    await server.saw(
      'stderr',
      /fleet\.txt:2: an IMEI has 15 digits, here is "12345"; the old list of 1 IMEI stays/,
    )
    client.send(ONE_RECORD)
    expect(await client.hear(4)).toBe('00000001')

    await writeFile(path, '')
    server.child.kill('SIGHUP')
    await client.ended
    await server.saw('stderr', /356307042441013 ended after 1 record: it is no longer in the allow list/)
    expect((await server.stop()).status).toBe(0)
  })
})

describe('serve refuses what it cannot use, in a line, with status 2:', () => {
  it('a port in use', async () => {
    const { port } = await serve(['--no-udp'])
    const { status, stderr, stdout } = await runCli(['serve', '--host', '127.0.0.1', '--port', String(port)])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^teltonika: TCP port \d+ is in use: [^\n]+\n$/)
  })

  it.each([
    [['--host', '203.0.113.7'], /203\.0\.113\.7 is no address of this machine/],
    [['--host', 'no-such-host.invalid'], /no-such-host\.invalid is no address and no host name/],
    [
      ['--allow', 'no/such/file.txt'],
      /cannot read the allow list no\/such\/file\.txt: there is no such file/,
    ],
    [['--allow', 'package.json'], /package\.json:1: an IMEI has 15 digits, here is "\{"/],
    [
      ['--capture', 'no/such/folder/x.ndjson'],
      /cannot write the capture no\/such\/folder\/x\.ndjson: there is no such folder/,
    ],
    [['--ack', 'stored'], /without a sink/],
    [['--ack', 'sometimes'], /parsed, none, count=N, delay=MS/],
    [['--no-tcp', '--no-udp'], /nothing to listen on/],
    [['--port', '70000'], /port must be a whole number from 0 to 65535/],
    [['--max-records', '0'], /number of records must be a whole number/],
  ])('%j', async (args, message) => {
    const { status, stderr, stdout } = await runCli(['serve', '--port', '0', ...args])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  })
})
