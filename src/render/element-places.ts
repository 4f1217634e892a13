/** Where the elements of a record lie, as a list: those who walk over it call nothing. */
import type { ElementVisitor } from '../codec/walk-records.js'

/** Elements that there is room for at first. */
const USUAL = 256

export class ElementPlaces implements ElementVisitor {
  count = 0
  ids: Int32Array = new Int32Array(USUAL)
  widths: Int32Array = new Int32Array(USUAL)
  offsets: Int32Array = new Int32Array(USUAL)

  number(id: number, _value: number, width: number, offset: number): void {
    this.bytes(id, offset, width)
  }

  wide(id: number, _high: number, _low: number, offset: number): void {
    this.bytes(id, offset, 8)
  }

  bytes(id: number, offset: number, length: number): void {
    const at = this.count++
    if (at === this.ids.length) this.grow()
    this.ids[at] = id
    this.widths[at] = length
    this.offsets[at] = offset
  }

  private grow(): void {
    this.ids = doubled(this.ids)
    this.widths = doubled(this.widths)
    this.offsets = doubled(this.offsets)
  }
}

function doubled(list: Int32Array): Int32Array {
  const grown = new Int32Array(2 * list.length)
  grown.set(list)
  return grown
}
