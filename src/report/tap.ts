/** The Test Anything Protocol, version 14 (testanything.org/tap-version-14-specification). */
import type { Report, ReportCase } from './report.js'

export const TAP_VERSION = 'TAP version 14\n'

/** The line of one result, with a block of its message and detail where it is none to be happy about. */
export function tapLine(
  { name, status, message, detail }: Pick<ReportCase, 'name' | 'status' | 'message' | 'detail'>,
  number: number,
): string {
  const isOk = status === 'pass' || status === 'skip'
  const directive = status === 'skip' ? ` # SKIP${message === undefined ? '' : ` ${oneLine(message)}`}` : ''
  const line = `${isOk ? 'ok' : 'not ok'} ${number} - ${oneLine(name)}${directive}\n`
  if (isOk) return line
  const facts = [
    `severity: ${status}`,
    ...(message === undefined ? [] : [`message: ${quoted(message)}`]),
    ...(detail === undefined ? [] : [`detail: ${quoted(detail)}`]),
  ]
  return `${line}  ---\n${facts.map(fact => `  ${fact}\n`).join('')}  ...\n`
}

/** The plan, which may stand in front of the results or behind them. */
export function tapPlan(count: number): string {
  return `1..${count}\n`
}

/** The whole document. */
export function tapReport({ cases }: Report): string {
  return TAP_VERSION + cases.map((one, i) => tapLine(one, i + 1)).join('') + tapPlan(cases.length)
}

/** A `#` would start a directive, a line feed the next result. */
function oneLine(text: string): string {
  return text.replace(/[\\#]/g, '\\$&').replace(CONTROLS, ' ')
}

/** A JSON string is a YAML one too, once nothing in it is a control character. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    CONTROLS,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
