import { createSocket, type Socket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import { encodeUdpAck } from '../../codec/ack.js'
import type { AvlRecord } from '../../codec/types.js'
import { toHex } from '../../wire/hex.js'
import { plural } from '../../wire/plural.js'
import { shown, udpHint } from '../answers.js'
import { Unmet } from '../finding.js'
import { CODEC_8, packetOf, type Piece } from '../material.js'
import type { Transcript } from '../transcript.js'
import { Arrivals } from './arrivals.js'
import type { Limits, Target } from './limits.js'

/** Datagrams that are kept unread. */
const MAX_UNREAD = 256

export interface UdpDeviceOptions {
  /** Its host is an address. */
  readonly target: Target
  readonly limits: Limits
  readonly transcript: Transcript
  readonly name: string
  readonly imei: string
  readonly onAnswer: (ms: number) => void
}

export interface Packet extends Piece {
  readonly packetId: number
  readonly avlPacketId: number
  readonly records: readonly AvlRecord[]
}

/** A device of a case that sends over UDP, from a port of its own. */
export class UdpDevice {
  readonly name: string
  readonly imei: string
  readonly #options: UdpDeviceOptions
  readonly #socket: Socket
  readonly #arrivals = new Arrivals()
  readonly #unread: Uint8Array[] = []
  #refusal: string | undefined

  constructor(options: UdpDeviceOptions) {
    this.name = options.name
    this.imei = options.imei
    this.#options = options
    this.#socket = createSocket(isIPv6(options.target.host) ? 'udp6' : 'udp4')
    this.#socket.on('message', bytes => this.#receive(bytes))
    this.#socket.on('error', (error: NodeJS.ErrnoException) => {
      this.#refusal = error.code ?? error.message
      this.#arrivals.tell()
    })
  }

  /** A packet of these records, with this device's IMEI. */
  packet(
    records: readonly AvlRecord[],
    {
      packetId = 0xcafe,
      avlPacketId = 5,
      codecId = CODEC_8,
    }: { packetId?: number; avlPacketId?: number; codecId?: number } = {},
  ): Packet {
    return {
      ...packetOf({ packetId, avlPacketId, imei: this.imei }, records, codecId),
      packetId,
      avlPacketId,
      records,
    }
  }

  send(piece: Piece): void {
    const { transcript, target } = this.#options
    transcript.add({
      kind: 'sent',
      device: this.name,
      transport: 'udp',
      what: piece.what,
      bytes: piece.bytes,
    })
    // An unreachable port is told by the error event.
    this.#socket.send(piece.bytes, target.port, target.host, () => undefined)
  }

  /** The next datagram; sends the packet again half-way, since one may be lost. */
  async answer(again?: Piece): Promise<Uint8Array | undefined> {
    const { timeoutMs } = this.#options.limits
    const began = performance.now()
    const isThere = (): boolean => this.#unread.length > 0
    await this.#arrivals.until(isThere, again === undefined ? timeoutMs : timeoutMs / 2)
    if (!isThere() && again !== undefined) {
      this.send(again)
      await this.#arrivals.until(isThere, timeoutMs / 2)
    }
    if (isThere()) this.#options.onAnswer(performance.now() - began)
    return this.#unread.shift()
  }

  /**
   * The answer to this packet.
   * @throws {Unmet} unless length, AVL packet id and number of records are right; packet id and fifth byte are free
   */
  async expectAck(packet: Packet, what = 'the packet'): Promise<Uint8Array> {
    const actual = await this.answer(packet)
    const expected = expectedAck(packet)
    if (actual !== undefined && isAck(actual, expected)) return actual
    throw new Unmet(
      `${toHex(expected)} after ${what}, packet id and fifth byte apart`,
      actual === undefined ? this.#nothing() : shown(actual),
      actual === undefined ? undefined : udpHint(expected, actual),
    )
  }

  /** Datagrams that come until it is silent for a moment. */
  async reaction(): Promise<readonly Uint8Array[]> {
    const deadline = performance.now() + this.#options.limits.timeoutMs
    for (;;) {
      const { length } = this.#unread
      const hasMore = await this.#arrivals.until(
        () => this.#unread.length > length,
        this.#options.limits.settleMs,
      )
      if (hasMore && performance.now() < deadline) continue
      if (length === 0) {
        this.#options.transcript.add({
          kind: 'silence',
          device: this.name,
          transport: 'udp',
          what: 'no answer',
        })
      }
      return this.#unread.splice(0)
    }
  }

  /** @throws {Unmet} if the server sends anything */
  async expectSilence(after: string): Promise<void> {
    const datagrams = await this.reaction()
    if (datagrams.length > 0) throw new Unmet(`no answer to ${after}`, datagrams.map(shown).join(', '))
  }

  /**
   * What must not be acknowledged: silence and an ack of none are both in use.
   * @throws {Unmet} if any record of it is acknowledged
   */
  async expectNoAck(what: string, hint?: string): Promise<void> {
    const datagrams = await this.reaction()
    if (datagrams.every(bytes => bytes.length === 7 && bytes[6] === 0)) return
    throw new Unmet(
      `no ack of ${what}: silence, or an answer of no records`,
      datagrams.map(shown).join(', '),
      hint,
    )
  }

  dispose(): void {
    try {
      this.#socket.close()
    } catch {
      // Closed already, or never opened.
    }
    this.#arrivals.end()
  }

  #nothing(): string {
    return this.#refusal === undefined ? 'no answer' : `no answer (${this.#refusal})`
  }

  #receive(bytes: Uint8Array): void {
    const { transcript } = this.#options
    transcript.add({
      kind: 'received',
      device: this.name,
      transport: 'udp',
      what: plural(bytes.length, 'byte'),
      bytes: bytes.slice(),
    })
    if (this.#unread.length < MAX_UNREAD) this.#unread.push(bytes.slice())
    this.#arrivals.tell()
  }
}

export function expectedAck({ packetId, avlPacketId, records }: Packet): Uint8Array {
  return encodeUdpAck({ packetId, avlPacketId, records: records.length })
}

/** Devices look at the AVL packet id and the count; the packet id and the byte behind it are the server's own affair. */
function isAck(actual: Uint8Array, expected: Uint8Array): boolean {
  return actual.length === 7 && [0, 1, 5, 6].every(at => actual[at] === expected[at])
}
