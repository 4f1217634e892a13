/** Cells of a CSV row (RFC 4180), safe to open in a spreadsheet. */
import type { JsonValue } from './json-value.js'
import { visible } from './visible.js'

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@]/
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** ASCII for the signs that units have: without a byte order mark some spreadsheets read a header as Latin-1. */
const ASCII_SIGNS: Readonly<Record<string, string>> = {
  '°': 'deg ',
  µ: 'u',
  μ: 'u',
  Ω: 'Ohm',
  '²': '2',
  '³': '3',
  '·': '*',
  '–': '-',
}

/**
 * The value as a cell. Text is shown with its control characters escaped; one that a spreadsheet would run as a formula
 * gets an apostrophe in front. Numbers stay as they are; lists and objects are JSON.
 */
export function csvCell(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = visible(typeof value === 'string' ? value : JSON.stringify(value))
  return quoted(FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)
}

/** A column's name as a cell. */
export function csvHeader(name: string): string {
  const ascii = name
    .replace(/[^\x20-\x7e]/g, sign => ASCII_SIGNS[sign] ?? '?')
    .replace(/deg (?=[A-Z])/g, 'deg')
  return csvCell(ascii.replace(/deg (?=\)|$)/g, 'deg'))
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
