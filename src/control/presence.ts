/** Which devices are connected, wherever that is known: to one process, or to the workers of one. */
export interface DevicePresence {
  listen(listener: PresenceListener): void
  /** Those that are connected. */
  connected(): Iterable<{ readonly imei: string }>
}

export interface PresenceListener {
  /** A device has a connection that it did not have before. */
  onConnected?(device: { readonly imei: string }): void
  /** A device has lost its last connection. */
  onGone?(device: { readonly imei: string }): void
}

/**
 * Which worker holds which device. One that moves may leave its old connection at another worker for minutes: the
 * worker where it logged in last has it.
 */
export class WorkerPresence implements DevicePresence {
  /** The workers that have a connection of a device, the newest last. */
  readonly #holders = new Map<string, number[]>()
  readonly #listeners: PresenceListener[] = []

  listen(listener: PresenceListener): void {
    this.#listeners.push(listener)
  }

  *connected(): Iterable<{ readonly imei: string }> {
    for (const imei of this.#holders.keys()) yield { imei }
  }

  get connectedCount(): number {
    return this.#holders.size
  }

  /** The number of the worker that answers for the device. */
  holderOf(imei: string): number | undefined {
    return this.#holders.get(imei)?.at(-1)
  }

  /** @returns the worker that had it until now, if that is another one */
  came(imei: string, holder: number): number | undefined {
    const before = this.holderOf(imei)
    const others = this.#holders.get(imei)?.filter(other => other !== holder) ?? []
    this.#holders.set(imei, [...others, holder])
    for (const listener of this.#listeners) listener.onConnected?.({ imei })
    return before === holder ? undefined : before
  }

  went(imei: string, holder: number): void {
    const holders = this.#holders.get(imei)
    if (holders?.includes(holder) !== true) return
    const others = holders.filter(other => other !== holder)
    if (others.length > 0) this.#holders.set(imei, others)
    else {
      this.#holders.delete(imei)
      for (const listener of this.#listeners) listener.onGone?.({ imei })
    }
  }

  /** The worker has ended, and all its connections with it. */
  lost(holder: number): void {
    for (const imei of [...this.#holders.keys()]) this.went(imei, holder)
  }
}
