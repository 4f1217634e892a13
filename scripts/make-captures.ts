/**
 * Writes captures/ anew: the same bytes each time. The goldens are not touched: see what `teltonika check captures/`
 * says of them, then `--update`.
 *
 *   npm run captures [-- FOLDER]
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allCaptures, withCaptureTable } from './capture-set/all.js'

const folder = process.argv[2] ?? 'captures'
const readme = join(folder, 'README.md')
const captures = allCaptures()
const stems = new Set(captures.map(({ name }) => name.replace(/\..*$/, '')))
for (const { name, content } of captures) writeFileSync(join(folder, name), content)

// A capture that is no longer made goes, and its golden with it.
const names = new Set(captures.map(({ name }) => name))
for (const name of readdirSync(folder)) {
  const isCapture = /\.(?:hex|log|bin|ndjson|pcap|pcapng)(?:\.gz)?$/.test(name) && !names.has(name)
  const isGolden = name.endsWith('.json') && !stems.has(name.slice(0, -'.json'.length))
  if (isCapture || isGolden) rmSync(join(folder, name))
}

writeFileSync(readme, withCaptureTable(readFileSync(readme, 'utf8')))
const size = captures.reduce((sum, { content }) => sum + content.length, 0)
process.stdout.write(`${captures.length} captures, ${size} bytes, in ${folder}\n`)
