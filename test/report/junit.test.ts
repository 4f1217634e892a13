import { expect, test } from 'vitest'
import { junitXml } from '../../src/report/junit.js'
import type { Report, ReportCase } from '../../src/report/report.js'
import { readXml } from './read-xml.js'

const one = (over: Partial<ReportCase>): ReportCase => ({
  name: 'a.hex',
  group: 'captures',
  status: 'pass',
  durationMs: 2,
  ...over,
})
const REPORT: Report = {
  name: 'check',
  cases: [
    one({}),
    one({ name: 'b.hex', status: 'fail', message: 'expected 1, actual 2', detail: 'line\nline' }),
    one({ name: 'c.hex', status: 'error', message: 'cannot read it' }),
    one({ name: 'd.hex', status: 'skip', message: 'no such feature', durationMs: 1000 }),
  ],
}

test('totals, and an element a case', () => {
  const root = readXml(junitXml(REPORT))
  const totals = { name: 'check', tests: '4', failures: '1', errors: '1', skipped: '1', time: '1.006' }
  expect(root).toMatchObject({ name: 'testsuites', attributes: totals })
  const [suite] = root.children
  expect(suite?.name).toBe('testsuite')
  expect(suite?.children.map(({ name }) => name)).toEqual(Array(4).fill('testcase'))
  expect(suite?.children[0]).toMatchObject({
    attributes: { name: 'a.hex', classname: 'captures', time: '0.002' },
    children: [],
  })
  expect(suite?.children[1]?.children).toMatchObject([
    { name: 'failure', attributes: { message: 'expected 1, actual 2' }, text: 'line\nline' },
  ])
  expect(suite?.children[2]?.children).toMatchObject([{ name: 'error' }])
  expect(suite?.children[3]?.children).toMatchObject([{ name: 'skipped' }])
})

test('text of a device can neither break the document nor get lost', () => {
  const hostile = `</failure>]]>&"'<x a="1">\t\n\u0000\u001b[2J\ud800\uffff\u{1f69a}`
  const root = readXml(
    junitXml({ name: hostile, cases: [one({ status: 'fail', message: hostile, detail: hostile })] }),
  )
  const shown = `</failure>]]>&"'<x a="1">\t\n\\x00\\x1B[2J\\uD800\\uFFFF\u{1f69a}`
  const [failure] = root.children[0]?.children[0]?.children ?? []
  expect(failure).toMatchObject({ attributes: { message: shown }, text: shown })
})

test('the reader of these tests refuses what is not well-formed', () => {
  for (const xml of [
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&</a>',
    '<a/><b/>',
    '<a b=1/>',
    '<a>\u0001</a>',
  ]) {
    expect(() => readXml(xml), xml).toThrow()
  }
})
