import { describe, expect, it } from 'vitest'
import type { DeviceStatus } from '../../../src/control/device-status.js'
import { merged } from '../../../src/cli/serve/workers/crew-source.js'
import { handOver, takeOver } from '../../../src/cli/serve/workers/handed-frames.js'
import { SharedNews } from '../../../src/cli/serve/workers/shared-news.js'
import { limitsOf } from '../../../src/cli/serve/limits.js'
import { deliveries } from '../../support/deliveries.js'

const STATUS: DeviceStatus = {
  imei: '356307042441013',
  model: null,
  name: null,
  connected: true,
  transport: 'tcp',
  remote: '10.0.0.1:1',
  since: '2026-01-05T08:00:00.000Z',
  sinceMs: 1_767_600_000_000,
  lastSeen: '2026-01-05T08:00:09.000Z',
  lastSeenMs: 1_767_600_009_000,
  lastRecord: '2026-01-05T08:00:08.000Z',
  lastRecordMs: 1_767_600_008_000,
  connections: 1,
  frames: 3,
  records: 30,
  bytes: 300,
}

describe('what two workers know of one device', () => {
  it('is where it logged in last, and the sum of its figures', () => {
    const newer: DeviceStatus = {
      ...STATUS,
      remote: '10.0.0.2:2',
      lastSeen: '2026-01-05T08:00:10.000Z',
      lastSeenMs: 1_767_600_010_000,
      lastRecord: null,
      lastRecordMs: null,
      frames: 0,
      records: 0,
      bytes: 0,
    }
    const held = [
      { worker: 1, status: STATUS },
      { worker: 2, status: newer },
    ]
    expect(merged(held, 2)).toEqual({
      ...newer,
      lastRecord: STATUS.lastRecord,
      lastRecordMs: STATUS.lastRecordMs,
      connections: 2,
      frames: 3,
      records: 30,
      bytes: 300,
    })
    expect(merged(held, 1).remote).toBe('10.0.0.1:1')
  })
})

describe('frames that are handed over', () => {
  it('arrive as the lines that they were', () => {
    const batch = deliveries(3, 2)
    const lines = takeOver(structuredClone(handOver(batch)))
    expect(lines.map(line => [line.imei, line.keys, line.json()])).toEqual(
      batch.map(({ imei, keys, json }, at) => [imei, keys, json.call(batch[at])]),
    )
    expect(lines.map(line => Buffer.from(line.bytes()).toString())).toEqual(lines.map(line => line.json()))
  })
})

describe('SharedNews', () => {
  it('names a sink once, however many workers miss it', () => {
    const said: string[] = []
    const news = new SharedNews({
      onAway: (name, reason) => said.push(`${name} away: ${reason}`),
      onBack: name => said.push(`${name} back`),
    })
    news.away(1, 'nats', 'no')
    news.away(2, 'nats', 'no')
    news.back(1, 'nats', 100)
    expect(said).toEqual(['nats away: no'])
    news.back(2, 'nats', 100)
    news.back(2, 'nats', 100)
    expect(said).toEqual(['nats away: no', 'nats back'])
    news.away(1, 'nats', 'again')
    news.forget(1)
    news.away(2, 'nats', 'still')
    expect(said.slice(2)).toEqual(['nats away: again', 'nats away: still'])
  })
})

describe('limits that workers share', () => {
  it('are divided, rounded up', async () => {
    const options = {
      ...{ maxConnections: 101, maxConnectionsPerAddress: 5, maxConnectionRate: 3 },
      ...{
        handshakeTimeout: 1,
        messageTimeout: 1,
        idleTimeout: 0,
        maxFrame: 2000,
        maxPending: 64,
        maxErrors: 5,
      },
    }
    expect(
      await limitsOf(
        options,
        () => undefined,
        () => Promise.resolve(Infinity),
        2,
      ),
    ).toMatchObject({
      maxConnections: 51,
      maxConnectionsPerAddress: 3,
      maxConnectionRate: 2,
      maxPendingBytes: 32 * 1024 * 1024,
    })
  })
})
