import { describe, expect, it } from 'vitest'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { decodeTcpFrame, encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket } from '../../src/codec/types.js'
import { EncodeError } from '../../src/wire/errors.js'
import type { Span } from '../../src/wire/reader.js'
import { expectFrame, expectRejected } from '../support/decode-error.js'
import { expectBytes } from '../support/expect-bytes.js'
import { avl, io, record, tamper } from '../support/sample-records.js'

/** Where in a frame the first record stands, and its IO part. */
const RECORD = 10
const IO = RECORD + 24

describe('the 16-byte group of some Codec 8 firmware', () => {
  const wide = (fill: number): AvlPacket['records'][number] => record([io(1, 1), io(203, 16, fill)])

  it('is read and reported, with one record', () => {
    const packet = avl(0x08, wide(7))
    const frame = expectFrame(inspectTcpFrame(encodeTcpFrame(packet)))
    expect(frame.warnings).toMatchObject([{ code: 'IO_16_BYTE_GROUP', offset: RECORD }])
    expect((frame.packet as AvlPacket).records.map(toPlainRecord)).toEqual(packet.records)
    expectBytes(encodeTcpFrame(frame.packet), encodeTcpFrame(packet))
  })

  it('is read and reported, with several records, of which some have none', () => {
    const packet = avl(0x08, record([io(1, 1)]), wide(0), record(), wide(9))
    const bytes = encodeTcpFrame(packet)
    const frame = expectFrame(inspectTcpFrame(bytes))
    expect(frame.warnings.map(({ code }) => code)).toEqual(['IO_16_BYTE_GROUP'])
    expect(frame.recordCount).toBe(4)
    expect((frame.packet as AvlPacket).records.map(toPlainRecord)).toEqual(packet.records)
    const spans: Span[] = []
    inspectTcpFrame(bytes, 0, bytes.length, span => spans.push(span))
    expect(spans.filter(({ field }) => field.endsWith('.n16')).map(({ value }) => value)).toEqual([
      0, 1, 0, 1,
    ])
  })

  it('is not looked for where plain Codec 8 balances', () => {
    expect(
      expectFrame(inspectTcpFrame(encodeTcpFrame(avl(0x08, record([io(1, 1)]), record())))).warnings,
    ).toEqual([])
  })

  it('is not taken for an excuse: a wrong total stays wrong', () => {
    expectRejected(inspectTcpFrame(tamper(avl(0x08, wide(7)), { [IO + 1]: 3 })), 'IO_COUNT_MISMATCH', {
      offset: IO + 1,
      expected: 1,
      actual: 3,
    })
  })

  it('is not looked for under another codec id', () => {
    for (const codecId of [0x8e, 0x10]) {
      const bytes = tamper(avl(0x08, wide(7)), { 8: codecId })
      expect(inspectTcpFrame(bytes).kind).toBe('rejected')
    }
  })

  it('belongs to Codec 8 alone', () => {
    expect(() => encodeTcpFrame(avl(0x10, wide(1)))).toThrow(EncodeError)
    // In 8 Extended a value of 16 bytes is one of the variable group.
    const frame = decodeTcpFrame(encodeTcpFrame(avl(0x8e, wide(1))))
    expect((frame.packet as AvlPacket).records[0]!.io[1]).toMatchObject({ id: 203, variable: true })
    expect(frame.warnings).toEqual([])
  })
})
