import process from 'node:process'
import { EXIT } from '../exit.js'
import type { Log } from './log.js'

/**
 * Calls back when standard output can't be written any more, with the exit status that it means. Listened to instead of
 * by whoever started this: what is held is stored before the end.
 */
export function onDeafStdout(log: Log, stop: (status: number) => void): void {
  process.stdout.removeAllListeners('error').on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') log.warn(`cannot write to standard output: ${message}`)
    stop(code === 'EPIPE' ? EXIT.ok : EXIT.findings)
  })
}
