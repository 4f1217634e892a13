import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import ids from '../../avlIds.json' with { type: 'json' }
import type { AvlData } from '../../src/avl/definition.js'
import { validateAvlData } from '../../src/avl/validate.js'

const data = ids as unknown as AvlData
const row = { id: 40_000, name: 'Test', size: 2 }

function faults(extra: Record<string, unknown>, ...more: Record<string, unknown>[]): string[] {
  return validateAvlData({ rows: [{ ...row, ...extra }, ...more] }, data).map(({ path }) => path)
}

describe('validateAvlData', () => {
  it('finds nothing wrong with the data of the toolkit', () => {
    expect(validateAvlData(data)).toEqual([])
  })

  it('takes a good row', () => {
    expect(faults({})).toEqual([])
    expect(
      faults({
        type: 'signed',
        multiplier: 0.1,
        unit: '°C',
        min: -400,
        max: 1250,
        sentinels: { 3000: 'Lost' },
      }),
    ).toEqual([])
    expect(faults({ type: 'flags', flags: { '0-1': { 1: 'A', 3: 'B' }, 2: 'C' } })).toEqual([])
    expect(faults({ values: 'offOn', models: 'FMB920 fmx6-all', group: 'permanent' })).toEqual([])
  })

  // prettier-ignore
  it.each([
    [{ id: 0 }, 'rows[0].id'],
    [{ id: 65_536 }, 'rows[0].id'],
    [{ name: ' Test' }, 'rows[0].name'],
    [{ name: 'a\u001b[2J' }, 'rows[0].name'],
    [{ size: 3 }, 'rows[0].size'],
    [{ type: 'float' }, 'rows[0].type'],
    [{ type: 'constructor' }, 'rows[0].type'],
    [{ colour: 'red' }, 'rows[0].colour'],
    [{ multiplier: 0 }, 'rows[0].multiplier'],
    [{ multiplier: 1 / 3 }, 'rows[0].multiplier'],
    [{ unit: 'mph' }, 'rows[0].unit'],
    [{ type: 'hex', unit: 'V' }, 'rows[0].unit'],
    [{ min: 0.5 }, 'rows[0].min'],
    [{ max: 65_536 }, 'rows[0].max'],
    [{ min: 5, max: 4 }, 'rows[0].min'],
    [{ values: {} }, 'rows[0].values'],
    [{ values: { x: 'On' } }, 'rows[0].values.x'],
    [{ values: { 70_000: 'On' } }, 'rows[0].values.70000'],
    [{ values: { 1: '' } }, 'rows[0].values.1'],
    [{ values: 'onOff' }, 'rows[0].values'],
    [{ type: 'ascii', values: { 1: 'On' } }, 'rows[0].values'],
    [{ flags: { 1: 'On' } }, 'rows[0].flags'],
    [{ type: 'flags' }, 'rows[0].flags'],
    [{ type: 'flags', flags: { 16: 'Beyond' } }, 'rows[0].flags.16'],
    [{ type: 'flags', flags: { 1: 'A', '0-1': { 1: 'B' } } }, 'rows[0].flags.0-1'],
    [{ textShift: 5 }, 'rows[0].textShift'],
    [{ group: 'toString' }, 'rows[0].group'],
    [{ models: 'FMB920 FMB999' }, 'rows[0].models'],
    [{ models: '' }, 'rows[0].models'],
  ])('finds the fault in %j', (extra, path) => {
    expect(faults(extra)).toEqual([path])
  })

  it('finds two rows for the same id, size and model', () => {
    expect(faults({ models: 'FMB920' }, { ...row, models: 'FMB130 FMB920' })).toEqual(['rows[1].models'])
    expect(faults({ models: 'FMB920' }, { ...row, models: 'FMB130' })).toEqual([])
    expect(faults({ models: 'FMB920' }, { ...row, size: 4, models: 'FMB920' })).toEqual([])
    expect(faults({}, row)).toEqual(['rows[1].models'])
  })

  it('asks of the toolkit itself for models and order', () => {
    const swapped = { ...data, rows: [data.rows[9], data.rows[0]] }
    expect(validateAvlData(swapped).map(({ path }) => path)).toEqual(['rows[1].id'])
    expect(validateAvlData({ ...data, rows: [row] }).map(({ path }) => path)).toEqual(['rows[0].models'])
  })

  it.each([
    null,
    7,
    [],
    {},
    { rows: {} },
    { rows: [7] },
    { rows: [], models: 7 },
    { rows: [], valueSets: { a: 'b' } },
    { rows: [], modelSets: { a: 'a' } },
    { rows: [], modelSets: { a: 7 } },
    { rows: [], units: 'V' },
    { rows: [], row: [] },
  ])('refuses %j as a file', value => {
    expect(validateAvlData(value, data)).not.toEqual([])
  })
})

describe('the linter', () => {
  const script = 'scripts/check-avl-ids.mjs'

  it('passes the file as it is', () => {
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('')
  })

  it.each([
    ['"id":66,', '"unit":"V"', '"unit":"volt"', 'rows\\[\\d+\\]\\.unit: "volt" is not among the units'],
    ['"id":52,', '"0":"No card stop"', '"0":"no card stop"', '.*labels begin with a capital letter'],
  ])('names line and reason of a fault, and fails: %s', (row, right, wrong, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'avl-ids-'))
    try {
      const lines = readFileSync('avlIds.json', 'utf8').split('\n')
      const at = lines.findIndex(line => line.startsWith(`{${row}`) && line.includes(right))
      lines[at] = lines[at]!.replace(right, wrong)
      const file = join(folder, 'broken.json')
      writeFileSync(file, lines.join('\n'))
      const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toMatch(new RegExp(`broken\\.json:${at + 1}: ${reason}`))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
