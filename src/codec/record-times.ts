import { readU64 } from '../wire/fields.js'
import { AvlPacketView } from './record-view.js'
import type { AvlPacket } from './types.js'
import { passRecords } from './walk-records.js'

/** From when to when records are, milliseconds since 1970. */
export interface TimeSpan {
  fromMs: number
  toMs: number
}

/** Latest instant of a date (ECMAScript, "Time Values and Time Range"). */
const LATEST_MS = 8.64e15

/**
 * Widens the span so that the packet's records are in it, without making anything for them. A clock that was never set
 * says 1970, and a broken one no date at all: those are passed over.
 */
export function widen(span: TimeSpan, packet: AvlPacket): void {
  let { fromMs, toMs } = span
  if (packet instanceof AvlPacketView) {
    const { bytes, layout, end, recordCount } = packet
    let at = packet.start
    for (let record = 0; record < recordCount; record++) {
      const timestampMs = readU64(bytes, at)
      if (timestampMs > 0 && timestampMs <= LATEST_MS) {
        if (timestampMs < fromMs) fromMs = timestampMs
        if (timestampMs > toMs) toMs = timestampMs
      }
      if (record + 1 < recordCount) at = passRecords(bytes, at, end, 1, layout, true)
    }
  } else {
    for (const { timestampMs } of packet.records) {
      if (!(timestampMs > 0 && timestampMs <= LATEST_MS)) continue
      fromMs = Math.min(fromMs, timestampMs)
      toMs = Math.max(toMs, timestampMs)
    }
  }
  span.fromMs = fromMs
  span.toMs = toMs
}
