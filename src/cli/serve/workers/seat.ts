import process from 'node:process'

/** What a worker is told when it is started. */
export interface Seat {
  /** From 1. */
  readonly number: number
  /** How many there are. */
  readonly of: number
  readonly port: number
  readonly tlsPort?: number
  /** Peers that this worker and those before it in its place have numbered already are not numbered again. */
  readonly firstPeerId: number
}

export const SEAT_VARIABLE = 'TELTONIKA_SERVE_WORKER'

/** Undefined in a process that is no worker. */
export function ownSeat(): Seat | undefined {
  const text = process.env[SEAT_VARIABLE]
  return text === undefined || process.send === undefined ? undefined : (JSON.parse(text) as Seat)
}
