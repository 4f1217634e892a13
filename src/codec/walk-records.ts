/**
 * Records by their places alone: what good frames are accepted and read by. Nothing in here names a field or explains a
 * fault. Where `passRecords` stops, `readAvlRecord` says why: it describes the same bytes with names and offsets, and
 * both follow the codec's layout.
 */
import { readU16 } from '../wire/fields.js'
import { viewOf } from '../wire/data-view.js'
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
  const head = ioStart(layout)
  const least = head + 5 * countSize
  let at = start
  for (let record = 0; record < count; record++) {
    if (at + least > end) return -1
    if ((bytes[at] !== 0 || bytes[at + 1]! >= LATEST_TIMESTAMP_BYTE1) && !tolerant) return -1
    at += head
    let left = readUint(bytes, at, countSize)
    at += countSize
    let n = readUint(bytes, at, countSize)
    left -= n
    at += countSize + n * (idSize + 1)
    if (at + countSize > end) return -1
    n = readUint(bytes, at, countSize)
    left -= n
    at += countSize + n * (idSize + 2)
    if (at + countSize > end) return -1
    n = readUint(bytes, at, countSize)
    left -= n
    at += countSize + n * (idSize + 4)
    if (at + countSize > end) return -1
    n = readUint(bytes, at, countSize)
    left -= n
    at += countSize + n * (idSize + 8)
    for (let group = 4; group < groups.length; group++) {
      if (at + countSize > end) return -1
      n = readUint(bytes, at, countSize)
      at += countSize + n * (idSize + groups[group]!.width)
      left -= n
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
  bytes: Uint8Array,
  start: number,
  layout: AvlLayout,
  visitor: ElementVisitor,
): number {
  const view = viewOf(bytes)
  const { count: countSize, ioId: idSize, groups } = layout
  let at = start + countSize
  let n = uint(view, at, countSize)
  for (at += countSize; n > 0; n--, at += idSize + 1) {
    const id = uint(view, at, idSize)
    visitor.number(id, view.getUint8(at + idSize), 1, at + idSize)
  }
  n = uint(view, at, countSize)
  for (at += countSize; n > 0; n--, at += idSize + 2) {
    const id = uint(view, at, idSize)
    visitor.number(id, view.getUint16(at + idSize), 2, at + idSize)
  }
  n = uint(view, at, countSize)
  for (at += countSize; n > 0; n--, at += idSize + 4) {
    const id = uint(view, at, idSize)
    visitor.number(id, view.getUint32(at + idSize), 4, at + idSize)
  }
  n = uint(view, at, countSize)
  for (at += countSize; n > 0; n--, at += idSize + 8) {
    const id = uint(view, at, idSize)
    visitor.wide(id, view.getUint32(at + idSize), view.getUint32(at + idSize + 4), at + idSize)
  }
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
function uint(view: DataView, at: number, size: 1 | 2): number {
  return size === 1 ? view.getUint8(at) : view.getUint16(at)
}

function readUint(bytes: Uint8Array, at: number, size: 1 | 2): number {
  return size === 1 ? bytes[at]! : readU16(bytes, at)
}

/** High words below this leave the whole within 2^53. */
const SAFE_HIGH_WORD = 0x20_0000

/** An 8-byte value from its halves: a number where a double holds it exactly, else a bigint. */
export function wideInteger(high: number, low: number): number | bigint {
  if (high < SAFE_HIGH_WORD) return high * 0x1_0000_0000 + low
  return (BigInt(high) << 32n) | BigInt(low)
}
