/**
 * The line that a vehicle drives, in metres: straights and circular arcs end to end. Because each piece begins
 * with the heading at which the one before it ended, the heading never jumps, and it is always the direction in
 * which the position moves.
 */
export interface PathPiece {
  /** Metres, above 0. */
  readonly length: number
  /** 1/radius in 1/m, positive for a bend to the right, 0 for a straight. */
  readonly curvature: number
}

export interface PathPoint {
  /** Metres from the path's start. */
  readonly east: number
  readonly north: number
  /** Radians clockwise from north; not reduced to one turn. */
  readonly heading: number
  readonly curvature: number
}

export class Path {
  /** Length and curvature by turns: of ten thousand vehicles each has its path. */
  readonly #pieces: readonly number[]
  readonly #heading: number
  /** Metres. */
  readonly length: number

  /** `heading` in radians clockwise from north, at the path's first metre. */
  constructor(heading: number, pieces: readonly PathPiece[]) {
    this.#heading = heading
    this.#pieces = pieces.flatMap(({ length, curvature }) => [length, curvature])
    this.length = pieces.reduce((sum, { length }) => sum + length, 0)
  }

  /** The point `distance` metres along; before the start and after the end, the first and the last point. */
  at(distance: number): PathPoint {
    const along = Math.min(Math.max(distance, 0), this.length)
    const pieces = this.#pieces
    let from: PathPoint = { east: 0, north: 0, heading: this.#heading, curvature: 0 }
    let start = 0
    for (let i = 0; i < pieces.length; i += 2) {
      const length = pieces[i]!
      const curvature = pieces[i + 1]!
      const end = start + length
      if (i + 2 >= pieces.length || end > along) return pointOn(from, curvature, along - start)
      from = pointOn(from, curvature, length)
      start = end
    }
    return from
  }

  /** As `at(distance).curvature`, without the way to it. */
  curvatureAt(distance: number): number {
    const pieces = this.#pieces
    let end = 0
    for (let i = 0; i < pieces.length; i += 2) {
      end += pieces[i]!
      if (end > distance) return pieces[i + 1]!
    }
    return pieces.at(-1) ?? 0
  }
}

function pointOn(from: PathPoint, curvature: number, along: number): PathPoint {
  if (curvature === 0) {
    return {
      east: from.east + along * Math.sin(from.heading),
      north: from.north + along * Math.cos(from.heading),
      heading: from.heading,
      curvature,
    }
  }
  const heading = from.heading + curvature * along
  return {
    east: from.east + (Math.cos(from.heading) - Math.cos(heading)) / curvature,
    north: from.north + (Math.sin(heading) - Math.sin(from.heading)) / curvature,
    heading,
    curvature,
  }
}
