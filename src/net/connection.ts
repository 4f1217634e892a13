import type { Socket } from 'node:net'
import { claimedRecords } from '../codec/claimed-records.js'
import { decodeTcpFrame } from '../codec/tcp-frame.js'
import type { Command, Frame, Rejected } from '../codec/types.js'
import { type ServerEvent, ServerSession } from '../session/server-session.js'
import { formatAddress } from './address.js'
import { ackOf, type Answer, LOGIN_ACCEPTED, LOGIN_REJECTED } from './answers.js'
import { isDamagedRecordFrame } from './bad-frame.js'
import { closingOf, endedByPeer, outOfMemory, socketReason, wasCut } from './closing.js'
import { letGo, own, type SocketOwner } from './device-socket.js'
import type { ServerContext } from './server-context.js'
import type { Closing, Peer, Verdict } from './server-handler.js'
import { MAX_DATA_FIELD_BEFORE_LOGIN } from './server-limits.js'
import type { Task } from './work-queue.js'

/** How long a refused device may take to read the refusal, ms. */
const REFUSAL_MS = 1000
/** Answers that a peer may leave unread, bytes. Acks have four each: a device that waits for them never gets here. */
const MAX_UNREAD = 16 * 1024
/** What a device may hold of a message while memory is short, bytes: any frame of records, with its frame around it. */
const RECORD_FRAME = MAX_DATA_FIELD_BEFORE_LOGIN + 12

/** Whoever keeps the connections. */
export interface ConnectionOwner {
  /** The socket is closed: nothing of the connection is left. */
  onGone(connection: Connection): void
}

/**
 * One device's TCP connection: a server session on a socket. Reading only queues; `step` does the work, one message a
 * call. Whatever goes wrong in here ends this connection and nothing else.
 */
export class Connection implements Peer, Task, SocketOwner {
  readonly transport = 'tcp'
  readonly id: number
  readonly #socket: Socket
  readonly #context: ServerContext
  readonly #owner: ConnectionOwner
  readonly #session: ServerSession
  #remote: string | undefined
  /** Its share of `context.pending`. */
  #pendingBytes = 0
  #hasSpoken = false
  #goodFrames = 0
  #badFrames = 0
  #isAwaitingVerdict = false
  /** What the connection ends with once everything that has come is worked off. */
  #ending: Closing | undefined
  /** Why a device is refused, if not for its IMEI. */
  #refusal: string | undefined
  /** When a refused device is let go. */
  #closeAt: number | undefined
  #isClosed = false
  #cancelLinger: (() => void) | undefined

  /** @param openedAt when the connection came in; over TLS that is before its handshake */
  constructor(
    socket: Socket,
    context: ServerContext,
    owner: ConnectionOwner,
    openedAt = context.clock.now(),
  ) {
    this.id = context.nextPeerId()
    this.#socket = socket
    this.#context = context
    this.#owner = owner
    this.#session = new ServerSession(openedAt, context.session)
    own(socket, this)
  }

  get remote(): string {
    return (this.#remote ??= formatAddress(this.address, this.#socket.remotePort ?? 0))
  }

  /** The peer's address without its port. */
  get address(): string {
    return this.#socket.remoteAddress ?? 'unknown'
  }

  /** Bytes that wait before the socket is paused: more than any frame, so that a whole one is always among them. */
  get #maxPending(): number {
    return 2 * this.#context.limits.maxDataField
  }

  get imei(): string | undefined {
    return this.#session.imei
  }

  get isSettled(): boolean {
    return this.#session.pendingBytes === 0 && !this.#isAwaitingVerdict && this.#ending === undefined
  }

  sendCommand(command: Command, codecId: number): void {
    const bytes = this.#session.sendCommand(command, codecId)
    const socket = this.#socket
    if (!socket.writable) return
    socket.write(bytes)
    const { handler } = this.#context
    handler.onBytes?.(this, 'out', bytes)
    handler.onCommand?.(this, decodeTcpFrame(bytes))
    this.#closeIfDeaf()
  }

  close(reason: string): void {
    this.#close({ cause: 'closed here', reason })
  }

