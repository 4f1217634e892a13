import { scaleOf } from './decimal.js'
import { FIXED_SIZES, rawRange } from './definition.js'
import { isRecord, type Report } from './problems.js'
import type { KnownNames } from './known-names.js'

const COLUMNS = [
  ...['id', 'name', 'size', 'length', 'type', 'multiplier', 'unit', 'min', 'max', 'values', 'textShift'],
  ...['sentinels', 'flags', 'note', 'group', 'models'],
]
const MAX_ID = 65_535
/** Of an element in the NX group. */
const MAX_LENGTH = 65_535
const MAX_LABEL = 60
const MAX_NAME = 100
/** Finer steps than this no device has; beyond it scaling could not be exact. */
const MAX_DECIMALS = 9

/** Whether each column is what it should be and goes with the others. */
export function validateRow(
  row: unknown,
  path: string,
  known: KnownNames,
  complete: boolean,
  report: Report,
): void {
  if (!isRecord(row)) return report(path, 'an object is needed')
  const at = (column: string): string => `${path}.${column}`
  for (const column of Object.keys(row)) if (!COLUMNS.includes(column)) report(at(column), 'is no column')
  const { id, name, size, length, type = 'unsigned', unit, note, group } = row
  if (!isWhole(id) || id < 1 || id > MAX_ID) report(at('id'), `an integer in 1..${MAX_ID} is needed`)
  if (!isLabel(name, MAX_NAME)) report(at('name'), 'a text without blanks at its ends is needed')
  if (size !== undefined && !(FIXED_SIZES as readonly unknown[]).includes(size))
    report(at('size'), `one of ${FIXED_SIZES.join(', ')} is needed; leave it out for a variable size`)
  if (length !== undefined) {
    if (!isWhole(length) || length < 1 || length > MAX_LENGTH)
      report(at('length'), 'a number of bytes is needed')
    if (size !== undefined) report(at('length'), 'size says it already')
  }
  if (!known.isType(type)) report(at('type'), `${JSON.stringify(type)} is no type`)
  if (group !== undefined && !(typeof group === 'string' && Object.hasOwn(known.groups, group)))
    report(at('group'), `${JSON.stringify(group)} is not among the groups`)
  if (note !== undefined && !isLabel(note, MAX_NAME)) report(at('note'), 'a short text is needed')
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !known.units.has(unit))
      report(at('unit'), `${JSON.stringify(unit)} is not among the units`)
    if (!isNumber(type) && type !== 'axes' && type !== 'axesMagnitude')
      report(at('unit'), 'only numbers have one')
  }
  checkNumbers(row, type, at, report)
  checkLabels(row, type, known, at, report)
  checkModelTerms(row, known, complete, at, report)
}

type At = (column: string) => string

function checkNumbers(row: Record<string, unknown>, type: unknown, at: At, report: Report): void {
  const { size, multiplier, min, max, textShift } = row
  if (!isNumber(type)) {
    for (const column of ['multiplier', 'min', 'max', 'textShift', 'sentinels', 'values'])
      if (row[column] !== undefined) report(at(column), 'only numbers have one')
    return
  }
  if (multiplier !== undefined) {
    if (typeof multiplier !== 'number' || !Number.isFinite(multiplier) || multiplier <= 0)
      report(at('multiplier'), 'a number above 0 is needed')
    else if (scaleOf(multiplier).decimals > MAX_DECIMALS)
      report(at('multiplier'), `more than ${MAX_DECIMALS} decimals`)
  }
  const range = rawRange(type, typeof size === 'number' ? size : 8)
  for (const column of ['min', 'max']) {
    const bound = row[column]
    if (bound === undefined) continue
    if (!isWhole(bound)) report(at(column), 'a raw integer is needed')
    else if (bound < range.min || bound > range.max)
      report(at(column), `${bound} does not fit ${type} ${String(size)}`)
  }
  if (isWhole(min) && isWhole(max) && min > max) report(at('min'), `is above max (${min} > ${max})`)
  if (
    textShift !== undefined &&
    !(isWhole(textShift) && textShift >= 1 && textShift <= 31 && row['values'] !== undefined)
  )
    report(at('textShift'), 'a number of bits in 1..31 is needed, and values')
}

