import { EncodeError } from '../../wire/errors.js'
import { asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'

/** By number, as the FM1100 protocol document lists them. */
const ACTIVITIES = ['rest', 'availability', 'work', 'driving']

/** 137, 138: the low nibble is the driver's activity, the high one the warning about his driving time, 0 none. */
export const driverState: Composite = {
  parse(r) {
    const byte = r.u8('driverState')
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes too many`)
    return { activity: ACTIVITIES[byte & 0x0f] ?? byte & 0x0f, timeWarning: byte >> 4 }
  },
  format(value, w) {
    const { activity, timeWarning } = asObject(value, 'driverState')
    const number =
      typeof activity === 'string' ? ACTIVITIES.indexOf(activity) : asNumber(activity, 'activity')
    if (!(number >= 0 && number <= 15)) throw new EncodeError('activity', activity, 'an activity is needed')
    w.u8('driverState', asNumber(timeWarning, 'timeWarning') * 16 + number)
  },
}
