import { once } from 'node:events'
import { connect, type TLSSocket } from 'node:tls'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import type { DeviceServer } from '../../src/net/device-server.js'
import { type DeviceServerOptions } from '../../src/net/device-server.js'
import { hasOpenssl, makeCertificate, type TestCertificate } from '../support/certificates.js'
import { vectorBytes } from '../support/vectors.js'
import { IMEI, RawClient } from './raw-client.js'
import { startServer, type TestServer } from './recording-handler.js'

const FRAME = vectorBytes('c8-tcp-1')

describe.skipIf(!hasOpenssl)('TLS (needs the openssl command)', () => {
  let own: TestCertificate
  let other: TestCertificate
  beforeAll(() => {
    own = makeCertificate('own')
    other = makeCertificate('other')
  })

  let running: DeviceServer | undefined
  const sockets: TLSSocket[] = []
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy()
    running?.destroy()
  })

  async function start(options: Partial<DeviceServerOptions> = {}): Promise<TestServer> {
    const test = await startServer({ udp: false, tls: own, ...options })
    running = test.server
    return test
  }

  function client(
    port: number,
    with_: { trusts?: TestCertificate; shows?: TestCertificate } = {},
  ): TLSSocket {
    const { trusts = own, shows } = with_
    const identity = shows && { cert: shows.cert, key: shows.key }
    const socket = connect({ port, host: '127.0.0.1', ca: trusts.cert, ...identity })
    socket.on('error', () => undefined)
    sockets.push(socket)
    return socket
  }

  async function hear(socket: TLSSocket, count: number): Promise<string> {
    let heard = Buffer.alloc(0)
    while (heard.length < count) {
      const [bytes] = (await once(socket, 'data')) as [Buffer]
      heard = Buffer.concat([heard, bytes])
    }
    return heard.toString('hex')
  }

  it('takes a device as TCP does', async () => {
    const { server, port, handler, listening } = await start()
    expect(listening).toMatchObject({ port, tls: `127.0.0.1:${port}` })
    const socket = client(port)
    socket.end(Buffer.concat([encodeHandshake(IMEI), FRAME]))
    expect(await hear(socket, 5)).toBe('0100000001')
    await once(socket, 'close')
    await handler.saw(/^closed ended/)
    await server.close()
    expect(server.connectionCount).toBe(0)
    expect(handler.errors).toEqual([])
  })

  it('stands beside the plain port, and both share their limits', async () => {
    const { handler, listening } = await start({ tlsPort: 0, maxConnections: 2 })
    const tlsPort = Number(listening.tls!.split(':')[1])
    const plain = await RawClient.login(listening.port)
    const socket = client(tlsPort)
    socket.write(encodeHandshake(IMEI))
    expect(await hear(socket, 1)).toBe('01')
    await (
      await RawClient.connect(tlsPort)
    ).ended
    await handler.saw(/^turned away: connections$/)
    plain.send(FRAME)
    expect(await plain.hear(4)).toBe('00000001')
  })

  it('names what speaks no TLS, and lets it go', async () => {
    const { server, port, handler } = await start()
    for (const [bytes, reason] of [
      [
        encodeHandshake(IMEI),
        /^no TLS 127\.0\.0\.1:\d+ what it says is no TLS: a device set to plain connections/,
      ],
      ['GET / HTTP/1.1\r\n\r\n', /^no TLS 127\.0\.0\.1:\d+ an HTTP request/],
    ] as const) {
      const stranger = await RawClient.connect(port)
      stranger.send(bytes)
      await stranger.ended
      await handler.saw(reason)
    }
    await server.close()
    expect(server.connectionCount).toBe(0)
  })

  it('lets go of a connection in the middle of its handshake when it ends', async () => {
    const { server, port } = await start()
    const stranger = await RawClient.connect(port)
    while (server.connectionCount === 0) await new Promise(setImmediate)
    await server.close()
    await stranger.ended
  })

  it('asks for a certificate where it has an authority to check it by', async () => {
    const { port, handler } = await start({ tls: { cert: own.cert, key: own.key, ca: other.cert } })
    client(port)
    await handler.saw(/^no TLS .* it shows no certificate, and one is asked for$/)
    client(port, { shows: own })
    await handler.saw(/^no TLS .* its certificate is not taken \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)
    const known = client(port, { shows: other })
    known.write(encodeHandshake(IMEI))
    expect(await hear(known, 1)).toBe('01')
  })

  it('gives new connections the new certificate and keeps those that are there', async () => {
    const { server, port } = await start()
    const early = client(port)
    early.write(encodeHandshake(IMEI))
    expect(await hear(early, 1)).toBe('01')
    expect(() => server.renewTls({ cert: 'nonsense', key: own.key })).toThrow()
    server.renewTls(other)
    const late = client(port, { trusts: other })
    late.write(encodeHandshake(IMEI))
    expect(await hear(late, 1)).toBe('01')
    early.write(FRAME)
    expect(await hear(early, 4)).toBe('00000001')
  })
})
