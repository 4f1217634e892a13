import { describe, expect, it } from 'vitest'
import { type Delivery, SinkError } from '../../src/sink/sink.js'
import { type Outcome, SinkGroup, type SinkGroupOptions } from '../../src/sink/sink-group.js'
import { deliveries, delivery, keysOf } from '../support/deliveries.js'
import { FakeClock } from '../support/fake-clock.js'
import { FakeSink, settled } from '../support/fake-sink.js'
import { record } from '../support/sample-records.js'

const AWAY = new SinkError('connection refused')
const REFUSED = new SinkError('violates a rule', { canRetry: false })

function setUp(count = 1, options: Partial<SinkGroupOptions> = {}) {
  const clock = new FakeClock()
  const sinks = Array.from({ length: count }, (_, at) => new FakeSink(`fake:${at}`))
  const said: string[] = []
  const group = new SinkGroup({
    sinks,
    clock,
    random: () => 1,
    events: {
      onAway: (name, reason) => said.push(`${name} away: ${reason}`),
      onBack: (name, awayMs) => said.push(`${name} back after ${awayMs}`),
    },
    flow: { full: () => said.push('full'), drained: () => said.push('drained') },
    ...options,
  })
  const outcomes = new Map<Delivery, Outcome>()
  const take = (...frames: readonly Delivery[]): void => {
    for (const frame of frames) void group.take(frame).then(outcome => outcomes.set(frame, outcome))
  }
  return { clock, sinks, sink: sinks[0]!, group, said, outcomes, take }
}

