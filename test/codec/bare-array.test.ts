import { describe, expect, it } from 'vitest'
import { decodeBareArray, encodeBareArray, inspectBareArray } from '../../src/codec/bare-array.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { assertDecodeError, expectRejected } from '../support/decode-error.js'
import { expectBytes } from '../support/expect-bytes.js'
import { avl, io, record } from '../support/sample-records.js'

const two = avl(0x08, record([io(1, 1)]), record([io(2, 1), io(3, 4)]))

describe('a bare array', () => {
  it('is the data field of a frame and nothing else', () => {
    const bytes = encodeBareArray(two)
    expectBytes(bytes, encodeTcpFrame(two).slice(8, -4))
    expect(decodeBareArray(bytes)).toMatchObject({ framing: 'none', recordCount: 2 })
  })

  it('is refused with offsets of its own', () => {
    const bytes = encodeBareArray(two)
    const cut = bytes.slice(0, 20)
    expectRejected(inspectBareArray(cut), 'OVERRUN', {
      offset: 19,
      field: 'records[0].altitude',
      expected: 2,
      actual: 0,
    })
    assertDecodeError(() => decodeBareArray(Uint8Array.of(8, 0)), 'INCOMPLETE', {
      offset: 2,
      field: 'dataField',
    })
  })
})
