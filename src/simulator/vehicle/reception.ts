/** What the tracker receives: satellites and the mobile network, each moving slowly and in one sense. */
import { noiseAt, type Random } from '../random.js'

export interface Satellites {
  /** Used in the fix, 0 without one. */
  readonly satellites: number
  /** Dilutions of precision; 0 without a fix. */
  readonly hdop: number
  readonly pdop: number
}

export interface Cell {
  /** Signal in bars, 0..5. */
  readonly signal: number
  /** 1..65535. */
  readonly cellId: number
  readonly areaCode: number
}

/** Degrees; about the reach of a mast in a town, and of an area of many of them. */
const CELL_SIZE = 0.015
const AREA_SIZE = 0.2

export class Reception {
  readonly #sky: number
  readonly #bars: number
  readonly #network: number

  constructor(random: Random) {
    this.#sky = random.noiseSeed()
    this.#bars = random.noiseSeed()
    this.#network = random.uint32()
  }

  /** More satellites always mean a smaller dilution, never the other way round. */
  satellitesAt(timeMs: number): Satellites {
    const satellites = Math.round(12 + 5 * noiseAt(this.#sky, timeMs / 45_000))
    const hdop = 0.6 + (17 - satellites) * 0.09
    return { satellites, hdop, pdop: 0.3 + hdop * 1.6 }
  }

  cellAt(timeMs: number, latitude: number, longitude: number): Cell {
    return {
      signal: Math.round(3.6 + 1.4 * noiseAt(this.#bars, timeMs / 80_000)),
      cellId: this.#numberAt(latitude, longitude, CELL_SIZE),
      areaCode: this.#numberAt(latitude, longitude, AREA_SIZE),
    }
  }

  /** The same place has the same number, its neighbour another. */
  #numberAt(latitude: number, longitude: number, size: number): number {
    const row = Math.floor(latitude / size)
    const column = Math.floor(longitude / size)
    let word = Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b) ^ this.#network
    word = Math.imul(word ^ (word >>> 15), 0xc2b2ae35)
    return 1 + (((word ^ (word >>> 16)) >>> 0) % 65_535)
  }
}
