/** The TCP handshake: the device says its IMEI, the server answers one raw byte. */
import { DecodeError, type Warning } from '../wire/errors.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import { IMEI_LENGTH, imeiWarning, readImei, writeImei } from './imei.js'

/** Bytes of the handshake. */
export const HANDSHAKE_SIZE = 2 + IMEI_LENGTH

export interface Handshake {
  readonly imei: string
  readonly warnings: readonly Warning[]
}

/**
 * Decodes the device's first message.
 * @throws {DecodeError} `BAD_IMEI`, `OVERRUN`, `TRAILING_BYTES`
 * @example decodeHandshake(fromHex('000F333536333037303432343431303133')).imei === '356307042441013'
 */
export function decodeHandshake(bytes: Uint8Array, start = 0, end = bytes.length, trace?: Trace): Handshake {
  const r = new Reader(bytes, start, end, trace)
  const imei = readImei(r)
  if (r.remaining > 0) {
    throw new DecodeError('TRAILING_BYTES', `${r.remaining} bytes follow the IMEI`, {
      offset: r.offset,
      field: 'imei',
      expected: HANDSHAKE_SIZE,
      actual: end - start,
    })
  }
  const warning = imeiWarning(imei, 2)
  return { imei, warnings: warning === undefined ? [] : [warning] }
}

/** @throws {EncodeError} if the IMEI is not 15 digits */
export function encodeHandshake(imei: string): Uint8Array {
  const w = new Writer(HANDSHAKE_SIZE)
  writeImei(w, imei)
  return w.finish()
}

/**
 * The server's answer to the IMEI: `01` accepts, `00` rejects.
 * @throws {DecodeError} `BAD_IMEI` for any other byte, `OVERRUN`, `TRAILING_BYTES`
 */
export function decodeLogin(bytes: Uint8Array, trace?: Trace): boolean {
  const r = new Reader(bytes, 0, bytes.length, trace)
  const answer = r.u8('accepted')
  if (r.remaining > 0) {
    throw new DecodeError('TRAILING_BYTES', 'the answer to an IMEI is one byte', {
      offset: 1,
      field: 'accepted',
    })
  }
  if (answer > 1) {
    throw new DecodeError('BAD_IMEI', `the answer to an IMEI is 01 or 00, not ${answer}`, {
      offset: 0,
      field: 'accepted',
      expected: '01 or 00',
      actual: answer,
    })
  }
  return answer === 1
}

/** One raw byte, no text and no framing. */
export function encodeLogin(accepted: boolean): Uint8Array {
  return Uint8Array.of(accepted ? 0x01 : 0x00)
}
