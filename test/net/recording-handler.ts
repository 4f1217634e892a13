import { commandText } from '../../src/codec/command.js'
import type { Frame } from '../../src/codec/types.js'
import type { TurnedAway } from '../../src/net/admission.js'
import { DeviceServer, type DeviceServerOptions, type Listening } from '../../src/net/device-server.js'
import type { Closing, Login, Peer, ServerHandler, Verdict } from '../../src/net/server-handler.js'
import type { AckMessage, LoginMessage } from '../../src/session/message.js'

/** Notes what a server tells, a line each, and lets a test wait for one. */
export class RecordingHandler implements ServerHandler {
  readonly lines: string[] = []
  readonly frames: { readonly imei: string | undefined; readonly frame: Frame }[] = []
  readonly closings: Closing[] = []
  readonly errors: Error[] = []
  allowed: (imei: string) => boolean = () => true
  /** For a test that has to know when bytes have been read. */
  onBytes?: () => void
  verdict: (frame: Frame) => Verdict | Promise<Verdict> = frame => frame.recordCount
  #waiting: { readonly pattern: RegExp; readonly resolve: (line: string) => void }[] = []

  accepts(imei: string): boolean {
    return this.allowed(imei)
  }

  onOpen(peer: Peer): void {
    this.#note(`open ${peer.transport} #${peer.id}`)
  }

  onLogin(_: Peer, { imei, repeated }: Login, accepted: boolean): void {
    this.#note(`${accepted ? 'login' : 'refused'} ${imei}${repeated ? ' again' : ''}`)
  }

  onPing(): void {
    this.#note('ping')
  }

  onFrame(peer: Peer, frame: Frame): Verdict | Promise<Verdict> {
    this.frames.push({ imei: peer.imei, frame })
    this.#note(`${frame.packet.kind} ${frame.recordCount}`)
    return this.verdict(frame)
  }

  onRejected(
    _: Peer,
    rejected: { readonly error: { readonly code: string; readonly message: string } },
  ): void {
    this.#note(`rejected ${rejected.error.code} ${rejected.error.message}`)
  }

  onAnswer(_: Peer, answer: LoginMessage | AckMessage): void {
    this.#note(answer.kind === 'ack' ? `ack ${answer.records}` : `answer ${answer.accepted}`)
  }

  onCommand(_: Peer, { packet }: Frame): void {
    if (packet.kind !== 'command') throw new Error('records are no command')
    this.#note(`command ${packet.commands.map(commandText).join()}`)
  }

  onClosed(_: Peer, closing: Closing): void {
    this.closings.push(closing)
    this.#note(`closed ${closing.cause}: ${closing.reason}`)
  }

  onTurnedAway(_: string, why: TurnedAway): void {
    this.#note(`turned away: ${why}`)
  }

  onTlsFailed(remote: string, reason: string): void {
    this.#note(`no TLS ${remote} ${reason}`)
  }

  onError(error: Error): void {
    this.errors.push(error)
    this.#note(`error ${error.message}`)
  }

  /** The first line that matches, those noted already included. */
  saw(pattern: RegExp): Promise<string> {
    const line = this.lines.find(candidate => pattern.test(candidate))
    if (line !== undefined) return Promise.resolve(line)
    return new Promise(resolve => this.#waiting.push({ pattern, resolve }))
  }

  #note(line: string): void {
    this.lines.push(line)
    for (const { resolve } of this.#waiting.filter(({ pattern }) => pattern.test(line))) resolve(line)
    this.#waiting = this.#waiting.filter(({ pattern }) => !pattern.test(line))
  }
}

export interface TestServer {
  readonly server: DeviceServer
  readonly handler: RecordingHandler
  readonly listening: Listening
  readonly port: number
}

/** A server on a free port of this machine, for IPv4 unless said otherwise. */
export async function startServer(options: Partial<DeviceServerOptions> = {}): Promise<TestServer> {
  const handler = new RecordingHandler()
  const server = new DeviceServer({ handler, host: '127.0.0.1', port: 0, ...options })
  const listening = await server.listen()
  return { server, handler, listening, port: listening.port }
}
