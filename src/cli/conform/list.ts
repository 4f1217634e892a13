/** The cases, for whoever wants to know what is tested. */
import process from 'node:process'
import { Chalk, type ChalkInstance } from 'chalk'
import type { ConformanceCase } from '../../conform/case.js'
import { prerequisites, SECTIONS } from '../../conform/suite.js'
import type { JsonObject } from '../../render/json-value.js'
import { padEnd, wrap } from '../../render/layout.js'
import { ndjsonLine } from '../../render/ndjson.js'
import { type Appearance, columnsOf, hasColor } from '../terminal.js'

export interface ListOptions {
  /** All about each case, instead of a line. */
  readonly isDetailed: boolean
  readonly json: boolean
  readonly appearance: Appearance
}

export function printList(
  cases: readonly ConformanceCase[],
  { isDetailed, json, appearance }: ListOptions,
): void {
  if (json) {
    for (const one of cases) process.stdout.write(ndjsonLine(caseJson(one)))
    return
  }
  const paint = new Chalk({ level: hasColor(process.stdout, appearance) ? 1 : 0 })
  const columns = columnsOf(process.stdout)
  const blocks = SECTIONS.flatMap(section => {
    const listed = section.cases.filter(one => cases.includes(one))
    if (listed.length === 0) return []
    const heading = paint.bold(`${section.number} ${section.title}`)
    return [
      [
        heading,
        ...listed.flatMap(one => (isDetailed ? details(one, columns, paint) : [line(one, paint)])),
      ].join('\n'),
    ]
  })
  process.stdout.write(`${blocks.join('\n\n')}\n`)
}

function line({ id, level, title, needs }: ConformanceCase, paint: ChalkInstance): string {
  const flags = needs?.filter(need => need !== 'any-imei').map(need => `--${need}`) ?? []
  const takes = flags.length === 0 ? '' : paint.dim(`  (${flags.join(', ')})`)
  return `  ${padEnd(id, 6)}${padEnd(level, 8)}${title}${takes}`
}

function details(one: ConformanceCase, columns: number, paint: ChalkInstance): string[] {
  const { requirement, source, sends, expects } = one
  const rows = [
    ['required', requirement],
    ['source', source],
    ['sends', sends],
    ['expects', expects],
    ['after', prerequisites(one).join(', ')],
  ] as const
  const body = rows
    .filter(([, text]) => text !== '')
    .flatMap(([name, text]) =>
      wrap(text, columns - 18).map(
        (part, i) => `        ${paint.dim(padEnd(i === 0 ? name : '', 10))}${part}`,
      ),
    )
  return [line(one, paint), ...body]
}

function caseJson(one: ConformanceCase): JsonObject {
  const { id, level, title, requirement, source, sends, expects, needs } = one
  return {
    type: 'case',
    id,
    level,
    title,
    requirement,
    source,
    sends,
    expects,
    after: prerequisites(one),
    needs: needs ?? [],
  }
}
