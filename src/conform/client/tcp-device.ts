import { connect, type Socket } from 'node:net'
import type { Frame, Rejected } from '../../codec/types.js'
import { plainReason } from '../../net/network-reason.js'
import { readU32 } from '../../wire/fields.js'
import { plural } from '../../wire/plural.js'
import { ackHex, ackHint, loginHint, shown } from '../answers.js'
import { Unmet, Unreachable } from '../finding.js'
import { imeiOf, type Piece, type RecordFrame } from '../material.js'
import type { Transcript } from '../transcript.js'
import { Arrivals } from './arrivals.js'
import { Inbox } from './inbox.js'
import type { Limits, Target } from './limits.js'

/** Pause between pieces that are to arrive as reads of their own, ms. */
const PIECE_GAP_MS = 15
/** How long a command hook may take to start, ms: a program and its runtime on a busy machine. */
const HOOK_START_MS = 5000
const EMPTY = new Uint8Array(0)

type Ending = 'closed' | 'reset'

/** What came after something was sent: bytes other than commands, and whether the connection ended. */
export interface Reaction {
  readonly bytes: Uint8Array
  readonly ending: Ending | undefined
}

export interface TcpDeviceOptions {
  readonly target: Target
  readonly limits: Limits
  readonly transcript: Transcript
  /** `A`, `B`... */
  readonly name: string
  readonly imei: string
  /** Told how long an answer took, ms. */
  readonly onAnswer: (ms: number) => void
}

/** A device of a case: says what it is told to say, at the byte, and judges what comes back. */
export class TcpDevice {
  readonly name: string
  readonly imei: string
  /** Command frames that the server has sent, in their order. */
  readonly commands: readonly (Frame | Rejected)[]
  readonly #options: TcpDeviceOptions
  readonly #socket: Socket
  readonly #arrivals = new Arrivals()
  readonly #inbox = new Inbox()
  #ending: Ending | undefined
  #isOver = false