  /** Drops the connection as it stands. */
  destroy(): void {
    this.#socket.destroy()
  }

  /** Works off what has come, takes no more, and closes. */
  finish(reason: string): void {
    this.#endWith({ cause: 'closed here', reason })
  }

  /** Ends the connection if one of its times is up. */
  expire(now: number): void {
    // A device that waits for us is not idle.
    if (this.#isClosed || this.#isAwaitingVerdict || this.#context.queue.has(this)) return
    if (this.#closeAt !== undefined && now >= this.#closeAt) {
      this.#endWith({ cause: 'rejected', reason: this.#refusal ?? `IMEI ${this.imei ?? ''} is not allowed` })
      return
    }
    this.#session.expire(now)
    if (this.#session.state === 'closed') this.#context.queue.add(this)
    else this.#giveWay()
  }

  step(): boolean {
    try {
      return this.#work()
    } catch (error) {
      this.#fail(error)
      return false
    }
  }

  onData(bytes: Buffer): void {
    if (this.#isClosed || this.#ending !== undefined) return
    const { handler, queue, clock } = this.#context
    this.#hasSpoken = true
    try {
      handler.onBytes?.(this, 'in', bytes)
      this.#session.receive(bytes, clock.now())
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#count()
    if (this.#pendingBytes >= this.#maxPending || this.#context.pending.isOver) this.#socket.pause()
    if (!this.#isAwaitingVerdict) queue.run(this)
  }

  onEnd(): void {
    this.#endWith(endedByPeer(this.#hasSpoken))
  }

  onError(error: Error): void {
    this.#endWith({ cause: 'broken', reason: socketReason(error) })
  }

  onGone(): void {
    this.#endWith({ cause: 'broken', reason: 'the connection broke' })
    this.#cancelLinger?.()
    this.#owner.onGone(this)
  }

  /** One message; true if there may be more. */
  #work(): boolean {
    if (this.#isClosed || this.#isAwaitingVerdict) return false
    const event = this.#session.next()
    this.#count()
    if (event !== undefined) this.#handle(event)
    if (this.#isClosed || this.#isAwaitingVerdict) return false
    if (this.#pendingBytes < this.#maxPending && this.#socket.isPaused()) this.#socket.resume()
    if (event !== undefined) return this.#pendingBytes > 0 || this.#ending !== undefined
    if (this.#ending !== undefined) this.#close(this.#ending)
    else this.#giveWay()
    return false
  }

  #count(): void {
    const { pendingBytes } = this.#session
    this.#context.pending.add(pendingBytes - this.#pendingBytes)
    this.#pendingBytes = pendingBytes
  }

  /** Whoever holds part of a large message goes first when memory is short; devices with records don't notice. */
  #giveWay(): void {
    if (this.#pendingBytes <= RECORD_FRAME || !this.#context.pending.isOver) return
    this.#close(outOfMemory(this.#pendingBytes))
  }

  #handle(event: ServerEvent): void {
    const { handler } = this.#context
    switch (event.kind) {
      case 'imei':
        this.#login(event)
        return
      case 'ping':
        handler.onPing?.(this)
        return
      case 'frame':
        this.#take(event.frame)
        return
      case 'rejected':
        this.#reject(event.rejected)
        return
      case 'closed':
        this.#close(
          closingOf(event, {
            limits: this.#context.limits,
            isKnown: this.imei !== undefined,
            hasSentFrames: this.#goodFrames > 0,
          }),
        )
    }
  }

  #login(event: ServerEvent & { readonly kind: 'imei' }): void {
    const { handler, clock } = this.#context
    const accepted = handler.accepts(event.imei)
    handler.onLogin?.(this, event, accepted)
    this.#session.answerImei(accepted)
    this.#answer(accepted ? LOGIN_ACCEPTED : LOGIN_REJECTED)
    this.#closeAt = accepted ? undefined : clock.now() + REFUSAL_MS
  }

  #take(frame: Frame): void {
    this.#goodFrames++
    this.#badFrames = 0
    const verdict = this.#context.handler.onFrame(this, frame)
    if (!(verdict instanceof Promise)) {
      this.#acknowledge(frame, verdict)
      return
    }
    this.#await(verdict, records => this.#acknowledge(frame, records))
  }

  /** Takes nothing further until the verdict is there. */
  #await(verdict: Promise<Verdict>, settle: (records: Verdict) => void): void {
    this.#isAwaitingVerdict = true
    verdict
      .then(records => {
        this.#isAwaitingVerdict = false
        if (this.#isClosed) return
        settle(records)
        this.#context.queue.add(this)
      })
      .catch((error: unknown) => this.#fail(error))
  }

  /** Codecs 12 to 15 are never answered so: a device logs a protocol error (traccar pull request 4561). */
  #acknowledge(frame: Frame, records: Verdict): void {
    if (frame.packet.kind === 'avl') this.#acknowledgeRecords(records)
  }

  #acknowledgeRecords(records: Verdict): void {
    if (records === undefined) return
    this.#session.expectAcknowledgeable()
    this.#answer(ackOf(records))
  }

  #reject(rejected: Rejected): void {
    const { handler, clock } = this.#context
    this.#badFrames++
    handler.onRejected?.(this, rejected)
    const claimed = this.#session.state === 'open' ? claimedRecords(rejected) : undefined
    const kept = claimed === undefined ? undefined : handler.keepRejected?.(this, rejected, claimed)
    if (kept !== undefined) {
      this.#await(kept, records => {
        if (records === undefined) this.#closeIfBad(rejected)
        else this.#badFrames = 0
        this.#acknowledgeRecords(records)
      })
      return
    }
    if (isDamagedRecordFrame(rejected) && this.#session.state === 'open') {
      // An ack of no records makes the device send the frame again at once instead of after its timeout.
      this.#acknowledgeRecords(0)
    } else if (rejected.framing === 'handshake' && this.#session.state === 'awaitingImei') {
      // Said at once, or the device would wait for an answer until it gives up.
      this.#session.answerImei(false)
      this.#answer(LOGIN_REJECTED)
      this.#refusal = 'what it says is no IMEI'
      this.#closeAt = clock.now() + REFUSAL_MS
    }
    this.#closeIfBad(rejected)
  }

