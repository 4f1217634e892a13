/** What every sink owes, whatever is behind it; each runs it against the real thing. */
import { expect, it } from 'vitest'
import type { Sink } from '../../src/sink/sink.js'
import { SinkError } from '../../src/sink/sink.js'
import { deliveries, keysOf } from './deliveries.js'
import type { Service } from './services/service.js'

export interface SinkUnderTest {
  open(): Promise<Sink>
  /** The keys of all records that are there, as often as they are there. */
  storedKeys(): Promise<string[]>
}

export interface RemoteSinkUnderTest extends SinkUnderTest {
  readonly service: Service
  /**
   * False where the place itself can hold a record twice after a failure in the middle of a write, so that whoever
   * reads has to look at the key.
   */
  readonly storesOnce: boolean
}

/** Storing, and storing again. */
export function itStores(sinkUnderTest: () => SinkUnderTest, { resendsOnce = true } = {}): void {
  it('keeps every record of a batch', async () => {
    const { open, storedKeys } = sinkUnderTest()
    const batch = deliveries(7, 3, 1000)
    const before = await storedKeys()
    const sink = await open()
    await sink.write(batch)
    await sink.close()
    const added = (await storedKeys()).filter(key => !before.includes(key))
    expect(added.sort()).toEqual(keysOf(batch).sort())
  })

  if (resendsOnce) {
    it('keeps a record once, however often it comes and in whatever company', async () => {
      const { open, storedKeys } = sinkUnderTest()
      const [first, second, third] = deliveries(3, 4, 2000)
      const sink = await open()
      await sink.write([first!, second!])
      await sink.write([second!, third!, second!])
      await sink.close()
      const again = await open()
      await again.write([third!, first!])
      await again.close()
      const keys = keysOf([first!, second!, third!])
      expect((await storedKeys()).filter(key => keys.includes(key)).sort()).toEqual(keys.sort())
    })
  }
}

const ROUNDS = 60
const KILLED_AT = [15, 35]

/** A server that is killed under load, stays away for a while, and comes back. */
export function itSurvives(sinkUnderTest: () => RemoteSinkUnderTest): void {
  it('says that it is away, then goes on by itself', async () => {
    const { open, storedKeys, service } = sinkUnderTest()
    const batch = deliveries(3, 2, 3000)
    await service.kill()
    const sink = await open()
    await expect(sink.write(batch)).rejects.toThrow(SinkError)
    await service.start()
    await written(sink, batch)
    await sink.close()
    expect(await storedKeys()).toEqual(expect.arrayContaining(keysOf(batch)))
  })

  it('has every record that it took, after two kills under load', async () => {
    const { open, storedKeys, service, storesOnce } = sinkUnderTest()
    const sink = await open()
    const batches = Array.from({ length: ROUNDS }, (_, round) => deliveries(4, 5, 4000 + round * 4))
    let restarted: Promise<void> = Promise.resolve()
    for (const [round, batch] of batches.entries()) {
      if (KILLED_AT.includes(round)) {
        // In the middle of the write; what is taken must be there all the same.
        const writing = sink.write(batch).catch(() => undefined)
        await service.kill()
        await writing
        await expect(sink.write(batch), 'taken while it was away').rejects.toThrow(SinkError)
        restarted = service.start()
      }
      await written(sink, batch)
    }
    await restarted
    await sink.close()
    const keys = keysOf(batches.flat())
    const stored = (await storedKeys()).filter(key => keys.includes(key))
    expect((storesOnce ? stored : [...new Set(stored)]).sort()).toEqual(keys.sort())
  })
}

const RETRY_MS = 50
const RETRIES = 400

/** Tries until it is taken, as the group does. */
async function written(sink: Sink, batch: ReturnType<typeof deliveries>): Promise<void> {
  for (let left = RETRIES; ; left--) {
    try {
      await sink.write(batch)
      return
    } catch (error) {
      if (!(error instanceof SinkError) || left === 0) throw error
      await new Promise(resolve => setTimeout(resolve, RETRY_MS))
    }
  }
}
