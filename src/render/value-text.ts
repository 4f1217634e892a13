/** Values that are no single number, in words. */
import type { JsonValue } from './json-value.js'
import { flow, wrap } from './layout.js'

/** A value in one line: `key value` pairs for an object, its items for a list. */
export function valueText(value: JsonValue): string {
  if (value === null) return 'none'
  if (typeof value !== 'object') return value === '' ? '(empty)' : String(value)
  if (isList(value)) return value.length === 0 ? 'none' : value.map(nestedText).join(', ')
  return Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([key, item]) => `${key} ${nestedText(item ?? null)}`)
    .join(', ')
}

/** The same over several lines: the items of a list stand whole, as many on a line as fit. */
export function valueLines(value: JsonValue, width: number): string[] {
  if (value === null || typeof value !== 'object') return wrap(valueText(value), width)
  if (isList(value)) return itemLines(value, width)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const lists = entries.flatMap(([key, item]) => (isListOfObjects(item) ? [[key, item] as const] : []))
  const rest = Object.fromEntries(entries.filter(([, item]) => !isListOfObjects(item)))
  return [
    ...(Object.keys(rest).length > 0 ? wrap(valueText(rest), width) : []),
    ...lists.flatMap(([key, items]) => [`${key}:`, ...itemLines(items, width)]),
  ]
}

function itemLines(items: readonly JsonValue[], width: number): string[] {
  if (items.length === 0) return ['none']
  const lines = flow(
    items.map(item => ({ text: nestedText(item) })),
    width,
  )
  return lines.flatMap(line => wrap(line, width))
}

function nestedText(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? `{${valueText(value)}}` : valueText(value)
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isListOfObjects(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value) && value.some(item => typeof item === 'object' && item !== null)
}
