import { imeiCheckDigit } from '../../codec/imei.js'
import { Random } from '../random.js'
import type { FleetOptions } from './fleet-options.js'

/** Type allocation code of the invented devices; the wiki's example devices have it too. */
const TYPE_ALLOCATION_CODE = '35209308'
/** Serial numbers under one type allocation code: six digits. */
const FLEET_LIMIT = 1_000_000

/**
 * The IMEI of a fleet's device: distinct for each index of one seed, with a right check digit, and independent of
 * how many devices there are.
 * @throws {RangeError} unless `index` is a whole number in 0..999999
 */
export function fleetImei(seed: number | string, index: number): string {
  if (!Number.isInteger(index) || index < 0 || index >= FLEET_LIMIT) {
    throw new RangeError(`a fleet has devices 0 to ${FLEET_LIMIT - 1}, there is no ${index}`)
  }
  const random = new Random(seed).fork('imei')
  // x -> a x + b is one-to-one modulo a million as long as a shares no factor with 10.
  const factor = 10 * random.int(1000, 99_998) + random.pick([1, 3, 7, 9])
  const serial = (factor * index + random.int(0, FLEET_LIMIT - 1)) % FLEET_LIMIT
  const first14 = TYPE_ALLOCATION_CODE + String(serial).padStart(6, '0')
  return first14 + String(imeiCheckDigit(first14))
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
