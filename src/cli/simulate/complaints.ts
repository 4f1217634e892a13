import type { FleetExtras, FleetSummary } from '../../simulator/fleet/fleet-tally.js'
import { plural } from '../../wire/plural.js'
import type { SimulateOptions } from './simulate-options.js'

/**
 * What is not as it should be, in words; empty when all is well.
 * @param expected records that should have been acknowledged; undefined where the run had no end of its own
 */
export function complaintsOf(
  { expectErrors, expectP99 }: Pick<SimulateOptions, 'expectErrors' | 'expectP99'>,
  summary: Pick<FleetSummary, 'acked' | 'errors'> & { readonly ackLatencyMs: { readonly p99: number } },
  { dropped, erased }: Pick<FleetExtras, 'dropped' | 'erased'>,
  expected: number | undefined,
): string[] {
  const complaints: string[] = []
  if (expected !== undefined && summary.acked + erased < expected) {
    const lost = dropped === 0 ? '' : `; ${dropped} lost, the memory was full`
    complaints.push(`${summary.acked} of ${plural(expected, 'record')} acknowledged${lost}`)
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
