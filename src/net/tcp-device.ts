import { connect, type Socket } from 'node:net'
import type { Device } from '../simulator/device.js'
import { formatAddress } from './address.js'
import { systemClock } from './clock.js'
import { DeviceRunner, networkReason, type DeviceRunOptions, type DeviceWire } from './device-runner.js'

export interface TcpDeviceOptions extends DeviceRunOptions {
  /** Ms; default 10,000. */
  readonly connectTimeoutMs?: number
}

const DEFAULT_CONNECT_TIMEOUT_MS = 10_000
/** How long a peer may take to close its side after this one has. */
const LINGER_MS = 2000

/**
 * Runs a simulated device over TCP to its end, with as many connections as it wants.
 * @example await runTcpDevice(fleetDevice(0, options), { host: '127.0.0.1', port: 5027 })
 */
export function runTcpDevice(device: Device, options: TcpDeviceOptions): Promise<void> {
  return new DeviceRunner(device, options, runner => new TcpWire(runner, options)).run()
}

class TcpWire implements DeviceWire {
  readonly #runner: DeviceRunner
  readonly #options: TcpDeviceOptions
  readonly #address: string
  #socket: Socket | undefined
  #isConnected = false
  #error: NodeJS.ErrnoException | undefined

  constructor(runner: DeviceRunner, options: TcpDeviceOptions) {
    this.#runner = runner
    this.#options = options
    this.#address = formatAddress(options.host, options.port)
  }

  open(): void {
    const { host, port, clock = systemClock, connectTimeoutMs = DEFAULT_CONNECT_TIMEOUT_MS } = this.#options
    const socket = connect({ host, port, noDelay: true })
    this.#socket = socket
    const cancelTimeout = clock.after(connectTimeoutMs, () => {
      this.#error = Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })
      socket.destroy()
    })
    socket.on('connect', () => {
      cancelTimeout()
      this.#isConnected = true
      this.#runner.connected(this)
    })
    socket.on('data', (bytes: Buffer) => this.#runner.receive(this, bytes))
    socket.on('error', error => (this.#error ??= error))
    // A server that has closed its side answers nothing any more; waiting for the timeout would teach nobody.
    socket.on('end', () => this.#lost())
    socket.on('close', () => {
      cancelTimeout()
      this.#lost()
    })
  }

  #lost(): void {
    if (this.#isConnected) {
      const reason =
        this.#error === undefined
          ? `${this.#address} closed the connection`
          : networkReason(this.#error, 'lost the connection to', this.#address)
      this.#runner.disconnected(this, reason)
    } else {
      const error = this.#error ?? new Error('the connection was closed')
      this.#runner.unreachable(this, networkReason(error, 'cannot connect to', this.#address))
    }
  }

  send(bytes: Uint8Array): void {
    this.#socket?.write(bytes)
  }

  close(): void {
    const socket = this.#socket
    if (socket === undefined) return
    socket.end()
    const { clock = systemClock } = this.#options
    const cancel = clock.after(LINGER_MS, () => socket.destroy())
    socket.once('close', cancel)
    // Whatever still comes is read and dropped: unread bytes would turn the closing into a reset.
    socket.resume()
  }
}
