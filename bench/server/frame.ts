/** The bytes that every device of the load sends: one frame of 20 records of 10 IO elements, 1,132 bytes. */
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'

export const RECORDS = 20

/** Id and width of each element of a record. */
const ELEMENTS = [
  [239, 1],
  [240, 1],
  [21, 1],
  [200, 1],
  [69, 1],
  [1, 1],
  [66, 2],
  [67, 2],
  [24, 2],
  [16, 4],
] as const

/** @param turn how many frames the device has sent before: each has records of its own, as a store keeps none twice */
export function recordFrame(turn = 0): Uint8Array {
  const start = Date.UTC(2026, 0, 5, 8) + 1000 * RECORDS * turn
  const records = Array.from({ length: RECORDS }, (_, n) => ({
    timestampMs: start + 1000 * n,
    priority: 0,
    gps: {
      longitude: 25.256 + 1e-5 * n,
      latitude: 54.667 + 1e-5 * n,
      altitude: 120 + n,
      angle: 7 * n,
      satellites: 11,
      speed: 40 + n,
    },
    eventIoId: 0,
    io: ELEMENTS.map(([id, width]) => ({ id, value: new Uint8Array(width).fill((31 * id + n) & 0x7f) })),
  }))
  return encodeTcpFrame({ kind: 'avl', codecId: 0x08, records })
}
