import { connect, type Socket } from 'node:net'
import { commandText } from '../../src/codec/command.js'
import type { Command } from '../../src/codec/types.js'
import { DeviceSession } from '../../src/session/device-session.js'
import { avl, io, record } from '../support/sample-records.js'

/** Now, so that a device counts as one that has caught up and gets its commands between two frames. */
const FIRST_RECORD_MS = Date.now()
/** The pause before another server is tried, ms. */
const RECONNECT_MS = 100

/**
 * A device with a list of servers: it sends one record after another, keeps each until it is acknowledged, answers
 * commands with its IMEI, and goes to the next server when it loses the one it has.
 */
export class MovingDevice {
  readonly imei: string
  /** Times of the records whose ack it has seen, ms since 1970: what no server may lose. */
  readonly acked: number[] = []
  readonly commands: string[] = []
  readonly #ports: readonly number[]
  readonly #session: DeviceSession
  readonly #pauseMs: number
  #at: number
  #socket: Socket | undefined
  #isOver = false

  constructor(number: number, ports: readonly number[], pauseMs = 50) {
    this.imei = String(350_000_000_000_000 + number)
    this.#ports = ports
    this.#at = number % ports.length
    this.#pauseMs = pauseMs
    this.#session = new DeviceSession({ imei: this.imei })
    this.#connect()
  }

  /** The port that it is connected to, or on its way to. */
  get port(): number {
    return this.#ports[this.#at]!
  }

  /** Logs in at another server and leaves the old socket as it is, as a device does whose network has changed. */
  moveTo(port: number): Socket | undefined {
    const old = this.#socket
    old?.removeAllListeners()
    old?.on('error', () => undefined)
    this.#session.end()
    this.#at = this.#ports.indexOf(port)
    this.#connect()
    return old
  }

  stop(): void {
    this.#isOver = true
    this.#socket?.destroy()
  }

  #connect(): void {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true })
    this.#socket = socket
    socket.on('connect', () => socket.write(this.#session.connect(performance.now())))
    socket.on('data', bytes => {
      this.#session.receive(bytes, performance.now())
      this.#act(socket)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.#session.end()
      if (this.#isOver) return
      this.#at = (this.#at + 1) % this.#ports.length
      setTimeout(() => this.#connect(), RECONNECT_MS)
    })
  }

  #act(socket: Socket): void {
    for (;;) {
      const event = this.#session.next(performance.now())
      if (event === undefined) return
      if (event.kind === 'login') this.#send(socket)
      if (event.kind === 'ack') {
        if (event.records === event.sent) this.acked.push(FIRST_RECORD_MS + this.acked.length * 1000)
        setTimeout(() => this.#send(socket), this.#pauseMs)
      }
      if (event.kind === 'command' && event.frame.packet.kind === 'command')
        for (const command of event.frame.packet.commands)
          this.#answer(socket, command, event.frame.packet.codecId)
    }
  }

  /** The record after the last one that was acknowledged: after a lost connection the same once more. */
  #send(socket: Socket): void {
    if (this.#isOver || socket !== this.#socket || this.#session.state !== 'ready') return
    const timestampMs = FIRST_RECORD_MS + this.acked.length * 1000
    socket.write(
      this.#session.sendRecords(avl(0x8e, record([io(239, 1)], { timestampMs })), performance.now()),
    )
  }

  #answer(socket: Socket, command: Command, codecId: number): void {
    this.commands.push(commandText(command) ?? '')
    const { imei } = this
    const payload = Buffer.from(`I am ${imei}`)
    socket.write(
      this.#session.respond({ type: 0x06, payload, ...(codecId === 0x0e ? { imei } : {}) }, codecId),
    )
  }
}