  private constructor(socket: Socket, options: TcpDeviceOptions) {
    this.name = options.name
    this.imei = options.imei
    this.#socket = socket
    this.#options = options
    this.commands = this.#inbox.commands
    socket.on('data', bytes => this.#receive(bytes))
    socket.on('end', () => this.#end('closed', 'the server closes the connection'))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      this.#end('reset', `the connection breaks: ${error.code ?? error.message}`),
    )
    socket.on('close', () => this.#end('closed', 'the connection is closed'))
  }

  /** @throws {Unreachable}, or {Unmet} where the server resets the connection at once */
  static async connect(options: TcpDeviceOptions): Promise<TcpDevice> {
    const { target, limits, transcript, name } = options
    const socket = connect({ ...target, noDelay: true, allowHalfOpen: true })
    const arrivals = new Arrivals()
    let failure: Error | undefined
    socket.once('connect', () => arrivals.tell())
    socket.once('error', (error: NodeJS.ErrnoException) => {
      // Somebody is there, and does not want it.
      if (error.code === 'ECONNRESET') failure = new Unmet('a connection that stays', 'it is reset at once')
      else failure = new Unreachable(`cannot connect: ${plainReason(error)}`)
      arrivals.tell()
    })
    await arrivals.until(() => !socket.connecting, limits.timeoutMs)
    if (socket.connecting) failure = new Unreachable(`no connection within ${limits.timeoutMs / 1000} s`)
    socket.removeAllListeners('error')
    if (failure !== undefined) {
      socket.on('error', () => undefined).destroy()
      throw failure
    }
    transcript.add({ kind: 'connected', device: name, transport: 'tcp', what: 'connects' })
    return new TcpDevice(socket, options)
  }

  get remoteAddress(): string | undefined {
    return this.#socket.remoteAddress
  }

  get isClosed(): boolean {
    return this.#ending !== undefined
  }

  /** One write. What a closed connection no longer takes is lost, as it would be for a device. */
  send(piece: Piece): void {
    this.#note('sent', piece.what, piece.bytes)
    if (this.#socket.writable) this.#socket.write(piece.bytes)
  }

  /** Writes that arrive as reads of their own. */
  async sendSlowly(pieces: readonly Piece[], gapMs = PIECE_GAP_MS): Promise<void> {
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) await this.pause(gapMs)
      this.send(piece)
    }
  }

  pause(ms: number): Promise<void> {
    return this.#arrivals.pause(ms)
  }

  /** @throws {Unmet} unless the IMEI is answered 01 */
  async login(): Promise<void> {
    this.send(imeiOf(this.imei))
    await this.expectLogin()
  }

  /** @throws {Unmet} unless the byte 01 comes */
  async expectLogin(what = 'the IMEI'): Promise<void> {
    const bytes = await this.#answer(1)
    if (bytes[0] === 1) {
      this.#inbox.take(1)
      return
    }
    throw new Unmet(
      `01 as the answer to ${what}`,
      this.#came(await this.#gather()),
      loginHint(this.#inbox.answer),
    )
  }

  /**
   * The ack of this frame.
   * @throws {Unmet} unless it says just its number of records in four bytes
   */
  async expectAck(frame: RecordFrame, what = 'the frame'): Promise<void> {
    const records = frame.records.length
    const bytes = await this.#answer(4)
    if (bytes.length >= 4 && readU32(bytes, 0) === records) {
      this.#inbox.take(4)
      return
    }
    const all = await this.#gather()
    throw new Unmet(
      `${ackHex(records)}, the ack of ${plural(records, 'record')}, after ${what}`,
      this.#came(all),
      all.length === 0 ? undefined : ackHint(records, all, frame.bytes.length),
    )
  }

  /** @throws {Unmet} if the server says anything, or closes the connection */
  async expectSilence(after: string): Promise<void> {
    await this.#arrivals.until(
      () => this.#inbox.answer.length > 0 || this.isClosed,
      this.#options.limits.settleMs,
    )
    if (this.#inbox.answer.length === 0 && !this.isClosed) {
      this.#note('silence', 'no answer, as it should be')
      return
    }
    throw new Unmet(`no answer to ${after}, and the connection stays`, this.#came(await this.#gather()))
  }

  /** What the server does until it is silent or gone; never throws. */
  async reaction(): Promise<Reaction> {
    const bytes = await this.#gather(this.#options.limits.settleMs)
    this.#inbox.take(bytes.length)
    if (bytes.length === 0 && !this.isClosed) this.#note('silence', 'no answer')
    return { bytes, ending: this.#ending }
  }

  /**
   * What must not be acknowledged: silence, an ack of none and a closing are all in use.
   * @returns what the server did, in words
   * @throws {Unmet} if the records are acknowledged, or the answer is none at all
   */
  async expectNoAck(records: number, what: string, hint?: string): Promise<string> {
    const { bytes, ending } = await this.reaction()
    const closing = ending === undefined ? '' : ' and a closing'
    if (bytes.length === 0) return ending === undefined ? 'silence' : 'a closing'
    const expected = `no ack of ${what}: silence, 00000000 or a closing`
    if (bytes.length !== 4) throw new Unmet(expected, `${shown(bytes)}${closing}`, hint)
    const said = readU32(bytes, 0)
    if (said === records && records > 0)
      throw new Unmet(expected, `${ackHex(said)}, an ack of all of it`, hint)
    return `${ackHex(said)}${closing}`
  }

  /** @returns whether the server has closed the connection by then */
  waitForClosing(ms: number): Promise<boolean> {
    return this.#arrivals.until(() => this.isClosed, ms)
  }

  /** @throws {Unmet} unless a command that holds comes; whoever sends it has to be started first, so it may take longer */
  async expectCommand(): Promise<Frame> {
    await this.#arrivals.until(
      () => this.commands.length > 0 || this.isClosed || this.#inbox.answer.length > 0,
      this.#options.limits.timeoutMs + Math.min(HOOK_START_MS, 2 * this.#options.limits.timeoutMs),
    )
    // Part of a frame may have come: it gets the time to be whole.
    if (this.commands.length === 0) await this.#gather(2 * this.#options.limits.settleMs)
    const command = this.#inbox.commands.shift()
    const expected = 'a whole command frame, its length, quantities and CRC right'
    if (command === undefined) throw new Unmet(expected, this.#came(this.#inbox.answer))
    if (command.kind === 'rejected')
      throw new Unmet(expected, `${shown(command.bytes)}: ${command.error.message}`)
    return command
  }

  /** Ends this side; the server may still answer. */
  finish(): void {
    this.#note('ended', 'the device closes its side')
    this.#socket.end()
  }

  /** Breaks the connection, as a device does that loses power or its network. */
  reset(): void {
    this.#note('ended', 'the device breaks the connection (RST)')
    this.#isOver = true
    this.#socket.resetAndDestroy()
  }

  /** Lets go of everything; whoever waits comes back. */
  dispose(): void {
    this.#isOver = true
    this.#socket.destroy()
    this.#arrivals.end()
  }

  /** Waits for so many bytes, or for the connection's end. */
  async #answer(count: number): Promise<Uint8Array> {
    const { timeoutMs, settleMs } = this.#options.limits
    const began = performance.now()
    await this.#arrivals.until(() => this.#inbox.answer.length > 0 || this.isClosed, timeoutMs)
    // An answer is one write: what has not come soon after its first byte does not come.
    if (this.#inbox.answer.length < count) {
      await this.#arrivals.until(
        () => this.#inbox.answer.length >= count || this.isClosed,
        Math.min(timeoutMs, 2 * settleMs),
      )
    }
    if (this.#inbox.answer.length > 0) this.#options.onAnswer(performance.now() - began)
    return this.#inbox.answer
  }

  /** All that comes until it is silent for a moment. */
  async #gather(ms = Math.min(100, this.#options.limits.settleMs)): Promise<Uint8Array> {
    // Somebody who never stops talking is not listened to for ever.
    const deadline = performance.now() + this.#options.limits.timeoutMs
    for (;;) {
      const { length } = this.#inbox.answer
      const hasMore = await this.#arrivals.until(
        () => this.#inbox.answer.length > length || this.isClosed,
        ms,
      )
      if (!hasMore || this.isClosed || performance.now() > deadline) return this.#inbox.answer
    }
  }

