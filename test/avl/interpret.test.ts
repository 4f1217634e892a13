import { describe, expect, it } from 'vitest'
import { physicalToBytes } from '../../src/avl/physical-to-bytes.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import type { AvlValue } from '../../src/avl/value.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'

const dictionary = standardDictionary()
const on = (model: string) => dictionary.view({ model: dictionary.models.resolve(model) })
const fmb920 = on('FMB920')
const bytes = (hex: string): Uint8Array => fromHex(hex)

/** One list for both directions: bytes, value, and what else is said. */
// prettier-ignore
const CASES: readonly (readonly [model: string, id: number, hex: string, value: AvlValue, unit: string | null, text: string | undefined])[] = ([
  ['FMB920', 66,  '3083',             12.419,  'V'],
  ['FMB930', 66,  '04DA',             12.42,   'V'],
  ['FMB920', 66,  'FFFF',             65.535,  'V'],
  ['FMB920', 67,  '0000',             0,       'V'],
  ['FMB920', 239, '01',               1,       null, 'On'],
  ['FMB920', 239, '00',               0,       null, 'Off'],
  ['FMB920', 17,  'FFF6',             -10,     'mG'],
  ['FMB920', 16,  'FFFFFFFF',         4294967295, 'm'],
  ['FMB920', 72,  '000000FB',         25.1,    '°C'],
  ['FMB920', 72,  'FFFFFF9D',         -9.9,    '°C'],
  ['FMB920', 25,  '0899',             22.01,   '°C'],
  ['FMB920', 181, '0011',             1.7,     null],
  ['FMB920', 11,  '000000021503A2A3', 8942494371, null],
  ['FMB920', 11,  'FFFFFFFFFFFFFFFF', '18446744073709551615', null],
  ['FMB920', 78,  '0000000000000000', '0000000000000000', null],
  ['FMB920', 78,  '8600001A2B3C4D01', '014D3C2B1A000086', null],
  ['FMB920', 207, '0102030405060708', '0102030405060708', null],
  ['FMB920', 256, '57564751424230323036323733373038', 'WVGQBB0206273708', null],
  ['FMB640', 195, '4442313233343536', 'DB123456', null],
  ['FMB640', 113, 'FFFD8C80',         -160640, 'km'],
  ['FMB920', 237, '03',               3, null, 'LTE Cat M1'],
  ['FMB920', 389, '32',               50, null, 'Button 1 double click'],
] as const).map(([model, id, hex, value, unit, text]) => [model, id, hex, value, unit, text])

describe('a value and its bytes', () => {
  it.each(CASES)('%s %i: %s is %j', (model, id, hex, value, unit, text) => {
    const said = on(model).interpret(id, bytes(hex))
    expect({ ...said, name: null }).toEqual({
      name: null,
      value,
      unit,
      text,
      flags: undefined,
      reason: undefined,
      ambiguous: undefined,
    })
    const { definition } = on(model).find(id, hex.length / 2)!
    expect(toHex(physicalToBytes(definition, value, { width: hex.length / 2 }))).toBe(hex)
  })
})

describe('a sentinel', () => {
  it('is found before scaling, and is no value', () => {
    expect(fmb920.interpret(72, bytes('00000BB8'))).toMatchObject({
      value: null,
      text: 'Not connected',
      unit: '°C',
    })
    expect(fmb920.interpret(25, bytes('7FFF'))).toMatchObject({ value: null, text: 'Sensor not found' })
    expect(on('FMB640').interpret(113, bytes('FFFD8C85'))).toMatchObject({
      value: null,
      text: 'Not available',
    })
  })

  it('is made from its label', () => {
    expect(physicalToBytes(fmb920.find(72, 4)!.definition, 'not connected')).toEqual(bytes('00000BB8'))
  })
})

