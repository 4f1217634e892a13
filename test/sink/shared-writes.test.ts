import { describe, expect, it } from 'vitest'
import { SharedWrites } from '../../src/sink/shared-writes.js'

/** A place whose writes end when the test says so. */
class Place {
  readonly batches: (readonly string[])[] = []
  #end: ((error?: Error) => void) | undefined

  readonly writes = new SharedWrites<string>(batch => {
    this.batches.push(batch)
    return new Promise((resolve, reject) => {
      this.#end = error => (error === undefined ? resolve() : reject(error))
    })
  })

  async end(error?: Error): Promise<void> {
    this.#end?.(error)
    await new Promise(resolve => setImmediate(resolve))
  }
}

describe('SharedWrites', () => {
  it('writes together what comes while a write is under way, in its order', async () => {
    const place = new Place()
    const first = place.writes.add(['a'])
    const second = place.writes.add(['b', 'c'])
    const third = place.writes.add(['d'])
    expect(place.batches).toEqual([['a']])
    await place.end()
    await first
    expect(place.batches).toEqual([['a'], ['b', 'c', 'd']])
    await place.end()
    await Promise.all([second, third, place.writes.idle()])
  })

  it('fails all that were in the write that failed, and no others', async () => {
    const place = new Place()
    const first = place.writes.add(['a'])
    const others = Promise.allSettled([place.writes.add(['b']), place.writes.add(['c'])])
    await place.end()
    await first
    await place.end(new Error('the disk is full'))
    expect(await others).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
    const again = place.writes.add(['b'])
    expect(place.batches.at(-1)).toEqual(['b'])
    await place.end()
    await again
  })
})
