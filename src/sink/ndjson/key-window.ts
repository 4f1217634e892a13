import { randomBytes } from 'node:crypto'
import { murmur3 } from '../../codec/murmur3.js'

/** Records of one frame. */
const MAX_FRAME = 255
/** Devices whose last frame is remembered. */
const MAX_DEVICES = 100_000
const IMEI_LENGTH = 15

export interface Looked {
  /** Which records of the frame are known, or stand in it twice. */
  readonly known: ReadonlySet<number>
  /** The records as the window keeps them, two words each. */
  readonly fingerprints: Int32Array
}

/**
 * Which records have been stored lately: the last `capacity` ones or more, up to twice as many, and whatever was in
 * each device's last frame, since that is the one whose ack may have been lost however long ago.
 *
 * A record takes eight bytes in a table: its own hash, mixed with a secret one of its device, so that no device can make
 * records which look like another's. That a new record is taken for a known one happens once in 2^44 records with a
 * million keys here: at ten thousand records a second, once in fifty years.
 */
export class KeyWindow {
  readonly #capacity: number
  readonly #seed = randomBytes(16)
  #young: KeyTable
  #old: KeyTable | undefined
  readonly #lastFrames = new Map<string, Int32Array>()

  /** @param capacity keys that are remembered at least, once so many have come */
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#young = this.#table()
  }

  /**
   * What the window knows of a frame's records.
   * @param hashes two words a record, see `recordHashes`
   */
  look(imei: string, hashes: Int32Array): Looked {
    const fingerprints = this.#fingerprints(imei, hashes)
    const last = this.#lastFrames.get(imei)
    let known: Set<number> | undefined
    for (let at = 0; at < fingerprints.length; at += 2) {
      const first = fingerprints[at]!
      const second = fingerprints[at + 1]!
      if (
        holds(fingerprints, at, first, second) ||
        this.#young.has(first, second) ||
        this.#old?.has(first, second) === true ||
        (last !== undefined && holds(last, last.length, first, second))
      )
        (known ??= new Set()).add(at / 2)
    }
    return { known: known ?? NONE, fingerprints }
  }

  /** Remembers the records of a frame, from their hashes. */
  addHashes(imei: string, hashes: Int32Array): void {
    this.add(imei, this.#fingerprints(imei, hashes))
  }

  /** Remembers the records of a frame that was looked at. */
  add(imei: string, fingerprints: Int32Array): void {
    for (let at = 0; at < fingerprints.length; at += 2) {
      this.#young.add(fingerprints[at]!, fingerprints[at + 1]!)
    }
    this.#lastFrames.delete(imei)
    this.#lastFrames.set(imei, fingerprints)
    if (this.#lastFrames.size > MAX_DEVICES) {
      const [eldest] = this.#lastFrames.keys()
      this.#lastFrames.delete(eldest!)
    }
    if (this.#young.size < this.#capacity) return
    this.#old = this.#young
    this.#young = this.#table()
  }

  #table(): KeyTable {
    return new KeyTable(this.#capacity + MAX_FRAME)
  }

  #fingerprints(imei: string, hashes: Int32Array): Int32Array {
    for (let at = 0; at < IMEI_LENGTH; at++) scratch[at] = imei.charCodeAt(at)
    scratch.set(this.#seed, IMEI_LENGTH)
    const mask = murmur3(scratch)
    const words = new Int32Array(hashes.length)
    for (let at = 0; at < hashes.length; at += 2) {
      const first = hashes[at]! ^ mask.first
      const second = hashes[at + 1]! ^ mask.second
      // Nothing at all marks an empty place.
      words[at] = first === 0 && second === 0 ? 1 : first
      words[at + 1] = second
    }
    return words
  }
}

const NONE: ReadonlySet<number> = new Set()
const scratch = new Uint8Array(IMEI_LENGTH + 16)

/** Whether this pair is among those before `end`: a frame has few, and they are looked through faster than hashed. */
function holds(words: Int32Array, end: number, first: number, second: number): boolean {
  for (let at = 0; at < end; at += 2) if (words[at] === first && words[at + 1] === second) return true
  return false
}

/** A set of 64-bit numbers in one array: nothing for the garbage collector to walk, and never a pause to grow. */
class KeyTable {
  readonly #words: Int32Array
  readonly #slotMask: number
  #size = 0

  /** @param most numbers that it will hold; the array is at least twice as long, so that a search is short */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most))
    this.#words = new Int32Array(2 * slots)
    this.#slotMask = slots - 1
  }

  get size(): number {
    return this.#size
  }

  has(first: number, second: number): boolean {
    return !this.#isEmpty(this.#find(first, second))
  }

  add(first: number, second: number): void {
    const at = this.#find(first, second)
    if (!this.#isEmpty(at)) return
    this.#words[at] = first
    this.#words[at + 1] = second
    this.#size++
  }

  #isEmpty(at: number): boolean {
    return this.#words[at] === 0 && this.#words[at + 1] === 0
  }

  /** Where the number stands, or the empty place where it would. */
  #find(first: number, second: number): number {
    const words = this.#words
    for (let slot = first & this.#slotMask; ; slot = (slot + 1) & this.#slotMask) {
      const at = 2 * slot
      if (this.#isEmpty(at) || (words[at] === first && words[at + 1] === second)) return at
    }
  }
}
