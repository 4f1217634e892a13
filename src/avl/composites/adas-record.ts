import { asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'

const WORDS = ['time', 'latitude', 'longitude'] as const
const BYTES = ['fileType', 'trigger', 'length', 'error'] as const

/** 667 of the FMx6 family: the notice of a file from the ADAS camera. Time in Unix seconds; the position stays raw. */
export const adasRecord: Composite = {
  parse(r) {
    const record: Record<string, number> = {}
    for (const field of WORDS) record[field] = r.u32(field)
    for (const field of BYTES) record[field] = r.u8(field)
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes too many`)
    return record
  },
  format(value, w) {
    const record = asObject(value, 'adasRecord')
    for (const field of WORDS) w.u32(field, asNumber(record[field], field))
    for (const field of BYTES) w.u8(field, asNumber(record[field], field))
  },
}
