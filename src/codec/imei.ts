import { asciiBytes, asciiText } from '../wire/ascii.js'
import { DecodeError, EncodeError, type Warning } from '../wire/errors.js'
import { toHex } from '../wire/hex.js'
import type { Reader } from '../wire/reader.js'
import type { Writer } from '../wire/writer.js'

/** Digits of an IMEI. */
export const IMEI_LENGTH = 15

/** True for 15 decimal digits; the check digit is not looked at, since test devices break it. */
export function isImei(text: string): boolean {
  return /^[0-9]{15}$/.test(text)
}

/**
 * The Luhn digit that follows the first 14 digits of an IMEI (3GPP TS 23.003, annex B).
 * @example imeiCheckDigit('35630704244101') === 3
 */
export function imeiCheckDigit(first14: string): number {
  let sum = 0
  for (let i = 0; i < 14; i++) {
    const digit = first14.charCodeAt(i) - 48
    const weighted = i % 2 === 0 ? digit : 2 * digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return (10 - (sum % 10)) % 10
}

/** The warning that an IMEI deserves whose check digit is wrong, none if it is right. */
export function imeiWarning(imei: string, offset: number): Warning | undefined {
  const digit = imeiCheckDigit(imei)
  if (imei.charCodeAt(14) - 48 === digit) return undefined
  return {
    code: 'IMEI_CHECK_DIGIT',
    message: `the check digit of IMEI ${imei} would be ${digit}: mistyped, or a test device`,
    offset,
  }
}

/**
 * An IMEI as two length bytes and ASCII digits: the TCP handshake, and the head of a UDP packet.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`
 */
export function readImei(r: Reader): string {
  const lengthAt = r.offset
  const length = r.u16('imeiLength')
  if (length !== IMEI_LENGTH) {
    throw new DecodeError('BAD_IMEI', `an IMEI has ${IMEI_LENGTH} digits, the length says ${length}`, {
      offset: lengthAt,
      field: 'imeiLength',
      expected: IMEI_LENGTH,
      actual: length,
    })
  }
  const offset = r.offset
  const digits = r.take(IMEI_LENGTH, 'imei')
  const wrong = digits.findIndex(byte => byte < 0x30 || byte > 0x39)
  if (wrong >= 0) {
    throw new DecodeError(
      'BAD_IMEI',
      `digit ${wrong + 1} of the IMEI is byte ${toHex(digits, wrong, wrong + 1)}`,
      {
        offset: offset + wrong,
        field: 'imei',
        expected: '30..39',
        actual: toHex(digits, wrong, wrong + 1),
      },
    )
  }
  return asciiText(digits)
}

/** @throws {EncodeError} if it is not 15 digits */
export function writeImei(w: Writer, imei: string): void {
  w.u16('imeiLength', IMEI_LENGTH)
  w.put(asciiBytes(checked(imei), 'imei'))
}

/**
 * The packed form of Codecs 14 and 15: 16 decimal digits in 8 bytes, the first a zero.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`
 */
export function readPackedImei(r: Reader): string {
  const offset = r.offset
  const digits = toHex(r.take(8, 'imei'))
  if (!/^0[0-9]{15}$/.test(digits)) {
    throw new DecodeError('BAD_IMEI', `the packed IMEI must be a zero and 15 decimal digits, not ${digits}`, {
      offset: offset + (digits.startsWith('0') ? digits.search(/[A-F]/) >> 1 : 0),
      field: r.place('imei'),
      expected: '0 and 15 digits',
      actual: digits,
    })
  }
  return digits.slice(1)
}

/** @throws {EncodeError} if it is not 15 digits */
export function writePackedImei(w: Writer, imei: string): void {
  const digits = `0${checked(imei)}`
  for (let i = 0; i < 16; i += 2) w.u8('imei', parseInt(digits.slice(i, i + 2), 16))
}

function checked(imei: string): string {
  if (!isImei(imei)) throw new EncodeError('imei', JSON.stringify(imei), '15 decimal digits are needed')
  return imei
}