describe('a group of sinks', () => {
  it('says that a frame is stored when every sink has it, and not before', async () => {
    const { sinks, take, outcomes } = setUp(2)
    const [frame] = deliveries(1, 2)
    take(frame!)
    await settled()
    sinks[1]!.store()
    await settled()
    expect(outcomes.size).toBe(0)
    sinks[0]!.store()
    await settled()
    expect(outcomes.get(frame!)).toEqual({ kind: 'stored' })
  })

  it('writes the frames of one turn together, and what comes meanwhile after them', async () => {
    const { sink, take } = setUp()
    const frames = deliveries(12, 1)
    take(...frames.slice(0, 3))
    await settled()
    take(...frames.slice(3))
    await settled()
    expect(sink.batches).toEqual([3])
    sink.store()
    await settled()
    expect(sink.batches).toEqual([3, 9])
  })

  it('bounds a batch by frames and by bytes', async () => {
    const frames = deliveries(10, 4)
    const size = frames[0]!.frame.bytes.length
    for (const limits of [{ maxBatchFrames: 4 }, { maxBatchBytes: 4 * size + 1 }]) {
      const { sink, take } = setUp(1, { limits })
      take(...frames)
      for (let i = 0; i < 3; i++) {
        await settled()
        sink.store()
      }
      await settled()
      expect(sink.batches).toEqual([4, 4, 2])
    }
  })

  it('finds out before any frame comes that a sink is away, and that it is back', async () => {
    const { clock, sink, group, said } = setUp()
    group.reach()
    await settled()
    expect(sink.batches).toEqual([0])
    sink.fail(AWAY)
    await settled()
    expect(said).toEqual(['fake:0 away: connection refused'])
    clock.advance(60_000)
    await settled()
    expect(sink.batches).toEqual([0, 0])
    sink.store()
    await settled()
    expect(said).toEqual(['fake:0 away: connection refused', 'fake:0 back after 60000'])
    expect(group.status[0]!.awayReason).toBeUndefined()
  })

  it('tries again, later each time, for as long as it takes, and says once that a sink is away', async () => {
    const { sink, take, clock, said, outcomes, group } = setUp(1, { giveUpMs: Infinity })
    const [frame] = deliveries(1, 1)
    take(frame!)
    for (const pause of [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]) {
      await settled()
      const before = sink.batches.length
      sink.fail(AWAY)
      await settled()
      clock.advance(pause - 1)
      await settled()
      expect(sink.batches).toHaveLength(before)
      clock.advance(1)
    }
    expect(group.status).toEqual([{ name: 'fake:0', awayReason: 'connection refused', waitingFrames: 0 }])
    await settled()
    sink.store()
    await settled()
    expect(outcomes.get(frame!)).toEqual({ kind: 'stored' })
    expect(said).toEqual(['fake:0 away: connection refused', 'fake:0 back after 32600'])
    expect(group.status[0]!.awayReason).toBeUndefined()
  })

  it('gives frames up while a sink takes nothing, lets go of them, and notices by itself that it is back', async () => {
    const { sink, take, clock, outcomes, group, said } = setUp(1, { giveUpMs: 30_000 })
    const frames = deliveries(5, 2)
    take(...frames)
    await settled()
    for (let i = 0; i < 40; i++) {
      if (sink.batch !== undefined) sink.fail(AWAY)
      await settled()
      clock.advance(1000)
      await settled()
    }
    const expected = { kind: 'away', sink: 'fake:0', reason: 'connection refused' }
    expect(frames.map(frame => outcomes.get(frame))).toEqual(frames.map(() => expected))
    expect(group.waiting).toEqual({ frames: 0, bytes: 0 })
    // One of them is still tried: nobody else would find out.
    clock.advance(10_000)
    await settled()
    expect(sink.batch).toHaveLength(1)
    sink.store()
    await settled()
    expect(said.at(-1)).toMatch(/^fake:0 back after/)
    expect(clock.pending).toBe(0)
  })

  it('waits for a sink that is slow and gets on', async () => {
    const { sink, take, clock, outcomes } = setUp(1, { giveUpMs: 30_000, limits: { maxBatchFrames: 1 } })
    const frames = deliveries(5, 1)
    take(...frames)
    for (let i = 0; i < 5; i++) {
      await settled()
      clock.advance(20_000)
      await settled()
      sink.store()
    }
    await settled()
    expect([...outcomes.values()]).toEqual(frames.map(() => ({ kind: 'stored' })))
  })

  it('names a sink that does not answer, and gives up what waits for it', async () => {
    const { sinks, take, clock, outcomes, said } = setUp(2, { giveUpMs: 30_000 })
    const [frame] = deliveries(1, 1)
    take(frame!)
    await settled()
    sinks[1]!.store()
    await settled()
    clock.advance(10_000)
    expect(said).toEqual(['fake:0 away: no answer for 10 s'])
    clock.advance(30_000)
    await settled()
    expect(outcomes.get(frame!)).toEqual({ kind: 'away', sink: 'fake:0', reason: 'no answer for 10 s' })
    sinks[0]!.store()
    await settled()
    expect(said).toEqual(['fake:0 away: no answer for 10 s', 'fake:0 back after 30000'])
  })

  it('finds the one frame that is refused, and stores the others', async () => {
    const { sink, take, outcomes, said } = setUp()
    const frames = deliveries(20, 1)
    const bad = frames[13]!
    take(...frames)
    await settled()
    while (sink.batch !== undefined) {
      if (sink.batch.includes(bad)) sink.fail(REFUSED)
      else sink.store()
      await settled()
    }
    expect(outcomes.get(bad)).toEqual({ kind: 'refused', sink: 'fake:0', reason: 'violates a rule' })
    expect([...sink.keys].sort()).toEqual(keysOf(frames.filter(frame => frame !== bad)).sort())
    expect(said).toEqual([])
  })

  it('gives a frame that one sink refuses to the others all the same, and says so once they have it', async () => {
    const { sinks, take, clock, outcomes, group } = setUp(2, { giveUpMs: Infinity })
    const [frame] = deliveries(1, 1)
    take(frame!)
    await settled()
    sinks[1]!.fail(AWAY)
    sinks[0]!.fail(REFUSED)
    await settled()
    // Whoever is told of a refusal may acknowledge it.
    expect(outcomes.size).toBe(0)
    clock.advance(200)
    await settled()
    sinks[1]!.store()
    await settled()
    expect([...sinks[1]!.keys]).toEqual(keysOf([frame!]))
    expect(outcomes.get(frame!)).toEqual({ kind: 'refused', sink: 'fake:0', reason: 'violates a rule' })
    expect(group.waiting).toEqual({ frames: 0, bytes: 0 })
  })

  it('has nothing to store of a frame without records', async () => {
    const { sink, take, outcomes } = setUp()
    const empty = delivery('356307042441013', [])
    take(empty)
    await settled()
    expect(outcomes.get(empty)).toEqual({ kind: 'stored' })
    expect(sink.batches).toEqual([])
  })

  it('says when too much waits, and when there is room again', async () => {
    const frames = deliveries(10, 4)
    const size = frames[0]!.frame.bytes.length
    const { sink, take, said } = setUp(1, { maxWaitingBytes: 6 * size, limits: { maxBatchFrames: 2 } })
    take(...frames.slice(0, 6))
    expect(said).toEqual([])
    take(frames[6]!)
    expect(said).toEqual(['full'])
    await settled()
    sink.store()
    await settled()
    expect(said).toEqual(['full'])
    sink.store()
    await settled()
    expect(said).toEqual(['full', 'drained'])
  })

  it('has a frame once that its device sends again while it waits', async () => {
    const { sink, take, outcomes, group } = setUp()
    const again = (): Delivery => delivery('356307042441013', [record()])
    const other = delivery('356307042441021', [record()])
    const frames = [again(), other, again()]
    take(...frames)
    expect(group.waiting.frames).toBe(2)
    await settled()
    sink.store()
    await settled()
    expect(frames.map(frame => outcomes.get(frame)?.kind)).toEqual(['stored', 'stored', 'stored'])
  })

  it('asks for what is dear to make when a frame comes, unless the sink is away', async () => {
    const { sink, take } = setUp()
    const prepared: Delivery[] = []
    const frames = deliveries(3, 1)
    Object.assign(sink, { prepare: (frame: Delivery) => prepared.push(frame) })
    take(frames[0]!)
    expect(prepared).toEqual([frames[0]])
    await settled()
    sink.fail(AWAY)
    await settled()
    take(frames[1]!)
    expect(prepared).toEqual([frames[0]])
  })

  it('closes when the writes under way are over, and leaves no timer', async () => {
    const { sinks, take, clock, group, outcomes } = setUp(2)
    const frames = deliveries(2, 1)
    take(frames[0]!)
    await settled()
    sinks[0]!.fail(AWAY)
    await settled()
    const closing = group.close()
    sinks[1]!.store()
    await closing
    expect(sinks.map(({ isClosed }) => isClosed)).toEqual([true, true])
    await settled()
    expect(outcomes.get(frames[0]!)?.kind).toBe('away')
    expect(clock.pending).toBe(0)
  })

  it('resolves `drained` when nothing waits any more', async () => {
    const { sink, take, group } = setUp()
    await group.drained()
    take(...deliveries(2, 1))
    let isDrained = false
    void group.drained().then(() => (isDrained = true))
    await settled()
    expect(isDrained).toBe(false)
    sink.store()
    await settled()
    expect(isDrained).toBe(true)
  })
})
