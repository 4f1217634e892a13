import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CASES } from '../../src/conform/suite.js'
import { fleetImei } from '../../src/simulator/fleet/fleet-imei.js'
import { MutantServer } from '../conform/mutant-server.js'
import { REJECTED_IMEI } from '../conform/run-mutant.js'
import { readXml } from '../report/read-xml.js'
import { PROGRAM, runCli } from '../support/run-cli.js'
import { ServeProcess } from './serve-process.js'

let folder: string
let serve: ServeProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conform-'))
  serve = await ServeProcess.start(
    ['--to', 'ndjson:records.ndjson', '--quiet', '--handshake-timeout', '3', '--control', './control'],
    {},
    folder,
  )
})

afterAll(async () => {
  await serve.stop()
  await rm(folder, { recursive: true })
})

interface Line {
  readonly type: string
  readonly id?: string
  readonly status?: string
  readonly reason?: string
}

function lines(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
}

/** Says whether a file of NDJSON has the record that comes on standard input. */
const VERIFY = `
  const { readFileSync } = require('node:fs')
  const { imei, timestampMs, longitude, latitude, speed } = JSON.parse(readFileSync(0, 'utf8'))
  const kept = readFileSync('records.ndjson', 'utf8').split('\\n').filter(Boolean).map(JSON.parse)
  const isSame = r => r.timestampMs === timestampMs && r.longitude === longitude && r.latitude === latitude && r.speed === speed
  process.exit(kept.some(frame => frame.imei === imei && frame.records.some(isSame)) ? 0 : 1)`

/** The command hook of whoever runs `serve`. */
const SEND = `'${process.execPath}' '${PROGRAM}' send --control ./control --yes --timeout 15`

