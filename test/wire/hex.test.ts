import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, hexDigit, hexNumber, toHex } from '../../src/wire/hex.js'
import { assertDecodeError } from '../support/decode-error.js'

describe('hex', () => {
  it('goes there and back for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(fromHex(toHex(bytes))).toEqual(bytes)
        expect(fromHex(toHex(bytes).toLowerCase())).toEqual(bytes)
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex').toUpperCase())
      }),
    )
  })

  it('prints a part of the bytes', () => {
    expect(toHex(Uint8Array.of(1, 0xab, 0xff), 1, 2)).toBe('AB')
  })

  it('names the character that is no digit', () => {
    assertDecodeError(() => fromHex('00G0'), 'BAD_HEX', { offset: 2, field: 'hex' })
    assertDecodeError(() => fromHex('000x'), 'BAD_HEX', { offset: 3 })
    assertDecodeError(() => fromHex('\u{1F600}'), 'BAD_HEX', { offset: 0 })
    assertDecodeError(() => fromHex('00\u0130\u0130'), 'BAD_HEX', { offset: 2 })
  })

  it('says that a digit is missing', () => {
    assertDecodeError(() => fromHex('000'), 'BAD_HEX', { offset: 3, field: 'hex' })
  })

  it('knows the digits and nothing else', () => {
    const digits = Array.from({ length: 300 }, (_, code) => code).filter(code => hexDigit(code) >= 0)
    expect(String.fromCharCode(...digits)).toBe('0123456789ABCDEFabcdef')
  })

  it('prints a number of so many bytes', () => {
    expect(hexNumber(0xcafe, 2)).toBe('CAFE')
    expect(hexNumber(0xcb, 2)).toBe('00CB')
  })
})
