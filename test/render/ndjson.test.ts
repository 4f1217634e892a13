import { expect, test } from 'vitest'
import { ndjsonLine } from '../../src/render/ndjson.js'

test('a line never holds what acts on a terminal, and still means the same', () => {
  const value = { text: 'a\u009b31m\u202eb\u2028c\u001b[2J\ud800' }
  const line = ndjsonLine(value)

  expect(line.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/)
  expect(JSON.parse(line)).toEqual(value)
})
