/** A wire on which things go wrong, as the faults of a device have it. */
import type { FaultChain } from '../simulator/faults/fault-chain.js'
import type { Packet, Sending } from '../simulator/faults/fault.js'
import type { Clock } from './clock.js'
import type { DeviceWire } from './device-wire.js'

export interface FaultyWireEvents {
  /** Bytes have arrived at the device. */
  deliver(bytes: Uint8Array): void
  /** A fault has ended the connection. */
  lost(reason: string): void
}

/** Carries out what the faults make of a connection's traffic, each piece at its time. */
export class FaultyWire {
  readonly #chain: FaultChain
  readonly #clock: Clock
  readonly #wire: DeviceWire
  readonly #events: FaultyWireEvents
  readonly #timers = new Set<() => void>()
  #isClosed = false

  constructor(chain: FaultChain, clock: Clock, wire: DeviceWire, events: FaultyWireEvents) {
    this.#chain = chain
    this.#clock = clock
    this.#wire = wire
    this.#events = events
    chain.begin()
  }

  send(bytes: Uint8Array, sending: Sending): void {
    this.#carryOut(this.#chain.send(bytes, sending, this.#clock.now()))
  }

  receive(bytes: Uint8Array): void {
    this.#carryOut(this.#chain.receive(bytes, this.#clock.now()))
  }

  /** The device closes; what it sent before is still sent. */
  close(): void {
    this.#carryOut(this.#chain.close(this.#clock.now()))
  }

  /** The connection is gone. */
  drop(): void {
    this.#isClosed = true
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
  }

  #carryOut(packets: readonly Packet[]): void {
    for (const packet of packets) {
      const waitMs = packet.atMs - this.#clock.now()
      if (waitMs <= 0) {
        this.#do(packet)
        continue
      }
      const cancel = this.#clock.after(waitMs, () => {
        this.#timers.delete(cancel)
        this.#do(packet)
      })
      this.#timers.add(cancel)
    }
  }

  #do(packet: Packet): void {
    if (this.#isClosed) return
    switch (packet.to) {
      case 'server':
        this.#wire.send(packet.bytes)
        break
      case 'device':
        this.#events.deliver(packet.bytes)
        break
      case 'close':
        this.drop()
        if (packet.how === 'reset') this.#wire.reset()
        else this.#wire.close()
        if (packet.reason !== undefined) this.#events.lost(packet.reason)
        break
    }
  }
}
