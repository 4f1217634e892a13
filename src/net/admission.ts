import { isIPv6 } from 'node:net'
import { CONNECTION_BURST_S, type ServerLimits } from './server-limits.js'

/** Why a connection was turned away at the door. */
export type TurnedAway =
  /** As many as allowed are open. */
  | 'connections'
  /** As many as allowed are open from this address. */
  | 'connections of one address'
  /** This address opens them too fast. */
  | 'connection rate'
  /** The system gives this process no more file descriptors. */
  | 'file descriptors'

/** Addresses remembered at once; what those without a connection have used up is forgotten beyond that. */
const MAX_ADDRESSES = 100_000

interface Visitor {
  connections: number
  /** Connections that may still come at once. */
  tokens: number
  /** When `tokens` was right, ms. */
  at: number
}

/** Who may come in: so many in all, so many from one address, and from one address so many a second. */
export class Admission {
  readonly #limits: ServerLimits
  readonly #burst: number
  readonly #visitors = new Map<string, Visitor>()
  #connections = 0

  constructor(limits: ServerLimits) {
    this.#limits = limits
    this.#burst = Math.max(1, limits.maxConnectionRate * CONNECTION_BURST_S)
  }

  /** Connections that were admitted and have not left. */
  get connections(): number {
    return this.#connections
  }

  /** Addresses that are remembered. */
  get addresses(): number {
    return this.#visitors.size
  }

  /**
   * Lets a connection in, to be followed by `leave` once it is gone; or says why not. Whoever is turned away has used
   * up his turn all the same: coming faster doesn't help.
   */
  admit(address: string, now: number): TurnedAway | undefined {
    const visitor = this.#visitorAt(subscriberOf(address), now)
    const { maxConnections, maxConnectionsPerAddress } = this.#limits
    if (visitor.tokens < 1) return 'connection rate'
    visitor.tokens--
    if (this.#connections >= maxConnections) return 'connections'
    if (visitor.connections >= maxConnectionsPerAddress) return 'connections of one address'
    visitor.connections++
    this.#connections++
    return undefined
  }

  leave(address: string): void {
    const visitor = this.#visitors.get(subscriberOf(address))
    if (visitor === undefined) return
    visitor.connections--
    this.#connections--
  }

  /** Forgets addresses that have no connection and whose turns have all come back. */
  forget(now: number): void {
    for (const [address, visitor] of this.#visitors) {
      if (visitor.connections === 0 && this.#tokensOf(visitor, now) >= this.#burst) {
        this.#visitors.delete(address)
      }
    }
  }

  #visitorAt(subscriber: string, now: number): Visitor {
    const known = this.#visitors.get(subscriber)
    if (known !== undefined) {
      known.tokens = this.#tokensOf(known, now)
      known.at = now
      return known
    }
    if (this.#visitors.size >= MAX_ADDRESSES) this.#forgetAbsent()
    const visitor = { connections: 0, tokens: this.#burst, at: now }
    this.#visitors.set(subscriber, visitor)
    return visitor
  }

  #tokensOf({ tokens, at }: Visitor, now: number): number {
    return Math.min(this.#burst, tokens + ((now - at) / 1000) * this.#limits.maxConnectionRate)
  }

  #forgetAbsent(): void {
    for (const [address, { connections }] of this.#visitors) {
      if (connections === 0) this.#visitors.delete(address)
    }
  }
}

/** Whom an address belongs to: over IPv6 a subscriber has all of a /64 to call from, and more. */
export function subscriberOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/i, '')
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const left = tail === undefined || tail === '' ? 0 : tail.split(':').length
  if (tail !== undefined) while (groups.length + left < 8) groups.push('0')
  const whole = left === 0 ? groups : [...groups, ...tail!.split(':')]
  return `${whole.slice(0, 4).join(':')}::/64`
}
