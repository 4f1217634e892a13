/** What `conform` prints, in each of its forms. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { type CaseResult, isDecisive, tallyOf } from '../../conform/result.js'
import { SECTIONS, sectionOf } from '../../conform/suite.js'
import type { Entry } from '../../conform/transcript.js'
import type { Describe } from '../../render/describe.js'
import type { JsonObject } from '../../render/json-value.js'
import { ndjsonLine } from '../../render/ndjson.js'
import { PLAIN } from '../../render/paint.js'
import type { ReportCase } from '../../report/report.js'
import { TAP_VERSION, tapLine, tapPlan } from '../../report/tap.js'
import { toHex } from '../../wire/hex.js'
import { type Appearance, columnsOf, hasColor } from '../terminal.js'
import { exchangeLines } from './exchange.js'
import { TextReport } from './text-report.js'

export interface ConformOutput {
  readonly describe: Describe
  add(result: CaseResult): void
  end(results: readonly CaseResult[], durationMs: number): void
}

export interface ConformOutputOptions {
  readonly flags: { readonly json?: boolean; readonly tap?: boolean; readonly bytes?: boolean }
  readonly isStrict: boolean
  /** As it was typed, safe to print. */
  readonly target: string
  readonly appearance: Appearance
  readonly describe: Describe
}

const print = (text: string): void => void process.stdout.write(text)

export function conformOutput(options: ConformOutputOptions): ConformOutput {
  const { flags, isStrict, describe } = options
  if (flags.json === true) return jsonOutput(options)
  if (flags.tap === true) return tapOutput(options)
  const { stdout } = process
  const report = new TextReport({
    print,
    describe,
    isStrict,
    columns: columnsOf(stdout),
    paint: new Chalk({ level: hasColor(stdout, options.appearance) ? 1 : 0 }),
    showsBytes: flags.bytes === true,
  })
  return { describe, add: result => report.add(result), end: (results, ms) => report.end(results, ms) }
}

function jsonOutput({ describe, isStrict, target }: ConformOutputOptions): ConformOutput {
  return {
    describe,
    add: result => print(ndjsonLine(resultJson(result))),
    end: (results, durationMs) => {
      const isConformant = !results.some(result => isDecisive(result, isStrict))
      print(
        ndjsonLine({
          type: 'summary',
          ...tallyOf(results),
          conformant: isConformant,
          strict: isStrict,
          target,
          durationMs: Math.round(durationMs),
        }),
      )
    },
  }
}

function resultJson(result: CaseResult): JsonObject {
  const { id, level, title, requirement, source } = result.case
  const { status, expected, actual, reason, hint, notes, durationMs } = result
  const isTold = status === 'fail' || status === 'error'
  return {
    type: 'case',
    id,
    level,
    title,
    status,
    expected,
    actual,
    reason,
    hint,
    notes: notes.length === 0 ? undefined : notes,
    requirement: isTold ? requirement : undefined,
    source: isTold ? source : undefined,
    exchange: isTold ? result.transcript.map(entryJson) : undefined,
    durationMs,
  }
}

function entryJson(entry: Entry): JsonObject {
  const { atMs, device, transport, kind, what } = entry
  return { atMs, device, transport, kind, what, hex: 'bytes' in entry ? toHex(entry.bytes) : undefined }
}

function tapOutput({ describe, isStrict }: ConformOutputOptions): ConformOutput {
  let count = 0
  return {
    describe,
    add: result => {
      if (count === 0) print(TAP_VERSION)
      count += 1
      print(tapLine(reportCase(result, isStrict), count))
    },
    end: () => print(tapPlan(count)),
  }
}

/** The result as reports have it: what does not decide is reported as skipped, with all that is known of it. */
export function reportCase(result: CaseResult, isStrict: boolean): ReportCase {
  const { id, level, title } = result.case
  const { status, expected, actual, reason, hint, durationMs } = result
  const section = sectionOf(id)
  const group = `${section} ${SECTIONS.find(({ number }) => number === section)?.title ?? ''}`
  const head = { name: `${id} ${title} (${level})`, group, durationMs }
  if (status === 'pass') return { ...head, status }
  if (status !== 'fail') return { ...head, status, message: reason }
  const message = `expected ${expected}, actual ${actual ?? 'nothing'}`
  if (!isDecisive(result, isStrict))
    return { ...head, status: 'skip', message: `${level}, not met: ${message}` }
  return {
    ...head,
    status,
    message,
    detail: [
      result.case.requirement,
      `source: ${result.case.source}`,
      ...exchangeLines(result, { columns: 100, paint: PLAIN }),
      `expected ${expected}`,
      `actual   ${actual ?? ''}`,
      ...(hint === undefined ? [] : [`guess: ${hint}`]),
    ].join('\n'),
  }
}
