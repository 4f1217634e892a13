/** All captures of some paths against their goldens. */
import process from 'node:process'
import { EXIT } from '../exit.js'
import { readDevices } from '../dictionary.js'
import { checkJunitFile, writeJunitFile } from '../junit-file.js'
import type { DictionaryOptions } from '../options.js'
import { type Appearance, visible } from '../terminal.js'
import { checkCapture, type CheckResult } from './check-capture.js'
import { findCaptures } from './find-captures.js'
import { type CheckFormat, checkOutput, type CheckSummary, reportCase } from './output.js'

export interface CheckOptions extends DictionaryOptions {
  readonly format: CheckFormat
  readonly update?: boolean
  /** File for JUnit's XML. */
  readonly junit?: string
}

/**
 * @returns the exit status
 * @throws {CliError} for flags that can't be used and a report that can't be written
 */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  appearance: Appearance,
): Promise<number> {
  // A model or a file of the flags that is of no use is said once and not for every capture.
  await readDevices(options)
  await checkJunitFile(options.junit)
  const { captures, unusable } = await findCaptures(paths)
  const output = checkOutput(options.format, appearance)
  const results: CheckResult[] = []
  const add = (result: CheckResult): void => {
    results.push(result)
    if (result.status === 'error')
      process.stderr.write(`teltonika: ${result.reason.split('\n').map(visible).join('\n')}\n`)
    output.add(result)
  }
  for (const { path, reason } of unusable) add({ path, status: 'error', reason, durationMs: 0 })
  const refused = new Set(unusable.map(({ path }) => path))
  for (const capture of captures) {
    if (!refused.has(capture.path)) add(await checkCapture(capture, options))
  }
  output.end(summaryOf(results, options.update === true))
  await writeJunitFile(options.junit, { name: 'teltonika check', cases: results.map(reportCase) })
  if (results.some(({ status }) => status === 'error')) return EXIT.usage
  return results.some(({ status }) => status === 'fail') ? EXIT.findings : EXIT.ok
}

function summaryOf(results: readonly CheckResult[], isUpdate: boolean): CheckSummary {
  const passed = results.filter(({ status }) => status === 'pass').length
  const updated = results.filter(result => result.status === 'pass' && result.updated !== undefined).length
  return {
    passed,
    failed: results.length - passed,
    skipped: 0,
    updated: isUpdate ? updated : undefined,
  }
}
