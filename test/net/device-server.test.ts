import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { DeviceServer, type DeviceServerOptions } from '../../src/net/device-server.js'
import { ListenError } from '../../src/net/listen-error.js'
import { freePort } from '../support/free-port.js'
import { vectorBytes } from '../support/vectors.js'
import { RawClient } from './raw-client.js'
import { RecordingHandler, startServer, type TestServer } from './recording-handler.js'

const hasIpv6 = Object.values(networkInterfaces()).some(list =>
  list?.some(({ address }) => address === '::1'),
)

let running: TestServer[] = []
async function start(options: Partial<DeviceServerOptions> = {}): Promise<TestServer> {
  const test = await startServer(options)
  running.push(test)
  return test
}
afterEach(() => {
  for (const { server } of running) server.destroy()
  running = []
})

describe('a device server', () => {
  it('listens with both transports on one port that the system has chosen', async () => {
    const { listening, port } = await start()
    expect(listening).toEqual({ port, tcp: `127.0.0.1:${port}`, udp: `127.0.0.1:${port}` })
  })

  it('may listen with one of them', async () => {
    expect((await start({ udp: false })).listening).not.toHaveProperty('udp')
    expect((await start({ tcp: false })).listening).not.toHaveProperty('tcp')
  })

  it.runIf(hasIpv6)('takes IPv4 and IPv6 on the same port where no host is given', async () => {
    const { port, handler, listening } = await start({ host: undefined })
    expect(listening.tcp).toBe(`[::]:${port}`)
    for (const host of ['127.0.0.1', '::1']) {
      const client = await RawClient.connect(port, host)
      client.send(vectorBytes('handshake-imei-wiki'))
      expect(await client.hear(1)).toBe('01')
      client.socket.destroy()
    }
    for (const [type, host] of [
      ['udp4', '127.0.0.1'],
      ['udp6', '::1'],
    ] as const) {
      const socket = createSocket(type)
      socket.send(vectorBytes('c8-udp'), port, host)
      const [answer] = (await once(socket, 'message')) as [Buffer]
      expect(answer.toString('hex')).toBe('0005cafe010501')
      socket.close()
    }
    expect(handler.frames).toHaveLength(2)
  })

  it('takes a host name', async () => {
    const { listening } = await start({ host: 'localhost', udp: false })
    expect(listening.tcp).toMatch(/^(?:127\.0\.0\.1|\[::1\]):\d+$/)
  })

  it('says which port is taken, and by which transport', async () => {
    const { port } = await start({ udp: false })
    const other = new DeviceServer({ handler: new RecordingHandler(), host: '127.0.0.1', port })
    await expect(other.listen()).rejects.toThrow(`TCP port ${port} is in use`)

    const socket = createSocket('udp4')
    const taken = await freePort()
    socket.bind(taken, '127.0.0.1')
    await once(socket, 'listening')
    const third = new DeviceServer({ handler: new RecordingHandler(), host: '127.0.0.1', port: taken })
    await expect(third.listen()).rejects.toThrow(`UDP port ${taken} is in use`)
    // What it had opened is closed again.
    const probe = createServer().listen(taken, '127.0.0.1')
    await once(probe, 'listening')
    expect((probe.address() as AddressInfo).port).toBe(taken)
    probe.close()
    socket.close()
  })

  it.each([
    ['203.0.113.7', 'is no address of this machine'],
    ['no-such-host.invalid', 'is no address and no host name'],
  ])('says what is wrong with the host %s', async (host, message) => {
    const server = new DeviceServer({ handler: new RecordingHandler(), host, port: 0 })
    await expect(server.listen()).rejects.toThrow(message)
  })

  it('says that a port is for the privileged', () => {
    const cause = Object.assign(new Error('permission denied'), { code: 'EACCES' })
    expect(new ListenError(cause, 'TCP', '::', 80).message).toMatch(
      /^TCP port 80 needs privileges .* from 1024 up$/,
    )
  })

  it('takes no work while it is held', async () => {
    const { server, port, handler } = await start()
    const client = await RawClient.login(port)
    server.hold()
    const wasRead = new Promise<void>(resolve => (handler.onBytes = () => resolve()))
    client.send(vectorBytes('c8-tcp-1'))
    await wasRead
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
    expect(handler.frames).toEqual([])
    server.release()
    expect(await client.hear(4)).toBe('00000001')
  })
})
