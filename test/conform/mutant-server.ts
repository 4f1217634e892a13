import { createSocket, type RemoteInfo, type Socket as UdpSocket } from 'node:dgram'
import { createServer, type Server, type Socket } from 'node:net'
import { isAvlCodec } from '../../src/codec/layouts.js'
import type { AvlRecord, Frame, Rejected } from '../../src/codec/types.js'
import { inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import type { HookResult } from '../../src/conform/hooks.js'
import { crc16 } from '../../src/wire/crc16.js'
import type { Fault } from './mutants.js'
import { MutantConnection } from './mutant-connection.js'
import { wantedOf } from './mutant-records.js'

/** A silent peer is let go after this long, ms: a busy machine takes a while over an IMEI that comes byte by byte. */
const HANDSHAKE_MS = 3500
/** What a supervisor takes to start a server that has died again, ms. */
const RESTART_MS = 2500
/** The faulty server that closes quiet devices does it after this long, ms. */
const IDLE_MS = 1300
/** The one that bans does it for so long, ms, after so many bad frames. */
const BAN_MS = 3000
const BAD_FRAMES = 20

/**
 * A server that does all that the suite asks of one, and everything wrong that its faults say. It is written for that
 * alone: it shares the codec with the project, and no line of its server.
 */
export class MutantServer {
  readonly faults: ReadonlySet<Fault>
  readonly rejectedImei: string
  /** Bytes that wait for the rest of their message, for the server that has one buffer for all. */
  readonly sharedBuffer: { bytes: Uint8Array } = { bytes: new Uint8Array(0) }
  readonly connections: MutantConnection[] = []
  readonly seenFrames = new Set<string>()
  readonly handshakeMs = HANDSHAKE_MS
  readonly idleMs: number | undefined
  readonly #kept = new Set<string>()
  readonly #sockets = new Set<Socket>()
  readonly #udpPeers = new Map<string, RemoteInfo>()
  #server: Server | undefined
  #udp: UdpSocket | undefined
  #port = 0
  #isClosed = false
  #badFrames = 0
  #bannedUntil = 0

  constructor(faults: readonly Fault[], rejectedImei: string) {
    this.faults = new Set(faults)
    this.rejectedImei = rejectedImei
    this.idleMs = this.has('closes quiet devices') ? IDLE_MS : undefined
  }

  get port(): number {
    return this.#port
  }

  has(fault: Fault): boolean {
    return this.faults.has(fault)
  }

  /** TCP and UDP on one free port of this machine. */
  async listen(): Promise<void> {
    await this.#listen(0)
    for (let tries = 0; ; tries++) {
      try {
        await this.#listenUdp()
        return
      } catch (error) {
        // The port that TCP was given may be taken over UDP.
        if (tries === 9) throw error
        await this.#stop()
        await this.#listen(0)
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#stop()
  }

  /** What an uncaught error does: every connection ends, and a supervisor starts the server again. */
  die(): void {
    if (this.#server === undefined) return
    void this.#stop().then(() => {
      setTimeout(() => {
        if (!this.#isClosed)
          void this.#listen(this.#port).then(
            () => this.#listenUdp(),
            () => undefined,
          )
      }, RESTART_MS)
    })
  }

  countBadFrame(): void {
    this.#badFrames++
    if (this.#badFrames < BAD_FRAMES) return
    this.#badFrames = 0
    this.#bannedUntil = performance.now() + BAN_MS
  }

  accepts(imei: string): boolean {
    return this.has('accepts a rejected IMEI') || imei !== this.rejectedImei
  }

  keep(imei: string, records: readonly AvlRecord[]): void {
    const kept = this.has('keeps two records of a frame') ? records.slice(0, 2) : records
    const store = (): void => {
      for (const record of kept) this.#kept.add(this.#keyOf(imei, record))
    }
    if (this.has('acknowledges before it keeps')) setTimeout(store, 400)
    else store()
  }

  /** The verify hook. */
  isKept(record: { imei: string; timestampMs: number; longitude: number; speed: number }): boolean {
    return this.#kept.has(`${record.imei} ${record.timestampMs} ${record.longitude} ${record.speed}`)
  }

  /** The command hook. */
  async command(imei: string, text: string): Promise<HookResult> {
    const fits = (connection: MutantConnection): boolean => connection.isOpen && connection.imei !== undefined
    const own = this.connections.filter(one => fits(one) && one.imei === imei).at(-1)
    const other = this.connections.filter(one => fits(one) && one.imei !== imei).at(-1)
    const connection = this.has('commands another device') ? (other ?? own) : own
    if (connection === undefined) return { status: 1, stdout: '', stderr: `no device ${imei}` }
    const reply = await connection.command(imei, text)
    return reply === undefined
      ? { status: 1, stdout: '', stderr: 'no reply' }
      : { status: 0, stdout: reply, stderr: '' }
  }

  /** Whether the frame may be acknowledged, and with which number. */
  verdict(
    frame: Frame | Rejected,
  ): { readonly records: readonly AvlRecord[]; readonly count: number } | undefined {
    const { bytes, packet } = frame
    const codecId = bytes[8]!
    const count = bytes[9]!
    const crc = crc16(bytes, 8, bytes.length - 4)
    const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4)
    const isWhole = crc === declared
    if (
      !isWhole &&
      !this.has('does not check the CRC') &&
      !(declared === 0 && this.has('takes a CRC of zero'))
    )
      return undefined
    if (this.has('believes the count') && isWhole) return { count, records: recordsOf(packet) }
    if (this.has('knows no Codec 8E') && codecId === 0x8e) return undefined
    if (this.has('knows no Codec 16') && codecId === 0x10) return undefined
    const records = recordsOf(packet)
    if (frame.kind === 'rejected') {
      const faults = [frame.error, ...frame.also]
        .map(({ code }) => code)
        .filter(code => code !== 'CRC_MISMATCH')
      const passed = faults.filter(code => {
        if (code === 'COUNT_MISMATCH') return !this.has('compares no counts')
        if (code === 'IO_COUNT_MISMATCH') return !this.has('compares no totals')
        return !(code === 'TRAILING_BYTES' && this.has('passes over what is left'))
      })
      if (passed.length > 0 || !isAvlCodec(codecId)) return undefined
      return { count, records }
    }
    if (
      this.has('reads variable lengths as one byte') &&
      records.some(({ io }) => io.some(({ value }) => value.length > 255))
    )
      return undefined
    const wanted = wantedOf(records, fault => this.has(fault))
    return { count: count - (records.length - wanted.length), records: wanted }
  }

  #keyOf(imei: string, { timestampMs, gps }: AvlRecord): string {
    const longitude = this.has('loses the sign of coordinates') ? Math.abs(gps.longitude) : gps.longitude
    return `${imei} ${timestampMs} ${longitude} ${gps.speed}`
  }

  #listen(port: number): Promise<void> {
    const server = createServer({ noDelay: true, allowHalfOpen: true }, socket => this.#accept(socket))
    this.#server = server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        this.#port = (server.address() as { port: number }).port
        resolve()
      })
    })
  }

  #listenUdp(): Promise<void> {
    const socket = createSocket('udp4')
    this.#udp = socket
    socket.on('message', (bytes, from) => this.#receive(new Uint8Array(bytes), from))
    return new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.bind(this.#port, '127.0.0.1', resolve)
    })
  }

  async #stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    for (const socket of this.#sockets) socket.destroy()
    this.#udp?.close()
    this.#udp = undefined
    if (server !== undefined) await new Promise(resolve => server.close(resolve))
  }

  #accept(socket: Socket): void {
    if (performance.now() < this.#bannedUntil) {
      socket.destroy()
      return
    }
    this.#sockets.add(socket)
    const connection = new MutantConnection(this, socket)
    this.connections.push(connection)
    socket.on('error', () => {
      if (this.has('dies of a reset')) this.die()
      if (this.has('closes all with one')) for (const other of this.#sockets) other.destroy()
    })
    socket.on('close', () => {
      this.#sockets.delete(socket)
      this.connections.splice(this.connections.indexOf(connection), 1)
      for (const other of [...this.connections]) other.work()
    })
  }

  #receive(bytes: Uint8Array, from: RemoteInfo): void {
    const packets = inspectUdpDatagram(bytes)
    if (this.has('dies of an empty datagram') && bytes.length === 0) {
      this.die()
      return
    }
    for (const packet of this.has('reads one packet a datagram') ? packets.slice(0, 1) : packets) {
      const { udp } = packet
      const isLetters = packet.kind === 'rejected' && packet.error.code === 'BAD_IMEI'
      if (isLetters && this.has('acknowledges packets of nobody'))
        this.#answer({ packetId: 0xcafe, avlPacketId: 5 }, 1, from)
      if (udp === undefined || !this.accepts(udp.imei)) continue
      const count = bytes[24] ?? 0
      const isTaken = packet.kind === 'frame' || this.has('believes the count over UDP')
      if (!isTaken) continue
      const seen = this.#udpPeers.get(udp.imei) ?? from
      this.#udpPeers.set(udp.imei, seen)
      this.#answer(
        udp,
        packet.kind === 'frame' ? packet.recordCount : count,
        this.has('answers the first address') ? seen : from,
      )
    }
    if (this.has('answers pings over UDP') && bytes.length === 1) this.#send(Uint8Array.of(0xff), from)
  }

  #answer(
    { packetId, avlPacketId }: { packetId: number; avlPacketId: number },
    records: number,
    to: RemoteInfo,
  ): void {
    if (this.has('answers UDP like TCP')) {
      this.#send(Uint8Array.of(0, 0, 0, records), to)
      return
    }
    const id = this.has('has packet ids of its own') ? 0 : packetId
    this.#send(
      Uint8Array.of(
        0,
        this.has('counts the length with itself') ? 7 : 5,
        id >> 8,
        id & 0xff,
        this.has('puts a zero into the fifth byte') ? 0 : 1,
        this.has('repeats no AVL packet id') ? 0 : avlPacketId,
        this.has('acknowledges no records over UDP') ? 0 : records,
      ),
      to,
    )
  }

  #send(bytes: Uint8Array, to: RemoteInfo): void {
    this.#udp?.send(bytes, to.port, to.address, () => undefined)
  }
}

function recordsOf(packet: Frame['packet'] | undefined): readonly AvlRecord[] {
  return packet?.kind === 'avl' ? packet.records : []
}
