import { copyFileSync } from 'node:fs'
import { connect } from 'node:tls'
import { once } from 'node:events'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { IMEI, RawClient } from '../net/raw-client.js'
import { hasOpenssl, makeCertificate, type TestCertificate } from '../support/certificates.js'
import { runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'
import { ServeProcess } from './serve-process.js'

describe.skipIf(!hasOpenssl)('serve with TLS (needs the openssl command)', () => {
  let own: TestCertificate
  let other: TestCertificate
  beforeAll(() => {
    own = makeCertificate('own')
    other = makeCertificate('other')
  })

  let server: ServeProcess | undefined
  afterEach(() => server?.child.kill('SIGKILL'))

  /** Sends its IMEI and a frame, and hears both answers. */
  async function device(port: number, { cert }: TestCertificate): Promise<string> {
    const socket = connect({ port, host: '127.0.0.1', ca: cert })
    socket.end(Buffer.concat([encodeHandshake(IMEI), vectorBytes('c8-tcp-1')]))
    let heard = ''
    socket.on('data', (bytes: Buffer) => (heard += bytes.toString('hex')))
    await once(socket, 'end')
    return heard
  }

  it('takes a new certificate on SIGHUP, and keeps the old one where the new one is no good', async () => {
    const { certPath, keyPath } = makeCertificate('changing')
    copyFileSync(own.certPath, certPath)
    copyFileSync(own.keyPath, keyPath)
    server = await ServeProcess.start(['--tls-cert', certPath, '--tls-key', keyPath])
    await server.saw('stderr', /listening on 127\.0\.0\.1:\d+, TLS and UDP/)
    expect(await device(server.port, own)).toBe('0100000001')
    copyFileSync(other.certPath, certPath)
    server.child.kill('SIGHUP')
    await server.saw('stderr', /is not the key of the certificate in .*; the old certificate stays in force/)
    expect(await device(server.port, own)).toBe('0100000001')
    copyFileSync(other.keyPath, keyPath)
    server.child.kill('SIGHUP')
    await server.saw('stderr', /certificate read again from/)
    expect(await device(server.port, other)).toBe('0100000001')
    const plain = await RawClient.connect(server.port)
    plain.send(encodeHandshake(IMEI))
    await plain.ended
    await server.saw('stderr', /127\.0\.0\.1:\d+ no TLS: what it says is no TLS: a device set to plain/)
    expect((await server.stop()).status).toBe(0)
  })

  it('refuses files that are no good, and says which and why', async () => {
    const args = ['serve', '--port', '0', '--host', '127.0.0.1']
    const mismatch = await runCli([...args, '--tls-cert', own.certPath, '--tls-key', other.keyPath])
    expect([mismatch.status, mismatch.stderr]).toEqual([
      2,
      `teltonika: ${other.keyPath} is not the key of the certificate in ${own.certPath}\n`,
    ])
    const swapped = await runCli([...args, '--tls-cert', own.keyPath, '--tls-key', own.keyPath])
    expect([swapped.status, swapped.stderr]).toMatchObject([
      2,
      expect.stringMatching(/has no certificate in PEM/),
    ])
    const lonely = await runCli([...args, '--tls-cert', own.certPath])
    expect([lonely.status, lonely.stderr]).toEqual([2, 'teltonika: --tls-cert needs its --tls-key\n'])
    const portless = await runCli([...args, '--tls-port', '0'])
    expect([portless.status, portless.stderr]).toEqual([
      2,
      'teltonika: --tls-port needs --tls-cert and --tls-key\n',
    ])
  })
})
