/**
 * Kills `serve` at random moments under load, and says whether every record that a device was told is kept is in the
 * store, once. Needs the built program.
 *
 *   npm run kill-test -- --sink ndjson --rounds 50 --devices 200
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { killRounds } from './kill-test/rounds.js'
import { STORES } from './kill-test/stores.js'

const { values } = parseArgs({
  options: {
    sink: { type: 'string', default: 'ndjson' },
    rounds: { type: 'string', default: '50' },
    devices: { type: 'string', default: '200' },
    /** Ms after which the server is killed at the latest. */
    within: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now()) },
  },
})

async function main(): Promise<number> {
  const store = STORES.find(({ name }) => name === values.sink)
  if (store === undefined) {
    process.stderr.write(`--sink is one of ${STORES.map(({ name }) => name).join(', ')}\n`)
    return 2
  }
  if (store.missingProgram !== undefined) {
    process.stderr.write(`--sink ${store.name} needs ${store.missingProgram}, which is not installed\n`)
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'teltonika-kill-'))
  const open = await store.open(folder)
  const startedAt = performance.now()
  const result = await killRounds({
    store: open,
    rounds: Number(values.rounds),
    devices: Number(values.devices),
    seed: values.seed,
    killAfterMs: () => Math.random() * Number(values.within),
    onRound: (round, acked) =>
      process.stderr.write(`round ${round}: killed; ${acked} records acknowledged so far\n`),
  }).finally(() => open.stop())
  const { acked, stored, missing, twice, resentFrames, status } = result
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(
    [
      `${values.sink}: ${values.rounds} kills, ${values.devices} devices, ${seconds} s (seed ${values.seed})`,
      `${acked} records acknowledged, ${stored} stored, ${resentFrames} frames sent again`,
      `${missing.length} acknowledged and missing, ${twice.length} stored twice, last exit ${status}\n`,
    ].join('\n'),
  )
  if (missing.length === 0 && (twice.length === 0 || !store.storesOnce) && status === 0 && acked > 0) {
    await rm(folder, { recursive: true })
    return 0
  }
  process.stderr.write(
    `${result.log}\nfor example ${missing[0] ?? twice[0] ?? 'none'}; the store stays in ${folder}\n`,
  )
  return 1
}

process.exitCode = await main()
