import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Delivery, SinkError } from '../../src/sink/sink.js'
import { SinkGroup } from '../../src/sink/sink-group.js'
import { deliveries } from '../support/deliveries.js'
import { FakeClock } from '../support/fake-clock.js'
import { FakeSink, settled } from '../support/fake-sink.js'

const DEVICES = 5
const FRAMES = 40
const frames = deliveries(FRAMES, 2)

const sink = fc.nat(1)
const events = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('frame' as const), device: fc.nat(DEVICES - 1) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('stores' as const), sink }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('fails' as const),
        sink,
        stored: fc.nat(3),
        final: fc.boolean(),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.nat(20_000) }) },
  ),
  { maxLength: 60 },
)

it('whatever fails when: what is acknowledged is in every sink once, and nothing is forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(events, async schedule => {
      const clock = new FakeClock()
      const sinks = [new FakeSink('one:'), new FakeSink('two:')]
      const group = new SinkGroup({ sinks, clock, giveUpMs: 10_000, random: () => 0.5 })
      // Each device has one frame outstanding, and sends it until it is acknowledged.
      const queues = Array.from({ length: DEVICES }, (_, device) =>
        frames.filter((_, at) => at % DEVICES === device),
      )
      const outstanding = new Set<number>()
      const acked: Delivery[] = []
      const send = (device: number): void => {
        const [frame] = queues[device]!
        if (frame === undefined || outstanding.has(device)) return
        outstanding.add(device)
        void group.take(frame).then(outcome => {
          outstanding.delete(device)
          if (outcome.kind !== 'stored') return
          acked.push(frame)
          queues[device]!.shift()
        })
      }
      const check = (): void => {
        for (const { keys } of acked)
          for (const one of sinks) for (const key of keys) expect(one.keys.has(key)).toBe(true)
        expect(group.waiting.frames).toBeLessThanOrEqual(DEVICES)
      }
      for (const event of schedule) {
        if (event.kind === 'frame') send(event.device)
        else if (event.kind === 'time') clock.advance(event.ms)
        else if (sinks[event.sink]!.batch !== undefined) {
          const one = sinks[event.sink]!
          if (event.kind === 'stores') one.store()
          else one.fail(new SinkError('no', { canRetry: !event.final }), event.stored)
        }
        await settled()
        check()
      }
      // Then all is well, and every device gets rid of what it has.
      for (let turns = 0; queues.some(({ length }) => length > 0); turns++) {
        expect(turns).toBeLessThan(500)
        for (let device = 0; device < DEVICES; device++) send(device)
        await settled()
        for (const one of sinks) if (one.batch !== undefined) one.store()
        clock.advance(1000)
        await settled()
      }
      check()
      expect(acked).toHaveLength(FRAMES)
      await group.close()
      expect(clock.pending).toBe(0)
    }),
  )
})
