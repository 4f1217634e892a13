/** What `check` prints: lines for people, NDJSON, or TAP. */
import { dirname } from 'node:path'
import process from 'node:process'
import { Chalk, type ChalkInstance } from 'chalk'
import type { JsonObject, JsonValue } from '../../render/json-value.js'
import { ndjsonLine } from '../../render/ndjson.js'
import type { ReportCase } from '../../report/report.js'
import { TAP_VERSION, tapLine, tapPlan } from '../../report/tap.js'
import { type Appearance, hasColor, visible } from '../terminal.js'
import type { CheckResult } from './check-capture.js'

export interface CheckSummary {
  readonly passed: number
  /** Those that could not be checked included. */
  readonly failed: number
  readonly skipped: number
  /** Goldens that were written; undefined where none was meant to be. */
  readonly updated?: number | undefined
}

export interface CheckOutput {
  add(result: CheckResult): void
  end(summary: CheckSummary): void
}

export type CheckFormat = 'pretty' | 'json' | 'tap'

export function checkOutput(format: CheckFormat, appearance: Appearance): CheckOutput {
  switch (format) {
    case 'json':
      return jsonOutput()
    case 'tap':
      return tapOutput()
    case 'pretty':
      return prettyOutput(new Chalk({ level: hasColor(process.stdout, appearance) ? 1 : 0 }))
  }
}

const print = (text: string): void => void process.stdout.write(text)

function jsonOutput(): CheckOutput {
  return {
    add: result => {
      print(ndjsonLine({ type: 'golden', path: result.path, status: result.status, ...detailsOf(result) }))
    },
    end: summary => {
      print(ndjsonLine({ type: 'summary', ...summary }))
    },
  }
}

function detailsOf(result: CheckResult): JsonObject {
  if (result.status === 'pass') return { updated: result.updated }
  if ('reason' in result) return { reason: result.reason }
  const { field, expected, actual, differing } = result.difference
  // Both come out of JSON.parse.
  return { field, expected: expected as JsonValue, actual: actual as JsonValue, differing }
}

function tapOutput(): CheckOutput {
  let count = 0
  return {
    add: result => {
      if (count === 0) print(TAP_VERSION)
      count += 1
      print(tapLine(reportCase(result), count))
    },
    end: () => {
      print(tapPlan(count))
    },
  }
}

/** The result as reports have it. */
export function reportCase(result: CheckResult): ReportCase {
  const { path, status, durationMs } = result
  const head = { name: path, group: dirname(path), status, durationMs }
  if (result.status === 'pass') return head
  if ('reason' in result) return { ...head, message: result.reason }
  const { field, expected, actual, place, differing } = result.difference
  return {
    ...head,
    message: `${field}: expected ${shown(expected)}, actual ${shown(actual)}`,
    detail: `${field}\n${visible(place)}\nexpected ${shown(expected, 2000)}\nactual   ${shown(actual, 2000)}\n${fieldsThatDiffer(differing)}`,
  }
}

function prettyOutput(paint: ChalkInstance): CheckOutput {
  return {
    add: result => {
      // What could not be checked is an error and goes to stderr.
      if (result.status !== 'error') print(`${prettyResult(result, paint)}\n`)
    },
    end: ({ passed, failed, updated }) => {
      const parts = [
        paint.green(`${passed} passed`),
        ...(failed > 0 ? [paint.red(`${failed} failed`)] : []),
        ...(updated === undefined ? [] : [`${updated} ${updated === 1 ? 'golden' : 'goldens'} written`]),
      ]
      print(`\n${parts.join(', ')}\n`)
    },
  }
}

function prettyResult(result: Exclude<CheckResult, { status: 'error' }>, paint: ChalkInstance): string {
  const path = visible(result.path)
  if (result.status === 'pass') {
    const { messages, updated } = result
    const size = paint.dim(messages === 1 ? '1 message' : `${messages} messages`)
    const note =
      updated === undefined ? '' : paint.yellow(updated === 'new' ? '  golden written' : '  golden changed')
    return `${paint.green('✓')} ${path}  ${size}${note}`
  }
  if ('reason' in result) return `${paint.red('✗')} ${path}\n    ${result.reason}`
  const { field, place, expected, actual, differing } = result.difference
  const lines = [
    `${paint.red('✗')} ${path}`,
    `    ${paint.bold(visible(field))}  ${paint.dim(visible(place))}`,
    `      expected  ${paint.green(shown(expected))}`,
    `      actual    ${paint.red(shown(actual))}`,
  ]
  if (differing > 1) lines.push(paint.dim(`    ${fieldsThatDiffer(differing)}`))
  return lines.join('\n')
}

function fieldsThatDiffer(count: number): string {
  return count === 1 ? 'no other field differs' : `${count} fields differ`
}

/** JSON on one line, cut where it is long. */
function shown(value: unknown, limit = 160): string {
  if (value === undefined) return '(nothing)'
  const text = visible(JSON.stringify(value))
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text
}
