import { expect } from 'vitest'
import { toHex } from '../../src/wire/hex.js'

const AROUND = 24

/** Fails with both sides as hex, the first difference marked. */
export function expectBytes(actual: Uint8Array, expected: Uint8Array, what = 'bytes'): void {
  const at = firstDifference(actual, expected)
  if (at < 0) return
  expect.fail(describeDifference(actual, expected, at, what))
}

/** Index of the first byte that differs, the shorter length if one side goes on, -1 if they are equal. */
export function firstDifference(actual: Uint8Array, expected: Uint8Array): number {
  const shorter = Math.min(actual.length, expected.length)
  for (let at = 0; at < shorter; at++) if (actual[at] !== expected[at]) return at
  return actual.length === expected.length ? -1 : shorter
}

/** Two lines of hex around the place, and a mark under it. */
export function describeDifference(
  actual: Uint8Array,
  expected: Uint8Array,
  at: number,
  what: string,
): string {
  const start = Math.max(0, at - AROUND)
  const line = (bytes: Uint8Array): string => {
    const end = Math.min(bytes.length, at + AROUND)
    return `${start > 0 ? '..' : ''}${toHex(bytes, start, end)}${end < bytes.length ? '..' : ''}`
  }
  const mark = `${' '.repeat((start > 0 ? 2 : 0) + 2 * (at - start))}^^ offset ${at}`
  return [
    `${what} differ at offset ${at} (${actual.length} bytes, ${expected.length} expected)`,
    `expected  ${line(expected)}`,
    `actual    ${line(actual)}`,
    `          ${mark}`,
  ].join('\n')
}
