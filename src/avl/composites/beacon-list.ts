import { EncodeError } from '../../wire/errors.js'
import { toHex } from '../../wire/hex.js'
import type { Writer } from '../../wire/writer.js'
import type { AvlObject, AvlValue } from '../value.js'
import { asHex, asList, asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'
import type { CompositeReader } from './composite-reader.js'
import { fromI8, toI8 } from './signed.js'

/** What a beacon's flag byte says (wiki, beacon configuration page). */
const FLAG = { rssi: 0x01, battery: 0x02, temperature: 0x04, iBeacon: 0x20 } as const
const NAMED = FLAG.rssi | FLAG.battery | FLAG.temperature | FLAG.iBeacon

/**
 * 385, and 10500 of the FMx650: one part of a list that may be spread over several records, then its beacons. RSSI is
 * in dBm, the battery in mV; the temperature's scale is published nowhere, so it stays raw.
 */
export const beaconList: Composite = {
  parse(r) {
    const dataPart = r.u8('dataPart')
    const beacons = []
    while (r.remaining > 0) beacons.push(parseBeacon(r))
    return { part: dataPart >> 4, parts: dataPart & 0x0f, beacons }
  },
  format(value, w) {
    const list = asObject(value, 'beaconList')
    w.u8('dataPart', nibble(list, 'part') * 16 + nibble(list, 'parts'))
    asList(list['beacons'], 'beacons').forEach((item, at) =>
      formatBeacon(asObject(item, `beacons[${at}]`), w),
    )
  },
}

function parseBeacon(r: CompositeReader): AvlObject {
  const flags = r.u8('flags')
  const hex = (length: number, field: string): string => toHex(r.take(length, field))
  const beacon: Record<string, AvlValue> =
    (flags & FLAG.iBeacon) !== 0
      ? { kind: 'iBeacon', uuid: hex(16, 'uuid'), major: r.u16('major'), minor: r.u16('minor') }
      : { kind: 'Eddystone', namespace: hex(10, 'namespace'), instance: hex(6, 'instance') }
  if ((flags & FLAG.rssi) !== 0) beacon['rssi'] = toI8(r.u8('rssi'))
  if ((flags & FLAG.battery) !== 0) beacon['batteryMv'] = r.u16('battery')
  if ((flags & FLAG.temperature) !== 0) beacon['temperatureRaw'] = r.u16('temperature')
  // Without them the beacon could not be written back as it was.
  if ((flags & ~NAMED) !== 0) beacon['reservedFlags'] = flags & ~NAMED
  return beacon
}

function formatBeacon(beacon: AvlObject, w: Writer): void {
  const { kind, uuid, major, minor, namespace, instance, rssi, batteryMv, temperatureRaw, reservedFlags } =
    beacon
  const iBeacon = kind === 'iBeacon'
  w.u8(
    'flags',
    (iBeacon ? FLAG.iBeacon : 0) |
      (rssi === undefined ? 0 : FLAG.rssi) |
      (batteryMv === undefined ? 0 : FLAG.battery) |
      (temperatureRaw === undefined ? 0 : FLAG.temperature) |
      (reservedFlags === undefined ? 0 : asNumber(reservedFlags, 'reservedFlags') & ~NAMED),
  )
  if (iBeacon) {
    w.put(asHex(uuid, 'uuid', 16))
    w.u16('major', asNumber(major, 'major'))
    w.u16('minor', asNumber(minor, 'minor'))
  } else {
    w.put(asHex(namespace, 'namespace', 10))
    w.put(asHex(instance, 'instance', 6))
  }
  if (rssi !== undefined) w.u8('rssi', fromI8(asNumber(rssi, 'rssi')))
  if (batteryMv !== undefined) w.u16('batteryMv', asNumber(batteryMv, 'batteryMv'))
  if (temperatureRaw !== undefined) w.u16('temperatureRaw', asNumber(temperatureRaw, 'temperatureRaw'))
}

function nibble(list: AvlObject, field: 'part' | 'parts'): number {
  const value = asNumber(list[field], field)
  if (!Number.isInteger(value) || value < 0 || value > 15)
    throw new EncodeError(field, value, 'an integer in 0..15 is needed')
  return value
}
