/** The report for a person: sections, a line a case, and all about what failed. */
import { type CaseResult, isDecisive, tallyOf } from '../../conform/result.js'
import { SECTIONS, sectionOf } from '../../conform/suite.js'
import type { Describe } from '../../render/describe.js'
import { padEnd, textWidth, wrap } from '../../render/layout.js'
import type { Paint } from '../../render/paint.js'
import { visible } from '../terminal.js'
import { exchangeLines } from './exchange.js'

export interface TextReportOptions {
  readonly print: (text: string) => void
  readonly columns: number
  readonly paint: Paint
  readonly describe: Describe
  readonly isStrict: boolean
  /** Whether each byte of a failed case is explained. */
  readonly showsBytes: boolean
}

const INDENT = '      '
const LABEL_WIDTH = 10

export class TextReport {
  readonly #options: TextReportOptions
  #section: number | undefined
  /** Skipped cases of the section, by their reason: one line says them all. */
  #skipped = new Map<string, string[]>()
  #hasPrinted = false

  constructor(options: TextReportOptions) {
    this.#options = options
  }

  add(result: CaseResult): void {
    const section = sectionOf(result.case.id)
    if (section !== this.#section) this.#begin(section)
    if (result.status === 'skip') {
      const reason = result.reason ?? ''
      this.#skipped.set(reason, [...(this.#skipped.get(reason) ?? []), result.case.id])
      return
    }
    this.#print(this.#caseLine(result))
    if (result.status !== 'pass')
      for (const line of this.#details(result)) this.#print(line === '' ? '' : INDENT + line)
  }

  end(results: readonly CaseResult[], durationMs: number): void {
    this.#endSection()
    const { paint, isStrict } = this.#options
    const { passed, failed, skipped } = tallyOf(results)
    const decisive = results.filter(result => isDecisive(result, isStrict))
    const parts = [
      paint.green(`${passed} passed`),
      ...(failed > 0
        ? [(decisive.length > 0 ? paint.red : paint.yellow)(`${failed} failed${levels(results)}`)]
        : []),
      ...(skipped > 0 ? [paint.dim(`${skipped} skipped`)] : []),
    ]
    this.#print('')
    this.#print(`${parts.join(', ')} in ${(durationMs / 1000).toFixed(1)} s`)
    if (decisive.length === 0) return
    const ids = decisive.map(({ case: { id } }) => id)
    const again = `teltonika conform ... --only ${ids.slice(0, 8).join(',')}`
    this.#print(paint.dim(`again, with every byte explained: ${again} --bytes`))
  }

  #begin(section: number): void {
    this.#endSection()
    this.#section = section
    const title = SECTIONS.find(({ number }) => number === section)?.title ?? ''
    if (this.#hasPrinted) this.#print('')
    this.#print(this.#options.paint.bold(`${section} ${title}`))
  }

  #endSection(): void {
    const { paint, columns } = this.#options
    for (const [reason, ids] of this.#skipped) {
      const lines = wrap(`skipped ${ranges(ids)}: ${visible(reason)}`, columns - 4)
      lines.forEach((line, i) => this.#print(paint.dim(`${i === 0 ? '  - ' : '    '}${line}`)))
    }
    this.#skipped.clear()
  }

  #caseLine(result: CaseResult): string {
    const { paint, columns } = this.#options
    const { id, level, title } = result.case
    const head = `  ${this.#mark(result)} ${padEnd(id, 6)}${paint.dim(padEnd(level, 8))}`
    const room = columns - 18
    const notes = result.status === 'pass' ? result.notes.map(visible).join('; ') : ''
    const isBeside = notes !== '' && textWidth(title) + 2 + textWidth(notes) <= room
    const lines = wrap(title, room)
    const first = `${head}${lines[0] ?? ''}${isBeside ? paint.dim(`  ${notes}`) : ''}`
    const below = notes === '' || isBeside ? [] : wrap(notes, room)
    return [
      first,
      ...lines.slice(1).map(line => ' '.repeat(18) + line),
      ...below.map(line => ' '.repeat(18) + paint.dim(line)),
    ].join('\n')
  }

  #mark(result: CaseResult): string {
    const { paint, isStrict } = this.#options
    if (result.status === 'pass') return paint.green('✓')
    if (isDecisive(result, isStrict)) return paint.red('✗')
    return paint.yellow('!')
  }

  #details(result: CaseResult): string[] {
    const { columns, paint, describe, showsBytes } = this.#options
    const room = columns - INDENT.length
    const { case: one, expected, actual, reason, hint } = result
    const row = (label: string, text: string, color?: (text: string) => string): string[] =>
      wrap(visible(text), room - LABEL_WIDTH).map(
        (line, i) =>
          paint.dim(padEnd(i === 0 ? label : '', LABEL_WIDTH)) + (color === undefined ? line : color(line)),
      )
    if (result.status === 'error') return [...row('not run', reason ?? ''), '']
    const exchange = exchangeLines(result, {
      columns: room,
      paint,
      explain: showsBytes ? describe : undefined,
    })
    return [
      ...row('required', one.requirement),
      ...row('source', one.source, text => paint.dim(text)),
      '',
      ...exchange,
      '',
      ...row('expected', expected, text => paint.green(text)),
      ...row('actual', actual ?? '', text => paint.red(text)),
      ...(hint === undefined ? [] : row('guess', hint, text => paint.yellow(text))),
      '',
    ]
  }

  #print(line: string): void {
    this.#hasPrinted = true
    this.#options.print(`${line}\n`)
  }
}

function levels(results: readonly CaseResult[]): string {
  const counts = (['must', 'should', 'may'] as const).flatMap(level => {
    const failed = results.filter(
      ({ status, case: one }) => (status === 'fail' || status === 'error') && one.level === level,
    ).length
    return failed === 0 ? [] : [`${failed} ${level}`]
  })
  return ` (${counts.join(', ')})`
}

/** `7.1 to 7.9, 7.12`. */
function ranges(ids: readonly string[]): string {
  const runs: { first: string; last: string }[] = []
  for (const id of ids) {
    const last = runs.at(-1)
    if (last !== undefined && numberOf(id) === numberOf(last.last) + 1) last.last = id
    else runs.push({ first: id, last: id })
  }
  return runs
    .map(({ first, last }) =>
      first === last ? first : `${first} ${numberOf(last) === numberOf(first) + 1 ? 'and' : 'to'} ${last}`,
    )
    .join(', ')
}

function numberOf(id: string): number {
  return Number(id.split('.')[1])
}