  #came(bytes: Uint8Array): string {
    const ending = this.#ending === 'reset' ? 'the connection was reset' : 'the server closed the connection'
    if (bytes.length === 0) return this.isClosed ? ending : 'no answer'
    return `${shown(bytes)}${this.isClosed ? `, then ${ending}` : ''}`
  }

  #receive(bytes: Uint8Array): void {
    if (this.#isOver) return
    this.#note('received', plural(bytes.length, 'byte'), bytes.slice())
    if (this.#inbox.add(bytes)) {
      this.#arrivals.tell()
      return
    }
    this.#end('closed', 'cut here: more bytes than anybody asked for')
    this.#socket.destroy()
  }

  #end(ending: Ending, what: string): void {
    if (this.isClosed || this.#isOver) return
    this.#ending = ending
    this.#note(ending, what)
    this.#arrivals.tell()
  }

  #note(kind: 'sent' | 'received', what: string, bytes: Uint8Array): void
  #note(kind: 'closed' | 'reset' | 'ended' | 'silence', what: string): void
  #note(kind: string, what: string, bytes?: Uint8Array): void {
    const { transcript } = this.#options
    const head = { device: this.name, transport: 'tcp', what } as const
    if (kind === 'sent' || kind === 'received') transcript.add({ ...head, kind, bytes: bytes ?? EMPTY })
    else transcript.add({ ...head, kind: kind as 'closed' | 'reset' | 'ended' | 'silence' })
  }
}
