import { describe, expect, it } from 'vitest'
import {
  decodeTcpFrame,
  encodeTcpFrame,
  inspectTcpFrame,
  inspectWholeTcpFrame,
  tcpFrameLength,
} from '../../src/codec/tcp-frame.js'
import { refused } from '../../src/codec/verdict.js'
import { DecodeError } from '../../src/wire/errors.js'
import { fromHex } from '../../src/wire/hex.js'
import type { Span } from '../../src/wire/reader.js'
import { concat } from '../support/arbitraries.js'
import { assertDecodeError, expectDecodeError, expectFrame, expectRejected } from '../support/decode-error.js'
import { vectorBytes } from '../support/vectors.js'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

const GOOD = vectorBytes('c8-tcp-1')

describe('the head of a frame', () => {
  it('gives the length once its eight bytes are there', () => {
    for (let has = 0; has < 8; has++) expect(tcpFrameLength(GOOD, 0, has)).toBeUndefined()
    expect(tcpFrameLength(GOOD, 0, 8)).toBe(GOOD.length)
    expect(tcpFrameLength(concat(Uint8Array.of(0xff), GOOD), 1, GOOD.length + 1)).toBe(GOOD.length)
  })

  it.each([
    { what: 'an HTTP request', bytes: ascii('GET / HTTP/1.1\r\n'), offset: 0, actual: '47455420' },
    { what: 'a TLS hello', bytes: fromHex('16030100C8010000C403'), offset: 0, actual: '16030100' },
    { what: 'three zeros and a one', bytes: fromHex('0000000100000000'), offset: 3, actual: '00000001' },
  ])('is none where $what stands', ({ bytes, offset, actual }) => {
    const expected = { offset, field: 'preamble', expected: '00000000', actual }
    expectDecodeError(tcpFrameLength(bytes, 0, bytes.length), 'BAD_PREAMBLE', expected)
    assertDecodeError(() => decodeTcpFrame(bytes), 'BAD_PREAMBLE', expected)
  })

  it('is refused over the limit before any byte behind it is wanted', () => {
    const head = fromHex('0000000000010001')
    const expected = { offset: 4, field: 'dataFieldLength', expected: 0x1_0000, actual: 0x1_0001 }
    expectDecodeError(tcpFrameLength(head, 0, 8), 'LENGTH_LIMIT', expected)
    expect(tcpFrameLength(head, 0, 8, 0x1_0001)).toBe(0x1_0001 + 12)
    assertDecodeError(() => decodeTcpFrame(head), 'LENGTH_LIMIT', expected)
    expectDecodeError(tcpFrameLength(fromHex('00000000FFFFFFFF'), 0, 8), 'LENGTH_LIMIT', { offset: 4 })
  })

  it('is refused over a limit of the caller, even if the whole frame is there', () => {
    expect(decodeTcpFrame(GOOD, 54)).toMatchObject({ kind: 'frame' })
    assertDecodeError(() => decodeTcpFrame(GOOD, 53), 'LENGTH_LIMIT', { offset: 4, expected: 53, actual: 54 })
  })

  it.each([0, 1, 2])('is refused with a data field of %d bytes', length => {
    const head = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, length)
    expectDecodeError(tcpFrameLength(head, 0, 8), 'BAD_LENGTH', { offset: 4, expected: 3, actual: length })
  })
})

describe('a CRC', () => {
  it('that is wrong is named with both values, and what could be read is there', () => {
    const bytes = GOOD.slice()
    bytes.set([0, 0, 0, 0], bytes.length - 4)
    const { packet, also } = expectRejected(inspectTcpFrame(bytes), 'CRC_MISMATCH', {
      offset: 8,
      field: 'crc16',
      expected: 'C7CF',
      actual: '0000',
    })
    expect(packet).toMatchObject({ kind: 'avl', codecId: 8 })
    expect(also).toEqual([])
  })

  it('is wrong whichever bit of the data field or of itself is flipped', () => {
    for (let at = 8; at < GOOD.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const bytes = GOOD.slice()
        bytes[at] = bytes[at]! ^ (1 << bit)
        expectRejected(inspectTcpFrame(bytes), 'CRC_MISMATCH', { offset: 8 })
      }
    }
  })

  it('has two upper bytes, which are zero', () => {
    const bytes = GOOD.slice()
    bytes[bytes.length - 4] = 1
    expectRejected(inspectTcpFrame(bytes), 'CRC_MISMATCH', {
      offset: 8,
      expected: 'C7CF',
      actual: '0100C7CF',
    })
  })
})

