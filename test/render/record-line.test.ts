import { interpret, UNKNOWN } from '../../src/avl/interpret.js'
import { describe, expect, it } from 'vitest'
import type { AvlRecord, IoElement } from '../../src/codec/types.js'
import { textCommand } from '../../src/codec/command.js'
import type { Reading } from '../../src/render/describe.js'
import { PLAIN } from '../../src/render/paint.js'
import { commandLine, type LineOptions, recordLine } from '../../src/render/record-line.js'

const NAMES: Readonly<Record<number, string>> = {
  1: 'Digital Input 1',
  16: 'Total Odometer',
  66: 'External Voltage',
  239: 'Ignition',
  240: 'Movement',
  500: 'Text\u001b[31m',
}
const reading: Reading = {
  joined: () => [],
  name: id => NAMES[id] ?? null,
  meaning: ({ id, value }) => {
    const name = NAMES[id] ?? null
    const number = Number(interpret(UNKNOWN, value, 0, value.length).value)
    if (id === 66) return { name, value: number / 1000, unit: 'V' }
    if (id === 239) return { name, value: number, unit: null, text: number === 1 ? 'On' : 'Off' }
    return { name, value: number, unit: null }
  },
}

const io = (id: number, ...bytes: number[]): IoElement => ({ id, value: Uint8Array.from(bytes) })

function record(changes: Partial<AvlRecord> = {}): AvlRecord {
  return {
    timestampMs: Date.UTC(2026, 0, 5, 9, 20, 1, 123),
    priority: 0,
    eventIoId: 0,
    gps: {
      latitude: 54.6872012,
      longitude: 25.2796514,
      altitude: 120,
      angle: 248,
      satellites: 11,
      speed: 72,
    },
    io: [
      io(9999, 7),
      io(66, 0x36, 0x1c),
      io(240, 1),
      io(239, 1),
      io(9998, 1),
      io(9997, 1),
      io(16, 0, 0, 4, 0),
    ],
    ...changes,
  }
}

const CONTEXT = { codecId: 8, imei: '356307042441013', reading }
const HEAD = '2026-01-05 09:20:01Z 356307042441013 54.687201,25.279651     72 km/h 248° 11 sat'

function line(from: AvlRecord, columns = Infinity, options: Partial<LineOptions> = {}): string {
  return recordLine(from, CONTEXT, { paint: PLAIN, columns, ...options })
}

describe('the line of a record', () => {
  it('has 80 columns, then what most people look for, and counts the rest', () => {
    expect(HEAD).toHaveLength(80)
    expect(line(record())).toBe(`${HEAD}  ignition On  movement 1  ext 13.852 V  odo 1024  +3 more\n`)
  })

  it('puts the IO on a line of its own where there is little room', () => {
    expect(line(record(), 80)).toBe(`${HEAD}\n  ignition On  movement 1  ext 13.852 V  odo 1024  +3 more\n`)
  })

  it('never gets wider than the terminal', () => {
    const wide = record({ priority: 2, eventIoId: 240, io: Array.from({ length: 40 }, (_, id) => io(id, 1)) })
    for (let columns = 80; columns < 200; columns += 7) {
      for (const text of line(wide, columns).trimEnd().split('\n'))
        expect(text.length).toBeLessThanOrEqual(columns)
    }
  })

  it('has the event first, whether its element is there or not', () => {
    expect(line(record({ eventIoId: 240, priority: 1 }))).toContain(
      'sat  high  event: movement 1  ignition On  ext',
    )
    expect(line(record({ eventIoId: 1 }))).toContain('sat  event: Digital Input 1  ignition On')
    expect(line(record({ eventIoId: 4321 }))).toContain('event: IO 4321')
  })

  it('says when there is no fix, and no position where there never was one', () => {
    const { gps } = record()
    expect(line(record({ gps: { ...gps, satellites: 0 } }))).toContain(
      '54.687201,25.279651     72 km/h 248° no fix',
    )
    const nowhere = { ...gps, latitude: 0, longitude: 0, satellites: 0, speed: 0 }
    expect(line(record({ gps: nowhere }))).toContain(' no position              0 km/h 248° no fix')
  })

  it('leaves blank what a Codec 7 record lacks', () => {
    const gps = { latitude: NaN, longitude: NaN, altitude: NaN, angle: NaN, satellites: NaN, speed: NaN }
    expect(line(record({ gps, io: [] }))).toBe('2026-01-05 09:20:01Z 356307042441013 no position\n')
  })

  it('shows unknown elements where there is nothing better', () => {
    expect(line(record({ io: [io(9999, 7), io(9998, 1, 2)] }))).toContain('sat  IO 9999=7  IO 9998=258\n')
  })

  it('escapes what a dictionary or a device might say', () => {
    expect(line(record({ io: [io(500, 1)] }))).toContain('Text\\x1B[31m 1')
  })

  it('survives a time beyond every date', () => {
    expect(line(record({ timestampMs: 9e15 }))).toMatch(/^no date {14}356307042441013/)
  })
})

describe('the line of a command', () => {
  const options: LineOptions = { paint: PLAIN, columns: 80 }
  const atMs = Date.UTC(2026, 0, 5, 9, 20, 1)

  it('has its direction and text', () => {
    const text = commandLine(textCommand('OK', { type: 6 }), 0x0c, { atMs, imei: CONTEXT.imei }, options)
    expect(text).toBe('2026-01-05 09:20:01Z 356307042441013 codec 12 response: OK\n')
  })

  it('takes as many lines as it needs, and keeps all of the text', () => {
    const words = Array.from({ length: 40 }, (_, index) => `DI${index}:0`).join(' ')
    const text = commandLine(textCommand(words, { type: 6 }), 0x0c, { atMs }, options)
    for (const part of text.trimEnd().split('\n')) expect(part.length).toBeLessThanOrEqual(80)
    expect(text.replace(/\n {2}/g, ' ')).toContain(words)
  })

  it('shows bytes that are no text as hex, and escapes what is', () => {
    const raw = { type: 6, payload: Uint8Array.of(0xff, 0x00) }
    expect(commandLine(raw, 0x0c, { atMs }, options)).toContain('response: FF00\n')
    expect(commandLine(textCommand('a\r\nb', { type: 5 }), 0x0c, { atMs }, options)).toContain(
      'request: a\\r\\nb\n',
    )
  })

  it('has the time that the command carries', () => {
    const command = textCommand('x', { type: 6, timestamp: 1_699_440_036 })
    expect(commandLine(command, 0x0d, { atMs }, options)).toMatch(/^2023-11-08 10:40:36Z/)
  })
})
