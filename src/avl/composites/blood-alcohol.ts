import { EncodeError } from '../../wire/errors.js'
import { scaled, scaleOf, unscaled } from '../decimal.js'
import { asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'

const THOUSANDTH = scaleOf(0.001)
const MODES = ['passive', 'active']

/** 285: blood alcohol in the upper 14 bits, thousandths of a permille, and how it was measured in the lower two. */
export const bloodAlcohol: Composite = {
  parse(r) {
    const word = r.u16('bloodAlcohol')
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes too many`)
    return { permille: scaled(word >> 2, THOUSANDTH), mode: MODES[word & 3] ?? word & 3 }
  },
  format(value, w) {
    const { permille, mode } = asObject(value, 'bloodAlcohol')
    const raw = unscaled(String(asNumber(permille, 'permille')), THOUSANDTH, false)
    if (raw === undefined) throw new EncodeError('permille', permille, 'at most three decimals are needed')
    const number = typeof mode === 'string' ? MODES.indexOf(mode) : asNumber(mode, 'mode')
    if (!(number >= 0 && number <= 3))
      throw new EncodeError('mode', mode, 'passive, active, 2 or 3 is needed')
    w.u16('bloodAlcohol', Number(raw) * 4 + number)
  },
}
