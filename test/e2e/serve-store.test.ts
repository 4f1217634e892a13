/** What `serve --to` promises, seen from outside: what was acknowledged is there, once. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { killRounds } from '../../scripts/kill-test/rounds.js'
import { type OpenStore, STORES } from '../../scripts/kill-test/stores.js'
import { Witnesses } from '../../scripts/kill-test/witnesses.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { toHex } from '../../src/wire/hex.js'
import { RawClient } from '../net/raw-client.js'
import { runCli } from '../support/run-cli.js'
import { avl, io, record, tamper } from '../support/sample-records.js'
import { titled } from '../support/services/service.js'
import { ServeProcess } from './serve-process.js'

const IMEI = '356307042441013'
/** Where the first record of Codec 8 has its count of one-byte elements. */
const N1_AT = 10 + 24 + 2

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'teltonika-store-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let store: OpenStore
beforeEach(async () => (store = await STORES.find(({ name }) => name === 'ndjson')!.open(folder)))

describe('serve --to', () => {
  for (const { name, missingProgram, storesOnce, open } of STORES) {
    it.skipIf(missingProgram !== undefined)(
      titled(
        `has what it acknowledged after three kills under load: ${name}`,
        missingProgram ?? '',
        missingProgram === undefined,
      ),
      async () => {
        const store = await open(folder)
        const result = await killRounds({
          store,
          rounds: 3,
          devices: 20,
          seed: 5,
          killAfterMs: () => 200 + Math.random() * 800,
        }).finally(() => store.stop())
        const { missing, status, log } = result
        const twice = storesOnce ? result.twice : []
        expect({ missing, twice, status }, log).toEqual({ missing: [], twice: [], status: 0 })
        expect(result.acked).toBeGreaterThan(0)
        expect(result.stored).toBeGreaterThanOrEqual(result.acked)
      },
    )
  }

  it('says before any device comes that a sink is away', async () => {
    const server = await ServeProcess.start(['--to', 'nats://127.0.0.1:1?stream=TELTONIKA'])
    await server.saw('stderr', /nats:\/\/127\.0\.0\.1:1\S* takes nothing: /)
    expect((await server.stop()).status).toBe(0)
  })

  it('acknowledges a record that is sent again, after a restart too, and stores it once', async () => {
    const frame = encodeTcpFrame(avl(0x08, record([io(239, 1)]), record([io(240, 1)])))
    for (let start = 0; start < 2; start++) {
      const server = await ServeProcess.start(['--to', store.url])
      for (let connection = 0; connection < 2; connection++) {
        expect(await answersOf(server.port, [encodeHandshake(IMEI), frame])).toBe('0100000002')
      }
      expect((await server.stop()).status).toBe(0)
    }
    expect(await store.storedKeys()).toHaveLength(2)
  })

  it('stores what comes over UDP', async () => {
    const server = await ServeProcess.start(['--to', store.url])
    const { status } = await runCli([
      'simulate',
      ...['--host', '127.0.0.1', '--port', String(server.port), '--udp'],
      ...['--devices', '3', '--count', '20', '--batch', '5', '--interval', '0', '--seed', '1'],
    ])
    expect(status).toBe(0)
    expect((await server.stop()).status).toBe(0)
    expect(new Set(await store.storedKeys()).size).toBe(60)
  })

  it('refuses a file that another serve writes', async () => {
    const server = await ServeProcess.start(['--to', store.url])
    const second = await runCli(['serve', '--port', '0', '--to', store.url])
    expect(second.status).toBe(2)
    expect(second.stderr).toContain('is being written by another process')
    await server.stop()
  })

  it('keeps what nobody can read where --quarantine says, and acknowledges it', async () => {
    const unreadable = tamper(avl(0x08, record(), record()), { [N1_AT]: 200 })
    const file = join(folder, 'quarantine.ndjson')
    const server = await ServeProcess.start(['--quarantine', file])
    expect(await answersOf(server.port, [encodeHandshake(IMEI), unreadable])).toBe('0100000002')
    const { stderr } = await server.stop()
    expect(stderr).toContain(`a frame of 2 records from ${IMEI} is kept in ${file} and acknowledged`)
    const line = JSON.parse(readFileSync(file, 'utf8')) as { imei: string; hex: string }
    expect(line).toMatchObject({ dir: 'in', transport: 'tcp', imei: IMEI, hex: toHex(unreadable) })
    // It is a capture, so that somebody can look into it.
    const decoded = await runCli(['decode', '--json', file])
    expect(JSON.parse(decoded.stdout)).toMatchObject({ type: 'error', hex: toHex(unreadable) })
  })

  it('leaves it unanswered without', async () => {
    const unreadable = tamper(avl(0x08, record()), { [N1_AT]: 200 })
    const server = await ServeProcess.start(['--to', store.url])
    expect(await answersOf(server.port, [encodeHandshake(IMEI), unreadable])).toBe('01')
    await server.stop()
  })

  it('stores what it has acknowledged before it ends because nobody reads its output', async () => {
    // It acknowledges first: what is lost then is lost for good.
    const server = await ServeProcess.start(['--ack', 'parsed', '--json', '--to', store.url])
    server.child.stdout.destroy()
    const client = await RawClient.connect(server.port)
    client.send(encodeHandshake(IMEI))
    client.send(encodeTcpFrame(avl(0x08, record([io(239, 1)]), record([io(240, 1)]))))
    expect((await server.exited).status).toBe(0)
    expect(client.heard).toBe('0100000002')
    expect(await store.storedKeys()).toHaveLength(2)
    client.socket.destroy()
  })

  it('goes on where a supervisor asks it to reload and there is nothing to read again', async () => {
    const server = await ServeProcess.start(['--to', store.url])
    server.child.kill('SIGHUP')
    const frame = encodeTcpFrame(avl(0x08, record()))
    expect(await answersOf(server.port, [encodeHandshake(IMEI), frame])).toBe('0100000001')
    expect((await server.stop()).status).toBe(0)
  })

  it('ends within its grace while a sink is away, and says so', async () => {
    // Nobody listens there.
    const server = await ServeProcess.start(['--to', 'http://127.0.0.1:1/', '--grace', '1'])
    const client = await RawClient.connect(server.port)
    client.send(encodeHandshake(IMEI))
    client.send(encodeTcpFrame(avl(0x08, record())))
    await server.saw('stderr', /takes nothing/)
    const { status, stderr } = await server.stop('SIGTERM')
    expect(status).toBe(1)
    expect(stderr).toContain('not everything could be finished within 1 s')
    expect(stderr.match(/takes nothing/g)).toHaveLength(1)
    client.socket.destroy()
  })

  it('closes connections whose records no sink takes, and says it once', async () => {
    const args = ['--to', 'http://127.0.0.1:1/', '--sink-timeout', '1', '--grace', '1']
    const server = await ServeProcess.start(args)
    const frame = encodeTcpFrame(avl(0x08, record()))
    for (let connection = 0; connection < 2; connection++) {
      expect(await answersOf(server.port, [encodeHandshake(IMEI), frame], false)).toBe('01')
    }
    const { stderr } = await server.stop()
    expect(stderr.match(/takes nothing/g)).toHaveLength(1)
    expect(stderr).toContain('its records cannot be stored now; it keeps them')
  })
})

