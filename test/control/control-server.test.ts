import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NO_REPLY } from '../../src/control/command.js'
import { CommandDesk } from '../../src/control/command-desk.js'
import { type ControlAddress, parseControlAddress } from '../../src/control/control-address.js'
import { askControl, type ControlResponse } from '../../src/control/control-client.js'
import { ControlServer, type ControlServerOptions } from '../../src/control/control-server.js'
import type { ControlSource, Health } from '../../src/control/control-source.js'
import { OBSERVING_ROUTES } from '../../src/control/routes.js'
import { FakeClock } from '../support/fake-clock.js'
import { IMEI } from './fake-peer.js'

const TOKEN = 'a-token-of-some-length'
const LOOPBACK: ControlAddress = { kind: 'tcp', host: '127.0.0.1', port: 0 }

let folder: string
let running: ControlServer[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'control-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(async () => {
  for (const server of running) await server.close()
  running = []
})

const healthy: Health = { status: 'ok', reasons: [], devices: 1, workers: 1, uptimeMs: 5 }

function source(change: Partial<ControlSource> = {}): ControlSource {
  const desk = new CommandDesk({
    link: {
      isConnected: imei => imei === IMEI,
      send: ({ text }) => Promise.resolve({ ...NO_REPLY, state: 'replied', reply: text.toUpperCase() }),
    },
    clock: new FakeClock(),
  })
  return {
    devices: () => Promise.resolve([]),
    device: () => Promise.resolve(undefined),
    submit: (request, queueMs) => desk.submit(request, queueMs),
    command: id => desk.find(id),
    health: () => Promise.resolve(healthy),
    metrics: () => Promise.resolve('teltonika_devices 1\n'),
    close: () => desk.close(),
    ...change,
  }
}

async function open(options: Partial<ControlServerOptions> = {}): Promise<ControlServer> {
  const server = await ControlServer.open({ address: LOOPBACK, source: source(), ...options })
  running.push(server)
  return server
}

const get = (server: ControlServer, path: string, token?: string): Promise<ControlResponse> =>
  askControl(server.address, { method: 'GET', path, token, timeoutMs: 5000 })

const post = (server: ControlServer, body: object): Promise<ControlResponse> =>
  askControl(server.address, {
    method: 'POST',
    path: `/devices/${IMEI}/commands`,
    body,
    timeoutMs: 5000,
  })

async function fetched(server: ControlServer, path: string, init: RequestInit = {}): Promise<Response> {
  const { address } = server
  if (address.kind === 'path') throw new Error('only ports can be fetched')
  return fetch(`http://127.0.0.1:${address.port}${path}`, init)
}

describe('the control interface', () => {
  it('answers on a socket that is its user’s alone', async () => {
    const path = join(folder, 'a.sock')
    const server = await open({ address: { kind: 'path', path } })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await get(server, '/devices')).toEqual({ status: 200, body: { devices: [] } })
    await server.close()
    running = []
    await expect(stat(path)).rejects.toThrow(/ENOENT/)
  })

  it('takes the place of a server that died, and not of one that lives', async () => {
    const path = join(folder, 'b.sock')
    await open({ address: { kind: 'path', path } })
    await expect(ControlServer.open({ address: { kind: 'path', path }, source: source() })).rejects.toThrow(
      `another server answers on ${path}`,
    )
    const stale = join(folder, 'stale.sock')
    await leaveStale(stale)
    const server = await open({ address: { kind: 'path', path: stale } })
    expect((await get(server, '/health')).status).toBe(200)
  })

  it('leaves alone what is no socket', async () => {
    const path = join(folder, 'notes.txt')
    await writeFile(path, 'mine')
    await expect(ControlServer.open({ address: { kind: 'path', path }, source: source() })).rejects.toThrow(
      `${path} is there already, and is no socket`,
    )
  })

  it.each([
    ['no/such/folder/x.sock', /there is no such folder/],
    [`${'x'.repeat(200)}.sock`, /at most 103 bytes/],
  ])('says why it cannot listen on %s', async (path, message) => {
    await expect(ControlServer.open({ address: { kind: 'path', path }, source: source() })).rejects.toThrow(
      message,
    )
  })

  it('sends commands', async () => {
    const server = await open()
    const { status, body } = await post(server, { text: 'getinfo', timeoutMs: 1000 })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'replied', reply: 'GETINFO', id: '1' })
    expect(await get(server, '/commands/1')).toMatchObject({ status: 200, body: { reply: 'GETINFO' } })
    expect(await get(server, '/commands/2')).toMatchObject({ status: 404 })
  })

  it('queues for a device that is not there', async () => {
    const server = await open()
    const queued = await askControl(server.address, {
      method: 'POST',
      path: '/devices/352093081452251/commands',
      body: { text: 'getinfo', queueMs: 1000 },
      timeoutMs: 5000,
    })
    expect(queued).toMatchObject({ status: 202, body: { state: 'queued' } })
  })

  it.each([
    [{}, /"text"/],
    [{ text: 5 }, /"text"/],
    [{ text: '' }, /empty/],
    [{ text: 'getinfo', codec: '13' }, /"codec"/],
    [{ text: 'getinfo', timeoutMs: '5' }, /"timeoutMs"/],
    [{ text: 'getinfo', timeoutMs: 1e12 }, /up to 3600 s/],
    [{ text: 'getinfo', queueMs: null }, /"queueMs"/],
    [[], /"text"/],
  ])('refuses %j', async (body, message) => {
    const { status, body: answer } = await post(await open(), body)
    expect(status).toBe(400)
    expect((answer as { error: string }).error).toMatch(message)
  })

  it.each([
    ['/nothing', {}, 404],
    ['/devices/356307042441013', {}, 404],
    ['/devices/%zz', {}, 404],
    ['/devices', { method: 'POST', body: '{}' }, 405],
    [`/devices/${IMEI}/commands`, { method: 'POST', body: '{"text"' }, 400],
    [`/devices/${IMEI}/commands`, { method: 'POST', body: 'x'.repeat(100_000) }, 413],
  ])('answers %s with a status that says what is wrong', async (path, init, status) => {
    expect((await fetched(await open(), path, init)).status).toBe(status)
  })

  it('tells a balancer that a sink is away', async () => {
    const ill: Health = { ...healthy, status: 'degraded', reasons: ['the sink nats can not be written'] }
    const server = await open({ source: source({ health: () => Promise.resolve(ill) }) })
    expect(await get(server, '/health')).toEqual({ status: 503, body: ill })
  })

  it('gives figures as text', async () => {
    const response = await fetched(await open(), '/metrics')
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(await response.text()).toBe('teltonika_devices 1\n')
  })

  it('shows figures and nothing else where only they were asked for', async () => {
    const server = await open({ routes: OBSERVING_ROUTES })
    expect((await fetched(server, '/metrics')).status).toBe(200)
    expect((await fetched(server, '/devices')).status).toBe(404)
  })

  it('contains a fault', async () => {
    const errors: string[] = []
    const server = await open({
      source: source({ devices: () => Promise.reject(new Error('a fault')) }),
      onError: error => errors.push(error.message),
    })
    expect((await fetched(server, '/devices')).status).toBe(500)
    expect(errors).toEqual(['a fault'])
  })
})

