import { fleetImei } from '../simulator/fleet/fleet-imei.js'

/** Invented devices: the same ones every time, so that a server’s database does not fill with them. */
const SEED = 'conform'
const INVENTED = 1000

/** IMEIs for the devices of cases: never the same in two cases that run at the same time. */
export class ImeiPool {
  readonly #free: string[]
  readonly #size: number
  #waiting: { readonly count: number; readonly resolve: (imeis: string[]) => void }[] = []

  /** @param imeis by default invented ones */
  constructor(imeis: readonly string[] = Array.from({ length: INVENTED }, (_, i) => fleetImei(SEED, i))) {
    this.#free = [...imeis]
    this.#size = imeis.length
  }

  /** Waits until so many are free; fewer where there are not that many at all. */
  take(count: number): Promise<string[]> {
    return new Promise(resolve => {
      this.#waiting.push({ count: Math.min(count, this.#size), resolve })
      this.#serve()
    })
  }

  giveBack(imeis: readonly string[]): void {
    this.#free.push(...imeis)
    this.#serve()
  }

  /** In the order of asking, so that a case with many devices is not passed over for ever. */
  #serve(): void {
    for (
      let next = this.#waiting[0];
      next !== undefined && next.count <= this.#free.length;
      next = this.#waiting[0]
    ) {
      this.#waiting.shift()
      next.resolve(this.#free.splice(0, next.count))
    }
  }
}
