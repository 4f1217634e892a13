import { asciiBytes, asciiText } from '../../wire/ascii.js'
import { EncodeError } from '../../wire/errors.js'
import { asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'
import type { CompositeReader } from './composite-reader.js'

/** Sign, then degrees, or degrees and minutes, or all three, with or without a fraction, as ISO 6709 annex H has them. */
const POSITION =
  /^([+-])(\d{2}|\d{4}|\d{6})(\.\d{1,9})?([+-])(\d{3}|\d{5}|\d{7})(\.\d{1,9})?([+-]\d{1,6}(?:\.\d{1,6})?)?\/?$/

/** A ten-thousandth of an arc second is 2.8e-8 degrees: eight decimals keep it apart from the next. */
const DEGREE_DECIMALS = 8
const SECOND_PARTS = 1e4
const DEGREE_PARTS = 3600 * SECOND_PARTS

/**
 * 387: a position as text, `+DDMMSS.SSSS+DDDMMSS.SSSS+AAA.AAA/`. Looked at closely before it is believed: devices
 * have been seen to send eight bytes of text and binary data behind them (traccar's samples).
 */
export const iso6709: Composite = {
  parse(r) {
    const text = asciiText(r.take(r.remaining, 'iso6709')).replace(/\0+$/, '')
    const match = POSITION.exec(text)
    if (match === null) return r.fail('no position as ISO 6709 has it')
    const [
      ,
      latitudeSign,
      latitude,
      latitudeRest = '',
      longitudeSign,
      longitude,
      longitudeRest = '',
      altitude,
    ] = match
    return {
      latitude: degrees(r, latitudeSign!, latitude!, latitudeRest, 2, 90),
      longitude: degrees(r, longitudeSign!, longitude!, longitudeRest, 3, 180),
      altitude: altitude === undefined ? null : Number(altitude),
    }
  },
  format(value, w) {
    const { latitude, longitude, altitude } = asObject(value, 'iso6709')
    const text =
      sexagesimal(asNumber(latitude, 'latitude'), 'latitude', 2, 90) +
      sexagesimal(asNumber(longitude, 'longitude'), 'longitude', 3, 180) +
      (altitude === null || altitude === undefined ? '' : metres(asNumber(altitude, 'altitude')))
    w.put(asciiBytes(`${text}/`, 'iso6709'))
  },
}

function degrees(
  r: CompositeReader,
  sign: string,
  whole: string,
  fraction: string,
  width: 2 | 3,
  limit: number,
): number {
  const parts = [whole.slice(0, width), whole.slice(width, width + 2), whole.slice(width + 2)].filter(Boolean)
  // The fraction belongs to the last part there is.
  const [degree, minute = 0, second = 0] = parts.map((part, at) =>
    Number(at === parts.length - 1 ? part + fraction : part),
  ) as [number, number?, number?]
  const total = degree + minute / 60 + second / 3600
  if (minute >= 60 || second >= 60 || total > limit) r.fail(`${sign}${whole}${fraction} is no angle`)
  const rounded = Number(total.toFixed(DEGREE_DECIMALS))
  return sign === '-' && rounded !== 0 ? -rounded : rounded
}

function sexagesimal(value: number, field: string, width: 2 | 3, limit: number): string {
  if (!(Math.abs(value) <= limit))
    throw new EncodeError(field, value, `degrees in -${limit}..${limit} are needed`)
  const parts = Math.round(Math.abs(value) * DEGREE_PARTS)
  const whole = (number: number, digits: number): string => String(Math.floor(number)).padStart(digits, '0')
  const seconds = (parts % (60 * SECOND_PARTS)) / SECOND_PARTS
  return (
    (value < 0 ? '-' : '+') +
    whole(parts / DEGREE_PARTS, width) +
    whole((parts / (60 * SECOND_PARTS)) % 60, 2) +
    seconds.toFixed(4).padStart(7, '0')
  )
}

function metres(value: number): string {
  if (!(Math.abs(value) < 1e6)) throw new EncodeError('altitude', value, 'metres below a million are needed')
  return (value < 0 ? '-' : '+') + Math.abs(value).toFixed(3).padStart(7, '0')
}
