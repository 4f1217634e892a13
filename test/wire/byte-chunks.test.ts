import { describe, expect, it } from 'vitest'
import { ByteChunks } from '../../src/wire/byte-chunks.js'

const memory = Uint8Array.from({ length: 12 }, (_, at) => at)

describe('pieces of bytes', () => {
  it('are one where they lie one behind the other', () => {
    const chunks = new ByteChunks()
    chunks.add(memory.subarray(0, 4))
    chunks.add(memory.subarray(4, 6))
    chunks.add(memory.subarray(8, 10))
    chunks.add(Uint8Array.of(10))
    expect(chunks.length).toBe(9)
    const taken = chunks.take()
    expect(taken.map(bytes => [...bytes])).toEqual([[0, 1, 2, 3, 4, 5], [8, 9], [10]])
    expect(taken[0]!.buffer).toBe(memory.buffer)
    expect([chunks.length, chunks.take()]).toEqual([0, []])
  })
})
