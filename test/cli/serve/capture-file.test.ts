import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { CaptureFile } from '../../../src/cli/serve/capture-file.js'
import type { Peer } from '../../../src/net/server-handler.js'

const PEER = {
  id: 7,
  transport: 'tcp',
  remote: '192.0.2.7:40122',
  imei: '356307042441013',
  close: () => undefined,
} as unknown as Peer

let path: string
let holds: number
let mostHolds: number
const flow = {
  full: () => (mostHolds = Math.max(mostHolds, ++holds)),
  drained: () => holds--,
}
const errors: Error[] = []

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'teltonika-capture-')), 'traffic.ndjson')
  holds = mostHolds = 0
  errors.length = 0
})

function open(maxBytes: number, kept = 3): Promise<CaptureFile> {
  return CaptureFile.open({ path, maxBytes, kept, flow, onError: error => errors.push(error) })
}

/** The numbers of all lines in a file, as their bytes have them. */
async function numbers(file: string): Promise<number[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1)
  return lines.map(line => parseInt((JSON.parse(line) as { hex: string }).hex, 16))
}

function add(capture: CaptureFile, from: number, to: number): void {
  for (let n = from; n < to; n++) capture.add(PEER, 'in', Uint8Array.of(n >> 8, n & 0xff))
}

/** `traffic.ndjson` is the youngest, `.1` next. */
const age = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0)

it('is put aside at its size, without a line lost or torn, while the server is held', async () => {
  const capture = await open(2000, 20)
  for (let n = 0; n < 60; n += 10) {
    add(capture, n, n + 10)
    while (holds > 0) await new Promise(setImmediate)
  }
  await capture.close()
  expect([holds, errors]).toEqual([0, []])
  expect(mostHolds).toBeGreaterThan(0)
  const files = (await readdir(join(path, '..'))).sort((a, b) => age(b) - age(a))
  expect(files.length).toBeGreaterThan(2)
  const all = await Promise.all(files.map(name => numbers(join(path, '..', name))))
  expect(all.flat()).toEqual(Array.from({ length: 60 }, (_, n) => n))
})

it('takes what comes while it is put aside', async () => {
  const capture = await open(500)
  add(capture, 0, 5)
  expect(holds).toBe(1)
  add(capture, 5, 7)
  await capture.close()
  expect(holds).toBe(0)
  expect([...(await numbers(`${path}.1`)), ...(await numbers(path))]).toEqual([0, 1, 2, 3, 4, 5, 6])
})

it('keeps as many as it is told', async () => {
  const capture = await open(100, 2)
  for (let n = 0; n < 5; n++) {
    add(capture, n, n + 1)
    while (holds > 0) await new Promise(setImmediate)
  }
  await capture.close()
  expect((await readdir(join(path, '..'))).sort()).toEqual([
    'traffic.ndjson',
    'traffic.ndjson.1',
    'traffic.ndjson.2',
  ])
  expect(await numbers(`${path}.1`)).toEqual([4])
})

it('counts what the file has already', async () => {
  await writeFile(path, '{"earlier":1}\n'.repeat(100))
  const capture = await open(1000)
  add(capture, 0, 1)
  await capture.close()
  expect((await readFile(`${path}.1`, 'utf8')).split('\n')).toHaveLength(102)
})
