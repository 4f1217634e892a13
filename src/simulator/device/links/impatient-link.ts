/** A TCP link of a device that does not wait: several frames are under way, their acks come in the same order. */
import { encodeHandshake } from '../../../codec/handshake.js'
import { encodeTcpFrame } from '../../../codec/tcp-frame.js'
import type { AvlPacket, Command, Frame } from '../../../codec/types.js'
import { ServerStream } from '../../../session/server-stream.js'
import type { DeviceLink, DeviceLinkOptions, LinkEvent } from './device-link.js'

interface Outstanding {
  readonly sent: number
  readonly atMs: number
}

const PING = 0xff

export class ImpatientTcpLink implements DeviceLink {
  readonly #options: DeviceLinkOptions
  readonly #window: number
  #stream = new ServerStream()
  #state: 'closed' | 'awaitingLogin' | 'open' = 'closed'
  #frames: Outstanding[] = []
  #openedAt = 0
  #timeout: LinkEvent | undefined

  /** `window`: frames under way at most. */
  constructor(options: DeviceLinkOptions, window: number) {
    this.#options = options
    this.#window = window
  }

  get isOpen(): boolean {
    return this.#state !== 'closed'
  }

  get isReady(): boolean {
    return this.#state === 'open' && this.#frames.length < this.#window
  }

  get outstanding(): number {
    return this.#frames.length
  }

  get deadline(): number | undefined {
    if (this.#state === 'closed') return undefined
    const since = this.#state === 'awaitingLogin' ? this.#openedAt : this.#frames[0]?.atMs
    return since === undefined ? undefined : since + this.#options.responseTimeoutMs
  }

  open(now: number): Uint8Array {
    this.#stream = new ServerStream()
    this.#state = 'awaitingLogin'
    this.#frames = []
    this.#openedAt = now
    return encodeHandshake(this.#options.imei)
  }

  sendRecords(packet: AvlPacket, now: number): Uint8Array {
    this.#frames.push({ sent: packet.records.length, atMs: now })
    return encodeTcpFrame(packet)
  }

  resend(): undefined {
    return undefined
  }

  ping(): Uint8Array {
    return Uint8Array.of(PING)
  }

  respond(command: Command, request: Frame): Uint8Array {
    return encodeTcpFrame({ kind: 'command', codecId: request.packet.codecId, commands: [command] })
  }

  receive(bytes: Uint8Array): void {
    this.#stream.push(bytes)
  }

  next(now: number): LinkEvent | undefined {
    if (this.#timeout !== undefined) {
      const event = this.#timeout
      this.#timeout = undefined
      return event
    }
    if (this.#state === 'closed') return undefined
    const expecting = this.#state === 'awaitingLogin' ? 'login' : this.#frames.length > 0 ? 'ack' : 'nothing'
    const message = this.#stream.next(expecting)
    switch (message?.kind) {
      case 'login':
        this.#state = message.accepted ? 'open' : 'closed'
        return message
      case 'ack': {
        const { sent, atMs } = this.#frames.shift() ?? { sent: 0, atMs: now }
        return { kind: 'ack', records: message.records, sent, latencyMs: now - atMs }
      }
      case 'frame':
        return { kind: 'command', frame: message }
      case 'rejected':
        return { kind: 'rejected', rejected: message }
      case 'lost':
        this.end()
        return { kind: 'lost', error: message.error }
      case undefined:
        return undefined
    }
  }

  expire(now: number): void {
    const { deadline } = this
    if (deadline === undefined || now < deadline) return
    const waitingFor = this.#state === 'awaitingLogin' ? 'login' : 'ack'
    this.#timeout = { kind: 'timeout', waitingFor, received: this.#stream.pendingBytes }
    this.end()
  }

  end(): void {
    this.#state = 'closed'
    this.#frames = []
  }
}
