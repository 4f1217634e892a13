import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible, visibleJson } from '../../src/render/visible.js'

test.each([
  ['plain text, ä ž 車 🚗', 'plain text, ä ž 車 🚗'],
  ['a\u001b[31mred', 'a\\x1B[31mred'],
  ['line\r\nnext\t', 'line\\r\\nnext\\t'],
  ['\u0000\u007f\u009b', '\\x00\\x7F\\x9B'],
  ['\u202e\u2066\ufeff\u200b', '\\u202E\\u2066\\uFEFF\\u200B'],
  ['\ud800x\udc00', '\\uD800x\\uDC00'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('nothing that acts on a terminal is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    }),
  )
})

test('JSON means the same with and without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(JSON.parse(visibleJson(JSON.stringify(text)))).toBe(text)
    }),
  )
})
