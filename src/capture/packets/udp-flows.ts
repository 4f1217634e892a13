import { readU16 } from '../../wire/fields.js'
import { FlowEntry, FlowTable } from './flow-table.js'
import type { Packet } from './packet.js'

const HEADER_SIZE = 8

/** What two UDP ports say to each other. */
export class UdpFlow<State> extends FlowEntry {
  /** For whoever listens. */
  state: State | undefined
}

/**
 * Takes a datagram's payload: a view, valid until the call returns. `missing` bytes behind it were cut off by the
 * snap length. `isFromLow` tells which end has sent it.
 */
export type OnDatagram<State> = (
  flow: UdpFlow<State>,
  isFromLow: boolean,
  payload: Uint8Array,
  missing: number,
  timeMs: number,
) => void

/** Datagrams by their addresses and ports; as many flows at a time as `maxFlows` says (default 32,768). */
export class UdpFlows<State> {
  private readonly table = new FlowTable<UdpFlow<State>>()
  private readonly onDatagram: OnDatagram<State>
  private readonly maxFlows: number

  constructor(onDatagram: OnDatagram<State>, maxFlows = 0x8000) {
    this.onDatagram = onDatagram
    this.maxFlows = maxFlows
  }

  /** Takes a packet that starts with its UDP header. False if it is none. */
  packet(packet: Packet): boolean {
    const { bytes, start, end } = packet
    if (start + HEADER_SIZE > end) return false
    packet.sourcePort = readU16(bytes, start)
    packet.destinationPort = readU16(bytes, start + 2)
    const declared = readU16(bytes, start + 4)
    // 0 is the length of a jumbogram, or of one that is yet to be segmented.
    const size = declared === 0 ? end + packet.missing - start : declared
    if (size < HEADER_SIZE) return false
    const stop = Math.min(end, start + size)
    let flow = this.table.find(packet)
    const { isFromLow } = this.table
    if (flow === undefined) {
      if (this.table.size >= this.maxFlows) this.table.remove(this.table.stalest!)
      flow = this.table.add(new UdpFlow<State>(), packet)
    }
    const payload = bytes.subarray(start + HEADER_SIZE, stop)
    this.onDatagram(flow, isFromLow, payload, start + size - stop, packet.timeMs)
    return true
  }
}
