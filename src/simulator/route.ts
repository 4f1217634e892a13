/**
 * A drive that never happened: streets, turns and stops invented from a seed, around a town. It comes as
 * stretches, each from one standstill to the next, so that a drive may go on for ever in constant memory.
 */
import { Path, type PathPiece } from './path.js'
import type { Random } from './random.js'
import { REGIONS, type Region } from './regions.js'
import { SpeedPlan, type SpeedSection } from './speed-plan.js'

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
  /** Metres since the stretch began. */
  readonly distance: number
}

/** Metres a degree of latitude: a sphere with the earth's mean radius, 6,371,008.8 m. */
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180
const RADIANS = Math.PI / 180

/** Sideways acceleration that drivers accept in a bend, m/s². */
const CORNERING = 2.4
/** Beyond this distance from the start the vehicle turns for home, metres. */
const HOME_RANGE = 6000

interface Road {
  /** Posted limit, km/h. */
  readonly limits: readonly number[]
  /** Metres between junctions. */
  readonly block: readonly [low: number, high: number]
  /** Blocks between two stops. */
  readonly blocks: readonly [low: number, high: number]
}

const ROADS: readonly Road[] = [
  { limits: [30, 40], block: [60, 160], blocks: [1, 4] },
  { limits: [50], block: [90, 320], blocks: [1, 5] },
  { limits: [60, 70], block: [250, 700], blocks: [1, 4] },
  { limits: [80, 90], block: [600, 1600], blocks: [1, 2] },
]

/** One run from standstill to standstill. */
export class Stretch {
  readonly #origin: { latitude: number; longitude: number }
  readonly #path: Path
  readonly #plan: SpeedPlan
  readonly #terrain: Terrain

  constructor(
    origin: { latitude: number; longitude: number },
    path: Path,
    plan: SpeedPlan,
    terrain: Terrain,
  ) {
    this.#origin = origin
    this.#path = path
    this.#plan = plan
    this.#terrain = terrain
  }

  get durationS(): number {
    return this.#plan.durationS
  }

  /** Metres. */
  get length(): number {
    return this.#plan.length
  }

  /** Standing at the first point before 0 s, at the last one after `durationS`. */
  at(timeS: number): Motion {
    const { distance, speed, acceleration } = this.#plan.at(timeS)
    const point = this.#path.at(distance)
    // A flat piece of earth at the stretch's start: within one stretch the error is below a centimetre a metre.
    const latitude = this.#origin.latitude + point.north / METRES_PER_DEGREE
    const longitude =
      this.#origin.longitude + point.east / (METRES_PER_DEGREE * Math.cos(this.#origin.latitude * RADIANS))
    return {
      latitude,
      longitude,
      altitude: this.#terrain.altitudeAt(latitude, longitude),
      heading: wholeTurn(point.heading / RADIANS),
      speed,
      acceleration,
      lateralAcceleration: speed ** 2 * point.curvature,
      distance,
    }
  }
}

/** Gentle hills: a smooth function of the place, so that the same spot is always at the same height. */
class Terrain {
  readonly #base: number
  readonly #phase: number

  constructor(region: Region, random: Random) {
    this.#base = region.altitude
    this.#phase = random.between(0, 2 * Math.PI)
  }

