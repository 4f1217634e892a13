/**
 * One way of talking for both transports: what a device needs of its link, over a TCP session or a UDP exchange.
 */
import { encodeTcpFrame } from '../../codec/tcp-frame.js'
import { encodeUdpPacket } from '../../codec/udp-datagram.js'
import type { AvlPacket, Command, Frame, Rejected } from '../../codec/types.js'
import { DeviceSession } from '../../session/device-session.js'
import { DEVICE_PACKET_ID, UdpExchange, type UdpEvent } from '../../session/udp-exchange.js'
import type { DecodeError } from '../../wire/errors.js'

export type LinkEvent =
  | { readonly kind: 'login'; readonly accepted: boolean }
  | {
      readonly kind: 'ack'
      readonly records: number
      readonly sent: number
      readonly latencyMs: number
      /** In UDP the bytes' own ids. */
      readonly udp?: { readonly packetId: number; readonly avlPacketId: number }
    }
  | { readonly kind: 'command'; readonly frame: Frame }
  | { readonly kind: 'rejected'; readonly rejected: Rejected }
  /**
   * No answer came in time, of which `received` bytes are there. Over TCP the link is closed by then; over UDP
   * `resend` repeats the datagram.
   */
  | { readonly kind: 'timeout'; readonly waitingFor: 'login' | 'ack'; readonly received: number }
  /** Framing is lost and the link closed. */
  | { readonly kind: 'lost'; readonly error: DecodeError | undefined }

export interface DeviceLink {
  /** Begins; what is to be sent first, if anything. */
  open(now: number): Uint8Array | undefined
  readonly isOpen: boolean
  /** Logged in, and a frame may be sent: no ack is outstanding, or fewer than a device that does not wait minds. */
  readonly isReady: boolean
  /** Frames sent and not answered. */
  readonly outstanding: number
  sendRecords(packet: AvlPacket, now: number): Uint8Array
  /** The outstanding records once more, where the link still stands; else undefined. */
  resend(now: number): Uint8Array | undefined
  /** One `FF`, where the transport has them. */
  ping(): Uint8Array | undefined
  /** An answer in the framing of the command. */
  respond(command: Command, request: Frame): Uint8Array
  receive(bytes: Uint8Array, now: number): void
  /** The next event; undefined until more bytes come. */
  next(now: number): LinkEvent | undefined
  readonly deadline: number | undefined
  /** Acts on a deadline that has passed; `next` gives what comes of it. */
  expire(now: number): void
  /** Ends the link, or notes that it has ended. */
  end(): void
}

export interface DeviceLinkOptions {
  readonly imei: string
  /** Ms to wait for the answer to the IMEI, and for each ack. */
  readonly responseTimeoutMs: number
}

export class TcpDeviceLink implements DeviceLink {
  readonly #session: DeviceSession

  constructor(options: DeviceLinkOptions) {
    this.#session = new DeviceSession(options)
  }

  get isOpen(): boolean {
    return this.#session.state !== 'offline' && this.#session.state !== 'closed'
  }

  get isReady(): boolean {
    return this.#session.state === 'ready'
  }

  get outstanding(): number {
    return this.#session.state === 'awaitingAck' ? 1 : 0
  }

  get deadline(): number | undefined {
    return this.#session.deadline
  }

  open(now: number): Uint8Array {
    return this.#session.connect(now)
  }

  sendRecords(packet: AvlPacket, now: number): Uint8Array {
    return this.#session.sendRecords(packet, now)
  }

  /** A device that gets no answer closes the connection, so there is nothing to repeat on. */
  resend(): undefined {
    return undefined
  }

  ping(): Uint8Array {
    return this.#session.ping()
  }

  respond(command: Command, request: Frame): Uint8Array {
    return this.#session.respond(command, request.packet.codecId)
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#session.receive(bytes, now)
  }

  next(now: number): LinkEvent | undefined {
    const event = this.#session.next(now)
    switch (event?.kind) {
      case 'closed':
        return { kind: 'lost', error: event.error }
      case 'timeout':
        return { ...event, received: this.#session.pendingBytes }
      default:
        return event
    }
  }

  expire(now: number): void {
    this.#session.expire(now)
  }

  end(): void {
    this.#session.end()
  }
}

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
