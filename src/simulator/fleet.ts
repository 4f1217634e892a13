/** Devices by number: each its own vehicle, IMEI and records, all from one seed. */
import { Device, type DeviceOptions } from './device.js'
import { fleetImei } from './fleet-imei.js'
import type { Profile } from './profile.js'
import { FMB920 } from './profiles/fmb.js'
import { Random } from './random.js'
import { replyTo } from './replies.js'
import { VehicleRecords } from './vehicle-records.js'

export interface FleetOptions extends Omit<DeviceOptions, 'imei' | 'nextRecord' | 'reply'> {
  readonly seed: number | string
  /** How many there are; their number changes no device of them. */
  readonly devices: number
  /** The first device's IMEI; by default the seed gives it, as it gives the others'. */
  readonly imei?: string
  /** Ms since 1970 of the records' beginning; each device starts within the 10 s that follow. */
  readonly startMs: number
  readonly profile?: Profile
}

/** Devices of a real fleet have not been switched on in the same millisecond. */
const START_SPREAD_MS = 10_000

/**
 * Device `index` of the fleet, from 0. The same seed, index and options give the same bytes.
 * @throws {RangeError} for a count or batch that no device has, or an index beyond 999,999
 */
export function fleetDevice(index: number, options: FleetOptions): Device {
  const { seed, codec, startMs, profile = FMB920, ...device } = options
  const random = new Random(seed).fork(`device ${index}`)
  const startedMs = startMs + random.fork('clock').int(0, START_SPREAD_MS - 1)
  const records = new VehicleRecords(random, { startMs: startedMs, codec, profile })
  const imei = fleetDeviceImei(index, options)
  let recordsMade = 0
  return new Device({
    ...device,
    codec,
    imei,
    nextRecord: () => {
      recordsMade++
      return records.next()
    },
    reply: text => replyTo(text, { imei, profile, vehicle: records.state, startedMs, recordsMade }),
  })
}

/** The IMEI that device `index` has: the one that was asked for if it is the first, else the seed's. */
export function fleetDeviceImei(
  index: number,
  { seed, devices, imei }: Pick<FleetOptions, 'seed' | 'devices' | 'imei'>,
): string {
  if (index === 0 && imei !== undefined) return imei
  const given = fleetImei(seed, index)
  // Should the seed give another device the very IMEI that was asked for, it gets the one after the fleet's last.
  return given === imei ? fleetImei(seed, devices) : given
}
