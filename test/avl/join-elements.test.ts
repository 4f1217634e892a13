import { describe, expect, it } from 'vitest'
import { joinElements, type NamedElement } from '../../src/avl/join-elements.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { fromHex } from '../../src/wire/hex.js'

const dictionary = standardDictionary()

/** As they come from a record of that model. */
function elements(model: string, ...pairs: readonly (readonly [id: number, hex: string])[]): NamedElement[] {
  const view = dictionary.view({ model: dictionary.models.resolve(model) })
  return pairs.map(([id, hex]) => ({ id, ...view.interpret(id, fromHex(hex)) }))
}
const text = (value: string): string => Buffer.from(value).toString('hex')
const u64 = (value: bigint): string => value.toString(16).padStart(16, '0')

describe('joinElements', () => {
  it('gives the ICCID its zeros back', () => {
    expect(joinElements(elements('FMB920', [11, u64(8937002110n)], [14, u64(12345n)]))).toEqual([
      { name: 'ICCID', value: '89370021100000012345', from: [11, 14] },
    ])
  })

  it('joins text parts in their order, whatever the wire has', () => {
    const derived = joinElements(
      elements(
        'FMB640',
        [235, text('8')],
        [234, text('56789012')],
        [233, text('WVWZZZ1K')],
        [195, text('DB123456')],
        [196, text('78901200')],
        [219, text('89370021')],
        [220, text('10012345')],
        [221, text('6789\0\0\0\0')],
      ),
    )
    expect(derived).toEqual([
      { name: 'ICCID', value: '89370021100123456789', from: [219, 220, 221] },
      { name: 'VIN', value: 'WVWZZZ1K567890128', from: [233, 234, 235] },
      { name: 'Driver 1 ID', value: 'DB12345678901200', from: [195, 196] },
    ])
  })

  it('reads card halves as text if they are', () => {
    expect(joinElements(elements('FMB150', [147, text('DB123456')], [148, text('789012\0\0')]))).toEqual([
      { name: 'Driver 1 ID', value: 'DB123456789012', from: [147, 148] },
    ])
    expect(
      joinElements(elements('FMB150', [147, 'FF00000000000001'], [148, '0000000000000002']))[0]?.value,
    ).toBe('FF000000000000010000000000000002')
  })

  it('says nothing where a part is missing, empty, or means something else', () => {
    expect(joinElements(elements('FMB920', [11, u64(8937002110n)]))).toEqual([])
    expect(joinElements(elements('FMB920', [11, u64(0n)], [14, u64(0n)]))).toEqual([])
    expect(joinElements(elements('FMB640', [11, '0001'], [14, '00000001']))).toEqual([])
    expect(joinElements(elements('FMB920', [195, '01'], [196, '01']))).toEqual([])
    expect(joinElements(elements('FMB640', [195, '00'.repeat(8)], [196, '00'.repeat(8)]))).toEqual([])
  })
})
