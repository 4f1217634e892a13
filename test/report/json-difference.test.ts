import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonDifferences } from '../../src/report/json-difference.js'

const differences = (expected: unknown, actual: unknown) => [...jsonDifferences(expected, actual)]

describe('the path of a difference', () => {
  test('through lists and objects', () => {
    const line = (value: number) => [{ records: [{ io: [] }, { io: [{ id: 1 }, { id: 2, value }] }] }]
    expect(differences(line(1), line(2))).toEqual([
      { field: '[0].records[1].io[1].value', expected: 1, actual: 2 },
    ])
  })

  test('of a key that is no name', () => {
    expect(differences({ 'a b': 1, '0': 2 }, { 'a b': 2, '0': 2 })[0]?.field).toBe('["a b"]')
  })
})

test('a field that one side lacks', () => {
  expect(differences({ a: 1, b: 2 }, { a: 1 })).toEqual([{ field: 'b', expected: 2, actual: undefined }])
  expect(differences([1], [1, { b: 2 }])).toEqual([{ field: '[1]', expected: undefined, actual: { b: 2 } }])
  expect(differences({ a: null }, {})).toEqual([{ field: 'a', expected: null, actual: undefined }])
})

test('another kind of value', () => {
  expect(differences({ a: [1] }, { a: { 0: 1 } })).toEqual([{ field: 'a', expected: [1], actual: { 0: 1 } }])
  expect(differences({ a: null }, { a: {} })).toEqual([{ field: 'a', expected: null, actual: {} }])
  expect(differences(1, '1')).toEqual([{ field: '', expected: 1, actual: '1' }])
})

test('all of them, in the order of the expected document', () => {
  const found = differences({ b: 1, a: 2, c: 3 }, { a: 0, b: 0, c: 3, d: 4 })
  expect(found.map(({ field }) => field)).toEqual(['b', 'a', 'd'])
})

test('the order of keys is no difference', () => {
  expect(differences({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([])
})

test('names of the prototype are fields like others', () => {
  expect(differences(JSON.parse('{"constructor":1}'), {})).toEqual([
    { field: 'constructor', expected: 1, actual: undefined },
  ])
})

test('none between a document and itself, some between any two that are written differently', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(differences(a, JSON.parse(JSON.stringify(a)))).toEqual([])
      if (JSON.stringify(a) === JSON.stringify(b)) return
      const isSame = fc.stringify(sorted(a)) === fc.stringify(sorted(b))
      expect(differences(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))).length === 0).toBe(
        isSame,
      )
    }),
    // JSON has no minus zero: written and read again it is another number to Object.is, but not to anybody else.
    { examples: [[-0, 0]] },
  )
})

/** The document with its keys in one order, through JSON as everything that is compared. */
function sorted(value: unknown): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value))
  if (Array.isArray(plain)) return plain.map(sorted)
  if (typeof plain !== 'object' || plain === null) return plain
  return Object.entries(plain)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
    .concat([['kind', 'object']])
}
