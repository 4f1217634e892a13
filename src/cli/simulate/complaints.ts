import type { FleetExtras, FleetSummary } from '../../simulator/fleet/fleet-tally.js'
import { plural } from '../../wire/plural.js'
import type { SimulateOptions } from './simulate-options.js'

/** Where whoever simulates can start a server. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * What is not as it should be, in words; empty when all is well.
 * @param expected records that should have been acknowledged; undefined where the run had no end of its own
 */
export function complaintsOf(
  {
    expectErrors,
    expectP99,
    host,
    port,
    udp,
  }: Pick<SimulateOptions, 'expectErrors' | 'expectP99' | 'host' | 'port' | 'udp'>,
  summary: Pick<FleetSummary, 'acked' | 'errors' | 'connections'> & {
    readonly ackLatencyMs: { readonly p99: number }
  },
  { dropped, erased }: Pick<FleetExtras, 'dropped' | 'erased'>,
  expected: number | undefined,
): string[] {
  const complaints: string[] = []
  if (expected !== undefined && summary.acked + erased < expected) {
    const lost = dropped === 0 ? '' : `; ${dropped} lost, the memory was full`
    const isAlone = udp !== true && summary.connections === 0 && LOOPBACK.has(host)
    const hint = isAlone ? `; to start a server there: teltonika serve --port ${port}` : ''
    complaints.push(`${summary.acked} of ${plural(expected, 'record')} acknowledged${lost}${hint}`)
  }
  if (expectErrors !== undefined && summary.errors > expectErrors) {
    complaints.push(`${plural(summary.errors, 'error')}, expected ${expectErrors} at most`)
  }
  const { p99 } = summary.ackLatencyMs
  if (expectP99 !== undefined && p99 > expectP99) {
    complaints.push(`the 99th percentile of ack latency is ${p99} ms, expected ${expectP99} ms at most`)
  }
  return complaints
}
