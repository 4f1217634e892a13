/** Finds the Teltonika traffic among the flows of a capture, on any port, and gives it as messages. */
import { decodeUdpAck, UDP_ACK_SIZE } from '../../codec/ack.js'
import { inspectUdpDatagram } from '../../codec/udp-datagram.js'
import { SpareBuffers } from '../../session/spare-buffers.js'
import { DecodeError } from '../../wire/errors.js'
import { readU16, readU32 } from '../../wire/fields.js'
import { headAt } from '../heads.js'
import type { IdentifiedMessage } from '../identify.js'
import type { CapturedContext } from '../messages.js'
import type { Side } from './captured-connection.js'
import type { TcpFlow, TcpListener } from './tcp-flow.js'
import { type ConnectionEnd, TeltonikaTcp } from './teltonika-tcp.js'
import type { UdpFlow } from './udp-flows.js'

/** A message of a packet capture; its bytes are lent, and may change when whoever takes it has returned. */
export interface PacketMessage {
  readonly message: IdentifiedMessage
  /** `atMs` is whole; `from` and `to` are the ends, `remote` is the device's, `stream` counts as Wireshark does. */
  readonly context: CapturedContext
  readonly side: Side
  /** When the message was complete: milliseconds since 1970 with their fraction, NaN if the file doesn't say. */
  readonly timeMs: number
  /** True for a fault that the capture is to blame for: bytes that it lacks. */
  readonly isCaptureLoss: boolean
}

export interface TeltonikaFlowsOptions {
  /** Ports of servers: everything there is reported, and nothing elsewhere. Without it content decides. */
  readonly ports?: ReadonlySet<number>
  /** Data Field Length, bytes, beyond which no frame is believed. */
  readonly maxDataField?: number
  /** The file's name, for contexts. */
  readonly source?: string
  readonly onConnectionEnd?: (end: ConnectionEnd) => void
  readonly onHeld?: (bytes: number) => void
}

/** What is known of a UDP flow that is a device's. */
interface UdpState {
  readonly isDeviceLow: boolean
  imei: string | undefined
}

export type OnPacketMessage = (message: PacketMessage) => void

export class TeltonikaFlows {
  private readonly onMessage: OnPacketMessage
  private readonly options: TeltonikaFlowsOptions
  private readonly spares = new SpareBuffers()

  constructor(onMessage: OnPacketMessage, options: TeltonikaFlowsOptions = {}) {
    this.onMessage = onMessage
    this.options = options
  }

  /** The listener of a new TCP connection; undefined for ports that nobody has asked for. */
  openTcp(flow: TcpFlow, openedMs: number): TcpListener | undefined {
    const { ports, maxDataField } = this.options
    const isExpected = ports !== undefined && (ports.has(flow.serverPort) || ports.has(flow.clientPort))
    if (ports !== undefined && !isExpected) return undefined
    const listener = new TeltonikaTcp(
      flow,
      openedMs,
      {
        isExpected: ports?.has(flow.serverPort) === true,
        onHeld: this.options.onHeld ?? (() => undefined),
        onEnd: this.options.onConnectionEnd ?? (() => undefined),
        lendsFrom: this.spares,
        ...(maxDataField === undefined ? {} : { maxDataField }),
      },
      (side, message, timeMs, isCaptureLoss) => {
        const isClient = listener.device === 'client'
        const device = isClient ? flow.client : flow.server
        const server = isClient ? flow.server : flow.client
        const imei = listener.connection?.imei
        this.emit('tcp', flow.id, side, device, server, imei, message, timeMs, isCaptureLoss)
      },
    )
    return listener
  }

  /** Takes a datagram of any kind. */
  datagram(
    flow: UdpFlow<UdpState>,
    isFromLow: boolean,
    payload: Uint8Array,
    missing: number,
    timeMs: number,
  ): void {
    flow.state ??= this.recogniseUdp(flow, isFromLow, payload)
    const { state } = flow
    if (state === undefined) return
    const isFromDevice = isFromLow === state.isDeviceLow
    const side: Side = isFromDevice ? 'device' : 'server'
    const device = state.isDeviceLow ? flow.lowText : flow.highText
    const server = state.isDeviceLow ? flow.highText : flow.lowText
    for (const message of readDatagram(payload, isFromDevice, missing)) {
      if (message.kind === 'frame' && message.udp !== undefined) state.imei = message.udp.imei
      this.emit('udp', flow.id, side, device, server, state.imei, message, timeMs, missing > 0)
    }
  }

  private recogniseUdp(
    flow: UdpFlow<UdpState>,
    isFromLow: boolean,
    payload: Uint8Array,
  ): UdpState | undefined {
    const { ports } = this.options
    if (ports !== undefined) {
      const isHighServer = ports.has(flow.highPort)
      if (!isHighServer && !ports.has(flow.lowPort)) return undefined
      return { isDeviceLow: isHighServer, imei: undefined }
    }
    return isDeviceDatagram(payload) ? { isDeviceLow: isFromLow, imei: undefined } : undefined
  }

  private emit(
    transport: 'tcp' | 'udp',
    stream: number,
    side: Side,
    device: string,
    server: string,
    imei: string | undefined,
    message: IdentifiedMessage,
    timeMs: number,
    isCaptureLoss: boolean,
  ): void {
    const context = {
      transport,
      remote: device,
      from: side === 'device' ? device : server,
      to: side === 'device' ? server : device,
      stream,
      atMs: Number.isNaN(timeMs) ? undefined : Math.floor(timeMs),
      source: this.options.source,
      imei,
      exchange: undefined,
    }
    this.onMessage({ message, context, side, timeMs, isCaptureLoss })
  }
}

const PING_BYTE = 0xff
const CODEC_AT = 23

/** A datagram that only a device sends: an IMEI where the channel has it, and a codec behind it. */
function isDeviceDatagram(bytes: Uint8Array): boolean {
  const head = headAt(bytes, 0, bytes.length)
  if (head?.kind === 'frame') return head.length === bytes.length
  return head?.kind === 'udp' && bytes.length > CODEC_AT
}

function readDatagram(
  bytes: Uint8Array,
  isFromDevice: boolean,
  missing: number,
): readonly IdentifiedMessage[] {
  if (missing > 0) {
    const message = `the capture lacks the last ${missing} bytes of this datagram (snap length)`
    const error = new DecodeError('INCOMPLETE', message, {
      offset: bytes.length,
      field: 'frame',
      expected: bytes.length + missing,
      actual: bytes.length,
    })
    return [{ kind: 'rejected', framing: 'udp', bytes, error, also: [], warnings: [] }]
  }
  if (isFromDevice && bytes.length > 0 && bytes.every(byte => byte === PING_BYTE)) {
    return Array.from(bytes, () => ({ kind: 'ping' }) as const)
  }
  if (!isFromDevice && bytes.length === UDP_ACK_SIZE && readU16(bytes, 0) === UDP_ACK_SIZE - 2) {
    const { records, packetId, avlPacketId } = decodeUdpAck(bytes)
    return [{ kind: 'ack', records, udp: { packetId, avlPacketId }, bytes }]
  }
  // An empty datagram, or four zeros, keep an address translation alive and say nothing.
  if (bytes.length === 0 || (bytes.length === 4 && readU32(bytes, 0) === 0)) return []
  return inspectUdpDatagram(bytes)
}
