/**
 * Records written by their places alone: what good records become bytes by, the counterpart of `walk-records.ts`.
 * Nothing in here names a field or explains a fault. A record that is refused here goes to `writeAvlRecord`, which says
 * what is wrong with it, or writes the rare things that this doesn't.
 */
import type { Writer } from '../wire/writer.js'
import { type AvlLayout, DEGREE } from './layouts.js'
import type { AvlRecord, IoElement } from './types.js'
import { ioStart } from './walk-records.js'

/**
 * Writes all of the records.
 * @returns false where one of them has to be looked at; some may have been written then
 */
export function placeRecords(w: Writer, layout: AvlLayout, records: readonly AvlRecord[]): boolean {
  const groups = new Groups(layout)
  for (let i = 0; i < records.length; i++) if (!placeRecord(w, layout, groups, records[i]!)) return false
  return true
}

function placeRecord(w: Writer, layout: AvlLayout, groups: Groups, record: AvlRecord): boolean {
  // Taken once: a view makes them anew at each access.
  const { gps, io, timestampMs, priority, eventIoId } = record
  const generationType = layout.generationType ? (record.generationType ?? 0) : 0
  const { altitude, angle, satellites, speed } = gps
  const longitude = Math.round(gps.longitude * DEGREE)
  const latitude = Math.round(gps.latitude * DEGREE)
  if (
    !isWhole(timestampMs, 0, Number.MAX_SAFE_INTEGER) ||
    !isWhole(priority, 0, 0xff) ||
    !isWhole(longitude, -0x8000_0000, 0x7fff_ffff) ||
    !isWhole(latitude, -0x8000_0000, 0x7fff_ffff) ||
    !isWhole(altitude, -0x8000, 0x7fff) ||
    !isWhole(angle, 0, 0xffff) ||
    !isWhole(satellites, 0, 0xff) ||
    !isWhole(speed, 0, 0xffff) ||
    !isWhole(eventIoId, 0, layout.eventIoId === 1 ? 0xff : 0xffff) ||
    !isWhole(generationType, 0, 0xff) ||
    !groups.measure(io)
  ) {
    return false
  }
  const head = ioStart(layout)
  const at = w.claim(head + groups.size)
  const { bytes } = w
  put32(bytes, at, Math.floor(timestampMs / 0x1_0000_0000))
  put32(bytes, at + 4, timestampMs >>> 0)
  bytes[at + 8] = priority
  put32(bytes, at + 9, longitude)
  put32(bytes, at + 13, latitude)
  put16(bytes, at + 17, altitude)
  put16(bytes, at + 19, angle)
  bytes[at + 21] = satellites
  put16(bytes, at + 22, speed)
  putUint(bytes, at + 24, layout.eventIoId, eventIoId)
  if (layout.generationType) bytes[at + head - 1] = generationType
  groups.place(bytes, at + head, io)
  return true
}

/** The elements of one record after the other: how many go to which group, and where. */
class Groups {
  /** Bytes from the total to the record's end. */
  size = 0
  private readonly layout: AvlLayout
  private n1 = 0
  private n2 = 0
  private n4 = 0
  private n8 = 0

  constructor(layout: AvlLayout) {
    this.layout = layout
  }

  /** Whether all of them have a place, of which the others tell then. */
  measure(io: readonly IoElement[]): boolean {
    const { ioId: idSize, count: countSize, nx: hasNx } = this.layout
    const maxId = idSize === 1 ? 0xff : 0xffff
    const { length } = io
    let n1 = 0
    let n2 = 0
    let n4 = 0
    let n8 = 0
    let variable = 0
    for (let i = 0; i < length; i++) {
      const element = io[i]!
      if (!isWhole(element.id, 0, maxId)) return false
      const width = element.value.length
      if (hasNx && element.variable === true) variable += 2 + width
      else if (width === 1) n1++
      else if (width === 2) n2++
      else if (width === 4) n4++
      else if (width === 8) n8++
      else if (hasNx) variable += 2 + width
      else return false
    }
    if (length > (countSize === 1 ? 0xff : 0xffff) || variable > 0xffff) return false
    this.n1 = n1
    this.n2 = n2
    this.n4 = n4
    this.n8 = n8
    const counts = (hasNx ? 6 : 5) * countSize
    this.size = counts + length * idSize + n1 + 2 * n2 + 4 * n4 + 8 * n8 + variable
    return true
  }

  /** Each group starts where the one before it ends, so that one pass over the elements fills them all. */
  place(bytes: Uint8Array, at: number, io: readonly IoElement[]): void {
    const { n1, n2, n4, n8 } = this
    const { ioId: idSize, count: countSize, nx: hasNx } = this.layout
    const { length } = io
    putUint(bytes, at, countSize, length)
    let to1 = at + countSize
    let to2 = to1 + countSize + n1 * (idSize + 1)
    let to4 = to2 + countSize + n2 * (idSize + 2)
    let to8 = to4 + countSize + n4 * (idSize + 4)
    let toNx = to8 + countSize + n8 * (idSize + 8)
    putUint(bytes, to1, countSize, n1)
    putUint(bytes, to2, countSize, n2)
    putUint(bytes, to4, countSize, n4)
    putUint(bytes, to8, countSize, n8)
    to1 += countSize
    to2 += countSize
    to4 += countSize
    to8 += countSize
    if (hasNx) {
      putUint(bytes, toNx, countSize, length - n1 - n2 - n4 - n8)
      toNx += countSize
    }
    for (let i = 0; i < length; i++) {
      const element = io[i]!
      const { id, value } = element
      const width = value.length
      const isVariable = hasNx && element.variable === true
      if (width === 1 && !isVariable) {
        putUint(bytes, to1, idSize, id)
        bytes[to1 + idSize] = value[0]!
        to1 += idSize + 1
      } else if (width === 2 && !isVariable) {
        putUint(bytes, to2, idSize, id)
        copy(value, bytes, to2 + idSize, 2)
        to2 += idSize + 2
      } else if (width === 4 && !isVariable) {
        putUint(bytes, to4, idSize, id)
        copy(value, bytes, to4 + idSize, 4)
        to4 += idSize + 4
      } else if (width === 8 && !isVariable) {
        putUint(bytes, to8, idSize, id)
        copy(value, bytes, to8 + idSize, 8)
        to8 += idSize + 8
      } else {
        putUint(bytes, toNx, idSize, id)
        put16(bytes, toNx + idSize, width)
        copy(value, bytes, toNx + idSize + 2, width)
        toNx += idSize + 2 + width
      }
    }
  }
}

function isWhole(value: number, least: number, greatest: number): boolean {
  return value >= least && value <= greatest && Number.isInteger(value)
}

/** For so few bytes a loop beats the call of set(). */
function copy(value: Uint8Array, bytes: Uint8Array, at: number, width: number): void {
  if (width <= 16) for (let i = 0; i < width; i++) bytes[at + i] = value[i]!
  else bytes.set(value, at)
}

function putUint(bytes: Uint8Array, at: number, size: 1 | 2, value: number): void {
  if (size === 1) bytes[at] = value
  else put16(bytes, at, value)
}

function put16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8
  bytes[at + 1] = value
}

function put32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 24
  bytes[at + 1] = value >>> 16
  bytes[at + 2] = value >>> 8
  bytes[at + 3] = value
}
