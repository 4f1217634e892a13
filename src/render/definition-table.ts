/** Many definitions as a table: a line for each name that an id has. */
import type { AvlDefinition } from '../avl/definition.js'
import { valueSummary } from './definition-facts.js'
import { modelLines, type ModelNames, type ModelTerm } from './definition-models.js'
import { cut, padEnd, padStart, textWidth, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

export interface TableOptions {
  readonly columns: number
  readonly paint: Paint
  /** For a column that says which models send it; without, there is none. */
  readonly names?: ModelNames | undefined
  /** Of the models, only these are named. */
  readonly within?: readonly string[] | undefined
}

/** Definitions that share id and name, such as one of two bytes and one of four. */
export interface NamedDefinitions {
  readonly id: number
  readonly name: string
  readonly definitions: readonly AvlDefinition[]
}

interface Row {
  readonly id: string
  readonly name: string
  readonly size: string
  readonly value: string
  readonly models: readonly ModelTerm[]
}

interface Widths {
  readonly name: number
  readonly size: number
  readonly value: number
  readonly models: number
}

const HEAD = { id: 'ID', name: 'NAME', size: 'BYTES', value: 'VALUE', models: 'MODELS' } as const
const ALL_MODELS: readonly ModelTerm[] = [{ text: 'all', count: 1 }]
const ID_WIDTH = 5
const GAP = 2
/** Shares of the room that name (beside a column of models, or without one) and value may take. */
const NAME_SHARE = { beside: 0.42, alone: 0.5 } as const
const VALUE_SHARE = 0.55

/** In the order in which each id and name first comes. */
export function byName(definitions: readonly AvlDefinition[]): readonly NamedDefinitions[] {
  const found = new Map<string, AvlDefinition[]>()
  for (const definition of definitions) {
    const key = `${definition.id} ${definition.name}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [definition])
    else known.push(definition)
  }
  return [...found.values()].map(list => ({ id: list[0]!.id, name: list[0]!.name, definitions: list }))
}

/** Lines of at most `columns` columns, a head line first; long names go on below, other cells are cut. */
export function definitionTable(entries: readonly NamedDefinitions[], options: TableOptions): string[] {
  const rows = entries.map(entry => rowOf(entry, options))
  const widths = widthsOf(rows, options)
  return [headLine(widths, options.paint), ...rows.flatMap(row => rowLines(row, widths, options))]
}

/** The same in groups, each under its name: groups in the order in which they first come. */
export function groupedTable(entries: readonly NamedDefinitions[], options: TableOptions): string[] {
  const { paint } = options
  // One set of widths, so that the columns of all groups are in line.
  const rows = entries.map(entry => rowOf(entry, options))
  const widths = widthsOf(rows, options)
  const groups = new Map<string, string[]>()
  entries.forEach(({ definitions: [first] }, at) => {
    const group = first?.group ?? 'Other'
    const lines = groups.get(group) ?? []
    lines.push(...rowLines(rows[at]!, widths, options))
    groups.set(group, lines)
  })
  return [
    headLine(widths, paint),
    ...[...groups].flatMap(([group, lines]) => ['', paint.bold(visible(group)), ...lines]),
  ]
}

function rowOf({ id, name, definitions }: NamedDefinitions, { names, within }: TableOptions): Row {
  const sizes = definitions.map(({ size }) => size).sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return {
    id: String(id),
    name: visible(name),
    size: distinct(sizes.map(size => String(size ?? 'any'))).join(' '),
    value: distinct(definitions.map(definition => visible(valueSummary(definition)))).join(' or '),
    models: names === undefined ? [] : (names.termsOf(definitions, within) ?? ALL_MODELS),
  }
}

function widthsOf(rows: readonly Row[], { columns, names }: TableOptions): Widths {
  const widest = (cells: readonly string[]): number => Math.max(...cells.map(textWidth))
  const size = widest([HEAD.size, ...rows.map(row => row.size)])
  const room = Math.max(40, columns) - ID_WIDTH - size - 3 * GAP
  const share = names === undefined ? NAME_SHARE.alone : NAME_SHARE.beside
  const name = Math.min(widest([HEAD.name, ...rows.map(row => row.name)]), Math.floor(room * share))
  const rest = room - name
  if (names === undefined) return { name, size, value: rest, models: 0 }
  const value = Math.min(
    widest([HEAD.value, ...rows.map(row => row.value)]),
    Math.floor((rest - GAP) * VALUE_SHARE),
  )
  return { name, size, value, models: rest - value - GAP }
}

function headLine(widths: Widths, paint: Paint): string {
  const cells = [
    padStart(HEAD.id, ID_WIDTH),
    padEnd(HEAD.name, widths.name),
    padEnd(HEAD.size, widths.size),
    padEnd(HEAD.value, widths.value),
    ...(widths.models > 0 ? [HEAD.models] : []),
  ]
  return paint.dim(cells.join(' '.repeat(GAP)).trimEnd())
}

function rowLines(row: Row, widths: Widths, { paint }: TableOptions): string[] {
  const [name = '', ...more] = wrap(row.name, widths.name)
  const gap = ' '.repeat(GAP)
  const models = row.models.length === 0 ? '' : (modelLines(row.models, widths.models, 1)[0] ?? '')
  const line = [
    paint.cyan(padStart(row.id, ID_WIDTH)),
    paint.bold(padEnd(name, widths.name)),
    padEnd(row.size, widths.size),
    padEnd(cut(row.value, widths.value), widths.value),
    paint.dim(cut(models, widths.models)),
  ].join(gap)
  return [line.trimEnd(), ...more.map(text => ' '.repeat(ID_WIDTH) + gap + paint.bold(text))]
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
