import type { Socket } from 'node:net'
import { isAvlCodec } from '../../src/codec/layouts.js'
import { inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import { commandText } from '../../src/codec/command.js'
import { toHex } from '../../src/wire/hex.js'
import { ackBytes } from './mutant-answers.js'
import { MutantCommander } from './mutant-commander.js'
import type { Fault } from './mutants.js'
import type { MutantServer } from './mutant-server.js'

const EMPTY = new Uint8Array(0)
/** Largest data field that is taken for one. */
const MAX_DATA_FIELD = 0x1_0000

/** Strangers' first bytes, and who dies of them. */
const OPENINGS = [
  ['dies of HTTP', '47455420'],
  ['dies of a TLS hello', '160301'],
  ['dies of an IMEI length that can’t be', 'FFFE'],
] as const

/** One device's TCP connection at the faulty server. */
export class MutantConnection {
  imei: string | undefined
  readonly #server: MutantServer
  readonly #socket: Socket
  readonly #commander: MutantCommander
  #own: Uint8Array = EMPTY
  /** Whether the frame at the buffer's start was acknowledged before it was whole. */
  #isEarly = false
  #isRefused = false
  #codecId: number | undefined
  /** Reads that come before this connection's turn. */
  readonly #waiting: Uint8Array[] = []
  #total = 0
  #idle: NodeJS.Timeout | undefined
  #partial: NodeJS.Timeout | undefined

  constructor(server: MutantServer, socket: Socket) {
    this.#server = server
    this.#socket = socket
    this.#commander = new MutantCommander(
      bytes => this.#send(bytes),
      fault => this.#has(fault),
    )
    if (this.#has('shares its buffer')) server.sharedBuffer.bytes = EMPTY
    if (this.#has('greets')) this.#send(new TextEncoder().encode('OK\r\n'))
    const handshake = setTimeout(() => {
      if (this.imei === undefined) socket.destroy()
    }, server.handshakeMs)
    if (this.#has('waits for ever') || this.#has('serves one at a time')) clearTimeout(handshake)
    socket.on('data', bytes => {
      this.#waiting.push(new Uint8Array(bytes))
      this.#restartIdle()
      this.work()
    })
    socket.on('end', () => {
      if (this.#has('dies of half a frame') && this.imei !== undefined && this.#isPartial) server.die()
      if (!this.#has('keeps its side open')) socket.end()
    })
    socket.on('close', () => {
      clearTimeout(handshake)
      clearTimeout(this.#idle)
      clearTimeout(this.#partial)
    })
  }

  get isOpen(): boolean {
    return this.#socket.writable
  }

  get #isPartial(): boolean {
    return this.#buffer.length > 0
  }

  /** Takes what has come, if it is this connection's turn. */
  work(): void {
    const { connections } = this.#server
    if (this.#has('serves one at a time') && connections[0] !== this) return
    const others = connections.filter(other => other !== this)
    while (this.#waiting.length > 0) {
      if (this.#has('waits for the slowest') && others.some(other => other.#isPartial)) return
      this.#read(this.#waiting.shift()!)
    }
    if (this.#has('waits for the slowest') && !this.#isPartial) {
      for (const other of others) if (other.#waiting.length > 0) other.work()
    }
  }

  /** Sends a command and waits for its answer. */
  command(imei: string, text: string): Promise<string | undefined> {
    return this.#commander.command(imei, text)
  }

  get #buffer(): Uint8Array {
    return this.#has('shares its buffer') ? this.#server.sharedBuffer.bytes : this.#own
  }

  set #buffer(bytes: Uint8Array) {
    if (this.#has('shares its buffer')) this.#server.sharedBuffer.bytes = bytes
    else this.#own = bytes
  }

  #has(fault: Fault): boolean {
    return this.#server.has(fault)
  }

  #read(chunk: Uint8Array): void {
    let bytes = chunk
    clearTimeout(this.#partial)
    if (
      this.imei === undefined &&
      OPENINGS.some(([fault, hex]) => this.#has(fault) && toHex(bytes).startsWith(hex))
    ) {
      this.#server.die()
      return
    }
    if (this.#has('lets in whoever speaks first') && this.imei === undefined) {
      const text = new TextDecoder('latin1').decode(bytes.subarray(2))
      const isAccepted = this.#server.accepts(text)
      if (isAccepted) this.imei = text
      this.#send(Uint8Array.of(isAccepted ? 1 : 0))
      return
    }
    if (this.imei !== undefined) {
      if (this.#has('takes 000F for an IMEI') && bytes[0] === 0 && bytes[1] === 15 && this.#isPartial) {
        this.#buffer = EMPTY
        this.#send(Uint8Array.of(1))
        return
      }
      if (this.#has('drops FF at the start of a read')) {
        const first = bytes.findIndex(byte => byte !== 0xff)
        bytes = first < 0 ? EMPTY : bytes.subarray(first)
      }
      if (bytes[0] === 0xff && !this.#isPartial) {
        if (this.#has('answers pings')) this.#send(Uint8Array.of(0xff))
        if (this.#has('closes on a ping')) this.#socket.end()
        if (this.#has('loses the frame behind a ping')) {
          this.#buffer = bytes
          return
        }
        if (this.#has('knows pings only alone') && bytes.some(byte => byte !== 0xff)) return
      }
    }
    this.#buffer = this.#has('reads a frame a read') ? bytes : joined(this.#buffer, bytes)
    if (this.#has('has a buffer of 1024') && this.#buffer.length > 1024)
      this.#buffer = this.#buffer.slice(0, 1024)
    const isOne = this.#has('reads a frame a read') || this.#has('takes one message a read')
    for (let isMore = true; isMore;) isMore = this.#message() && !isOne && this.isOpen
    if (this.#has('reads a frame a read')) this.#buffer = EMPTY
    if (this.#has('forgets half a frame after a second') && this.imei !== undefined && this.#isPartial) {
      this.#partial = setTimeout(() => (this.#buffer = EMPTY), 900)
    }
  }

  /** One message of the buffer; false if it has none that is whole. */
  #message(): boolean {
    const bytes = this.#buffer
    if (bytes.length === 0) return false
    const canPing =
      !(this.imei === undefined && this.#has('knows no ping before the IMEI')) &&
      !(this.imei !== undefined && this.#has('loses the frame behind a ping'))
    if (bytes[0] === 0xff && canPing) return this.#took(1)
    if (bytes.length < 2) return false
    const length = (bytes[0]! << 8) | bytes[1]!
    if (length !== 0 && length <= 0xff) return this.#login(length)
    if (bytes.length < 4) return false
    if (bytes.subarray(0, 4).some(byte => byte !== 0)) {
      if (!this.#has('goes on behind garbage')) return this.#lost()
      this.#buffer = EMPTY
      return false
    }
    if (bytes.length < 8) return false
    const dataField = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4)
    if (dataField === 0 && this.#has('dies of length zero')) {
      this.#server.die()
      return false
    }
    if (dataField > MAX_DATA_FIELD) return this.#has('waits for any length') ? false : this.#lost()
    if (dataField < 3) return this.#lost()
    const size = dataField + 12
    if (this.#has('takes frames up to 1280 bytes') && size > 1280) return this.#lost()
    if (bytes.length < size) {
      if (this.#has('acknowledges what is not whole') && bytes.length >= size - 1 && !this.#isEarly) {
        this.#isEarly = true
        this.#ack(bytes[9]!)
      }
      return false
    }
    const frame = bytes.slice(0, size)
    this.#took(size)
    if (this.#isEarly) this.#isEarly = false
    else this.#frame(frame)
    return true
  }

  #login(length: number): boolean {
    const bytes = this.#buffer
    if (this.#has('knows one IMEI a connection') && this.imei !== undefined) return this.#lost()
    if (this.#has('answers half an IMEI') && bytes.length < 2 + length) {
      if (this.#isEarly) return false
      this.#isEarly = true
      this.#send(Uint8Array.of(1))
      return false
    }
    const size = this.#has('takes 17 bytes for an IMEI') ? 17 : 2 + length
    if (bytes.length < size) return false
    const text = new TextDecoder('latin1').decode(bytes.subarray(2, size))
    this.#took(size)
    if (this.#has('drops what follows the IMEI')) this.#buffer = EMPTY
    const isImei = this.#has('takes any text for an IMEI') || /^\d{15}$/.test(text)
    const isAccepted = isImei && this.#server.accepts(text)
    this.#isRefused = !isAccepted
    this.imei = isAccepted ? text : undefined
    const wasAnswered = this.#isEarly
    this.#isEarly = false
    if (wasAnswered) return true
    if (this.#has('answers the IMEI as text')) this.#send(new TextEncoder().encode(isAccepted ? 'OK' : 'NO'))
    else if (this.#has('answers the IMEI with two bytes')) this.#send(Uint8Array.of(isAccepted ? 1 : 0, 0))
    else this.#send(Uint8Array.of(isAccepted ? 1 : 0))
    return true
  }

  #frame(bytes: Uint8Array): void {
    const frame = inspectTcpFrame(bytes)
    const codecId = bytes[8]!
    if (codecId >= 0x0c && codecId <= 0x0f) {
      this.#command(bytes, codecId)
      return
    }
    const canSend =
      this.imei !== undefined ||
      this.#has('acknowledges before the IMEI') ||
      (this.#isRefused && this.#has('acknowledges the refused'))
    const verdict = this.#server.verdict(frame)
    if (!canSend) return
    if (verdict === undefined) {
      this.#refuse()
      return
    }
    this.#codecId ??= codecId
    if (this.#has('keeps to the first codec') && codecId !== this.#codecId) {
      this.#refuse()
      return
    }
    this.#server.keep(this.imei ?? '', verdict.records)
    const name = toHex(bytes)
    const isRepeated = this.#server.seenFrames.has(name)
    this.#server.seenFrames.add(name)
    if (isRepeated && this.#has('refuses what it has')) this.#ack(0)
    else if (!isAvlCodec(codecId) && !this.#has('believes the count')) this.#ack(0)
    else this.#ack(verdict.count)
    if (this.#has('closes after a frame')) this.#socket.end()
  }

  #refuse(): void {
    if (this.#has('bans who sends bad frames')) this.#server.countBadFrame()
    if (this.#has('closes on a bad frame')) this.#socket.end()
    else if (!this.#has('says nothing to a bad frame')) this.#send(Uint8Array.of(0, 0, 0, 0))
  }

  #command(bytes: Uint8Array, codecId: number): void {
    if (codecId !== 0x0c && this.#has('closes on serial data')) this.#socket.end()
    if (codecId === 0x0c ? this.#has('acknowledges Codec 12') : this.#has('acknowledges Codec 13 to 15'))
      this.#ack(1)
    const frame = inspectTcpFrame(bytes)
    const command = frame.packet?.kind === 'command' ? frame.packet.commands[0] : undefined
    if (command?.type === 6) this.#commander.answered(commandText(command) ?? '')
  }

  #ack(records: number): void {
    this.#total += records
    const bytes = ackBytes(records, this.#total, fault => this.#has(fault))
    const held = this.#commander.takeHeld()
    if (held !== undefined) {
      this.#send(joined(bytes, held))
      return
    }
    const to = this.#has('acknowledges to the last') ? (this.#server.connections.at(-1) ?? this) : this
    to.#send(bytes)
  }

  /** Nothing can be found behind this: the connection ends. */
  #lost(): boolean {
    this.#buffer = EMPTY
    this.#socket.end()
    return false
  }

  #took(count: number): boolean {
    this.#buffer = this.#buffer.slice(count)
    return true
  }

  #restartIdle(): void {
    clearTimeout(this.#idle)
    const { idleMs } = this.#server
    if (idleMs !== undefined) this.#idle = setTimeout(() => this.#socket.end(), idleMs)
  }

  #send(bytes: Uint8Array): void {
    if (this.#socket.writable) this.#socket.write(bytes)
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}
