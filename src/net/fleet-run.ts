import { setMaxListeners } from 'node:events'
import type { Device } from '../simulator/device.js'
import type { DeviceOutput } from '../simulator/device-output.js'
import { fleetDevice, type FleetOptions } from '../simulator/fleet.js'
import type { FleetTally } from '../simulator/fleet-tally.js'
import type { DeviceRunOptions } from './device-runner.js'
import { runTcpDevice } from './tcp-device.js'
import { runUdpDevice } from './udp-device.js'

export interface FleetRunOptions extends Omit<DeviceRunOptions, 'onOutput'> {
  readonly fleet: FleetOptions
  readonly tally: FleetTally
  readonly onOutput?: (device: Device, output: DeviceOutput) => void
  /** Devices that may be on their way in at once; default 64. The server's pace sets the fleet's. */
  readonly maxConnecting?: number
}

const DEFAULT_MAX_CONNECTING = 64

/**
 * Runs a fleet in this process to its end: a new device begins as soon as one before it is in, so that the fleet
 * ramps up as fast as the server takes it and no faster. If the very first find nobody, the rest is not tried.
 */
export async function runFleet(options: FleetRunOptions): Promise<void> {
  const { fleet, tally, signal, maxConnecting = DEFAULT_MAX_CONNECTING } = options
  // Every device at work listens to it, which is no leak.
  if (signal !== undefined) setMaxListeners(0, signal)
  const running = new Set<Promise<void>>()
  let connecting = 0
  let isHopeless = false
  let aDeviceIsIn: () => void = () => undefined

  const begin = (index: number): void => {
    const device = fleetDevice(index, fleet)
    tally.begin(device)
    connecting++
    let isIn = false
    const onOutput = (output: DeviceOutput): void => {
      tally.note(device, output)
      options.onOutput?.(device, output)
      if (output.kind === 'finished' && output.outcome === 'unreachable' && tally.latencies.count === 0) {
        isHopeless = true
      }
      if (isIn || (output.kind !== 'login' && output.kind !== 'ack' && output.kind !== 'finished')) return
      isIn = true
      connecting--
      aDeviceIsIn()
    }
    const run = fleet.transport === 'tcp' ? runTcpDevice : runUdpDevice
    const done = run(device, { ...options, onOutput }).finally(() => running.delete(done))
    running.add(done)
  }

  for (let index = 0; index < fleet.devices; index++) {
    while (connecting >= maxConnecting) await new Promise<void>(resolve => (aDeviceIsIn = resolve))
    if (isHopeless || signal?.aborted === true) break
    begin(index)
  }
  await Promise.all(running)
}
