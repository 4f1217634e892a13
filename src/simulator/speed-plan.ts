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

interface Phase {
  readonly startS: number
  readonly distance: number
  readonly speed: number
  readonly acceleration: number
}

export class SpeedPlan {
  readonly #phases: Phase[] = []
  #durationS = 0
  #length = 0

  /** `acceleration` and `braking` in m/s², both above 0. */
  constructor(sections: readonly SpeedSection[], acceleration: number, braking: number) {
    const speeds = speedsBetween(sections, acceleration, braking)
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
      this.#add(entry, acceleration, (top - entry) / acceleration)
      if (cruising > 0) this.#add(top, 0, cruising / top)
      this.#add(top, -braking, (top - exit) / braking)
    })
  }

  #add(speed: number, acceleration: number, durationS: number): void {
    if (durationS <= 0) return
    this.#phases.push({ startS: this.#durationS, distance: this.#length, speed, acceleration })
    this.#durationS += durationS
    this.#length += speed * durationS + (acceleration * durationS ** 2) / 2
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
    let phase = this.#phases[0] as Phase
    for (const next of this.#phases) {
      if (next.startS > timeS) break
      phase = next
    }
    const elapsed = timeS - phase.startS
    return {
      distance: phase.distance + phase.speed * elapsed + (phase.acceleration * elapsed ** 2) / 2,
      speed: Math.max(0, phase.speed + phase.acceleration * elapsed),
      acceleration: phase.acceleration,
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
