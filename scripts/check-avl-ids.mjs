// Checks avlIds.json by the rules that a user's own rows are checked by (src/avl/validate.ts), and some of its own.
// Prints FILE:LINE: PATH: REASON for each fault and exits 1 if there is one. Usage: check-avl-ids.mjs [FILE]
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const file = process.argv[2] ?? 'avlIds.json'
const text = await readFile(process.argv[2] ?? new URL('../avlIds.json', import.meta.url), 'utf8')

/** The rules are TypeScript, which Node 20 can't import as it is. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../src/avl/validate.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  logLevel: 'warning',
})
const rules = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const lines = text.split('\n')
const rowLines = lines.flatMap((line, at) => (line.startsWith('{"id":') ? [at + 1] : []))

/** The line that a problem is on: rows and entries of sets stand on one each. */
function lineOf(path) {
  const row = /^rows\[(\d+)\]/.exec(path)
  if (row !== null) return rowLines[Number(row[1])] ?? 1
  const [part, entry] = path.split('.')
  const start = lines.findIndex(line => line.startsWith(`"${part}":`))
  const at =
    entry === undefined ? start : lines.findIndex((line, n) => n > start && line.startsWith(`"${entry}":`))
  return at < 0 ? 1 : at + 1
}

/** Every enumeration and every set of states, with where it stands. */
function* labelMaps({ rows, valueSets }) {
  for (const [name, labels] of Object.entries(valueSets)) yield [`valueSets.${name}`, labels]
  for (const [at, row] of rows.entries()) {
    for (const column of ['values', 'sentinels']) {
      if (typeof row[column] === 'object') yield [`rows[${at}].${column}`, row[column]]
    }
  }
}

/** What only the toolkit's own file has to keep: it is read in diffs, and all of it is loaded at start-up. */
function* untidy(data) {
  if (rowLines.length !== data.rows.length)
    yield { path: 'rows', reason: 'each row stands on a line of its own' }
  const terms = new Set(
    [...data.rows, ...Object.values(data.modelSets).map(models => ({ models }))].flatMap(({ models }) =>
      models.split(' '),
    ),
  )
  for (const [path, labels] of labelMaps(data)) {
    for (const [key, label] of Object.entries(labels)) {
      if (/^[a-z]+(?:[ ,:/-]|$)/.test(label))
        yield { path: `${path}.${key}`, reason: 'labels begin with a capital letter' }
    }
  }
  const used = column => new Set(data.rows.map(row => row[column]).filter(value => typeof value === 'string'))
  const values = new Set([...used('values'), ...used('sentinels')])
  for (const [part, names] of [
    ['modelSets', terms],
    ['valueSets', values],
    ['flagSets', used('flags')],
    ['groups', used('group')],
  ])
    for (const name of Object.keys(data[part]))
      if (!names.has(name)) yield { path: `${part}.${name}`, reason: 'no row uses it' }
  const units = used('unit')
  for (const unit of data.units) if (!units.has(unit)) yield { path: 'units', reason: `no row uses ${unit}` }
  for (const [at, row] of data.rows.entries()) {
    if (row.multiplier === 1)
      yield { path: `rows[${at}].multiplier`, reason: '1 is the default: leave it out' }
    if (row.type === 'unsigned')
      yield { path: `rows[${at}].type`, reason: 'unsigned is the default: leave it out' }
    const labels = typeof row.values === 'string' ? data.valueSets[row.values] : row.values
    // Of wider ranges the vendor leaves values out; of two values one without a label has been forgotten.
    if (labels !== undefined && row.max !== undefined && row.max - (row.min ?? 0) <= 1 && !row.textShift)
      for (let raw = row.min ?? 0; raw <= row.max; raw++)
        if (labels[raw] === undefined) yield { path: `rows[${at}].values`, reason: `${raw} has no label` }
  }
}

let problems
try {
  const data = JSON.parse(text)
  problems = rules.validateAvlData(data)
  if (problems.length === 0) problems = [...untidy(data)]
} catch (error) {
  problems = [{ path: '', reason: error.message }]
}
for (const { path, reason } of problems) console.error(`${file}:${lineOf(path)}: ${path}: ${reason}`)
if (problems.length > 0) process.exitCode = 1
