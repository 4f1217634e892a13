import { describe, expect, it } from 'vitest'
import { identify } from '../../src/capture/identify.js'
import { encodeBareArray } from '../../src/codec/bare-array.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket, inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js'
import { diagnose } from '../../src/diagnosis/diagnose.js'
import { DeviceStream } from '../../src/session/device-stream.js'
import type { Message } from '../../src/session/message.js'
import { asciiBytes } from '../../src/wire/ascii.js'
import { crc16 } from '../../src/wire/crc16.js'
import { DecodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { concat, withCrc } from '../support/arbitraries.js'
import { vectorBytes } from '../support/vectors.js'
import {
  FRAME,
  FRAME_8E,
  IMEI,
  CRC_AT,
  packet,
  UDP,
  changed,
  causeOf,
  streamed,
  proven,
  guessed,
} from './samples.js'

describe('a CRC that is wrong', () => {
  const crc = crc16(FRAME, 8, CRC_AT)
  const low = crc & 0xff
  const high = crc >>> 8

  it.each([
    ['swapped', [0, 0, low, high], /bytes swapped/],
    ['in the upper half', [high, low, 0, 0], /in the upper half/],
    ['little-endian', [low, high, 0, 0], /in little-endian order/],
  ])('%s', (_, bytes, message) => {
    expect(causeOf(changed(FRAME, CRC_AT, ...bytes))).toEqual(proven('crc-order', message))
  })

  it.each([
    [0, CRC_AT, /Data Field Length too/],
    [4, CRC_AT, /Data Field Length too/],
    [9, CRC_AT, /without Codec ID/],
    [8, CRC_AT - 1, /without Number of Data 2/],
    [10, CRC_AT - 1, /the records alone/],
  ])('over bytes %i..%i', (start, end, message) => {
    const wrong = crc16(FRAME, start, end)
    // Zeros in front change nothing of a CRC that starts from zero: the preamble counts for nothing.
    const found = causeOf(changed(FRAME, CRC_AT, 0, 0, wrong >>> 8, wrong & 0xff))
    expect(found).toEqual(proven('crc-range', message))
  })

  // Check values as the catalogue of CRC algorithms lists them (reveng.sourceforge.io).
  it.each([
    [0x29, 0xb1, /CCITT-FALSE/],
    [0x31, 0xc3, /XMODEM/],
    [0x21, 0x89, /KERMIT/],
    [0x4b, 0x37, /MODBUS/],
    [0x90, 0x6e, /X-25/],
    [0xfe, 0xe8, /UMTS/],
  ])('check value %#x%#x of another variant', (upper, lower, message) => {
    // The data field is the text of the catalogue's check values, so that those can be used here.
    const frame = concat(
      fromHex('0000000000000009'),
      asciiBytes('123456789', 'text'),
      Uint8Array.of(0, 0, upper, lower),
    )
    const bad = inspectWholeTcpFrame(frame)
    if (bad.kind !== 'rejected') throw new Error('a bad CRC was taken')
    const found = diagnose(bad)
    expect(found[0]).toEqual(proven('crc-algorithm', message))
  })

  it('never filled in', () => {
    expect(causeOf(changed(FRAME, CRC_AT, 0, 0, 0, 0))).toEqual(guessed('crc-missing', /all zeros.*C7CF/))
  })

  it('of bytes that were added', () => {
    const grown = concat(FRAME.slice(0, 37), Uint8Array.of(0x15), FRAME.slice(37))
    expect(causeOf(grown)).toEqual(guessed('bytes-damaged', /added, lost or changed at or before offset \d+/))
  })

  it('of a value that was changed behind it', () => {
    expect(causeOf(changed(FRAME, 20, 0x42))).toEqual(guessed('value-changed', /counts all agree/))
  })
})

describe('fields of the structure', () => {
  it.each([
    [4, /counts the CRC: it says 58 and must be 54/],
    [8, /counts preamble and length/],
    [12, /counts the whole frame/],
    [-1, /leaves out Codec ID or/],
    [-2, /leaves out Codec ID and Number of Data/],
    [-3, /leaves out Codec ID and both/],
  ])('a length that is off by %i', (off, message) => {
    expect(causeOf(changed(FRAME, 7, 54 + off))).toEqual(proven('length-field', message))
  })

  it('a length in little-endian order', () => {
    expect(causeOf(changed(FRAME, 4, 54, 0, 0, 0))).toEqual(proven('length-field', /little-endian/))
  })

  it('a length that took the next message’s first bytes along', () => {
    const stream = new DeviceStream()
    stream.push(concat(changed(FRAME, 7, 58), FRAME))
    expect(diagnose(stream.next()!)[0]).toEqual(proven('length-field', /counts the CRC/))
  })

  it('a UDP length that counts itself', () => {
    const length = UDP.length
    expect(causeOf(changed(UDP, 0, length >>> 8, length & 0xff))).toEqual(
      proven('length-field', /counts itself/),
    )
  })

  it.each([
    ['Codec 8 under 8E', FRAME, 0x8e, /body is Codec 8 under Codec ID 8E/],
    ['8 Extended under 08', FRAME_8E, 0x08, /body is Codec 8E under Codec ID 08/],
    ['16 under 08', vectorBytes('c16-tcp'), 0x08, /body is Codec 16 under Codec ID 08/],
  ])('%s', (_, frame, codecId, message) => {
    expect(causeOf(withCrc(changed(frame, 8, codecId)))).toEqual(proven('codec-id', message))
  })

  it('Codec 8 under 8E in a UDP packet and in the published example', () => {
    expect(causeOf(changed(UDP, 23, 0x8e))).toEqual(proven('codec-id', /body is Codec 8 /))
    expect(causeOf(vectorBytes('c8e-udp-pdf'))).toEqual(proven('codec-id', /body is Codec 8 /))
  })

  it('the second count', () => {
    expect(causeOf(withCrc(changed(FRAME, CRC_AT - 1, 2)))).toEqual(
      proven('second-count', /says 2, the frame holds 1/),
    )
  })

  it('the first count', () => {
    expect(causeOf(withCrc(changed(FRAME, 9, 2)))).toEqual(
      proven('record-count', /Number of Data 1 is wrong/),
    )
  })

  it('both counts', () => {
    const array = encodeBareArray(packet(3))
    const wrong = withCrc(
      concat(fromHex('00000000'), Uint8Array.of(0, 0, 0, array.length), array, new Uint8Array(4)),
    )
    wrong[9] = wrong[wrong.length - 5] = 2
    expect(causeOf(withCrc(wrong))).toEqual(proven('record-count', /counts say 2.*3 records/))
  })
})

describe('messages glued together', () => {
  const whole = (bytes: Uint8Array): Diagnosis | undefined => {
    const verdict = inspectWholeTcpFrame(bytes)
    if (verdict.kind !== 'rejected') throw new Error('nothing is wrong with these bytes')
    return diagnose(verdict)[0]
  }

  it('frames taken for one', () => {
    expect(whole(concat(FRAME, FRAME))).toEqual(proven('several-messages', /^2 messages stand/))
    expect(whole(concat(FRAME, FRAME_8E, FRAME, FRAME))).toEqual(proven('several-messages', /^4 messages/))
  })

  it('UDP packets taken for one', () => {
    const both = concat(UDP, UDP)
    const error = new DecodeError('BAD_LENGTH', 'x', { offset: 0, field: 'length', expected: 1, actual: 2 })
    const message: Message = { kind: 'rejected', framing: 'udp', bytes: both, error, also: [], warnings: [] }
    expect(diagnose(message)[0]).toEqual(proven('several-messages', /^2 UDP packets/))
  })

  it('an IMEI in front, as text and packed', () => {
    expect(whole(concat(asciiBytes(IMEI, 'imei'), FRAME))).toEqual(
      proven('imei-in-front', /356307042441013 is glued in front, 15 bytes.*Codec 8 frame/),
    )
    expect(whole(concat(fromHex(`0${IMEI}`), FRAME))).toEqual(proven('imei-in-front', /8 bytes/))
  })

  it('an IMEI without its length', () => {
    expect(causeOf(concat(asciiBytes(IMEI, 'imei'), FRAME))).toEqual(proven('imei-without-length', /000F/))
  })

  it.each([
    ['0D0A', /a line feed/],
    ['000000', /3 bytes of zeros/],
    ['2020204F4B', /text of 5 bytes, " {3}OK"/],
    ['5555555555', /55 5 times/],
    ['1234567F', /4 bytes that start no message/],
  ])('garbage behind a frame: %s', (garbage, message) => {
    expect(causeOf(concat(FRAME, fromHex(garbage)))).toEqual(guessed('trailing-bytes', message))
    expect(whole(concat(FRAME, fromHex(garbage)))).toEqual(
      guessed('trailing-bytes', /which ends at offset 66/),
    )
  })
})

describe('the wrong transport', () => {
  it('UDP data in a TCP connection', () => {
    for (const bytes of [UDP, encodeUdpPacket({ packetId: 0xcafe, avlPacketId: 5, imei: IMEI }, packet(9))]) {
      const message = streamed(bytes)!
      expect(diagnose(message, { transport: 'tcp' })[0]).toEqual(
        proven('udp-in-tcp', /UDP packet of Codec 8/),
      )
    }
  })

  it('TCP data in a datagram', () => {
    const [message] = inspectUdpDatagram(concat(encodeHandshake(IMEI), FRAME))
    expect(diagnose(message!, { transport: 'udp' })[0]).toEqual(
      proven('tcp-in-udp', /handshake of IMEI 356307042441013/),
    )
  })
})

describe('no tracker', () => {
  it.each([
    ['tls', '16030100C8010000C40303', /TLS hello/],
    ['http', toHex(asciiBytes('GET / HTTP/1.1\r\n', 'text')), /HTTP request \(GET/],
    ['fota', '01012F00112233445566778899AABBCC333536333037303432343431303133DEADBEEF', /FOTA WEB/],
    ['camera', '0000000500013EE13C00198144000400', /camera .*350612071913857/],
    ['foreign', toHex(asciiBytes('SSH-2.0-OpenSSH_9.6\r\n', 'text')), /SSH client/],
  ])('%s', (cause, hex, message) => {
    expect(causeOf(fromHex(hex))).toEqual(proven(cause, message))
    expect(diagnose(streamed(fromHex(hex))!)[0]).toEqual(proven(cause, message))
  })
})

describe('nothing is made up', () => {
  it('a good message has no diagnosis', () => {
    for (const message of identify(concat(encodeHandshake(IMEI), FRAME)))
      expect(diagnose(message)).toEqual([])
  })

  it('bytes of nothing known have none', () => {
    const noise = fromHex('A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C')
    expect(identify(noise).flatMap(message => diagnose(message))).toEqual([])
  })
})
