import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widen } from '../../src/codec/record-times.js'
import { toPlainRecord } from '../../src/codec/record-view.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame } from '../../src/codec/types.js'
import { avl, io, record } from '../support/sample-records.js'

const BEYOND_DATES = 8.64e15 + 1

/** The packet as views of a frame, which is where the records' times are read from. */
function viewsAt(times: readonly number[], codecId: number) {
  const records = times.map((timestampMs, at) => ({
    ...record(Array.from({ length: at % 5 }, () => io(1, 4))),
    timestampMs,
  }))
  const frame = inspectTcpFrame(encodeTcpFrame(avl(codecId, ...records))) as Frame
  expect(frame.packet.kind).toBe('avl')
  return frame.packet as Extract<Frame['packet'], { kind: 'avl' }>
}

describe('the times of a packet', () => {
  it('are those of its records, and of plain records the same', () => {
    const times = fc.oneof(fc.nat(2 ** 42), fc.constantFrom(0, 1, BEYOND_DATES))
    fc.assert(
      fc.property(
        fc.array(times, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0x08, 0x8e, 0x10),
        (list, codecId) => {
          const packet = viewsAt(list, codecId)
          const known = list.filter(ms => ms > 0 && ms < BEYOND_DATES)
          const expected = { fromMs: Math.min(500, ...known), toMs: Math.max(600, ...known) }
          for (const each of [packet, { ...avl(codecId), records: packet.records.map(toPlainRecord) }]) {
            const span = { fromMs: 500, toMs: 600 }
            widen(span, each)
            expect(span).toEqual(expected)
          }
        },
      ),
    )
  })
})
