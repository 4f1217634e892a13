import { EncodeError } from '../../wire/errors.js'
import { asNumber, asObject, asText } from './shape.js'
import type { Composite } from './composite.js'

const PARTS = 16

/** Characters of the parts of ISO 8859 from A0 on, where Unicode's order is not theirs: byte to code point. */
const LATIN_9 = {
  0xa4: 0x20ac,
  0xa6: 0x160,
  0xa8: 0x161,
  0xb4: 0x17d,
  0xb8: 0x17e,
  0xbc: 0x152,
  0xbd: 0x153,
  0xbe: 0x178,
}
const LATIN_5 = { 0xd0: 0x11e, 0xdd: 0x130, 0xde: 0x15e, 0xf0: 0x11f, 0xfd: 0x131, 0xfe: 0x15f }
const CYRILLIC = { 0xa0: 0xa0, 0xad: 0xad, 0xf0: 0x2116, 0xfd: 0xa7 }

/** By part: how far code points lie above the bytes, and the exceptions. The other parts are read only if ASCII. */
const TABLES = new Map<number, { readonly shift: number; readonly odd: Readonly<Record<number, number>> }>([
  [1, { shift: 0, odd: {} }],
  [5, { shift: 0x360, odd: CYRILLIC }],
  [9, { shift: 0, odd: LATIN_5 }],
  [15, { shift: 0, odd: LATIN_9 }],
])

/** 10518 to 10521: a name from a driver's card; the first byte tells the part of ISO 8859 that its letters are of. */
export const isoText: Composite = {
  parse(r) {
    const part = r.u8('part')
    if (part > PARTS) return r.fail(`${part} is no part of ISO 8859`)
    const bytes = r.take(r.remaining, 'text')
    let text = ''
    for (const byte of bytes) {
      const point = codePoint(byte, part)
      if (point === undefined) return r.fail(`letters of ISO 8859-${part} can't be read`)
      text += String.fromCodePoint(point)
    }
    return { part, text: text.replace(/[\0 ]+$/, '') }
  },
  format(value, w) {
    const { part: given, text: characters } = asObject(value, 'isoText')
    const part = asNumber(given, 'part')
    if (!(part >= 0 && part <= PARTS))
      throw new EncodeError('part', part, `a part of ISO 8859, 0..${PARTS}, is needed`)
    w.u8('part', part)
    for (const character of asText(characters, 'text')) {
      const byte = byteOf(character.codePointAt(0)!, part)
      if (byte === undefined)
        throw new EncodeError('text', character, `a letter of ISO 8859-${part} is needed`)
      w.u8('text', byte)
    }
  },
}

/** Undefined where nothing says which letter it is. */
function codePoint(byte: number, part: number): number | undefined {
  if (byte < 0x80) return byte
  const table = TABLES.get(part)
  if (table === undefined || byte < 0xa0) return undefined
  return table.odd[byte] ?? byte + table.shift
}

function byteOf(point: number, part: number): number | undefined {
  if (point < 0x80) return point
  if (!TABLES.has(part)) return undefined
  for (let byte = 0xa0; byte <= 0xff; byte++) if (codePoint(byte, part) === point) return byte
  return undefined
}
