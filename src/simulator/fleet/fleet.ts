/** Devices by number: each its own vehicle, IMEI and records, all from one seed. */
import type { AvlRecord } from '../../codec/types.js'
import { DeviceBody } from '../device/device-body.js'
import type { ServerAddress } from '../device/device-options.js'
import { DeviceParameters, PARAMETER } from '../device/device-parameters.js'
import { DEFAULT_RESPONSE_TIMEOUT_MS, Device, type DeviceOptions } from '../device/device.js'
import { FaultChain, type ChosenFault } from '../faults/fault-chain.js'
import { fleetImei } from './fleet-imei.js'
import type { Profile } from '../profile.js'
import { FMB920 } from '../profiles/fmb.js'
import { Random } from '../random.js'
import { ReplaySupply, type Recording, type ReplayOptions } from '../records/replay.js'
import { replyTo } from '../replies.js'
import type { ScriptedReply } from '../commands/scripted-replies.js'
import { StoredSupply } from '../records/stored-supply.js'
import { OnDemandSupply, type FrameSupply } from '../records/supply.js'
import { TrackRoute } from '../routes/track-route.js'
import type { Track } from '../routes/track.js'
import { VehicleRecords } from '../records/vehicle-records.js'

/** Store and forward: records are made by the vehicle's own clock. */
export interface StoreOptions {
  /** Records that a device's memory holds. */
  readonly capacity: number
  /** Records that have to be there before any is sent. */
  readonly minRecords: number
  readonly order: 'newest' | 'oldest'
  /** How much faster than the clock of whoever runs them the vehicles' goes. */
  readonly speedFactor: number
}

export interface FleetOptions extends Omit<
  DeviceOptions,
  'imei' | 'nextRecord' | 'reply' | 'supply' | 'settings' | 'faults' | 'window'
> {
  readonly seed: number | string
  /** How many there are; their number changes no device of them. */
  readonly devices: number
  /** The first device's IMEI; by default the seed gives it, as it gives the others'. */
  readonly imei?: string
  /** Ms since 1970 of the records' beginning; each device starts within the 10 s that follow. */
  readonly startMs: number
  readonly profile?: Profile
  /** The track that all of them drive, the first from its beginning; by default each has a way of its own. */
  readonly track?: Track
  /** They drive so many times as fast; default 1. */
  readonly driveFactor?: number
  /** Records are made as time goes by and stored until they are sent; by default they are made when they are due. */
  readonly store?: StoreOptions
  /** Records a second of the whole fleet, evenly; takes the place of `intervalMs`. */
  readonly rate?: number
  /** An idle link is closed after so many ms; by default never. */
  readonly openLinkMs?: number
  /** A ping after so many ms without anything sent; by default none. */
  readonly pingMs?: number
  /** A device whose ignition was off for so many ms, by the vehicle's clock, closes its link between sendings. */
  readonly sleepAfterMs?: number
  /** What `getparam` gives as the server. */
  readonly server?: ServerAddress
  /** What goes wrong between each device and its server. */
  readonly faults?: readonly ChosenFault[]
  /** A user's own replies to commands. */
  readonly scripted?: readonly ScriptedReply[]
  /** Recordings in place of vehicles: device n sends the n-th, and begins anew after the last. */
  readonly recordings?: readonly Recording[]
  readonly replay?: ReplayOptions
  /** Whether recordings keep the IMEIs that they have. */
  readonly keepsImeis?: boolean
}

/** Devices of a real fleet have not been switched on in the same millisecond. */
const START_SPREAD_MS = 10_000

/**
 * Device `index` of the fleet, from 0. The same seed, index and options give the same bytes.
 * @throws {RangeError} for a count or batch that no device has, or an index beyond 999,999
 */
export function fleetDevice(index: number, options: FleetOptions): Device {
  const body = bodyOf(index, options)
  return deviceOf(index, options, body, () => body.nextRecord())
}

/** The same device for two servers: one vehicle and one set of parameters, each record kept for both. */
export function fleetDeviceTwice(index: number, options: FleetOptions): readonly [Device, Device] {
  const body = bodyOf(index, options)
  const [first, second] = twoReaders(() => body.nextRecord())
  return [deviceOf(index, options, body, first), deviceOf(index, options, body, second)]
}

function bodyOf(index: number, options: FleetOptions): DeviceBody {
  const { seed, codec, startMs, profile = FMB920, track, driveFactor = 1 } = options
  const random = new Random(seed).fork(`device ${index}`)
  const startedMs = startMs + random.fork('clock').int(0, START_SPREAD_MS - 1)
  const parameters = new DeviceParameters(presetsOf(options))
  // Read at each record, so that setparam has its effect.
  const periodMs = {
    get ignitionOn() {
      return parameters.number(PARAMETER.minPeriodMoving) * 1000
    },
    get ignitionOff() {
      return parameters.number(PARAMETER.minPeriodOnStop) * 1000
    },
  }
  const start = index === 0 ? 0 : random.fork('track start').between(0, 1)
  const records = new VehicleRecords(random, {
    startMs: startedMs,
    codec,
    profile,
    periodMs,
    speedFactor: driveFactor,
    ...(track !== undefined && { route: new TrackRoute(track, random.fork('track'), { start }) }),
  })
  const imei = fleetDeviceImei(index, options)
  return new DeviceBody({ imei, profile, records, parameters, startedMs })
}

