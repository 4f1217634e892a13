/**
 * A small seeded generator: sfc32, seeded through splitmix32. The simulator takes every chance decision from
 * here, so that one seed always gives the same traffic, on every platform and in every release of Node.
 *
 * `fork` derives a stream from the seed and a label, never from how much was drawn before: device 7 of a fleet
 * behaves the same whether or not the other devices exist, and a new draw in one part of the vehicle moves
 * nothing in the others.
 * @example
 * const device7 = new Random(42).fork('device 7')
 * device7.int(1, 6) // always the same number
 */
export class Random {
  /** The hash of the seed's text: of a fleet of thousands, each device has several streams. */
  readonly #seed: number
  #a: number
  #b: number
  #c: number
  #counter = 1

  /** `42` and `'42'` are the same seed. A `parent` is for `fork`. */
  constructor(seed: number | string, parent?: Random) {
    this.#seed = hashText(String(seed), parent === undefined ? undefined : parent.#seed)
    const nextWord = splitmix32(this.#seed)
    this.#a = nextWord()
    this.#b = nextWord()
    this.#c = nextWord()
    // sfc32 asks for about a dozen rounds before nearby seeds have nothing in common.
    for (let round = 0; round < 12; round++) this.uint32()
  }

  /** An independent stream; the same seed and label always give the same one. */
  fork(label: string): Random {
    return new Random(`/${label}`, this)
  }

  /** 0..4294967295. */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** Which curve of `noiseAt` it is. */
  noiseSeed(): number {
    return this.uint32() | 0
  }

  /** At least `low`, less than `high`, in steps of 2^-32 of the distance. */
  between(low: number, high: number): number {
    return low + (this.uint32() / 0x1_0000_0000) * (high - low)
  }

  /** A whole number, `low` and `high` included. */
  int(low: number, high: number): number {
    return low + Math.floor((this.uint32() / 0x1_0000_0000) * (high - low + 1))
  }

  /** True with the given probability, 0..1. */
  chance(probability: number): boolean {
    return this.uint32() < probability * 0x1_0000_0000
  }

  /** @throws {RangeError} when the list is empty */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('cannot pick from an empty list')
    return list[this.int(0, list.length - 1)] as T
  }
}

/** FNV-1a over UTF-16 units: any text to a 32-bit start value; `before` is the hash of the text in front of it. */
function hashText(text: string, before = 0x811c9dc5): number {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

function splitmix32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
}

/**
 * A smooth random curve over time (value noise), of a `Random.noiseSeed`: -1..1, continuous, and turning about once for
 * every whole step of `x`. It is a function of `x` alone, so that a value does not depend on when it was looked at before.
 */
export function noiseAt(seed: number, x: number): number {
  const step = Math.floor(x)
  const along = x - step
  const from = knot(seed, step)
  const to = knot(seed, step + 1)
  return from + (to - from) * along * along * (3 - 2 * along)
}

function knot(seed: number, step: number): number {
  return mix(Math.imul(step | 0, 0x9e3779b1) ^ seed) / 0x7fff_ffff - 1
}

/** 0..4294967295, the same for the same seed and number: for what a thing always is, such as a serial number. */
export function hashOf(seed: number, number: number): number {
  return mix(Math.imul(number + 0x5bd1, 0x9e3779b1) ^ seed)
}

function mix(start: number): number {
  let word = Math.imul(start ^ (start >>> 15), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return (word ^ (word >>> 16)) >>> 0
}
