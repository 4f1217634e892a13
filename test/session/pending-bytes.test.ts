import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PendingBytes } from '../../src/session/pending-bytes.js'
import { SpareBuffers } from '../../src/session/spare-buffers.js'
import { cut, cuttings } from '../support/arbitraries.js'

describe('pending bytes', () => {
  it('give back what was pushed, whatever is taken in between', () => {
    const steps = fc.array(
      fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(300), fc.boolean(), fc.boolean()),
    )
    fc.assert(
      fc.property(steps, list => {
        const pending = new PendingBytes()
        const model: number[] = []
        for (const [chunk, want, settles, drops] of list) {
          model.push(...chunk)
          pending.push(chunk.slice())
          expect(pending.size).toBe(model.length)
          expect([...pending.bytes.subarray(pending.start, pending.end)]).toEqual(model)
          const count = Math.min(want, model.length)
          if (drops) {
            pending.drop(count)
            model.splice(0, count)
          } else {
            expect([...pending.take(count)]).toEqual(model.splice(0, count))
          }
          if (settles) pending.settle()
        }
        expect([...pending.take(pending.size)]).toEqual(model)
      }),
    )
  })

  it('give back what was pushed where many take turns with spare buffers', () => {
    const steps = fc.array(fc.tuple(fc.nat(2), fc.uint8Array({ maxLength: 200 }), fc.nat(300)))
    fc.assert(
      fc.property(steps, list => {
        const spares = new SpareBuffers()
        const streams = [0, 1, 2].map(() => ({ pending: new PendingBytes(spares), model: [] as number[] }))
        const chunk = new Uint8Array(220)
        for (const [at, bytes, want] of list) {
          const { pending, model } = streams[at]!
          model.push(...bytes)
          chunk.set(bytes, 7)
          pending.push(chunk, 7, 7 + bytes.length)
          const count = Math.min(want, model.length)
          expect([...pending.bytes.subarray(pending.start, pending.start + count)]).toEqual(
            model.splice(0, count),
          )
          pending.drop(count)
          pending.settle()
          chunk.fill(0xee)
        }
        for (const { pending, model } of streams) {
          expect([...pending.bytes.subarray(pending.start, pending.end)]).toEqual(model)
        }
      }),
    )
  })

  it('take a buffer from where they come, and give it back', () => {
    const spares = new SpareBuffers()
    const buffer = spares.take(100)
    spares.give(buffer)
    const pending = new PendingBytes(spares)
    pending.push(Uint8Array.of(1, 2, 3))
    pending.settle()
    expect(pending.bytes).toBe(buffer)
    pending.drop(3)
    expect(spares.take(100)).toBe(buffer)
    expect(spares.take(100)).not.toBe(buffer)
  })

  it('hand on a chunk that is just what is taken, without a copy', () => {
    const pending = new PendingBytes()
    const chunk = Uint8Array.of(1, 2, 3)
    pending.push(chunk)
    expect(pending.take(3)).toBe(chunk)
  })

  it('never hand out a part of a larger buffer: a frame would keep all of it alive', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        cuttings,
        cuttings,
        (bytes, pieces, takes) => {
          const pending = new PendingBytes()
          const pool = new Uint8Array(1024)
          for (const piece of cut(bytes, pieces)) {
            pool.set(piece)
            pending.push(pool.slice(0, piece.length))
            pending.push(new Uint8Array(0))
            pending.settle()
          }
          for (const { length } of cut(bytes, takes)) {
            if (length === 0) continue
            const taken = pending.take(length)
            expect(taken.byteLength).toBe(taken.buffer.byteLength)
          }
          expect(pending.size).toBe(0)
          expect(pending.bytes).toHaveLength(0)
        },
      ),
    )
  })

  it('hand out plain arrays even for the buffers of Node, whose slice shares memory', () => {
    const pending = new PendingBytes()
    pending.push(Buffer.from([1, 2, 3, 4]))
    const taken = pending.take(2)
    expect(taken.constructor).toBe(Uint8Array)
    expect(taken).toEqual(Uint8Array.of(1, 2))
  })

  it('let go of a chunk once they are settled', () => {
    const pending = new PendingBytes()
    const chunk = new Uint8Array(64 * 1024)
    pending.push(chunk)
    pending.drop(chunk.length - 10)
    expect(pending.bytes).toBe(chunk)
    pending.settle()
    expect(pending.bytes).not.toBe(chunk)
    expect(pending.bytes.length).toBeLessThan(100)
  })

  it.each([
    { what: 'byte by byte', size: 1 },
    { what: 'in pieces of 7', size: 7 },
    { what: 'in pieces of 1,000', size: 1000 },
  ])('do work linear in the bytes when they come $what', ({ size }) => {
    const total = 200_000
    const counted = countCopies(() => {
      const pending = new PendingBytes()
      for (let at = 0; at < total; at += size) {
        pending.push(new Uint8Array(size))
        pending.settle()
      }
      expect(pending.size).toBeGreaterThanOrEqual(total)
    })
    // Each byte goes in once, and is moved less than once more on average by a buffer that doubles.
    expect(counted).toBeLessThan(3 * total)
  })

  it('do work linear in the bytes when small frames are taken out of a stream in small pieces', () => {
    const total = 200_000
    const counted = countCopies(() => {
      const pending = new PendingBytes()
      for (let at = 0; at < total; at += 10) {
        pending.push(new Uint8Array(10))
        while (pending.size >= 37) pending.take(37)
        pending.settle()
      }
    })
    expect(counted).toBeLessThan(5 * total)
  })
})

/** Bytes that typed arrays copy during the call: set, slice and copyWithin are all that can. */
function countCopies(run: () => void): number {
  const { set, slice, copyWithin } = Uint8Array.prototype
  let copied = 0
  Uint8Array.prototype.set = function (this: Uint8Array, source, offset) {
    copied += source.length
    set.call(this, source, offset)
  }
  Uint8Array.prototype.slice = function (this: Uint8Array, start, end) {
    const part = slice.call(this, start, end)
    copied += part.length
    return part
  } as typeof slice
  Uint8Array.prototype.copyWithin = function (this: Uint8Array, target, start, end) {
    copied += (end ?? this.length) - start
    return copyWithin.call(this, target, start, end)
  } as typeof copyWithin
  try {
    run()
  } finally {
    Object.assign(Uint8Array.prototype, { set, slice, copyWithin })
  }
  return copied
}
