/** How long a link is kept that nothing goes over, and what keeps it alive meanwhile. */
import type { DeviceSettings } from './device-options.js'

export class LinkTimes {
  readonly #settings: DeviceSettings
  readonly #pings: boolean
  /** When something last went out, or an answer came in. */
  #activeAt = 0
  #sentAt = 0

  /** `pings`: whether the transport has them. */
  constructor(settings: DeviceSettings, pings: boolean) {
    this.#settings = settings
    this.#pings = pings
  }

  /** When a ping is due; Infinity for a device that sends none. */
  get pingAt(): number {
    const { pingMs } = this.#settings
    return this.#pings && pingMs > 0 ? this.#sentAt + pingMs : Infinity
  }

  /** When a link is idle that may be so for `timeoutMs`; undefined: for ever. */
  idleAt(timeoutMs: number | undefined): number {
    return this.#activeAt + (timeoutMs ?? Infinity)
  }

  /** An answer came, or a command. */
  heard(now: number): void {
    this.#activeAt = now
  }

  /** Something of use was sent. */
  sent(now: number): void {
    this.#activeAt = this.#sentAt = now
  }

  /** Says nothing, so the link is as idle as before. */
  pinged(now: number): void {
    this.#sentAt = now
  }
}
