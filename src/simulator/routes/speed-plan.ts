/**
 * How fast the driver goes along a path, from standstill to standstill: as fast as each section allows, never
 * faster, with constant acceleration and braking between. Distance is the exact integral of speed.
 */
export interface SpeedSection {
  /** Metres, above 0. */
  readonly length: number
  /** m/s, above 0. */
  readonly maxSpeed: number
}

export interface SpeedPoint {
  /** Metres since the start. */
  readonly distance: number
  /** m/s, never negative. */
  readonly speed: number
  /** m/s², negative while braking. */
  readonly acceleration: number
}

export class SpeedPlan {
  /** Seconds, m/s at the beginning and m/s² of each phase of even acceleration, one after another. */
  readonly #phases: readonly number[]
  #durationS = 0
  #length = 0

  /** `acceleration` and `braking` in m/s², both above 0. */
  constructor(sections: readonly SpeedSection[], acceleration: number, braking: number) {
    const speeds = speedsBetween(sections, acceleration, braking)
    const phases: number[] = []
    const add = (speed: number, change: number, durationS: number): void => {
      if (durationS <= 0) return
      phases.push(durationS, speed, change)
      this.#durationS += durationS
      this.#length += speed * durationS + (change * durationS ** 2) / 2
    }
    sections.forEach((section, i) => {
      const entry = speeds[i] ?? 0
      const exit = speeds[i + 1] ?? 0
      // The top speed at which accelerating and braking just fill the section, if the limit is not met before.
      const reachable = Math.sqrt(
        (2 * acceleration * braking * section.length + braking * entry ** 2 + acceleration * exit ** 2) /
          (acceleration + braking),
      )
      const top = Math.min(section.maxSpeed, reachable)
      const speedingUp = (top ** 2 - entry ** 2) / (2 * acceleration)
      const slowingDown = (top ** 2 - exit ** 2) / (2 * braking)
      const cruising = section.length - speedingUp - slowingDown
      add(entry, acceleration, (top - entry) / acceleration)
      if (cruising > 0) add(top, 0, cruising / top)
      add(top, -braking, (top - exit) / braking)
    })
    // Without the room that `push` leaves for more.
    this.#phases = phases.slice()
  }

  /** Seconds until the vehicle stands again. */
  get durationS(): number {
    return this.#durationS
  }

  /** Metres. */
  get length(): number {
    return this.#length
  }

  /** Standing still outside 0..`durationS`. */
  at(timeS: number): SpeedPoint {
    if (timeS <= 0) return { distance: 0, speed: 0, acceleration: 0 }
    if (timeS >= this.#durationS) return { distance: this.#length, speed: 0, acceleration: 0 }
    const phases = this.#phases
    let startS = 0
    let distance = 0
    let i = 0
    while (i + 3 < phases.length) {
      const durationS = phases[i]!
      if (startS + durationS > timeS) break
      distance += phases[i + 1]! * durationS + (phases[i + 2]! * durationS ** 2) / 2
      startS += durationS
      i += 3
    }
    const elapsed = timeS - startS
    const entry = phases[i + 1]!
    const acceleration = phases[i + 2]!
    return {
      distance: distance + entry * elapsed + (acceleration * elapsed ** 2) / 2,
      speed: Math.max(0, entry + acceleration * elapsed),
      acceleration,
    }
  }
}

/** The speed at each section's start, and 0 at the end: within both limits, and reachable from either side. */
function speedsBetween(sections: readonly SpeedSection[], acceleration: number, braking: number): number[] {
  const speeds = [0]
  for (let i = 1; i < sections.length; i++) {
    const before = sections[i - 1] as SpeedSection
    const reachable = Math.sqrt((speeds[i - 1] ?? 0) ** 2 + 2 * acceleration * before.length)
    speeds.push(Math.min(before.maxSpeed, (sections[i] as SpeedSection).maxSpeed, reachable))
  }
  speeds.push(0)
  for (let i = sections.length - 1; i > 0; i--) {
    const stoppable = Math.sqrt(
      (speeds[i + 1] ?? 0) ** 2 + 2 * braking * (sections[i] as SpeedSection).length,
    )
    speeds[i] = Math.min(speeds[i] ?? 0, stoppable)
  }
  return speeds
}
