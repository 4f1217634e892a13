/** `conform` from its flags to its exit status. */
import process from 'node:process'
import type { ConformanceCase } from '../../conform/case.js'
import { commandHook, verifyHook } from '../../conform/hooks.js'
import { type CaseResult, isDecisive } from '../../conform/result.js'
import { TargetError } from '../../conform/reach.js'
import { runConformance } from '../../conform/runner.js'
import { CASES, sectionOf, selectCases, UDP_SECTION } from '../../conform/suite.js'
import { describeBy } from '../../render/dictionary-describe.js'
import { readDevices } from '../dictionary.js'
import { CliError, EXIT } from '../exit.js'
import { checkJunitFile, writeJunitFile } from '../junit-file.js'
import { type Appearance, visible } from '../terminal.js'
import { printList } from './list.js'
import { conformOutput, reportCase } from './output.js'
import { ProgressLine } from './progress-line.js'
import { parseTarget } from './target.js'

export interface ConformFlags {
  readonly list?: boolean
  readonly only?: readonly string[]
  readonly strict?: boolean
  readonly udp?: boolean
  /** Seconds. */
  readonly timeout: number
  /** Seconds. */
  readonly patience: number
  readonly parallel: number
  readonly imei?: readonly string[]
  readonly imeiRejected?: string
  readonly commandHook?: string
  readonly verifyHook?: string
  readonly bytes?: boolean
  readonly json?: boolean
  readonly tap?: boolean
  /** File for JUnit's XML. */
  readonly junit?: string
}

/**
 * @returns the exit status
 * @throws {CliError} for a host that can't be tested, flags that can't be used and a report that can't be written
 */
export async function runConform(
  target: string | undefined,
  flags: ConformFlags,
  appearance: Appearance,
): Promise<number> {
  const cases = flags.only === undefined ? CASES : selected(flags.only)
  if (flags.list === true) {
    printList(cases, { isDetailed: flags.only !== undefined, json: flags.json === true, appearance })
    return EXIT.ok
  }
  if (target === undefined)
    throw new CliError('name the server as HOST:PORT, such as 127.0.0.1:5027; --list shows the cases')
  const { host, port } = parseTarget(target)
  await checkJunitFile(flags.junit)
  const isStrict = flags.strict === true
  const output = conformOutput({
    flags,
    isStrict,
    target: visible(target),
    appearance,
    describe: describeBy((await readDevices({})).models),
  })
  const progress = new ProgressLine(cases.length)
  const interruption = new AbortController()
  let status: number | undefined
  const onSignal = (signal: NodeJS.Signals): void => {
    status = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated
    interruption.abort()
    forget()
  }
  const forget = (): void => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const began = performance.now()
  let results: readonly CaseResult[]
  try {
    results = await runConformance({
      host,
      port,
      cases,
      udp: wantsUdp(flags),
      timeoutMs: 1000 * flags.timeout,
      patienceMs: 1000 * flags.patience,
      parallel: flags.parallel,
      ...(flags.imei === undefined ? {} : { imeis: flags.imei }),
      rejectedImei: flags.imeiRejected,
      commandHook: flags.commandHook === undefined ? undefined : commandHook(flags.commandHook),
      verifyHook: flags.verifyHook === undefined ? undefined : verifyHook(flags.verifyHook),
      describe: output.describe,
      signal: interruption.signal,
      onResult: result => {
        progress.clear()
        output.add(result)
      },
      onProgress: (done, running) => progress.show(done, running),
    })
  } catch (error) {
    throw error instanceof TargetError ? new CliError(error.message) : error
  } finally {
    progress.clear()
    forget()
  }
  output.end(results, performance.now() - began)
  await writeJunitFile(flags.junit, {
    name: `teltonika conform ${visible(target)}`,
    cases: results.map(result => reportCase(result, isStrict)),
  })
  if (status !== undefined) return status
  return results.some(result => isDecisive(result, isStrict)) ? EXIT.findings : EXIT.ok
}

/** Who names the section or a case of it wants it run. */
function wantsUdp({ udp, only }: ConformFlags): boolean {
  return udp === true || only?.some(name => sectionOf(name) === UDP_SECTION) === true
}

function selected(names: readonly string[]): readonly ConformanceCase[] {
  try {
    return selectCases(names)
  } catch (error) {
    throw new CliError(`--only: ${visible((error as Error).message)}; teltonika conform --list shows them`)
  }
}
