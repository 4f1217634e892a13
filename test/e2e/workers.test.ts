import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askControl } from '../../src/control/control-client.js'
import { RawClient } from '../net/raw-client.js'
import { runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'
import { MovingDevice } from './moving-device.js'
import { ServeProcess } from './serve-process.js'

const DEVICES = 40

let folder: string
let number = 0
let running: ServeProcess[] = []
let devices: MovingDevice[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workers-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  for (const device of devices) device.stop()
  for (const { child } of running) child.kill('SIGKILL')
  devices = []
  running = []
})

interface Crew {
  readonly server: ServeProcess
  readonly control: string
}

async function serve(...args: string[]): Promise<Crew> {
  const control = join(folder, `control-${++number}.sock`)
  const server = await ServeProcess.start(['--workers', '2', '--control', control, ...args])
  running.push(server)
  return { server, control }
}

/** The processes that a process has started. */
function childrenOf({ child: { pid } }: ServeProcess): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 20))
}

async function get(control: string, path: string): Promise<{ status: number; body: unknown }> {
  const { status, body } = await askControl(
    { kind: 'path', path: control },
    { method: 'GET', path, timeoutMs: 10_000 },
  )
  return { status, body }
}

/** What Prometheus gets. */
async function metricsOf(server: ServeProcess): Promise<string> {
  const [, url] = await server.saw('stderr', /metrics on (http\S+)/)
  return (await fetch(url!)).text()
}

interface Line {
  readonly imei: string
  readonly type: string
  readonly conn?: number
  readonly records: readonly { readonly timestampMs: number; readonly key: string }[]
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)

const hasProc = process.platform === 'linux'

