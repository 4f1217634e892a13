import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askControl } from '../../src/control/control-client.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { IMEI, RawClient } from '../net/raw-client.js'
import { runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'
import { ServeProcess } from './serve-process.js'

const GETINFO = vectorBytes('c12-getinfo-request')
const REPLY = vectorBytes('c12-getinfo-response')
const reply = (text: string): Uint8Array =>
  encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [{ type: 0x06, payload: Buffer.from(text) }] })

let folder: string
let control: string
let running: ServeProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'send-'))
  control = join(folder, 'control.sock')
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running = []
})

async function serve(args: readonly string[] = [], env: Record<string, string> = {}): Promise<ServeProcess> {
  const server = await ServeProcess.start(['--control', control, ...args], env)
  running.push(server)
  return server
}

describe('send', () => {
  it('prints the reply of the device', async () => {
    const server = await serve()
    const device = await RawClient.login(server.port)
    const sent = runCli(['send', IMEI, 'getinfo', '--control', control])
    expect(await device.hear(GETINFO.length)).toBe(Buffer.from(GETINFO).toString('hex').toUpperCase())
    device.send(REPLY)
    const { status, stdout, stderr } = await sent
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^INI:2019\/7\/22 7:22 .*\n$/)
    const { stdout: shown, stderr: log } = await server.stop()
    expect(shown).toMatch(/codec 12 request: getinfo\n.*codec 12 response: INI/)
    expect(log).toMatch(/command 1 to 356307042441013, "getinfo": replied in \d/)
  })

  it('says in JSON what became of it', async () => {
    const server = await serve(['--json'])
    const device = await RawClient.login(server.port)
    const sent = runCli(['send', IMEI, 'getver', '--codec', '14', '--control', control, '--json'])
    await device.hear(20)
    device.send(vectorBytes('c14-nack-corrected'))
    const { status, stdout } = await sent
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'reply',
      imei: IMEI,
      text: 'getver',
      codec: '14',
      state: 'refused',
      reply: null,
      deviceImei: '352093081452468',
    })
    expect((await server.stop()).stdout).toContain('"type":"command","codec":"14"')
  })

  it('shows what a terminal might act on escaped, each line of a reply on its own', async () => {
    const server = await serve()
    const device = await RawClient.login(server.port)
    const sent = runCli(['send', IMEI, 'getinfo', '--control', control])
    await device.hear(GETINFO.length)
    device.send(reply('one\r\ntwo \u202e3\r\n'))
    expect((await sent).stdout).toBe('one\ntwo \\u202E3\n')
  })

  it('says what is wrong: not connected, no reply, no server', async () => {
    const server = await serve()
    const offline = await runCli(['send', IMEI, 'getinfo', '--control', control])
    expect(offline).toMatchObject({ status: 1, stdout: '', stderr: `teltonika: ${IMEI} is not connected\n` })
    const device = await RawClient.login(server.port)
    const late = await runCli(['send', IMEI, 'getinfo', '--control', control, '--timeout', '1'])
    expect(late).toMatchObject({ status: 1, stdout: '' })
    expect(late.stderr).toMatch(/gave no reply within 1 s/)
    await device.end()
    await server.stop()
    const nobody = await runCli(['send', IMEI, 'getinfo', '--control', control])
    expect(nobody).toMatchObject({ status: 2, stdout: '' })
    expect(nobody.stderr).toMatch(/^teltonika: no server: .*\n$/)
  })

  it('says that an IMEI which is not connected looks mistyped', async () => {
    await serve()
    const { stderr } = await runCli(['send', '356307042441014', 'getinfo', '--control', control])
    expect(stderr).toBe(
      'teltonika: 356307042441014 is not connected\n' +
        'warning: the check digit of IMEI 356307042441014 would be 3: mistyped, or a test device\n',
    )
  })

  it('keeps a command for a device that is not connected', async () => {
    const server = await serve()
    const queued = await runCli(['send', IMEI, 'getinfo', '--control', control, '--queue=1h'])
    expect(queued.status).toBe(0)
    expect(queued.stderr).toMatch(/is not connected; the command waits for it until 20.*Z\n$/)
    const device = await RawClient.login(server.port)
    expect(await device.hear(GETINFO.length)).toBe(Buffer.from(GETINFO).toString('hex').toUpperCase())
    device.send(REPLY)
    await server.saw('stderr', /command 1 .*: replied/)
    const { body } = await askControl(
      { kind: 'path', path: control },
      { method: 'GET', path: '/commands/1', timeoutMs: 5000 },
    )
    expect(body).toMatchObject({ state: 'replied', reply: expect.stringMatching(/^INI:/) as string })
  })

  it('asks for --yes where the vehicle would move or data would be lost', async () => {
    const server = await serve()
    const device = await RawClient.login(server.port)
    const refused = await runCli(['send', IMEI, 'setdigout', '1', '--control', control])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/warning: acts on the vehicle .*\nteltonika: nothing was sent: add --yes/)
    const sent = runCli(['send', IMEI, 'setdigout 1', '--control', control, '--yes'])
    await device.hear(20)
    device.send(reply('DOUT1:1'))
    expect(await sent).toMatchObject({ status: 0, stdout: 'DOUT1:1\n' })
  })

  it('suggests what may have been meant, and sends it all the same', async () => {
    await serve()
    const { status, stderr } = await runCli(['send', IMEI, 'getinof', '--control', control])
    expect(status).toBe(1)
    expect(stderr).toMatch(/warning: "getinof" is no command .*near it: getinfo/)
  })

  it('reaches a device over UDP', async () => {
    const server = await serve()
    const socket = createSocket('udp4')
    socket.send(vectorBytes('c8-udp'), server.port, '127.0.0.1')
    await once(socket, 'message')
    const command = once(socket, 'message') as Promise<[Buffer]>
    const sent = runCli(['send', '352093086403655', 'getinfo', '--control', control])
    expect((await command)[0].toString('hex')).toBe(Buffer.from(GETINFO).toString('hex'))
    socket.send(REPLY, server.port, '127.0.0.1')
    expect((await sent).stdout).toMatch(/^INI:/)
    socket.close()
  })

  it.each([
    [['send'], /missing required argument 'imei'/],
    [['send', '12', 'getinfo'], /an IMEI has 15 digits/],
    [['send', IMEI], /missing required argument 'text'/],
    [['send', IMEI, ' '], /needs the text of a command/],
    [['send', IMEI, 'getinfo', '--queue=0'], /it is seconds, or a number with s, m, h or d/],
    [['send', IMEI, 'getinfo', '--codec', '13'], /--codec 13: it is one of 12, 14/],
    [['send', IMEI, 'getinfo', '--control', 'localhost:70000'], /a port goes up to 65535/],
  ])('refuses %j', async (args, message) => {
    const { status, stderr, stdout } = await runCli(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('serve’s control interface', () => {
  it('is found by send without being named', async () => {
    const env = { XDG_RUNTIME_DIR: join(folder, 'runtime') }
    const server = await ServeProcess.start([], env)
    running.push(server)
    const found = await runCli(['send', IMEI, 'getinfo'], { env })
    expect(found).toMatchObject({ status: 1, stderr: `teltonika: ${IMEI} is not connected\n` })
    const second = await ServeProcess.start([], env)
    running.push(second)
    const which = await runCli(['send', IMEI, 'getinfo'], { env })
    expect(which.status).toBe(2)
    expect(which.stderr).toMatch(/several servers run here, --control says which: /)
    await second.stop()
    await server.stop()
    const none = await runCli(['send', IMEI, 'getinfo'], { env })
    expect(none).toMatchObject({ status: 2 })
    expect(none.stderr).toMatch(/no server: this user runs no teltonika serve/)
  })

  it('is refused to a second server on its path, in a line', async () => {
    await serve()
    const { status, stderr } = await runCli([
      'serve',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--control',
      control,
    ])
    expect(status).toBe(2)
    expect(stderr).toBe(`teltonika: --control: another server answers on ${control}\n`)
  })

  it('takes a token from a file, and never shows it', async () => {
    const token = 'correct-horse-battery'
    const file = join(folder, 'token')
    await writeFile(file, `${token}\n`)
    const open = await runCli(['serve', '--port', '0', '--control', '0.0.0.0:0'])
    expect(open).toMatchObject({ status: 2 })
    expect(open.stderr).toMatch(/can be reached from elsewhere: it needs a token/)
    const server = await ServeProcess.start(['--control', '0.0.0.0:0', '--control-token-file', file])
    running.push(server)
    const [, port] = await server.saw('stderr', /control on 0\.0\.0\.0:(\d+)/)
    const send = (env: Record<string, string>): ReturnType<typeof runCli> =>
      runCli(['send', IMEI, 'getinfo', '--control', `127.0.0.1:${port}`], { env })
    expect((await send({ TELTONIKA_CONTROL_TOKEN: token })).stderr).toBe(
      `teltonika: ${IMEI} is not connected\n`,
    )
    const wrong = await send({ TELTONIKA_CONTROL_TOKEN: 'wrong-horse-battery' })
    expect(wrong).toMatchObject({
      status: 2,
      stderr: 'teltonika: the server says: a token is needed, and this is not it\n',
    })
    const { stderr } = await server.stop()
    expect(stderr + wrong.stderr).not.toContain(token)
  })

  it('has metrics on a port of their own', async () => {
    const server = await serve(['--metrics', '0'])
    const [, url] = await server.saw('stderr', /metrics on (http:\S+)/)
    const device = await RawClient.login(server.port)
    device.send(vectorBytes('c8-tcp-3'))
    await device.hear(4)
    device.send(vectorBytes('c8-tcp-3').with(30, 1))
    await device.hear(4)
    const text = await (await fetch(url!)).text()
    expect(text).toMatch(/^teltonika_connections 1$/m)
    expect(text).toMatch(/^teltonika_devices 1$/m)
    expect(text).toMatch(/^teltonika_records_total 2$/m)
    expect(text).toMatch(/^teltonika_frames_total\{codec="8"\} 1$/m)
    expect(text).toMatch(/^teltonika_errors_total\{code="CRC_MISMATCH"\} 1$/m)
    expect(text).toMatch(/^teltonika_ack_latency_seconds_count 1$/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
    const health = await fetch(url!.replace('metrics', 'health'))
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({ status: 'ok', devices: 1, workers: 1 })
  })
})
