/** TCP connections put together from the packets of a capture, both directions (RFC 9293). */
import { readI32, readU16 } from '../../wire/fields.js'
import { FlowTable } from './flow-table.js'
import type { Packet } from './packet.js'
import { ACK, FIN, isNewConnection, type OpenTcp, RST, SYN, TcpFlow } from './tcp-flow.js'
import type { TcpDirection } from './tcp-direction.js'
import { TcpReassembly } from './tcp-reassembly.js'

export interface TcpStreamsOptions {
  /** Connections followed at one time; default 32,768. */
  readonly maxFlows?: number
  /** Bytes that may wait for a hole to fill, each direction; default 1 MiB. */
  readonly maxHeld?: number
  /** The same, all connections together; default 64 MiB. */
  readonly maxHeldTotal?: number
  /** Ports known to be servers': they tell client from server where a capture lacks the opening. */
  readonly serverPorts?: ReadonlySet<number>
}

const HEADER_SIZE = 20

/** Holes are looked through whenever this many packets have come. */
const SWEEP_MASK = 0x3ff

export class TcpStreams {
  private readonly open: OpenTcp
  private readonly table = new FlowTable<TcpFlow>()
  private readonly reassembly: TcpReassembly
  private readonly maxFlows: number
  private readonly serverPorts: ReadonlySet<number> | undefined
  private packets = 0

  constructor(open: OpenTcp, options: TcpStreamsOptions = {}) {
    this.open = open
    this.maxFlows = options.maxFlows ?? 0x8000
    this.reassembly = new TcpReassembly(options.maxHeld ?? 0x10_0000, options.maxHeldTotal ?? 0x400_0000)
    this.serverPorts = options.serverPorts
  }

  /** Takes a packet that starts with its TCP header. False if it is none. */
  packet(packet: Packet): boolean {
    const { bytes, start, end, timeMs } = packet
    if (start + HEADER_SIZE > end) return false
    const headerSize = (bytes[start + 12]! >>> 4) * 4
    const length = end + packet.missing - start - headerSize
    if (headerSize < HEADER_SIZE || length < 0) return false
    packet.sourcePort = readU16(bytes, start)
    packet.destinationPort = readU16(bytes, start + 2)
    const seq = readI32(bytes, start + 4)
    const flags = bytes[start + 13]!
    if ((++this.packets & SWEEP_MASK) === 0) this.reassembly.sweep(timeMs)

    let flow = this.table.find(packet)
    const { isFromLow } = this.table
    if (flow !== undefined && isNewConnection(flow, isFromLow, seq, flags, length)) {
      this.reassembly.finish(flow, 'reused', timeMs)
      this.table.remove(flow)
      flow = undefined
    }
    flow ??= this.add(packet, flags)
    flow.packets++
    flow.lastMs = timeMs
    const { isClosed } = flow
    const direction = isFromLow ? flow.low : flow.high
    const other = isFromLow ? flow.high : flow.low
    if ((flags & SYN) !== 0) this.synchronise(flow, direction, other, seq, flags, readI32(bytes, start + 8))
    if (isClosed) return true
    if (flow.listener === undefined) {
      // Only so much is followed as is needed to see the ports used again.
      if ((flags & RST) !== 0) flow.isClosed = true
      if ((flags & FIN) !== 0) direction.hasFin = true
      if (direction.hasFin && other.hasFin) flow.isClosed = true
      return true
    }
    if (flow.low.holePacket >= 0) this.reassembly.checkHole(flow, flow.low, timeMs)
    if (flow.high.holePacket >= 0) this.reassembly.checkHole(flow, flow.high, timeMs)
    if (flow.listener === undefined) return true
    if ((flags & RST) !== 0) {
      // What a RST carries is a word about its reason (RFC 9293, section 3.5.2), no data.
      this.reassembly.finish(flow, 'rst', timeMs)
      return true
    }
    const dataSeq = (flags & SYN) !== 0 ? (seq + 1) | 0 : seq
    if (!direction.isStarted && (length > 0 || (flags & FIN) !== 0)) direction.start(dataSeq)
    if ((flags & FIN) !== 0 && !direction.hasFin) {
      direction.hasFin = true
      direction.finSeq = (dataSeq + length) | 0
    }
    if (length > 0) {
      const from = Math.min(start + headerSize, end)
      const ack = (flags & ACK) !== 0 ? readI32(bytes, start + 8) : undefined
      this.reassembly.receive(flow, direction, dataSeq, bytes, from, end, length, timeMs, ack)
    }
    if ((flags & ACK) !== 0 && other.isStarted)
      this.reassembly.acknowledge(flow, other, readI32(bytes, start + 8), timeMs)
    if (flow.low.isFinished && flow.high.isFinished) this.reassembly.finish(flow, 'fin', timeMs)
    return true
  }

  /** The file has ended: whatever is still missing will not come. */
  end(): void {
    for (let flow = this.table.stalest; flow !== undefined; flow = this.table.stalest) {
      this.reassembly.finish(flow, 'end of file', flow.lastMs)
      this.table.remove(flow)
    }
  }

  /** Gives up the connection that has been silent for longest, to make room. False if there is none. */
  evict(): boolean {
    const flow = this.table.stalest
    if (flow === undefined) return false
    this.reassembly.finish(flow, 'evicted', flow.lastMs)
    this.table.remove(flow)
    return true
  }

  private add(packet: Packet, flags: number): TcpFlow {
    if (this.table.size >= this.maxFlows) {
      const { isFromLow } = this.table
      this.evict()
      this.table.isFromLow = isFromLow
    }
    const { isFromLow } = this.table
    const flow = this.table.add(new TcpFlow(), packet)
    const { sourcePort, destinationPort } = packet
    const isServerFirst =
      (flags & SYN) !== 0
        ? (flags & ACK) !== 0
        : this.serverPorts?.has(sourcePort) || this.serverPorts?.has(destinationPort)
          ? !this.serverPorts.has(destinationPort)
          : sourcePort < destinationPort
    flow.isClientLow = isServerFirst ? !isFromLow : isFromLow
    flow.isFromStart = (flags & SYN) !== 0
    flow.listener = this.open(flow, packet.timeMs)
    return flow
  }

  private synchronise(
    flow: TcpFlow,
    direction: TcpDirection,
    other: TcpDirection,
    seq: number,
    flags: number,
    ack: number,
  ): void {
    if (!direction.isStarted) direction.start((seq + 1) | 0)
    if ((flags & ACK) !== 0 && !other.isStarted && flow.isFromStart) other.start(ack)
  }
}
