import { describe, expect, it } from 'vitest'
import { type Connection, openPostgres } from '../../../src/sink/postgres/postgres.js'
import { SinkError } from '../../../src/sink/sink.js'
import { deliveries } from '../../support/deliveries.js'

/** A server that finds the extensions it is told, and fails as it is told. */
class FakeConnection implements Connection {
  readonly said: string[] = []
  hasTimescale = false
  failure: Error | undefined
  ended = 0

  query(sql: string): Promise<{ rows: unknown[] }> {
    this.said.push(sql.split('\n')[0]!)
    if (this.failure !== undefined) return Promise.reject(this.failure)
    return Promise.resolve({ rows: this.hasTimescale && sql.includes('pg_extension') ? [{}] : [] })
  }

  end(): Promise<void> {
    this.ended++
    return Promise.resolve()
  }
}

describe('the schema in PostgreSQL', () => {
  const open = (connection: FakeConnection, createsTable: boolean) =>
    openPostgres('postgres://h/d', () => Promise.resolve(connection), createsTable)

  it('is looked at, and made only on request', async () => {
    const connection = new FakeConnection()
    await open(connection, false)
    expect(connection.said.some(sql => /create/i.test(sql))).toBe(false)
    expect(connection.said.at(-1)).toMatch(/^SELECT imei, time, key/)
  })

  it('is a plain table without Timescale, a hypertable with it', async () => {
    const plain = new FakeConnection()
    await open(plain, true)
    expect(plain.said).toContain('CREATE TABLE IF NOT EXISTS records (')
    expect(plain.said.join()).not.toContain('create_hypertable')
    const timescale = new FakeConnection()
    timescale.hasTimescale = true
    await open(timescale, true)
    const [create, hypertable, commit] = ['CREATE TABLE', 'SELECT create_hypertable', 'COMMIT'].map(start =>
      timescale.said.findIndex(sql => sql.startsWith(start)),
    )
    expect(create).toBeGreaterThan(0)
    expect(hypertable).toBeGreaterThan(create!)
    expect(commit).toBeGreaterThan(hypertable!)
  })

  it('tells what no waiting helps from a server that is away', async () => {
    const refusing = new FakeConnection()
    const connection = new FakeConnection()
    const sink = await open(connection, false)
    for (const [code, canRetry] of [
      ['23502', false],
      ['22P05', false],
      ['57P01', true],
      ['53100', true],
      ['28P01', true],
    ] as const) {
      connection.failure = Object.assign(new Error(`error ${code}`), { code, severity: 'ERROR' })
      const error = await sink.write(deliveries(1, 1)).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(SinkError)
      expect(error).toMatchObject({ canRetry, message: `postgres://h/d: error ${code}` })
    }
    refusing.failure = Object.assign(new Error('error 28P01'), { code: '28P01', severity: 'FATAL' })
    await expect(open(refusing, false)).rejects.toThrow(SinkError)
    refusing.failure = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    await expect(open(refusing, false)).resolves.toMatchObject({ name: 'postgres://h/d' })
  })
})
