/** How a device's model comes to be known, from the file or the wire to the names that are printed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textCommand } from '../../src/codec/command.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Command } from '../../src/codec/types.js'
import { toHex } from '../../src/wire/hex.js'
import { IMEI, RawClient } from '../net/raw-client.js'
import { runCli } from '../support/run-cli.js'
import { avl, io, record } from '../support/sample-records.js'
import { ServeProcess } from './serve-process.js'

/** Element 22 in one byte is another thing on each platform. */
const RECORD = encodeTcpFrame(avl(0x08, record([io(22, 1)])))
const reply = (text: string, codecId = 0x0c, command: Partial<Command> = {}): Uint8Array =>
  encodeTcpFrame({ kind: 'command', codecId, commands: [textCommand(text, { type: 6, ...command })] })
const GETVER = 'Ver:03.01.11 GPS:AXN_5.10 Hw:FMC650 Mod:1 IMEI:356307042441013'

let folder: string
let running: ServeProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running = []
})

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function serve(...args: string[]): Promise<ServeProcess> {
  const server = await ServeProcess.start(args)
  running.push(server)
  return server
}

/** Sends the frames as this device, and waits for the ack of each that has records. */
async function talk({ port }: ServeProcess, imei: string, ...frames: Uint8Array[]): Promise<void> {
  const client = await RawClient.login(port, imei)
  for (const frame of frames) {
    client.send(frame)
    if (frame[8] === 0x08) await client.hear(4)
  }
  await client.end()
}

type JsonLine = Readonly<Record<string, unknown>>

interface AvlLine {
  readonly type: string
  readonly imei?: string
  readonly model?: string
  readonly modelSource?: string
  readonly records: readonly { readonly io: readonly { readonly name: string }[] }[]
}

/** `imei: name of element 22 (model, source)`, a line a frame of records. */
function readings(stdout: string): string[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as AvlLine)
    .filter(({ type }) => type === 'avl')
    .map(
      ({ imei, model = '-', modelSource = '-', records }) =>
        `${imei}: ${records[0]?.io[0]?.name} (${model}, ${modelSource})`,
    )
}

describe('serve --devices', () => {
  const OTHER = '352093086403655'

  it('has models and names from the file, until a device says what it is', async () => {
    const devices = await file('devices.csv', `IMEI;Model;Name\r\n${IMEI};FMB920;Van 7\r\n`)
    const server = await serve('--json', '--devices', devices)
    await talk(server, IMEI, RECORD, reply(GETVER), RECORD)
    await talk(server, OTHER, RECORD)
    await server.saw('stderr', new RegExp(`${IMEI} \\(Van 7\\) logged in`))
    const { stdout, stderr } = await server.stop()
    expect(readings(stdout)).toEqual([
      `${IMEI}: BLE Battery #3 (FMB920, devices)`,
      `${IMEI}: Data Mode (FMC650, getver)`,
      `${OTHER}: BLE Battery #3 (-, -)`,
    ])
    expect(stderr).toMatch(new RegExp(`${OTHER} logged in`))
  })

  it('gives way to --model', async () => {
    const devices = await file('devices.json', JSON.stringify({ [IMEI]: 'FMB920' }))
    const server = await serve('--json', '--devices', devices, '--model', 'fmc650')
    await talk(server, IMEI, RECORD)
    expect(readings((await server.stop()).stdout)).toEqual([`${IMEI}: Data Mode (FMC650, given)`])
  })

  it('escapes what a name would do to the terminal', async () => {
    const devices = await file('escape.csv', `${IMEI},FMB920,"\u001b[2JVan"\n`)
    const server = await serve('--devices', devices)
    await talk(server, IMEI)
    expect((await server.stop()).stderr).toContain(`${IMEI} (\\x1B[2JVan) logged in`)
  })

  it('is refused with the line that is wrong', async () => {
    const devices = await file('wrong.csv', `imei,model\n${IMEI},FMB92\n`)
    const { status, stdout, stderr } = await runCli(['serve', '--port', '0', '--devices', devices])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /^teltonika: .*wrong\.csv, line 2: unknown model "FMB92"; did you mean FMB920[^\n]*\n$/,
    )
  })
})

describe('decode of a capture', () => {
  const chunk = (conn: number, bytes: Uint8Array): string =>
    `${JSON.stringify({ at: '2026-01-05T08:00:00.000Z', dir: 'in', transport: 'tcp', conn, remote: '127.0.0.1:1', imei: null, hex: toHex(bytes) })}\n`

  it.each([
    ['Codec 12', reply(GETVER)],
    ['Codec 14', reply(GETVER, 0x0e, { imei: IMEI })],
  ])('learns the model from a getver reply in %s, for this device alone', async (_, response) => {
    const other = '352093086403655'
    const capture = await file(
      'getver.ndjson',
      [
        chunk(1, encodeHandshake(IMEI)),
        chunk(1, RECORD),
        chunk(1, response),
        chunk(1, RECORD),
        chunk(2, encodeHandshake(other)),
        chunk(2, RECORD),
        // The same device on its next connection.
        chunk(3, encodeHandshake(IMEI)),
        chunk(3, RECORD),
      ].join(''),
    )
    const { status, stdout } = await runCli(['decode', '--json', capture])
    expect(status).toBe(0)
    expect(readings(stdout)).toEqual([
      `${IMEI}: BLE Battery #3 (-, -)`,
      `${IMEI}: Data Mode (FMC650, getver)`,
      `${other}: BLE Battery #3 (-, -)`,
      `${IMEI}: Data Mode (FMC650, getver)`,
    ])
    const given = await runCli(['decode', '--json', '--model', 'FTC921', capture])
    expect(readings(given.stdout)[1]).toBe(`${IMEI}: Battery Voltage 3 (FTC921, given)`)
  })

  it('has the messages that serve printed while it wrote it', async () => {
    const capture = join(folder, 'traffic.ndjson')
    const server = await serve('--json', '--capture', capture)
    await talk(server, IMEI, RECORD, reply(GETVER), RECORD.with(30, 1), RECORD)
    const { stdout: served } = await server.stop()
    const decoded = await runCli(['decode', '--json', capture])
    expect(decoded.status).toBe(1)
    expect(messages(decoded.stdout)).toEqual(messages(served))
    expect((await readFile(capture, 'utf8')).split('\n').length).toBeGreaterThan(5)
  })

  /** What was said; what `decode` adds to it comes of having both directions and the whole capture at hand. */
  function messages(stdout: string): unknown[] {
    return stdout
      .trimEnd()
      .split('\n')
      .map(line => {
        const { type, imei, transport, bytes, records, error, text, accepted } = JSON.parse(line) as JsonLine
        return { type, imei, transport, bytes, records, error, text, accepted }
      })
  }
})
