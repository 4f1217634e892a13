import { randomUUID } from 'node:crypto'
import type { Clock } from '../net/clock.js'
import type { DevicePresence } from './presence.js'

/** What an instance tells the others of a device. */
export interface Claim {
  readonly instance: string
  readonly imei: string
  /** How long ago the device logged in there, ms: clocks of machines differ, spans hardly do. Null: it has gone. */
  readonly ageMs: number | null
}

export interface ClaimsOptions {
  readonly registry: DevicePresence
  readonly clock: Clock
  /** Tells the other instances. */
  readonly announce: (claim: Claim) => void
  /** This instance answers for the device from now on. */
  readonly onOwned: (imei: string) => void
  /** Another instance has the device: nothing more may reach it from here. */
  readonly onLost: (imei: string) => void
  /** The device has left this instance, and may be nowhere. */
  readonly onGone: (imei: string) => void
  /** Default a random one. */
  readonly instance?: string
}

/**
 * Which devices this instance answers for. A device that moves leaves its old socket behind for minutes: the instance
 * where it logged in last has it, and every other one steps back.
 */
export class ClusterClaims {
  readonly #options: ClaimsOptions
  readonly #instance: string
  /** When each device that is connected here logged in, on the clock. */
  readonly #loginAt = new Map<string, number>()
  readonly #owned = new Set<string>()

  constructor(options: ClaimsOptions) {
    this.#options = options
    this.#instance = options.instance ?? randomUUID()
    options.registry.listen({
      onConnected: ({ imei }) => this.#came(imei),
      onGone: ({ imei }) => this.#went(imei),
    })
    for (const { imei } of options.registry.connected()) this.#came(imei)
  }

  get owned(): ReadonlySet<string> {
    return this.#owned
  }

  /** Another instance has told something; what this one has told itself is overlooked. */
  hear({ instance, imei, ageMs }: Claim): void {
    const loginAt = this.#loginAt.get(imei)
    if (instance === this.#instance || loginAt === undefined) return
    if (ageMs === null) {
      // It was the device's there, and is here after all.
      this.#own(imei)
      return
    }
    const ownAgeMs = this.#options.clock.now() - loginAt
    if (ageMs < ownAgeMs || (ageMs === ownAgeMs && instance > this.#instance)) this.#lose(imei)
    // Whoever says that doesn't know yet: its word was on its way, or it was cut off from the others.
    else if (this.#owned.has(imei)) this.#announce(imei)
  }

  /** Tells everything again: others may have missed it. */
  announceAll(): void {
    for (const imei of this.#owned) this.#announce(imei)
  }

  /** Tells the others that this instance has nobody any more. */
  close(): void {
    for (const imei of [...this.#loginAt.keys()]) this.#went(imei)
  }

  #came(imei: string): void {
    this.#loginAt.set(imei, this.#options.clock.now())
    this.#own(imei)
    this.#announce(imei)
  }

  #went(imei: string): void {
    this.#loginAt.delete(imei)
    if (!this.#owned.delete(imei)) return
    this.#options.onGone(imei)
    this.#options.announce({ instance: this.#instance, imei, ageMs: null })
  }

  #announce(imei: string): void {
    const ageMs = this.#options.clock.now() - this.#loginAt.get(imei)!
    this.#options.announce({ instance: this.#instance, imei, ageMs })
  }

  #own(imei: string): void {
    if (this.#owned.has(imei)) return
    this.#owned.add(imei)
    this.#options.onOwned(imei)
  }

  #lose(imei: string): void {
    if (this.#owned.delete(imei)) this.#options.onLost(imei)
  }
}
