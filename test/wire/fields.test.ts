import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_SIZES, fieldBlock, type FieldType, fieldValue, readU64 } from '../../src/wire/fields.js'
import { Writer } from '../../src/wire/writer.js'

const TYPES = Object.keys(FIELD_SIZES) as FieldType[]

/** What a DataView reads there. */
function reference(bytes: Uint8Array, at: number, type: FieldType): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (type) {
    case 'u8':
      return view.getUint8(at)
    case 'u16':
      return view.getUint16(at)
    case 'u32':
      return view.getUint32(at)
    case 'u64':
      return Number(view.getBigUint64(at))
    case 'i16':
      return view.getInt16(at)
    case 'i32':
      return view.getInt32(at)
  }
}

describe('a field block', () => {
  it('lays its fields out one behind the other', () => {
    const block = fieldBlock([
      ['a', 'u8'],
      ['b', 'u64'],
      ['c', 'i16'],
    ])
    expect(block.size).toBe(11)
    expect(block.at).toEqual({ a: 0, b: 1, c: 9 })
    expect(block.fields.map(({ name, offset }) => [name, offset])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 9],
    ])
  })
})

describe.each(TYPES)('a field of type %s', type => {
  it('is read as a DataView reads it, wherever it stands', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 12 }), fc.nat(4), (bytes, at) => {
        const start = Math.min(at, bytes.length - FIELD_SIZES[type])
        expect(fieldValue(bytes, start, type)).toBe(reference(bytes, start, type))
      }),
    )
  })

  it('is written as it is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), bytes => {
        // Beyond 2^53 the writer refuses.
        if (type === 'u64') bytes.set([0, bytes[1]! & 0x1f])
        const value = fieldValue(bytes, 0, type)
        const w = new Writer()
        w[type]('field', value)
        expect(w.finish()).toEqual(bytes.slice(0, FIELD_SIZES[type]))
      }),
    )
  })
})

describe('a u64', () => {
  it('is exact up to 2^53 and a double beyond', () => {
    expect(readU64(Uint8Array.of(0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 0)).toBe(
      Number.MAX_SAFE_INTEGER,
    )
    expect(readU64(new Uint8Array(8).fill(0xff), 0)).toBe(2 ** 64)
  })
})
