/** The five queries of docs/sinks.md, over two days of three vehicles; each answer is worked out anew from the records. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeviceModels } from '../../../src/avl/device-models.js'
import { standardDictionary } from '../../../src/avl/standard-dictionary.js'
import type { AvlRecord } from '../../../src/codec/types.js'
import { describeBy } from '../../../src/render/dictionary-describe.js'
import { Random } from '../../../src/simulator/random.js'
import { VehicleRecords } from '../../../src/simulator/records/vehicle-records.js'
import { type Database, openDatabase } from '../../../src/sink/sqlite/driver.js'
import { packRows } from '../../../src/sink/sqlite/pack-rows.js'
import { SqliteStore } from '../../../src/sink/sqlite/store.js'
import { delivery } from '../../support/deliveries.js'

const IMEIS = ['356307042441013', '356307042441021', '356307042441039']
const START_MS = Date.UTC(2026, 0, 14)
const END_MS = Date.UTC(2026, 0, 16)
const PERIOD_MS = { ignitionOn: 30_000, ignitionOff: 1_800_000 }
/** What a simulated car's battery never falls to. */
const FLAT_MV = 11_400

/** The query of that page under this comment. */
function query(title: string): string {
  const page = readFileSync('docs/sinks.md', 'utf8')
  const [, sql] = /^```sql\n(-- [\s\S]*?)^```$/m.exec(page) ?? []
  const found = sql?.split('\n\n').find(part => part.startsWith(`-- ${title}`))
  if (found === undefined) throw new Error(`docs/sinks.md has no query "${title}"`)
  return found
}

function drive(seed: number): AvlRecord[] {
  const records = new VehicleRecords(new Random(seed), {
    startMs: START_MS,
    codec: '8E',
    periodMs: PERIOD_MS,
  })
  const driven: AvlRecord[] = []
  for (let record = records.next(); record.timestampMs < END_MS; record = records.next()) driven.push(record)
  return driven
}

/** The unsigned value of an element, undefined if the record has none. */
function element({ io }: AvlRecord, id: number): number | undefined {
  const found = io.find(candidate => candidate.id === id)
  return found?.value.reduce((sum, byte) => sum * 256 + byte, 0)
}

/** The record with another value of two bytes in this element. */
function withElement(record: AvlRecord, id: number, value: number): AvlRecord {
  const bytes = Uint8Array.of(value >> 8, value & 0xff)
  return { ...record, io: record.io.map(io => (io.id === id ? { ...io, value: bytes } : io)) }
}

const iso = (ms: number): string => new Date(ms).toISOString()

describe('the queries of docs/sinks.md', () => {
  const directory = mkdtempSync(join(tmpdir(), 'teltonika-queries-'))
  const driven = new Map<string, AvlRecord[]>()
  let database: Database

  beforeAll(async () => {
    for (const [seed, imei] of IMEIS.entries()) driven.set(imei, drive(seed))
    // Two drive too fast, and say so at the time.
    for (const imei of IMEIS.slice(1)) {
      const records = driven.get(imei)!
      const at = records.findIndex(({ gps }) => gps.speed > 40)
      const limit = { id: 255, value: Uint8Array.of(records[at]!.gps.speed) }
      records[at] = { ...records[at]!, eventIoId: 255, io: [limit, ...records[at]!.io] }
    }
    // One battery goes flat while its car is parked.
    const last = driven.get(IMEIS[1]!)!
    const at = last.findLastIndex(record => element(record, 239) === 0)
    last[at] = withElement(last[at]!, 66, FLAT_MV)
    const path = join(directory, 'fleet.db')
    const describe = describeBy(new DeviceModels(standardDictionary()))
    const store = await SqliteStore.open(path)
    for (const [imei, records] of driven) {
      for (let from = 0; from < records.length; from += 50)
        store.insert(packRows([delivery(imei, records.slice(from, from + 50), { describe })]))
    }
    store.close()
    database = await openDatabase(path)
  })
  afterAll(() => {
    database.close()
    rmSync(directory, { recursive: true })
  })

  const answer = (title: string): Record<string, unknown>[] => {
    const rows = database.prepare(query(title)).all() as Record<string, unknown>[]
    return rows.map(row => ({ ...row }))
  }

  it('find the last position of each device', () => {
    const expected = [...driven].map(([imei, records]) => {
      const { timestampMs, gps } = records.findLast(({ gps: { satellites } }) => satellites > 0)!
      const { latitude, longitude, speed } = gps
      return { imei, time: iso(timestampMs), latitude, longitude, speed }
    })
    expect(answer('The last position')).toEqual(expected)
  })

  it('find the track of a day', () => {
    const expected = driven
      .get(IMEIS[0]!)!
      .filter(({ timestampMs, gps }) => iso(timestampMs).startsWith('2026-01-15') && gps.satellites > 0)
      .map(({ timestampMs, gps: { latitude, longitude, speed } }) => ({
        time: iso(timestampMs),
        latitude,
        longitude,
        speed,
      }))
    expect(expected.length).toBeGreaterThan(20)
    const byTimeAndPlace = (rows: Record<string, unknown>[]): string[] =>
      rows.map(row => JSON.stringify(row)).sort()
    expect(byTimeAndPlace(answer('The track of a day'))).toEqual(byTimeAndPlace(expected))
  })

  it('find the trips', () => {
    const expected = [...driven].flatMap(([imei, records]) => {
      const trips: AvlRecord[][] = [[]]
      for (const record of records) {
        if (element(record, 239) === 1) trips.at(-1)!.push(record)
        else trips.push([])
      }
      return trips
        .filter(trip => trip.length > 0)
        .map(trip => {
          const metres = trip.map(record => element(record, 16)!)
          return {
            imei,
            began: iso(trip[0]!.timestampMs),
            ended: iso(trip.at(-1)!.timestampMs),
            metres: Math.max(...metres) - Math.min(...metres),
            fastest: Math.max(...trip.map(({ gps }) => gps.speed)),
          }
        })
    })
    expect(expected.length).toBeGreaterThan(10)
    expect(answer('Trips')).toEqual(expected)
  })

  it('find the battery that goes flat', () => {
    expect(answer('Batteries')).toEqual([
      { imei: IMEIS[1], volts: FLAT_MV / 1000, time: expect.any(String) as string },
    ])
  })

  it('find who drove too fast', () => {
    const expected = [...driven].flatMap(([imei, records]) =>
      records
        .filter(({ eventIoId }) => eventIoId === 255)
        .map(record => ({
          imei,
          time: iso(record.timestampMs),
          speed: record.gps.speed,
          value: element(record, 255),
        })),
    )
    expect(expected).toHaveLength(2)
    expect(answer('Overspeed')).toEqual(expected)
  })
})
