import type { SpareBuffers } from '../../session/spare-buffers.js'
import { CapturedConnection, type OnMessage } from './captured-connection.js'
import { FlowRecogniser, type Recognised } from './flow-recogniser.js'
import type { CloseCause, Sender, TcpFlow, TcpListener } from './tcp-flow.js'

/** What a connection came to, told when it ends. */
export interface ConnectionEnd {
  readonly stream: number
  /** `address:port` of both ends. */
  readonly device: string
  readonly server: string
  readonly imei: string | undefined
  readonly openedMs: number
  readonly closedMs: number
  /** False where the capture starts in the middle of it. */
  readonly isFromStart: boolean
  readonly cause: CloseCause
  /** Bytes that the capture lacks and bytes that came once more, by TCP's own account, both directions. */
  readonly missingBytes: number
  readonly retransmittedBytes: number
}

export interface TeltonikaTcpOptions {
  /** True if the ports say that it is a device's, whatever it carries. */
  readonly isExpected: boolean
  readonly maxDataField?: number
  /** What parts of messages wait in. */
  readonly lendsFrom: SpareBuffers
  /** Hears of bytes that are taken into memory, and of those let go as a negative number. */
  readonly onHeld: (bytes: number) => void
  readonly onEnd: (end: ConnectionEnd) => void
}

/** Listens to one TCP connection: recognises it, then cuts it into messages. */
export class TeltonikaTcp implements TcpListener {
  readonly flow: TcpFlow
  connection: CapturedConnection | undefined
  /** The direction that the device sends in; a capture without the opening may name client and server wrongly. */
  device: Sender = 'client'

  private readonly options: TeltonikaTcpOptions
  private readonly onMessage: OnMessage
  private readonly openedMs: number
  private recogniser: FlowRecogniser | undefined
  private held = 0
  private missingBytes = 0
  private retransmittedBytes = 0

  constructor(flow: TcpFlow, openedMs: number, options: TeltonikaTcpOptions, onMessage: OnMessage) {
    this.flow = flow
    this.openedMs = openedMs
    this.options = options
    this.onMessage = onMessage
    if (options.isExpected && flow.isFromStart) this.connection = this.connect(true)
    else this.recogniser = new FlowRecogniser(flow.isFromStart)
  }

  data(sender: Sender, bytes: Uint8Array, from: number, to: number, timeMs: number): void {
    const { connection } = this
    if (connection === undefined) this.recognise(sender, bytes.subarray(from, to), timeMs)
    else if (sender === this.device) connection.receive(bytes, from, to, timeMs)
    else connection.send(bytes, from, to, timeMs)
    const held = this.connection?.heldBytes ?? this.recogniser?.heldBytes ?? 0
    if (held !== this.held) {
      this.options.onHeld(held - this.held)
      this.held = held
    }
  }

  gap(sender: Sender, missing: number, timeMs: number): void {
    this.missingBytes += missing
    if (this.connection === undefined) this.recogniser?.gap(sender)
    else this.connection.gap(sender === this.device ? 'device' : 'server', missing, timeMs)
  }

  retransmission(_sender: Sender, length: number): void {
    this.retransmittedBytes += length
  }

  close(cause: CloseCause, timeMs: number): void {
    this.options.onHeld(-this.held)
    this.held = 0
    const { connection, flow } = this
    if (connection === undefined) return
    connection.end(timeMs, cause === 'end of file' || cause === 'evicted')
    const isClient = this.device === 'client'
    this.options.onEnd({
      stream: flow.id,
      device: isClient ? flow.client : flow.server,
      server: isClient ? flow.server : flow.client,
      imei: connection.imei,
      openedMs: this.openedMs,
      closedMs: timeMs,
      isFromStart: flow.isFromStart,
      cause,
      missingBytes: this.missingBytes,
      retransmittedBytes: this.retransmittedBytes,
    })
  }

  private recognise(sender: Sender, bytes: Uint8Array, timeMs: number): void {
    const verdict = this.recogniser!.push(sender, bytes)
    if (verdict === 'unknown') return
    if (verdict === 'foreign') {
      // Whoever names the port wants to hear of it all the same; where nothing holds there is nothing to say.
      this.recogniser = undefined
      this.options.onHeld(-this.held)
      this.held = 0
      this.flow.ignore()
      return
    }
    this.start(sender, verdict, timeMs)
  }

  private start(sender: Sender, { side, bytes, skipped, sample }: Recognised, timeMs: number): void {
    this.recogniser = undefined
    const other: Sender = sender === 'client' ? 'server' : 'client'
    this.device = side === 'device' ? sender : other
    const connection = this.connect(side === 'device')
    this.connection = connection
    if (side === 'server') connection.send(bytes, 0, bytes.length, timeMs)
    else {
      if (skipped > 0) connection.startsBehind(skipped, sample, timeMs)
      connection.receive(bytes, 0, bytes.length, timeMs)
    }
  }

  private connect(isInStep: boolean): CapturedConnection {
    const { maxDataField, lendsFrom } = this.options
    const stream = maxDataField === undefined ? { lendsFrom } : { lendsFrom, maxDataField }
    return new CapturedConnection(this.onMessage, isInStep, stream)
  }
}
