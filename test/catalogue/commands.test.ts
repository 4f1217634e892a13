import { describe, expect, it } from 'vitest'
import { GPRS_COMMANDS } from '../../src/catalogue/commands.js'

describe('the catalogue of GPRS commands', () => {
  it('has every name once, in lower case', () => {
    const names = GPRS_COMMANDS.map(row => row.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9_]+(:[a-z]+)?$/)
  })

  it('knows the 97 commands that the sources name', () => {
    expect(GPRS_COMMANDS).toHaveLength(97)
    expect(new Set(GPRS_COMMANDS.map(row => row.group)).size).toBe(9)
  })

  it.each(GPRS_COMMANDS.map(row => [row.name, row] as const))('%s is a sound row', (name, row) => {
    expect(row.syntax.startsWith(name)).toBe(true)
    expect(row.summary).toMatch(/^[A-Z].*[^.]$/)
    expect(row.summary.length).toBeLessThanOrEqual(110)
    // What is to be filled in, and nothing else, is described.
    const placeholders = new Set([...row.syntax.matchAll(/<(\w+)>/g)].map(match => match[1]))
    expect(new Set(row.parameters?.map(parameter => parameter.name))).toEqual(placeholders)
    // Only what the syntax shows in brackets, or between commas that stay, may be left out.
    for (const parameter of row.parameters ?? []) {
      if (parameter.optional !== undefined) expect(row.syntax).toMatch(/[[,]/)
    }
    if (row.models !== undefined) {
      expect(row.models.length).toBeGreaterThan(0)
      expect(new Set(row.models).size).toBe(row.models.length)
    }
  })

  it.each([
    ['getinfo', 'read'],
    ['setparam', 'write'],
    ['setdigout', 'actuate'],
    ['secoon', 'actuate'],
    ['lvcanblockengine', 'actuate'],
    ['cpureset', 'disruptive'],
    ['deleterecords', 'destructive'],
    ['defaultcfg', 'destructive'],
  ])('%s: %s', (name, effect) => {
    expect(GPRS_COMMANDS.find(row => row.name === name)?.effect).toBe(effect)
  })
})
