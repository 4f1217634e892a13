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

interface PlacedPiece extends PathPiece {
  readonly start: number
  readonly from: PathPoint
}

export class Path {
  readonly #pieces: PlacedPiece[] = []
  /** Metres. */
  readonly length: number

  /** `heading` in radians clockwise from north, at the path's first metre. */
  constructor(heading: number, pieces: readonly PathPiece[]) {
    let start = 0
    let from: PathPoint = { east: 0, north: 0, heading, curvature: 0 }
    for (const piece of pieces) {
      const placed = { ...piece, start, from }
      this.#pieces.push(placed)
      start += piece.length
      from = pointOn(placed, piece.length)
    }
    this.length = start
  }

  /** The point `distance` metres along; before the start and after the end, the first and the last point. */
  at(distance: number): PathPoint {
    const along = Math.min(Math.max(distance, 0), this.length)
    let current = this.#pieces[0]
    for (const piece of this.#pieces) {
      if (piece.start > along) break
      current = piece
    }
    if (current === undefined) return { east: 0, north: 0, heading: 0, curvature: 0 }
    return pointOn(current, along - current.start)
  }
}

function pointOn(piece: PlacedPiece, along: number): PathPoint {
  const { from, curvature } = piece
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
