import process from 'node:process'

export interface SignalActions {
  /** The first SIGINT or SIGTERM. */
  stop(): void
  /** The second one. */
  cutShort(signal: 'SIGINT' | 'SIGTERM'): void
  /** SIGHUP; without it the signal does what it does by default. */
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
  const { reload } = actions
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  if (reload !== undefined) process.on('SIGHUP', reload)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    if (reload !== undefined) process.off('SIGHUP', reload)
  }
}
