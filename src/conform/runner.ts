/**
 * Runs a selection of cases: those that do not disturb each other at the same time, the rest one by one, and what failed in
 * company once more alone, so that nothing is blamed for what another case or a busy machine has done.
 */
import { setMaxListeners } from 'node:events'
import { UNDESCRIBED } from '../render/describe.js'
import type { ConformanceCase } from './case.js'
import type { Limits, Target } from './client/limits.js'
import type { TcpDevice } from './client/tcp-device.js'
import type { ConformanceOptions } from './conformance-options.js'
import { ImeiPool } from './imei-pool.js'
import { RecordSource } from './material.js'
import type { ProbeOptions } from './probe.js'
import { connectUnseen, reach } from './reach.js'
import type { CaseResult } from './result.js'
import { type CaseRun, runCase, skipped } from './run-case.js'
import { reasonToSkip } from './skip-reason.js'
import { prerequisites, sectionOf, UDP_SECTION } from './suite.js'

const DEFAULT_SETTLE_MS = 250
/** Silence has to last this many times as long as the slowest of the first answers. */
const SETTLE_FACTOR = 4
const TWO_DAYS_MS = 2 * 86_400_000
/** A patient case that fails within this time is run again alone, ms. */
const SOON_MS = 10_000
/** A server that is gone for this long at least is not asked any more, ms. */
const GONE_MS = 5000
/** Before a case that is alone, ms: the connections of the one before are let go first. */
const BREATH_MS = 20
/** Pause between two looks for a server that has gone, ms. */
const LOOK_AGAIN_MS = 250

/**
 * @returns a result for each case, in their order
 * @throws {TargetError} where nothing can be reached at that host and port
 */
export async function runConformance(options: ConformanceOptions): Promise<readonly CaseResult[]> {
  return new Run(options, await reach(options)).all()
}

const isPatient = (one: ConformanceCase): boolean => one.isPatient === true

class Run {
  readonly #options: ConformanceOptions
  readonly #target: Target
  readonly #records: RecordSource
  readonly #imeis: ImeiPool
  readonly #results = new Map<ConformanceCase, CaseResult>()
  readonly #running = new Set<ConformanceCase>()
  #settleMs: number
  #told = 0
  /** Whether the server serves a device while another connection is open; undefined until it was asked. */
  #servesSeveral: boolean | undefined
  /** The case after which the server was gone. */
  #goneSince: string | undefined

  constructor(options: ConformanceOptions, target: Target) {
    this.#options = options
    this.#target = target
    if (options.signal !== undefined) setMaxListeners(0, options.signal) // one a case
    this.#settleMs = options.settleMs ?? DEFAULT_SETTLE_MS
    this.#records = new RecordSource(options.startMs ?? Math.floor((Date.now() - TWO_DAYS_MS) / 1000) * 1000)
    this.#imeis = new ImeiPool(options.imeis)
  }

  async all(): Promise<readonly CaseResult[]> {
    const { cases } = this.#options
    for (const one of cases) {
      const reason = reasonToSkip(one, this.#options)
      if (reason !== undefined) this.#settle(skipped(one, reason))
    }
    for (;;) {
      this.#skipDependents()
      if (this.#servesSeveral === undefined && this.#hasPassed('1.1'))
        this.#servesSeveral = await this.#looksForSeveral()
      const ready = this.#left().filter(one => one.isAlone !== true && !isPatient(one) && this.#isReady(one))
      if (ready.length === 0) break
      await this.#inCompany(ready)
    }
    await this.#oneByOne(one => !isPatient(one))
    // What waits for long comes last: alone means that no silent connection is open either.
    if (this.#servesSeveral !== false) {
      const patient = this.#left().filter(one => this.#isReady(one))
      await Promise.all(patient.map(one => this.#besideOthers(one)))
    }
    // What failed soon may have been disturbed.
    await this.#oneByOne(() => true)
    return cases.map(one => this.#results.get(one)!)
  }

  async #besideOthers(one: ConformanceCase): Promise<void> {
    const run = await this.#run(one)
    if (this.#isFinal(run) || run.result.durationMs > SOON_MS) this.#settle(run.result)
  }

  /** Several at a time; what fails is run again alone, and that counts. */
  async #inCompany(cases: readonly ConformanceCase[]): Promise<void> {
    const waiting = [...cases]
    const failed: CaseResult[] = []
    const work = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        const run = await this.#run(one)
        if (this.#isFinal(run)) this.#settle(run.result)
        else failed.push(run.result)
        // What the first answers take says how long silence has to last.
        if (cases.some(({ id }) => id === '3.1' || id === '6.1')) this.#learn(run.slowestMs)
      }
    }
    const parallel = this.#servesSeveral === false ? 1 : this.#options.parallel
    await Promise.all(Array.from({ length: parallel }, work))
    for (const first of failed) await this.#again(first)
  }

  /** A failure counts when it comes a second time, alone. */
  async #again(first: CaseResult): Promise<void> {
    if (this.#skipWhenOver(first.case)) return
    const { result } = await this.#alone(first.case)
    const isFinal = result.status !== 'pass'
    const said = first.actual ?? first.reason ?? ''
    this.#settle(
      isFinal
        ? result
        : { ...result, notes: [...result.notes, `failed once, and not when run again: ${said}`] },
    )
    if (isFinal) await this.#lookForServer(result)
  }

  #isFinal({ result: { status } }: CaseRun): boolean {
    return status === 'pass' || status === 'skip'
  }

  async #oneByOne(isMeant: (one: ConformanceCase) => boolean): Promise<void> {
    for (;;) {
      this.#skipDependents()
      const one = this.#left().find(one => isMeant(one) && this.#isReady(one))
      if (one === undefined) return
      if (this.#skipWhenOver(one)) continue
      const run = await this.#alone(one)
      if (this.#isFinal(run) || isPatient(one)) {
        this.#settle(run.result)
        continue
      }
      // It may have taken the server down: then the second try has to wait until it is back.
      await this.#lookForServer(run.result)
      if (this.#goneSince === undefined) await this.#again(run.result)
      else this.#settle(run.result)
    }
  }

  async #alone(one: ConformanceCase): Promise<CaseRun> {
    await new Promise(resolve => setTimeout(resolve, BREATH_MS))
    return this.#run(one)
  }

  #skipWhenOver(one: ConformanceCase): boolean {
    const { signal } = this.#options
    const isInterrupted = signal?.aborted === true
    if (!isInterrupted && this.#goneSince === undefined) return false
    const reason = isInterrupted ? 'interrupted' : `the server is gone since case ${this.#goneSince ?? ''}`
    this.#settle(skipped(one, reason))
    return true
  }

  /** After a failure: a server that has ended may come back in a moment; one that does not is not asked any more. */
  async #lookForServer({ status, case: { id } }: CaseResult): Promise<void> {
    if (status === 'pass' || status === 'skip' || this.#isUdpOnly) return
    const deadline = performance.now() + Math.max(GONE_MS, 2 * this.#options.timeoutMs)
    while (this.#options.signal?.aborted !== true) {
      if (await this.#answers()) return
      if (performance.now() >= deadline) {
        this.#goneSince = id
        return
      }
      await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS))
    }
  }

  /** Whether a device is let in while another connection is open: else nothing can be run at the same time. */
  async #looksForSeveral(): Promise<boolean> {
    const silent = await this.#connect('').catch(() => undefined)
    try {
      return await this.#answers()
    } finally {
      silent?.dispose()
    }
  }

