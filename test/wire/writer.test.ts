import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EncodeError } from '../../src/wire/errors.js'
import { Writer } from '../../src/wire/writer.js'
import { thrownBy } from '../support/decode-error.js'

const RANGES = [
  { type: 'u8', min: 0, max: 0xff, bytes: [0xff] },
  { type: 'u16', min: 0, max: 0xffff, bytes: [0xff, 0xff] },
  { type: 'u32', min: 0, max: 0xffff_ffff, bytes: [0xff, 0xff, 0xff, 0xff] },
  { type: 'u64', min: 0, max: Number.MAX_SAFE_INTEGER, bytes: [0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] },
  { type: 'i16', min: -0x8000, max: 0x7fff, bytes: [0x7f, 0xff] },
  { type: 'i32', min: -0x8000_0000, max: 0x7fff_ffff, bytes: [0x7f, 0xff, 0xff, 0xff] },
] as const

describe.each(RANGES)('$type', ({ type, min, max, bytes }) => {
  it('takes its whole range', () => {
    const w = new Writer()
    w[type]('field', min)
    expect(w.finish()).toEqual(
      Uint8Array.from({ length: bytes.length }, (_, i) => (min < 0 && i === 0 ? 0x80 : 0)),
    )
    const largest = new Writer()
    largest[type]('field', max)
    expect(largest.finish()).toEqual(Uint8Array.from(bytes))
  })

  it.each([min - 1, max + 1, 0.5, NaN, Infinity, -Infinity])('refuses %d', value => {
    const w = new Writer()
    const error = thrownBy(() => {
      w[type]('some.field', value)
    })
    expect(error).toBeInstanceOf(EncodeError)
    expect(error).toMatchObject({ field: 'some.field', value })
    expect(w.size).toBe(0)
  })
})

describe('a writer', () => {
  it('grows as it must and keeps what it has', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.nat(8), (parts, capacity) => {
        const w = new Writer(capacity)
        for (const part of parts) w.put(part)
        expect([...w.finish()]).toEqual(parts.flatMap(part => [...part]))
        expect(w.view()).toEqual(w.finish())
      }),
    )
  })

  it('fills in a number later', () => {
    const w = new Writer(2)
    w.u16('length', 0)
    w.u32('size', 0)
    w.u8('last', 7)
    w.patchU16(0, 'length', 0x0102)
    w.patchU32(2, 'size', 0x03040506)
    expect(w.finish()).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6, 7))
    expect(() => {
      w.patchU16(0, 'length', 0x1_0000)
    }).toThrow(EncodeError)
  })

  it('writes a number of one or two bytes', () => {
    const w = new Writer()
    w.uint(1, 'n', 0xff)
    w.uint(2, 'n', 0x0102)
    expect(w.finish()).toEqual(Uint8Array.of(0xff, 1, 2))
    expect(() => {
      w.uint(1, 'n', 256)
    }).toThrow(EncodeError)
  })

  it('hands out bytes of their own', () => {
    const w = new Writer()
    w.u8('a', 1)
    const finished = w.finish()
    w.u8('b', 2)
    expect(finished).toEqual(Uint8Array.of(1))
  })
})

it.each([
  [{ toString: '' }, 'an object'],
  [Object.create(null), 'an object'],
  [[1], 'an object'],
  [7n, '7n'],
  [null, 'null'],
  ['x', 'x'],
])('EncodeError names any value: %o', (value, shown) => {
  expect(new EncodeError('speed', value, 'a number is needed').message).toBe(
    `speed: a number is needed, got ${shown}`,
  )
})
