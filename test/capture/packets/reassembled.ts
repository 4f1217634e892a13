import { IpFragments } from '../../../src/capture/packets/ip-fragments.js'
import { enterTransport } from '../../../src/capture/packets/ip.js'
import { enterNetwork } from '../../../src/capture/packets/link.js'
import { PROTOCOL_TCP } from '../../../src/capture/packets/packet.js'
import { PacketFile } from '../../../src/capture/packets/packet-file.js'
import type { Sender } from '../../../src/capture/packets/tcp-flow.js'
import { TcpStreams, type TcpStreamsOptions } from '../../../src/capture/packets/tcp-streams.js'
import { UdpFlows } from '../../../src/capture/packets/udp-flows.js'
import { toHex } from '../../../src/wire/hex.js'

export interface Stream {
  readonly id: number
  readonly client: string
  readonly server: string
  /** Payload as hex, a gap as `[n]`. */
  readonly sent: Record<Sender, string>
  retransmitted: number
  closed: string
}

export interface Datagram {
  readonly from: string
  readonly to: string
  readonly payload: string
}

/** What a capture file comes to, below the messages. */
export function reassemble(
  file: Uint8Array,
  { cut = file.length || 1, ...options }: TcpStreamsOptions & { readonly cut?: number } = {},
) {
  const streams: Stream[] = []
  const datagrams: Datagram[] = []
  const times: number[] = []
  const fragments = new IpFragments()
  const tcp = new TcpStreams(flow => {
    const stream: Stream = {
      id: flow.id,
      client: flow.client,
      server: flow.server,
      sent: { client: '', server: '' },
      retransmitted: 0,
      closed: '',
    }
    streams.push(stream)
    return {
      data: (sender, bytes, from, to) => (stream.sent[sender] += toHex(bytes.subarray(from, to))),
      gap: (sender, missing) => (stream.sent[sender] += `[${missing}]`),
      retransmission: (_, length) => (stream.retransmitted += length),
      close: cause => (stream.closed = cause),
    }
  }, options)
  const udp = new UdpFlows<never>((flow, isFromLow, payload) => {
    const ends = [flow.lowText, flow.highText]
    const [from, to] = isFromLow ? ends : ends.reverse()
    datagrams.push({ from: from!, to: to!, payload: toHex(payload) })
  })
  const packets = new PacketFile(packet => {
    times.push(packet.timeMs)
    if (!enterNetwork(packet) || !enterTransport(packet, fragments)) return
    if (packet.protocol === PROTOCOL_TCP) tcp.packet(packet)
    else udp.packet(packet)
  })
  for (let at = 0; at < file.length; at += cut) {
    // What was handed out must not be looked at later: the chunk is overwritten at once.
    const chunk = file.slice(at, at + cut)
    packets.push(chunk)
    chunk.fill(0xee)
  }
  const cutEnd = packets.end()
  fragments.end()
  tcp.end()
  return { streams, datagrams, times, cutEnd, droppedFragments: fragments.dropped }
}