  /** Whether a device can connect, and log in where that was seen to work. */
  async #answers(): Promise<boolean> {
    const imeis = await this.#imeis.take(1)
    let device: TcpDevice | undefined
    try {
      device = await this.#connect(imeis[0]!)
      if (this.#hasPassed('1.1')) await device.login()
      return true
    } catch {
      return false
    } finally {
      device?.dispose()
      this.#imeis.giveBack(imeis)
    }
  }

  get #isUdpOnly(): boolean {
    return this.#options.cases.every(({ id }) => sectionOf(id) === UDP_SECTION)
  }

  #connect(imei: string): Promise<TcpDevice> {
    return connectUnseen(this.#target, this.#limits(), imei)
  }

  #hasPassed(id: string): boolean {
    const one = this.#options.cases.find(one => one.id === id)
    return one !== undefined && this.#results.get(one)?.status === 'pass'
  }

  async #run(one: ConformanceCase): Promise<CaseRun> {
    if (this.#options.signal?.aborted === true) return { result: skipped(one, 'interrupted'), slowestMs: 0 }
    this.#running.add(one)
    this.#tellProgress()
    const imeis = await this.#imeis.take(one.devices ?? 1)
    const run = await runCase(one, this.#probeOptions(imeis), this.#options.signal)
    this.#imeis.giveBack(imeis)
    this.#running.delete(one)
    return run
  }

  #settle(result: CaseResult): void {
    const { cases, onResult } = this.#options
    this.#results.set(result.case, result)
    for (let next = cases[this.#told]; next !== undefined; next = cases[this.#told]) {
      const done = this.#results.get(next)
      if (done === undefined) break
      this.#told++
      onResult?.(done)
    }
    this.#tellProgress()
  }

  #tellProgress(): void {
    this.#options.onProgress?.(this.#results.size, [...this.#running])
  }

  #left(): ConformanceCase[] {
    return this.#options.cases.filter(one => !this.#results.has(one) && !this.#running.has(one))
  }

  /** A prerequisite that was not selected is taken for met. */
  #prerequisites(one: ConformanceCase): ConformanceCase[] {
    const ids = prerequisites(one)
    return this.#options.cases.filter(({ id }) => ids.includes(id))
  }

  #isReady(one: ConformanceCase): boolean {
    return this.#prerequisites(one).every(needed => this.#results.get(needed)?.status === 'pass')
  }

  /** Skips what builds on a case that has failed or was skipped itself. */
  #skipDependents(): void {
    for (let isMore = true; isMore;) {
      isMore = false
      for (const one of this.#left()) {
        const unmet = this.#prerequisites(one).find(needed => {
          const status = this.#results.get(needed)?.status
          return status !== undefined && status !== 'pass'
        })
        if (unmet === undefined) continue
        const has = this.#results.get(unmet)?.status === 'skip' ? 'was skipped' : 'failed'
        this.#settle(skipped(one, `it builds on ${unmet.id}, which ${has}`))
        isMore = true
      }
    }
  }

  #learn(slowestMs: number): void {
    const most = Math.max(this.#settleMs, this.#options.timeoutMs / 4)
    this.#settleMs = Math.min(most, Math.max(this.#settleMs, SETTLE_FACTOR * slowestMs))
  }

  #limits(): Limits {
    const { timeoutMs, patienceMs } = this.#options
    return { timeoutMs, patienceMs, settleMs: Math.min(timeoutMs, this.#settleMs) }
  }

  #probeOptions(imeis: readonly string[]): ProbeOptions {
    const { rejectedImei, describe, commandHook, verifyHook } = this.#options
    return {
      target: this.#target,
      limits: this.#limits(),
      imeis,
      rejectedImei,
      records: this.#records,
      describe: describe ?? UNDESCRIBED,
      commandHook,
      verifyHook,
    }
  }
}
