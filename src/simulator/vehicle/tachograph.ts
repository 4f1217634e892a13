/** A driver's times as a digital tachograph counts them, by Regulation (EC) 561/2006: 4.5 h at the wheel, then 45 min of break. */

/** As element 184 numbers them. */
export const ACTIVITY = { rest: 0, available: 1, work: 2, drive: 3 } as const
export type Activity = (typeof ACTIVITY)[keyof typeof ACTIVITY]

export interface DriverTimes {
  readonly activity: Activity
  /** Since the activity began. */
  readonly activityS: number
  /** At the wheel since the last break of 45 min. */
  readonly continuousS: number
  /** Of break since then. */
  readonly breakS: number
  /** At the wheel in all. */
  readonly drivenS: number
}

const FULL_BREAK_S = 45 * 60
/** A shorter rest is no part of a break. */
const SHORTEST_BREAK_S = 15 * 60

export class Tachograph {
  #activity: Activity = ACTIVITY.rest
  #sinceMs: number
  #continuousS = 0
  #breakS = 0
  #drivenS: number

  /** `drivenS`: at the wheel in the two weeks before. */
  constructor(startMs: number, drivenS: number) {
    this.#sinceMs = startMs
    this.#drivenS = drivenS
  }

  switchTo(activity: Activity, timeMs: number): void {
    if (activity === this.#activity) return
    const times = this.at(timeMs)
    const isTooShort = this.#activity === ACTIVITY.rest && times.activityS < SHORTEST_BREAK_S
    this.#continuousS = times.continuousS
    this.#breakS = times.breakS >= FULL_BREAK_S ? 0 : isTooShort ? this.#breakS : times.breakS
    this.#drivenS = times.drivenS
    this.#activity = activity
    this.#sinceMs = timeMs
  }

  at(timeMs: number): DriverTimes {
    const activityS = (timeMs - this.#sinceMs) / 1000
    const drivingS = this.#activity === ACTIVITY.drive ? activityS : 0
    const breakS = this.#breakS + (this.#activity === ACTIVITY.rest ? activityS : 0)
    return {
      activity: this.#activity,
      activityS,
      continuousS: breakS >= FULL_BREAK_S ? 0 : this.#continuousS + drivingS,
      breakS,
      drivenS: this.#drivenS + drivingS,
    }
  }
}

/** As elements 189 and 190 number them, as far as a day at the wheel goes. */
export function timeState({ continuousS }: DriverTimes): number {
  if (continuousS >= 4.5 * 3600) return 2
  return continuousS >= 4.25 * 3600 ? 1 : 0
}
