import { expect, test } from 'vitest'
import { tapReport } from '../../src/report/tap.js'
import type { ReportCase } from '../../src/report/report.js'

const one = (over: Partial<ReportCase>): ReportCase => ({
  name: 'a.hex',
  group: 'captures',
  status: 'pass',
  durationMs: 1,
  ...over,
})

test('each status, with its block', () => {
  const cases = [
    one({}),
    one({ name: 'b.hex', status: 'fail', message: 'expected "1"', detail: 'one\ntwo' }),
    one({ name: 'c.hex', status: 'error', message: 'cannot read it' }),
    one({ name: 'd.hex', status: 'skip', message: 'not here' }),
  ]
  expect(tapReport({ name: 'check', cases })).toBe(
    [
      'TAP version 14',
      'ok 1 - a.hex',
      'not ok 2 - b.hex',
      '  ---',
      '  severity: fail',
      '  message: "expected \\"1\\""',
      '  detail: "one\\ntwo"',
      '  ...',
      'not ok 3 - c.hex',
      '  ---',
      '  severity: error',
      '  message: "cannot read it"',
      '  ...',
      'ok 4 - d.hex # SKIP not here',
      '1..4',
      '',
    ].join('\n'),
  )
})

test('a name can neither skip its test nor forge another', () => {
  const name = 'x # TODO\nok 2 - forged\\ \u001b[2J'
  expect(tapReport({ name: 'check', cases: [one({ name, status: 'fail', message: '\u009b2J' })] })).toBe(
    [
      'TAP version 14',
      'not ok 1 - x \\# TODO ok 2 - forged\\\\  [2J',
      '  ---',
      '  severity: fail',
      '  message: "\\u009b2J"',
      '  ...',
      '1..1',
      '',
    ].join('\n'),
  )
})

test('no cases', () => {
  expect(tapReport({ name: 'check', cases: [] })).toBe('TAP version 14\n1..0\n')
})
