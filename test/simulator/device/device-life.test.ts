import { describe, expect, it } from 'vitest'
import { commandText } from '../../../src/codec/command.js'
import type { AvlRecord } from '../../../src/codec/types.js'
import type { Device } from '../../../src/simulator/device/device.js'
import { fleetDevice, fleetDeviceTwice } from '../../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../../src/simulator/fleet/fleet-options.js'
import { runWorld, type World } from './device-world.js'

const MINUTE = 60_000
const START_MS = Date.UTC(2026, 0, 5, 8)

const optionsOf = (options: Partial<FleetOptions> = {}): FleetOptions => ({
  seed: 1,
  devices: 1,
  codec: '8',
  transport: 'tcp',
  count: 60,
  batch: 10,
  intervalMs: 0,
  startMs: START_MS,
  maxTries: Infinity,
  store: { capacity: 10_000, minRecords: 1, order: 'oldest', speedFactor: 1 },
  ...options,
})
const device = (options: Partial<FleetOptions> = {}): Device => fleetDevice(0, optionsOf(options))
const store = (changes: Partial<NonNullable<FleetOptions['store']>>): Partial<FleetOptions> => ({
  store: { capacity: 10_000, minRecords: 1, order: 'oldest', speedFactor: 1, ...changes },
})
const times = (records: readonly AvlRecord[]): number[] => records.map(({ timestampMs }) => timestampMs)
const sizes = (world: World): number[] => world.frames.map(({ recordCount }) => recordCount)
const notes = ({ outputs }: World): string[] =>
  outputs.flatMap(output => (output.kind === 'note' ? [output.message] : []))
const answers = ({ outputs }: World): (string | undefined)[] =>
  outputs.flatMap(output => (output.kind === 'response' ? [commandText(output.command)] : []))

describe('a device that stores and forwards', () => {
  it('makes each record at its time and sends it at once', () => {
    const tracker = device()
    const world = runWorld(tracker)
    expect(tracker.report).toMatchObject({ connections: 1, records: 60, acked: 60, resent: 0, errors: 0 })
    expect(sizes(world).every(size => size === 1)).toBe(true)
    // A record each 10 s while driving, and some between.
    expect(world.nowMs).toBeGreaterThan(5 * MINUTE)
    expect(times(world.delivered).at(-1)! - times(world.delivered)[0]!).toBeCloseTo(world.nowMs, -2)
  })

  it('lives as much faster as it is told', () => {
    const normal = runWorld(device())
    const fast = runWorld(device(store({ speedFactor: 60 })))
    expect(fast.nowMs).toBeLessThan(normal.nowMs / 50)
    expect(times(fast.delivered)).toEqual(times(normal.delivered))
  })

  it('sends what is stored each send period, and what is urgent at once', () => {
    const world = runWorld(device({ intervalMs: 2 * MINUTE }))
    const periodic = world.frames.filter(({ recordCount }) => recordCount > 1)
    expect(periodic.length).toBeGreaterThan(1)
    expect(Math.max(...sizes(world))).toBe(10)
    const isUrgent = (records: readonly AvlRecord[]): boolean => records.some(({ priority }) => priority > 0)
    const firstWithEvent = world.frames.find(
      ({ packet }) => packet.kind === 'avl' && isUrgent(packet.records),
    )
    expect(firstWithEvent?.recordCount).toBeLessThan(10)
  })

  it('waits until enough records are there', () => {
    const world = runWorld(device({ ...store({ minRecords: 5 }), batch: 255 }))
    const quiet = world.frames.filter(
      ({ packet }) => packet.kind === 'avl' && packet.records.every(({ priority }) => priority === 0),
    )
    expect(quiet.length).toBeGreaterThan(3)
    for (const frame of quiet.slice(0, -1)) expect(frame.recordCount).toBeGreaterThanOrEqual(5)
    expect(world.delivered).toHaveLength(60)
  })

  it('goes on recording while the server is away, then sends it all, oldest first', () => {
    const tracker = device()
    const world = runWorld(tracker, { isAway: now => now > MINUTE && now < 6 * MINUTE })
    expect(tracker.report).toMatchObject({ records: 60, acked: 60, dropped: 0 })
    expect(times(world.delivered)).toEqual(times(world.delivered).toSorted((a, b) => a - b))
    expect(Math.max(...sizes(world))).toBe(10)
    expect(tracker.report.errors).toBeGreaterThan(2)
  })

  it('or newest first, within a frame too', () => {
    const world = runWorld(device(store({ order: 'newest' })), {
      isAway: now => now > MINUTE && now < 6 * MINUTE,
    })
    const large = world.frames.find(({ recordCount }) => recordCount === 10)
    const sent = large?.packet.kind === 'avl' ? times(large.packet.records) : []
    expect(sent).toEqual(sent.toSorted((a, b) => b - a))
    expect(new Set(times(world.delivered)).size).toBe(60)
  })

  it('loses the oldest records when its memory is full, and counts them', () => {
    const tracker = device(store({ capacity: 8 }))
    const world = runWorld(tracker, { isAway: now => now > MINUTE && now < 6 * MINUTE })
    expect(tracker.report.dropped).toBeGreaterThan(5)
    expect(tracker.report.acked + tracker.report.dropped).toBe(60)
    expect(new Set(times(world.delivered)).size).toBe(60 - tracker.report.dropped)
  })

  it('waits for a server that is not there yet', () => {
    const tracker = device()
    runWorld(tracker, { isAway: now => now < 3 * MINUTE })
    expect(tracker.report.acked).toBe(60)
  })
})

