/** One case from its beginning to its end, which always comes. */
import { toHex } from '../wire/hex.js'
import type { ConformanceCase } from './case.js'
import { BadHook, NotApplicable, Unmet, Unreachable } from './finding.js'
import type { Limits } from './client/limits.js'
import { Probe, type ProbeOptions } from './probe.js'
import type { CaseResult, Status } from './result.js'
import type { Entry } from './transcript.js'

/** Waits that a case may have one after another, at most; one that makes 200 connections takes a while on a busy machine. */
const TIMEOUTS_IN_A_CASE = 15
const SETTLES_IN_A_CASE = 40
const HOOKS_IN_A_CASE_MS = 40_000
/** A deadline is counted in such steps, ms. */
const STEP_MS = 100
/** Happenings that are told of a case that has passed. */
const MAX_TOLD = 6

export interface CaseRun {
  readonly result: CaseResult
  /** The longest time that an answer took, ms. */
  readonly slowestMs: number
}

/** Runs the case; never throws, and never takes longer than its deadline. */
export async function runCase(
  one: ConformanceCase,
  options: ProbeOptions,
  signal?: AbortSignal,
): Promise<CaseRun> {
  const probe = new Probe(options)
  const began = performance.now()
  const deadlineMs = deadlineOf(one, options.limits)
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    // In steps: time in which this process was held up is not held against the server.
    let leftMs = deadlineMs
    timer = setInterval(() => {
      leftMs -= STEP_MS
      if (leftMs <= 0) reject(tookTooLong(deadlineMs))
    }, STEP_MS)
  })
  let onAbort = (): void => undefined
  const interrupted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new NotApplicable('interrupted'))
    signal?.addEventListener('abort', onAbort, { once: true })
  })
  // A host that does not answer makes no case hang: what is still under way is left to itself.
  const run = one.run(probe)
  run.catch(() => undefined)
  let outcome: Outcome = { status: 'pass' }
  try {
    await Promise.race([run, deadline, interrupted])
  } catch (error) {
    outcome = outcomeOf(error)
  }
  clearInterval(timer)
  signal?.removeEventListener('abort', onAbort)
  probe.dispose()
  const { entries, left } = probe.transcript
  return {
    slowestMs: probe.slowestMs,
    result: {
      case: one,
      expected: outcome.expected ?? one.expects,
      status: outcome.status,
      actual: outcome.actual ?? (outcome.status === 'pass' ? toldOf(entries) : undefined),
      reason: outcome.reason,
      hint: outcome.hint,
      notes: [...probe.notes],
      transcript: [...entries],
      transcriptLeft: left,
      durationMs: Math.round(performance.now() - began),
    },
  }
}

/** A result for what was not run. */
export function skipped(one: ConformanceCase, reason: string): CaseResult {
  return {
    case: one,
    status: 'skip',
    expected: one.expects,
    actual: undefined,
    reason,
    hint: undefined,
    notes: [],
    transcript: [],
    transcriptLeft: 0,
    durationMs: 0,
  }
}

interface Outcome {
  readonly status: Status
  readonly expected?: string
  readonly actual?: string
  readonly reason?: string
  readonly hint?: string | undefined
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Unmet) {
    const { expected, actual, hint } = error
    return { status: 'fail', expected, actual, hint }
  }
  if (error instanceof NotApplicable) return { status: 'skip', reason: error.message }
  if (error instanceof Unreachable || error instanceof BadHook)
    return { status: 'error', reason: error.message }
  const message = error instanceof Error ? error.message : String(error)
  return { status: 'error', reason: `a fault of the case itself: ${message}` }
}

function deadlineOf(
  { isPatient, needs }: ConformanceCase,
  { timeoutMs, settleMs, patienceMs }: Limits,
): number {
  const hooks = needs?.some(need => need.endsWith('hook')) === true ? HOOKS_IN_A_CASE_MS : 0
  const patience = isPatient === true ? patienceMs : 0
  return TIMEOUTS_IN_A_CASE * timeoutMs + SETTLES_IN_A_CASE * settleMs + hooks + patience
}

function tookTooLong(ms: number): Unmet {
  return new Unmet(
    'an end of the case',
    `none within ${Math.round(ms / 1000)} s`,
    'the server answers, but slower than any device would wait',
  )
}

/** What the server did, in short. */
function toldOf(entries: readonly Entry[]): string {
  const told = entries.flatMap(entry => {
    if (entry.kind === 'received') return [entry.bytes.length > 12 ? entry.what : toHex(entry.bytes)]
    if (entry.kind === 'silence') return ['silence']
    if (entry.kind === 'closed') return ['closed']
    return entry.kind === 'reset' ? ['reset'] : []
  })
  const more = told.length > MAX_TOLD ? `, and ${told.length - MAX_TOLD} more` : ''
  return told.length === 0 ? 'nothing' : `${told.slice(0, MAX_TOLD).join(', ')}${more}`
}
