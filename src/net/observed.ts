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

/** No way has more arguments; passed on as they are, and not as a list that is made for each call. */
type Tell = (a: unknown, b: unknown, c: unknown) => void

function inTurn(first: Tell, second: Tell): Tell {
  return (a, b, c) => {
    first(a, b, c)
    second(a, b, c)
  }
}

/**
 * The handler, with others who look on. They are told first, so that what they know is up to date when the handler
 * asks them; a frame is shown to them before the handler takes it.
 */
export function observed(handler: ServerHandler, observers: readonly ServerObserver[]): ServerHandler {
  const told: Partial<Record<keyof ServerHandler, unknown>> = {}
  for (const name of TOLD) {
    const listeners = [...observers, handler].flatMap(listener => {
      const tell = listener[name] as Tell | undefined
      return tell === undefined ? [] : [tell.bind(listener)]
    })
    // A way that nobody listens on stays away: raw bytes cost something on the hot path.
    if (listeners.length > 0) told[name] = listeners.reduce(inTurn)
  }
  const keep = handler.keepRejected?.bind(handler)
  const onlookers = observers.flatMap(observer => observer.onFrame?.bind(observer) ?? [])
  const take = handler.onFrame.bind(handler)
  return {
    ...(told as Partial<ServerHandler>),
    ...(keep && { keepRejected: keep }),
    accepts: imei => handler.accepts(imei),
    onFrame(peer, frame) {
      for (const look of onlookers) look(peer, frame)
      return take(peer, frame)
    },
  }
}
