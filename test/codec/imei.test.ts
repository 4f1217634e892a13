import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeHandshake, decodeLogin, encodeHandshake, encodeLogin } from '../../src/codec/handshake.js'
import { imeiCheckDigit, imeiWarning, isImei, readPackedImei, writePackedImei } from '../../src/codec/imei.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex } from '../../src/wire/hex.js'
import { Reader } from '../../src/wire/reader.js'
import { Writer } from '../../src/wire/writer.js'
import { imeis } from '../support/arbitraries.js'
import { assertDecodeError } from '../support/decode-error.js'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function handshake(length: number, text: string): Uint8Array {
  return Uint8Array.of(length >> 8, length & 0xff, ...ascii(text))
}

describe('an IMEI', () => {
  it('is 15 digits', () => {
    expect(['356307042441013', '000000000000000'].every(isImei)).toBe(true)
    for (const text of ['35630704244101', '3563070424410133', '35630704244101a', ' 56307042441013', '']) {
      expect(isImei(text)).toBe(false)
    }
  })

  it('has a check digit, which is looked at and not insisted on', () => {
    expect(imeiCheckDigit('35630704244101')).toBe(3)
    // Every IMEI that the documents print as a real one.
    for (const imei of ['356307042441013', '352093081452251', '352093086403655', '352094085231592']) {
      expect(imeiWarning(imei, 2)).toBeUndefined()
    }
    expect(imeiWarning('123456789012345', 2)).toMatchObject({ code: 'IMEI_CHECK_DIGIT', offset: 2 })
    expect(decodeHandshake(encodeHandshake('123456789012345')).warnings).toHaveLength(1)
  })

  it('is caught with any one digit wrong', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{14}$/),
        fc.nat(14),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, add) => {
          const imei = digits + String(imeiCheckDigit(digits))
          expect(imeiWarning(imei, 0)).toBeUndefined()
          const wrong = [...imei]
            .map((digit, i) => (i === at ? String((Number(digit) + add) % 10) : digit))
            .join('')
          expect(imeiWarning(wrong, 0)).toBeDefined()
        },
      ),
    )
  })
})

describe('a handshake', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(imeis, imei => {
        expect(decodeHandshake(encodeHandshake(imei)).imei).toBe(imei)
      }),
    )
  })

  it('is refused for its first fault', () => {
    assertDecodeError(() => decodeHandshake(handshake(14, '35630704244101')), 'BAD_IMEI', {
      offset: 0,
      field: 'imeiLength',
      expected: 15,
      actual: 14,
    })
    assertDecodeError(() => decodeHandshake(handshake(15, '35630x042441013')), 'BAD_IMEI', {
      offset: 7,
      field: 'imei',
      actual: '78',
    })
    assertDecodeError(() => decodeHandshake(handshake(15, '35630704244101')), 'OVERRUN', {
      offset: 2,
      field: 'imei',
    })
    assertDecodeError(() => decodeHandshake(Uint8Array.of(0)), 'OVERRUN', { offset: 0, field: 'imeiLength' })
    assertDecodeError(() => decodeHandshake(handshake(15, '3563070424410133')), 'TRAILING_BYTES', {
      offset: 17,
    })
  })

  it('is not written for what is no IMEI', () => {
    expect(() => encodeHandshake('35630704244101')).toThrow(EncodeError)
    expect(() => encodeHandshake('35630704244101x')).toThrow(EncodeError)
  })

  it('is answered with one raw byte', () => {
    expect([encodeLogin(true), encodeLogin(false)]).toEqual([Uint8Array.of(1), Uint8Array.of(0)])
    expect([decodeLogin(Uint8Array.of(1)), decodeLogin(Uint8Array.of(0))]).toEqual([true, false])
    // The character "1" is what many first servers send.
    assertDecodeError(() => decodeLogin(ascii('1')), 'BAD_IMEI', { offset: 0, actual: 0x31 })
    assertDecodeError(() => decodeLogin(ascii('01')), 'TRAILING_BYTES', { offset: 1 })
    assertDecodeError(() => decodeLogin(new Uint8Array(0)), 'OVERRUN', { offset: 0 })
  })
})

describe('a packed IMEI', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(imeis, imei => {
        const w = new Writer()
        writePackedImei(w, imei)
        expect(w.size).toBe(8)
        expect(readPackedImei(new Reader(w.finish()))).toBe(imei)
      }),
    )
  })

  it.each([
    { hex: '0352093081A52251', offset: 5 },
    { hex: 'F352093081452251', offset: 0 },
    { hex: '1352093081452251', offset: 0 },
    { hex: '035209308145225F', offset: 7 },
  ])('$hex is none, from byte $offset on', ({ hex, offset }) => {
    assertDecodeError(() => readPackedImei(new Reader(fromHex(hex))), 'BAD_IMEI', {
      offset,
      field: 'imei',
      actual: hex,
    })
  })
})
