/** What vehicles drive along: legs from one standstill to the next, whoever lays them. */

/** Degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Where the vehicle is and how it moves at one instant. */
export interface Motion {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
  /** Metres above sea level. */
  readonly altitude: number
  /** Degrees clockwise from north, 0 to less than 360; the direction of travel, kept while standing. */
  readonly heading: number
  /** m/s. */
  readonly speed: number
  /** m/s², along the direction of travel. */
  readonly acceleration: number
  /** m/s², to the right. */
  readonly lateralAcceleration: number
  /** Metres since the leg began. */
  readonly distance: number
}

export type Dynamics = Pick<Motion, 'speed' | 'acceleration' | 'lateralAcceleration'>

/** Seconds of a leg, from and to. */
export type Span = readonly [fromS: number, toS: number]

/** One run from standstill to standstill. */
export interface Leg {
  readonly durationS: number
  /** Metres. */
  readonly length: number
  /** When there is no sky above: tunnels. */
  readonly covered: readonly Span[]
  /** Standing at the first point before 0 s, at the last one after `durationS`. */
  at(timeS: number): Motion
  /** As `at`, for less. */
  dynamicsAt(timeS: number): Dynamics
}

/** How the driver takes a leg: factors to what drivers accept. */
export interface Style {
  readonly acceleration: number
  readonly braking: number
  readonly cornering: number
}

export const CALM: Style = { acceleration: 1, braking: 1, cornering: 1 }

export interface RouteSource {
  /** Country and network code of the mobile network there, as one decimal number. */
  readonly operator: number
  /** The vehicle before its next leg. */
  readonly standing: Motion
  next(style: Style): Leg
  /** Ms for which the vehicle stands before the next leg, where the route itself says so. */
  readonly pauseMs: number | undefined
}

/** Metres a degree of latitude: a sphere with the earth's mean radius, 6,371,008.8 m. */
export const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180
export const RADIANS = Math.PI / 180

/** Degrees brought to 0..360, 360 excluded. */
export function wholeTurn(degrees: number): number {
  const reduced = degrees % 360
  // The second reduction is for tiny negatives, to which 360 cannot be added without giving 360.
  return (reduced < 0 ? reduced + 360 : reduced) % 360
}

/** Radians brought to -π..π. */
export function halfTurn(radians: number): number {
  return radians - 2 * Math.PI * Math.round(radians / (2 * Math.PI))
}

/** The same leg, `factor` times as fast. */
export function faster(leg: Leg, factor: number): Leg {
  return factor === 1 ? leg : new FasterLeg(leg, factor)
}

class FasterLeg implements Leg {
  readonly #leg: Leg
  readonly #factor: number

  constructor(leg: Leg, factor: number) {
    this.#leg = leg
    this.#factor = factor
  }

  get durationS(): number {
    return this.#leg.durationS / this.#factor
  }

  get length(): number {
    return this.#leg.length
  }

  get covered(): readonly Span[] {
    return this.#leg.covered.map(([fromS, toS]) => [fromS / this.#factor, toS / this.#factor])
  }

  at(timeS: number): Motion {
    const motion = this.#leg.at(timeS * this.#factor)
    return { ...motion, ...this.#scaled(motion) }
  }

  dynamicsAt(timeS: number): Dynamics {
    return this.#scaled(this.#leg.dynamicsAt(timeS * this.#factor))
  }

  #scaled({ speed, acceleration, lateralAcceleration }: Dynamics): Dynamics {
    const factor = this.#factor
    return {
      speed: speed * factor,
      acceleration: acceleration * factor ** 2,
      lateralAcceleration: lateralAcceleration * factor ** 2,
    }
  }
}
