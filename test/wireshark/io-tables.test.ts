import { describe, expect, test } from 'vitest'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { ioTables } from '../../src/wireshark/io-tables.js'

const tables = ioTables(standardDictionary(), undefined)

describe('the fields of IO elements', () => {
  test('are there for every id of the dictionary', () => {
    const hasField = (id: number): boolean =>
      [1, 2, 4, 8, 3].some(width => tables.fieldOf('8E', id, width) ?? tables.fieldOf('7', id, width))
    const missing = standardDictionary().ids.filter(id => !hasField(id))
    expect(missing).toEqual([])
  })

  test('have names of their own, that no other field has, and that Wireshark allows', () => {
    const filters = tables.fields.map(({ filter }) => filter)
    expect(new Set(filters).size).toBe(filters.length)
    expect(filters.filter(filter => !/^teltonika\.io\.[a-z0-9_]+$/.test(filter))).toEqual([])
    for (const name of ['id', 'name', 'raw', 'value', 'text'])
      expect(filters).not.toContain(`teltonika.io.${name}`)
  })

  test('differ where a codec rules a family out', () => {
    const model = standardDictionary().models.resolve('FMB920')
    const forModel = ioTables(standardDictionary(), model)
    expect(forModel.fieldOf('8', 4, 1)?.title).toBe('Digital Input 4')
    expect(forModel.fieldOf('8E', 4, 1)?.title).toBe('Pulse counter DIN1')
  })
})
