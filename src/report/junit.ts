/** JUnit's XML, as CI servers read it (the schema of Jenkins' xUnit plug-in, which the others follow). */
import type { Report, ReportCase } from './report.js'

/** The whole document. */
export function junitXml({ name, cases }: Report): string {
  const count = (status: ReportCase['status']): number => cases.filter(one => one.status === status).length
  const totals = attributes({
    name,
    tests: cases.length,
    failures: count('fail'),
    errors: count('error'),
    skipped: count('skip'),
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    `  <testsuite${totals}>`,
    ...cases.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const ELEMENTS = { fail: 'failure', error: 'error', skip: 'skipped' } as const

function testCase({ name, group, status, message, detail, durationMs }: ReportCase): string {
  const head = `    <testcase${attributes({ name, classname: group, time: seconds(durationMs) })}`
  if (status === 'pass') return `${head}/>`
  const tag = `${ELEMENTS[status]}${attributes({ message })}`
  const body = detail === undefined ? `<${tag}/>` : `<${tag}>${xmlText(detail)}</${ELEMENTS[status]}>`
  return `${head}>\n      ${body}\n    </testcase>`
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${xmlText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('')
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/* What XML 1.0 allows nowhere, not even escaped (section 2.2, "Characters"): shown as `\x1B`. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, character => {
      const code = character.charCodeAt(0).toString(16).toUpperCase()
      return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code}`
    })
    .replace(/[&<>"']/g, character => ENTITIES[character]!)
}