/** Root of a machine that lets it: a container may not. */
const canMount = ((): boolean => {
  const path = mkdtempSync(join(tmpdir(), 'teltonika-mount-'))
  const isMounted = mount(path)
  if (isMounted) spawnSync('umount', [path])
  rmSync(path, { recursive: true })
  return isMounted
})()

describe('a disk that is full (skipped where no tmpfs may be mounted)', () => {
  const disk = (): string => join(folder, 'disk')
  // Lazily: SQLite's driver lets go of its files when their garbage is collected.
  afterEach(() => void spawnSync('umount', ['-l', disk()]))

  const names = ['ndjson', 'sqlite']
  it.skipIf(!canMount).each(names)('takes nothing, loses nothing, and is used again: %s', async name => {
    mkdirSync(disk())
    expect(mount(disk())).toBe(true)
    const store = await STORES.find(one => one.name === name)!.open(disk())
    const server = await ServeProcess.start(['--no-udp', '--quiet', '--to', store.url])
    const ballast = join(disk(), 'ballast')
    writeFileSync(ballast, Buffer.alloc(3_700_000))
    const witnesses = new Witnesses({ port: server.port, devices: 10, seed: 1, batch: 5 })
    await server.saw('stderr', /takes nothing: .*\bfull/)
    const ackedAtFull = witnesses.acked.size
    rmSync(ballast)
    await server.saw('stderr', /is back after/)
    while (witnesses.acked.size <= ackedAtFull) await new Promise(resolve => setTimeout(resolve, 20))
    // The disk is small: before it is full again.
    await witnesses.stop()
    expect((await server.stop()).status).toBe(0)
    const keys = await store.storedKeys()
    expect(new Set(keys).size).toBe(keys.length)
    expect([...witnesses.acked].filter(key => !keys.includes(key))).toEqual([])
  })
})

function mount(path: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path]).status === 0
}

/** Everything that is answered before the server closes. */
async function answersOf(port: number, messages: readonly Uint8Array[], endsFirst = true): Promise<string> {
  const client = await RawClient.connect(port)
  for (const message of messages) client.send(message)
  if (endsFirst) client.socket.end()
  await client.ended
  client.socket.destroy()
  return client.heard
}