describe('links', () => {
  it('are closed when idle and opened when there is something to send', () => {
    const tracker = device({ intervalMs: 2 * MINUTE, openLinkMs: 5000 })
    const world = runWorld(tracker)
    expect(world.connections).toBeGreaterThan(3)
    expect(notes(world)).toContain('closes the idle link')
    expect(tracker.report).toMatchObject({ acked: 60, errors: 0, resent: 0 })
  })

  it('are kept alive by pings when nothing was sent for long enough', () => {
    const world = runWorld(device({ pingMs: 5000, intervalMs: 10 * MINUTE }), { stopAtMs: 9 * MINUTE })
    expect(world.pings).toBeGreaterThan(60)
    expect(world.pings).toBeLessThanOrEqual(108)
  })

  it('are dropped between sendings by a device that sleeps', () => {
    const tracker = device({ count: 400, sleepAfterMs: MINUTE })
    const world = runWorld(tracker)
    expect(notes(world)).toContain('sleeps')
    expect(tracker.report).toMatchObject({ acked: 400, errors: 0 })
    expect(world.connections).toBeGreaterThan(3)
  })

  it('go to the second server while the first is away, and back', () => {
    const tracker = device({ hasBackup: true, openLinkMs: 3000 })
    const world = runWorld(tracker, { refusals: 1 })
    expect(world.targets.slice(0, 3)).toEqual(['main', 'backup', 'main'])
    expect(tracker.report.acked).toBe(60)
  })

  it('take each record to both servers of a device that has two', () => {
    const [first, second] = fleetDeviceTwice(0, optionsOf())
    const one = runWorld(first)
    const two = runWorld(second, { isAway: now => now > MINUTE && now < 3 * MINUTE })
    expect(first.imei).toBe(second.imei)
    expect(times(two.delivered)).toEqual(times(one.delivered))
    expect(one.delivered).toHaveLength(60)
  })
})

describe('commands', () => {
  it('change the send period for good', () => {
    const before = runWorld(device(), { stopAtMs: 20 * MINUTE })
    const after = runWorld(device(), {
      stopAtMs: 20 * MINUTE,
      commands: [{ atMs: 2000, text: 'setparam 10055:300;10005:300' }],
    })
    expect(answers(after)).toEqual(['Param ID:10055 Value:300;10005:300'])
    expect(after.frames.length).toBeLessThan(before.frames.length / 3)
    expect(Math.max(...sizes(after))).toBe(10)
  })

  it('change how often records are made', () => {
    const world = runWorld(device({ count: Infinity }), {
      stopAtMs: 15 * MINUTE,
      commands: [{ atMs: 2000, text: 'setparam 10050:1' }],
    })
    expect(world.delivered.length).toBeGreaterThan(400)
  })

  it('restart the device, which connects again and keeps its memory', () => {
    const tracker = device()
    const world = runWorld(tracker, { commands: [{ atMs: MINUTE, text: 'cpureset' }] })
    expect(answers(world)).toEqual([])
    expect(world.connections).toBe(2)
    expect(notes(world)).toEqual(['restarts'])
    expect(tracker.report).toMatchObject({ acked: 60, errors: 0 })
  })

  it('make a record that is sent at once', () => {
    const world = runWorld(device({ intervalMs: 10 * MINUTE }), {
      stopAtMs: 5 * MINUTE,
      commands: [{ atMs: 4 * MINUTE, text: 'getrecord' }],
    })
    const last = world.delivered.at(-1)!
    expect(last).toMatchObject({ priority: 1, eventIoId: 0 })
    expect(Math.abs(last.timestampMs - START_MS - 4 * MINUTE)).toBeLessThan(15_000)
  })

  it('erase what is stored', () => {
    const tracker = device({ intervalMs: 60 * MINUTE, ...store({ minRecords: 255 }) })
    const commands = [4, 5].map(minute => ({ atMs: minute * MINUTE, text: 'deleterecords' }))
    const world = runWorld(tracker, { commands })
    expect(answers(world)).toEqual(['All records are erased', 'All records are erased'])
    expect(tracker.report.erased).toBeGreaterThan(0)
    expect(tracker.report.acked + tracker.report.erased).toBe(60)
  })

  it('send what is stored to another server, once', () => {
    const tracker = device({ intervalMs: 60 * MINUTE, ...store({ minRecords: 255 }) })
    const world = runWorld(tracker, {
      commands: [{ atMs: 4 * MINUTE, text: 'flush ,,,,10.0.0.9,5050,0' }],
      stopAtMs: 6 * MINUTE,
    })
    expect(answers(world)[0]).toMatch(/^FLUSH SMS Accepted\. [1-9]/)
    expect(world.targets).toEqual(['main', { host: '10.0.0.9', port: 5050 }, 'main'])
  })

  it('name another main server', () => {
    const tracker = device({ openLinkMs: 1000, intervalMs: MINUTE })
    const world = runWorld(tracker, {
      commands: [{ atMs: 100, text: 'setparam 2004:10.0.0.7;2005:5028' }],
      stopAtMs: 4 * MINUTE,
    })
    expect(world.targets.at(-1)).toEqual({ host: '10.0.0.7', port: 5028 })
  })
})

describe('an even rate', () => {
  it('is shared by the fleet, each device at its own moment, and catches up', () => {
    const sentAt = (index: number): number[] => {
      const tracker = fleetDevice(index, {
        ...optionsOf({ devices: 10, rate: 5, batch: 1, count: 5 }),
        store: undefined,
      } as unknown as FleetOptions)
      const at: number[] = []
      const world = runWorld(tracker, { delayMs: () => 0 })
      void world
      for (const output of world.outputs) if (output.kind === 'records') at.push(output.records.length)
      return [at.length, world.nowMs]
    }
    // Each of ten devices sends a record each 2 s; the second begins 200 ms after the first.
    expect(sentAt(0)).toEqual([5, 8000])
    expect(sentAt(1)).toEqual([5, 8200])
  })
})
