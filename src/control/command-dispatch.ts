import { commandText } from '../codec/command.js'
import { COMMAND_TYPE } from '../codec/layouts.js'
import type { Command, Frame } from '../codec/types.js'
import type { Clock } from '../net/clock.js'
import type { ServerObserver } from '../net/observed.js'
import type { Peer } from '../net/server-handler.js'
import { toHex } from '../wire/hex.js'
import {
  codecIdOf,
  commandOf,
  isUnanswered,
  NO_REPLY,
  type CommandRequest,
  type CommandResult,
} from './command.js'
import type { Device, DeviceRegistry } from './device-registry.js'

export interface DispatchOptions {
  readonly registry: DeviceRegistry
  readonly clock: Clock
  /** Ms since 1970; default `Date.now`. */
  readonly wallClock?: () => number
}

/** A device that has said nothing for so long after its last ack has no backlog, ms: its next frame would be here. */
const QUIET_MS = 500
/** A device whose records are no older than this has caught up, however many it sends, ms. */
const CAUGHT_UP_MS = 60_000
/** How often it is looked whether a device has come to rest, ms. */
const LOOK_MS = 100
/** Commands that may wait for one device. */
const MAX_WAITING = 32

interface Waiting {
  readonly request: CommandRequest
  readonly startedAt: number
  readonly finish: (result: CommandResult) => void
  readonly cancelTimeout: () => void
  sentAt: number | undefined
}

interface Line {
  /** The first may be outstanding; the others wait for it. */
  readonly waiting: Waiting[]
  /** The connection that the outstanding one went out on. */
  peer: Peer | undefined
  /** A command went without a reply; one may still come. */
  owesReply: boolean
  cancelLook: (() => void) | undefined
}

/**
 * Sends commands to the devices that are connected to this process: one outstanding a device, since replies carry
 * nothing to tell them apart by, and each only when the device's backlog is acked, since one that is still flushing
 * may ignore it (protocol page, "GPRS commands").
 */
export class CommandDispatch implements ServerObserver {
  readonly #registry: DeviceRegistry
  readonly #clock: Clock
  readonly #wallClock: () => number
  readonly #lines = new Map<string, Line>()

  constructor({ registry, clock, wallClock = Date.now }: DispatchOptions) {
    this.#registry = registry
    this.#clock = clock
    this.#wallClock = wallClock
    registry.listen({
      onConnected: device => this.#moved(device),
      onGone: ({ imei }) => this.#gone(imei),
    })
  }

  /** Commands that wait or are outstanding. */
  get pending(): number {
    let pending = 0
    for (const { waiting } of this.#lines.values()) pending += waiting.length
    return pending
  }

  /** Resolves with what came of it. Never rejects. */
  send(request: CommandRequest): Promise<CommandResult> {
    const device = this.#registry.find(request.imei)
    if (device?.peer === undefined) return Promise.resolve({ state: 'offline', ...NO_REPLY })
    const line = this.#line(request.imei)
    if (line.waiting.length >= MAX_WAITING) return Promise.resolve({ state: 'unsent', ...NO_REPLY })
    return new Promise(resolve => {
      const cancelTimeout = this.#clock.after(request.timeoutMs, () => this.#expire(line, entry))
      const entry: Waiting = {
        request,
        startedAt: this.#clock.now(),
        finish: resolve,
        cancelTimeout,
        sentAt: undefined,
      }
      line.waiting.push(entry)
      this.#look(request.imei, line)
    })
  }

  /** The device is somebody else's now: what went out gets no reply here, and what waits is not sent from here. */
  letGo(imei: string): void {
    this.#gone(imei)
  }

  onFrame(peer: Peer, { packet }: Frame): void {
    if (packet.kind !== 'command' || peer.imei === undefined) return
    const line = this.#lines.get(peer.imei)
    if (line === undefined) return
    for (const command of packet.commands) this.#take(peer, line, packet.codecId, command)
    if (line.waiting.length === 0 && !line.owesReply) this.#lines.delete(peer.imei)
  }

  #take(peer: Peer, line: Line, codecId: number, command: Command): void {
    if (!isReply(command)) return
    const first = line.waiting[0]
    if (first?.sentAt === undefined || line.peer !== peer || codecIdOf(first.request.codec) !== codecId) {
      line.owesReply = false
      return
    }
    const mayBeLate = line.owesReply
    line.owesReply = false
    const refused = command.type === COMMAND_TYPE.nack
    this.#finish(line, first, {
      state: refused ? 'refused' : 'replied',
      reply: refused ? null : (commandText(command) ?? null),
      payload: toHex(command.payload),
      latencyMs: Math.round((this.#clock.now() - first.sentAt) * 10) / 10,
      deviceImei: command.imei ?? null,
      mayBeLate,
    })
  }

