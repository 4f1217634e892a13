import { connect, errors } from '@nats-io/transport-node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sendByCluster } from '../../src/control/cluster.js'
import type { CommandStatus } from '../../src/control/command.js'
import { IMEI } from '../net/raw-client.js'
import { runCli } from '../support/run-cli.js'
import { hasNats, natsMessages, startNats } from '../support/services/nats-server.js'
import { type Service, titled } from '../support/services/service.js'
import { MovingDevice } from './moving-device.js'
import { ServeProcess } from './serve-process.js'

/** DEVICES=500 npx vitest run --project e2e test/e2e/cluster.test.ts for as many as a real fleet has. */
const DEVICES = Number(process.env['DEVICES'] ?? 60)

let nats: Service
let running: ServeProcess[] = []
let devices: MovingDevice[] = []

async function serve(...args: string[]): Promise<ServeProcess> {
  const server = await ServeProcess.start(['--control', 'none', '--quiet', '--cluster', nats.url, ...args])
  running.push(server)
  return server
}

const send = (imei: string, text = 'getinfo'): Promise<CommandStatus> =>
  sendByCluster(nats.url, { imei, text, codec: '12', timeoutMs: 20_000 })

const isNoResponders = (error: unknown): boolean =>
  error instanceof errors.NoRespondersError ||
  (error instanceof errors.RequestError && error.isNoResponders())

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 20))
}