describe('flag words', () => {
  it('give the names of the bits that are set', () => {
    expect(fmb920.interpret(90, bytes('2100'))).toMatchObject({
      value: 0x2100,
      flags: ['Front left door', 'Trunk'],
    })
    expect(fmb920.interpret(90, bytes('0000')).flags).toEqual([])
  })

  it('read fields of several bits, and what a double cannot hold as digits', () => {
    const said = fmb920.interpret(132, bytes('8001000002000003'))
    expect(said.value).toBe(String(0x8001000002000003n))
    expect(said.flags).toEqual(['CAN1 connected', 'Ignition on', 'Closed by remote'])
  })

  it('are made from their names', () => {
    const doors = fmb920.find(90, 2)!.definition
    expect(physicalToBytes(doors, ['Trunk', 'front left door'])).toEqual(bytes('2100'))
    expect(() => physicalToBytes(doors, ['Window'])).toThrow(EncodeError)
    const security = fmb920.find(132, 8)!.definition
    expect(toHex(physicalToBytes(security, ['CAN1 connected', 'Closed by remote']))).toBe('0001000000000003')
    expect(toHex(physicalToBytes(security, '9223653520588079107'))).toHaveLength(16)
  })
})

describe('what is not as documented', () => {
  it('keeps unknown ids, unsigned and without a name', () => {
    expect(fmb920.interpret(64_999, bytes('0A'))).toEqual({
      name: null,
      value: 10,
      unit: null,
      text: undefined,
      flags: undefined,
      reason: undefined,
      ambiguous: undefined,
    })
    expect(fmb920.interpret(64_999, bytes('FFFFFFFFFFFFFFFF')).value).toBe('18446744073709551615')
    expect(fmb920.interpret(64_999, bytes('0102030405060708090A')).value).toBe('0102030405060708090A')
  })

  it('reads numbers of odd widths where any width will do', () => {
    const manualCan = on('FMB640')
    expect(manualCan.interpret(385, bytes('000102')).value).toBe(258)
    expect(manualCan.interpret(385, bytes(''))).toMatchObject({ value: null, reason: 'no bytes' })
    expect(manualCan.interpret(385, bytes('00'.repeat(9)))).toMatchObject({ value: '00'.repeat(9) })
  })

  it('shows text that is none as hex, with the reason', () => {
    expect(fmb920.interpret(256, bytes('00'.repeat(17))).value).toBe('')
    expect(fmb920.interpret(256, bytes('FF'.repeat(17)))).toMatchObject({
      value: 'FF'.repeat(17),
      reason: 'no printable text',
    })
    expect(fmb920.interpret(403, bytes('C5A0696D6F6E')).value).toBe('Šimon')
  })

  it('names what else it may be', () => {
    const view = dictionary.view({ codec: '8' })
    expect(view.interpret(22, bytes('03'))).toMatchObject({
      name: 'BLE Battery #3',
      ambiguous: ['Data Mode'],
    })
  })

  it('reads in the middle of other bytes', () => {
    expect(fmb920.interpret(66, bytes('FFFF3083FFFF'), 2, 2).value).toBe(12.419)
  })

  it('reads the mode from the upper bits where it lies there', () => {
    expect(on('FM6300').interpret(269, bytes('5F'))).toMatchObject({ value: 0x5f, text: 'Heating' })
  })
})

describe('physicalToBytes', () => {
  const voltage = fmb920.find(66, 2)!.definition

  it('takes text with decimals and labels', () => {
    expect(physicalToBytes(voltage, '12.419')).toEqual(bytes('3083'))
    expect(physicalToBytes(fmb920.find(239, 1)!.definition, 'on')).toEqual(bytes('01'))
  })

  it('refuses what no raw value scales to, or takes the nearest if asked to', () => {
    expect(() => physicalToBytes(voltage, 12.4194)).toThrow(EncodeError)
    expect(physicalToBytes(voltage, 12.4194, { nearest: true })).toEqual(bytes('3083'))
    expect(physicalToBytes(voltage, 12.4185, { nearest: true })).toEqual(bytes('3083'))
    expect(physicalToBytes(fmb920.find(17, 2)!.definition, -10.4, { nearest: true })).toEqual(bytes('FFF6'))
  })

  it.each([65.536, -0.001, NaN, Infinity, 'many', null, [], {}])('refuses %j', value => {
    expect(() => physicalToBytes(voltage, value as AvlValue)).toThrow(EncodeError)
  })

  it('fills text up to the width and refuses longer', () => {
    const driver = on('FMB640').find(195, 8)!.definition
    expect(toHex(physicalToBytes(driver, 'AB'))).toBe('4142000000000000')
    expect(() => physicalToBytes(driver, '123456789')).toThrow(EncodeError)
  })
})
