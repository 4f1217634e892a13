/** A device's link over a TCP session: one frame is under way at a time, as the protocol asks. */
import type { AvlPacket, Command, Frame } from '../../../codec/types.js'
import { DeviceSession } from '../../../session/device-session.js'
import type { DeviceLink, DeviceLinkOptions, LinkEvent } from './device-link.js'

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