describe('a whole frame', () => {
  it('is inspected in place, within a larger buffer', () => {
    const buffer = concat(Uint8Array.of(0xff), GOOD, GOOD)
    const frame = expectFrame(inspectTcpFrame(buffer, 1, 1 + GOOD.length))
    expect(frame.bytes).toEqual(GOOD)
    expect(frame.bytes.buffer).toBe(buffer.buffer)
  })

  it('is incomplete at every cut', () => {
    for (let has = 0; has < GOOD.length; has++) {
      const result = inspectWholeTcpFrame(GOOD.slice(0, has))
      const expected = has < 8 ? 15 : GOOD.length
      expectRejected(result, 'INCOMPLETE', { offset: has, expected, actual: has })
    }
  })

  it('that was cut still tells the fields that are there, by their own offsets', () => {
    const spans: Span[] = []
    inspectWholeTcpFrame(GOOD.slice(0, 40), undefined, span => spans.push(span))
    expect(spans.slice(0, 4).map(({ field, offset }) => [field, offset])).toEqual([
      ['preamble', 0],
      ['dataFieldLength', 4],
      ['codecId', 8],
      ['numberOfData1', 9],
    ])
  })

  it('with something behind it is told from one with a wrong length', () => {
    const followed = concat(GOOD, Uint8Array.of(1, 2, 3))
    const { also } = expectRejected(inspectWholeTcpFrame(followed), 'TRAILING_BYTES', {
      offset: GOOD.length,
      expected: GOOD.length,
      actual: GOOD.length + 3,
    })
    expect(also).toEqual([])
    for (const length of [0, 2, 20, 53, 55, 0xffff]) {
      const wrong = GOOD.slice()
      wrong.set([length >> 8, length & 0xff], 6)
      const rejected = expectRejected(inspectWholeTcpFrame(wrong), 'BAD_LENGTH', {
        offset: 4,
        field: 'dataFieldLength',
        expected: 54,
        actual: length,
      })
      expect(rejected.also).toEqual([])
      expect(rejected.packet).toMatchObject({ kind: 'avl' })
    }
  })

  it('that is bad and has something behind it says both', () => {
    const bad = GOOD.slice()
    bad[12] = bad[12]! ^ 1
    const { also } = expectRejected(inspectWholeTcpFrame(concat(bad, Uint8Array.of(0xff))), 'CRC_MISMATCH', {
      offset: 8,
    })
    expect(also.map(({ code, offset }) => [code, offset])).toEqual([['TRAILING_BYTES', GOOD.length]])
  })

  it.each([
    { what: 'a preamble that is none', at: 1, value: 7, code: 'BAD_PREAMBLE', offset: 1 },
    { what: 'a length that is not its own', at: 7, value: 7, code: 'BAD_LENGTH', offset: 4 },
  ] as const)('is not taken with $what, whoever cut it', ({ at, value, code, offset }) => {
    const wrong = GOOD.slice()
    wrong[at] = value
    expectRejected(inspectTcpFrame(wrong), code, { offset })
  })

  it.each([0, 3, 14])('of %d bytes is incomplete, and nothing is thrown', size => {
    expectRejected(inspectTcpFrame(new Uint8Array(size)), 'INCOMPLETE', {
      offset: size,
      expected: 15,
      actual: size,
    })
  })
})

describe('an error', () => {
  it('is a DecodeError with a message that names the place', () => {
    const error = expectRejected(inspectWholeTcpFrame(GOOD.slice(0, 50)), 'INCOMPLETE', { offset: 50 }).error
    expect(error).toBeInstanceOf(DecodeError)
    expect(error.name).toBe('DecodeError')
    expect(error.message).toBe('the frame says 66 bytes, here are 50: 16 are missing')
  })
})

describe('a frame of the largest size', () => {
  it('goes there and back', () => {
    const payload = new Uint8Array(0x1_0000 - 8).fill(0x41)
    const bytes = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [{ type: 6, payload }] })
    const { packet } = decodeTcpFrame(bytes)
    expect(packet.kind === 'command' && packet.commands[0]?.payload).toEqual(payload)
  })
})

describe('a frame inside of other bytes', () => {
  it('has its own bytes, cut out once and without a copy', () => {
    const chunk = concat(Uint8Array.of(1, 2), GOOD, Uint8Array.of(3))
    const frame = expectFrame(inspectTcpFrame(chunk, 2, 2 + GOOD.length))
    expect(frame.bytes).toEqual(GOOD)
    expect(frame.bytes.buffer).toBe(chunk.buffer)
    expect(frame.bytes).toBe(frame.bytes)
    expect(decodeTcpFrame(GOOD).bytes).toBe(GOOD)
  })

  it('keeps them when it is refused for another reason', () => {
    const chunk = concat(Uint8Array.of(1, 2), GOOD)
    const frame = expectFrame(inspectTcpFrame(chunk, 2))
    const error = new DecodeError('BAD_IMEI', 'nobody is known', { offset: 0, field: 'imei' })
    expect(refused(frame, error)).toMatchObject({
      kind: 'rejected',
      framing: 'tcp',
      bytes: GOOD,
      error,
      also: [],
      packet: frame.packet,
    })
  })
})