describe('who is let in', () => {
  it('has to say the token where others can reach it', async () => {
    await expect(
      ControlServer.open({ address: { kind: 'tcp', host: '0.0.0.0', port: 0 }, source: source() }),
    ).rejects.toThrow(/needs a token/)
    const server = await open({ address: { kind: 'tcp', host: '0.0.0.0', port: 0 }, token: TOKEN })
    const at = { kind: 'tcp' as const, host: '127.0.0.1', port: (server.address as { port: number }).port }
    const ask = (token?: string): Promise<ControlResponse> =>
      askControl(at, { method: 'GET', path: '/devices', token, timeoutMs: 5000 })
    expect((await ask()).status).toBe(401)
    expect((await ask(`${TOKEN}x`)).status).toBe(401)
    expect((await ask(TOKEN)).status).toBe(200)
    expect(JSON.stringify(await ask('wrong-token-wrong-token'))).not.toContain(TOKEN)
  })

  it('is no page in a browser', async () => {
    const server = await open()
    expect((await fetched(server, '/devices', { headers: { origin: 'https://example.org' } })).status).toBe(
      403,
    )
    const { port } = server.address as { port: number }
    const socket = connect(port, '127.0.0.1')
    socket.end('GET /devices HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 403 /)
  })
})

describe('who asks', () => {
  it('is told that nobody is there', async () => {
    const ask = (address: ControlAddress): Promise<unknown> =>
      askControl(address, { method: 'GET', path: '/health', timeoutMs: 5000 })
    await expect(ask({ kind: 'path', path: join(folder, 'none.sock') })).rejects.toThrow(
      /there is no control socket/,
    )
    const stale = join(folder, 'stale-2.sock')
    await leaveStale(stale)
    await expect(ask({ kind: 'path', path: stale })).rejects.toThrow(/no server answers/)
  })

  it('is told that somebody else is there', async () => {
    const other = createServer(socket => socket.end('\x0f not HTTP')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    await expect(
      askControl({ kind: 'tcp', host: '127.0.0.1', port }, { method: 'GET', path: '/', timeoutMs: 5000 }),
    ).rejects.toThrow(/not as a control interface/)
    other.close()
  })

  it('does not wait for ever', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as { port: number }
    await expect(
      askControl({ kind: 'tcp', host: '127.0.0.1', port }, { method: 'GET', path: '/', timeoutMs: 50 }),
    ).rejects.toThrow(/does not answer/)
    silent.close()
  })
})

describe('an address', () => {
  it.each([
    ['/run/t.sock', { kind: 'path', path: '/run/t.sock' }],
    ['t.sock', { kind: 'path', path: 't.sock' }],
    ['8080', { kind: 'tcp', host: '127.0.0.1', port: 8080 }],
    [':8080', { kind: 'tcp', host: '127.0.0.1', port: 8080 }],
    ['0.0.0.0:80', { kind: 'tcp', host: '0.0.0.0', port: 80 }],
    ['[::1]:80', { kind: 'tcp', host: '::1', port: 80 }],
  ])('%s', (text, address) => {
    expect(parseControlAddress(text)).toEqual(address)
  })

  it('has a port that can be', () => {
    expect(() => parseControlAddress('localhost:70000')).toThrow(RangeError)
    expect(() => parseControlAddress('')).toThrow(RangeError)
  })
})

/** The socket file of a process that was killed. */
async function leaveStale(path: string): Promise<void> {
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [
    '-e',
    `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`,
  ])
  await once(child, 'exit')
  expect((await stat(path)).isSocket()).toBe(true)
}