describe('serve', () => {
  it('passes everything, --strict too, with its records asked for and commands sent', async () => {
    await writeFile(join(folder, 'verify.cjs'), VERIFY)
    const { status, stdout, stderr } = await runCli(
      [
        ...['conform', `127.0.0.1:${serve.port}`, '--udp', '--strict', '--json', '--patience', '10'],
        ...['--verify-hook', `'${process.execPath}' verify.cjs`],
        ...['--command-hook', SEND],
      ],
      { cwd: folder },
    )
    const results = lines(stdout)
    expect(results.filter(line => line.status === 'fail' || line.status === 'error')).toEqual([])
    expect(results.filter(line => line.status === 'skip').map(({ id, reason }) => [id, reason])).toEqual([
      ...['1.11', '1.12', '6.19'].map(id => [id, 'it takes --imei-rejected']),
      ['7.7', 'the server sends its commands in Codec 12'],
    ])
    expect(results.at(-1)).toMatchObject({ type: 'summary', failed: 0, skipped: 4, conformant: true })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 180_000)

  it('names the device in Codec 14', async () => {
    const args = ['conform', `127.0.0.1:${serve.port}`, '--strict', '--json', '--only', '7.7']
    const { stdout, status } = await runCli([...args, '--command-hook', `${SEND} --codec 14`], {
      cwd: folder,
    })
    expect(lines(stdout)[0]).toMatchObject({ id: '7.7', status: 'pass' })
    expect(status).toBe(0)
  })

  it('does not judge the server by hooks that do not work', async () => {
    const args = ['conform', `127.0.0.1:${serve.port}`, '--json', '--only', '3.1,3.10,7.1']
    const hooks = ['--verify-hook', 'echo no database >&2; exit 2;', '--command-hook', './nobody-has-this']
    const { stdout, status } = await runCli([...args, ...hooks], { cwd: folder })
    expect(lines(stdout)).toMatchObject([
      { id: '3.1', status: 'pass' },
      {
        id: '3.10',
        status: 'error',
        reason: '--verify-hook: exit 2: no database; 0 says kept, 1 not kept',
      },
      {
        id: '7.1',
        status: 'error',
        reason: expect.stringMatching(/^--command-hook: exit 127: .*nobody-has-this/) as unknown,
      },
      { type: 'summary', passed: 1, failed: 2, conformant: false },
    ])
    expect(status).toBe(1)
  })

  it('passes what takes an IMEI that it refuses', async () => {
    const imeis = Array.from({ length: 3 }, (_, i) => fleetImei('some', i))
    await writeFile(join(folder, 'allow.txt'), `${imeis.join('\n')}\n`)
    const closed = await ServeProcess.start(['--allow', join(folder, 'allow.txt')])
    const { status, stdout } = await runCli([
      ...['conform', `127.0.0.1:${closed.port}`, '--strict', '--json', '--only', '1,3.1,6.1,6.19,10.2'],
      ...['--imei', imeis.join(','), '--imei-rejected', REJECTED_IMEI],
    ])
    await closed.stop()
    const results = lines(stdout)
    expect(results.filter(line => line.status === 'skip').map(({ id }) => id)).toEqual(['1.9'])
    expect(results.at(-1)).toMatchObject({ failed: 0, conformant: true })
    expect(status).toBe(0)
  })
})

describe('a server with a fault', () => {
  let server: MutantServer
  let target: string

  beforeAll(async () => {
    server = new MutantServer(['counts the first record', 'puts a zero into the fifth byte'], REJECTED_IMEI)
    await server.listen()
    target = `127.0.0.1:${server.port}`
  })

  afterAll(() => server.close())

  it('fails where a must does, and the report says all about it', async () => {
    const { status, stdout } = await runCli(['conform', target, '--only', '3.1,3.3'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/✓ 3\.1 +must +A frame of one record/)
    expect(stdout).toMatch(/✗ 3\.3 +must +The ack says how many/)
    expect(stdout).toMatch(/required +The number is the frame’s/)
    expect(stdout).toMatch(/sent {2}Codec 8 frame, 5 records, 225 bytes\n +00000000000000D50805/)
    expect(stdout).toMatch(/expected +00000005, the ack of 5 records/)
    expect(stdout).toMatch(/actual +00000001\n/)
    expect(stdout).toMatch(/guess +one is acknowledged whatever/)
    expect(stdout).toMatch(/1 passed, 1 failed \(1 must\) in/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('explains every byte with --bytes', async () => {
    const { stdout } = await runCli(['conform', target, '--only', '3.3', '--bytes'])
    expect(stdout).toMatch(/Number of Data 1 +5/)
    expect(stdout).toMatch(/Record 5 of 5/)
  })

  it('fails where a should does only with --strict', async () => {
    const run = (...flags: string[]): ReturnType<typeof runCli> =>
      runCli(['conform', target, '--only', '6.1,6.5', ...flags])
    const lenient = await run()
    expect(lenient.status).toBe(0)
    expect(lenient.stdout).toMatch(/! 6\.5 +should/)
    const strict = await run('--strict')
    expect(strict.status).toBe(1)
    expect(strict.stdout).toMatch(/✗ 6\.5 +should/)
  })

  it('is told in JSON, with what went over the wire', async () => {
    const { stdout } = await runCli(['conform', target, '--only', '3.3', '--json'])
    const [one, summary] = lines(stdout)
    expect(one).toMatchObject({ type: 'case', id: '3.3', level: 'must', status: 'fail', actual: '00000001' })
    expect(Object.keys(one!).slice(0, 7)).toEqual([
      'type',
      'id',
      'level',
      'title',
      'status',
      'expected',
      'actual',
    ])
    expect(one).toHaveProperty('exchange[4].hex', '00000001')
    expect(summary).toMatchObject({ type: 'summary', passed: 0, failed: 1, skipped: 0, conformant: false })
  })

  it('is told in JUnit and TAP: what does not decide does not fail the build', async () => {
    const path = join(folder, 'report.xml')
    const { stdout } = await runCli(['conform', target, '--only', '3.3,6.1,6.5', '--tap', '--junit', path])
    expect(stdout).toMatch(/^TAP version 14\nnot ok 1 - 3\.3 /)
    expect(stdout).toMatch(/ok 2 - 6\.1 .*\nok 3 - 6\.5 .* # SKIP should, not met/)
    expect(stdout.trimEnd().endsWith('1..3')).toBe(true)
    const xml = await readFile(path, 'utf8')
    expect(() => readXml(xml)).not.toThrow()
    expect(xml).toMatch(/tests="3" failures="1" errors="0" skipped="1"/)
  })
})

describe('the command', () => {
  it('ends with 130 when it is interrupted, and says what it has', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as { port: number }
    const { spawn } = await import('node:child_process')
    const child = spawn(process.execPath, [PROGRAM, 'conform', `127.0.0.1:${port}`, '--timeout', '100'])
    silent.once('connection', () => setTimeout(() => child.kill('SIGINT'), 200))
    const status = await new Promise(resolve => child.on('close', resolve))
    silent.close()
    expect(status).toBe(130)
  })

  it.each([
    [[], 'name the server as HOST:PORT'],
    [['127.0.0.1:0'], 'is no HOST:PORT'],
    [['::1:5027'], 'is no HOST:PORT'],
    [
      ['127.0.0.1:1'],
      'nothing to test at 127.0.0.1:1: cannot connect: connection refused, nobody listens there',
    ],
    [['[::1]:1'], 'nothing to test at [::1]:1: cannot connect: '],
    [
      ['127.0.0.1:1', '--junit', 'no/such/report.xml'],
      '--junit: cannot write no/such/report.xml: there is no folder no/such',
    ],
    [['127.0.0.1:1', '--only', '3.99'], '--only: there is no case or section 3.99'],
    [['127.0.0.1:1', '--timeout', 'x'], 'the timeout is a number of seconds'],
    [['127.0.0.1:1', '--imei', '123'], 'an IMEI has 15 digits'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr, stdout } = await runCli(['conform', ...args])
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('lists all cases as JSON', async () => {
    const { stdout, status } = await runCli(['conform', '--list', '--json'])
    expect(lines(stdout).map(({ id }) => id)).toEqual(CASES.map(({ id }) => id))
    expect(status).toBe(0)
  })
})

describe('the session of docs/conform.md', () => {
  it('goes as it is shown', async () => {
    const [, block = ''] =
      /^```console conform\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? []
    const parts = block.split(/^\$ /m).slice(1)
    expect(parts).toHaveLength(4)
    for (const [command, report] of [parts.slice(0, 2), parts.slice(2)] as [string, string][]) {
      const flags = command.trim().split(' ').slice(2)
      const server = await ServeProcess.start(
        flags.filter((flag, i) => flag !== '--port' && flags[i - 1] !== '--port'),
      )
      const [line = '', ...shown] = report.split('\n')
      const args = line.split(' ').slice(1)
      const { stdout, status } = await runCli(
        args.map(arg => arg.replace('localhost:5027', `127.0.0.1:${server.port}`)),
      )
      await server.stop()
      expect(plain(stdout)).toBe(plain(shown.join('\n')))
      expect(status).toBe(command.includes('--ack') ? 1 : 0)
    }
  })
})

/** Without what differs from run to run: IMEIs, times in frames, how long it took. */
function plain(text: string): string {
  return text
    .replaceAll(/[0-9A-F]{24,}/g, 'HEX')
    .replaceAll(/IMEI \d{15}/g, 'IMEI N')
    .replaceAll(/\d+\.\d s\b/g, 'N s')
    .trimEnd()
}
