import { encodeUdpAck } from '../codec/ack.js'
import { claimedRecords } from '../codec/claimed-records.js'
import { encodeTcpFrame, decodeTcpFrame } from '../codec/tcp-frame.js'
import type { Command, Frame, Rejected, UdpHeader } from '../codec/types.js'
import { inspectUdpDatagram } from '../codec/udp-datagram.js'
import { refused } from '../codec/verdict.js'
import { DecodeError } from '../wire/errors.js'
import { SessionError } from '../session/transitions.js'
import { notATracker } from '../diagnosis/foreign-traffic.js'
import type { ServerContext } from './server-context.js'
import type { Closing, Peer, Verdict } from './server-handler.js'
import type { Task } from './work-queue.js'

/** Datagrams that wait for one address; a device has one outstanding, a duplicating network a few. */
const MAX_WAITING = 32

export interface UdpPeerLink {
  readonly remote: string
  send(bytes: Uint8Array): void
  /** The peer is to be forgotten. */
  onForgotten(): void
}

/**
 * What comes from one address over UDP. There is no handshake: each packet says its IMEI, and is answered to where it
 * came from, since address translation changes between one and the next.
 */
export class UdpPeer implements Peer, Task {
  readonly transport = 'udp'
  readonly id: number
  readonly remote: string
  readonly #context: ServerContext
  readonly #link: UdpPeerLink
  readonly #waiting: Uint8Array[] = []
  #imei: string | undefined
  #isAccepted = false
  #pendingVerdicts = 0
  #lastDatagramAt = 0
  #isClosed = false

  constructor(context: ServerContext, link: UdpPeerLink) {
    this.id = context.nextPeerId()
    this.remote = link.remote
    this.#context = context
    this.#link = link
  }

  get imei(): string | undefined {
    return this.#imei
  }

  get lastDatagramAt(): number {
    return this.#lastDatagramAt
  }

  get isBusy(): boolean {
    return this.#pendingVerdicts > 0 || this.#waiting.length > 0
  }

  get isSettled(): boolean {
    return !this.isBusy && !this.#isClosed
  }

  /** The frame goes in a datagram as it would go over TCP: the documents show no other form. */
  sendCommand(command: Command, codecId: number): void {
    if (!this.#isAccepted || this.#isClosed)
      throw new SessionError('nobody who was let in is at this address')
    const bytes = encodeTcpFrame({ kind: 'command', codecId, commands: [command] })
    this.#link.send(bytes)
    const { handler } = this.#context
    handler.onBytes?.(this, 'out', bytes)
    handler.onCommand?.(this, decodeTcpFrame(bytes))
  }

  close(reason: string): void {
    this.end({ cause: 'closed here', reason })
  }

  end(closing: Closing): void {
    if (this.#isClosed) return
    this.#isClosed = true
    for (const datagram of this.#waiting) this.#context.pending.add(-datagram.length)
    this.#waiting.length = 0
    this.#context.queue.remove(this)
    this.#link.onForgotten()
    this.#context.handler.onClosed?.(this, closing)
  }

  /** Queues a datagram; false if too many wait: it is lost as the network might have lost it, and comes again. */
  receive(bytes: Uint8Array): boolean {
    const { handler, queue, clock, pending } = this.#context
    this.#lastDatagramAt = clock.now()
    if (this.#waiting.length >= MAX_WAITING || pending.isOver) return false
    handler.onBytes?.(this, 'in', bytes)
    this.#waiting.push(bytes)
    pending.add(bytes.length)
    if (this.#pendingVerdicts === 0) queue.add(this)
    return true
  }

  step(): boolean {
    try {
      const datagram = this.#pendingVerdicts === 0 ? this.#waiting.shift() : undefined
      if (datagram === undefined) return false
      this.#context.pending.add(-datagram.length)
      this.#take(datagram)
    } catch (error) {
      this.#fail(error)
    }
    return this.#pendingVerdicts === 0 && this.#waiting.length > 0
  }

  #take(datagram: Uint8Array): void {
    const { handler } = this.#context
    if (isPing(datagram)) {
      handler.onPing?.(this)
      return
    }
    for (const packet of inspectUdpDatagram(datagram)) {
      if (this.#isClosed) return
      if (packet.udp !== undefined && !this.#lets(packet.udp)) continue
      if (packet.kind === 'rejected') this.#reject(packet)
      else if (packet.packet.kind === 'avl' && packet.udp === undefined)
        handler.onRejected?.(this, nobodys(packet))
      else this.#deliver(packet)
    }
  }

  #lets(header: UdpHeader): boolean {
    const { handler } = this.#context
    const accepted = handler.accepts(header.imei)
    if (header.imei !== this.#imei || accepted !== this.#isAccepted) {
      this.#imei = header.imei
      this.#isAccepted = accepted
      handler.onLogin?.(this, { imei: header.imei, warnings: [], repeated: false }, accepted)
    }
    return accepted
  }

  #reject(rejected: Rejected): void {
    const { handler } = this.#context
    handler.onRejected?.(this, named(rejected))
    const claimed = rejected.udp === undefined ? undefined : claimedRecords(rejected)
    const kept = claimed === undefined ? undefined : handler.keepRejected?.(this, rejected, claimed)
    if (kept !== undefined) this.#await(kept, records => this.#acknowledge(rejected.udp, records))
  }

  #deliver(frame: Frame): void {
    const verdict = this.#context.handler.onFrame(this, frame)
    const udp = frame.packet.kind === 'avl' ? frame.udp : undefined
    if (verdict instanceof Promise) this.#await(verdict, records => this.#acknowledge(udp, records))
    else this.#acknowledge(udp, verdict)
  }

  #await(verdict: Promise<Verdict>, settle: (records: Verdict) => void): void {
    this.#pendingVerdicts++
    verdict
      .then(settle)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#pendingVerdicts--
        if (this.#pendingVerdicts === 0 && this.#waiting.length > 0) this.#context.queue.add(this)
      })
  }

  #fail(error: unknown): void {
    this.#context.handler.onError?.(error instanceof Error ? error : new Error(String(error)), this)
  }

  #acknowledge(udp: UdpHeader | undefined, verdict: Verdict): void {
    if (verdict === undefined || udp === undefined || this.#isClosed) return
    const { handler } = this.#context
    const { packetId, avlPacketId } = udp
    const records = Math.min(verdict, 0xff)
    const bytes = encodeUdpAck({ packetId, avlPacketId, records })
    this.#link.send(bytes)
    handler.onBytes?.(this, 'out', bytes)
    handler.onAnswer?.(this, { kind: 'ack', records, udp: { packetId, avlPacketId } })
  }
}

/** The byte that keeps an operator's address translation alive, which over UDP lapses sooner than over TCP. */
function isPing(datagram: Uint8Array): boolean {
  return datagram.length === 1 && datagram[0] === 0xff
}

/** Says what a datagram is that cannot be a device's. */
function named(rejected: Rejected): Rejected {
  const what = rejected.udp === undefined ? notATracker(rejected.bytes) : undefined
  if (what === undefined) return rejected
  const { code, offset, field } = rejected.error
  return { ...rejected, error: new DecodeError(code, `no tracker but ${what}`, { offset, field }) }
}

/** Records as a TCP frame in a datagram: nobody knows whose they are, and no ack can name them. */
function nobodys(frame: Frame): Rejected {
  const error = new DecodeError('BAD_IMEI', 'records in TCP framing came over UDP, without an IMEI', {
    offset: 0,
    field: 'imei',
  })
  return refused(frame, error)
}
