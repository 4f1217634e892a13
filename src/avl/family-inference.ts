import { type AvlCodec, maySpeak } from './context.js'
import type { Dictionary } from './dictionary.js'
import { pairKey } from './pair-key.js'

/** What the elements of a device say about the family it is of. */
export interface InferredFamily {
  /** The family that explains most of the (id, size) pairs seen. */
  readonly family: string
  /** Others that explain as many: what an id means in one of them is possible too. Empty: the elements decide. */
  readonly rivals: readonly string[]
  /** Different (id, size) pairs that the family has a row for... */
  readonly explained: number
  /** ...out of so many that any family has one for. */
  readonly seen: number
}

/** Who is preferred where several explain as much: by how many devices are about. */
const PREFERENCE = ['FMB', 'FMx6XX', 'GH/TAT', 'FT', 'FM36XX', 'FM2-5XXX', 'FM1XXX', 'GH3000']

/**
 * Infers the family of one device (one IMEI) from its elements, record by record. Each (id, size) pair counts once:
 * what a device sends in every record is no better evidence than what it sends once.
 * @example
 * const inference = new FamilyInference(dictionary)
 * for (const { id, value } of record.io) inference.observe(id, value.length, '8')
 * inference.answer // { family: 'FMx6XX', rivals: [], explained: 31, seen: 33 }
 */
export class FamilyInference {
  readonly #dictionary: Dictionary
  readonly #families: readonly string[]
  readonly #counts: number[]
  readonly #pairs = new Set<number>()
  #excluded: ReadonlySet<string> = new Set()
  readonly #codecs = new Set<AvlCodec>()
  #answer: InferredFamily | undefined

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.#families = dictionary.models.families
    this.#counts = this.#families.map(() => 0)
  }

  observe(id: number, width: number, codec: AvlCodec): void {
    if (!this.#codecs.has(codec)) this.#meetCodec(codec)
    const pair = pairKey(id, width)
    if (this.#pairs.has(pair)) return
    const mask = this.#dictionary.familiesOf(id, width)
    // Pairs that nobody has a row for are not kept: a device may send any number of them.
    if (mask === 0) return
    this.#pairs.add(pair)
    for (let at = 0; at < this.#counts.length; at++) if ((mask & (1 << at)) !== 0) this.#counts[at]! += 1
    this.#answer = undefined
  }

  /** Undefined as long as nothing is known of any element. */
  get answer(): InferredFamily | undefined {
    if (this.#pairs.size === 0) return undefined
    this.#answer ??= this.#decide()
    return this.#answer
  }

  #meetCodec(codec: AvlCodec): void {
    this.#codecs.add(codec)
    const excluded = this.#families.filter(family =>
      [...this.#codecs].some(spoken => !maySpeak(family, spoken)),
    )
    // Codecs that no one family speaks: an odd device, of which they prove nothing.
    this.#excluded = new Set(excluded.length === this.#families.length ? [] : excluded)
    this.#answer = undefined
  }

  #decide(): InferredFamily | undefined {
    const counted = this.#families
      .map((family, at) => ({ family, count: this.#counts[at]! }))
      .filter(({ family, count }) => count > 0 && !this.#excluded.has(family))
      .sort((a, b) => b.count - a.count || preference(a.family) - preference(b.family))
    const [best] = counted
    if (best === undefined) return undefined
    const rivals = counted.filter(({ family, count }) => family !== best.family && count === best.count)
    return {
      family: best.family,
      rivals: rivals.map(({ family }) => family),
      explained: best.count,
      seen: this.#pairs.size,
    }
  }
}

function preference(family: string): number {
  const at = PREFERENCE.indexOf(family)
  return at < 0 ? PREFERENCE.length : at
}