  #closeIfBad(rejected: Rejected): void {
    if (this.#badFrames < this.#context.limits.maxBadFrames) return
    this.#close({
      cause: 'bad frames',
      reason: `${this.#badFrames} bad frames in a row`,
      error: rejected.error,
    })
  }

  #answer({ message, bytes, text }: Answer): void {
    const socket = this.#socket
    if (!socket.writable) return
    socket.write(text, 'latin1')
    const { handler } = this.#context
    handler.onBytes?.(this, 'out', bytes)
    handler.onAnswer?.(this, message)
    this.#closeIfDeaf()
  }

  #closeIfDeaf(): void {
    if (this.#socket.writableLength > MAX_UNREAD) {
      this.#close({ cause: 'deaf', reason: 'it does not read its answers' })
    }
  }

  /** The device's side is over, or ours is to be: what has come is still worked off. */
  #endWith(closing: Closing): void {
    if (this.#isClosed || this.#ending !== undefined) return
    this.#ending = closing
    if (!this.#isAwaitingVerdict) this.#context.queue.add(this)
  }

  #close(closing: Closing): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const { handler, queue, clock } = this.#context
    queue.remove(this)
    this.#session.end()
    const left = this.#session.next()
    this.#count()
    const byPeer = closing.cause === 'ended' || closing.cause === 'broken'
    const cut = byPeer && left?.kind === 'closed' ? wasCut(closing, left.error, left.bytes) : closing
    this.#cancelLinger = letGo(this.#socket, clock)
    handler.onClosed?.(this, cut)
  }

  #fail(error: unknown): void {
    const { handler } = this.#context
    const fault = error instanceof Error ? error : new Error(String(error))
    this.#isAwaitingVerdict = false
    this.#close({ cause: 'fault', reason: `a fault of the server: ${fault.message}` })
    handler.onError?.(fault, this)
  }
}
