import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AvlRecord } from '../../../src/codec/types.js'
import { RecordBuffer } from '../../../src/simulator/records/record-buffer.js'

const recordAt = (timestampMs: number): AvlRecord => ({
  timestampMs,
  priority: 0,
  gps: { longitude: 0, latitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 },
  eventIoId: 0,
  io: [],
})
const times = (records: readonly AvlRecord[]): number[] => records.map(({ timestampMs }) => timestampMs)

function filled(capacity: number, records: number): RecordBuffer {
  const buffer = new RecordBuffer(capacity)
  for (let i = 0; i < records; i++) buffer.push(recordAt(i))
  return buffer
}

describe('RecordBuffer', () => {
  it('hands out the newest first, in a frame too, or the oldest', () => {
    expect(times(filled(10, 5).take(3, 'newest'))).toEqual([4, 3, 2])
    expect(times(filled(10, 5).take(3, 'oldest'))).toEqual([0, 1, 2])
  })

  it('loses the oldest when it is full, and counts them', () => {
    const buffer = filled(3, 5)
    expect(buffer.dropped).toBe(2)
    expect(times(buffer.take(3, 'oldest'))).toEqual([2, 3, 4])
  })

  it('never loses what is under way', () => {
    const buffer = filled(3, 3)
    buffer.take(3, 'oldest')
    buffer.push(recordAt(9))
    expect(buffer.dropped).toBe(1)
    expect(times(buffer.inFlight)).toEqual([0, 1, 2])
  })

  it('is refused without room for one', () => {
    expect(() => new RecordBuffer(0)).toThrow(RangeError)
  })

  it('holds no more than its capacity, and every record is delivered, dropped, erased or still there', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.constant('push' as const) },
      fc.constantFrom('take' as const, 'ack' as const, 'part' as const),
      { weight: 1, arbitrary: fc.constant('erase' as const) },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('newest' as const, 'oldest' as const),
        fc.array(step, { maxLength: 600 }),
        (capacity, order, steps) => {
          const buffer = new RecordBuffer(capacity)
          const delivered: number[] = []
          let made = 0
          let erased = 0
          for (const action of steps) {
            const { inFlight } = buffer
            if (action === 'push') buffer.push(recordAt(made++))
            else if (action === 'take' && inFlight.length === 0) buffer.take(7, order)
            else if (action === 'ack' || action === 'part') {
              const count = action === 'ack' ? inFlight.length : Math.min(1, inFlight.length)
              delivered.push(...times(inFlight.slice(0, count)))
              buffer.release(count)
            } else if (action === 'erase') erased += buffer.erase()
            expect(buffer.waiting + buffer.inFlight.length).toBeLessThanOrEqual(capacity)
          }
          expect(new Set(delivered).size).toBe(delivered.length)
          expect(delivered.length + erased + buffer.dropped + buffer.waiting + buffer.inFlight.length).toBe(
            made,
          )
        },
      ),
    )
  })
})
