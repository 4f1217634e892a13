import { describe, expect, it } from 'vitest'
import type { CommandRequest, CommandResult } from '../../src/control/command.js'
import { ControlWorld, IMEI, OTHER_IMEI, RECORDS_AT, response } from './fake-peer.js'

const request = (text: string, more: Partial<CommandRequest> = {}): CommandRequest => ({
  imei: IMEI,
  text,
  codec: '12',
  timeoutMs: 30_000,
  ...more,
})

/** Notes the result as soon as it is there. */
function noted(result: Promise<CommandResult>): { now?: CommandResult } {
  const note: { now?: CommandResult } = {}
  void result.then(value => (note.now = value))
  return note
}

describe('a command', () => {
  it('goes out once the device has been quiet, and its reply is the next response', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.records(peer)
    const result = world.dispatch.send(request('getinfo'))
    world.clock.advance(400)
    expect(peer.sent).toEqual([])
    world.clock.advance(100)
    expect(peer.sent).toEqual(['12 getinfo'])
    world.clock.advance(250)
    world.reply(peer, response('RTC:2026\r\n'))
    expect(await result).toEqual({
      state: 'replied',
      reply: 'RTC:2026\r\n',
      payload: '5254433A323032360D0A',
      latencyMs: 250,
      deviceImei: null,
      mayBeLate: false,
    })
    expect(world.clock.pending).toBe(0)
  })

  it('waits while bytes or a verdict are pending, and while the device works off its backlog', () => {
    const world = new ControlWorld()
    const peer = world.connect()
    peer.isSettled = false
    void world.dispatch.send(request('getinfo'))
    world.clock.advance(5000)
    expect(peer.sent).toEqual([])
    peer.isSettled = true
    for (let frame = 0; frame < 20; frame++) {
      world.records(peer)
      world.clock.advance(300)
    }
    expect(peer.sent).toEqual([])
    world.clock.advance(300)
    expect(peer.sent).toEqual(['12 getinfo'])
  })

  it('goes out between two frames of a device that sends what is happening now', () => {
    const world = new ControlWorld()
    world.wallMs = RECORDS_AT + 30_000
    const peer = world.connect()
    world.records(peer)
    void world.dispatch.send(request('getinfo'))
    expect(peer.sent).toEqual(['12 getinfo'])
  })

  it('goes out after half its time to a device that never pauses', () => {
    const world = new ControlWorld()
    const peer = world.connect()
    void world.dispatch.send(request('getinfo', { timeoutMs: 10_000 }))
    for (let ms = 0; ms < 5200; ms += 100) {
      expect(peer.sent).toEqual([])
      world.records(peer)
      world.clock.advance(100)
      if (peer.sent.length > 0) break
    }
    expect(world.clock.now()).toBe(5000)
  })

  it('is one at a time for each device', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    const other = world.connect(OTHER_IMEI)
    world.clock.advance(1000)
    const first = world.dispatch.send(request('getinfo'))
    const second = world.dispatch.send(request('getver'))
    void world.dispatch.send(request('getgps', { imei: OTHER_IMEI }))
    expect([peer.sent, other.sent]).toEqual([['12 getinfo'], ['12 getgps']])
    world.reply(peer, response('one'))
    expect((await first).reply).toBe('one')
    world.clock.advance(600)
    expect(peer.sent).toEqual(['12 getinfo', '12 getver'])
    world.reply(peer, response('two'))
    expect((await second).reply).toBe('two')
  })

  it('of Codec 14 is answered by Codec 14, and a refusal is shown', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    const result = world.dispatch.send(request('getver', { codec: '14' }))
    expect(peer.sent).toEqual([`14 ${IMEI} getver`])
    const note = noted(result)
    world.reply(peer, response('text of other equipment'))
    await Promise.resolve()
    expect(note.now).toBeUndefined()
    world.reply(peer, response('', { type: 0x11, imei: OTHER_IMEI }, 0x0e))
    expect(await result).toMatchObject({ state: 'refused', reply: null, deviceImei: OTHER_IMEI })
  })

  it('does not take binary serial data for its reply', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    const result = world.dispatch.send(request('getinfo'))
    world.reply(peer, response('', { payload: Uint8Array.of(1, 3, 1, 0, 3) }))
    world.reply(peer, response('ok'))
    expect((await result).reply).toBe('ok')
  })

  it('says so when no reply comes, and that the next one may be the late one', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    const late = world.dispatch.send(request('getinfo', { timeoutMs: 5000 }))
    world.clock.advance(5000)
    expect((await late).state).toBe('timeout')
    const next = world.dispatch.send(request('getver'))
    world.reply(peer, response('whose?'))
    expect(await next).toMatchObject({ state: 'replied', reply: 'whose?', mayBeLate: true })
  })

  it('is not mixed up with a late reply that came before it', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    const late = world.dispatch.send(request('getinfo', { timeoutMs: 5000 }))
    world.clock.advance(5000)
    await late
    world.reply(peer, response('the late one'))
    world.clock.advance(1000)
    const next = world.dispatch.send(request('getver'))
    world.reply(peer, response('right'))
    expect(await next).toMatchObject({ reply: 'right', mayBeLate: false })
  })

  it('that gets no reply, by the catalogue, is done once it is sent', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    expect(await world.dispatch.send(request('cpureset'))).toMatchObject({ state: 'sent', reply: null })
    expect(peer.sent).toEqual(['12 cpureset'])
  })

  it('that was not sent in time was not sent', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    peer.isSettled = false
    const result = world.dispatch.send(request('getinfo', { timeoutMs: 2000 }))
    world.clock.advance(2000)
    expect((await result).state).toBe('unsent')
    peer.isSettled = true
    world.clock.advance(10_000)
    expect(peer.sent).toEqual([])
  })

  it('ends with the connection that it went out on; one that has not gone out finds the new one', async () => {
    const world = new ControlWorld()
    const old = world.connect()
    world.clock.advance(1000)
    const sent = world.dispatch.send(request('getinfo'))
    const waiting = world.dispatch.send(request('getver'))
    const young = world.connect()
    expect((await sent).state).toBe('disconnected')
    world.clock.advance(1000)
    expect([old.sent, young.sent]).toEqual([['12 getinfo'], ['12 getver']])
    world.reply(old, response('from the old one'))
    world.reply(young, response('from the new one'))
    expect((await waiting).reply).toBe('from the new one')
  })

  it('to a device that goes, or is not there, says which', async () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.clock.advance(1000)
    const sent = world.dispatch.send(request('getinfo'))
    const waiting = world.dispatch.send(request('getver'))
    world.end(peer)
    expect([(await sent).state, (await waiting).state]).toEqual(['disconnected', 'offline'])
    expect((await world.dispatch.send(request('getinfo'))).state).toBe('offline')
    expect([world.dispatch.pending, world.clock.pending]).toEqual([0, 0])
  })

  it('is turned away when many wait already', async () => {
    const world = new ControlWorld()
    world.connect()
    for (let number = 0; number < 32; number++) void world.dispatch.send(request('getinfo'))
    expect((await world.dispatch.send(request('getinfo'))).state).toBe('unsent')
    expect(world.dispatch.pending).toBe(32)
  })
})
