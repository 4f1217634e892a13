import { encodeTcpFrame, decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { commandText } from '../../src/codec/command.js'
import type { Command, Frame } from '../../src/codec/types.js'
import { CommandDispatch } from '../../src/control/command-dispatch.js'
import { DeviceRegistry } from '../../src/control/device-registry.js'
import { observed, type ServerObserver } from '../../src/net/observed.js'
import type { Peer, ServerHandler } from '../../src/net/server-handler.js'
import { FakeClock } from '../support/fake-clock.js'
import { vectorBytes } from '../support/vectors.js'

export const IMEI = '356307042441013'
export const OTHER_IMEI = '352093081452251'

/** A connection that notes what is sent to it. */
export class FakePeer implements Peer {
  readonly transport = 'tcp'
  readonly id: number
  readonly remote: string
  imei: string | undefined
  isSettled = true
  /** `12 getinfo`. */
  readonly sent: string[] = []

  constructor(id: number) {
    this.id = id
    this.remote = `10.0.0.${id}:40122`
  }

  sendCommand(command: Command, codecId: number): void {
    this.sent.push(`${codecId} ${command.imei ?? ''} ${commandText(command) ?? ''}`.replace('  ', ' '))
  }

  close(): void {
    throw new Error('nobody closes it here')
  }
}

const RECORDS = decodeTcpFrame(vectorBytes('c8-tcp-3'))
/** The newest record of that frame. */
export const RECORDS_AT = Date.UTC(2019, 5, 10, 10, 1, 19)

export function response(text: string, fields: Partial<Command> = {}, codecId = 0x0c): Frame {
  const command: Command = { type: 0x06, payload: Buffer.from(text), ...fields }
  return decodeTcpFrame(encodeTcpFrame({ kind: 'command', codecId, commands: [command] }))
}

/** A registry and a dispatch that are told what a test says, by a clock that it moves. */
export class ControlWorld {
  readonly clock = new FakeClock()
  wallMs = Date.UTC(2026, 0, 1)
  readonly registry = new DeviceRegistry({ clock: this.clock, wallClock: () => this.wallMs })
  readonly dispatch = new CommandDispatch({
    registry: this.registry,
    clock: this.clock,
    wallClock: () => this.wallMs,
  })
  readonly handler: ServerHandler
  #peers = 0

  constructor(more: readonly ServerObserver[] = []) {
    const quiet: ServerHandler = { accepts: () => true, onFrame: (_, frame) => frame.recordCount }
    this.handler = observed(quiet, [this.registry, this.dispatch, ...more])
  }

  connect(imei = IMEI): FakePeer {
    const peer = new FakePeer(++this.#peers)
    this.login(peer, imei)
    return peer
  }

  login(peer: FakePeer, imei: string, accepted = true): void {
    peer.imei = imei
    this.handler.onLogin?.(peer, { imei, warnings: [], repeated: false }, accepted)
  }

  records(peer: FakePeer): void {
    void this.handler.onFrame(peer, RECORDS)
    this.handler.onAnswer?.(peer, { kind: 'ack', records: RECORDS.recordCount })
  }

  reply(peer: FakePeer, frame: Frame): void {
    void this.handler.onFrame(peer, frame)
  }

  end(peer: FakePeer): void {
    this.handler.onClosed?.(peer, { cause: 'ended', reason: 'closed by the device' })
  }
}
