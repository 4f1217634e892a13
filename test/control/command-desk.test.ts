import { describe, expect, it } from 'vitest'
import {
  CommandRequestError,
  NO_REPLY,
  type CommandRequest,
  type CommandResult,
  type CommandStatus,
} from '../../src/control/command.js'
import { CommandDesk } from '../../src/control/command-desk.js'
import { FakeClock } from '../support/fake-clock.js'
import { IMEI, OTHER_IMEI } from './fake-peer.js'

const REQUEST: CommandRequest = { imei: IMEI, text: 'getinfo', codec: '12', timeoutMs: 30_000 }
const REPLIED: CommandResult = { ...NO_REPLY, state: 'replied', reply: 'ok', latencyMs: 3 }

class World {
  readonly clock = new FakeClock()
  readonly here = new Set<string>()
  readonly sent: string[] = []
  readonly changes: CommandStatus[] = []
  result: CommandResult = REPLIED
  readonly desk = new CommandDesk({
    link: {
      isConnected: imei => this.here.has(imei),
      send: ({ imei, text }) => {
        if (!this.here.has(imei)) return Promise.resolve({ state: 'offline', ...NO_REPLY })
        this.sent.push(text)
        return Promise.resolve(this.result)
      },
    },
    clock: this.clock,
    wallClock: () => Date.UTC(2026, 0, 1) + this.clock.now(),
    onChange: status => this.changes.push(status),
  })
}

describe('the desk of commands', () => {
  it('hands a command on, and remembers what became of it', async () => {
    const world = new World()
    world.here.add(IMEI)
    const { done } = world.desk.submit(REQUEST)
    const status = await done
    expect(status).toMatchObject({
      id: '1',
      imei: IMEI,
      text: 'getinfo',
      codec: '12',
      state: 'replied',
      reply: 'ok',
    })
    expect(status).toMatchObject({
      at: '2026-01-01T00:00:00.000Z',
      expires: null,
      message: 'replied in 3 ms',
    })
    expect(world.desk.find('1')).toEqual(status)
    expect(world.desk.find('2')).toBeUndefined()
    expect(world.changes.map(({ state }) => state)).toEqual(['waiting', 'replied'])
  })

  it('says at once that a device is not connected', async () => {
    const { desk } = new World()
    expect(await desk.submit(REQUEST).done).toMatchObject({
      state: 'offline',
      message: `${IMEI} is not connected`,
    })
  })

  it('keeps queued commands for the device, in their order', async () => {
    const world = new World()
    const first = world.desk.submit(REQUEST, 60_000)
    const second = world.desk.submit({ ...REQUEST, text: 'getver' }, 60_000)
    expect(first.status).toMatchObject({ state: 'queued', expires: '2026-01-01T00:01:00.000Z' })
    world.desk.deviceCame(OTHER_IMEI)
    expect([world.sent, world.desk.queuedCount]).toEqual([[], 2])
    world.clock.advance(59_000)
    world.here.add(IMEI)
    world.desk.deviceCame(IMEI)
    expect((await second.done).state).toBe('replied')
    expect(world.sent).toEqual(['getinfo', 'getver'])
    expect([world.desk.queuedCount, world.clock.pending]).toEqual([0, 0])
  })

  it('lets a queued command go when its time is up', async () => {
    const world = new World()
    const { done } = world.desk.submit(REQUEST, 60_000)
    world.clock.advance(60_000)
    expect((await done).state).toBe('expired')
    world.here.add(IMEI)
    world.desk.deviceCame(IMEI)
    expect(world.sent).toEqual([])
  })

  it('lets everything go when the server ends', () => {
    const { desk, clock } = new World()
    desk.submit(REQUEST, 60_000)
    desk.close()
    expect([desk.queuedCount, clock.pending]).toEqual([0, 0])
  })

  it('queues a command again whose device went before it was sent', async () => {
    const world = new World()
    world.here.add(IMEI)
    world.result = { state: 'offline', ...NO_REPLY }
    const { done } = world.desk.submit(REQUEST, 60_000)
    world.here.delete(IMEI)
    await new Promise(setImmediate)
    expect(world.desk.find('1')).toMatchObject({ state: 'queued' })
    world.result = REPLIED
    world.here.add(IMEI)
    world.desk.deviceCame(IMEI)
    expect((await done).state).toBe('replied')
  })

  it.each([
    ['an IMEI that is none', { imei: '12' }, /15 digits/],
    ['no text', { text: '  ' }, /empty/],
    ['text beyond ASCII', { text: 'getinfö' }, /ASCII/],
    ['a text without end', { text: 'x'.repeat(5000) }, /at most 4096/],
    ['no time', { timeoutMs: 0 }, /3600 s/],
    ['a codec for serial data', { codec: '13' as '12' }, /12 or 14/],
  ])('refuses %s', (_, change, message) => {
    expect(() => new World().desk.submit({ ...REQUEST, ...change })).toThrow(message)
  })

  it('refuses to queue for longer than a week, and more than a device can want', () => {
    const { desk } = new World()
    expect(() => desk.submit(REQUEST, 700_000_000)).toThrow(CommandRequestError)
    for (let number = 0; number < 32; number++) desk.submit(REQUEST, 60_000)
    expect(() => desk.submit(REQUEST, 60_000)).toThrow(/32 commands are queued/)
  })

  it('forgets old ones and never those that wait', async () => {
    const world = new World()
    world.desk.submit(REQUEST, 60_000)
    world.here.add(OTHER_IMEI)
    for (let number = 0; number < 11_001; number++)
      await world.desk.submit({ ...REQUEST, imei: OTHER_IMEI }).done
    expect(world.desk.find('1')?.state).toBe('queued')
    expect(world.desk.find('2')).toBeUndefined()
    expect(world.desk.find('11002')?.state).toBe('replied')
  })
})