describe.skipIf(!hasNats)(titled('several servers and one NATS', 'nats-server', hasNats), () => {
  beforeAll(async () => {
    nats = await startNats()
  })
  afterAll(() => nats.stop())
  afterEach(() => {
    for (const device of devices) device.stop()
    for (const { child } of running) child.kill('SIGKILL')
    devices = []
    running = []
  })

  it(`take over from one that is killed: ${DEVICES} devices, no acked record missing, commands everywhere`, async () => {
    const to = ['--to', `${nats.url}?create=stream`]
    const first = await serve(...to)
    const second = await serve(...to)
    const ports = [first.port, second.port]
    devices = Array.from({ length: DEVICES }, (_, number) => new MovingDevice(number, ports))
    await until(() => devices.every(({ acked }) => acked.length >= 2))
    const [onFirst, onSecond] = ports.map(port => devices.filter(device => device.port === port))
    expect(onFirst!.length).toBeGreaterThan(DEVICES / 3)
    expect(onSecond!.length).toBeGreaterThan(DEVICES / 3)
    for (const device of [onFirst![0]!, onSecond![0]!])
      expect(await send(device.imei)).toMatchObject({ state: 'replied', reply: `I am ${device.imei}` })

    first.child.kill('SIGKILL')
    const before = devices.map(({ acked }) => acked.length)
    await until(() =>
      devices.every(({ acked, port }, at) => port === second.port && acked.length >= before[at]! + 2),
    )
    for (const device of [onFirst!.at(-1)!, onSecond!.at(-1)!])
      expect(await send(device.imei)).toMatchObject({ state: 'replied', reply: `I am ${device.imei}` })

    for (const device of devices) device.stop()
    const stored = new Set<string>()
    for (const { text } of await natsMessages(nats.url, 'TELTONIKA')) {
      const { imei, timestampMs } = JSON.parse(text) as { imei: string; timestampMs: number }
      const name = `${imei} ${timestampMs}`
      expect(stored.has(name), `${name} is stored twice`).toBe(false)
      stored.add(name)
    }
    const missing = devices.flatMap(({ imei, acked }) =>
      acked.map(timestampMs => `${imei} ${timestampMs}`).filter(name => !stored.has(name)),
    )
    expect(missing).toEqual([])
    expect((await second.stop()).status).toBe(0)
  })

  it('let the newer one answer for a device whose old socket lingers', async () => {
    const first = await serve()
    const second = await serve()
    const device = new MovingDevice(0, [first.port, second.port], 60_000)
    devices = [device]
    await until(() => device.acked.length === 1)
    expect(await send(device.imei, 'getver')).toMatchObject({ state: 'replied' })
    const old = device.moveTo(second.port)
    // It has told the others before it acknowledges anything.
    await until(() => device.acked.length === 2)
    expect(await send(device.imei, 'getgps')).toMatchObject({ state: 'replied' })
    expect(device.commands).toEqual(['getver', 'getgps'])
    old?.destroy()
    await first.saw('stderr', /ended/)
    expect(await send(device.imei, 'getio')).toMatchObject({ state: 'replied' })
    const { stderr } = await first.stop()
    expect(stderr).toContain('"getver"')
    expect(stderr).not.toContain('"getgps"')
    expect((await second.stop()).stderr).toMatch(/"getgps"[^]*"getio"/)
  })

  it('are reached by send, which says what is wrong', async () => {
    const server = await serve()
    const device = new MovingDevice(7, [server.port], 60_000)
    devices = [device]
    await until(() => device.acked.length === 1)
    const cluster = ['--cluster', nats.url]
    const sent = await runCli(['send', device.imei, 'getinfo', '--codec', '14', ...cluster])
    expect(sent).toMatchObject({ status: 0, stdout: `I am ${device.imei}\n`, stderr: '' })
    expect(await runCli(['send', IMEI, 'getinfo', ...cluster])).toMatchObject({
      status: 1,
      stderr: `teltonika: ${IMEI} is not connected to any server of the cluster\n`,
    })
    const queued = await runCli(['send', IMEI, 'getinfo', '--queue', ...cluster])
    expect(queued).toMatchObject({ status: 2 })
    expect(queued.stderr).toMatch(/--queue keeps a command in one server/)
    device.stop()
    await server.saw('stderr', /ended/)
    expect((await send(device.imei)).state).toBe('offline')
  })

  it('answer every command that is on its way while its device leaves', async () => {
    const server = await serve()
    devices = Array.from({ length: 20 }, (_, number) => new MovingDevice(number, [server.port], 60_000))
    await until(() => devices.every(({ acked }) => acked.length === 1))
    const sender = await connect({ servers: nats.url })
    try {
      const answers = devices.map(async device => {
        const request = JSON.stringify({ text: 'getinfo', codec: '12', timeoutMs: 5000 })
        const ask = () =>
          sender.request(`teltonika-fleet.${device.imei}.command`, request, { timeout: 20_000 })
        const asked = Array.from({ length: 50 }, (_, number) => {
          if (number === 10) device.stop()
          return new Promise(resolve => setTimeout(resolve, number)).then(ask)
        })
        const settled = await Promise.allSettled(asked)
        return settled.flatMap(one =>
          one.status === 'fulfilled' || isNoResponders(one.reason) ? [] : [String(one.reason)],
        )
      })
      expect((await Promise.all(answers)).flat()).toEqual([])
    } finally {
      await sender.close()
    }
  })

  it('go on while NATS is away, and answer again when it is back', async () => {
    const server = await serve()
    const device = new MovingDevice(8, [server.port], 20)
    devices = [device]
    await until(() => device.acked.length > 0)
    await nats.kill()
    await server.saw('stderr', /the cluster is away/)
    const acked = device.acked.length
    await until(() => device.acked.length > acked + 3)
    await nats.start()
    await server.saw('stderr', /the cluster is back/)
    expect(await send(device.imei)).toMatchObject({ state: 'replied' })
  })
})

describe('a cluster that is not there', () => {
  it.each([
    ['nats://127.0.0.1:1', /cannot reach the cluster at nats:\/\/127\.0\.0\.1:1: /],
    ['http://127.0.0.1:1', /a cluster is at nats:\/\/HOST:PORT/],
    ['somewhere', /a cluster is at nats:\/\/HOST:PORT/],
    ['nats://user:secret@127.0.0.1:1', /cannot reach the cluster at nats:\/\/127\.0\.0\.1:1: (?!.*secret)/],
  ])('is an error in a line: %s', async (url, message) => {
    for (const args of [
      ['send', IMEI, 'getinfo', '--cluster', url],
      ['serve', '--port', '0', '--host', '127.0.0.1', '--control', 'none', '--cluster', url],
    ]) {
      const { status, stderr, stdout } = await runCli(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(message)
    }
  })
})
