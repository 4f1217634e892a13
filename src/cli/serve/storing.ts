/** What `serve` stores, and what it acknowledges by that. */
import type { Clock } from '../../net/clock.js'
import type { Peer, Verdict } from '../../net/server-handler.js'
import { Quarantine } from '../../sink/quarantine.js'
import { type Delivery, type Sink, SinkError } from '../../sink/sink.js'
import { SinkGroup } from '../../sink/sink-group.js'
import type { SinkEvents } from '../../sink/sink-queue.js'
import { openSink } from '../../sink/sinks.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'
import type { Log } from './log.js'
import { captureLine } from './capture-file.js'
import { count } from './tally.js'
import type { Flow } from './text-output.js'

export interface StoringOptions {
  /** What `--to` gave. */
  readonly urls: readonly string[]
  /** File for frames that nobody can read. */
  readonly quarantine: string | undefined
  /** Whether devices wait until their records are stored; else records are kept here for as long as it takes. */
  readonly isAwaited: boolean
  /** How long a frame may wait while a sink takes nothing, ms. */
  readonly giveUpMs: number
  readonly maxWaitingBytes: number
  readonly flow: Flow
  readonly log: Log
  readonly clock: Clock
  /** For metrics. */
  readonly events?: SinkEvents
  /** Says which sinks go and come back; default the log. */
  readonly news?: SinkNews
  /** Default: what the URL stands for, in this process. */
  readonly open?: typeof openSink
  readonly openQuarantine?: (path: string) => Promise<QuarantineFile>
}

/** A sink is named when it goes and when it is back, however often it is tried in between. */
export type SinkNews = Required<Pick<SinkEvents, 'onAway' | 'onBack'>>

export type QuarantineFile = Pick<Quarantine, 'path' | 'keep' | 'close'>

export class Storing {
  readonly #options: StoringOptions
  readonly #group: SinkGroup
  readonly #quarantine: QuarantineFile | undefined

  private constructor(options: StoringOptions, group: SinkGroup, quarantine: QuarantineFile | undefined) {
    this.#options = options
    this.#group = group
    this.#quarantine = quarantine
  }

  /** @throws {CliError} for a sink or a file that cannot be used */
  static async open(options: StoringOptions): Promise<Storing> {
    const { urls, log, clock, flow, giveUpMs, maxWaitingBytes, isAwaited, events } = options
    const { open = openSink, openQuarantine = path => Quarantine.open(path), news = logNews(log) } = options
    const sinks: Sink[] = []
    try {
      for (const url of urls) sinks.push(await open(url, { warn: text => log.warn(text) }))
      const quarantine =
        options.quarantine === undefined ? undefined : await openQuarantine(options.quarantine)
      const group = new SinkGroup({
        sinks,
        clock,
        flow,
        maxWaitingBytes,
        giveUpMs: isAwaited ? giveUpMs : Infinity,
        events: both(news, events),
      })
      group.reach()
      return new Storing(options, group, quarantine)
    } catch (error) {
      await Promise.allSettled(sinks.map(sink => sink.close()))
      if (error instanceof SinkError) throw new CliError(visible(error.message))
      throw error
    }
  }

  /** For health and metrics. */
  get group(): SinkGroup {
    return this.#group
  }

  get names(): readonly string[] {
    return this.#group.status.map(({ name }) => name)
  }

  /** The frame's number once every sink has it; undefined, and the connection closed, if that takes too long. */
  async store(peer: Peer, delivery: Delivery): Promise<Verdict> {
    const outcome = await this.#group.take(delivery)
    switch (outcome.kind) {
      case 'stored':
        return delivery.frame.recordCount
      case 'away':
        // Over UDP there is nothing to close: a device that gets no answer sends again.
        if (peer.transport === 'tcp') peer.close('its records cannot be stored now; it keeps them')
        return undefined
      case 'refused':
        return this.#refused(peer, delivery, outcome.sink, outcome.reason)
    }
  }

  /** Stores without anybody waiting. */
  take(peer: Peer, delivery: Delivery): void {
    if (this.#options.urls.length > 0) void this.store(peer, delivery)
  }

  /** What `--quarantine` says of a frame that nobody can read; undefined without it. */
  get keep(): ((peer: Peer, bytes: Uint8Array, claimed: number) => Promise<Verdict>) | undefined {
    const quarantine = this.#quarantine
    return quarantine && ((peer, bytes, claimed) => this.#keep(quarantine, peer, bytes, claimed))
  }

  /** Waits for what is to be stored, and closes. */
  async finish(): Promise<void> {
    await this.#group.drained()
    await Promise.all([this.#group.close(), this.#quarantine?.close()])
  }

  async #refused(peer: Peer, delivery: Delivery, sink: string, reason: string): Promise<Verdict> {
    const { log } = this.#options
    const { frame, imei } = delivery
    const records = count(frame.recordCount, 'record')
    log.warnSome('refused by a sink', `${sink} refuses a frame of ${records} from ${imei}: ${reason}`)
    return this.keep?.(peer, frame.bytes, frame.recordCount)
  }

  async #keep(quarantine: QuarantineFile, peer: Peer, bytes: Uint8Array, claimed: number): Promise<Verdict> {
    const { log } = this.#options
    try {
      await quarantine.keep(captureLine(peer, 'in', bytes))
    } catch (error) {
      log.warnSome('not quarantined', `the quarantine takes nothing: ${(error as Error).message}`)
      return undefined
    }
    const what = `a frame of ${count(claimed, 'record')} from ${peer.imei ?? peer.remote}`
    log.warnSome('quarantined', `${what} is kept in ${quarantine.path} and acknowledged`)
    return claimed
  }
}

export function logNews(log: Log): SinkNews {
  return {
    onAway: (name, reason) => log.warn(`${name} takes nothing: ${withoutName(reason, name)}`),
    onBack: (name, awayMs) => log.info(`${name} is back after ${(awayMs / 1000).toFixed(1)} s`),
  }
}

function both(news: SinkNews, events: SinkEvents = {}): SinkEvents {
  return {
    ...events,
    onAway(name, reason) {
      news.onAway(name, reason)
      events.onAway?.(name, reason)
    },
    onBack(name, awayMs) {
      news.onBack(name, awayMs)
      events.onBack?.(name, awayMs)
    },
  }
}

function withoutName(reason: string, name: string): string {
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason
}
