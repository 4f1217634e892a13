/** The fields of one frame that say who and where, replaced in its bytes: by the decoder's own account of them. */
import { CODEC_7 } from '../codec/layouts.js'
import { asciiBytes, asciiText, printableText } from '../wire/ascii.js'
import { readI32, readU16 } from '../wire/fields.js'
import { fromHex, toHex } from '../wire/hex.js'
import type { Span } from '../wire/reader.js'
import type { TellingElements } from './redact-elements.js'
import type { Pseudonyms } from './redact-text.js'

const DEGREE = 1e7
const encoder = new TextEncoder()

/** What a frame's fields are replaced by. */
export class FieldRedaction {
  private readonly pseudonyms: Pseudonyms
  private readonly telling: TellingElements

  constructor(pseudonyms: Pseudonyms, telling: TellingElements) {
    this.pseudonyms = pseudonyms
    this.telling = telling
  }

  /** Rewrites the fields in place. Bytes that no field explains become zeros: nobody knows what they say. */
  rewrite(bytes: Uint8Array, spans: readonly Span[]): void {
    const original = bytes.slice()
    let explained = 0
    let codecId: unknown
    let elementId = 0
    let place = ''
    for (const { field, offset, length, value } of spans) {
      bytes.fill(0, explained, Math.max(explained, offset))
      explained = Math.max(explained, offset + length)
      const name = field.slice(field.lastIndexOf('.') + 1)
      const own = original.subarray(offset, offset + length)
      if (name === 'codecId') codecId = value
      else if (name === 'id') elementId = Number(value)
      else if (name === 'longitude' || name === 'latitude') {
        const isFirst = (name === 'latitude') === (codecId === CODEC_7)
        place = isFirst ? toHex(own) : place + toHex(own)
        bytes.set(codecId === CODEC_7 ? this.single(own) : this.coordinate(own, name), offset)
      } else if (name === 'value') {
        if (this.telling.has(elementId, length)) bytes.set(this.scrubbed(own), offset)
      } else {
        const replaced = this.replaced(name, own, place)
        if (replaced !== undefined) bytes.set(replaced, offset)
      }
    }
    bytes.fill(0, explained)
  }

  private replaced(name: string, own: Uint8Array, place: string): Uint8Array | undefined {
    switch (name) {
      case 'imei':
        return this.imei(own)
      case 'payload':
        return this.payload(own)
      case 'lac':
      case 'cellId':
        return this.scrubbed(own)
      case 'altitude':
        return own.every(byte => byte === 0) ? own : u16(this.number(name, place + toHex(own), 1000))
      case 'angle':
        // With time and speed the headings would draw the track once more.
        if (own.length === 1) return Uint8Array.of(this.number(name, place + toHex(own), 256))
        // What is no angle at all stays: it may be what the report is about.
        return readU16(own, 0) > 360 ? own : u16(this.number(name, place + toHex(own), 360))
      default:
        return undefined
    }
  }

  /** ASCII digits as in handshakes and UDP packets, or packed ones as in Codecs 14 and 15. */
  private imei(own: Uint8Array): Uint8Array {
    const isPacked = own.length === 8
    const digits = isPacked ? toHex(own).slice(1) : asciiText(own)
    if (!/^\d{15}$/.test(digits)) return this.scrubbed(own)
    const other = this.pseudonyms.imei(digits)
    return isPacked ? fromHex(`0${other}`) : asciiBytes(other, 'imei')
  }

  /** Text keeps its words; what is none is replaced altogether, since nobody knows what it holds. */
  private payload(own: Uint8Array): Uint8Array {
    const text = printableText(own)
    if (text === undefined) return this.scrubbed(own)
    return encoder.encode(this.pseudonyms.text(text))
  }

  /**
   * Places are replaced one by one and keep no shape: a track that is only moved or turned is found again on the map by
   * its bends. All new ones are within half a degree of 0, 0 in the Gulf of Guinea. A zero stays, and so does what is
   * no coordinate: it becomes another one that is none.
   */
  private coordinate(own: Uint8Array, name: 'latitude' | 'longitude'): Uint8Array {
    const wire = readI32(own, 0)
    if (wire === 0) return own
    const near = this.number(name, toHex(own), DEGREE) - DEGREE / 2
    const limit = (name === 'latitude' ? 90 : 180) * DEGREE
    const bytes = new Uint8Array(4)
    const isNone = Math.abs(wire) > limit
    new DataView(bytes.buffer).setInt32(0, isNone ? Math.sign(wire) * (limit + DEGREE + near) : near)
    return bytes
  }

  /** Codec 7 has coordinates as IEEE-754 singles. */
  private single(own: Uint8Array): Uint8Array {
    if (own.every(byte => byte === 0)) return own
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setFloat32(0, this.number('single', toHex(own), DEGREE) / DEGREE - 0.5)
    return bytes
  }

  /** Never 0, which has a meaning of its own in most fields. */
  private number(kind: string, of: string, below: number): number {
    const [a, b, c, d] = this.pseudonyms.bytes(kind, of, 4)
    return 1 + ((((a! << 24) | (b! << 16) | (c! << 8) | d!) >>> 0) % (below - 1))
  }

  /** Bytes of the same kind and number; zeros and `FF`s stay, since they mark what is not there. */
  private scrubbed(own: Uint8Array): Uint8Array {
    const text = printableText(own)
    if (text !== undefined) return encoder.encode(this.pseudonyms.scrambled(text))
    if (own.every(byte => byte === 0xff)) return own
    const noise = this.pseudonyms.bytes('bytes', own, own.length)
    return own.map((byte, at) => (byte === 0 ? 0 : 1 + ((noise[at]! ^ at) % 254)))
  }
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff)
}
