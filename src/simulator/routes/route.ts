/**
 * A drive that never happened: streets, turns and stops invented from a seed, around a town. It comes as
 * stretches, each from one standstill to the next, so that a drive may go on for ever in constant memory.
 */
import type { Leg, Motion, RouteSource, Span, Style } from './motion.js'
import { CALM, halfTurn, METRES_PER_DEGREE, RADIANS, wholeTurn } from './motion.js'
import { Path, type PathPiece } from './path.js'
import type { Random } from '../random.js'
import { REGIONS, type Region } from './regions.js'
import { SpeedPlan, type SpeedSection } from './speed-plan.js'
import { Stretch, Terrain } from './stretch.js'

/** Sideways acceleration that drivers accept in a bend, m/s². */
const CORNERING = 2.4
/** Beyond this distance from the start the vehicle turns for home, metres. */
const HOME_RANGE = 6000

const NO_TUNNEL: readonly Span[] = []

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

export interface RouteOptions {
  /** How likely a leg has a tunnel, 0..1; default 0. */
  readonly tunnels?: number
}

/** Invents a drive, one stretch after another, each beginning where the one before it ended. */
export class Route implements RouteSource {
  readonly region: Region
  readonly #random: Random
  readonly #terrain: Terrain
  /** Direction of the town's streets, radians. */
  readonly #grid: number
  readonly #home: { latitude: number; longitude: number }
  #position: { latitude: number; longitude: number }
  #heading: number
  #road: number
  readonly #tunnels: number
  readonly #rarities: Random
  /** A built-in drive stands as long as the journey likes. */
  readonly pauseMs = undefined

  constructor(random: Random, options: RouteOptions = {}) {
    this.#random = random
    this.#tunnels = options.tunnels ?? 0
    this.#rarities = random.fork('rarities')
    this.region = random.pick(REGIONS)
    this.#terrain = new Terrain(this.region.altitude, random)
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
    const { latitude, longitude } = this.#position
    // Property by property: with a spread every vehicle's motion gets a hidden class of its own, 350 bytes of it.
    return {
      latitude,
      longitude,
      altitude: this.#terrain.altitudeAt(latitude, longitude),
      heading: wholeTurn(this.#heading / RADIANS),
      speed: 0,
      acceleration: 0,
      lateralAcceleration: 0,
      distance: 0,
    }
  }

  get operator(): number {
    return this.region.operator
  }

  next(style: Style = CALM): Leg {
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
      const bendSpeed =
        curvature === 0 ? Infinity : Math.sqrt((CORNERING * style.cornering) / Math.abs(curvature))
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

    const acceleration = random.between(1.1, 2.1) * style.acceleration
    const plan = new SpeedPlan(sections, acceleration, random.between(1.4, 2.4) * style.braking)
    const path = new Path(this.#heading, pieces)
    const stretch = new Stretch(this.#position, path, plan, this.#terrain, this.#tunnelIn(plan.durationS))
    const { latitude, longitude } = stretch.at(stretch.durationS)
    this.#position = { latitude, longitude }
    this.#heading = heading
    return stretch
  }

  /** Nobody waits in a tunnel: it begins and ends well inside the leg. */
  #tunnelIn(durationS: number): readonly Span[] {
    if (this.#tunnels === 0 || durationS < 40 || !this.#rarities.chance(this.#tunnels)) return NO_TUNNEL
    const fromS = this.#rarities.between(5, durationS / 3)
    return [[fromS, this.#rarities.between(fromS + 15, durationS - 5)]]
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
