import type { Fault } from './mutants.js'

/** The ack of so many records, `total` on this connection, as a server with these faults writes it. */
export function ackBytes(records: number, total: number, has: (fault: Fault) => boolean): Uint8Array {
  if (has('acknowledges as text')) return new TextEncoder().encode(String(records))
  if (has('acknowledges with one byte')) return Uint8Array.of(records)
  const bytes = new Uint8Array(has('acknowledges twice') ? 8 : 4)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length; at += 4) {
    view.setInt32(at, counted(records, total, has), has('acknowledges little-endian'))
  }
  return bytes
}

function counted(records: number, total: number, has: (fault: Fault) => boolean): number {
  if (records === 0) return 0
  if (has('counts one more')) return records + 1
  if (has('counts the first record')) return 1
  if (has('counts over the connection')) return total
  return has('counts in a signed byte') ? (records << 24) >> 24 : records
}
