import process from 'node:process'

export interface SignalActions {
  /** The first SIGINT or SIGTERM. */
  stop(): void
  /** The second one. */
  cutShort(signal: 'SIGINT' | 'SIGTERM'): void
  /**
   * SIGHUP. Without it the signal ends a program whose terminal is closed, and is nothing to a service: its supervisor
   * sends it to all that it is asked to reload.
   */
  readonly reload?: (() => void) | undefined
}

/** Listens for signals; returns what ends that. */
export function onSignals(actions: SignalActions): () => void {
  let isStopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) actions.cutShort(signal as 'SIGINT' | 'SIGTERM')
    else actions.stop()
    isStopping = true
  }
  const reload = actions.reload ?? (process.stderr.isTTY ? undefined : () => undefined)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  if (reload !== undefined) process.on('SIGHUP', reload)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    if (reload !== undefined) process.off('SIGHUP', reload)
  }
}
