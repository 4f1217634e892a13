import type { Device } from '../simulator/device/device.js'
import type { ServerAddress } from '../simulator/device/device-options.js'
import type { DeviceOutput } from '../simulator/device/device-output.js'
import { fleetDevice, fleetDeviceTwice } from '../simulator/fleet/fleet.js'
import type { FleetOptions } from '../simulator/fleet/fleet-options.js'
import type { FleetTally } from '../simulator/fleet/fleet-tally.js'
import { systemClock, type Clock } from './clock.js'
import { runTcpDevice, type TcpDeviceOptions } from './tcp-device.js'
import { runUdpDevice } from './udp-device.js'

export interface FleetRunOptions extends Omit<TcpDeviceOptions, 'onOutput'> {
  readonly fleet: FleetOptions
  readonly tally: FleetTally
  readonly onOutput?: (device: Device, output: DeviceOutput) => void
  /** Devices that may be on their way in at once; default 64. The server's pace sets the fleet's. */
  readonly maxConnecting?: number
  /** Ms over which the devices begin, evenly; default 0: as fast as the server takes them. */
  readonly rampUpMs?: number
  /** A second server, to which each device sends all of its records as well. */
  readonly duplicate?: ServerAddress
}

const DEFAULT_MAX_CONNECTING = 64

/**
 * Runs a fleet in this process to its end: a new device begins as soon as one before it is in, so that the fleet
 * ramps up as fast as the server takes it and no faster. If the very first find nobody, the rest is not tried.
 */
export async function runFleet(options: FleetRunOptions): Promise<void> {
  const { fleet, tally, signal, duplicate, rampUpMs = 0 } = options
  const { maxConnecting = DEFAULT_MAX_CONNECTING, clock = systemClock } = options
  const stops = new Set<() => void>()
  const stopAll = (): void => {
    for (const stop of [...stops]) stop()
  }
  signal?.addEventListener('abort', stopAll)
  const running = new Set<Promise<void>>()
  const beganAt = clock.now()
  let connecting = 0
  let isHopeless = false
  let aDeviceIsIn: () => void = () => undefined

  const begin = (device: Device, server: ServerAddress, isTwin: boolean): void => {
    tally.begin(device, isTwin)
    connecting++
    let isIn = false
    const onOutput = (output: DeviceOutput): void => {
      tally.note(device, output)
      options.onOutput?.(device, output)
      if (output.kind === 'finished' && output.outcome === 'unreachable' && tally.latencies.count === 0) {
        isHopeless = true
      }
      // One that waits for a server that is not there holds up nobody.
      if (isIn || !ARRIVALS.has(output.kind)) return
      isIn = true
      connecting--
      aDeviceIsIn()
    }
    const run = fleet.transport === 'tcp' ? runTcpDevice : runUdpDevice
    const done = run(device, { ...options, ...server, stops, onOutput }).finally(() => running.delete(done))
    running.add(done)
  }

  for (let index = 0; index < fleet.devices; index++) {
    while (connecting >= maxConnecting) await new Promise<void>(resolve => (aDeviceIsIn = resolve))
    const dueAt = beganAt + (rampUpMs * index) / fleet.devices
    if (dueAt > clock.now()) await pause(dueAt - clock.now(), clock, signal)
    if (isHopeless || signal?.aborted === true) break
    if (duplicate === undefined) {
      begin(fleetDevice(index, fleet), options, false)
      continue
    }
    const [first, second] = fleetDeviceTwice(index, fleet)
    begin(first, options, false)
    begin(second, duplicate, true)
  }
  await Promise.all(running)
  signal?.removeEventListener('abort', stopAll)
}

/** A device that has said one of these is on its way in no longer. */
const ARRIVALS: ReadonlySet<DeviceOutput['kind']> = new Set(['login', 'ack', 'fault', 'finished'])

/** Ends early when the signal comes. */
function pause(ms: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      cancel()
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const cancel = clock.after(ms, end)
    signal?.addEventListener('abort', end)
  })
}
