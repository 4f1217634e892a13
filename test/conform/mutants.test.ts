import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseResult } from '../../src/conform/result.js'
import { CASES } from '../../src/conform/suite.js'
import { type Fault, type Mutant, MUTANTS, UNUSUAL } from './mutants.js'
import { found, runAgainst } from './run-mutant.js'

/** Most of a run is waiting for silence, so many go on at the same time. */
const AT_ONCE = 48

const results = new Map<Fault | 'none', readonly CaseResult[]>()

beforeAll(async () => {
  const waiting: (Fault | 'none')[] = ['none', ...UNUSUAL, ...MUTANTS.map(({ fault }) => fault)]
  const work = async (): Promise<void> => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      results.set(fault, await runAgainst(fault === 'none' ? [] : [fault]))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}, 600_000)

describe('the server without a fault', () => {
  it('passes every case', () => {
    const run = results.get('none')!
    expect(found(run)).toEqual([])
    // Its commands are Codec 12, so what Codec 14 has to say can't be asked.
    expect(run.filter(({ status }) => status === 'skip').map(result => result.case.id)).toEqual(['7.7'])
    expect(run).toHaveLength(CASES.length)
  })
})

describe('what is unusual and accepted by devices', () => {
  it.each(UNUSUAL)('%s: told, and no fault', fault => {
    const run = results.get(fault)!
    expect(found(run)).toEqual([])
    expect(run.find(result => result.case.id === '6.6')?.notes).toEqual([
      'the packet id is the server’s own (0000); devices accept it',
    ])
  })
})

describe('every way to be wrong is found by the cases meant for it, and by no others', () => {
  it.each<Mutant>(MUTANTS)('$fault', ({ fault, foundBy }) => {
    expect(found(results.get(fault as Fault)!)).toEqual([...foundBy].sort(byNumber))
  })

  it('are at least 36', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(36)
    expect(new Set(MUTANTS.map(({ fault }) => fault)).size).toBe(MUTANTS.length)
  })

  it('are listed beside what finds them', () => {
    const width = Math.max(...MUTANTS.map(({ fault }) => fault.length))
    const rows = MUTANTS.map(({ fault, foundBy }) => {
      const run = results.get(fault)!
      const first = run.find(result => result.case.id === foundBy[0])!
      return `${fault.padEnd(width)}  ${found(run).join(' ').padEnd(24)}  ${first.hint ?? first.actual ?? ''}`
    })
    process.stdout.write(`\n${'FAULT'.padEnd(width)}  ${'FOUND BY'.padEnd(24)}  GUESS\n${rows.join('\n')}\n`)
    expect(rows).toHaveLength(MUTANTS.length)
  })
})

function byNumber(a: string, b: string): number {
  const [sectionA = 0, numberA = 0] = a.split('.').map(Number)
  const [sectionB = 0, numberB = 0] = b.split('.').map(Number)
  return sectionA - sectionB || numberA - numberB
}
