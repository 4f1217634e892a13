import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/sink/sqlite/driver.js'
import { packRows } from '../../../src/sink/sqlite/pack-rows.js'
import { ROW, ROW_NUMBERS } from '../../../src/sink/sqlite/packed-rows.js'
import { SqliteStore } from '../../../src/sink/sqlite/store.js'
import { imeis, recordPackets } from '../../support/arbitraries.js'
import { deliveries, delivery, keysOf } from '../../support/deliveries.js'
import { record } from '../../support/sample-records.js'

describe('the database of records', () => {
  let directory: string
  let path: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'teltonika-sqlite-'))
    path = join(directory, 'fleet.db')
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  async function rows(sql: string): Promise<Record<string, unknown>[]> {
    const database = await openDatabase(path)
    try {
      return database.prepare(sql).all() as Record<string, unknown>[]
    } finally {
      database.close()
    }
  }

  it('has a row for each record, whole statements of them and what is left', async () => {
    const batch = deliveries(9, 5)
    const store = await SqliteStore.open(path)
    store.insert(packRows(batch))
    store.insert(packRows(batch))
    store.close()
    const keys = (await rows('SELECT key FROM records')).map(({ key }) => key)
    expect(keys.sort()).toEqual(keysOf(batch).sort())
  })

  it('reads as what the record says', async () => {
    const store = await SqliteStore.open(path)
    const io = [
      { id: 239, value: Uint8Array.of(1) },
      { id: 66, value: Uint8Array.of(0x30, 0x39) },
      { id: 78, value: Uint8Array.of(0xff, 1, 2, 3, 4, 5, 6, 7) },
      { id: 66, value: Uint8Array.of(0x30, 0x3a) },
    ]
    store.insert(packRows([delivery('356307042441013', [record(io.slice(0, 3), { eventIoId: 239 })])]))
    store.insert(packRows([delivery('356307042441014', [record(io)])]))
    store.close()
    const [one, two] = await rows('SELECT *, ignition, external_voltage FROM records ORDER BY imei')
    expect(one).toMatchObject({
      imei: '356307042441013',
      time: '2019-06-10T10:04:46.000Z',
      received: '2026-01-15T08:00:01.000Z',
      longitude: 25.2798766,
      latitude: 54.6871555,
      altitude: 112,
      angle: 214,
      satellites: 11,
      speed: 48,
      event_id: 239,
      priority: 'high',
      codec: '8E',
      io: '{"239":1,"66":12345,"78":"18374970166623929863"}',
      ignition: 1,
      external_voltage: 12345,
    })
    expect(JSON.parse(two!['io'] as string)).toMatchObject({ '66': [12345, 12346] })
  })

  it('takes whatever a device can send', async () => {
    const store = await SqliteStore.open(path)
    const keys = new Set<string>()
    fc.assert(
      fc.property(imeis, recordPackets, (imei, packet) => {
        const frame = delivery(imei, packet.records, { codecId: packet.codecId })
        for (const key of frame.keys) keys.add(key)
        store.insert(packRows([frame]))
      }),
    )
    store.close()
    const stored = await rows('SELECT key, json_valid(io) AS valid FROM records')
    expect(new Set(stored.map(({ key }) => key))).toEqual(keys)
    expect(stored.every(({ valid }) => valid === 1)).toBe(true)
  })

  it('stores nothing of a batch that fails', async () => {
    const store = await SqliteStore.open(path)
    const batch = packRows(deliveries(2, 30))
    // A row without an event: the schema refuses it.
    batch.numbers[batch.numbers.length - ROW_NUMBERS + ROW.eventId] = NaN
    expect(() => store.insert(batch)).toThrow(/NOT NULL/)
    store.insert(packRows(deliveries(1, 1, 500)))
    store.close()
    expect(await rows('SELECT key FROM records')).toHaveLength(1)
  })

  it('is durable at each commit, and read while it is written', async () => {
    const store = await SqliteStore.open(path)
    store.insert(packRows(deliveries(1, 2)))
    expect(await rows('SELECT key FROM records')).toHaveLength(2)
    expect(await rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    store.close()
  })

  it('leaves a database of something else alone', async () => {
    const database = await openDatabase(path)
    database.exec('CREATE TABLE records (id INTEGER)')
    database.close()
    await expect(SqliteStore.open(path)).rejects.toThrow(/database of something else/)
    expect(await rows('SELECT sql FROM sqlite_schema')).toEqual([
      { sql: 'CREATE TABLE records (id INTEGER)' },
    ])
  })

  it('says what a newer schema is', async () => {
    ;(await SqliteStore.open(path)).close()
    const database = await openDatabase(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    await expect(SqliteStore.open(path)).rejects.toThrow(/version 99, this teltonika writes 1/)
  })

  it('says that a file is no database', async () => {
    writeFileSync(path, 'imei;time;position\n'.repeat(100))
    await expect(SqliteStore.open(path)).rejects.toThrow(/not a database/)
  })
})
