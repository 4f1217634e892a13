/** What running cases came to. */
import type { ConformanceCase } from './case.js'
import type { Entry } from './transcript.js'

/** `error`: the case could not be run, so nothing was learned. */
export type Status = 'pass' | 'fail' | 'skip' | 'error'

export interface CaseResult {
  readonly case: ConformanceCase
  readonly status: Status
  readonly expected: string
  /** What the server did; undefined where the case was not run. */
  readonly actual: string | undefined
  /** Why it was skipped, or could not be run. */
  readonly reason: string | undefined
  /** The likely cause of a failure. */
  readonly hint: string | undefined
  /** What is unusual about the server, and no fault. */
  readonly notes: readonly string[]
  readonly transcript: readonly Entry[]
  /** Entries that the transcript had no room for. */
  readonly transcriptLeft: number
  readonly durationMs: number
}

export interface Tally {
  readonly passed: number
  /** Those that could not be run included. */
  readonly failed: number
  readonly skipped: number
}

/** Whether the result is a finding that decides: a `must` always, a `should` where one is strict, a `may` never. */
export function isDecisive({ status, case: { level } }: CaseResult, isStrict: boolean): boolean {
  if (status === 'error') return true
  return status === 'fail' && (level === 'must' || (isStrict && level === 'should'))
}

export function tallyOf(results: readonly CaseResult[]): Tally {
  const count = (...statuses: readonly Status[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length
  return { passed: count('pass'), failed: count('fail', 'error'), skipped: count('skip') }
}
