import { describe, expect, test } from 'vitest'
import type { AvlDefinition, AvlRow } from '../../src/avl/definition.js'
import { Dictionary } from '../../src/avl/dictionary.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { definitionCard } from '../../src/render/definition-card.js'
import { rangeText, scalingText, sizeText, valueSummary } from '../../src/render/definition-facts.js'
import { definitionJson } from '../../src/render/definition-json.js'
import { ModelNames } from '../../src/render/definition-models.js'
import { byName, definitionTable, groupedTable } from '../../src/render/definition-table.js'
import { textWidth } from '../../src/render/layout.js'
import { PLAIN } from '../../src/render/paint.js'

const MODELS = { FMA100: { family: 'FMA', series: 'FMA1XX' } }
const names = new ModelNames(Dictionary.from({ models: MODELS, rows: [] }))

function definition(row: Partial<AvlRow>): AvlDefinition {
  const rows = [{ id: 7, name: 'Thing', models: 'FMA100', ...row }]
  return Dictionary.from({ models: MODELS, rows }).definitionsOf(7)[0]!
}

describe('ranges in physical units', () => {
  test.each<[Partial<AvlRow>, string]>([
    [{ size: 2, multiplier: 0.001, unit: 'V' }, '0 to 65.535 V'],
    [{ size: 2, type: 'signed', multiplier: 0.1, unit: '°C', min: -550, max: 1150 }, '-55 to 115 °C'],
    [{ size: 1, max: 100, unit: '%' }, '0 to 100%'],
    [{ size: 4, type: 'signed' }, '-2147483648 to 2147483647'],
    [{ size: 8 }, '0 to 18446744073709551615'],
    [{ size: 8, multiplier: 0.001, unit: 'l' }, '0 to 18446744073709551.615 l'],
    [{ size: 8, type: 'signed' }, '-9223372036854775808 to 9223372036854775807'],
    [{ max: 40 }, '0 to 40'],
    [{ type: 'signed', max: 40 }, ''],
    [{ size: 8, type: 'hex' }, ''],
  ])('%o is %s', (row, expected) => {
    expect(rangeText(definition(row))).toBe(expected)
  })

  test('a factor prints as it was written', () => {
    expect(scalingText(definition({ size: 4, multiplier: 0.001, unit: 'V' }))).toBe('raw × 0.001 V')
    expect(scalingText(definition({ size: 4 }))).toBe('')
  })
})

test('a value in few words: labels, bits, range or kind', () => {
  expect(valueSummary(definition({ size: 1, values: { 0: 'Off', 1: 'On' } }))).toBe('0 Off, 1 On')
  expect(valueSummary(definition({ size: 2, values: { 0: 'none' } }))).toBe('0 to 65535')
  expect(valueSummary(definition({ size: 1, type: 'flags', flags: { 0: 'Door', 3: 'Hood' } }))).toBe(
    '2 bits: Door, Hood',
  )
  expect(valueSummary(definition({ type: 'beaconList' }))).toBe('list of beacons')
  expect(valueSummary(definition({ type: 'unsigned' }))).toBe('number')
})

test('sizes: bytes, a greatest length, or any', () => {
  expect(sizeText({ size: 1, length: undefined })).toBe('1 byte')
  expect(sizeText({ size: undefined, length: 17 })).toBe('up to 17 bytes')
  expect(sizeText({ size: undefined, length: undefined })).toBe('any size')
})

describe('cards', () => {
  const card = (row: Partial<AvlRow>, columns = 80): string =>
    definitionCard(definition(row), { columns, paint: PLAIN, names }).join('\n')

  test('show all that a row says', () => {
    const text = card({
      size: 2,
      type: 'signed',
      multiplier: 0.1,
      unit: '°C',
      min: -550,
      max: 1150,
      sentinels: { 850: 'not ready', 3000: 'no sensor' },
      note: 'by the cable',
    })
    expect(text.split('\n').slice(1)).toEqual([
      '  wire    2 bytes, signed',
      '  value   raw × 0.1 °C, -55 to 115 °C',
      '  states  850 not ready  3000 no sensor',
      '  note    by the cable',
      '  models  FMA100',
    ])
  })

  test('show bits one below the other where they need more than a line, fields of several with their values', () => {
    const flags = { '0-1': { 1: 'one', 2: 'two' }, 8: 'Door '.repeat(5).trim(), 9: 'Hood '.repeat(5).trim() }
    expect(card({ size: 2, type: 'flags', flags }).split('\n').slice(2, 5)).toEqual([
      '  bits    0-1 1 = one, 2 = two            9 Hood Hood Hood Hood Hood',
      '            8 Door Door Door Door Door',
      '  models  FMA100',
    ])
  })

  test('show that labels are of the upper bits', () => {
    expect(card({ size: 1, values: { 0: 'Off', 1: 'On' }, textShift: 5 })).toContain('raw >> 5')
  })

  test('let no control character of a row through', () => {
    const text = card({ size: 1, name: 'a\u001b[2Jb', note: 'c\u0007d', values: { 0: 'e\u001bf' } })
    expect(text).toContain('a\\x1B[2Jb')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('of the whole dictionary', () => {
  const standard = standardDictionary()
  const standardNames = new ModelNames(standard)
  const all = standard.ids.flatMap(id => standard.definitionsOf(id))

  test.each([60, 80, 160])('no line is wider than a terminal of %i columns', columns => {
    const options = { columns, paint: PLAIN, names: standardNames }
    const lines = [
      ...all.flatMap(each => definitionCard(each, options)),
      ...definitionTable(byName(all), options),
      ...groupedTable(byName(all), { columns, paint: PLAIN }),
    ]
    expect(lines.filter(line => textWidth(line) > columns)).toEqual([])
  })

  test('the JSON has the same keys in the same order for each', () => {
    const keys = new Set(all.map(each => Object.keys(definitionJson(each) as object).join()))
    expect([...keys]).toEqual([
      'id,name,size,type,multiplier,unit,min,max,values,sentinels,flags,note,group,models,length,textShift,own',
    ])
  })
})

test('a table has one line for an id and name, with all its sizes', () => {
  const lines = definitionTable(byName(standardDictionary().definitionsOf(72)), { columns: 80, paint: PLAIN })
  expect(lines).toEqual([
    '   ID  NAME                  BYTES  VALUE',
    '   72  Dallas Temperature 1  2 4    -55 to 115 °C',
  ])
})
