/** Pieces of JSON that are written many times. */

/** Bytes of a double. */
const WORD = 8

/** A piece of JSON in the doubles of its set. */
export interface Fragment {
  /** Its first double, and the one behind its last. */
  readonly start: number
  readonly end: number
  /** Bytes. */
  readonly length: number
}

/** What a fragment takes of room beyond its length: its last double is filled up with zeros. */
export const FRAGMENT_SLACK = WORD - 1

const encoder = new TextEncoder()

/**
 * Pieces that are used together. They are kept as doubles, since those are copied eight bytes at a time: text in UTF-8
 * without control characters is never the bits of a NaN, which alone may change on their way.
 */
export class FragmentSet {
  doubles = new Float64Array(0)
  private readonly parts: Float64Array[] = []
  private size = 0

  /** @param json text that is safe to print, see `jsonText` */
  add(json: string): Fragment {
    const bytes = encoder.encode(json)
    const filled = new DataView(new ArrayBuffer((bytes.length + FRAGMENT_SLACK) & ~FRAGMENT_SLACK))
    for (const [at, byte] of bytes.entries()) filled.setUint8(at, byte)
    const part = Float64Array.from({ length: filled.byteLength / WORD }, (_, at) =>
      filled.getFloat64(WORD * at, true),
    )
    const start = this.size
    this.size += part.length
    this.parts.push(part)
    return { start, end: this.size, length: bytes.length }
  }

  /** To be called once all are added: puts them into `doubles`. */
  close(): this {
    this.doubles = new Float64Array(this.size)
    let at = 0
    for (const part of this.parts) {
      this.doubles.set(part, at)
      at += part.length
    }
    this.parts.length = 0
    return this
  }
}

/** Writes a piece of a set's doubles at `at`; returns where it ends. */
export function putFragment(view: DataView, at: number, doubles: Float64Array, piece: Fragment): number {
  const { end } = piece
  for (let from = piece.start, to = at; from < end; from++, to += WORD)
    view.setFloat64(to, doubles[from]!, true)
  return at + piece.length
}
