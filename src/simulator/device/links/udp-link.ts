/** A device's link over UDP: no connection and no login, and a datagram without an answer is sent again. */
import { encodeTcpFrame } from '../../../codec/tcp-frame.js'
import type { AvlPacket, Command, Frame } from '../../../codec/types.js'
import { encodeUdpPacket } from '../../../codec/udp-datagram.js'
import { DEVICE_PACKET_ID, UdpExchange, type UdpEvent } from '../../../session/udp-exchange.js'
import type { DeviceLink, DeviceLinkOptions, LinkEvent } from './device-link.js'

export class UdpDeviceLink implements DeviceLink {
  readonly #exchange: UdpExchange
  readonly #imei: string
  readonly #events: LinkEvent[] = []
  #isOpen = false

  constructor(options: DeviceLinkOptions) {
    this.#exchange = new UdpExchange(options)
    this.#imei = options.imei
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get isReady(): boolean {
    return this.#isOpen && !this.#exchange.isAwaitingAck
  }

  get outstanding(): number {
    return this.#exchange.isAwaitingAck ? 1 : 0
  }

  get deadline(): number | undefined {
    return this.#isOpen ? this.#exchange.deadline : undefined
  }

  /** UDP has no handshake: every datagram carries the IMEI. */
  open(): undefined {
    this.#isOpen = true
    return undefined
  }

  sendRecords(packet: AvlPacket, now: number): Uint8Array {
    return this.#exchange.sendRecords(packet, now)
  }

  resend(now: number): Uint8Array | undefined {
    return this.#isOpen ? this.#exchange.resend(now) : undefined
  }

  /** No document has a ping datagram. */
  ping(): undefined {
    return undefined
  }

  respond(command: Command, request: Frame): Uint8Array {
    const packet = { kind: 'command', codecId: request.packet.codecId, commands: [command] } as const
    if (request.udp === undefined) return encodeTcpFrame(packet)
    const { avlPacketId } = request.udp
    return encodeUdpPacket({ packetId: DEVICE_PACKET_ID, avlPacketId, imei: this.#imei }, packet)
  }

  receive(bytes: Uint8Array, now: number): void {
    for (const event of this.#exchange.receive(bytes, now)) {
      const linkEvent = linkEventOf(event)
      if (linkEvent !== undefined) this.#events.push(linkEvent)
    }
  }

  next(): LinkEvent | undefined {
    return this.#events.shift()
  }

  expire(now: number): void {
    const { deadline } = this
    if (deadline !== undefined && now >= deadline) {
      this.#events.push({ kind: 'timeout', waitingFor: 'ack', received: 0 })
    }
  }

  end(): void {
    this.#isOpen = false
    this.#events.length = 0
  }
}

/** Devices ignore acks of packets that are not outstanding. */
function linkEventOf(event: UdpEvent): LinkEvent | undefined {
  if (event.kind === 'stale') return undefined
  if (event.kind !== 'ack') return event
  const { records, packetId, avlPacketId } = event.ack
  return {
    kind: 'ack',
    records,
    sent: event.sent,
    latencyMs: event.latencyMs,
    udp: { packetId, avlPacketId },
  }
}
