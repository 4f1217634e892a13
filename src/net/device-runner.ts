/** What driving a simulated device has in common over TCP and UDP: its timer, its outputs, its end. */
import type { Device } from '../simulator/device/device.js'
import type { ServerAddress } from '../simulator/device/device-options.js'
import type { DeviceOutput } from '../simulator/device/device-output.js'
import { systemClock, type Clock } from './clock.js'
import type { DeviceWire } from './device-wire.js'
import { FaultyWire } from './faulty-wire.js'

export interface DeviceRunOptions extends ServerAddress {
  /** The second server of a device that has one to turn to. */
  readonly backup?: ServerAddress
  /** Sees each output after it was acted on. */
  readonly onOutput?: (output: DeviceOutput) => void
  /** Ends the device before its work is done. */
  readonly signal?: AbortSignal
  /**
   * Holds what ends each device while it is at work. An abort signal looks through all of its listeners for each new
   * one, which ten thousand devices cannot afford; so this takes its place.
   */
  readonly stops?: Set<() => void>
  readonly clock?: Clock
}

/** Ties a device to a wire: `connected`, `receive`, `disconnected` are the wire's to call. */
export class DeviceRunner {
  readonly #device: Device
  readonly #options: DeviceRunOptions
  readonly #clock: Clock
  readonly #makeWire: (runner: DeviceRunner, address: ServerAddress) => DeviceWire
  #wire: DeviceWire | undefined
  #faulty: FaultyWire | undefined
  #cancelTimer: (() => void) | undefined
  #finish: () => void = () => undefined

  constructor(
    device: Device,
    options: DeviceRunOptions,
    makeWire: (runner: DeviceRunner, address: ServerAddress) => DeviceWire,
  ) {
    this.#device = device
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#makeWire = makeWire
  }

  /** Runs the device to its end. Never rejects: what went wrong is in the outputs and the device's outcome. */
  run(): Promise<void> {
    const { stops } = this.#options
    const signal = stops === undefined ? this.#options.signal : undefined
    const stop = (): void => this.#act(this.#device.stop())
    return new Promise<void>(resolve => {
      this.#finish = () => {
        signal?.removeEventListener('abort', stop)
        stops?.delete(stop)
        resolve()
      }
      signal?.addEventListener('abort', stop)
      stops?.add(stop)
      if (signal?.aborted === true) stop()
      else this.#connect()
    })
  }

  connected(wire: DeviceWire): void {
    if (wire !== this.#wire) return
    const { faults } = this.#device
    this.#faulty =
      faults === undefined
        ? undefined
        : new FaultyWire(faults, this.#clock, wire, {
            deliver: bytes => {
              if (wire === this.#wire) this.#act(this.#device.receive(bytes, this.#clock.now()))
            },
            lost: reason => this.disconnected(wire, reason),
          })
    this.#act(this.#device.connected(this.#clock.now()))
  }

  receive(wire: DeviceWire, bytes: Uint8Array): void {
    if (wire !== this.#wire) return
    if (this.#faulty === undefined) this.#act(this.#device.receive(bytes, this.#clock.now()))
    else this.#faulty.receive(bytes)
  }

  /** There was no connection to be had. */
  unreachable(wire: DeviceWire, reason: string): void {
    if (wire !== this.#wire) return
    this.#wire = undefined
    this.#act(this.#device.unreachable(this.#clock.now(), reason))
  }

  /** The peer or the network ended the connection. */
  disconnected(wire: DeviceWire, reason: string): void {
    if (wire !== this.#wire) return
    this.#wire = undefined
    this.#faulty?.drop()
    this.#faulty = undefined
    this.#act(this.#device.disconnected(this.#clock.now(), reason))
  }

  #connect(): void {
    this.#wire = this.#makeWire(this, this.#address)
    this.#wire.open()
    // Records keep being made while the connection is on its way.
    this.#schedule()
  }

  get #address(): ServerAddress {
    const { target } = this.#device
    if (typeof target === 'object') return target
    const { host, port } = (target === 'backup' && this.#options.backup) || this.#options
    return { host, port }
  }

  #act(outputs: readonly DeviceOutput[]): void {
    for (const output of outputs) {
      if ('bytes' in output) this.#send(output)
      if (output.kind === 'close') this.#close()
      this.#options.onOutput?.(output)
    }
    this.#schedule()
    if (this.#device.outcome !== undefined) this.#finish()
  }

  #send(output: Extract<DeviceOutput, { bytes: Uint8Array }>): void {
    if (this.#faulty === undefined) this.#wire?.send(output.bytes)
    else this.#faulty.send(output.bytes, output.kind)
  }

  #close(): void {
    const wire = this.#wire
    const faulty = this.#faulty
    this.#wire = undefined
    this.#faulty = undefined
    if (faulty === undefined) wire?.close()
    else faulty.close()
  }

  #schedule(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    const { deadline = Infinity, reconnectAt = Infinity } = this.#device
    const connectAt = this.#wire === undefined ? reconnectAt : Infinity
    const at = Math.min(deadline, connectAt)
    if (at === Infinity) return
    this.#cancelTimer = this.#clock.after(at - this.#clock.now(), () => {
      if (connectAt <= deadline) this.#connect()
      else this.#act(this.#device.expire(this.#clock.now()))
    })
  }
}
