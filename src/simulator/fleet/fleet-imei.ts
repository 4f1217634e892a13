import { imeiCheckDigit } from '../../codec/imei.js'
import { Random } from '../random.js'

/** Type allocation code of the invented devices; the wiki's example devices have it too. */
const TYPE_ALLOCATION_CODE = '35209308'
/** Serial numbers under one type allocation code: six digits. */
export const FLEET_LIMIT = 1_000_000

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
