/** One capture against its golden. */
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { CaptureError } from '../../capture/chunk.js'
import type { DictionaryOptions } from '../options.js'
import { visible } from '../terminal.js'
import { decodeCapture } from './decode-capture.js'
import type { CaptureFile } from './find-captures.js'
import { compareWithGolden, type GoldenDifference, writeGolden } from './golden.js'

interface Checked {
  readonly path: string
  readonly durationMs: number
}

/** The golden has been written for the first time, or again because it differed. */
export type Updated = 'new' | 'changed'

export type CheckResult = Checked &
  (
    | { readonly status: 'pass'; readonly messages: number; readonly updated?: Updated }
    | { readonly status: 'fail'; readonly difference: GoldenDifference }
    | { readonly status: 'fail'; readonly reason: string }
    /** The capture or its golden could not be used. */
    | { readonly status: 'error'; readonly reason: string }
  )

type Verdict<R extends CheckResult = CheckResult> = R extends unknown ? Omit<R, keyof Checked> : never

/** Never throws for what is wrong with the capture or its golden. */
export async function checkCapture(
  capture: CaptureFile,
  options: DictionaryOptions & { readonly update?: boolean },
): Promise<CheckResult> {
  const startMs = performance.now()
  const verdict = await (
    options.update === true ? update(capture, options) : compare(capture, options)
  ).catch((error: unknown): Verdict => {
    if (error instanceof CaptureError) return { status: 'error', reason: error.message }
    throw error
  })
  return { path: capture.path, durationMs: performance.now() - startMs, ...verdict } as CheckResult
}

async function compare({ path, golden }: CaptureFile, options: DictionaryOptions): Promise<Verdict> {
  const result = await compareWithGolden(decodeCapture(path, options), golden)
  if (result === undefined) {
    return {
      status: 'fail',
      reason: `there is no golden ${visible(basename(golden))} beside it; --update writes it`,
    }
  }
  const { difference, lines } = result
  return difference === undefined ? { status: 'pass', messages: lines } : { status: 'fail', difference }
}

async function update({ path, golden }: CaptureFile, options: DictionaryOptions): Promise<Verdict> {
  const before = await compareWithGolden(decodeCapture(path, options), golden).catch((error: unknown) => {
    // A golden that is broken is written anew; what is wrong with the capture comes up again below.
    if (error instanceof CaptureError) return BROKEN
    throw error
  })
  if (before?.isIdentical === true) return { status: 'pass', messages: before.lines }
  const messages = await writeGolden(decodeCapture(path, options), golden)
  return { status: 'pass', messages, updated: before === undefined ? 'new' : 'changed' }
}

const BROKEN = { isIdentical: false, lines: 0 } as const