function deviceOf(index: number, options: FleetOptions, body: DeviceBody, madeNext: () => AvlRecord): Device {
  const { parameters } = body
  const faults = faultsOf(body.imei, options)
  const nextRecord = faults?.records(madeNext) ?? madeNext
  const { sleepAfterMs, openLinkMs, scripted } = options
  return new Device({
    ...options,
    faults,
    window: faults?.window ?? 1,
    imei: body.imei,
    nextRecord,
    supply: supplyOf(index, options, body, nextRecord),
    reply: (text, controls) => replyTo(text, { body, controls }, scripted),
    settings: {
      openLinkTimeoutMs: () =>
        openLinkMs === undefined && !parameters.wasSet(PARAMETER.openLinkTimeout)
          ? undefined
          : parameters.number(PARAMETER.openLinkTimeout) * 1000,
      pingMs: () => parameters.number(PARAMETER.ping) * 1000,
      isAsleep: () => sleepAfterMs !== undefined && !body.vehicle.ignition && body.parkedMs >= sleepAfterMs,
      server: () => newServer(parameters),
      responseTimeoutMs: () => parameters.number(PARAMETER.responseTimeout) * 1000,
    },
  })
}

function faultsOf(imei: string, { faults, seed, transport }: FleetOptions): FaultChain | undefined {
  if (faults === undefined || faults.length === 0) return undefined
  return new FaultChain(faults, new Random(seed).fork(`faults ${imei}`), transport)
}

function supplyOf(
  index: number,
  options: FleetOptions,
  body: DeviceBody,
  nextRecord: () => AvlRecord,
): FrameSupply {
  const { count, batch, store, rate, devices, recordings = [] } = options
  const recording = recordings[index % Math.max(1, recordings.length)]
  if (recording !== undefined) return new ReplaySupply(recording, options.replay)
  if (store !== undefined) {
    const settings = {
      sendPeriodMs: () => body.sendPeriodMs,
      minRecords: () => body.setting(PARAMETER.minRecordsMoving, PARAMETER.minRecordsOnStop),
      order: () => (body.parameters.number(PARAMETER.sorting) === 0 ? 'newest' : 'oldest'),
    } as const
    return new StoredSupply({ ...store, count, batch, nextRecord, settings, startMs: body.startedMs })
  }
  const pace = { count, batch, nextRecord, intervalMs: () => body.sendPeriodMs }
  if (rate === undefined) return new OnDemandSupply(pace)
  const intervalMs = (1000 * batch * devices) / rate
  return new OnDemandSupply({ ...pace, keepsPace: true, delayMs: (intervalMs * index) / devices })
}

/** Made once for a fleet: they are the same for each of its devices. */
const PRESETS = new WeakMap<FleetOptions, ReadonlyMap<number, string | number>>()

function presetsOf(options: FleetOptions): ReadonlyMap<number, string | number> {
  const known = PRESETS.get(options)
  if (known !== undefined) return known
  const { rate, batch, devices, intervalMs, store, transport, server, profile = FMB920 } = options
  const sendPeriodS = rate === undefined ? intervalMs / 1000 : (batch * devices) / rate
  const presets = new Map<number, string | number>([
    [PARAMETER.minPeriodMoving, profile.period.active],
    [PARAMETER.minPeriodOnStop, profile.period.idle],
    [PARAMETER.sendPeriodMoving, sendPeriodS],
    [PARAMETER.sendPeriodOnStop, sendPeriodS],
    [PARAMETER.protocol, transport === 'udp' ? 1 : 0],
  ])
  const set = (id: number, value: string | number | undefined): void => {
    if (value !== undefined) presets.set(id, value)
  }
  const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)
  set(PARAMETER.openLinkTimeout, seconds(options.openLinkMs))
  set(PARAMETER.responseTimeout, seconds(options.responseTimeoutMs ?? DEFAULT_RESPONSE_TIMEOUT_MS[transport]))
  set(PARAMETER.ping, seconds(options.pingMs))
  set(PARAMETER.minRecordsMoving, store?.minRecords)
  set(PARAMETER.minRecordsOnStop, store?.minRecords)
  set(PARAMETER.sorting, store === undefined ? undefined : store.order === 'newest' ? 0 : 1)
  set(PARAMETER.domain, server?.host)
  set(PARAMETER.port, server?.port)
  PRESETS.set(options, presets)
  return presets
}

/** The server that `setparam` has named in place of the one of the start. */
function newServer(parameters: DeviceParameters): ServerAddress | undefined {
  if (!parameters.wasSet(PARAMETER.domain) && !parameters.wasSet(PARAMETER.port)) return undefined
  const host = parameters.text(PARAMETER.domain)
  const port = parameters.number(PARAMETER.port)
  return host === '' || port === 0 ? undefined : { host, port }
}

/** Two readers of one sequence, each at its own pace; what only one has read waits for the other. */
function twoReaders<T>(next: () => T): readonly [() => T, () => T] {
  const ahead: [T[], T[]] = [[], []]
  const reader = (own: 0 | 1) => (): T => {
    const waiting = ahead[own].shift()
    if (waiting !== undefined) return waiting
    const made = next()
    ahead[own === 0 ? 1 : 0].push(made)
    return made
  }
  return [reader(0), reader(1)]
}

/** The IMEI that device `index` has: the one that was asked for if it is the first, else the recording's or the seed's. */
export function fleetDeviceImei(
  index: number,
  options: Pick<FleetOptions, 'seed' | 'devices' | 'imei' | 'recordings' | 'keepsImeis'>,
): string {
  const { seed, devices, imei, recordings = [], keepsImeis } = options
  if (index === 0 && imei !== undefined) return imei
  const recorded = keepsImeis === true ? recordings[index]?.imei : undefined
  if (recorded !== undefined) return recorded
  const given = fleetImei(seed, index)
  // Should the seed give another device the very IMEI that was asked for, it gets the one after the fleet's last.
  return given === imei ? fleetImei(seed, devices) : given
}
