/** All sizes beyond the widest integer's find the same rows. */
const WIDEST = 8

/** A number of its own for each pair of an id and a size in bytes; small, as Maps find small integers fastest. */
export function pairKey(id: number, width: number): number {
  return id * 16 + (width > WIDEST ? WIDEST + 1 : width)
}
