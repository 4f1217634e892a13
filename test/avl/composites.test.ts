import { describe, expect, it } from 'vitest'
import { physicalToBytes } from '../../src/avl/physical-to-bytes.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import type { AvlValue } from '../../src/avl/value.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { VECTORS } from '../support/vectors.js'

const dictionary = standardDictionary()
const view = (model: string) => dictionary.view({ model: dictionary.models.resolve(model) })
const upper = (text: string): string => text.toUpperCase()
const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex').toUpperCase()

/** Both ways. */
function check(model: string, id: number, hex: string, value: AvlValue): void {
  const said = view(model).interpret(id, fromHex(hex))
  expect(said.reason).toBeUndefined()
  expect(said.value).toEqual(value)
  const { definition } = view(model).find(id, hex.length / 2)!
  expect(toHex(physicalToBytes(definition, value))).toBe(upper(hex))
}

interface Sample {
  readonly id: string
  readonly hex: string
  readonly expect: Record<string, unknown>
}
function vector(id: string): Sample {
  return (VECTORS as unknown as Sample[]).find(sample => sample.id === id)!
}
function element(sample: Sample, id: number): Record<string, unknown> & { hex: string } {
  const [record] = sample.expect['records'] as {
    io: (Record<string, unknown> & { id: number; hex: string })[]
  }[]
  return record!.io.find(io => io.id === id)!
}

describe("the vendor's samples", () => {
  it('385: beacon list', () => {
    const io = element(vector('c8e-beacon-385'), 385)
    const beacons = (io['beacons'] as Record<string, never>[]).map(
      ({ kind, uuid, major, minor, namespace, instance, rssi, battery_raw, temperature_raw }) =>
        kind === 'iBeacon'
          ? { kind, uuid: upper(uuid!), major, minor, rssi }
          : {
              kind,
              namespace: upper(namespace!),
              instance: upper(instance!),
              rssi,
              ...(battery_raw !== undefined && { batteryMv: battery_raw, temperatureRaw: temperature_raw }),
            },
    )
    expect(beacons).toHaveLength(8)
    check('FMB920', 385, io.hex, { part: 1, parts: 1, beacons } as unknown as AvlValue)
  })

  it('257: crash trace', () => {
    const io = element(vector('c8e-crash-trace-257'), 257)
    const samples = (io['samples_mg'] as [number, number, number][]).map(([x, y, z]) => ({ x, y, z }))
    expect(samples).toHaveLength(20)
    check('FMB920', 257, io.hex, samples)
  })

  it('548: advanced beacon list', () => {
    const sample = vector('io-548-advanced-beacon')
    const { protocol, beacons } = sample.expect as { protocol: number; beacons: Record<string, never>[] }
    check('FMB920', 548, sample.hex, {
      protocol,
      beacons: beacons.map(({ rssi, id, additional }) => ({
        rssi: rssi!,
        beaconId: upper(id!),
        additional: upper(additional!),
      })),
    })
  })

  it.each([10_828, 10_829, 10_831, 11_317])('%i: proximity list', id => {
    const sample = vector('io-10828-near-beacon')
    const { protocol, beacons } = sample.expect as { protocol: number; beacons: Record<string, never>[] }
    check('TAT100', id, sample.hex, {
      protocol,
      beacons: beacons.map(({ rssi, mac, low_battery, battery_mv }) => ({
        rssi: rssi!,
        mac: upper(mac!),
        lowBattery: low_battery!,
        batteryMv: battery_mv!,
      })),
    })
  })
})

