import { describe, expect, it } from 'vitest'
import { Admission, subscriberOf } from '../../src/net/admission.js'
import { withDefaults } from '../../src/net/server-limits.js'

const HOME = '192.0.2.1'

describe('admission', () => {
  it('lets in as many as allowed, and another when one leaves', () => {
    const door = new Admission(withDefaults({ maxConnections: 2 }))
    expect([door.admit(HOME, 0), door.admit('192.0.2.2', 0)]).toEqual([undefined, undefined])
    expect(door.admit('192.0.2.3', 0)).toBe('connections')
    door.leave(HOME)
    expect(door.admit('192.0.2.3', 0)).toBeUndefined()
    expect(door.connections).toBe(2)
  })

  it('takes an IPv4 address and its IPv6 form for one', () => {
    const door = new Admission(withDefaults({ maxConnectionsPerAddress: 1 }))
    door.admit(HOME, 0)
    expect(door.admit(`::ffff:${HOME}`, 0)).toBe('connections of one address')
  })

  it('gives a burst, then the rate; who comes faster does not get more', () => {
    const door = new Admission(withDefaults({ maxConnectionRate: 2, maxConnections: 1000 }))
    const admitted = (now: number): boolean => door.admit(HOME, now) === undefined
    let inside = 0
    for (let i = 0; i < 100; i++) if (admitted(0)) inside++
    expect(inside).toBe(40)
    inside = 0
    for (let ms = 1; ms <= 10_000; ms++) if (admitted(ms)) inside++
    expect(inside).toBe(20)
    expect(door.admit('192.0.2.9', 10_000)).toBeUndefined()
  })

  it('forgets an address once nothing of it is left to know', () => {
    const door = new Admission(withDefaults({ maxConnectionRate: 1 }))
    door.admit(HOME, 0)
    door.forget(60_000)
    expect(door.addresses).toBe(1)
    door.leave(HOME)
    door.forget(500)
    expect(door.addresses).toBe(1)
    door.forget(1_000)
    expect(door.addresses).toBe(0)
  })

  it('holds a bounded number of addresses, and never forgets a connection', () => {
    const door = new Admission(withDefaults({ maxConnections: 10, maxConnectionsPerAddress: 1 }))
    door.admit(HOME, 0)
    for (let i = 0; i < 250_000; i++) {
      const address = `10.${i >> 16}.${(i >> 8) & 0xff}.${i & 0xff}`
      if (door.admit(address, 0) === undefined) door.leave(address)
    }
    expect(door.addresses).toBeLessThanOrEqual(100_000)
    expect(door.admit(HOME, 0)).toBe('connections of one address')
  })
})

describe('the subscriber of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['2001:db8::3:4:5:6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, subscriber) => {
    expect(subscriberOf(address)).toBe(subscriber)
  })
})
