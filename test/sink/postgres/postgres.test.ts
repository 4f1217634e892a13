/** Against a PostgreSQL server of its own. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Describe } from '../../../src/render/describe.js'
import { POSTGRES } from '../../../src/sink/sinks.js'
import { type Sink, SinkError } from '../../../src/sink/sink.js'
import { imeis, recordPackets } from '../../support/arbitraries.js'
import { delivery } from '../../support/deliveries.js'
import { io, record } from '../../support/sample-records.js'
import { itStores, itSurvives } from '../../support/sink-contract.js'
import { hasPostgres, queryPostgres, startPostgres } from '../../support/services/postgres.js'
import { type Service, titled } from '../../support/services/service.js'

const IMEI = '356307042441013'

describe.skipIf(!hasPostgres)(titled('postgres:', 'postgresql', hasPostgres), () => {
  let service: Service
  beforeAll(async () => {
    service = await startPostgres()
  })
  afterAll(() => service.stop())

  const host = { warn: () => undefined }
  const open = (query = '?create=table', from = service.url): Promise<Sink> =>
    POSTGRES.open(from + query, host)
  const storedKeys = async (): Promise<string[]> => {
    if (
      (await queryPostgres(service.url, "SELECT 1 FROM pg_tables WHERE tablename = 'records'")).length === 0
    )
      return []
    const rows = await queryPostgres<{ key: string }>(service.url, 'SELECT key FROM records')
    return rows.map(({ key }) => key)
  }

  it('says what to do where the table is not there', async () => {
    await expect(open('')).rejects.toThrow(
      new SinkError(
        `postgres://127.0.0.1:${service.port}/postgres: relation "records" does not exist; ` +
          'add create=table to the URL, or make the table as docs/sinks.md shows',
      ),
    )
  })

  it('is told from a database or a user that is not there', async () => {
    await expect(open('', `${service.url}x`)).rejects.toThrow(/database "postgresx" does not exist/)
    await expect(open('', service.url.replace('fleet:', 'nobody:'))).rejects.toThrow(/nobody/)
  })

  it('never says the password', async () => {
    for (const query of ['', '?create=maybe', '?colour=red', '?sslrootcert=/nowhere']) {
      const error = await open(query, `${service.url}x`).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(SinkError)
      expect((error as Error).message).not.toContain('secret')
    }
    const sink = await open()
    expect(sink.name).toBe(`postgres://127.0.0.1:${service.port}/postgres`)
    await sink.close()
  })

  itStores(() => ({ open, storedKeys }))

  it('can be opened by two at once, which both make the table', async () => {
    await queryPostgres(service.url, 'DROP TABLE IF EXISTS records')
    const sinks = await Promise.all([open(), open(), open(), open()])
    await Promise.all(sinks.map(sink => sink.close()))
  })

  it('reads as what the record says', async () => {
    const sink = await open()
    const values = [
      { id: 239, value: Uint8Array.of(1) },
      { id: 66, value: Uint8Array.of(0x30, 0x39) },
    ]
    await sink.write([delivery(IMEI, [record(values, { eventIoId: 239 })])])
    await sink.close()
    const [row] = await queryPostgres(
      service.url,
      "SELECT *, io->'66' AS volts FROM records WHERE imei = $1 AND event_id = 239",
      [IMEI],
    )
    expect(row).toMatchObject({
      time: new Date('2019-06-10T10:04:46.000Z'),
      received: new Date('2026-01-15T08:00:01.000Z'),
      longitude: 25.2798766,
      latitude: 54.6871555,
      altitude: 112,
      angle: 214,
      satellites: 11,
      speed: 48,
      priority: 'high',
      codec: '8E',
      io: { '239': 1, '66': 12345 },
      volts: 12345,
    })
  })

  it('takes whatever a device can send, times beyond every date and all', async () => {
    const sink = await open()
    const batch = fc
      .sample(fc.tuple(imeis, recordPackets), 200)
      .map(([imei, { records, codecId }]) => delivery(imei, records, { codecId }))
    batch.push(
      delivery(
        IMEI,
        [253_402_300_800_000, 8.64e15, 8.64e15 + 1].map(timestampMs => record([], { timestampMs })),
      ),
    )
    await sink.write(batch)
    await sink.close()
    expect(await storedKeys()).toEqual(expect.arrayContaining(batch.flatMap(({ keys }) => [...keys])))
    const late = await queryPostgres<{ time: unknown }>(
      service.url,
      "SELECT time::text FROM records WHERE imei = $1 AND time >= '10000-01-01' ORDER BY time",
      [IMEI],
    )
    expect(late.map(({ time }) => time)).toEqual([
      '10000-01-01 00:00:00+00',
      '275760-09-13 00:00:00+00',
      'infinity',
    ])
  })

  it('keeps text from a device as text, whatever is in it', async () => {
    const texts = [
      "'); DROP TABLE records; --",
      'a\u0000b',
      '\\u0000',
      '\\\u0000',
      '\ud800',
      '{"a":1}',
      '\u001b[31m',
      ',{}"',
    ]
    let next = 0
    const describing: Describe = {
      read: () => ({
        meaning: () => ({ name: 'Text', value: texts[next++]!, unit: null }),
        name: () => null,
        joined: () => [],
      }),
    }
    const imei = '356307042441999'
    const sink = await open()
    const records = texts.map((_, i) => record([io(1, 1)], { timestampMs: 1_560_161_086_000 + i }))
    await sink.write([delivery(imei, records, { describe: describing })])
    await sink.close()
    const rows = await queryPostgres<{ text: string }>(
      service.url,
      "SELECT io->>'1' AS text FROM records WHERE imei = $1 ORDER BY time",
      [imei],
    )
    expect(rows.map(({ text }) => text)).toEqual(
      texts.map(text => text.replace('\u0000', '\u2400').replace('\ud800', '\ufffd')),
    )
  })

  itSurvives(() => ({ open, storedKeys, service, storesOnce: true }))
})
