import { describe, expect, it } from 'vitest'
import { scaled, scaledBig, scaleOf, unscaled } from '../../src/avl/decimal.js'

describe('scaling', () => {
  // prettier-ignore
  it.each([
    [12_419, 0.001, 12.419],
    [3, 0.1, 0.3],
    [-999, 0.01, -9.99],
    [7, 0.03125, 0.21875],
    [65_535, 100, 6_553_500],
    [0, 0.1, 0],
    [1_234_567_890_123_456, 0.1, '123456789012345.6'],
    [9_007_199_254_740_991, 1, 9_007_199_254_740_991],
    [9_007_199_254_740_991, 10, '90071992547409910'],
    [5, 1e-7, 5e-7],
  ] as const)('%d x %d is %s', (raw, multiplier, expected) => {
    expect(scaled(raw, scaleOf(multiplier))).toBe(expected)
  })

  // prettier-ignore
  it.each([
    [2n ** 64n - 1n, 0.1, '1844674407370955161.5'],
    [-(2n ** 63n), 1, '-9223372036854775808'],
    [-(2n ** 63n), 0.5, '-4611686018427387904'],
    [10n ** 18n, 0.001, '1000000000000000'],
  ] as const)('%d x %d is %s, beyond what a double holds', (raw, multiplier, expected) => {
    expect(scaledBig(raw, scaleOf(multiplier))).toBe(expected)
  })
})

describe('unscaling', () => {
  // prettier-ignore
  it.each([
    ['12.419', 0.001, 12_419n],
    ['-9.99', 0.01, -999n],
    ['5e-7', 1e-7, 5n],
    ['1e3', 10, 100n],
    ['+4', 2, 2n],
    ['1844674407370955161.5', 0.1, 2n ** 64n - 1n],
  ] as const)('%s at %d is %d', (text, multiplier, expected) => {
    expect(unscaled(text, scaleOf(multiplier), false)).toBe(expected)
  })

  it('refuses what lies between two raw values, unless the nearest will do', () => {
    expect(unscaled('0.25', scaleOf(0.1), false)).toBeUndefined()
    expect(unscaled('0.25', scaleOf(0.1), true)).toBe(3n)
    expect(unscaled('-0.24', scaleOf(0.1), true)).toBe(-2n)
    expect(unscaled('5', scaleOf(2), false)).toBeUndefined()
  })

  it.each(['', '-', '1.', 'NaN', 'Infinity', '0x10', '1 2', '1e9999'])('refuses %j', text => {
    expect(unscaled(text, scaleOf(1), true)).toBeUndefined()
  })
})
