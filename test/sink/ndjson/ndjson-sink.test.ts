import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NdjsonSink } from '../../../src/sink/ndjson/ndjson-sink.js'
import type { Delivery } from '../../../src/sink/sink.js'
import { deliveries, delivery, keysOf } from '../../support/deliveries.js'
import { io, record } from '../../support/sample-records.js'
import { itStores } from '../../support/sink-contract.js'

const NOON = Date.UTC(2026, 0, 15, 12)

let folder: string
let path: string
let now: number
let warnings: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teltonika-ndjson-'))
  path = join(folder, 'records.ndjson')
  now = NOON
  warnings = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (query = ''): Promise<NdjsonSink> =>
  NdjsonSink.open(`ndjson:${path}${query}`, { warn: text => warnings.push(text), now: () => now })

const lines = (file = path): string[] => {
  const text = readFileSync(file, 'utf8')
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text === '' ? [] : text.trimEnd().split('\n')
}

function storedKeys(): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => lines(join(folder, name)))
    .flatMap(line => (JSON.parse(line) as { records: { key: string }[] }).records.map(({ key }) => key))
}

async function writeOnce(batch: readonly Delivery[], query = ''): Promise<void> {
  const sink = await open(query)
  await sink.write(batch)
  await sink.close()
}

describe('ndjson:', () => {
  itStores(() => ({ open: () => open(), storedKeys: () => Promise.resolve(storedKeys()) }))

  it('holds the lines that decode prints', async () => {
    const batch = deliveries(3, 2)
    await writeOnce(batch)
    expect(readFileSync(path, 'utf8')).toBe(batch.map(one => one.json()).join(''))
  })

  it('stores of a frame what is new of it', async () => {
    const at = (second: number) => record([io(239, 1)], { timestampMs: NOON + second * 1000 })
    const imei = '356307042441013'
    const sink = await open()
    await sink.write([delivery(imei, [at(1), at(2)])])
    await sink.write([delivery(imei, [at(2), at(3), at(3)]), delivery(imei, [at(3), at(4)])])
    await sink.close()
    expect(lines().map(line => (JSON.parse(line) as { records: unknown[] }).records.length)).toEqual([
      2, 1, 1,
    ])
    expect(storedKeys()).toEqual(delivery(imei, [at(1), at(2), at(3), at(4)]).keys)
  })

  it('keeps apart what two devices say in the same words', async () => {
    const batch = ['356307042441013', '356307042441021'].map(imei => delivery(imei, [record()]))
    await writeOnce(batch)
    expect(storedKeys()).toEqual(keysOf(batch))
  })

  it('remembers the last frame of each device beyond its window, and after a restart', async () => {
    const [first, ...others] = deliveries(50, 4)
    const [parked] = deliveries(1, 3, 1000)
    const ofNoOther = delivery(
      '356307042449999',
      parked!.frame.packet.kind === 'avl' ? parked!.frame.packet.records : [],
    )
    const sink = await open('?window=8')
    await sink.write([ofNoOther, first!])
    for (const one of others) await sink.write([one])
    await sink.write([ofNoOther])
    await sink.close()
    await writeOnce([ofNoOther, others.at(-1)!], '?window=8')
    expect(storedKeys().sort()).toEqual(keysOf([ofNoOther, first!, ...others]).sort())
  })

  it('removes a line that a crash has cut, and says so', async () => {
    const [first, second] = deliveries(2, 2)
    await writeOnce([first!])
    appendFileSync(path, second!.json().slice(0, 300))
    await writeOnce([second!, first!])
    expect(warnings).toEqual([
      `${path} ended in the middle of a line: its last 300 bytes are removed, they were not acknowledged`,
    ])
    expect(storedKeys()).toEqual(keysOf([first!, second!]))
  })

  it('keeps a line of which only the line feed is missing', async () => {
    const [first, second] = deliveries(2, 2)
    writeFileSync(path, first!.json().trimEnd())
    await writeOnce([second!, first!])
    expect(warnings).toEqual([])
    expect(storedKeys()).toEqual(keysOf([first!, second!]))
  })

  it('removes what a power cut has left as zeros', async () => {
    const [first, second, third] = deliveries(3, 2)
    const line = second!.json()
    writeFileSync(path, `${first!.json()}${'\0'.repeat(100)}${line.slice(100)}${third!.json()}`)
    await writeOnce([second!, third!])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('has zeros from byte')
    expect(storedKeys()).toEqual(keysOf([first!, second!, third!]))
  })

  it('is whole again whatever a crash leaves of the last batch', async () => {
    const batch = deliveries(4, 2)
    const text = batch.map(one => one.json()).join('')
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.array(fc.nat(3)), async (left, resent) => {
        writeFileSync(path, text.slice(0, left))
        const sink = await open()
        for (const at of resent) await sink.write([batch[at]!])
        await sink.write(batch)
        await sink.close()
        expect(storedKeys().sort()).toEqual(keysOf(batch).sort())
      }),
      { numRuns: 40 },
    )
  })

  it('begins a new file where somebody has deleted it or moved it away', async () => {
    const [first, second, third] = deliveries(3, 1)
    const sink = await open()
    await sink.write([first!])
    rmSync(path)
    await sink.write([second!])
    expect(storedKeys()).toEqual(keysOf([second!]))
    renameSync(path, `${path}.1`)
    await sink.write([third!])
    expect(lines()).toEqual([third!.json().trimEnd()])
    expect(lines(`${path}.1`)).toEqual([second!.json().trimEnd()])
    await sink.close()
  })

  it.each([0, 7])('goes on where somebody has cut the file, after %i bytes', async size => {
    const [first, second] = deliveries(2, 1)
    const sink = await open()
    await sink.write([first!])
    truncateSync(path, size)
    await sink.write([second!])
    await sink.close()
    expect(readFileSync(path, 'utf8')).toBe(second!.json())
  })

  it('begins a new file each day, by the day on which records came', async () => {
    const batch = deliveries(3, 1)
    const sink = await open('?rotate=day')
    await sink.write([batch[0]!])
    now += 86_400_000
    await sink.write([batch[1]!])
    await sink.close()
    expect(readdirSync(folder).sort()).toEqual(['records-2026-01-15.ndjson', 'records.ndjson'])
    // Started again on a later day.
    utimesSync(path, now / 1000, now / 1000)
    now += 2 * 86_400_000
    await writeOnce([batch[2]!, batch[0]!], '?rotate=day')
    expect(readdirSync(folder)).toContain('records-2026-01-16.ndjson')
    expect(storedKeys()).toEqual(keysOf(batch))
  })

  it('begins a new file where the next batch would make it larger than it may be', async () => {
    const batch = deliveries(6, 2)
    const bytes = batch[0]!.json().length
    const sink = await open(`?rotate=${Math.ceil((2.5 * bytes) / 1000)}KB`)
    for (const one of batch) await sink.write([one])
    await sink.close()
    const names = readdirSync(folder).sort()
    expect(names).toEqual([
      'records-2026-01-15T120000Z-2.ndjson',
      'records-2026-01-15T120000Z.ndjson',
      'records.ndjson',
    ])
    expect(names.map(name => lines(join(folder, name)).length)).toEqual([2, 2, 2])
    // Known from the older files too.
    await writeOnce(batch)
    expect(storedKeys().sort()).toEqual(keysOf(batch).sort())
  })

  it.each([
    ['ndjson:', /needs a file/],
    ['ndjson:x?rotate=10', /rotate is day or a size such as 100MB, not "10"/],
    ['ndjson:x?window=0', /window is a number of records/],
    ['ndjson:x?rotation=day', /knows rotate and window, not "rotation"/],
    ['ndjson:/nowhere/at/all/x', /there is no such folder/],
    [`ndjson:${tmpdir()}`, /it is a folder/],
  ])('says what is wrong with %s', async (url, message) => {
    await expect(NdjsonSink.open(url, { warn: text => warnings.push(text) })).rejects.toThrow(message)
  })

  it('does not write to what is no NDJSON', async () => {
    writeFileSync(path, 'root:x:0:0:root:/root:/bin/bash\n')
    await expect(open()).rejects.toThrow(/holds something else than NDJSON/)
    expect(readFileSync(path, 'utf8')).toBe('root:x:0:0:root:/root:/bin/bash\n')
  })

  it.runIf(process.platform === 'linux')('keeps a second writer out until the first one ends', async () => {
    const sink = await open()
    await expect(open()).rejects.toThrow(/is being written by another process/)
    await sink.close()
    await (await open()).close()
  })
})
