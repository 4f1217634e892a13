import { asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'
import { toI16 } from './signed.js'

/** 258, 259: two zero bytes, then acceleration along X, Y and Z in mG. */
export const axes: Composite = {
  parse(r) {
    if (r.u16('padding') !== 0) return r.fail('the first two bytes are not zero')
    const value = { x: toI16(r.u16('x')), y: toI16(r.u16('y')), z: toI16(r.u16('z')) }
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes too many`)
    return value
  },
  format(value, w) {
    const vector = asObject(value, 'axes')
    w.u16('padding', 0)
    for (const axis of ['x', 'y', 'z']) w.i16(axis, asNumber(vector[axis], axis))
  },
}

/** 1429, 1432: acceleration along X, Y and Z, then the vector's length, all in mG. */
export const axesMagnitude: Composite = {
  parse(r) {
    const value = {
      x: toI16(r.u16('x')),
      y: toI16(r.u16('y')),
      z: toI16(r.u16('z')),
      magnitude: r.u16('magnitude'),
    }
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes too many`)
    return value
  },
  format(value, w) {
    const vector = asObject(value, 'axes')
    for (const axis of ['x', 'y', 'z']) w.i16(axis, asNumber(vector[axis], axis))
    w.u16('magnitude', asNumber(vector['magnitude'], 'magnitude'))
  },
}
