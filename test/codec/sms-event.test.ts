import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeSmsEvent,
  encodeSmsEvent,
  formatSmsEvent,
  parseSmsEvent,
  type SmsEvent,
} from '../../src/codec/sms-event.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'

interface Vector {
  readonly id: string
  readonly hex: string
  readonly expect: {
    readonly time: string
    readonly profile?: number
    readonly longitude: number
    readonly latitude: number
    readonly hdop: number
    readonly text: string
    readonly value: string
  }
}
const VECTORS = (
  JSON.parse(readFileSync(new URL('../vectors/official.json', import.meta.url), 'utf8')) as Vector[]
).filter(row => row.id.startsWith('sms-event-'))

describe('the official event messages', () => {
  it('are there', () => {
    expect(VECTORS.map(row => row.id)).toEqual(['sms-event-fmb1', 'sms-event-fm64'])
  })

  it.each(VECTORS)('$id reads as expected and goes back to its bytes', ({ hex, expect: expected }) => {
    const message = decodeSmsEvent(fromHex(hex))
    const { profile, longitude, latitude, hdop, time, text, value } = expected
    expect(message.event).toEqual({
      time,
      name: text,
      value,
      position: { longitude, latitude, hdop },
      ...(profile === undefined ? {} : { profile }),
    })
    expect(toHex(encodeSmsEvent(message))).toBe(hex)
  })

  it.each([
    ['sms-event-fmb1', '2016/04/11 12:00:00 Lon:51.12258 Lat:25.7461 Q:0.6 Digital Input 1 Val:1'],
    ['sms-event-fm64', '2016/04/11 12:00:00 P:3 Digital Input 1 Val:1 Lon:51.12258 Lat:25.7461 Q:0.6'],
  ])('%s has a text without the stray characters', (id, canonical) => {
    const { event } = decodeSmsEvent(fromHex(VECTORS.find(row => row.id === id)!.hex))
    expect(formatSmsEvent(event!)).toBe(canonical)
    expect(parseSmsEvent(canonical)).toEqual(event)
  })
})

describe('parseSmsEvent', () => {
  const time = '2024-02-29 07:08:09'

  it.each<[string, SmsEvent]>([
    ['2024/2/29 7:8:9 Ignition Val:0', { time, name: 'Ignition', value: '0' }],
    [' 2024-02-29  07:08:09\r\nIgnition  Val: 0 \r\n', { time, name: 'Ignition', value: '0' }],
    ['2024/2/29 7:8:9 P:2 Jamming Val:1', { time, name: 'Jamming', value: '1', profile: 2 }],
    ['2024/2/29 7:8:9 Trip Val:', { time, name: 'Trip', value: '' }],
    ['2024/2/29 7:8:9 Fuel Val:12 l Val:3', { time, name: 'Fuel', value: '12 l Val:3' }],
    [
      '2024/2/29 7:8:9 Lon:-3 Lat:-0.5 Q:1 Over speeding Val:91 km/h',
      { time, name: 'Over speeding', value: '91 km/h', position: { longitude: -3, latitude: -0.5, hdop: 1 } },
    ],
    [
      '2024/2/29 7:8:9 P: 4 A Val:1 b  Lon: -3  Lat: 4.25  Q: 9\n',
      { time, name: 'A', value: '1 b', position: { longitude: -3, latitude: 4.25, hdop: 9 }, profile: 4 },
    ],
  ])('%j', (text, event) => {
    expect(parseSmsEvent(text)).toEqual(event)
  })

  it.each([
    '',
    'Param ID:2001 Value:wap',
    '2024/2/29 7:8:9',
    '2024/2/29 7:8:9 Ignition',
    '2024/2/29 7:8:9 Val:1',
    '2023/2/29 7:8:9 Ignition Val:1',
    '2024/13/1 7:8:9 Ignition Val:1',
    '2024/2/29 24:0:0 Ignition Val:1',
    '2024/2/29 7:60:9 Ignition Val:1',
    '2024/2/29 7:8:60 Ignition Val:1',
    '2024/2/29 7:8:600 Ignition Val:1',
    '0024/2/28 7:8:9 Ignition Val:1',
  ])('%j is no event', text => {
    expect(parseSmsEvent(text)).toBeUndefined()
    // but still a message
    expect(toHex(encodeSmsEvent(decodeSmsEvent(encodeSmsEvent({ text }))))).toBe(
      toHex(encodeSmsEvent({ text })),
    )
  })
})

describe('formatSmsEvent', () => {
  const event: SmsEvent = { time: '2024-02-29 07:08:09', name: 'Ignition', value: '1' }
  const position = { longitude: 25.2560283, latitude: -0.0000001, hdop: 100 }

  it('writes numbers as devices do', () => {
    expect(formatSmsEvent({ ...event, position })).toBe(
      '2024/02/29 07:08:09 Lon:25.2560283 Lat:-0.0000001 Q:100 Ignition Val:1',
    )
  })

  it.each<Partial<SmsEvent>>([
    { time: '2024-02-30 00:00:00' },
    { time: '2024-2-29 7:8:9' },
    { name: '' },
    { name: ' Ignition' },
    { name: 'A Val:1' },
    { name: 'P:1 A' },
    { name: 'Lon:1 Lat:2 Q:3 A' },
    { value: '1 ' },
    { profile: 1, value: '1 Lon:1 Lat:2 Q:3' },
    { profile: 1.5 },
    { profile: -1 },
    { position: { ...position, longitude: NaN } },
    { position: { ...position, latitude: 1e-9 } },
    { position: { ...position, hdop: -1 } },
  ])('refuses %j, which its text would not say', change => {
    expect(() => formatSmsEvent({ ...event, ...change })).toThrow(EncodeError)
  })

  it('refuses to send what is not ASCII', () => {
    expect(() => encodeSmsEvent({ text: formatSmsEvent({ ...event, name: 'Zündung' }) })).toThrow(EncodeError)
  })

  it('says any event so that it is read again', () => {
    const degrees = fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }).map(raw => raw / 1e7)
    const word = fc.stringMatching(/^[A-Za-z0-9./%-]{1,8}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
    const generated = fc.record(
      {
        time: fc
          .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
          .map(date => date.toISOString().slice(0, 19).replace('T', ' ')),
        name: words,
        value: words,
        position: fc.record(
          { longitude: degrees, latitude: degrees, hdop: fc.nat(9999).map(raw => raw / 100) },
          { noNullPrototype: true },
        ),
        profile: fc.nat(),
      },
      { requiredKeys: ['time', 'name', 'value'], noNullPrototype: true },
    )
    fc.assert(
      fc.property(generated, made => {
        const text = formatSmsEvent(made)
        expect(parseSmsEvent(text)).toEqual(made)
        expect(decodeSmsEvent(encodeSmsEvent({ text }))).toEqual({ text, event: made })
      }),
    )
  })

  it('takes any ASCII bytes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 0x7f, maxLength: 160 }), bytes => {
        expect(toHex(encodeSmsEvent(decodeSmsEvent(bytes)))).toBe(toHex(bytes))
      }),
    )
  })
})
