import type { RecordCodec } from '../../../src/codec/layouts.js'
import { describe, expect, it } from 'vitest'
import type { AvlRecord } from '../../../src/codec/types.js'
import { FMB920 } from '../../../src/simulator/profiles/fmb.js'
import { Random } from '../../../src/simulator/random.js'
import { VehicleRecords } from '../../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8)

function recordsOf(seed: number, count: number, codec: RecordCodec = '8'): AvlRecord[] {
  const records = new VehicleRecords(new Random(seed), { startMs: START_MS, codec })
  return Array.from({ length: count }, () => records.next())
}

function unsigned(record: AvlRecord, id: number): number {
  const element = record.io.find(io => io.id === id)
  if (element === undefined) throw new Error(`no element ${id}`)
  return element.value.reduce((sum, byte) => sum * 256 + byte, 0)
}

describe('VehicleRecords', () => {
  it('begins with a parked vehicle that is started and drives off', () => {
    const [parked, started, moving] = recordsOf(1, 3)
    expect(parked).toMatchObject({ timestampMs: START_MS, priority: 0, eventIoId: 0 })
    expect(unsigned(parked!, 239)).toBe(0)
    expect(started).toMatchObject({ priority: 1, eventIoId: 239 })
    expect(unsigned(started!, 239)).toBe(1)
    expect(unsigned(started!, 240)).toBe(0)
    // The starter pulls the supply down.
    expect(unsigned(started!, 66)).toBeLessThan(11_000)
    expect(moving).toMatchObject({ priority: 1, eventIoId: 240 })
    expect(unsigned(moving!, 240)).toBe(1)
    expect(unsigned(moving!, 66)).toBeGreaterThan(13_000)
  })

  it('sends the same speed in the GPS element and in element 24', () => {
    for (const record of recordsOf(4, 200)) expect(unsigned(record, 24)).toBe(record.gps.speed)
  })

  it('rounds coordinates to what the wire holds', () => {
    for (const { gps } of recordsOf(5, 50)) {
      expect(Math.round(gps.latitude * 1e7) / 1e7).toBe(gps.latitude)
      expect(Math.round(gps.longitude * 1e7) / 1e7).toBe(gps.longitude)
    }
  })

  it('sends 0 for all but the stale position when there is no fix', () => {
    const asleep = recordsOf(2, 600).filter(record => record.gps.satellites === 0)
    expect(asleep.length).toBeGreaterThan(0)
    for (const record of asleep) {
      expect(record.gps).toMatchObject({ altitude: 0, angle: 0, speed: 0 })
      expect(record.gps.latitude).not.toBe(0)
      expect(unsigned(record, 182)).toBe(0)
      expect([2, 3]).toContain(unsigned(record, 69))
    }
  })

  it('keeps to what Codec 8 can hold', () => {
    for (const record of recordsOf(3, 20)) {
      expect(record.generationType).toBeUndefined()
      for (const { id, value } of record.io) {
        expect(id).toBeLessThanOrEqual(255)
        expect([1, 2, 4, 8]).toContain(value.length)
      }
    }
  })

  it('adds wide ids and a variable value in 8 Extended, last as on the wire', () => {
    const record = recordsOf(3, 1, '8E')[0]!
    const widths = record.io.map(io => io.value.length)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    const position = record.io.at(-1)!
    expect(position.id).toBe(387)
    expect(String.fromCharCode(...position.value)).toMatch(
      /^[+-]\d{4}\d\d\.\d{4}[+-]\d{5}\d\d\.\d{4}\+\d{3}\.\d{3}\/$/,
    )
  })

  it('gives a generation type in Codec 16 that agrees with the event', () => {
    const records = recordsOf(3, 20, '16')
    for (const record of records) {
      expect(record.generationType).toBe(record.eventIoId === 0 ? 7 : 5)
      for (const { value } of record.io) expect([1, 2, 4, 8]).toContain(value.length)
    }
    expect(new Set(records.map(record => record.generationType))).toEqual(new Set([5, 7]))
  })

  it('gives negative accelerations in two’s complement', () => {
    const readings = recordsOf(1, 300).map(record => {
      const raw = unsigned(record, 17)
      return raw > 0x7fff ? raw - 0x1_0000 : raw
    })
    expect(Math.min(...readings)).toBeLessThan(-100)
    expect(Math.min(...readings)).toBeGreaterThan(-400)
    expect(Math.max(...readings)).toBeLessThan(400)
  })

  it('has no id twice in a profile', () => {
    const ids = FMB920.elements.map(element => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
