/** A pcap or pcapng file as the messages that its devices and servers exchanged. */
import { IpFragments } from './ip-fragments.js'
import { enterTransport } from './ip.js'
import { enterNetwork, isKnownLinkType } from './link.js'
import { type Packet, PROTOCOL_TCP } from './packet.js'
import { PacketFile } from './packet-file.js'
import { PacketFileError } from './packet-file-error.js'
import { TcpStreams, type TcpStreamsOptions } from './tcp-streams.js'
import { type OnPacketMessage, TeltonikaFlows, type TeltonikaFlowsOptions } from './teltonika-flows.js'
import { UdpFlows } from './udp-flows.js'

export interface PacketCaptureOptions
  extends Omit<TeltonikaFlowsOptions, 'onHeld'>, Omit<TcpStreamsOptions, 'serverPorts'> {
  /** Something about the file that does not stop it from being read: unknown link types, a cut end. */
  readonly onNotice?: (notice: PacketFileError) => void
}

/** Bytes of unfinished messages, all connections together, beyond which the stalest connection is given up. */
const MAX_UNFINISHED = 0x400_0000

/**
 * Takes a capture in any pieces and gives its messages, each as soon as its last byte has come. Memory is bounded by
 * the limits in the options, not by the file. A chunk has to stay unchanged until `push` returns, no longer; and frames
 * are read where they lie, so that a message is there until whoever takes it returns, no longer.
 * @example
 * const capture = new PacketCapture(({ message, context }) => print(message, context), { ports: new Set([5027]) })
 * for (const chunk of chunks) capture.push(chunk)
 * capture.end()
 */
export class PacketCapture {
  private readonly file: PacketFile
  private readonly fragments = new IpFragments()
  private readonly tcp: TcpStreams
  private readonly udp: UdpFlows<{ readonly isDeviceLow: boolean; imei: string | undefined }>
  private readonly onNotice: (notice: PacketFileError) => void
  private readonly unknownLinkTypes = new Set<number>()
  private unfinished = 0
  private packetCount = 0

  constructor(onMessage: OnPacketMessage, options: PacketCaptureOptions = {}) {
    const { ports, onNotice } = options
    this.onNotice = onNotice ?? (() => undefined)
    const flows = new TeltonikaFlows(onMessage, {
      ...options,
      onHeld: bytes => (this.unfinished += bytes),
    })
    this.tcp = new TcpStreams((flow, timeMs) => flows.openTcp(flow, timeMs), {
      ...options,
      ...(ports === undefined ? {} : { serverPorts: ports }),
    })
    this.udp = new UdpFlows(flows.datagram.bind(flows), options.maxFlows)
    this.file = new PacketFile(packet => this.packet(packet))
  }

  /** Packets read so far. */
  get packets(): number {
    return this.packetCount
  }

  /** Fragmented datagrams that could not be put together. */
  get droppedFragments(): number {
    return this.fragments.dropped
  }

  /** @throws {PacketFileError} where the file can't be read on; `end` gives what was still waiting all the same */
  push(chunk: Uint8Array): void {
    this.file.push(chunk)
  }

  /** The file has ended: gives what was still waiting. */
  end(): void {
    const cut = this.file.end()
    if (cut?.code === 'INCOMPLETE') this.onNotice(cut)
    this.fragments.end()
    this.tcp.end()
  }

  private packet(packet: Packet): void {
    this.packetCount++
    if (!enterNetwork(packet)) {
      if (!isKnownLinkType(packet.linkType)) this.noteLinkType(packet)
      return
    }
    if (!enterTransport(packet, this.fragments)) return
    if (packet.protocol === PROTOCOL_TCP) this.tcp.packet(packet)
    else this.udp.packet(packet)
    while (this.unfinished > MAX_UNFINISHED && this.tcp.evict());
  }

  private noteLinkType({ linkType, offset }: Packet): void {
    if (this.unknownLinkTypes.has(linkType)) return
    this.unknownLinkTypes.add(linkType)
    this.onNotice(
      new PacketFileError('UNKNOWN_LINK_TYPE', `packets of link type ${linkType} are passed over`, offset),
    )
  }
}
