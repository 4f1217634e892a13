import { ServeProcess } from '../../test/e2e/serve-process.js'
import { freePort } from '../../test/support/free-port.js'
import type { OpenStore } from './stores.js'
import { Witnesses } from './witnesses.js'

export interface RoundsOptions {
  /** An empty one. */
  readonly store: OpenStore
  readonly rounds: number
  readonly devices: number
  readonly seed: number | string
  /** When the server of a round is killed, ms after it listens. */
  readonly killAfterMs: () => number
  readonly onRound?: (round: number, acked: number) => void
}

export interface RoundsResult {
  readonly acked: number
  readonly stored: number
  /** Acked and not there. */
  readonly missing: readonly string[]
  /** There more than once. */
  readonly twice: readonly string[]
  readonly resentFrames: number
  /** The exit status of the last server, which was asked to end, and its log. */
  readonly status: number | null
  readonly log: string
}

const RECORDS_A_FRAME = 3
const LOOK_AGAIN_MS = 20

/** Kills a server under load again and again, and compares what devices were told with what is stored. */
export async function killRounds(options: RoundsOptions): Promise<RoundsResult> {
  const { store, rounds, devices, seed, killAfterMs, onRound } = options
  // The same port again and again, as a supervisor would start it.
  const port = await freePort()
  const limits = ['--no-udp', '--quiet', '--max-connection-rate', '100000']
  const args = [...limits, '--port', String(port), '--to', store.url]
  let server = await ServeProcess.start(args)
  const witnesses = new Witnesses({ port, devices, seed, batch: RECORDS_A_FRAME })
  for (let round = 1; round <= rounds; round++) {
    await new Promise(resolve => setTimeout(resolve, killAfterMs()))
    await server.stop('SIGKILL')
    onRound?.(round, witnesses.acked.size)
    server = await ServeProcess.start(args)
  }
  await new Promise(resolve => setTimeout(resolve, killAfterMs()))
  // A machine with much else to do may have been too slow for an ack between two kills.
  while (witnesses.acked.size === 0) await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS))
  await witnesses.stop()
  const { status, stderr } = await server.stop('SIGTERM')
  const { acked, resentFrames } = witnesses
  const seen = new Set<string>()
  const twice: string[] = []
  const keys = await store.storedKeys()
  for (const key of keys) {
    if (seen.has(key)) twice.push(key)
    seen.add(key)
  }
  const missing = [...acked].filter(key => !seen.has(key))
  return { acked: acked.size, stored: keys.length, missing, twice, resentFrames, status, log: stderr }
}
