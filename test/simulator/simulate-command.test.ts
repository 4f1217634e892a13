import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { registerSimulate } from '../../src/cli/commands/simulate.js'
import {
  closedPort,
  tcpServer,
  udpServer,
  type LoopbackBehaviour,
  type LoopbackServer,
} from '../net/loopback-server.js'

let server: LoopbackServer | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  await server?.close()
  server = undefined
})

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

async function simulate(port: number, ...flags: string[]): Promise<Run> {
  let status = -1
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      written[stream] += String(text)
      return true
    })
  }
  const program = new Command('teltonika').option('--no-color').exitOverride()
  registerSimulate(program, {
    run:
      action =>
      async (...args) => {
        status = await action(...args)
      },
  })
  try {
    const argv = ['simulate', '--port', String(port), '--interval', '0', '--no-color', ...flags]
    await program.parseAsync(argv, { from: 'user' })
  } finally {
    vi.restoreAllMocks()
  }
  return { status, ...written }
}

const jsonOf = ({ stdout }: Run): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

async function simulateAgainst(behaviour: LoopbackBehaviour, ...flags: string[]): Promise<Run> {
  server = await tcpServer(behaviour)
  return simulate(server.port, '--seed', '5', ...flags)
}

describe('simulate', () => {
  it('prints a line a frame and a summary, and exits 0', async () => {
    const run = await simulateAgainst({}, '--count', '25', '--batch', '10')
    expect(run.status).toBe(0)
    const lines = run.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} {2}10 records {2}ack 10 +\d+\.\d ms {2}54\.\d{5} 23\.\d{5} +\d+ km\/h/,
    )
    expect(lines[2]).toMatch(/ {2} 5 records {2}ack 5 /)
    expect(lines[3]).toMatch(/^1 device, 1 connection, 25 records sent, 25 acked, 0 resent, 0 errors, /)
    expect(run.stderr).toBe(
      `device 352093086540019 to 127.0.0.1:${server!.port} over TCP: Codec 8, 25 records, up to 10 a frame, seed 5\n`,
    )
  })

  it('prints every frame of both directions as JSON, and the summary last', async () => {
    const run = await simulateAgainst({}, '--count', '3', '--batch', '2', '--codec', '8E', '--json')
    expect(run.status).toBe(0)
    const objects = jsonOf(run)
    expect(objects.map(object => object['type'])).toEqual([
      'imei',
      'login',
      'avl',
      'ack',
      'avl',
      'ack',
      'summary',
    ])
    expect(objects[2]).toMatchObject({ codec: '8E', transport: 'tcp', imei: '352093086540019' })
    expect(objects[2]!['records']).toHaveLength(2)
    expect(Object.keys(objects.at(-1)!)).toEqual([
      'type',
      'devices',
      'connections',
      'records',
      'acked',
      'resent',
      'rejected',
      'errors',
      'ackLatencyMs',
      'durationMs',
      'dropped',
      'erased',
      'commands',
      'recordsPerSecond',
    ])
    expect(objects.at(-1)).toMatchObject({ devices: 1, records: 3, acked: 3, resent: 0 })
  })

  it('sends the same bytes for the same seed, in every codec and over UDP', async () => {
    for (const codec of ['8', '8e', '16']) {
      for (const transport of ['tcp', 'udp']) {
        const sent: string[] = []
        for (const pass of [1, 2]) {
          server = transport === 'tcp' ? await tcpServer() : await udpServer()
          const flags = transport === 'udp' ? ['--udp'] : []
          const run = await simulate(
            server.port,
            ...['--seed', '7', '--count', '30', '--batch', '4', '--codec', codec, ...flags],
          )
          expect(run.status, `pass ${pass}: ${run.stderr}`).toBe(0)
          sent.push(server.frames.map(frame => Buffer.from(frame.bytes).toString('hex')).join('\n'))
          await server.close()
        }
        server = undefined
        expect(sent[0]).toBe(sent[1])
        expect(sent[0]!.split('\n')).toHaveLength(8)
      }
    }
  })

  it('draws a seed of its own, says which, and sends records of the recent past', async () => {
    server = await tcpServer()
    const run = await simulate(server.port, '--json')
    expect(run.stderr).toMatch(/, seed \d+\n$/)
    const records = jsonOf(run)
      .filter(object => object['type'] === 'avl')
      .flatMap(object => object['records'] as { timestampMs: number }[])
    expect(records).toHaveLength(10)
    for (const { timestampMs } of records) {
      expect(timestampMs).toBeLessThanOrEqual(Date.now())
      expect(timestampMs).toBeGreaterThan(Date.now() - 600_000)
    }
  })

  it('takes the IMEI that it is given, with a warning if its check digit is wrong', async () => {
    const run = await simulateAgainst({}, '--imei', '352093081452252')
    expect(run.status).toBe(0)
    expect(run.stderr).toContain('the check digit of IMEI 352093081452252 is wrong, it would be 1')
    expect(server!.frames[0]!.imei).toBe('352093081452252')
  })

  it('gives a fleet one summary, with the IMEI for the first device', async () => {
    const run = await simulateAgainst(
      {},
      ...['--devices', '20', '--count', '10', '--batch', '5', '--imei', '352093081452251', '--json'],
    )
    expect(run.status).toBe(0)
    expect(jsonOf(run)).toMatchObject([{ type: 'summary', devices: 20, records: 200, acked: 200 }])
    const imeis = new Set(server!.frames.map(frame => frame.imei))
    expect(imeis.size).toBe(20)
    expect(imeis).toContain('352093081452251')
  })

  it('exits 1 and says so when the IMEI is rejected', async () => {
    const run = await simulateAgainst({ accepts: () => false })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('teltonika: the server rejected IMEI 352093086540019\n')
    expect(run.stderr).toContain('teltonika: 0 of 10 records acknowledged\n')
  })

  it('exits 1 and names the address when no server is there', async () => {
    const port = await closedPort()
    const run = await simulate(port)
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(`teltonika: cannot connect to 127.0.0.1:${port}: connection refused`)
  })

  it('resends on a wrong ack and shows it', async () => {
    const run = await simulateAgainst(
      { ack: (frame, number) => (number === 2 ? 7 : frame.recordCount) },
      '--count',
      '3',
    )
    expect(run.status).toBe(0)
    expect(run.stderr).toContain('the server acknowledged 7 of 1 records')
    expect(run.stdout).toContain('sent 2 times')
    expect(run.stdout).toContain('3 acked, 1 resent, 1 error')
  })

  it('exits 1 when acks stay wrong', async () => {
    const run = await simulateAgainst({ ack: () => 9 })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('teltonika: the server acknowledged 9 of 1 records, 4 times')
  })

  it('holds a run to what is expected of it', async () => {
    const wrongOnce: LoopbackBehaviour = { ack: (frame, number) => (number === 2 ? 7 : frame.recordCount) }
    const strict = await simulateAgainst(wrongOnce, '--expect-errors', '0')
    expect(strict.status).toBe(1)
    expect(strict.stderr).toContain('teltonika: 1 error, expected 0 at most')
    await server!.close()
    const lenient = await simulateAgainst(wrongOnce, '--expect-errors', '1', '--expect-p99', '60000ms')
    expect(lenient.status).toBe(0)
    await server!.close()
    const hasty = await simulateAgainst({}, '--expect-p99', '0')
    expect(hasty.status).toBe(1)
    expect(hasty.stderr).toMatch(/the 99th percentile of ack latency is [\d.]+ ms, expected 0 ms at most/)
  })

  it('shows a command and its answer, escape sequences made visible', async () => {
    const run = await simulateAgainst({
      onFrame: (socket, number, session) => {
        const payload = new TextEncoder().encode('getio\u001b[2J')
        if (number === 2) socket.write(session.sendCommand({ type: 0x05, payload }))
      },
    })
    expect(run.stdout).toContain('command  getio\\x1B[2J\n')
    expect(run.stdout).toContain('answer   Unknown command\n')
  })

  it('is the model that --profile says, in its codec, its elements named for that model', async () => {
    const run = await simulateAgainst({}, '--profile', 'fmc650', '--count', '2', '--json')
    expect(run.status).toBe(0)
    const [avl] = jsonOf(run).filter(object => object['type'] === 'avl') as {
      codec: string
      records: unknown
    }[]
    expect(avl!.codec).toBe('8E')
    expect(JSON.stringify(avl!.records)).toContain('"name":"Driver 1 Working State"')
  })

  it('lists the profiles, as text and as JSON', async () => {
    const text = await simulate(5027, '--profile', 'list')
    expect(text.stdout).toMatch(/^FMB920 +basic tracker in a car, factory settings\n +Codec 8, 26 elements, /)
    const json = await simulate(5027, '--profile', 'list', '--json')
    expect(jsonOf(json).map(profile => profile['name'])).toContain('TAT100')
  })

  it('says which profile was meant', async () => {
    await expect(simulate(5027, '--profile', 'FMB92')).rejects.toThrow(
      'no profile is called FMB92: did you mean FMB920?',
    )
    await expect(simulate(5027, '--profile', 'nothing')).rejects.toThrow('--profile list shows all')
    await expect(simulate(5027, '--profile', './no-such-file.json')).rejects.toThrow('there is no such file')
  })

  it('takes a profile and a route of your own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'simulate-'))
    const [profile, route] = [join(folder, 'own.json'), join(folder, 'route.geojson')]
    await writeFile(profile, JSON.stringify({ extends: 'FMB920', elements: [{ id: 9, value: 777 }] }))
    await writeFile(
      route,
      JSON.stringify({
        type: 'LineString',
        coordinates: [
          [10, 1],
          [10.1, 1],
        ],
      }),
    )
    const run = await simulateAgainst(
      {},
      ...['--profile', profile, '--route', route, '--speed-factor', '2', '--count', '20', '--json'],
    )
    expect(run.status).toBe(0)
    const records = jsonOf(run)
      .filter(object => object['type'] === 'avl')
      .flatMap(object => object['records'] as Record<string, unknown>[])
    expect(records[0]).toMatchObject({ latitude: 1, longitude: 10 })
    expect(records.at(-1)!['longitude']).toBeGreaterThan(10)
    expect(JSON.stringify(records[0])).toContain('"raw":"0309"')
    await writeFile(profile, '{"extends":"FMB920","codec":"9"}')
    await expect(simulate(5027, '--profile', profile)).rejects.toThrow(
      /own\.json is no profile:\n {2}codec: "9" is not known/,
    )
    await writeFile(profile, '{')
    await expect(simulate(5027, '--profile', profile)).rejects.toThrow(/is no JSON/)
    await writeFile(route, '<gpx/>')
    await expect(simulate(5027, '--route', route)).rejects.toThrow(/is no route: this GPX has no/)
    await rm(folder, { recursive: true })
  })

  it.each([
    ['--speed-factor', '0'],
    ['--imei', '123'],
    ['--codec', '7'],
    ['--batch', '256'],
    ['--count', '0'],
    ['--interval', '-1'],
    ['--devices', '1.5'],
    ['--expect-p99', 'soon'],
  ])('refuses %s %s', async (...flags) => {
    await expect(simulate(5027, ...flags)).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  })
})
