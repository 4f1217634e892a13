/** JSON as the bytes that it becomes: what a line of many numbers costs is making texts of them, so none are made. */
import { Buffer, isAscii } from 'node:buffer'
import { MAX_NUMBER, putDecimal, putHexWord, putInteger, putWide } from './json-digits.js'
import { putTime } from './json-time.js'
import type { JsonObject, JsonValue } from './json-value.js'
import { visibleJson } from './visible.js'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c

const encoder = new TextEncoder()

/** As `JSON.stringify`, with nothing in it that acts on a terminal. */
export function jsonText(value: unknown): string {
  return visibleJson(JSON.stringify(value))
}

/** How much room is made at once, bytes: for some tens of lines, one behind the other. */
const SLAB = 0x4_0000

/**
 * A buffer that JSON is written to. Room is asked for once for many writes (`reserve`); whoever has it writes to `view`
 * from `at` on, and says in `at` where that ends.
 */
export class JsonBytes {
  private buffer: Uint8Array = Buffer.allocUnsafeSlow(SLAB)
  /** Of another buffer after `reserve`. */
  view = new DataView(this.buffer.buffer)
  at = 0
  /** Where what is being written starts: what stands before it was taken. */
  private start = 0
  private end = SLAB

  /** Forgets what was written. */
  clear(): void {
    this.at = this.start
  }

  /** Bytes that are written. */
  get length(): number {
    return this.at - this.start
  }

  /** Forgets what was written behind so many bytes. */
  cutTo(length: number): void {
    this.at = this.start + length
  }

  /** What is written, for whoever calls to keep: it is never written over. Lines often lie one behind the other. */
  take(): Uint8Array {
    const taken = this.buffer.subarray(this.start, this.at)
    this.start = this.at
    return taken
  }

  /** What is written, as text. */
  decoded(): string {
    const written = Buffer.from(this.buffer.buffer, this.start, this.at - this.start)
    // Text of one byte a character is made in a tenth of the time.
    return written.toString(isAscii(written) ? 'latin1' : 'utf8')
  }

  /** Makes sure that so many bytes more have room. */
  reserve(count: number): void {
    if (this.at + count > this.end) this.moveOn(count)
  }

  /** To a new buffer, with what isn't taken yet. */
  private moveOn(count: number): void {
    const { buffer, start, at } = this
    const grown = Buffer.allocUnsafeSlow(Math.max(SLAB, 2 * (at - start + count)))
    grown.set(buffer.subarray(start, at))
    this.buffer = grown
    this.view = new DataView(grown.buffer)
    this.end = grown.length
    this.start = 0
    this.at = at - start
  }

  /** One character of ASCII, by its code, where there is room. */
  char(code: number): void {
    this.view.setUint8(this.at++, code)
  }

  /** A whole number between -2^53 and 2^53; it and those below want `MAX_NUMBER` of room. */
  integer(value: number): void {
    this.at = putInteger(this.view, this.at, value)
  }

  /** @see putWide */
  wide(high: number, low: number): void {
    this.at = putWide(this.view, this.at, high, low)
  }

  /** @see putDecimal */
  decimal(value: number, decimals: number, divisor: number): void {
    this.at = putDecimal(this.view, this.at, value, decimals, divisor)
  }

  /** 32 bits as eight digits of upper-case hex. */
  hexWord(bits: number): void {
    this.at = putHexWord(this.view, this.at, bits)
  }

  /** @see putTime */
  plainTime(ms: number): void {
    this.at = putTime(this.view, this.at, ms)
  }

  /** Takes back the comma behind the last item of a list, if it has any items. */
  dropComma(): void {
    if (this.view.getUint8(this.at - 1) === COMMA) this.at--
  }

  /** JSON of any length; room is made for it. */
  text(json: string): void {
    this.reserve(3 * json.length)
    const { view, at } = this
    for (let i = 0; i < json.length; i++) {
      const code = json.charCodeAt(i)
      if (code > 0x7f) {
        this.at = at + encoder.encodeInto(json, this.buffer.subarray(at)).written
        return
      }
      view.setUint8(at + i, code)
    }
    this.at = at + json.length
  }

  /** A string in quotes; as `jsonText` has it, and so are the values below. */
  string(text: string): void {
    this.reserve(text.length + 2)
    const { view, at } = this
    view.setUint8(at, QUOTE)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return this.text(jsonText(text))
      view.setUint8(at + 1 + i, code)
    }
    view.setUint8(at + 1 + text.length, QUOTE)
    this.at = at + 2 + text.length
  }

  /** Any value; in an object a key whose value is undefined is left out. */
  value(value: JsonValue): void {
    if (typeof value === 'string') this.string(value)
    else if (typeof value === 'number') this.number(value)
    else if (typeof value !== 'object' || value === null) this.text(String(value))
    else if (Array.isArray(value)) this.list(value as readonly JsonValue[])
    else this.object(value as JsonObject)
  }

  private number(value: number): void {
    if (!Number.isSafeInteger(value)) return this.text(JSON.stringify(value))
    this.reserve(MAX_NUMBER)
    this.at = putInteger(this.view, this.at, value)
  }

  private list(items: readonly JsonValue[]): void {
    this.text('[')
    for (const item of items) {
      this.value(item)
      this.text(',')
    }
    this.dropComma()
    this.text(']')
  }

  private object(object: JsonObject): void {
    this.text('{')
    for (const key of Object.keys(object)) {
      const value = object[key]
      if (value === undefined) continue
      this.string(key)
      this.reserve(1)
      this.char(COLON)
      this.value(value)
      this.text(',')
    }
    this.dropComma()
    this.text('}')
  }
}