// prettier-ignore
const CASES: readonly (readonly [what: string, model: string, id: number, hex: string, value: AvlValue])[] = [
  ['beacon list without beacons', 'FMB920', 385, '11', { part: 1, parts: 1, beacons: [] }],
  ['simple list of the FMx650', 'FMC650', 10_500, `12${'01'}${'AB'.repeat(16)}C4`,
    { part: 1, parts: 2, beacons: [{ kind: 'Eddystone', namespace: 'AB'.repeat(10), instance: 'AB'.repeat(6), rssi: -60 }] }],
  ['beacon with reserved flags', 'FMB920', 385, `1180${'00'.repeat(16)}`,
    { part: 1, parts: 1, beacons: [{ kind: 'Eddystone', namespace: '00'.repeat(10), instance: '00'.repeat(6), reservedFlags: 0x80 }] }],
  ['sensor with all it has', 'TAT100', 11_317, `0124${'0001C4'}${'0F067CD9F401EF77'}${'0503455945'}${'0602FF38'}${'070137'}${'080101'}${'0A020102'}${'0B01F6'}${'2A0101'}`,
    { protocol: 1, beacons: [{ rssi: -60, mac: '7CD9F401EF77', name: 'EYE', temperature: -2, humidity: 55, magnet: 1, movementCount: 258, pitch: -10, param42: '01' }] }],
  ['parameter of an odd length', 'TAT100', 10_828, '0103060119', { protocol: 1, beacons: [{ param6: '19' }] }],
  ['fault codes', 'FMB920', 281, ascii('P0420,P0171'), ['P0420', 'P0171']],
  ['no fault codes', 'FMB920', 281, '', []],
  ['position', 'FMB920', 387, ascii('+544104.8352+0251524.6772+110.120/'), { latitude: 54.68467644, longitude: 25.25685478, altitude: 110.12 }],
  ['position in the south-west', 'FMB920', 387, ascii('-334804.0000-0700000.5000-001.500/'), { latitude: -33.80111111, longitude: -70.00013889, altitude: -1.5 }],
  ['driver state', 'FMB150', 137, '23', { activity: 'driving', timeWarning: 2 }],
  ['driver state of a later list', 'FMB150', 137, '1E', { activity: 14, timeWarning: 1 }],
  ['greatest acceleration', 'FMB920', 258, '0000FFF60064FC18', { x: -10, y: 100, z: -1000 }],
  ['crash vector', 'FTC921', 1429, '000AFFF603E803E9', { x: 10, y: -10, z: 1000, magnitude: 1001 }],
  ['blood alcohol', 'FMB920', 285, '0141', { permille: 0.08, mode: 'active' }],
  ['ADAS record', 'FMB640', 667, '5F5E1000000000010000000201020304', { time: 1_600_000_000, latitude: 1, longitude: 2, fileType: 1, trigger: 2, length: 3, error: 4 }],
  ['BLE devices', 'TAT100', 585, '01' + '7CD9F401EF77' + 'C4' + '02' + '02ABCD' + '00', [{ mac: '7CD9F401EF77', rssi: -60, slot: 2, main: 'ABCD', additional: '' }]],
  ["driver's name in Latin 1", 'FMB640', 10_518, `01${ascii('José')}`, { part: 1, text: 'José' }],
  ["driver's name in Cyrillic", 'FMB640', 10_519, '05B8D2D0DD', { part: 5, text: 'Иван' }],
]

describe('both ways', () => {
  it.each(CASES.filter(([what]) => what !== 'no fault codes'))('%s', (_, model, id, hex, value) => {
    check(model, id, hex, value)
  })
})

describe('read in more forms than written', () => {
  it('fault codes parted by full stops, filled up with zeros', () => {
    expect(view('FMB640').interpret(525, fromHex(`${ascii('P0420.P0171')}0000`)).value).toEqual([
      'P0420',
      'P0171',
    ])
    expect(view('FMB920').interpret(281, fromHex('0000')).value).toEqual([])
  })

  it('positions in degrees, or degrees and minutes', () => {
    const value = (text: string): AvlValue => view('FMB920').interpret(387, fromHex(ascii(text))).value
    expect(value('+54.6846+025.2568/')).toEqual({ latitude: 54.6846, longitude: 25.2568, altitude: null })
    expect(value('+5441.5-02530.25+100/')).toEqual({
      latitude: 54.69166667,
      longitude: -25.50416667,
      altitude: 100,
    })
  })
})

describe('what does not parse', () => {
  // prettier-ignore
  it.each([
    ['385, cut',                   'FMB920', 385,    '1121AABB',                   /uuid .* needs 16 bytes/],
    ['385, empty',                 'FMB920', 385,    '',                           /no bytes/],
    ['548, beacon beyond the end', 'FMB920', 548,    '0110F3',                     /beacons\[0\]/],
    ['548, parameter twice',       'FMB920', 548,    '01060001C40001C4',           /parameter 0 is given twice/],
    ['257, part of a sample',      'FMB920', 257,    '001D003F',                   /no whole number/],
    ['281, binary',                'FMB920', 281,    '0133FF00',                   /fault codes/],
    ['387, binary behind text',    'FMB920', 387,    `${ascii('+5441048')}0102FF`, /ISO 6709/],
    ['387, 61 minutes',            'FMB920', 387,    ascii('+546104.8-0251524.6/'), /no angle/],
    ['585, bytes left',            'TAT100', 585,    '00FF',                       /behind the last/],
    ['258, not zero in front',     'FMB920', 258,    '0100FFF60064FC18',           /not zero/],
    ['10518, part 40',             'FMB640', 10_518, '2841',                       /no part/],
  ] as const)('%s is shown raw, with the reason', (_, model, id, hex, reason) => {
    const said = view(model).interpret(id, fromHex(hex))
    expect(said.value).toBe(hex)
    expect(said.reason).toMatch(reason)
    expect(said.name).not.toBeNull()
  })

  it('is refused when it is to be written', () => {
    const list = view('FMB920').find(385, 3)!.definition
    const wrong: AvlValue[] = [
      null,
      'x',
      [],
      { part: 1, parts: 1, beacons: [{ kind: 'iBeacon', uuid: 'AB' }] },
      { part: 16, parts: 1, beacons: [] },
    ]
    for (const value of wrong) expect(() => physicalToBytes(list, value)).toThrow(EncodeError)
    const tlv = view('FMB920').find(548, 3)!.definition
    expect(() => physicalToBytes(tlv, { protocol: 1, beacons: [{ colour: 'red' }] })).toThrow(EncodeError)
    expect(() => physicalToBytes(tlv, { protocol: 1, beacons: [{ rssi: -129 }] })).toThrow(EncodeError)
  })
})
