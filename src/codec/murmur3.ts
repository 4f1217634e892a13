/**
 * MurmurHash3 x86 128 (Austin Appleby, public domain), seed 0: the first 64 of its 128 bits. Four lanes of 32-bit
 * multiplications are what JavaScript does fast; a cryptographic digest costs ten times as much.
 */
import { viewOf } from '../wire/data-view.js'

const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93

/** Bytes that one round takes. */
const BLOCK = 16
/** What the last round takes where fewer are left: zeros change nothing in this hash. */
const tail = new Uint8Array(BLOCK)

/** Two words of 32 bits, unsigned; the same object at every call, so that hashing allocates nothing. */
export interface Hash64 {
  readonly first: number
  readonly second: number
}

const result = { first: 0, second: 0 }

/**
 * The hash of `bytes[start, end)`.
 * @returns an object that the next call writes to
 */
export function murmur3(bytes: Uint8Array, start = 0, end = bytes.length): Hash64 {
  let h1 = 0
  let h2 = 0
  let h3 = 0
  let h4 = 0
  const view = viewOf(bytes)
  const whole = end - ((end - start) % BLOCK)
  for (let at = start; at < whole; at += BLOCK) {
    h1 ^= scramble(view.getUint32(at, true), C1, 15, C2)
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0
    h2 ^= scramble(view.getUint32(at + 4, true), C2, 16, C3)
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0
    h3 ^= scramble(view.getUint32(at + 8, true), C3, 17, C4)
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0
    h4 ^= scramble(view.getUint32(at + 12, true), C4, 18, C1)
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0
  }
  if (whole < end) {
    tail.fill(0)
    for (let at = whole; at < end; at++) tail[at - whole] = bytes[at]!
    h1 ^= scramble(word(tail, 0), C1, 15, C2)
    h2 ^= scramble(word(tail, 4), C2, 16, C3)
    h3 ^= scramble(word(tail, 8), C3, 17, C4)
    h4 ^= scramble(word(tail, 12), C4, 18, C1)
  }
  const length = end - start
  h2 ^= length
  h1 = ((h1 ^ length) + h2 + (h3 ^ length) + (h4 ^ length)) | 0
  const f1 = avalanche(h1)
  const f2 = avalanche((h2 + h1) | 0)
  const rest = avalanche(((h3 ^ length) + h1) | 0) + avalanche(((h4 ^ length) + h1) | 0)
  result.first = (f1 + f2 + rest) >>> 0
  result.second = (f2 + result.first) >>> 0
  return result
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

function scramble(value: number, before: number, bits: number, after: number): number {
  return Math.imul(rotate(Math.imul(value, before), bits), after)
}

function avalanche(value: number): number {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
