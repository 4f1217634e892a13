import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { textCommand } from '../../src/codec/command.js'
import type { DeviceServerOptions } from '../../src/net/device-server.js'
import { fromHex } from '../../src/wire/hex.js'
import { FakeClock } from '../support/fake-clock.js'
import { vectorBytes } from '../support/vectors.js'
import { startServer, type TestServer } from './recording-handler.js'

const IMEI = '352093086403655'
const { packet } = decodeTcpFrame(vectorBytes('c8-tcp-3'))

/** A packet of two records under this id. */
const twoRecords = (avlPacketId: number, imei = IMEI): Uint8Array =>
  encodeUdpPacket({ packetId: 0xcafe, avlPacketId, imei }, packet)

class UdpClient {
  readonly #socket: Socket
  readonly #heard: string[] = []
  #wake: () => void = () => undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('message', (bytes: Buffer) => {
      this.#heard.push(bytes.toString('hex').toUpperCase())
      this.#wake()
    })
  }

  static async connect(port: number, address = '127.0.0.1'): Promise<UdpClient> {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
    socket.connect(port, address)
    await once(socket, 'connect')
    return new UdpClient(socket)
  }

  send(bytes: Uint8Array): void {
    this.#socket.send(bytes)
  }

  /** The next datagram as hex. */
  async hear(): Promise<string> {
    while (this.#heard.length === 0) await new Promise<void>(resolve => (this.#wake = resolve))
    return this.#heard.shift()!
  }

  close(): void {
    this.#socket.close()
  }
}

let running: TestServer[] = []
let clients: UdpClient[] = []
async function start(
  options: Partial<DeviceServerOptions> = {},
): Promise<TestServer & { client: UdpClient }> {
  const test = await startServer({ tcp: false, ...options })
  running.push(test)
  return { ...test, client: await connect(test.port) }
}
async function connect(port: number, address?: string): Promise<UdpClient> {
  const client = await UdpClient.connect(port, address)
  clients.push(client)
  return client
}
afterEach(() => {
  for (const client of clients) client.close()
  for (const { server } of running) server.destroy()
  clients = []
  running = []
})

describe('records over UDP', () => {
  it('are answered with both ids and their number', async () => {
    const { client, handler } = await start()
    client.send(vectorBytes('c8-udp'))
    expect(await client.hear()).toBe('0005CAFE010501')
    expect(handler.lines).toEqual(['open udp #1', `login ${IMEI}`, 'avl 1', 'ack 1'])
  })

  it('are answered packet by packet where a datagram has several', async () => {
    const { client } = await start()
    client.send(Buffer.concat([twoRecords(7), twoRecords(8), twoRecords(9)]))
    expect(await client.hear()).toBe('0005CAFE010702')
    expect(await client.hear()).toBe('0005CAFE010802')
    expect(await client.hear()).toBe('0005CAFE010902')
  })

  it('get the prefix that the handler has taken', async () => {
    const { client, handler } = await start()
    handler.verdict = () => 1
    client.send(twoRecords(7))
    expect(await client.hear()).toBe('0005CAFE010701')
  })

  it('get no answer where the handler gives none, and a late one where it is late', async () => {
    const { client, handler } = await start()
    handler.verdict = () => undefined
    client.send(twoRecords(1))
    await handler.saw(/^avl/)
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    client.send(twoRecords(2))
    while (handler.frames.length < 2) await new Promise(setImmediate)
    decide(2)
    expect(await client.hear()).toBe('0005CAFE010202')
  })

  it('are taken on after a fault that a late answer meets', async () => {
    const { client, handler } = await start()
    handler.verdict = () => Promise.resolve(2)
    const onAnswer = handler.onAnswer.bind(handler)
    handler.onAnswer = (peer, answer) => {
      handler.onAnswer = onAnswer
      onAnswer(peer, answer)
      throw new Error('no words for it')
    }
    client.send(twoRecords(1))
    expect(await client.hear()).toBe('0005CAFE010102')
    client.send(twoRecords(2))
    expect(await client.hear()).toBe('0005CAFE010202')
    expect(handler.errors).toMatchObject([{ message: 'no words for it' }])
  })

  it('wait their turn while the handler is not done, from that address and no other', async () => {
    const { client, handler, port } = await start()
    const decisions: ((records: number) => void)[] = []
    handler.verdict = () => new Promise(resolve => decisions.push(resolve))
    client.send(twoRecords(1))
    await handler.saw(/^avl/)
    client.send(twoRecords(2))
    const neighbour = await connect(port)
    neighbour.send(twoRecords(3, '356307042441013'))
    await handler.saw(/login 356307042441013/)
    expect(handler.frames.map(({ frame }) => frame.udp?.avlPacketId)).toEqual([1, 3])
    decisions[0]?.(2)
    expect(await client.hear()).toBe('0005CAFE010102')
    while (decisions.length < 3) await new Promise(setImmediate)
    decisions[2]?.(2)
    expect(await client.hear()).toBe('0005CAFE010202')
  })

  it('of a device that is not allowed are neither taken nor answered', async () => {
    const { client, handler } = await start()
    handler.allowed = imei => imei !== IMEI
    client.send(twoRecords(1))
    client.send(twoRecords(2))
    client.send(twoRecords(3, '356307042441013'))
    expect(await client.hear()).toBe('0005CAFE010302')
    expect(handler.frames).toHaveLength(1)
    expect(handler.lines.filter(line => line.startsWith('refused'))).toEqual([`refused ${IMEI}`])
  })

  it('that do not hold are reported and get no answer', async () => {
    const { client, handler } = await start()
    const bad = twoRecords(1)
    client.send(bad.with(bad.length - 1, 9))
    client.send(twoRecords(2))
    expect(await client.hear()).toBe('0005CAFE010202')
    expect(handler.lines.filter(line => line.startsWith('rejected'))).toHaveLength(1)
  })

  it('in TCP framing have no IMEI and no answer', async () => {
    const { client, handler } = await start()
    client.send(vectorBytes('c8-tcp-1'))
    expect(await handler.saw(/^rejected/)).toMatch(/^rejected BAD_IMEI records in TCP framing came over UDP/)
  })
})

