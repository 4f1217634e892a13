import { asList, asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'
import { toI16 } from './signed.js'

/** Bytes of a sample: X, Y and Z, two each. */
const SAMPLE = 6

/** 257: samples of the accelerometer in mG, oldest first; their rate is a setting of the device (wiki "Crash trace"). */
export const crashTrace: Composite = {
  parse(r) {
    if (r.remaining % SAMPLE !== 0)
      return r.fail(`${r.remaining} bytes are no whole number of ${SAMPLE}-byte samples`)
    const samples = []
    while (r.remaining > 0) samples.push({ x: toI16(r.u16('x')), y: toI16(r.u16('y')), z: toI16(r.u16('z')) })
    return samples
  },
  format(value, w) {
    asList(value, 'samples').forEach((item, at) => {
      const sample = asObject(item, `samples[${at}]`)
      for (const axis of ['x', 'y', 'z']) w.i16(`samples[${at}].${axis}`, asNumber(sample[axis], axis))
    })
  },
}
