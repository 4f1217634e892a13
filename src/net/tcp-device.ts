import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Device } from '../simulator/device/device.js'
import type { ServerAddress } from '../simulator/device/device-options.js'
import { formatAddress } from './address.js'
import { systemClock } from './clock.js'
import { DeviceRunner, type DeviceRunOptions } from './device-runner.js'
import type { DeviceWire } from './device-wire.js'
import { networkReason } from './network-reason.js'

export interface TcpDeviceOptions extends DeviceRunOptions {
  /** Ms; default 10,000. */
  readonly connectTimeoutMs?: number
  /** TLS, which devices have as an option; the protocol inside is the same. */
  readonly tls?: DeviceTls
}

export interface DeviceTls {
  /** Authorities that the server's certificate may come from, PEM; by default those that Node knows. */
  readonly ca?: string
  /** Takes any certificate. */
  readonly isInsecure?: boolean
}

const DEFAULT_CONNECT_TIMEOUT_MS = 10_000
/** How long a peer may take to close its side after this one has. */
const LINGER_MS = 2000

/**
 * Runs a simulated device over TCP to its end, with as many connections as it wants.
 * @example await runTcpDevice(fleetDevice(0, options), { host: '127.0.0.1', port: 5027 })
 */
export function runTcpDevice(device: Device, options: TcpDeviceOptions): Promise<void> {
  return new DeviceRunner(device, options, (runner, address) => new TcpWire(runner, options, address)).run()
}

class TcpWire implements DeviceWire {
  readonly #runner: DeviceRunner
  readonly #options: TcpDeviceOptions
  readonly #server: ServerAddress
  readonly #address: string
  #socket: Socket | undefined
  #isConnected = false
  #error: NodeJS.ErrnoException | undefined

  constructor(runner: DeviceRunner, options: TcpDeviceOptions, server: ServerAddress) {
    this.#runner = runner
    this.#options = options
    this.#server = server
    this.#address = formatAddress(server.host, server.port)
  }

  open(): void {
    const { clock = systemClock, connectTimeoutMs = DEFAULT_CONNECT_TIMEOUT_MS, tls } = this.#options
    const socket = tls === undefined ? connect({ ...this.#server, noDelay: true }) : this.#openTls(tls)
    this.#socket = socket
    const cancelTimeout = clock.after(connectTimeoutMs, () => {
      this.#error = Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })
      socket.destroy()
    })
    socket.on(tls === undefined ? 'connect' : 'secureConnect', () => {
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

  #openTls({ ca, isInsecure = false }: DeviceTls): Socket {
    const { host, port } = this.#server
    return connectTls({
      host,
      port,
      // The name that is asked for; an address is none.
      ...(isIP(host) === 0 && { servername: host }),
      ...(ca !== undefined && { ca }),
      rejectUnauthorized: !isInsecure,
    }).setNoDelay(true)
  }

  #lost(): void {
    if (this.#isConnected) {
      const reason =
        this.#error === undefined
          ? `${this.#address} closed the connection`
          : networkReason(this.#error, 'lost the connection to', this.#address)
      this.#runner.disconnected(this, reason)
    } else {
      const error =
        this.#error ??
        new Error(
          this.#options.tls === undefined
            ? 'the connection was closed'
            : 'the connection was closed before TLS began; does the server speak TLS there?',
        )
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

  reset(): void {
    this.#socket?.resetAndDestroy()
  }
}