  /** Metres above sea level. */
  altitudeAt(latitude: number, longitude: number): number {
    const wide = Math.sin(latitude * 140 + this.#phase) * Math.cos(longitude * 110 - this.#phase)
    const narrow = Math.sin(latitude * 520 - longitude * 430 + 2 * this.#phase)
    return Math.max(1, this.#base + 9 * wide + 3 * narrow)
  }
}

/** Invents a drive, one stretch after another, each beginning where the one before it ended. */
export class Route {
  readonly region: Region
  readonly #random: Random
  readonly #terrain: Terrain
  /** Direction of the town's streets, radians. */
  readonly #grid: number
  readonly #home: { latitude: number; longitude: number }
  #position: { latitude: number; longitude: number }
  #heading: number
  #road: number

  constructor(random: Random) {
    this.#random = random
    this.region = random.pick(REGIONS)
    this.#terrain = new Terrain(this.region, random)
    // Up to some 3 km from the middle of the town, so that two devices hardly ever start on one spot.
    this.#home = {
      latitude: this.region.latitude + random.between(-0.025, 0.025),
      longitude: this.region.longitude + random.between(-0.025, 0.025),
    }
    this.#position = this.#home
    this.#grid = random.between(0, Math.PI / 2)
    this.#heading = this.#grid + (random.int(0, 3) * Math.PI) / 2
    this.#road = random.int(0, 1)
  }

  /** The vehicle before its first stretch. */
  get standing(): Motion {
    return {
      ...this.#position,
      altitude: this.#terrain.altitudeAt(this.#position.latitude, this.#position.longitude),
      heading: wholeTurn(this.#heading / RADIANS),
      speed: 0,
      acceleration: 0,
      lateralAcceleration: 0,
      distance: 0,
    }
  }

  next(): Stretch {
    const random = this.#random
    // Mostly the same kind of road, or one class up or down: nobody turns from a lane onto a motorway.
    this.#road = Math.min(ROADS.length - 1, Math.max(0, this.#road + random.pick([-1, 0, 0, 1])))
    const road = ROADS[this.#road] as Road
    const limit = random.pick(road.limits) / 3.6
    // Every driver goes a little under or over what the sign says.
    const cruise = limit * random.between(0.9, 1.06)

    const pieces: PathPiece[] = []
    const sections: SpeedSection[] = []
    const add = (length: number, curvature: number): void => {
      const bendSpeed = curvature === 0 ? Infinity : Math.sqrt(CORNERING / Math.abs(curvature))
      pieces.push({ length, curvature })
      sections.push({ length, maxSpeed: Math.min(cruise * random.between(0.92, 1), bendSpeed) })
    }
    const blocks = random.int(...road.blocks)
    let heading = this.#heading
    for (let block = 0; block < blocks; block++) {
      add(random.between(...road.block), 0)
      const turn = this.#turnFrom(heading)
      if (Math.abs(turn) > 0.01) {
        const radius = Math.abs(turn) > 0.5 ? random.between(9, 17) : random.between(90, 240)
        add(radius * Math.abs(turn), Math.sign(turn) / radius)
        heading += turn
      }
    }
    // The way out of the last junction, to the stop line.
    add(random.between(25, 60), 0)

    const plan = new SpeedPlan(sections, random.between(1.1, 2.1), random.between(1.4, 2.4))
    const stretch = new Stretch(this.#position, new Path(this.#heading, pieces), plan, this.#terrain)
    const { latitude, longitude } = stretch.at(stretch.durationS)
    this.#position = { latitude, longitude }
    this.#heading = heading
    return stretch
  }

  /** Radians to turn at a junction: mostly on along the grid with a slight bend, else left or right. */
  #turnFrom(heading: number): number {
    const random = this.#random
    const quarter = Math.PI / 2
    const along = Math.round((heading - this.#grid) / quarter)
    const bend = random.between(-0.09, 0.09)
    let side = random.chance(0.4) ? random.pick([-1, 1]) : 0
    const toHome = this.#directionHome()
    if (toHome !== undefined) {
      const off = Math.round(halfTurn(toHome - heading) / quarter)
      side = Math.max(-1, Math.min(1, off))
    }
    return this.#grid + (along + side) * quarter + bend - heading
  }

  /** The bearing of the start in radians, when the vehicle has strayed too far from it. */
  #directionHome(): number | undefined {
    const north = (this.#home.latitude - this.#position.latitude) * METRES_PER_DEGREE
    const east =
      (this.#home.longitude - this.#position.longitude) *
      METRES_PER_DEGREE *
      Math.cos(this.#home.latitude * RADIANS)
    return Math.hypot(north, east) > HOME_RANGE ? Math.atan2(east, north) : undefined
  }
}

/** Degrees brought to 0..360, 360 excluded. */
function wholeTurn(degrees: number): number {
  const reduced = degrees % 360
  // The second reduction is for tiny negatives, to which 360 cannot be added without giving 360.
  return (reduced < 0 ? reduced + 360 : reduced) % 360
}

/** Radians brought to -π..π. */
function halfTurn(radians: number): number {
  return radians - 2 * Math.PI * Math.round(radians / (2 * Math.PI))
}
