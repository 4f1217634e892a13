/** How far a fleet is, on a terminal. */
import process from 'node:process'
import type { FleetTally } from '../../simulator/fleet/fleet-tally.js'
import { isInteractive } from '../terminal.js'

export interface Progress {
  start(): Promise<void>
  stop(): void
}

const PERIOD_MS = 200
const FORMAT = '[{bar}] {percentage}%  {acked}  {connections} connections  {errors} errors  p99 {p99} ms'
/** Of a run that has no end of its own. */
const ENDLESS_FORMAT = '{acked} records acked  {connections} connections  {errors} errors  p99 {p99} ms'

/** A bar on stderr while the fleet is at work; nothing where stderr is no terminal. */
export function fleetProgress(tally: FleetTally, expected: number | undefined): Progress {
  let timer: NodeJS.Timeout | undefined
  let end: () => void = () => undefined
  return {
    async start() {
      if (!isInteractive(process.stderr)) return
      const { default: cliProgress } = await import('cli-progress')
      const bar = new cliProgress.SingleBar({
        format: expected === undefined ? ENDLESS_FORMAT : FORMAT,
        stream: process.stderr,
        barsize: 20,
        barCompleteChar: '#',
        barIncompleteChar: '-',
        hideCursor: true,
        clearOnComplete: true,
        linewrap: false,
      })
      const draw = (): void => {
        const { acked, connections, errors, ackLatencyMs } = tally.summary
        bar.update(acked, { acked, connections, errors, p99: ackLatencyMs.p99.toFixed(1) })
      }
      bar.start(expected ?? 1, 0, { acked: 0, connections: 0, errors: 0, p99: '0.0' })
      timer = setInterval(draw, PERIOD_MS)
      end = () => {
        bar.stop()
      }
    },
    stop() {
      clearInterval(timer)
      end()
      end = () => undefined
    },
  }
}
