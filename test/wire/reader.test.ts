import { describe, expect, it } from 'vitest'
import { fieldBlock } from '../../src/wire/fields.js'
import { Reader, type Span } from '../../src/wire/reader.js'
import { assertDecodeError } from '../support/decode-error.js'

const BYTES = Uint8Array.of(0xee, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xee)

const BLOCK = fieldBlock([
  ['first', 'u8'],
  ['second', 'u16'],
  ['third', 'u32'],
])

describe('a reader', () => {
  it('reads by width, in order', () => {
    const r = new Reader(BYTES, 1, 8)
    expect([r.u8('a'), r.u16('b'), r.u32('c')]).toEqual([0x01, 0x0203, 0x04050607])
    expect([r.offset, r.remaining]).toEqual([7, 0])
    expect(new Reader(BYTES, 1, 8).uint(1, 'n')).toBe(0x01)
    expect(new Reader(BYTES, 1, 8).uint(2, 'n')).toBe(0x0102)
  })

  it.each([
    { name: 'u8', size: 1 },
    { name: 'u16', size: 2 },
    { name: 'u32', size: 4 },
  ] as const)('refuses a $name that is not there, and reads nothing of it', ({ name, size }) => {
    for (let has = 0; has < size; has++) {
      const r = new Reader(BYTES, 2, 2 + has)
      const detail = { offset: 0, field: 'some.field', expected: size, actual: has }
      assertDecodeError(() => r[name]('some.field'), 'OVERRUN', detail)
      expect(r.offset).toBe(0)
    }
  })

  it('counts offsets from the origin, which may be before its start', () => {
    const r = new Reader(BYTES, 4, 6, undefined, 1)
    r.u8('a')
    assertDecodeError(() => r.u16('b'), 'OVERRUN', { offset: 4, field: 'b', expected: 2, actual: 1 })
  })

  it('names the place of a field by the item it is in', () => {
    const r = new Reader(BYTES, 9)
    r.item = 3
    assertDecodeError(() => r.u8('n1'), 'OVERRUN', { offset: 0, field: 'records[3].n1' })
    r.itemName = 'commands'
    assertDecodeError(() => r.take(2, 'payload'), 'OVERRUN', {
      offset: 0,
      field: 'commands[3].payload',
      expected: 2,
    })
  })

  it('takes a view, not a copy', () => {
    const taken = new Reader(BYTES, 1).take(3, 'payload')
    expect(taken).toEqual(Uint8Array.of(1, 2, 3))
    expect(taken.buffer).toBe(BYTES.buffer)
  })

  it.each([
    { has: 0, field: 'first', offset: 0, expected: 1, left: 0 },
    { has: 1, field: 'second', offset: 1, expected: 2, left: 0 },
    { has: 2, field: 'second', offset: 1, expected: 2, left: 1 },
    { has: 3, field: 'third', offset: 3, expected: 4, left: 0 },
    { has: 6, field: 'third', offset: 3, expected: 4, left: 3 },
  ])(
    'names $field as the first field of a block that $has bytes do not hold',
    ({ has, field, offset, expected, left }) => {
      const r = new Reader(BYTES, 1, 1 + has)
      assertDecodeError(() => r.block(BLOCK), 'OVERRUN', { offset, field, expected, actual: left })
    },
  )

  it('shows every field to its trace, values included', () => {
    const spans: Span[] = []
    const r = new Reader(BYTES, 0, 9, span => spans.push(span))
    r.u8('head')
    r.item = 0
    r.block(BLOCK)
    r.take(0, 'nothing')
    r.item = -1
    r.take(1, 'tail')
    expect(spans).toEqual([
      { offset: 0, length: 1, field: 'head', value: 0xee },
      { offset: 1, length: 1, field: 'records[0].first', value: 1 },
      { offset: 2, length: 2, field: 'records[0].second', value: 0x0203 },
      { offset: 4, length: 4, field: 'records[0].third', value: 0x04050607 },
      { offset: 8, length: 1, field: 'tail', value: Uint8Array.of(0xee) },
    ])
  })
})