function checkLabels(
  row: Record<string, unknown>,
  type: unknown,
  known: KnownNames,
  at: At,
  report: Report,
): void {
  for (const column of ['values', 'sentinels']) {
    const labels = named(row[column], known.valueSets, at(column), report)
    if (labels === undefined || !isNumber(type)) continue
    const range = rawRange(type, typeof row['size'] === 'number' ? row['size'] : 8)
    checkLabelMap(labels, range, at(column), report)
  }
  const flags = named(row['flags'], known.flagSets, at('flags'), report)
  if (type !== 'flags') {
    if (row['flags'] !== undefined) report(at('flags'), 'only the type flags has them')
    return
  }
  if (row['flags'] === undefined) report(at('flags'), 'bits with their labels are needed')
  const used = new Set<number>()
  const bits = 8 * (typeof row['size'] === 'number' ? row['size'] : 8)
  for (const [key, label] of Object.entries(flags ?? {})) {
    const path = `${at('flags')}.${key}`
    const match = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(key)
    const low = Number(match?.[1] ?? NaN)
    const high = Number(match?.[2] ?? low)
    if (!(low <= high && high < bits && high - low < 8))
      report(path, `a bit, or two with a hyphen, below ${bits} is needed`)
    for (let bit = low; bit <= high; bit++) {
      if (used.has(bit)) report(path, `bit ${bit} has a label already`)
      used.add(bit)
    }
    if (match?.[2] === undefined) {
      if (!isLabel(label, MAX_LABEL)) report(path, 'a short label is needed')
    } else if (isRecord(label)) checkLabelMap(label, { min: 0, max: 2 ** (high - low + 1) - 1 }, path, report)
    else report(path, 'labels by value are needed')
  }
}

function checkLabelMap(
  labels: Record<string, unknown>,
  range: { min: number; max: number },
  path: string,
  report: Report,
): void {
  const entries = Object.entries(labels)
  if (entries.length === 0) report(path, 'is empty')
  for (const [key, label] of entries) {
    if (!/^(?:0|-?[1-9]\d*)$/.test(key)) report(`${path}.${key}`, 'is no integer')
    else if (Number(key) < range.min || Number(key) > range.max)
      report(`${path}.${key}`, 'is beyond what the size holds')
    if (!isLabel(label, MAX_LABEL)) report(`${path}.${key}`, 'a short label is needed')
  }
}

/** The labels, by their set's name or in place; reports what is neither. */
function named(
  labels: unknown,
  sets: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): Record<string, unknown> | undefined {
  if (labels === undefined) return undefined
  if (typeof labels === 'string') {
    if (Object.hasOwn(sets, labels)) return sets[labels] as Record<string, unknown>
    report(path, `there is no set ${JSON.stringify(labels)}`)
    return undefined
  }
  if (isRecord(labels)) return labels
  report(path, 'labels by value, or the name of a set, are needed')
  return undefined
}

function checkModelTerms(
  row: Record<string, unknown>,
  known: KnownNames,
  complete: boolean,
  at: At,
  report: Report,
): void {
  const { models } = row
  if (models === undefined) {
    if (complete) report(at('models'), 'models or sets of them are needed')
    return
  }
  if (typeof models !== 'string' || models === '')
    return report(at('models'), 'models or sets of them are needed')
  for (const term of models.split(' '))
    if (!known.models.has(term) && !Object.hasOwn(known.modelSets, term))
      report(at('models'), `${JSON.stringify(term)} is no known model or set`)
}

function isNumber(type: unknown): type is 'unsigned' | 'signed' {
  return type === 'unsigned' || type === 'signed'
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

/** Device-independent text that a line can show: no blanks at its ends, nothing that is no printable character. */
function isLabel(value: unknown, most: number): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= most &&
    value.trim() === value &&
    !/[\p{C}]/u.test(value)
  )
}
