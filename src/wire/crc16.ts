/**
 * CRC-16/IBM (also listed as CRC-16/ARC): reflected polynomial A001, initial value 0, no final XOR; over the ASCII
 * text "123456789" it is BB3D. It covers a TCP frame's data field, codec id to second count
 * (wiki page "Teltonika Data Sending Protocols").
 */
import { Crc16Folder, FOLDED_BLOCK } from './crc16-fold.js'
import { FOLDED_WORDS, foldWords, WORDS_BLOCK } from './crc16-words.js'
import { viewOf } from './data-view.js'

/** Bytes that one round takes; a byte-at-a-time table is a chain of dependent loads and runs at a quarter of this. */
const SLICE = 16

/** From this many bytes on, dropping words takes less time than looking all of them up. */
const WORDS_FROM = 128

/** From this many bytes on, folding in SIMD saves more than the copy into the module's memory costs. */
const SIMD_FROM = 640

/** `TABLE[k * 256 + b]`: what byte `b` contributes when `k` further bytes of the round follow it. */
const TABLE = makeTable()

function makeTable(): Int32Array {
  const table = new Int32Array(SLICE * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
    table[byte] = crc
  }
  for (let i = 256; i < table.length; i++) {
    const shorter = table[i - 256]!
    table[i] = (shorter >>> 8) ^ table[shorter & 0xff]!
  }
  return table
}

/** What is left of a run once its words were dropped. */
const words = new Int32Array(FOLDED_WORDS)

/** Made when the first long run comes; null where the engine has no SIMD. */
let folder: Crc16Folder | null | undefined

/**
 * CRC-16/IBM of `bytes[start, end)`.
 * @returns 0..65535
 * @example crc16(new TextEncoder().encode('123456789')) === 0xbb3d
 */
export function crc16(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const length = end - start
  if (length < SLICE) return leading(bytes, start, end)
  const view = viewOf(bytes)
  if (length >= SIMD_FROM) {
    if (folder === undefined) folder = Crc16Folder.create(advance) ?? null
    if (folder !== null) return simdCrc(folder, bytes, view, start, end)
  }
  // What fills no round or block comes first, where nothing is in front of it.
  const rounds = start + (length % SLICE)
  const head = leading(bytes, start, rounds)
  if (length < WORDS_FROM) return viewRounds(head, view, rounds, end)
  const blocks = start + (length % WORDS_BLOCK)
  foldWords(view, blocks, end, viewRounds(head, view, rounds, blocks), words)
  return wordRounds(words)
}

function simdCrc(simd: Crc16Folder, bytes: Uint8Array, view: DataView, start: number, end: number): number {
  const length = end - start
  const rounds = start + (length % SLICE)
  let at = start + (length % FOLDED_BLOCK)
  let crc = viewRounds(leading(bytes, start, rounds), view, rounds, at)
  while (end - at >= SIMD_FROM) {
    at = simd.take(crc, bytes, at, end)
    crc = viewRounds(0, simd.block, 0, FOLDED_BLOCK)
  }
  return viewRounds(crc, view, at, end)
}

/** The CRC behind so many zero bytes. */
function advance(crc: number, zeros: number): number {
  let state = crc
  for (let i = 0; i < zeros; i++) state = (state >>> 8) ^ TABLE[state & 0xff]!
  return state
}

/** Less than a round with nothing in front of it: no byte waits for the one before, each is as if the rest were zero. */
function leading(bytes: Uint8Array, start: number, end: number): number {
  const table = TABLE
  let crc = 0
  for (let at = start, row = 256 * (end - start - 1); at < end; at++, row -= 256)
    crc ^= table[row + bytes[at]!]!
  return crc
}

/** Whole rounds. */
function viewRounds(initial: number, view: DataView, start: number, end: number): number {
  let crc = initial
  for (let at = start; at < end; at += SLICE) {
    const first = view.getInt32(at, true) ^ crc
    crc = round(first, view.getInt32(at + 4, true), view.getInt32(at + 8, true), view.getInt32(at + 12, true))
  }
  return crc
}

function wordRounds(folded: Int32Array): number {
  let crc = 0
  for (let at = 0; at < FOLDED_WORDS; at += 4) {
    crc = round(folded[at]! ^ crc, folded[at + 1]!, folded[at + 2]!, folded[at + 3]!)
  }
  return crc
}

/** Only the last two look-ups wait for the round before, so the others are gathered first. */
function round(a: number, b: number, c: number, d: number): number {
  const table = TABLE
  return (
    table[3328 + ((a >>> 16) & 0xff)]! ^
    table[3072 + (a >>> 24)]! ^
    (table[2816 + (b & 0xff)]! ^ table[2560 + ((b >>> 8) & 0xff)]!) ^
    (table[2304 + ((b >>> 16) & 0xff)]! ^ table[2048 + (b >>> 24)]!) ^
    (table[1792 + (c & 0xff)]! ^ table[1536 + ((c >>> 8) & 0xff)]!) ^
    (table[1280 + ((c >>> 16) & 0xff)]! ^ table[1024 + (c >>> 24)]!) ^
    (table[768 + (d & 0xff)]! ^ table[512 + ((d >>> 8) & 0xff)]!) ^
    (table[256 + ((d >>> 16) & 0xff)]! ^ table[d >>> 24]!) ^
    (table[3840 + (a & 0xff)]! ^ table[3584 + ((a >>> 8) & 0xff)]!)
  )
}
