import { asciiBytes, asciiText } from '../../wire/ascii.js'
import { EncodeError } from '../../wire/errors.js'
import { asList, asText } from './shape.js'
import type { Composite } from './composite.js'

const CODE = /^[0-9A-Za-z][0-9A-Za-z-]{0,15}$/

/**
 * 281, 282, 525: diagnostic trouble codes as text, such as `P0420,P0171`. Commas part them (281), full stops on the
 * FMx6 family (525). Some firmware sends 282 in a binary form that is published nowhere.
 */
export const faultCodes: Composite = {
  parse(r) {
    const text = asciiText(r.take(r.remaining, 'faultCodes')).replace(/\0+$/, '').trim()
    if (text === '') return []
    const codes = text.split(/[,.;]\s*/).filter(code => code !== '')
    if (!codes.every(code => CODE.test(code))) return r.fail('no list of fault codes as text')
    return codes
  },
  format(value, w) {
    const codes = asList(value, 'faultCodes').map((code, at) => asText(code, `faultCodes[${at}]`))
    const bad = codes.find(code => !CODE.test(code))
    if (bad !== undefined) throw new EncodeError('faultCodes', bad, 'letters, digits and hyphens are needed')
    w.put(asciiBytes(codes.join(','), 'faultCodes'))
  },
}
