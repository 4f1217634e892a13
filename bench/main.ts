/** `npm run bench`: what decoding, encoding, rendering and starting cost, beside the floor and the peers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasPeers } from './candidates.js'
import { type ChildTask, runChild } from './child.js'
import { corpora, corpusFile } from './corpora.js'
import { benchDecode, benchHeld } from './decode.js'
import { benchGrowth } from './growth.js'
import { type Report, reportText, type Row } from './report.js'
import { benchStart } from './start.js'

const USAGE = `npm run bench -- [options]

  --small           few frames and short rounds: whether it works at all
  --only <parts>    of decode, held, growth, start; all by default
  --forms <names>   of decode and held only these forms
  --json            the figures as JSON
  --compare <file>  beside the figures of an earlier run, which --json wrote
  --corpora <dir>   write the frames to files for peers in other languages, and end
`

interface Part {
  readonly name: string
  run(scale: Scale): Promise<Row[]>
}

/** How much is measured. */
interface Scale {
  readonly frames: number
  readonly rounds: number
  readonly roundMs: number
  readonly forms: ReadonlySet<string> | undefined
}

const PARTS: readonly Part[] = [
  { name: 'decode', run: benchDecode },
  { name: 'held', run: benchHeld },
  { name: 'growth', run: benchGrowth },
  { name: 'start', run: benchStart },
]

const FULL = { frames: 1000, rounds: 7, roundMs: 300 }
const SMALL = { frames: 20, rounds: 1, roundMs: 1 }

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      child: { type: 'string' },
      small: { type: 'boolean', default: false },
      only: { type: 'string' },
      forms: { type: 'string' },
      json: { type: 'boolean', default: false },
      compare: { type: 'string' },
      corpora: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.child !== undefined) return runChild(JSON.parse(values.child) as ChildTask)
  if (values.help) return void process.stdout.write(USAGE)
  const scale = { ...(values.small ? SMALL : FULL), forms: listed(values.forms) }
  if (values.corpora !== undefined) return writeCorpora(values.corpora, scale.frames)

  const only = listed(values.only)
  const unknown = [...(only ?? [])].find(name => !PARTS.some(part => part.name === name))
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}\n${USAGE}`)
  const earlier =
    values.compare === undefined ? undefined : (JSON.parse(readFileSync(values.compare, 'utf8')) as Report)
  if (!hasPeers()) process.stderr.write('without npm peers: npm ci --prefix bench brings them\n')
  const rows: Row[] = []
  for (const part of PARTS) {
    if (only === undefined || only.has(part.name)) rows.push(...(await part.run(scale)))
  }
  const { node, v8 } = process.versions
  const report: Report = { node, v8, cpu: cpus()[0]?.model ?? 'unknown processor', rows }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 1)}\n` : reportText(report, earlier))
}

function listed(names: string | undefined): ReadonlySet<string> | undefined {
  return names === undefined ? undefined : new Set(names.split(','))
}

function writeCorpora(directory: string, frames: number): void {
  mkdirSync(directory, { recursive: true })
  for (const corpus of corpora(frames)) {
    writeFileSync(join(directory, `${corpus.name}.bin`), corpusFile(corpus))
  }
}

await main()
