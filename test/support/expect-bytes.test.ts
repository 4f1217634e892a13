import { describe, expect, it } from 'vitest'
import { describeDifference, expectBytes, firstDifference } from './expect-bytes.js'

describe('a comparison of bytes', () => {
  it('prints both sides and marks the first difference', () => {
    const text = describeDifference(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 0xff, 3), 1, 'bytes')
    expect(text.split('\n')).toEqual([
      'bytes differ at offset 1 (3 bytes, 3 expected)',
      'expected  01FF03',
      'actual    010203',
      '            ^^ offset 1',
    ])
  })

  it('shows what is around the place in a long one', () => {
    const long = new Uint8Array(100)
    const other = long.slice()
    other[50] = 0xab
    const [, expected, actual, mark] = describeDifference(other, long, 50, 'bytes').split('\n')
    expect(actual!.indexOf('AB')).toBe(mark!.indexOf('^^'))
    expect(expected).toHaveLength(actual!.length)
    expect(actual).toMatch(/^actual {4}\.\.(00)+AB(00)+\.\.$/)
  })

  it('finds a side that is longer', () => {
    expect(firstDifference(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(1)
    expect(firstDifference(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(-1)
    expect(() => {
      expectBytes(Uint8Array.of(1), Uint8Array.of(1, 2))
    }).toThrow(/differ at offset 1/)
  })
})
