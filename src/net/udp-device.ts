import { createSocket, type Socket } from 'node:dgram'
import { lookup } from 'node:dns'
import type { Device } from '../simulator/device/device.js'
import type { ServerAddress } from '../simulator/device/device-options.js'
import { formatAddress } from './address.js'
import { DeviceRunner, type DeviceRunOptions } from './device-runner.js'
import type { DeviceWire } from './device-wire.js'
import { networkReason } from './network-reason.js'

/**
 * Runs a simulated device over UDP to its end, from a socket of its own as each real device has.
 * @example await runUdpDevice(fleetDevice(0, options), { host: '127.0.0.1', port: 5027 })
 */
export function runUdpDevice(device: Device, options: DeviceRunOptions): Promise<void> {
  return new DeviceRunner(device, options, (runner, address) => new UdpWire(runner, address)).run()
}

class UdpWire implements DeviceWire {
  readonly #runner: DeviceRunner
  readonly #server: ServerAddress
  readonly #address: string
  #socket: Socket | undefined
  #isClosed = false

  constructor(runner: DeviceRunner, server: ServerAddress) {
    this.#runner = runner
    this.#server = server
    this.#address = formatAddress(server.host, server.port)
  }

  open(): void {
    const { host, port } = this.#server
    lookup(host, (error, address, family) => {
      if (this.#isClosed) return
      if (error) {
        this.#fail(error)
        return
      }
      const socket = createSocket(family === 6 ? 'udp6' : 'udp4')
      this.#socket = socket
      // A connected socket hears of it when the port at the other end is closed.
      socket.on('error', refusal => this.#fail(refusal))
      socket.on('message', (bytes: Buffer) => this.#runner.receive(this, bytes))
      socket.connect(port, address, () => this.#runner.connected(this))
    })
  }

  #fail(error: Error): void {
    if (this.#isClosed) return
    this.close()
    this.#runner.unreachable(this, networkReason(error, 'cannot reach', this.#address))
  }

  send(bytes: Uint8Array): void {
    this.#socket?.send(bytes, error => {
      if (error) this.#fail(error)
    })
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#socket?.close()
  }

  reset(): void {
    this.close()
  }
}
