import type { ServerHandler } from './server-handler.js'

/** Sees what a server tells its handler, and decides nothing. */
export type ServerObserver = Omit<Partial<ServerHandler>, 'accepts' | 'onFrame' | 'keepRejected'> & {
  onFrame?(...of: Parameters<ServerHandler['onFrame']>): void
}

/** What is only told. All of it: the type demands each, or a handler would be deaf to what is forgotten here. */
const IS_TOLD: Readonly<Record<Exclude<keyof ServerObserver, 'onFrame'>, true>> = {
  onOpen: true,
  onLogin: true,
  onPing: true,
  onRejected: true,
  onAnswer: true,
  onCommand: true,
  onClosed: true,
  onTurnedAway: true,
  onTlsFailed: true,
  onError: true,
  onBytes: true,
}
const TOLD = Object.keys(IS_TOLD) as (keyof typeof IS_TOLD)[]

/**
 * The handler, with others who look on. They are told first, so that what they know is up to date when the handler
 * asks them; a frame is shown to them before the handler takes it.
 */
export function observed(handler: ServerHandler, observers: readonly ServerObserver[]): ServerHandler {
  const told: Partial<Record<keyof ServerHandler, unknown>> = {}
  for (const name of TOLD) {
    const listeners = [...observers, handler].flatMap(listener => {
      const tell = listener[name] as ((...of: unknown[]) => void) | undefined
      return tell === undefined ? [] : [tell.bind(listener)]
    })
    // A way that nobody listens on stays away: raw bytes cost something on the hot path.
    if (listeners.length === 0) continue
    told[name] = (...of: unknown[]) => {
      for (const tell of listeners) tell(...of)
    }
  }
  const keep = handler.keepRejected?.bind(handler)
  const onlookers = observers.filter(({ onFrame }) => onFrame !== undefined)
  return {
    ...(told as Partial<ServerHandler>),
    ...(keep && { keepRejected: keep }),
    accepts: imei => handler.accepts(imei),
    onFrame(peer, frame) {
      for (const observer of onlookers) observer.onFrame?.(peer, frame)
      return handler.onFrame(peer, frame)
    },
  }
}
