/** Devices by number: each its own vehicle, IMEI and records, all from one seed. */
import { replyTo } from '../replies.js'
import { Device } from '../device/device.js'
import { DeviceBody } from '../device/device-body.js'
import { DeviceParameters } from '../device/device-parameters.js'
import { ParameterPeriod, ParameterSettings } from '../device/parameter-settings.js'
import { FaultChain } from '../faults/fault-chain.js'
import { FMB920 } from '../profiles/fmb.js'
import { Random } from '../random.js'
import { twoReaders, type RecordSource } from '../records/record-source.js'
import { ReplaySupply } from '../records/replay.js'
import { StoredSupply } from '../records/stored-supply.js'
import { OnDemandSupply, type FrameSupply } from '../records/supply.js'
import { VehicleRecords } from '../records/vehicle-records.js'
import { TrackRoute } from '../routes/track-route.js'
import { fleetDeviceImei } from './fleet-imei.js'
import { checkFleetOptions, type FleetOptions } from './fleet-options.js'
import { presetsOf } from './parameter-presets.js'

/** Devices of a real fleet have not been switched on in the same millisecond. */
const START_SPREAD_MS = 10_000

/**
 * Device `index` of the fleet, from 0. The same seed, index and options give the same bytes.
 * @throws {RangeError} for a count or batch that no device has, or an index beyond 999,999
 */
export function fleetDevice(index: number, options: FleetOptions): Device {
  const body = fleetBody(index, options)
  return deviceOf(index, options, body, body)
}

/** The same device for two servers: one vehicle and one set of parameters, each record kept for both. */
export function fleetDeviceTwice(index: number, options: FleetOptions): readonly [Device, Device] {
  const body = fleetBody(index, options)
  const [first, second] = twoReaders(body)
  return [deviceOf(index, options, body, first), deviceOf(index, options, body, second)]
}

/** What `fleetDevice` has on board: the records that it is going to send. */
export function fleetBody(index: number, options: FleetOptions): DeviceBody {
  checkFleetOptions(options)
  const { seed, codec, startMs, profile = FMB920, track, driveFactor = 1 } = options
  const random = new Random(seed).fork(`device ${index}`)
  const startedMs = startMs + random.fork('clock').int(0, START_SPREAD_MS - 1)
  const parameters = new DeviceParameters(presetsOf(options))
  const start = index === 0 ? 0 : random.fork('track start').between(0, 1)
  const records = new VehicleRecords(random, {
    startMs: startedMs,
    codec,
    profile,
    periodMs: new ParameterPeriod(parameters),
    speedFactor: driveFactor,
    ...(track !== undefined && { route: new TrackRoute(track, random.fork('track'), { start }) }),
  })
  const imei = fleetDeviceImei(index, options)
  return new DeviceBody({ imei, profile, records, parameters, startedMs })
}

function deviceOf(index: number, options: FleetOptions, body: DeviceBody, source: RecordSource): Device {
  const faults = faultsOf(body.imei, options)
  const settings = new ParameterSettings(body, options)
  const supply = supplyOf(index, options, body, settings, faults?.records(source) ?? source)
  const { scripted } = options
  return new Device(
    { settings, supply, faults, reply: (text, controls) => replyTo(text, { body, controls }, scripted) },
    options,
  )
}

function faultsOf(imei: string, { faults, seed, transport }: FleetOptions): FaultChain | undefined {
  if (faults === undefined || faults.length === 0) return undefined
  return new FaultChain(faults, new Random(seed).fork(`faults ${imei}`), transport)
}

function supplyOf(
  index: number,
  options: FleetOptions,
  { startedMs }: DeviceBody,
  settings: ParameterSettings,
  source: RecordSource,
): FrameSupply {
  const { count, batch, store, rate, recordings = [] } = options
  const recording = recordings[index % Math.max(1, recordings.length)]
  if (recording !== undefined) return new ReplaySupply(recording, options.replay)
  if (store !== undefined) {
    return new StoredSupply(source, settings, { ...store, count, batch, startMs: startedMs })
  }
  // Of an even rate each device has its share, and its own moment.
  const delayMs = rate === undefined ? undefined : (1000 * batch * index) / rate
  return new OnDemandSupply(source, settings, options, delayMs)
}
