/**
 * Codec 7, the GH3000 family: records with masks that say which fields are there. Latitude comes before longitude,
 * opposite to the other codecs. Source: the manufacturer's parser 1.8.1 (`Codec7.cs`) and traccar.
 */
import { EncodeError } from '../wire/errors.js'
import { readU16, readU32 } from '../wire/fields.js'
import type { Reader } from '../wire/reader.js'
import type { Writer } from '../wire/writer.js'
import type { AvlRecord, Cell, GpsElement, IoElement } from './types.js'

/** 2007-01-01 00:00:00 UTC, where the 30-bit seconds count from. */
export const CODEC_7_EPOCH_S = 1_167_609_600
const SECONDS_MASK = 0x3fff_ffff
/** Bits of the global mask. */
const HAS_GPS = 0x01
export const CODEC_7_IO_GROUPS = [
  { bit: 0x02, name: 'n1', width: 1 },
  { bit: 0x04, name: 'n2', width: 2 },
  { bit: 0x08, name: 'n4', width: 4 },
]

type Values = { -readonly [K in keyof (GpsElement & Cell)]: number }

/** One bit of the GPS mask: the fields that it announces, in the wire's order. */
interface MaskedField {
  readonly bit: number
  readonly fields: readonly (keyof Values)[]
  /** Bytes of each field. */
  readonly width: 1 | 2 | 4
  /** Wire number to value and back, where they differ. */
  readonly toValue?: (wire: number) => number
  readonly toWire?: (value: number) => number
}

// prettier-ignore
export const CODEC_7_GPS_FIELDS: readonly MaskedField[] = [
  { bit: 0x01, fields: ['latitude', 'longitude'], width: 4, toValue: singleToDecimal, toWire: singleBits },
  { bit: 0x02, fields: ['altitude'],      width: 2, toValue: wire => (wire << 16) >> 16, toWire: toTwosComplement16 },
  { bit: 0x04, fields: ['angle'],         width: 1, toValue: wire => (wire * 360) / 256, toWire: turnFraction },
  { bit: 0x08, fields: ['speed'],         width: 1 },
  { bit: 0x10, fields: ['satellites'],    width: 1 },
  { bit: 0x20, fields: ['lac', 'cellId'], width: 2 },
  { bit: 0x40, fields: ['signalQuality'], width: 1 },
  { bit: 0x80, fields: ['operatorCode'],  width: 4 },
]

/** @throws {DecodeError} `OVERRUN` */
export function readCodec7Record(r: Reader): AvlRecord {
  const head = r.u32('priorityAndTime')
  const globalMask = r.u8('globalMask')
  const values = globalMask & HAS_GPS ? readGps(r) : absentValues()
  const { longitude, latitude, altitude, angle, satellites, speed, ...cell } = values
  const io: IoElement[] = []
  for (const { bit, name, width } of CODEC_7_IO_GROUPS) {
    if (!(globalMask & bit)) continue
    const count = r.u8(name)
    for (let i = 0; i < count; i++)
      io.push({ id: r.u8(`${name}[${i}].id`), value: r.take(width, `${name}[${i}].value`) })
  }
  return {
    timestampMs: (CODEC_7_EPOCH_S + (head & SECONDS_MASK)) * 1000,
    priority: head >>> 30,
    gps: { longitude, latitude, altitude, angle, satellites, speed },
    eventIoId: 0,
    cell,
    io,
  }
}

function readGps(r: Reader): Values {
  const values = absentValues()
  const mask = r.u8('gpsMask')
  for (const { bit, fields, width, toValue } of CODEC_7_GPS_FIELDS) {
    if (!(mask & bit)) continue
    for (const field of fields) {
      const at = r.skip(width, field)
      const wire = width === 1 ? r.bytes[at]! : width === 2 ? readU16(r.bytes, at) : readU32(r.bytes, at)
      values[field] = toValue === undefined ? wire : toValue(wire)
      r.span(field, at, width, values[field])
    }
  }
  return values
}

/**
 * Writes what the record has: a field that is `NaN` is left out, and its mask bit with it.
 * @throws {EncodeError} for a value that its field cannot hold
 */
