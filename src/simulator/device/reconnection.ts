/** When a device that lost its server tries again, how often, and which of its servers. */
import {
  DEFAULT_MAX_TRIES,
  type DeviceOptions,
  type DeviceTarget,
  type ServerAddress,
} from './device-options.js'

const FIRST_MS = 1000
const LONGEST_MS = 30_000

export class Reconnection {
  readonly #options: Pick<DeviceOptions, 'maxTries' | 'hasBackup'>
  #attempts = 0
  #target: DeviceTarget = 'main'
  #from = -Infinity

  constructor(options: Pick<DeviceOptions, 'maxTries' | 'hasBackup'>) {
    this.#options = options
  }

  /** Connections begun or attempted since the server last took a record. */
  get attempts(): number {
    return this.#attempts
  }

  get target(): DeviceTarget {
    return this.#target
  }

  /** The earliest time of the next attempt. */
  get from(): number {
    return this.#from
  }

  /** A server that was never there is a mistyped address, unless another one, or somebody's patience, is left. */
  get isWorthASecondTry(): boolean {
    const { maxTries, hasBackup = false } = this.#options
    return maxTries === Infinity || (hasBackup && this.#attempts === 0)
  }

  progress(): void {
    this.#attempts = 0
  }

  /** A session ended well: the next one goes to the main server, or once to another. */
  rest(from: number, target: 'main' | ServerAddress = 'main'): void {
    this.#from = from
    this.#target = target
  }

  /** A session failed. Gives whether another is worth trying, and which server it goes to. */
  failed(now: number): 'gaveUp' | 'again' | 'backup' {
    const { maxTries = DEFAULT_MAX_TRIES, hasBackup = false } = this.#options
    this.#attempts++
    if (this.#attempts >= maxTries) return 'gaveUp'
    // The back-off is over both servers: each is asked once before the wait grows.
    const rounds = hasBackup ? Math.ceil(this.#attempts / 2) : this.#attempts
    this.#from = now + Math.min(FIRST_MS * 2 ** Math.min(rounds - 1, 10), LONGEST_MS)
    const turns = hasBackup && this.#target === 'main'
    this.#target = turns ? 'backup' : 'main'
    return turns ? 'backup' : 'again'
  }
}
