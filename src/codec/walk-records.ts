/**
 * Records by their places alone: what good frames are accepted and read by. Nothing in here names a field or explains a
 * fault. Where `passRecords` stops, `readAvlRecord` says why: it describes the same bytes with names and offsets, and
 * both follow the codec's layout.
 */
import { readU16 } from '../wire/fields.js'
import { type AvlLayout, RECORD_HEAD } from './layouts.js'

/** From this byte on, a timestamp's second one is beyond every date (year 275760): taken, but not without a word. */
export const LATEST_TIMESTAMP_BYTE1 = 0x1e

/** Receives the elements of a record in the wire's order, without anything being made for them. */
export interface ElementVisitor {
  /**
   * A value of 1, 2 or 4 bytes.
   * @param value unsigned
   * @param width its bytes
   * @param offset where in the packet's bytes it starts
   */
  number(id: number, value: number, width: number, offset: number): void
  /**
   * A value of 8 bytes as its two halves, unsigned: a double holds no more than 53 bits.
   * @see wideInteger
   */
  wide(id: number, high: number, low: number, offset: number): void
  /** A value of 16 bytes, or one of any length (`variable`) of the NX group of Codec 8 Extended. */
  bytes(id: number, offset: number, length: number, variable: boolean): void
}

/** Bytes from a record's start to the total of its elements. */
export function ioStart(layout: AvlLayout): number {
  return RECORD_HEAD.size + layout.eventIoId + (layout.generationType ? 1 : 0)
}

/**
 * Passes `count` records from `start` on: every bound is checked, and every total against its groups.
 * @param tolerant lets totals that don't agree pass, and timestamps that are worth a warning
 * @returns where they end; -1 if they don't fit, or something about them has to be said
 */
export function passRecords(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
  layout: AvlLayout,
  tolerant = false,
): number {
  const { count: countSize, ioId: idSize, groups, nx } = layout
  const isWhole = !nx && groups.length === 4
  const toTotal = ioStart(layout)
  const to1 = toTotal + countSize
  // Where the further counts stand, from the record's start, and where the fourth group ends.
  let to2 = to1 + countSize
  let to4 = to2 + countSize
  let to8 = to4 + countSize
  let size = to8 + countSize
  let total = 0
  let n1 = 0
  let n2 = 0
  let n4 = 0
  let n8 = 0
  let at = start
  for (let record = 0; record < count; record++) {
    // A record mostly has the counts of the one before, and they can be looked at without waiting for one another.
    if (
      at + size > end ||
      total !== readUint(bytes, at + toTotal, countSize) ||
      n1 !== readUint(bytes, at + to1, countSize) ||
      n2 !== readUint(bytes, at + to2, countSize) ||
      n4 !== readUint(bytes, at + to4, countSize) ||
      n8 !== readUint(bytes, at + to8, countSize)
    ) {
      if (at + to1 + countSize > end) return -1
      total = readUint(bytes, at + toTotal, countSize)
      n1 = readUint(bytes, at + to1, countSize)
      to2 = to1 + countSize + n1 * (idSize + 1)
      if (at + to2 + countSize > end) return -1
      n2 = readUint(bytes, at + to2, countSize)
      to4 = to2 + countSize + n2 * (idSize + 2)
      if (at + to4 + countSize > end) return -1
      n4 = readUint(bytes, at + to4, countSize)
      to8 = to4 + countSize + n4 * (idSize + 4)
      if (at + to8 + countSize > end) return -1
      n8 = readUint(bytes, at + to8, countSize)
      size = to8 + countSize + n8 * (idSize + 8)
      if (at + size > end || (isWhole && n1 + n2 + n4 + n8 !== total && !tolerant)) return -1
    }
    if ((bytes[at] !== 0 || bytes[at + 1]! >= LATEST_TIMESTAMP_BYTE1) && !tolerant) return -1
    at += size
    if (isWhole) continue
    let left = total - n1 - n2 - n4 - n8
    for (let group = 4; group < groups.length; group++) {
      if (at + countSize > end) return -1
      const elements = readUint(bytes, at, countSize)
      at += countSize + elements * (idSize + groups[group]!.width)
      left -= elements
    }
    if (nx) {
      if (at + countSize > end) return -1
      let elements = readUint(bytes, at, countSize)
      at += countSize
      left -= elements
      for (; elements > 0; elements--) {
        if (at + idSize + 2 > end) return -1
        at += idSize + 2 + readU16(bytes, at + idSize)
      }
    }
    if ((left !== 0 && !tolerant) || at > end) return -1
  }
  return at
}