describe('what else comes over UDP', () => {
  it('may be a command response, which gets no ack', async () => {
    const { client, handler } = await start()
    const header = { packetId: 0xcafe, avlPacketId: 4, imei: IMEI }
    const command = { kind: 'command', codecId: 0x0c, commands: [textCommand('OK', { type: 6 })] } as const
    client.send(encodeUdpPacket(header, command))
    client.send(twoRecords(5))
    expect(await client.hear()).toBe('0005CAFE010502')
    expect(handler.lines.filter(line => /^(?:avl|command|ack)/.test(line))).toEqual([
      'command 0',
      'avl 2',
      'ack 2',
    ])
  })

  it('may be a ping, which gets no answer', async () => {
    const { client, handler } = await start()
    client.send(Uint8Array.of(0xff))
    client.send(twoRecords(1))
    expect(await client.hear()).toBe('0005CAFE010102')
    expect(handler.lines.filter(line => /^(?:ping|rejected)/.test(line))).toEqual(['ping'])
  })

  it('is named where it is no tracker', async () => {
    const { client, handler } = await start()
    client.send(Buffer.from('OPTIONS sip:nm SIP/2.0\r\n\r\n'))
    expect(await handler.saw(/^rejected/)).toContain('no tracker but a SIP request')
    client.send(fromHex('00'))
    client.send(new Uint8Array())
    client.send(twoRecords(1))
    expect(await client.hear()).toBe('0005CAFE010102')
  })
})

describe('an address over UDP', () => {
  it('is forgotten when it is silent for long, and known again when it speaks', async () => {
    const clock = new FakeClock()
    const { client, handler } = await start({ clock, idleTimeoutMs: 60_000 })
    client.send(twoRecords(1))
    await client.hear()
    clock.advance(60_500)
    expect(handler.closings).toMatchObject([{ cause: 'idle timeout', reason: 'silent for 60 s' }])
    client.send(twoRecords(2))
    expect(await client.hear()).toBe('0005CAFE010202')
    expect(handler.lines.filter(line => line.startsWith('open'))).toEqual(['open udp #1', 'open udp #2'])
  })

  it('is let go with its answer when the server closes', async () => {
    const { client, handler, server } = await start()
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    client.send(twoRecords(1))
    await handler.saw(/^avl/)
    const closed = server.close()
    decide(2)
    expect(await client.hear()).toBe('0005CAFE010102')
    await closed
    expect(handler.closings).toMatchObject([{ cause: 'closed here' }])
  })

  it('may be an IPv6 one', async () => {
    const { port, handler } = await start({ host: '::1' })
    const client = await connect(port, '::1')
    client.send(twoRecords(1))
    expect(await client.hear()).toBe('0005CAFE010102')
    expect(handler.frames).toHaveLength(1)
  })
})
