import { describe, expect, it } from 'vitest'
import { CASES, prerequisites, sectionOf, SECTIONS, selectCases } from '../../src/conform/suite.js'

describe('the list of cases', () => {
  it('has each id once, in its section, counting up', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
    for (const { number, cases } of SECTIONS) {
      expect(cases.map(({ id }) => id)).toEqual(cases.map((_, i) => `${number}.${i + 1}`))
    }
  })

  it('has at least seventy of them, in ten sections', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(70)
    expect(SECTIONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('says of each what is required, why, what is sent and what is expected', () => {
    for (const { id, title, requirement, source, sends, expects } of CASES) {
      for (const text of [title, requirement, source, sends, expects]) {
        expect(text.length, id).toBeGreaterThan(1)
        expect(text, id).not.toMatch(/undefined|\s\s/)
      }
      expect(requirement, id).toMatch(/\.$/)
      expect(title, id).not.toMatch(/\.$/)
    }
  })

  it('builds on cases that there are, and on no case twice over a circle', () => {
    const byId = new Map(CASES.map(one => [one.id, one]))
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, `${id} builds on itself`).not.toContain(id)
      const one = byId.get(id)
      expect(one, `there is no case ${id}`).toBeDefined()
      for (const needed of prerequisites(one!)) visit(needed, [...path, id])
    }
    for (const { id } of CASES) visit(id, [])
  })

  it('has no must that only builds on what may fail without harm', () => {
    for (const one of CASES.filter(({ level }) => level === 'must')) {
      for (const needed of prerequisites(one)) {
        expect(CASES.find(({ id }) => id === needed)?.level, `${one.id} builds on ${needed}`).not.toBe('may')
      }
    }
  })
})

describe('a selection', () => {
  it('names cases and sections, in any order, each once', () => {
    const picked = selectCases(['3.2', '8', '3.1', '3.2']).map(({ id }) => id)
    expect(picked.slice(0, 3)).toEqual(['3.1', '3.2', '8.1'])
    expect(picked.filter(id => sectionOf(id) === 8)).toHaveLength(SECTIONS[7]!.cases.length)
  })

  it.each(['11', '3.99', 'x', ''])('refuses %j', name => {
    expect(() => selectCases([name])).toThrow(`there is no case or section ${name}`)
  })
})
