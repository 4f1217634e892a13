/** Records that were sent and are not acknowledged: which of them a link has seen, and how often they went out. */
import type { AvlRecord } from '../../codec/types.js'
import type { FrameSupply } from './supply.js'

export class RecordsInFlight {
  readonly #supply: FrameSupply
  /** The first so many are on the link that stands; the others are to be sent again. */
  #onLink = 0
  /** The first so many have been sent before. */
  #sentBefore = 0
  #sends = 0

  constructor(supply: FrameSupply) {
    this.#supply = supply
  }

  /** How often any of them were sent since the server last took one. */
  get sends(): number {
    return this.#sends
  }

  /** When the next frame may go; Infinity while there is none. */
  get frameAt(): number {
    const isWaiting = this.#supply.inFlight.length > this.#onLink
    return isWaiting ? -Infinity : (this.#supply.frameAt ?? Infinity)
  }

  /** Nothing is in flight, and nothing ever will be. */
  get isDone(): boolean {
    return this.#supply.inFlight.length === 0 && this.#supply.frameAt === undefined
  }

  /** A link begins that has seen none of them, or all of them are to go once more on the one that stands. */
  startOver(): void {
    this.#onLink = 0
  }

  /** Of those in flight, `most` that the link has not seen. */
  notOnLink(most: number): readonly AvlRecord[] {
    return this.#supply.inFlight.slice(this.#onLink, this.#onLink + most)
  }

  /** They went out, behind those that the link has. Gives how many of them had been sent before. */
  sent(records: readonly AvlRecord[]): number {
    const again = Math.min(records.length, Math.max(0, this.#sentBefore - this.#onLink))
    this.#sends++
    this.#onLink += records.length
    this.#sentBefore = Math.max(this.#sentBefore, this.#onLink)
    return again
  }

  /** The server took the first `accepted`; of a frame that it answered wrongly nothing is on the link any more. */
  acknowledged(accepted: number, isRight: boolean): void {
    this.#supply.release(accepted)
    this.#sentBefore -= accepted
    this.#onLink = isRight ? this.#onLink - accepted : 0
    if (accepted > 0) this.#sends = 0
  }
}
