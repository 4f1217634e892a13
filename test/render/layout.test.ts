import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, flow, padEnd, padStart, textWidth, wrap } from '../../src/render/layout.js'

test.each([
  ['plain', 5],
  ['ä°', 2],
  ['車', 2],
  ['🚗!', 3],
  ['e\u0301', 1],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test('padding counts columns', () => {
  expect(padEnd('車', 4)).toBe('車  ')
  expect(padStart('ab', 4)).toBe('  ab')
  expect(padEnd('abcdef', 4)).toBe('abcdef')
})

test('what is cut shows it', () => {
  expect(cut('abcdef', 4)).toBe('abc…')
  expect(cut('abcd', 4)).toBe('abcd')
  expect(cut('車車車', 4)).toBe('車…')
})

describe('wrapping', () => {
  test('at spaces, inside a word only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('ab', -2)).toEqual(['a', 'b', ''])
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
  })

  test('no line is too wide, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

test('parts flow onto as few lines as they need, each whole', () => {
  const parts = ['aaaa', 'bbb', 'cc', 'dddddddddddd'].map(text => ({ text }))
  expect(flow(parts, 9)).toEqual(['aaaa  bbb', 'cc', 'dddddddddddd'])
  expect(flow([{ text: 'a', paint: text => `<${text}>` }, { text: 'b' }], 4)).toEqual(['<a>  b'])
})
