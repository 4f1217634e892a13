import { describe, expect, it } from 'vitest'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { avlLayout, type RecordCodec } from '../../src/codec/layouts.js'
import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord } from '../../src/codec/types.js'
import { EVENT_KINDS } from '../../src/simulator/vehicle/event-kinds.js'
import type { ProfileElement } from '../../src/simulator/profile.js'
import { nearProfiles, PROFILES, profileNamed } from '../../src/simulator/profiles.js'
import { Random } from '../../src/simulator/random.js'
import { recordPlan } from '../../src/simulator/records/record-plan.js'
import { VehicleRecords } from '../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8)
const CODECS: readonly RecordCodec[] = ['8', '8E', '16']
const CODEC_ID = { '8': 0x08, '8E': 0x8e, '16': 0x10 } as const

const dictionary = standardDictionary()

describe.each(PROFILES)('profile $name', profile => {
  const model = dictionary.models.resolve(profile.model)
  const allElements = [...profile.elements, ...profile.events.flatMap(({ elements = [] }) => elements)]

  it('has only ids that the model has, in their width', () => {
    for (const { id, width } of allElements) {
      const sizes = dictionary
        .definitionsOf(id)
        .filter(({ models = [] }) => models.includes(profile.model))
        .map(({ size }) => size ?? 'variable')
      expect(sizes, `id ${id}`).toContain(width)
    }
  })

  it('has no id twice, and an element for what its records are made of', () => {
    const ids = profile.elements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { event, id, elements = [] } of profile.events) {
      expect([...ids, ...elements.map(element => element.id)], event).toContain(id)
    }
  })

  it.each(CODECS)(
    'sends frames in Codec %s that decode without a warning, every value in its range',
    codec => {
      const layout = avlLayout(CODEC_ID[codec])!
      const view = dictionary.view({ codec: layout.codec, model })
      for (let seed = 0; seed < 6; seed++) {
        const records = new VehicleRecords(new Random(seed), { startMs: START_MS, codec, profile })
        for (let frame = 0; frame < 12; frame++) {
          const sent: AvlRecord[] = Array.from({ length: 10 }, () => records.next())
          const bytes = encodeTcpFrame({ kind: 'avl', codecId: CODEC_ID[codec], records: sent })
          const { packet, warnings } = decodeTcpFrame(bytes)
          expect(warnings ?? []).toEqual([])
          if (packet.kind !== 'avl') throw new Error('no records')
          for (const record of packet.records) {
            for (const { id, value } of record.io) {
              const { reason, value: read } = view.interpret(id, value)
              expect(reason, `id ${id}: ${JSON.stringify(read)}`).toBeUndefined()
              inRange(id, value)
            }
          }
        }
      }
    },
  )

  /** The dictionary's range, of the raw number. */
  function inRange(id: number, bytes: Uint8Array): void {
    const definition = dictionary
      .definitionsOf(id)
      .find(({ size, models = [] }) => models.includes(profile.model) && size === bytes.length)
    if (definition === undefined || (definition.type !== 'unsigned' && definition.type !== 'signed')) return
    const unsigned = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    const span = 2 ** (8 * bytes.length)
    const raw = definition.type === 'signed' && unsigned >= span / 2 ? unsigned - span : unsigned
    const { min = -Infinity, max = Infinity, values } = definition
    const message = `id ${id} ${definition.name}: ${raw} of ${min}..${max}`
    if (raw < min || raw > max) throw new Error(message)
    if (values !== undefined && !values.has(raw >> definition.textShift))
      throw new Error(`${message}, no such state`)
  }
})

describe('events', () => {
  it.each(PROFILES)('of $name all come in a long run, with id, priority and elements', profile => {
    const always = { ...profile, events: profile.events.map(often) }
    const records = new VehicleRecords(new Random(3), { startMs: START_MS, codec: '8E', profile: always })
    const seen = new Map<string, AvlRecord>()
    for (let i = 0; i < 6000 && seen.size < profile.events.length; i++) {
      const record = records.next()
      const { event } = records.vehicle.state
      if (event !== undefined) seen.set(event.name, record)
    }
    expect([...seen.keys()].sort()).toEqual(profile.events.map(({ event }) => event).sort())
    const plan = recordPlan(profile, '8E')
    for (const [name, record] of seen) {
      const planned = plan.events.get(name as keyof typeof EVENT_KINDS)!
      expect(record.eventIoId).toBe(planned.id)
      expect(record.priority).toBe(planned.priority)
      const ids = record.io.map(({ id }) => id)
      expect(ids, name).toContain(planned.id)
      for (const { id } of profile.events.find(({ event }) => event === name)!.elements ?? []) {
        expect(ids, name).toContain(id)
      }
    }
  })

  it('come less often than that unless they are asked for', () => {
    const profile = profileNamed('FMB120')!
    const records = new VehicleRecords(new Random(1), { startMs: START_MS, codec: '8E', profile })
    const names = Array.from({ length: 1000 }, () => {
      records.next()
      return records.vehicle.state.event?.name
    })
    expect(names.filter(name => name === undefined).length).toBeGreaterThan(600)
    expect(names.filter(name => name === 'crash' || name === 'alarm').length).toBeLessThan(3)
  })

  /** At nearly every occasion, so that a test need not wait for it. */
  function often(event: (typeof PROFILES)[number]['events'][number]): typeof event {
    return 'chance' in EVENT_KINDS[event.event] ? { ...event, chance: 0.2 } : event
  }
})

describe('profiles by name', () => {
  it('are found in any case', () => {
    expect(profileNamed('fmc130-eye')?.name).toBe('FMC130-EYE')
    expect(profileNamed('FMB92')).toBeUndefined()
  })

  it('come near to what was meant', () => {
    expect(nearProfiles('FMB92')).toEqual(['FMB920'])
    expect(nearProfiles('TAT10')).toEqual(['TAT100'])
    expect(nearProfiles('nothing like it')).toEqual([])
  })
})

describe('elements', () => {
  const element = (source: Partial<ProfileElement>): ProfileElement => ({ id: 9, width: 2, ...source })

  it('may be constant, text, or wander between two numbers', () => {
    const base = profileNamed('FMB920')!
    const profile = {
      ...base,
      elements: [
        element({ id: 9, value: 513 }),
        element({ id: 6, range: [100, 200] }),
        element({ id: 403, width: 'variable', value: 'Ann' }),
      ],
    }
    const records = new VehicleRecords(new Random(1), { startMs: START_MS, codec: '8E', profile })
    const values = Array.from({ length: 200 }, () => records.next().io.map(({ value }) => [...value]))
    const wandering = values.map(([, pair = []]) => pair[0]! * 256 + pair[1]!)
    expect(values.every(([nine]) => String(nine) === '2,1')).toBe(true)
    expect(values[0]![2]).toEqual([0x41, 0x6e, 0x6e])
    expect(Math.min(...wandering)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...wandering)).toBeLessThanOrEqual(200)
    expect(new Set(wandering).size).toBeGreaterThan(20)
  })
})