  #line(imei: string): Line {
    const known = this.#lines.get(imei)
    if (known !== undefined) return known
    const line: Line = { waiting: [], peer: undefined, owesReply: false, cancelLook: undefined }
    this.#lines.set(imei, line)
    return line
  }

  /** Sends the first of the line if the moment is right, and else looks again soon. */
  #look(imei: string, line: Line): void {
    line.cancelLook?.()
    line.cancelLook = undefined
    const first = line.waiting[0]
    const device = this.#registry.find(imei)
    if (first === undefined || first.sentAt !== undefined || device?.peer === undefined) return
    if (this.#isAtRest(device, device.peer, first)) this.#send(line, first, device.peer)
    else line.cancelLook = this.#clock.after(LOOK_MS, () => this.#look(imei, line))
  }

  /**
   * A device sends its next frame as soon as the last is acked, until it has no more. One that never pauses gets its
   * command between two frames after half the time, rather than not at all.
   */
  #isAtRest(device: Device, peer: Peer, { request, startedAt }: Waiting): boolean {
    if (!peer.isSettled) return false
    const now = this.#clock.now()
    return (
      now - device.activeAt >= QUIET_MS ||
      this.#wallClock() - (device.lastFrameMs ?? -Infinity) <= CAUGHT_UP_MS ||
      now - startedAt >= request.timeoutMs / 2
    )
  }

  #send(line: Line, entry: Waiting, peer: Peer): void {
    const { request } = entry
    try {
      peer.sendCommand(commandOf(request), codecIdOf(request.codec)!)
    } catch {
      // The connection is just ending, or its device is being asked who it is: the loss of it will be told.
      line.cancelLook = this.#clock.after(LOOK_MS, () => this.#look(request.imei, line))
      return
    }
    entry.sentAt = this.#clock.now()
    line.peer = peer
    if (isUnanswered(request.text)) this.#finish(line, entry, { state: 'sent', ...NO_REPLY })
  }

  #expire(line: Line, entry: Waiting): void {
    if (entry.sentAt !== undefined) line.owesReply = true
    this.#finish(line, entry, { state: entry.sentAt === undefined ? 'unsent' : 'timeout', ...NO_REPLY })
  }

  #finish(line: Line, entry: Waiting, result: CommandResult): void {
    const { imei } = entry.request
    const at = line.waiting.indexOf(entry)
    if (at < 0) return
    line.waiting.splice(at, 1)
    entry.cancelTimeout()
    entry.finish(result)
    if (line.waiting.length > 0) this.#look(imei, line)
    else if (!line.owesReply) this.#lines.delete(imei)
  }

  /** The device has another connection: what went out on the old one gets no reply on the new one. */
  #moved(device: Device): void {
    const line = this.#lines.get(device.imei)
    if (line === undefined) return
    line.owesReply = false
    const first = line.waiting[0]
    if (first?.sentAt !== undefined) this.#finish(line, first, { state: 'disconnected', ...NO_REPLY })
    this.#look(device.imei, line)
  }

  #gone(imei: string): void {
    const line = this.#lines.get(imei)
    if (line === undefined) return
    line.cancelLook?.()
    line.owesReply = false
    for (const entry of [...line.waiting]) {
      const state = entry.sentAt === undefined ? 'offline' : 'disconnected'
      this.#finish(line, entry, { state, ...NO_REPLY })
    }
    this.#lines.delete(imei)
  }
}

/** Serial data of other equipment comes in the same frames as replies; where it is binary it can be told. */
function isReply({ type, payload }: Command): boolean {
  if (type === COMMAND_TYPE.nack) return true
  if (type !== COMMAND_TYPE.response) return false
  return payload.every(byte => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
