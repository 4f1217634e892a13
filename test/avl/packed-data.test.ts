import { describe, expect, it } from 'vitest'
import ids from '../../avlIds.json' with { type: 'json' }
import { Dictionary } from '../../src/avl/dictionary.js'
import { packAvlData, unpackAvlData } from '../../src/avl/packed-data.js'
import { type DictionaryData, rowsById } from '../../src/avl/rows.js'

const packed = packAvlData(ids)

function unpacked(text: string): DictionaryData {
  return unpackAvlData((from, to) => text.slice(from, to), text.indexOf('\n'))
}

describe('the packed dictionary', () => {
  it('has the rows of each id, and everything that they refer to', () => {
    const { rows, ...sets } = unpacked(packed)
    const { rows: written, ...writtenSets } = ids
    const read = rowsById({ rows })
    expect(sets).toEqual(writtenSets)
    expect(read.ids.flatMap(id => read.of(id))).toEqual(written)
    expect(new Set(read.modelTerms)).toEqual(new Set(written.map(({ models }) => models)))
    expect(read.of(65_535)).toEqual([])
  })

  it('gives the same definitions', () => {
    const fromPacked = Dictionary.from(unpacked(packed))
    const fromRows = Dictionary.from(ids)
    expect(fromPacked.ids).toEqual(fromRows.ids)
    expect(fromPacked.listedModels).toEqual(fromRows.listedModels)
    for (const id of fromRows.ids) expect(fromPacked.definitionsOf(id)).toEqual(fromRows.definitionsOf(id))
  })

  it('is ASCII, so that a place in the text is a place in the bytes', () => {
    expect(packed).not.toMatch(/[^\n\x20-\x7e]/)
    const text = packAvlData({ rows: [{ id: 7, name: 'Größe 😀', models: '' }] })
    expect(text).not.toMatch(/[^\n\x20-\x7e]/)
    expect(rowsById(unpacked(text)).of(7)).toMatchObject([{ name: 'Größe 😀' }])
  })

  it('takes a user’s own rows before its own', () => {
    const own = Dictionary.from(unpacked(packed), { rows: [{ id: 66, name: 'Mine', size: 2 }] })
    expect(own.definitionsOf(66).map(({ name }) => name)).toEqual([
      'Mine',
      ...Dictionary.from(ids)
        .definitionsOf(66)
        .map(({ name }) => name),
    ])
  })
})
