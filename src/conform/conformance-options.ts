/** What a run of the suite is told. */
import type { Describe } from '../render/describe.js'
import type { ConformanceCase } from './case.js'
import type { CommandHook, VerifyHook } from './hooks.js'
import type { CaseResult } from './result.js'

export interface ConformanceOptions {
  readonly host: string
  readonly port: number
  readonly cases: readonly ConformanceCase[]
  /** Whether the UDP section is run. */
  readonly udp: boolean
  /** How long an answer may take, ms. */
  readonly timeoutMs: number
  /** How long a server’s own times are waited for, ms; 0 leaves those cases out. */
  readonly patienceMs: number
  /** How long silence has to last at least, ms; longer where the server answers slowly. Default 250. */
  readonly settleMs?: number
  /** Cases at the same time. */
  readonly parallel: number
  /** IMEIs that the server lets in; invented ones by default. */
  readonly imeis?: readonly string[]
  readonly rejectedImei?: string | undefined
  readonly commandHook?: CommandHook | undefined
  readonly verifyHook?: VerifyHook | undefined
  readonly describe?: Describe
  /** The time of the first record, milliseconds since 1970; by default it lies in the last days. */
  readonly startMs?: number
  readonly signal?: AbortSignal
  /** In the order of the cases; each comes as soon as those before it are done. */
  readonly onResult?: (result: CaseResult) => void
  /** What is being done, for a person who watches. */
  readonly onProgress?: (done: number, running: readonly ConformanceCase[]) => void
}