/**
 * Shows the elements of a record that has been checked; a loop for each width, so that none has to be asked for.
 * @param start where the total of the elements stands
 * @returns where the record ends
 */
export function walkElements(
  view: DataView,
  start: number,
  layout: AvlLayout,
  visitor: ElementVisitor,
): number {
  const { count: countSize, ioId: idSize, groups } = layout
  const idMask = idSize === 1 ? 0xff : 0xffff
  const toValue = countSize + idSize
  let at = start + toValue
  let n = uint(view, at - idSize, countSize)
  at += countSize
  for (; n > 0; n--, at += idSize + 1) {
    const word = view.getUint32(at - 3)
    visitor.number((word >>> 8) & idMask, word & 0xff, 1, at)
  }
  n = uint(view, at - idSize, countSize)
  at += countSize
  for (; n > 0; n--, at += idSize + 2) {
    const word = view.getUint32(at - 2)
    visitor.number((word >>> 16) & idMask, word & 0xffff, 2, at)
  }
  n = uint(view, at - idSize, countSize)
  at += countSize
  for (; n > 0; n--, at += idSize + 4) {
    visitor.number(view.getUint16(at - 2) & idMask, view.getUint32(at), 4, at)
  }
  n = uint(view, at - idSize, countSize)
  at += countSize
  for (; n > 0; n--, at += idSize + 8) {
    visitor.wide(view.getUint16(at - 2) & idMask, view.getUint32(at), view.getUint32(at + 4), at)
  }
  at -= idSize
  for (let group = 4; group < groups.length; group++) {
    const { width } = groups[group]!
    n = uint(view, at, countSize)
    for (at += countSize; n > 0; n--, at += idSize + width) {
      visitor.bytes(uint(view, at, idSize), at + idSize, width, false)
    }
  }
  return layout.nx ? walkVariable(view, at, layout, visitor) : at
}

function walkVariable(view: DataView, start: number, layout: AvlLayout, visitor: ElementVisitor): number {
  const { count: countSize, ioId: idSize } = layout
  let at = start + countSize
  for (let n = uint(view, start, countSize); n > 0; n--) {
    const length = view.getUint16(at + idSize)
    visitor.bytes(uint(view, at, idSize), at + idSize + 2, length, true)
    at += idSize + 2 + length
  }
  return at
}

/** A count or an id, of one or two bytes as the codec has it. */
export function uint(view: DataView, at: number, size: 1 | 2): number {
  return size === 1 ? view.getUint8(at) : view.getUint16(at)
}

function readUint(bytes: Uint8Array, at: number, size: 1 | 2): number {
  return size === 1 ? bytes[at]! : readU16(bytes, at)
}

/** High words below this leave the whole within 2^53. */
const SAFE_HIGH_WORD = 0x20_0000

/** Where a bigint is read from: to put it together from bigints would make four of them. */
const wide = new DataView(new ArrayBuffer(8))

/** An 8-byte value from its halves: a number where a double holds it exactly, else a bigint. */
export function wideInteger(high: number, low: number): number | bigint {
  if (high < SAFE_HIGH_WORD) return high * 0x1_0000_0000 + low
  wide.setUint32(0, high)
  wide.setUint32(4, low)
  return wide.getBigUint64(0)
}
