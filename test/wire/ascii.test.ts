import { describe, expect, it } from 'vitest'
import { asciiBytes, asciiText, printableText } from '../../src/wire/ascii.js'
import { EncodeError } from '../../src/wire/errors.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('text', () => {
  it('is one byte a character', () => {
    expect(asciiBytes('getinfo', 'text')).toEqual(utf8('getinfo'))
    expect(asciiText(utf8('xgetinfox'), 1, 8)).toBe('getinfo')
  })

  it('beyond ASCII is refused, by the field that it was for', () => {
    expect(() => asciiBytes('naïve', 'text')).toThrow(EncodeError)
    expect(() => asciiBytes('naïve', 'text')).toThrow(/^text: .*"ï"/)
  })
})

describe('printable text', () => {
  it.each(['', 'getinfo', 'a\tb\r\n', 'Jūratė', '\u{1F697} ok'])('is %j', text => {
    expect(printableText(utf8(text))).toBe(text)
  })

  it.each([
    { what: 'an escape', bytes: [0x1b, 0x5b, 0x32, 0x4a] },
    { what: 'a zero', bytes: [0x41, 0x00] },
    { what: 'DEL', bytes: [0x7f] },
    { what: 'a C1 control, which a terminal obeys', bytes: [0xc2, 0x9b, 0x32, 0x4a] },
    { what: 'cut UTF-8', bytes: [0x41, 0xc3] },
    { what: 'an overlong form', bytes: [0xc0, 0xaf] },
    { what: 'a surrogate', bytes: [0xed, 0xa0, 0x80] },
    { what: 'Modbus', bytes: [0x01, 0x03, 0x01, 0x00, 0x15, 0xd5, 0xc5] },
  ])('is not $what', ({ bytes }) => {
    expect(printableText(Uint8Array.from(bytes))).toBeUndefined()
  })
})
