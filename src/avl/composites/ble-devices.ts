import { toHex } from '../../wire/hex.js'
import { asHex, asList, asNumber, asObject } from './shape.js'
import type { Composite } from './composite.js'
import { fromI8, toI8 } from './signed.js'

/** 585 of the autonomous trackers: their number, then for each its MAC, RSSI (dBm), slot and two lengths with data. */
export const bleDevices: Composite = {
  parse(r) {
    const count = r.u8('count')
    const devices = Array.from({ length: count }, (_, at) => ({
      mac: toHex(r.take(6, `devices[${at}].mac`)),
      rssi: toI8(r.u8(`devices[${at}].rssi`)),
      slot: r.u8(`devices[${at}].slot`),
      main: toHex(r.take(r.u8(`devices[${at}].main length`), `devices[${at}].main`)),
      additional: toHex(r.take(r.u8(`devices[${at}].additional length`), `devices[${at}].additional`)),
    }))
    if (r.remaining > 0) return r.fail(`${r.remaining} bytes behind the last of ${count} devices`)
    return devices
  },
  format(value, w) {
    const devices = asList(value, 'devices')
    w.u8('count', devices.length)
    devices.forEach((item, at) => {
      const device = asObject(item, `devices[${at}]`)
      w.put(asHex(device['mac'], 'mac', 6))
      w.u8('rssi', fromI8(asNumber(device['rssi'], 'rssi')))
      w.u8('slot', asNumber(device['slot'], 'slot'))
      for (const field of ['main', 'additional']) {
        const bytes = asHex(device[field], field)
        w.u8(`${field} length`, bytes.length)
        w.put(bytes)
      }
    })
  },
}
