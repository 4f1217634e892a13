import { describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { diagnose } from '../../src/diagnosis/diagnose.js'
import type { Message } from '../../src/session/message.js'
import { asciiBytes } from '../../src/wire/ascii.js'
import { DecodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { concat, withCrc } from '../support/arbitraries.js'
import { FRAME, IMEI, packet, LONG, UDP, changed, causeOf, proven, guessed } from './samples.js'

describe('bytes that are not all there', () => {
  it.each([1024, 1400, 1448])('a frame that was cut where a read ends, at %i', size => {
    expect(LONG.length).toBeGreaterThan(1448)
    const missing = LONG.length - size
    expect(causeOf(LONG.slice(0, size))).toEqual(
      guessed(
        'cut-at-read',
        new RegExp(`after ${size} bytes.*one read.*: ${missing} bytes of ${LONG.length}`),
      ),
    )
  })

  it('a frame that was cut anywhere else', () => {
    expect(causeOf(LONG.slice(0, 777))).toEqual(guessed('cut-short', /its end was not captured/))
  })

  it('hex that a log cut at 1000 digits', () => {
    expect(causeOf(LONG.slice(0, 500))).toEqual(guessed('cut-short', /1000 hex digits/))
  })

  it('the rest of a frame whose start came with the read before', () => {
    expect(causeOf(LONG.slice(1024))).toEqual(guessed('rest-of-cut-read', /end of a frame.* 45 records/))
  })

  it('a byte that got lost in the middle', () => {
    const lost = concat(FRAME.slice(0, 36), FRAME.slice(37))
    expect(causeOf(lost)).toEqual(guessed('bytes-lost-inside', /1 byte .*before offset/))
  })

  it('a datagram that was cut', () => {
    expect(causeOf(UDP.slice(0, 80))).toEqual(guessed('cut-short', /packet stops after 80 bytes/))
    const long = encodeUdpPacket({ packetId: 0xcafe, avlPacketId: 5, imei: IMEI }, packet(40))
    expect(causeOf(long.slice(0, 1024))).toEqual(
      guessed('cut-at-read', /1024 bytes, a usual size of a buffer/),
    )
  })

  it('a preamble that is damaged', () => {
    expect(causeOf(changed(FRAME, 0, 1))).toEqual(proven('value-changed', /only the preamble is wrong/))
  })

  it('leading zeros that a spreadsheet has dropped', () => {
    expect(causeOf(FRAME.slice(7))).toEqual(proven('leading-zeros', /^14 leading zero digits.*Codec 8 frame/))
    expect(causeOf(FRAME.slice(2))).toEqual(proven('leading-zeros', /^4 leading/))
    expect(causeOf(encodeHandshake(IMEI).slice(1))).toEqual(proven('leading-zeros', /^2 leading.*handshake/))
  })
})

describe('hex that is no good', () => {
  /** What the reader of hex text makes of an odd number of digits: the last one is left out. */
  const odd = (digits: string): Message => ({
    kind: 'lost',
    bytes: fromHex(digits.slice(0, -1)),
    error: new DecodeError('BAD_HEX', 'odd', {
      offset: digits.length >> 1,
      field: 'hex',
      actual: digits.length,
    }),
  })

  it('an odd number of digits, leading zeros dropped', () => {
    const digits = toHex(FRAME).replace(/^0+/, '')
    expect(digits.length % 2).toBe(0)
    expect(diagnose(odd(`0${digits}`))[0]).toEqual(proven('leading-zeros', /^13 leading zero digits/))
  })

  it('an odd number of digits, one lost at the end', () => {
    expect(diagnose(odd(toHex(FRAME).slice(0, -1)))[0]).toEqual(
      guessed('digits-lost', /132 digits, here are 131: 1 digit missing/),
    )
  })

  it.each([
    ['O', 'misread-digit', /O may be a 0/],
    ['?', 'digits-lost', /good up to byte 66/],
  ])('a digit that is %s', (actual, cause, message) => {
    const error = new DecodeError('BAD_HEX', 'no digit', { offset: 9, field: 'hex', actual })
    expect(diagnose({ kind: 'lost', bytes: FRAME, error })[0]).toEqual(guessed(cause, message))
  })

  it('hex of hex', () => {
    expect(causeOf(asciiBytes(toHex(FRAME), 'hex'))).toEqual(
      proven('hex-of-hex', /Codec 8 frame with 1 record/),
    )
    expect(causeOf(asciiBytes(toHex(FRAME).slice(0, 60), 'hex'))).toEqual(guessed('hex-of-hex', /start as/))
  })

  it('base64 that was sent as it is', () => {
    const text = Buffer.from(FRAME).toString('base64')
    expect(causeOf(asciiBytes(text, 'base64'))).toEqual(proven('base64', /Codec 8 frame with 1 record/))
    expect(causeOf(asciiBytes(`${text.replace(/.{40}/g, '$&\n')}\n`, 'base64'))).toMatchObject({
      cause: 'base64',
      guess: false,
    })
    expect(causeOf(asciiBytes(text.slice(0, 40), 'base64'))).toEqual(guessed('base64', /start as/))
  })
})

describe('bytes that went through text', () => {
  it('EF BF BD, which a text decoder puts', () => {
    const mangled = new TextEncoder().encode(new TextDecoder().decode(FRAME))
    expect(causeOf(mangled)).toEqual(
      proven('text-decoder', /EF BF BD stands in it \d times, first at offset 15/),
    )
  })

  it('UTF-8 made of each byte', () => {
    const latin1 = Array.from(FRAME, byte => String.fromCharCode(byte)).join('')
    expect(causeOf(new TextEncoder().encode(latin1))).toEqual(guessed('text-decoder', /as UTF-8 writes them/))
  })

  it('line ends translated', () => {
    const frame = withCrc(changed(FRAME, 33, 0x0a))
    const translated = Uint8Array.from(
      Array.from(frame).flatMap(byte => (byte === 0x0a ? [0x0d, 0x0a] : [byte])),
    )
    expect(causeOf(translated)).toEqual(guessed('newlines', /0D stands in front of every 0A \(once\)/))
  })
})
