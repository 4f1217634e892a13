import { printableText } from '../../wire/ascii.js'
import { EncodeError } from '../../wire/errors.js'
import { readU16 } from '../../wire/fields.js'
import { toHex } from '../../wire/hex.js'
import { Writer } from '../../wire/writer.js'
import { scaled, scaleOf, unscaled } from '../decimal.js'
import { utf8Bytes } from '../utf8.js'
import type { AvlObject, AvlValue } from '../value.js'
import { asHex, asList, asNumber, asObject, asText } from './shape.js'
import type { Composite } from './composite.js'
import type { CompositeReader } from './composite-reader.js'
import { fromI8, toI16, toI8 } from './signed.js'

/** How a parameter's bytes are read and written. `parse` gives undefined for bytes that it can't be. */
interface ParameterType {
  parse(bytes: Uint8Array): AvlValue | undefined
  format(value: AvlValue, field: string, w: Writer): void
}

const u8: ParameterType = {
  parse: bytes => (bytes.length === 1 ? bytes[0]! : undefined),
  format: (value, field, w) => w.u8(field, asNumber(value, field)),
}
const i8: ParameterType = {
  parse: bytes => (bytes.length === 1 ? toI8(bytes[0]!) : undefined),
  format: (value, field, w) => w.u8(field, fromI8(asNumber(value, field))),
}
const u16: ParameterType = {
  parse: bytes => (bytes.length === 2 ? readU16(bytes, 0) : undefined),
  format: (value, field, w) => w.u16(field, asNumber(value, field)),
}
const i16: ParameterType = {
  parse: bytes => (bytes.length === 2 ? toI16(readU16(bytes, 0)) : undefined),
  format: (value, field, w) => w.i16(field, asNumber(value, field)),
}
const HUNDREDTH = scaleOf(0.01)
const hundredths: ParameterType = {
  parse: bytes => (bytes.length === 2 ? scaled(toI16(readU16(bytes, 0)), HUNDREDTH) : undefined),
  format(value, field, w) {
    const raw = unscaled(String(asNumber(value, field)), HUNDREDTH, false)
    if (raw === undefined) throw new EncodeError(field, value, 'at most two decimals are needed')
    w.i16(field, Number(raw))
  },
}
const hex: ParameterType = {
  parse: bytes => toHex(bytes),
  format: (value, field, w) => w.put(asHex(value, field)),
}
const text: ParameterType = {
  parse: printableText,
  format: (value, field, w) => w.put(utf8Bytes(asText(value, field))),
}

/**
 * Parameters by id. 0, 1, 2, 13, 14 and 15 stand in the vendor's samples (wiki, BLE beacon settings and EYE beacon
 * pages), the rest is known from traccar; the scale of 6 is taken from id 10800, by analogy.
 */
// prettier-ignore
const PARAMETERS = new Map<number, { readonly key: string; readonly type: ParameterType }>([
  [0, { key: 'rssi', type: i8 }],              // dBm
  [1, { key: 'beaconId', type: hex }],         // 20 bytes iBeacon, 16 Eddystone, 6 where a MAC stands in
  [2, { key: 'additional', type: hex }],       // advertisement data as they were captured
  [5, { key: 'name', type: text }],
  [6, { key: 'temperature', type: hundredths }], // °C
  [7, { key: 'humidity', type: u8 }],          // %
  [8, { key: 'magnet', type: u8 }],
  [9, { key: 'movement', type: u8 }],
  [10, { key: 'movementCount', type: u16 }],
  [11, { key: 'pitch', type: i8 }],            // degrees
  [12, { key: 'roll', type: i16 }],            // degrees
  [13, { key: 'lowBattery', type: u8 }],
  [14, { key: 'batteryMv', type: u16 }],
  [15, { key: 'mac', type: hex }],
])
const IDS = new Map([...PARAMETERS].map(([id, { key }]) => [key, id]))

/** A parameter that is unknown, or not as long as it should be, is kept by its number, as hex. */
const UNKNOWN_KEY = /^param(\d{1,3})$/

/**
 * 548, 10828, 10829, 10831, 11317: a protocol byte, then beacons, each its length and its parameters as type, length
 * and value. A beacon's keys stand in the wire's order, which is how the same bytes come out again.
 */
export const beaconTlv: Composite = {
  parse(r) {
    const protocol = r.u8('protocol')
    const beacons = []
    while (r.remaining > 0) {
      const length = r.u8(`beacons[${beacons.length}].length`)
      beacons.push(parseBeacon(r.within(length, `beacons[${beacons.length}]`)))
    }
    return { protocol, beacons }
  },
  format(value, w) {
    const list = asObject(value, 'beaconTlv')
    w.u8('protocol', asNumber(list['protocol'], 'protocol'))
    asList(list['beacons'], 'beacons').forEach((item, at) => {
      const beacon = new Writer()
      formatBeacon(asObject(item, `beacons[${at}]`), beacon)
      w.u8(`beacons[${at}].length`, beacon.size)
      w.put(beacon.view())
    })
  },
}

function parseBeacon(r: CompositeReader): AvlObject {
  const beacon: Record<string, AvlValue> = {}
  while (r.remaining > 0) {
    const id = r.u8('parameter')
    const value = r.take(r.u8(`parameter ${id} length`), `parameter ${id}`)
    const known = PARAMETERS.get(id)
    const parsed = known?.type.parse(value)
    const key = known === undefined || parsed === undefined ? `param${id}` : known.key
    if (Object.hasOwn(beacon, key)) r.fail(`parameter ${id} is given twice`)
    beacon[key] = parsed ?? toHex(value)
  }
  return beacon
}

function formatBeacon(beacon: AvlObject, w: Writer): void {
  for (const [key, value] of Object.entries(beacon)) {
    const id = IDS.get(key) ?? Number(UNKNOWN_KEY.exec(key)?.[1] ?? NaN)
    if (Number.isNaN(id))
      throw new EncodeError(key, value, 'a known parameter, or param0 to param255, is needed')
    const parameter = new Writer()
    const type = IDS.has(key) ? PARAMETERS.get(id)!.type : hex
    type.format(value, key, parameter)
    w.u8('parameter', id)
    w.u8(`${key} length`, parameter.size)
    w.put(parameter.view())
  }
}