export function writeCodec7Record(w: Writer, record: AvlRecord): void {
  const seconds = record.timestampMs / 1000 - CODEC_7_EPOCH_S
  if (!(Number.isInteger(seconds) && seconds >= 0 && seconds <= SECONDS_MASK)) {
    throw new EncodeError(
      'timestamp',
      record.timestampMs,
      'whole seconds from 2007-01-01 to 2041-01-10 are needed',
    )
  }
  if (!(record.priority >= 0 && record.priority <= 3 && Number.isInteger(record.priority))) {
    throw new EncodeError('priority', record.priority, 'an integer in 0..3 is needed')
  }
  const values: Values = { ...absentValues(), ...plainGps(record.gps), ...record.cell }
  const present = CODEC_7_GPS_FIELDS.filter(({ fields }) =>
    fields.some(field => !Number.isNaN(values[field])),
  )
  const groups = CODEC_7_IO_GROUPS.map(group => ({
    ...group,
    io: record.io.filter(io => io.value.length === group.width),
  }))
  const homeless = record.io.find(io => !CODEC_7_IO_GROUPS.some(group => group.width === io.value.length))
  if (homeless) {
    throw new EncodeError(
      `io ${homeless.id}`,
      `${homeless.value.length} bytes`,
      'Codec 7 carries values of 1, 2, 4 bytes',
    )
  }
  const ioMask = groups.reduce((mask, { bit, io }) => (io.length > 0 ? mask | bit : mask), 0)
  w.u32('priorityAndTime', record.priority * 0x4000_0000 + seconds)
  w.u8('globalMask', ioMask | (present.length > 0 ? HAS_GPS : 0))
  if (present.length > 0) {
    w.u8(
      'gpsMask',
      present.reduce((mask, { bit }) => mask | bit, 0),
    )
    for (const row of present) for (const field of row.fields) writeMasked(w, row, field, values[field])
  }
  for (const { name, io } of groups) {
    if (io.length === 0) continue
    w.u8(name, io.length)
    for (const { id, value } of io) {
      w.u8('io.id', id)
      w.put(value)
    }
  }
}

function writeMasked(w: Writer, { width, toWire }: MaskedField, field: string, value: number): void {
  if (Number.isNaN(value))
    throw new EncodeError(field, value, 'its mask bit announces it together with its pair')
  const wire = toWire === undefined ? value : toWire(value)
  if (width === 1) w.u8(field, wire)
  else if (width === 2) w.u16(field, wire)
  else w.u32(field, wire)
}

function absentValues(): Values {
  return {
    longitude: NaN,
    latitude: NaN,
    altitude: NaN,
    angle: NaN,
    satellites: NaN,
    speed: NaN,
    lac: NaN,
    cellId: NaN,
    signalQuality: NaN,
    operatorCode: NaN,
  }
}

function plainGps({ longitude, latitude, altitude, angle, satellites, speed }: GpsElement): GpsElement {
  return { longitude, latitude, altitude, angle, satellites, speed }
}

function toTwosComplement16(altitude: number): number {
  if (!(altitude >= -0x8000 && altitude <= 0x7fff && Number.isInteger(altitude))) {
    throw new EncodeError('altitude', altitude, 'an integer in -32768..32767 is needed')
  }
  return altitude & 0xffff
}

/** Degrees as 256ths of a turn: the field is one byte, so the last half step before a whole turn is north again. */
function turnFraction(angle: number): number {
  if (!(angle >= 0 && angle <= 360)) throw new EncodeError('angle', angle, '0..360 is needed')
  return Math.round((angle * 256) / 360) & 0xff
}

const single = new DataView(new ArrayBuffer(4))

/**
 * IEEE-754 single of these bits, as a decimal that still means it: 25.337881, not 25.337881088256836. Six decimals are
 * a tenth of a metre and what a single holds of a coordinate; near zero it holds more.
 */
function singleToDecimal(bits: number): number {
  single.setUint32(0, bits)
  const value = single.getFloat32(0)
  const decimal = Number(value.toFixed(6))
  if (Math.fround(decimal) === value) return decimal
  for (let digits = 6; digits <= 9; digits++) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.fround(shorter) === value) return shorter
  }
  return value
}

function singleBits(value: number): number {
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
    throw new EncodeError('coordinate', value, 'a number that a 32-bit float can hold is needed')
  }
  single.setFloat32(0, value)
  return single.getUint32(0)
}
