/** Start-up: each command's cheapest use against a Node that does nothing. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { median } from './measure.js'
import type { Row } from './report.js'

const PROGRAM = 'dist/teltonika.cjs'
const FRAME =
  '000000000000003608010000016B40D8EA30010000000000000000000000000000000105021503010101425E0F01F10000601A014E0000000000000000010000C7CF'

/** The first is what the others are compared with. */
const CALLS: readonly (readonly string[])[] = [
  ['-e', '0'],
  [PROGRAM, '--version'],
  [PROGRAM, 'decode', FRAME],
  [PROGRAM, 'decode', '--json', FRAME],
  [PROGRAM, 'encode-cmd', 'getinfo'],
  [PROGRAM, 'avl', '66'],
  ...['serve', 'send', 'simulate', 'check', 'conform', 'demo', 'wireshark'].map(name => [
    PROGRAM,
    name,
    '--help',
  ]),
  [PROGRAM, 'completion', 'bash'],
  [PROGRAM, 'man'],
  [PROGRAM, '--help'],
]

/** In turns, since wall time is what counts here and the machine has other work. */
export async function benchStart({ rounds }: { readonly rounds: number }): Promise<Row[]> {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build`)
  const times = CALLS.map((): number[] => [])
  for (let round = 0; round < 3 * rounds; round++) {
    CALLS.forEach((call, at) => {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${call.join(' ')} ended with ${status}: ${stderr}`)
      times[at]!.push(performance.now() - start)
    })
  }
  const medians = times.map(median)
  return CALLS.map(([script, ...args], at) => ({
    group: 'start-up',
    name: script === PROGRAM ? args.map(arg => arg.slice(0, 12)).join(' ') : 'node -e 0',
    description: '',
    values: { ms: medians[at]!, 'x node': medians[at]! / medians[0]! },
  }))
}