describe('serve --workers', () => {
  it('shares the devices, adds up what they counted, and keeps lines whole', async () => {
    const records = join(folder, 'shared.ndjson')
    const capture = join(folder, 'traffic.ndjson')
    const { server } = await serve('--json', '--to', `ndjson:${records}`, '--capture', capture)
    const fleet = await runCli([
      'simulate',
      ...['--host', '127.0.0.1', '--port', String(server.port)],
      ...['--devices', String(DEVICES), '--count', '100', '--batch', '10', '--interval', '0', '--seed', '1'],
    ])
    expect(fleet.status).toBe(0)
    const { status, stdout, stderr } = await server.stop()
    expect(status).toBe(0)
    expect(stderr).toContain('2 workers share the connections')
    expect(stderr.match(/listening on/g)).toHaveLength(1)
    expect(stderr).toContain('40 connections, 40 devices, 400 frames, 4,000 records, 0 errors')
    const printed = linesOf(stdout).filter(({ type }) => type === 'avl')
    expect(printed).toHaveLength(400)
    const stored = linesOf(await readFile(records, 'utf8')).flatMap(line => line.records)
    expect(new Set(stored.map(({ key }) => key)).size).toBe(4000)
    expect(stored).toHaveLength(4000)
    const traffic = linesOf(await readFile(capture, 'utf8'))
    // Numbers of both workers: odd ones and even ones.
    const numbers = new Set(traffic.map(({ conn }) => conn))
    expect(numbers.size).toBe(DEVICES)
    const ofSecond = [...numbers].filter(conn => conn! % 2 === 0).length
    expect(ofSecond).toBeGreaterThan(0)
    expect(ofSecond).toBeLessThan(DEVICES)
    const decoded = await runCli(['decode', capture, '--json'])
    expect(decoded.status).toBe(0)
  })

  it('sends commands to devices of all workers, and knows all of them', async () => {
    const { server, control } = await serve('--quiet', '--metrics', '0')
    devices = Array.from({ length: DEVICES }, (_, index) => new MovingDevice(index, [server.port]))
    await until(async () => ((await get(control, '/health')).body as { devices: number }).devices === DEVICES)
    expect((await get(control, '/health')).body).toMatchObject({ status: 'ok', workers: 2, reasons: [] })
    const replies = await Promise.all(
      devices.slice(0, 8).map(({ imei }) => runCli(['send', imei, 'getinfo', '--control', control])),
    )
    expect(replies.map(({ stdout }) => stdout)).toEqual(
      devices.slice(0, 8).map(({ imei }) => `I am ${imei}\n`),
    )
    const { devices: listed } = (await get(control, '/devices')).body as {
      devices: readonly { imei: string; connected: boolean }[]
    }
    expect(new Set(listed.map(({ imei }) => imei))).toEqual(new Set(devices.map(({ imei }) => imei)))
    expect(listed.every(({ connected }) => connected)).toBe(true)
    const metrics = await metricsOf(server)
    expect(metrics).toMatch(/^teltonika_devices 40$/m)
    expect(metrics).toMatch(/^teltonika_connections 40$/m)
    expect(metrics).toMatch(/^teltonika_workers 2$/m)
    expect(metrics).toMatch(/^teltonika_commands_total\{state="replied"\} 8$/m)
    for (const device of devices) device.stop()
    const { status } = await server.stop('SIGTERM')
    expect(status).toBe(0)
  })

  it('reaches a device where it logged in last', async () => {
    const { server, control } = await serve('--quiet')
    const [device] = (devices = [new MovingDevice(1, [server.port])])
    await until(async () => ((await get(control, '/health')).body as { devices: number }).devices === 1)
    // The next connection is the other worker's.
    const old = device!.moveTo(server.port)
    await until(async () => {
      const { body } = await get(control, `/devices/${device!.imei}`)
      return (body as { connections: number }).connections === 2
    })
    const { stdout } = await runCli(['send', device!.imei, 'getinfo', '--control', control])
    expect(stdout).toBe(`I am ${device!.imei}\n`)
    expect(((await get(control, '/devices')).body as { devices: unknown[] }).devices).toHaveLength(1)
    old?.destroy()
  })

  it('stores a record once that a device sends again to another worker', async () => {
    const store = join(folder, 'moved.ndjson')
    const { server } = await serve('--quiet', '--to', `ndjson:${store}`)
    const bytes = vectorBytes('c8-tcp-1')
    // The workers take connections in turn.
    for (let connection = 1; connection <= 2; connection++) {
      const device = await RawClient.login(server.port)
      device.send(bytes)
      expect(await device.hear(4)).toBe('00000001')
      await device.end()
    }
    const { stderr } = await server.stop()
    expect(stderr).toMatch(/#1 356307042441013 logged in/)
    expect(stderr).toMatch(/#2 356307042441013 logged in/)
    expect(stderr).toContain('2 connections, 1 device, 2 frames, 2 records')
    expect(linesOf(await readFile(store, 'utf8')).flatMap(({ records }) => records)).toHaveLength(1)
  })

  it.skipIf(!hasProc).each(['ndjson', 'sqlite'])(
    'starts a worker again that was killed, and has every acknowledged record once, in %s',
    async scheme => {
      const store = join(folder, `killed.${scheme}`)
      const { server, control } = await serve('--quiet', '--to', `${scheme}:${store}`, '--metrics', '0')
      devices = Array.from({ length: DEVICES }, (_, index) => new MovingDevice(index, [server.port], 10))
      await until(() => devices.every(({ acked }) => acked.length >= 3))
      const counted = async (): Promise<number> => {
        return Number(/^teltonika_records_total (\d+)$/m.exec(await metricsOf(server))?.[1])
      }
      for (const which of [0, 1]) {
        const before = await counted()
        const victim = childrenOf(server)[which]!
        process.kill(victim, 'SIGKILL')
        await until(async () => {
          const { body } = await get(control, '/health')
          return (body as { workers: number }).workers === 2 && !childrenOf(server).includes(victim)
        })
        expect(await counted()).toBeGreaterThanOrEqual(before)
        const soFar = devices.map(({ acked }) => acked.length)
        await until(() => devices.every(({ acked }, index) => acked.length >= soFar[index]! + 3))
      }
      for (const device of devices) device.stop()
      const { status, stderr } = await server.stop()
      expect(status).toBe(0)
      expect(stderr).toMatch(/worker [12] ended by SIGKILL; another takes its place in 0\.1 s/)
      expect(stderr).toMatch(/worker [12] is back/)
      expect(stderr).toMatch(/40 devices, /)
      const stored = await storedIn(scheme, store)
      for (const { imei, acked } of devices) {
        const times = stored.get(imei) ?? []
        expect(new Set(times).size).toBe(times.length)
        expect(acked.filter(time => !times.includes(time))).toEqual([])
      }
    },
  )

  it('finishes when all its processes get the signal, as from a terminal', async () => {
    const { server } = await serve('--quiet')
    const device = await RawClient.login(server.port)
    if (hasProc) for (const pid of childrenOf(server)) process.kill(pid, 'SIGINT')
    const { status, stderr } = await server.stop()
    expect(status).toBe(0)
    expect(stderr).toContain('1 connection, 1 device, 0 frames')
    expect(stderr).not.toContain('ended by')
    void device.end()
  })

  it('says once what keeps it from serving', async () => {
    const { server } = await serve('--quiet')
    const args = ['serve', '--workers', '2', '--control', 'none', '--host', '127.0.0.1']
    const taken = await runCli([...args, '--port', String(server.port), '--no-udp'])
    expect(taken.status).toBe(2)
    expect(taken.stderr.match(/is in use/g)).toHaveLength(1)
    const nowhere = await runCli([...args, '--port', '0', '--to', `sqlite:${join(folder, 'none', 'x.db')}`])
    expect(nowhere.status).toBe(2)
    expect(nowhere.stderr.match(/there is no folder/g)).toHaveLength(1)
  })

  it.each([
    [['--max-records', '5'], /--max-records is counted in one process/],
    [['--no-tcp'], /UDP is one process’s/],
  ])('refuses %j', async (flags, reason) => {
    const { status, stderr } = await runCli(['serve', '--port', '0', '--workers', '2', ...flags])
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
  })
})

/** Times of the stored records by IMEI, ms since 1970. */
async function storedIn(scheme: string, path: string): Promise<Map<string, number[]>> {
  const stored = new Map<string, number[]>()
  const add = (imei: string, timeMs: number): void =>
    void stored.set(imei, [...(stored.get(imei) ?? []), timeMs])
  if (scheme === 'ndjson') {
    for (const { imei, records } of linesOf(await readFile(path, 'utf8')))
      for (const { timestampMs } of records) add(imei, timestampMs)
  } else {
    const { openDatabase } = await import('../../src/sink/sqlite/driver.js')
    const database = await openDatabase(path)
    for (const row of database.prepare('SELECT imei, time FROM records').all()) {
      const { imei, time } = row as { imei: string; time: string }
      add(imei, Date.parse(time))
    }
    database.close()
  }
  return stored
}
