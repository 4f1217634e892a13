import type { CaseResult } from '../../src/conform/result.js'
import type { ConformanceOptions } from '../../src/conform/conformance-options.js'
import { runConformance } from '../../src/conform/runner.js'
import { CASES } from '../../src/conform/suite.js'
import type { Fault } from './mutants.js'
import { MutantServer } from './mutant-server.js'

export const REJECTED_IMEI = '352093081111111'

/** The whole suite, hooks and all, against a server with these faults. */
export async function runAgainst(
  faults: readonly Fault[],
  over: Partial<ConformanceOptions> = {},
): Promise<readonly CaseResult[]> {
  const server = new MutantServer(faults, REJECTED_IMEI)
  await server.listen()
  try {
    return await runConformance({
      host: '127.0.0.1',
      port: server.port,
      cases: CASES,
      udp: true,
      timeoutMs: 2000,
      settleMs: 150,
      patienceMs: 5000,
      parallel: 16,
      rejectedImei: REJECTED_IMEI,
      commandHook: (imei, text) => server.command(imei, text),
      verifyHook: record => {
        const kept = server.isKept(record as unknown as Parameters<MutantServer['isKept']>[0])
        return Promise.resolve({ status: kept ? 0 : 1, stdout: '', stderr: '' })
      },
      ...over,
    })
  } finally {
    await server.close()
  }
}

/** Ids of the cases that found fault. */
export function found(results: readonly CaseResult[]): string[] {
  return results.filter(({ status }) => status === 'fail' || status === 'error').map(result => result.case.id)
}
