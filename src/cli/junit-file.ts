/** The report for CI, as JUnit's XML. */
import { access, constants, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { junitXml } from '../report/junit.js'
import { CliError } from './exit.js'
import { visible } from './terminal.js'
import { fileReason } from './text-file.js'

export type JunitReport = Parameters<typeof junitXml>[0]

/**
 * Before the work: whether there is a place for its report.
 * @throws {CliError} where there is none
 */
export async function checkJunitFile(path: string | undefined): Promise<void> {
  if (path === undefined) return
  const folder = dirname(path)
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? `there is no folder ${visible(folder)}` : fileReason(error)
    throw new CliError(`--junit: cannot write ${visible(path)}: ${reason}`)
  }
  const place = await stat(path).catch(() => undefined)
  if (place?.isDirectory() === true)
    throw new CliError(`--junit: ${visible(path)} is a directory: name a file in it`)
}

/** @throws {CliError} where it can't be written */
export async function writeJunitFile(path: string | undefined, report: JunitReport): Promise<void> {
  if (path === undefined) return
  try {
    await writeFile(path, junitXml(report))
  } catch (error) {
    throw new CliError(`--junit: cannot write ${visible(path)}: ${fileReason(error)}`)
  }
}
