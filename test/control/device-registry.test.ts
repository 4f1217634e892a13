import { describe, expect, it } from 'vitest'
import { deviceStatus } from '../../src/control/device-status.js'
import { ControlWorld, IMEI, OTHER_IMEI } from './fake-peer.js'

const NAMES = { modelOf: () => 'FMB920', nameOf: () => undefined }

describe('the registry of devices', () => {
  it('knows who is connected, from where, since when, and what came', () => {
    const world = new ControlWorld()
    const peer = world.connect()
    world.wallMs += 5000
    world.records(peer)
    expect(deviceStatus(world.registry.find(IMEI)!, NAMES)).toEqual({
      imei: IMEI,
      model: 'FMB920',
      name: null,
      connected: true,
      transport: 'tcp',
      remote: '10.0.0.1:40122',
      since: '2026-01-01T00:00:00.000Z',
      sinceMs: Date.UTC(2026, 0, 1),
      lastSeen: '2026-01-01T00:00:05.000Z',
      lastSeenMs: Date.UTC(2026, 0, 1, 0, 0, 5),
      lastRecord: '2019-06-10T10:01:19.000Z',
      lastRecordMs: Date.UTC(2019, 5, 10, 10, 1, 19),
      connections: 1,
      frames: 1,
      records: 2,
      bytes: 79,
    })
  })

  it('takes the newer connection for the device, and the end of the older one for nothing', () => {
    const { registry, ...world } = setUp()
    const old = world.world.connect()
    const young = world.world.connect()
    expect(registry.find(IMEI)?.peer).toBe(young)
    world.world.end(old)
    expect(registry.find(IMEI)?.peer).toBe(young)
    expect(world.seen).toEqual(['+1', '+2'])
    world.world.end(young)
    expect(registry.find(IMEI)?.peer).toBeUndefined()
    expect(registry.connectedCount).toBe(0)
    expect(world.seen).toEqual(['+1', '+2', '-'])
  })

  it('takes an older connection back that speaks after the newer one ended', () => {
    const { registry, world } = setUp()
    const old = world.connect()
    const young = world.connect()
    world.end(young)
    world.records(old)
    expect(registry.find(IMEI)?.peer).toBe(old)
  })

  it('follows a connection that says another IMEI, or is refused with it', () => {
    const { registry, world } = setUp()
    const peer = world.connect()
    world.login(peer, OTHER_IMEI)
    expect(registry.find(IMEI)?.peer).toBeUndefined()
    expect(registry.find(OTHER_IMEI)?.peer).toBe(peer)
    world.login(peer, OTHER_IMEI, false)
    expect(registry.connectedCount).toBe(0)
    world.end(peer)
    expect(registry.connectedCount).toBe(0)
  })

  it('remembers devices that are gone, but not a flood of them', () => {
    const { registry, world } = setUp()
    for (let number = 0; number < 20_001; number++)
      world.end(world.connect(String(100_000_000_000_000 + number)))
    expect(registry.find('100000000000000')).toBeUndefined()
    expect(registry.find('100000000000001')).toMatchObject({ connections: 1, peer: undefined })
  })
})

function setUp(): { world: ControlWorld; registry: ControlWorld['registry']; seen: string[] } {
  const world = new ControlWorld()
  const seen: string[] = []
  world.registry.listen({
    onConnected: ({ peer }) => seen.push(`+${peer!.id}`),
    onGone: () => seen.push('-'),
  })
  return { world, registry: world.registry, seen }
}
