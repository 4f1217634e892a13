import { describe, expect, it } from 'vitest'
import { FMB920 } from '../../src/simulator/profiles/fmb.js'
import { Random } from '../../src/simulator/random.js'
import { REPLIES, replyTo, UNKNOWN_COMMAND, type ReplyContext } from '../../src/simulator/replies.js'
import { VehicleRecords } from '../../src/simulator/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8, 3)

function contextAfter(records: number): ReplyContext {
  const made = new VehicleRecords(new Random(1), { startMs: START_MS })
  for (let i = 0; i < records; i++) made.next()
  return {
    imei: '352093081452251',
    profile: FMB920,
    vehicle: made.state,
    startedMs: START_MS,
    recordsMade: records,
  }
}

describe('replyTo', () => {
  const context = contextAfter(10)

  it('answers getver with the model and the IMEI', () => {
    expect(replyTo('getver', context)).toMatch(/^Ver:\S+ .* Hw:FMB920 .* IMEI:352093081452251 /)
  })

  it('answers getinfo with clock, start and records', () => {
    expect(replyTo('getinfo', context)).toMatch(
      /^RTC:2026\/1\/5 8:4 Init:2026\/1\/5 8:3 UpTime:\d+s .* SAT:\d+ .* REC:10 MD:1 DB:0$/,
    )
  })

  it('answers getgps with where the vehicle is', () => {
    const { latitude, longitude } = context.vehicle.motion
    expect(replyTo('getgps', context)).toContain(`Lat:${latitude.toFixed(6)} Long:${longitude.toFixed(6)} `)
  })

  it('answers getstatus, getio and battery from the vehicle', () => {
    expect(replyTo('getstatus', context)).toContain(`OP: ${context.vehicle.operator} `)
    expect(replyTo('getio', context)).toBe('DI1:1 AIN1:0 DO1:0')
    expect(replyTo('battery', context)).toContain('ChargerIC: ON')
  })

  it('reads IO elements by id, negative ones and text too', () => {
    expect(replyTo('readio 239', context)).toBe('Param ID:239 Value:1')
    expect(replyTo('readio 17', { ...context, vehicle: { ...context.vehicle, axes: [-215, 0, 0] } })).toBe(
      'Param ID:17 Value:-215',
    )
    expect(replyTo('readio 387', context)).toMatch(/^Param ID:387 Value:[+-]\d{6}\.\d{4}/)
    for (const text of ['readio 9999', 'readio', 'readio x']) {
      expect(replyTo(text, context)).toBe('Not supported or not enabled IO element requested')
    }
  })

  it('minds neither case nor blanks and line ends around the command', () => {
    expect(replyTo('  GetIO \r\n', context)).toBe(replyTo('getio', context))
  })

  it('says so when it does not know a command, and nothing to a restart', () => {
    expect(replyTo('makecoffee', context)).toBe(UNKNOWN_COMMAND)
    expect(replyTo('', context)).toBe(UNKNOWN_COMMAND)
    expect(replyTo('cpureset', context)).toBeUndefined()
  })

  it('lets a later reply win', () => {
    const scripted = [...REPLIES, { command: 'getio', answer: () => 'DI1:7' }]
    expect(replyTo('getio', context, scripted)).toBe('DI1:7')
  })
})
