/** What has been counted, to be added up elsewhere. */
export interface Counts {
  readonly connections: number
  readonly frames: number
  readonly records: number
  readonly errors: number
  readonly turnedAway: readonly (readonly [why: string, times: number])[]
}

/** What a server has seen, for its summary. */
export class Tally {
  readonly #imeis = new Set<string>()
  connections = 0
  frames = 0
  records = 0
  errors = 0
  /** Connections that were turned away at the door, by the reason. */
  readonly turnedAway = new Map<string, number>()

  device(imei: string): void {
    this.#imeis.add(imei)
  }

  turnAway(why: string, times = 1): void {
    this.turnedAway.set(why, (this.turnedAway.get(why) ?? 0) + times)
  }

  add(counts: Counts): void {
    this.connections += counts.connections
    this.frames += counts.frames
    this.records += counts.records
    this.errors += counts.errors
    for (const [why, times] of counts.turnedAway) this.turnAway(why, times)
  }

  /** What there is, to be added elsewhere: from here on it is counted from 0. */
  take(): Counts {
    const { connections, frames, records, errors } = this
    const turnedAway = [...this.turnedAway]
    this.connections = this.frames = this.records = this.errors = 0
    this.turnedAway.clear()
    return { connections, frames, records, errors, turnedAway }
  }

  summary(durationMs: number): string {
    return [
      count(this.connections, 'connection'),
      count(this.#imeis.size, 'device'),
      count(this.frames, 'frame'),
      count(this.records, 'record'),
      count(this.errors, 'error'),
      ...[...this.turnedAway].map(([why, times]) => `${times.toLocaleString('en-US')} turned away (${why})`),
    ]
      .join(', ')
      .concat(` in ${duration(durationMs)}`)
  }
}

/** @example count(1, 'device') === '1 device' */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}

function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
