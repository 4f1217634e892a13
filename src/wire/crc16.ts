/**
 * CRC-16/IBM (also listed as CRC-16/ARC): reflected polynomial A001, initial value 0, no final XOR; over the ASCII
 * text "123456789" it is BB3D. It covers a TCP frame's data field, codec id to second count
 * (wiki page "Teltonika Data Sending Protocols").
 */
import { Crc16Folder } from './crc16-fold.js'
import { viewOf } from './data-view.js'

/** Bytes that one round takes; a byte-at-a-time table is a chain of dependent loads and runs at a quarter of this. */
const SLICE = 16

/** Below this many bytes a DataView, if it has to be made, costs more than its wider reads save. */
const WIDE_READS_FROM = 128

/** From this many bytes on, folding saves more than the copy into the module's memory costs. */
const FOLDED_FROM = 512

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

/** Made when the first long run comes; null where the engine can't fold. */
let folder: Crc16Folder | null | undefined

/**
 * CRC-16/IBM of `bytes[start, end)`.
 * @returns 0..65535
 * @example crc16(new TextEncoder().encode('123456789')) === 0xbb3d
 */
export function crc16(bytes: Uint8Array, start = 0, end = bytes.length): number {
  if (end - start >= FOLDED_FROM) return longCrc(bytes, start, end)
  return rounds(0, bytes, start, end)
}

function longCrc(bytes: Uint8Array, start: number, end: number): number {
  if (folder === undefined) folder = Crc16Folder.create(advance) ?? null
  let crc = 0
  let at = start
  if (folder !== null) {
    while (end - at >= FOLDED_FROM) {
      at = folder.take(crc, bytes, at, end)
      crc = rounds(0, folder.block, 0, folder.block.length)
    }
  }
  return rounds(crc, bytes, at, end)
}

function rounds(crc: number, bytes: Uint8Array, start: number, end: number): number {
  const whole = end - ((end - start) % SLICE)
  let state =
    end - start >= WIDE_READS_FROM
      ? wideRounds(crc, bytes, start, whole)
      : narrowRounds(crc, bytes, start, whole)
  for (let at = whole; at < end; at++) state = (state >>> 8) ^ TABLE[(state ^ bytes[at]!) & 0xff]!
  return state
}

/** The CRC behind so many zero bytes. */
function advance(crc: number, zeros: number): number {
  let state = crc
  for (let i = 0; i < zeros; i++) state = (state >>> 8) ^ TABLE[state & 0xff]!
  return state
}

function narrowRounds(initial: number, bytes: Uint8Array, start: number, end: number): number {
  const table = TABLE
  let crc = initial
  for (let at = start; at < end; at += SLICE) {
    crc =
      table[3840 + (bytes[at]! ^ (crc & 0xff))]! ^
      table[3584 + (bytes[at + 1]! ^ (crc >>> 8))]! ^
      table[3328 + bytes[at + 2]!]! ^
      table[3072 + bytes[at + 3]!]! ^
      table[2816 + bytes[at + 4]!]! ^
      table[2560 + bytes[at + 5]!]! ^
      table[2304 + bytes[at + 6]!]! ^
      table[2048 + bytes[at + 7]!]! ^
      table[1792 + bytes[at + 8]!]! ^
      table[1536 + bytes[at + 9]!]! ^
      table[1280 + bytes[at + 10]!]! ^
      table[1024 + bytes[at + 11]!]! ^
      table[768 + bytes[at + 12]!]! ^
      table[512 + bytes[at + 13]!]! ^
      table[256 + bytes[at + 14]!]! ^
      table[bytes[at + 15]!]!
  }
  return crc
}

function wideRounds(initial: number, bytes: Uint8Array, start: number, end: number): number {
  const table = TABLE
  const view = viewOf(bytes)
  let crc = initial
  for (let at = start; at < end; at += SLICE) {
    const a = view.getUint32(at, true) ^ crc
    const b = view.getUint32(at + 4, true)
    const c = view.getUint32(at + 8, true)
    const d = view.getUint32(at + 12, true)
    crc =
      table[3840 + (a & 0xff)]! ^
      table[3584 + ((a >>> 8) & 0xff)]! ^
      table[3328 + ((a >>> 16) & 0xff)]! ^
      table[3072 + (a >>> 24)]! ^
      table[2816 + (b & 0xff)]! ^
      table[2560 + ((b >>> 8) & 0xff)]! ^
      table[2304 + ((b >>> 16) & 0xff)]! ^
      table[2048 + (b >>> 24)]! ^
      table[1792 + (c & 0xff)]! ^
      table[1536 + ((c >>> 8) & 0xff)]! ^
      table[1280 + ((c >>> 16) & 0xff)]! ^
      table[1024 + (c >>> 24)]! ^
      table[768 + (d & 0xff)]! ^
      table[512 + ((d >>> 8) & 0xff)]! ^
      table[256 + ((d >>> 16) & 0xff)]! ^
      table[d >>> 24]!
  }
  return crc
}
