import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseResult } from '../../src/conform/result.js'
import { CASES } from '../../src/conform/suite.js'
import { type Fault, type Mutant, MUTANTS, UNUSUAL } from './mutants.js'
import { found, runAgainst } from './run-mutant.js'

/** Most of a run is waiting for silence, so many go on at the same time... */
const AT_ONCE = 24
/** ...as long as the machine keeps up: a timer this late, ms, and the next one waits. */
const MOST_LATE_MS = 20
const STEP_MS = 25

const results = new Map<Fault | 'none', readonly CaseResult[]>()

beforeAll(async () => {
  // Each failure is waited for twice: who has most of them begins.
  const slowestFirst = [...MUTANTS].sort((a, b) => b.foundBy.length - a.foundBy.length)
  const running = new Set<Promise<void>>()
  for (const fault of [
    ...slowestFirst.map(({ fault }) => fault),
    ...UNUSUAL.map(({ way }) => way),
    'none',
  ] as const) {
    if (running.size >= AT_ONCE) await Promise.race(running)
    while ((await lateness()) > MOST_LATE_MS);
    const run = runAgainst(fault === 'none' ? [] : [fault]).then(found => {
      results.set(fault, found)
      running.delete(run)
    })
    running.add(run)
  }
  await Promise.all(running)
  // Two dozen suites at once may cut a segment elsewhere or hold an answer up: what differs has to differ alone, too.
  for (let again = 0; again < 2; again++) {
    for (const { fault, foundBy } of MUTANTS) {
      if (!isFoundBy(fault, foundBy)) results.set(fault, await runAgainst([fault]))
    }
    if (found(results.get('none')!).length > 0) results.set('none', await runAgainst([]))
  }
}, 600_000)

function isFoundBy(fault: Fault, foundBy: readonly string[]): boolean {
  return found(results.get(fault)!).join() === [...foundBy].sort(byNumber).join()
}

/** How much later than asked for a timer comes, ms. */
async function lateness(): Promise<number> {
  const began = performance.now()
  await new Promise(resolve => setTimeout(resolve, STEP_MS))
  return performance.now() - began - STEP_MS
}

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
  it.each(UNUSUAL)('$way: told, and no fault', ({ way, toldBy, note }) => {
    const run = results.get(way)!
    expect(found(run)).toEqual([])
    expect(run.find(result => result.case.id === toldBy)?.notes).toEqual([note])
  })
})

describe('every way to be wrong is found by the cases meant for it, and by no others', () => {
  it.each<Mutant>(MUTANTS)('$fault', ({ fault, foundBy }) => {
    expect(found(results.get(fault as Fault)!)).toEqual([...foundBy].sort(byNumber))
  })

  it('are at least 90', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(90)
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
