/** All that is known of one meaning of an AVL id, on some lines. */
import type { AvlDefinition } from '../avl/definition.js'
import {
  bitsText,
  flagText,
  isEnumerated,
  rangeText,
  scalingText,
  sizeText,
  typeName,
} from './definition-facts.js'
import { type ModelNames, modelLines } from './definition-models.js'
import { flow, type Part, padEnd, textWidth, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

export interface CardOptions {
  readonly columns: number
  readonly paint: Paint
  readonly names: ModelNames
  /** Which of the id's meanings it is, where there are several: `1 of 2`. */
  readonly place?: string
  /** What the asker should know besides, such as that a model's own list lacks the id. */
  readonly remark?: string | undefined
}

const LABEL_WIDTH = 'values'.length
const INDENT = 2
const GAP = 2
const MIN_ROOM = 30
const MAX_HEAD = 100
const MODEL_LINES = 3
/** So few models are counted by who reads them. */
const MAX_UNCOUNTED = 5

/** Lines of at most `columns` columns (40 at least). */
export function definitionCard(definition: AvlDefinition, options: CardOptions): string[] {
  const { columns, paint } = options
  const room = Math.max(MIN_ROOM, columns - INDENT - LABEL_WIDTH - GAP)
  return [
    ...headLines(definition, options),
    ...factLines(definition, { ...options, columns: room }).map(
      ([label, line]) => ' '.repeat(INDENT) + paint.dim(padEnd(label, LABEL_WIDTH)) + ' '.repeat(GAP) + line,
    ),
  ]
}

/** Id and name; place and group at the right margin. */
function headLines(
  { id, name, group, own }: AvlDefinition,
  { columns: all, paint, place = '' }: CardOptions,
): string[] {
  // On a wide terminal the margin would be too far away to be read with the name.
  const columns = Math.min(all, MAX_HEAD)
  const indent = String(id).length + GAP
  const [first = '', ...more] = wrap(visible(name), Math.max(MIN_ROOM, columns - indent))
  const lines = [
    `${paint.cyan(String(id))}${' '.repeat(GAP)}${paint.bold(first)}`,
    ...more.map(line => ' '.repeat(indent) + paint.bold(line)),
  ]
  const margin = [place, own ? 'your own row' : '', visible(group ?? '')]
    .filter(text => text !== '')
    .join(' · ')
  const gap = columns - indent - textWidth(more.at(-1) ?? first) - textWidth(margin)
  if (margin === '') return lines
  if (gap < GAP) return [...lines, ' '.repeat(indent) + paint.dim(margin)]
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${' '.repeat(gap)}${paint.dim(margin)}`]
}

/** Lines with what each is about; a line that goes on has an empty label. `columns` is the room of a line. */
function factLines(definition: AvlDefinition, options: CardOptions): [label: string, line: string][] {
  const { columns, paint, remark } = options
  const { values, sentinels, flags, note, textShift } = definition
  const labelled = (label: string, lines: readonly string[]): [string, string][] =>
    lines.map((line, at) => [at === 0 ? label : '', line])
  const shift = textShift > 0 ? [paint.dim(`looked up by raw >> ${textShift}, the upper bits`)] : []
  return [
    ...labelled('wire', [`${sizeText(definition)}, ${typeName(definition.type)}`]),
    ...labelled('value', physicalLines(definition, columns)),
    ...labelled('values', values === undefined ? [] : [...shift, ...pairLines(values, columns, paint)]),
    ...labelled('states', sentinels === undefined ? [] : pairLines(sentinels, columns, paint)),
    ...labelled(
      'bits',
      flags === undefined
        ? []
        : pairLines(
            flags.map(field => [bitsText(field), flagText(field)] as const),
            columns,
            paint,
          ),
    ),
    ...labelled('note', note === undefined ? [] : wrap(visible(note), columns)),
    ...labelled('models', ofModels(definition, options)),
    ...labelled(
      '',
      remark === undefined ? [] : wrap(visible(remark), columns).map(line => paint.yellow(line)),
    ),
  ]
}

function physicalLines(definition: AvlDefinition, columns: number): string[] {
  const range = isEnumerated(definition) ? '' : rangeText(definition)
  // With its unit the range says all, unless there is a factor.
  const scaling = definition.multiplier === 1 && range !== '' ? '' : scalingText(definition)
  const text = [scaling, range].filter(part => part !== '').join(', ')
  return text === '' ? [] : wrap(visible(text), columns)
}

/** Numbers and what they mean, in columns where several fit; long ones on lines of their own. */
function pairLines(
  pairs: Iterable<readonly [number | string, string]>,
  columns: number,
  paint: Paint,
): string[] {
  const list = [...pairs].map(([key, label]) => [String(key), visible(label)] as const)
  const oneLine = flow(
    list.map(([key, label]) => pairPart(key, label, paint)),
    columns,
  )
  if (oneLine.length <= 1) return oneLine
  const keyWidth = Math.max(...list.map(([key]) => key.length))
  const widest = Math.floor((columns - GAP) / 2) - keyWidth - 1
  const short = list.filter(([, label]) => textWidth(label) <= widest)
  const long = list.filter(([, label]) => textWidth(label) > widest)
  return [
    ...long.flatMap(([key, label]) => longPair(key.padStart(keyWidth), label, columns, paint)),
    ...pairColumns(short, keyWidth, columns, paint),
  ]
}

/** Read downwards, as a list of numbers is. */
function pairColumns(
  pairs: readonly (readonly [string, string])[],
  keyWidth: number,
  columns: number,
  paint: Paint,
): string[] {
  const labelWidth = Math.max(0, ...pairs.map(([, label]) => textWidth(label)))
  const count = Math.max(1, Math.floor((columns + GAP) / (keyWidth + 1 + labelWidth + GAP)))
  const height = Math.ceil(pairs.length / count)
  return Array.from({ length: height }, (_, row) =>
    pairs
      .filter((_, at) => at % height === row)
      .map(([key, label]) => `${paint.cyan(key.padStart(keyWidth))} ${padEnd(label, labelWidth)}`)
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function pairPart(key: string, label: string, paint: Paint): Part {
  return { text: `${key} ${label}`, paint: () => `${paint.cyan(key)} ${label}` }
}

function longPair(key: string, label: string, columns: number, paint: Paint): string[] {
  return wrap(label, Math.max(MIN_ROOM - 10, columns - key.length - 1)).map(
    (line, at) => `${at === 0 ? paint.cyan(key) : ' '.repeat(key.length)} ${line}`,
  )
}

function ofModels(definition: AvlDefinition, { names, columns }: CardOptions): string[] {
  const terms = names.termsOf([definition])
  if (terms === undefined) return ['all']
  const total = terms.reduce((sum, { count }) => sum + count, 0)
  const count = total > MAX_UNCOUNTED ? ` [${total} models]` : ''
  return modelLines(terms, columns - textWidth(count), MODEL_LINES).map((line, at, all) =>
    at === all.length - 1 ? line + count : line,
  )
}
