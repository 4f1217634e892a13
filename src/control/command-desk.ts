import type { Clock } from '../net/clock.js'
import { isoTime } from '../render/json-value.js'
import {
  checkRequest,
  CommandRequestError,
  NO_REPLY,
  type CommandRequest,
  type CommandResult,
  type CommandStatus,
  type CommandState,
} from './command.js'
import { commandMessage } from './command-message.js'

/** Whoever holds the devices' connections: this process, or its workers. */
export interface DeviceLink {
  isConnected(imei: string): boolean
  /** Never rejects; `offline` where the device isn't there. */
  send(request: CommandRequest): Promise<CommandResult>
}

export interface DeskOptions {
  readonly link: DeviceLink
  readonly clock: Clock
  /** Ms since 1970; default `Date.now`. */
  readonly wallClock?: () => number
  /** Told of each change of a command's state. */
  readonly onChange?: (status: CommandStatus) => void
}

export interface Submission {
  /** As it stands. */
  readonly status: CommandStatus
  /** Resolves with its end; for a queued command that may take its whole time to live. */
  readonly done: Promise<CommandStatus>
}

/** Commands that wait for devices which are not there, in all and for one. */
const MAX_QUEUED = 10_000
const MAX_QUEUED_A_DEVICE = 32
/** Commands that are over and still asked for by their id. */
const MAX_REMEMBERED = 1000
/** Longest time to live, ms: a week. */
const MAX_QUEUE_MS = 604_800_000

interface Entry {
  readonly request: CommandRequest
  readonly expiresAt: number | undefined
  readonly finish: (status: CommandStatus) => void
  cancelExpiry: () => void
  status: CommandStatus
}

/**
 * Takes commands, keeps those of absent devices for as long as they are worth something, and knows what became of
 * each. In memory: what is queued ends with the server.
 */
export class CommandDesk {
  readonly #options: DeskOptions
  readonly #wallClock: () => number
  readonly #queued = new Map<string, Entry[]>()
  readonly #entries = new Map<string, Entry>()
  #queuedCount = 0
  #count = 0

  constructor(options: DeskOptions) {
    this.#options = options
    this.#wallClock = options.wallClock ?? Date.now
  }

  get queuedCount(): number {
    return this.#queuedCount
  }

  find(id: string): CommandStatus | undefined {
    return this.#entries.get(id)?.status
  }

  /**
   * @param queueMs how long it may wait for a device that is not connected; undefined: not at all
   * @throws {CommandRequestError} for a request that can't be one, and where too many are queued
   */
  submit(request: CommandRequest, queueMs?: number): Submission {
    checkRequest(request)
    if (queueMs !== undefined && !(queueMs > 0 && queueMs <= MAX_QUEUE_MS))
      throw new CommandRequestError(`a command is queued for up to ${MAX_QUEUE_MS / 86_400_000} days`)
    const { clock, link } = this.#options
    const isHere = link.isConnected(request.imei)
    const isQueued = !isHere && queueMs !== undefined
    if (isQueued) this.#checkRoom(request.imei)
    const atMs = this.#wallClock()
    let finish: Entry['finish'] = () => undefined
    const done = new Promise<CommandStatus>(resolve => (finish = resolve))
    const { imei, text, codec } = request
    const entry: Entry = {
      request,
      expiresAt: queueMs === undefined ? undefined : clock.now() + queueMs,
      finish,
      cancelExpiry: () => undefined,
      status: {
        id: String(++this.#count),
        imei,
        text,
        codec,
        state: 'waiting',
        ...NO_REPLY,
        at: isoTime(atMs) ?? '',
        atMs,
        expires: queueMs === undefined ? null : isoTime(atMs + queueMs),
        message: '',
      },
    }
    this.#remember(entry)
    if (isQueued) this.#queue(entry)
    else void this.#dispatch(entry)
    return { status: entry.status, done }
  }

  /** Lets go of what is queued, and of its timers. */
  close(): void {
    for (const entries of this.#queued.values()) for (const entry of entries) entry.cancelExpiry()
    this.#queued.clear()
    this.#queuedCount = 0
  }

  /** The device has connected: what waits for it goes out, in its order. */
  deviceCame(imei: string): void {
    const entries = this.#queued.get(imei)
    if (entries === undefined) return
    this.#queued.delete(imei)
    this.#queuedCount -= entries.length
    for (const entry of entries) {
      entry.cancelExpiry()
      void this.#dispatch(entry)
    }
  }

  async #dispatch(entry: Entry): Promise<void> {
    this.#change(entry, { state: 'waiting', ...NO_REPLY })
    const result = await this.#options.link.send(entry.request)
    const { expiresAt } = entry
    // It went away before the command went out, and the command still has time.
    if (result.state === 'offline' && expiresAt !== undefined && this.#options.clock.now() < expiresAt) {
      if (this.#options.link.isConnected(entry.request.imei)) await this.#dispatch(entry)
      else this.#queue(entry)
      return
    }
    this.#end(entry, result)
  }

  #checkRoom(imei: string): void {
    if (this.#queuedCount >= MAX_QUEUED)
      throw new CommandRequestError(`${MAX_QUEUED} commands are queued already`)
    if ((this.#queued.get(imei)?.length ?? 0) >= MAX_QUEUED_A_DEVICE)
      throw new CommandRequestError(`${MAX_QUEUED_A_DEVICE} commands are queued for ${imei} already`)
  }

  #queue(entry: Entry): void {
    const { imei } = entry.request
    const entries = this.#queued.get(imei) ?? []
    this.#queued.set(imei, entries)
    entries.push(entry)
    this.#queuedCount++
    this.#change(entry, { state: 'queued', ...NO_REPLY })
    const { clock } = this.#options
    entry.cancelExpiry = clock.after(entry.expiresAt! - clock.now(), () => {
      const at = entries.indexOf(entry)
      entries.splice(at, 1)
      this.#queuedCount--
      if (entries.length === 0) this.#queued.delete(imei)
      this.#end(entry, { state: 'expired', ...NO_REPLY })
    })
  }

  #end(entry: Entry, result: CommandResult): void {
    this.#change(entry, result)
    entry.finish(entry.status)
  }

  #change(entry: Entry, result: CommandResult): void {
    const status = { ...entry.status, ...result }
    entry.status = { ...status, message: commandMessage(status, entry.request.timeoutMs) }
    this.#options.onChange?.(entry.status)
  }

  #remember(entry: Entry): void {
    this.#entries.set(entry.status.id, entry)
    if (this.#entries.size <= MAX_REMEMBERED + MAX_QUEUED) return
    for (const [id, { status }] of this.#entries) {
      if (!OPEN.has(status.state)) this.#entries.delete(id)
      if (this.#entries.size <= MAX_REMEMBERED) return
    }
  }
}

/** States that are no end. */
const OPEN: ReadonlySet<CommandState> = new Set(['queued', 'waiting'])
