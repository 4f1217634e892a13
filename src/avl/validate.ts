/** What can be wrong with definitions, for the linter of avlIds.json and for a user's own rows alike. */
import { compositeOf } from './composites/composites.js'
import { type AvlData, type AvlRow, expandModels, PLAIN_TYPES } from './definition.js'
import type { KnownNames } from './known-names.js'
import { isRecord, type Report } from './problems.js'
import { validateRow } from './validate-row.js'

export interface AvlProblem {
  /** Where: `rows[12].unit`. */
  readonly path: string
  readonly reason: string
}

/** Rows that a dictionary can't be made of. */
export class InvalidAvlDataError extends Error {
  override readonly name = 'InvalidAvlDataError'
  readonly problems: readonly AvlProblem[]

  constructor(problems: readonly AvlProblem[]) {
    const [first] = problems
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super(`${first?.path ?? ''}: ${first?.reason ?? 'invalid'}${more}`)
    this.problems = problems
  }
}

const PARTS = ['groups', 'units', 'models', 'modelSets', 'valueSets', 'flagSets', 'rows', '$schema']

/**
 * Everything that is wrong with the data, in the order of the file; empty for good data.
 * @param base the toolkit's data, whose units, groups and sets a user's rows may name; absent for the toolkit's own,
 * of which more is asked: models for each row, rows sorted by id
 */
export function validateAvlData(data: unknown, base?: Omit<AvlData, 'rows'>): readonly AvlProblem[] {
  const problems: AvlProblem[] = []
  const report: Report = (path, reason) => problems.push({ path, reason })
  if (!isRecord(data)) {
    report('', 'an object with "rows" is needed')
    return problems
  }
  for (const part of Object.keys(data)) if (!PARTS.includes(part)) report(part, 'is no part of the file')
  if (!Array.isArray(data['rows'])) report('rows', 'a list is needed')
  if (data['units'] !== undefined && !isTextList(data['units'])) report('units', 'a list of texts is needed')
  checkModels(data['models'], report)
  for (const part of ['groups', 'modelSets'] as const) {
    const texts = data[part]
    if (texts !== undefined && !(isRecord(texts) && isTextList(Object.values(texts))))
      report(part, 'an object of texts is needed')
  }
  for (const part of ['valueSets', 'flagSets'] as const) {
    if (data[part] !== undefined && !(isRecord(data[part]) && Object.values(data[part]).every(isRecord)))
      report(part, 'an object of objects is needed')
  }
  if (problems.length > 0) return problems

  const own = data as unknown as AvlData
  const known = namesOf(own, base)
  checkModelSets(own, known.models, known.modelSets, report)
  const rows = own.rows as readonly unknown[]
  rows.forEach((row, at) => {
    validateRow(row, `rows[${at}]`, known, base === undefined, report)
  })
  if (problems.length > 0) return problems
  checkOverlaps(own.rows, known.modelSets, report)
  if (base === undefined) checkOrder(own.rows, report)
  return problems
}

function namesOf(data: AvlData, base: Omit<AvlData, 'rows'> | undefined): KnownNames {
  return {
    types: PLAIN_TYPES,
    isType: type =>
      typeof type === 'string' &&
      ((PLAIN_TYPES as readonly string[]).includes(type) || compositeOf(type) !== undefined),
    units: new Set([...(base?.units ?? []), ...(data.units ?? [])]),
    groups: { ...base?.groups, ...data.groups },
    models: new Set([...Object.keys(base?.models ?? {}), ...Object.keys(data.models ?? {})]),
    modelSets: { ...base?.modelSets, ...data.modelSets },
    valueSets: { ...base?.valueSets, ...data.valueSets },
    flagSets: { ...base?.flagSets, ...data.flagSets },
  }
}

function checkModels(models: unknown, report: Report): void {
  if (models === undefined) return
  if (!isRecord(models)) return report('models', 'an object is needed')
  for (const [model, row] of Object.entries(models)) {
    const path = `models.${model}`
    if (!isRecord(row) || typeof row['family'] !== 'string' || typeof row['series'] !== 'string')
      report(path, 'family and series are needed')
    else if (row['like'] !== undefined && typeof row['like'] !== 'string')
      report(`${path}.like`, 'the name of a model is needed')
  }
}

/** Sets may name models and sets that stand before them: so none can contain itself. */
function checkModelSets(
  data: AvlData,
  models: ReadonlySet<string>,
  sets: Readonly<Record<string, string>>,
  report: Report,
): void {
  for (const [model, { like }] of Object.entries(data.models ?? {}))
    if (like !== undefined && !models.has(like)) report(`models.${model}.like`, `${like} is no known model`)
  const later = new Set(Object.keys(data.modelSets ?? {}))
  for (const [name, terms] of Object.entries(data.modelSets ?? {})) {
    const path = `modelSets.${name}`
    if (models.has(name)) report(path, 'a model has this name')
    for (const term of terms.split(' ')) {
      if (later.has(term)) report(path, `${term} does not stand before it`)
      else if (!models.has(term) && !Object.hasOwn(sets, term))
        report(path, `${term} is no known model or set`)
    }
    later.delete(name)
  }
}

/** No two rows for the same id, size and model: of two meanings nobody could tell which one it is. */
function checkOverlaps(
  rows: readonly AvlRow[],
  sets: Readonly<Record<string, string>>,
  report: Report,
): void {
  const taken = new Map<string, number>()
  const expanded = new Map<string, readonly string[]>()
  rows.forEach(({ id, size, models: terms }, at) => {
    const key = terms ?? ''
    const models = expanded.get(key) ?? (terms === undefined ? ['every model'] : expandModels(terms, sets))
    expanded.set(key, models)
    const clashes = new Map<number, string[]>()
    for (const model of models) {
      const place = `${id}/${size ?? 'any'}/${model}`
      const other = taken.get(place)
      if (other === undefined) taken.set(place, at)
      else clashes.set(other, [...(clashes.get(other) ?? []), model])
    }
    for (const [other, names] of clashes) {
      const bytes = size === undefined ? 'any size' : `${size} bytes`
      const shown = names.length > 3 ? `${names.slice(0, 3).join(', ')}...` : names.join(', ')
      report(`rows[${at}].models`, `rows[${other}] has id ${id} at ${bytes} for ${shown} already`)
    }
  })
}

function checkOrder(rows: readonly AvlRow[], report: Report): void {
  rows.forEach(({ id }, at) => {
    const before = rows[at - 1]
    if (before !== undefined && before.id > id)
      report(`rows[${at}].id`, `stands behind id ${before.id}: sort by id`)
  })
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
