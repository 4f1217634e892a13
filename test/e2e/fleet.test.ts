import { describe, expect, it } from 'vitest'
import type { AvlRecord } from '../../src/codec/types.js'
import { fleetBody } from '../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../src/simulator/fleet/fleet-options.js'
import { toHex } from '../../src/wire/hex.js'
import { runCli } from '../support/run-cli.js'
import { ServeProcess } from './serve-process.js'

const DEVICES = 200
const RECORDS = 100
const BATCH = 10
const SEED = 1

/** What `simulate` makes of the same flags. */
const FLEET: FleetOptions = {
  seed: SEED,
  devices: DEVICES,
  codec: '8',
  transport: 'tcp',
  count: RECORDS,
  batch: BATCH,
  intervalMs: 0,
  startMs: Date.UTC(2026, 0, 5, 8),
}

interface JsonRecord {
  readonly timestampMs: number
  readonly longitude: number
  readonly latitude: number
  readonly speed: number
  readonly eventId: number
  readonly io: readonly { readonly id: number; readonly raw: string }[]
}

interface JsonLine {
  readonly type: string
  readonly imei: string
  readonly records: readonly JsonRecord[]
}

const keyOfJson = ({ timestampMs, longitude, latitude, speed, eventId, io }: JsonRecord): string =>
  [timestampMs, longitude, latitude, speed, eventId, ...io.map(({ id, raw }) => `${id}=${raw}`)].join(' ')

const keyOfRecord = ({ timestampMs, gps, eventIoId, io }: AvlRecord): string =>
  keyOfJson({
    timestampMs,
    longitude: gps.longitude,
    latitude: gps.latitude,
    speed: gps.speed,
    eventId: eventIoId,
    io: io.map(({ id, value }) => ({ id, raw: toHex(value) })),
  })

/** Sorted, since the wire groups the elements by their width. */
const normalised = (key: string): string => key.split(' ').sort().join(' ')

describe('a fleet of 200 devices', () => {
  it('has each of its 20,000 records printed once, in its order, and acknowledged', async () => {
    const server = await ServeProcess.start(['--json'])
    const fleet = await runCli([
      'simulate',
      ...['--host', '127.0.0.1', '--port', String(server.port)],
      ...['--devices', String(DEVICES), '--count', String(RECORDS), '--batch', String(BATCH)],
      ...['--interval', '0', '--seed', String(SEED), '--json'],
    ])
    expect(fleet.status).toBe(0)
    expect(JSON.parse(fleet.stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({
      type: 'summary',
      devices: DEVICES,
      records: DEVICES * RECORDS,
      acked: DEVICES * RECORDS,
      resent: 0,
      rejected: 0,
      errors: 0,
    })

    const { status, stdout, stderr } = await server.stop()
    expect(status).toBe(0)
    expect(stderr).toContain('200 connections, 200 devices, 2,000 frames, 20,000 records, 0 errors')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as JsonLine)
    const printed = new Map<string, string[]>()
    for (const { type, imei, records } of lines) {
      if (type === 'avl') printed.set(imei, [...(printed.get(imei) ?? []), ...records.map(keyOfJson)])
    }
    expect(printed.size).toBe(DEVICES)
    for (let index = 0; index < DEVICES; index++) {
      const body = fleetBody(index, FLEET)
      const sent = Array.from({ length: RECORDS }, () => normalised(keyOfRecord(body.nextRecord())))
      expect(printed.get(body.imei)?.map(normalised)).toEqual(sent)
    }
  })
})
