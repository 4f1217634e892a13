import { readU64 } from '../wire/fields.js'
import { AvlPacketView } from './record-view.js'
import type { AvlPacket } from './types.js'
import { passRecords } from './walk-records.js'

/** Calls `see` with the timestamp of each record, milliseconds since 1970, without making anything for the records. */
export function eachTimestamp(packet: AvlPacket, see: (timestampMs: number) => void): void {
  if (!(packet instanceof AvlPacketView)) {
    for (const { timestampMs } of packet.records) see(timestampMs)
    return
  }
  const { bytes, layout, end, recordCount } = packet
  let at = packet.start
  for (let record = 0; record < recordCount; record++) {
    see(readU64(bytes, at))
    if (record + 1 < recordCount) at = passRecords(bytes, at, end, 1, layout, true)
  }
}
