import process from 'node:process'
import { EXIT } from '../exit.js'

export interface Interruption {
  readonly signal: AbortSignal
  /** The exit status that a signal asks for; undefined where none came. */
  readonly status: number | undefined
  end(): void
}

/** The first signal ends the run with a summary, a second one ends the process as usual; so does the time that is up. */
export function interruptible(durationS?: number): Interruption {
  const controller = new AbortController()
  const timer = durationS === undefined ? undefined : setTimeout(() => controller.abort(), durationS * 1000)
  let status: number | undefined
  const on = (code: number) => (): void => {
    status = code
    end()
    controller.abort()
  }
  const onInterrupt = on(EXIT.interrupted)
  const onTerminate = on(EXIT.terminated)
  const end = (): void => {
    clearTimeout(timer)
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  }
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate)
  return {
    signal: controller.signal,
    get status() {
      return status
    },
    end,
  }
}
