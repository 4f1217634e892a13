import { describe, expect, it } from 'vitest'
import { type Claim, ClusterClaims } from '../../src/control/cluster-claims.js'
import { ControlWorld, IMEI } from './fake-peer.js'

/** Instances that hear one another after a moment, in the order in which they spoke. */
class Fleet {
  readonly worlds: Record<string, ControlWorld> = {}
  readonly claims: Record<string, ClusterClaims> = {}
  #said: Claim[] = []

  constructor(...instances: string[]) {
    for (const instance of instances) {
      const world = new ControlWorld()
      this.worlds[instance] = world
      this.claims[instance] = new ClusterClaims({
        registry: world.registry,
        clock: world.clock,
        announce: claim => this.#said.push(claim),
        onOwned: () => undefined,
        onLost: () => undefined,
        onGone: () => undefined,
        instance,
      })
    }
  }

  /** Time passes for all. */
  pass(ms: number): void {
    for (const world of Object.values(this.worlds)) world.clock.advance(ms)
  }

  /** Everybody hears what was said, and what is said to that. */
  settle(deaf?: string): void {
    for (let turn = 0; this.#said.length > 0; turn++) {
      if (turn === 100) throw new Error('they never agree')
      const said = this.#said
      this.#said = []
      for (const claim of said)
        for (const [instance, claims] of Object.entries(this.claims))
          if (instance !== deaf) claims.hear(claim)
    }
  }

  get owners(): string[] {
    return Object.entries(this.claims).flatMap(([instance, { owned }]) => (owned.has(IMEI) ? [instance] : []))
  }
}

describe('who answers for a device', () => {
  it('is the instance where it logged in last, while the old socket lingers', () => {
    const fleet = new Fleet('a', 'b')
    const old = fleet.worlds['a']!.connect()
    fleet.settle()
    fleet.pass(60_000)
    const young = fleet.worlds['b']!.connect()
    fleet.settle()
    expect(fleet.owners).toEqual(['b'])
    fleet.worlds['a']!.end(old)
    fleet.settle()
    expect(fleet.owners).toEqual(['b'])
    fleet.worlds['b']!.end(young)
    fleet.settle()
    expect(fleet.owners).toEqual([])
  })

  it('is the old one again where the new one loses it first', () => {
    const fleet = new Fleet('a', 'b')
    fleet.worlds['a']!.connect()
    fleet.pass(1000)
    fleet.worlds['b']!.end(fleet.worlds['b']!.connect())
    fleet.settle()
    expect(fleet.owners).toEqual(['a'])
  })

  it('is agreed on by instances that missed what was said', () => {
    const fleet = new Fleet('a', 'b', 'c')
    fleet.worlds['a']!.connect()
    fleet.settle()
    fleet.pass(1000)
    fleet.worlds['c']!.connect()
    fleet.settle('a')
    expect(fleet.owners).toEqual(['a', 'c'])
    fleet.pass(5000)
    fleet.claims['a']!.announceAll()
    fleet.settle()
    expect(fleet.owners).toEqual(['c'])
  })

  it('is one of two at which it logged in at the same moment', () => {
    const fleet = new Fleet('a', 'b')
    fleet.worlds['a']!.connect()
    fleet.worlds['b']!.connect()
    fleet.settle()
    expect(fleet.owners).toHaveLength(1)
  })

  it('is nobody once an instance has taken its leave', () => {
    const fleet = new Fleet('a', 'b')
    fleet.worlds['a']!.connect()
    fleet.claims['a']!.close()
    fleet.settle()
    expect(fleet.owners).toEqual([])
  })
})
