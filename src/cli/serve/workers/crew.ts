/** The workers of one `serve`: started, started again when they die, asked, and ended. */
import cluster, { type Worker } from 'node:cluster'
import process from 'node:process'
import type { Clock } from '../../../net/clock.js'
import type { Listening } from '../../../net/device-server.js'
import { CliError } from '../../exit.js'
import { ownCommand } from '../../demo/own-command.js'
import type { Answers, Question, ToPrimary, ToWorker } from './messages.js'
import { type Seat, SEAT_VARIABLE } from './seat.js'

export interface CrewOptions {
  readonly size: number
  readonly ports: Pick<Seat, 'port' | 'tlsPort'>
  readonly clock: Clock
  /** All but what the crew itself has to do with. */
  readonly onMessage: (worker: number, message: FromWorker) => void
  /** It died unasked, and is started again after so long. */
  readonly onDied: (worker: number, how: string, pauseMs: number) => void
  /** It serves again. */
  readonly onBack: (worker: number) => void
  /** It could not be started again. */
  readonly onFailed: (worker: number, reason: string) => void
}

export type FromWorker = Exclude<ToPrimary, { kind: 'listening' | 'failed' | 'answer' }>

/** Pause before a worker that died is started again, ms: doubled each time, until one has lived for long enough. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000
const LONG_LIFE_MS = 10_000
/** How long an answer may take where the question says nothing of it, ms. */
const ANSWER_MS = 5000
/** Connections that a worker may have numbered since it last said so. */
const UNTOLD_PEERS = 10_000

interface Place {
  readonly number: number
  worker: Worker | undefined
  isServing: boolean
  hasFinished: boolean
  startedAt: number
  failures: number
  firstPeerId: number
  cancelRestart: (() => void) | undefined
  readonly asked: Map<number, (value: unknown) => void>
}

export class Crew {
  readonly #options: CrewOptions
  readonly #places: readonly Place[]
  #holds = 0
  #lastQuestion = 0
  #isStopping = false
  #whenAllGone: (() => void) | undefined

  constructor(options: CrewOptions) {
    this.#options = options
    this.#places = Array.from({ length: options.size }, (_, index) => ({
      number: index + 1,
      worker: undefined,
      isServing: false,
      hasFinished: false,
      startedAt: 0,
      failures: 0,
      firstPeerId: index + 1,
      cancelRestart: undefined,
      asked: new Map<number, (value: unknown) => void>(),
    }))
    const [, ...before] = ownCommand()
    const [exec = '', ...args] = [...before, ...process.argv.slice(2)]
    cluster.setupPrimary({
      // In an executable with everything in it, the first argument stands in the script's place.
      exec,
      args,
      ...(before.length === 0 ? { execArgv: [] } : {}),
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  }

  /** Those that serve. */
  get servingCount(): number {
    return this.#places.filter(({ isServing }) => isServing).length
  }

  /** Those that ended otherwise than they should when they were stopped. */
  get unfinished(): readonly number[] {
    return this.#places.filter(({ hasFinished }) => !hasFinished).map(({ number }) => number)
  }

  /**
   * Starts all: the first alone, since what keeps it from serving would keep them all.
   * @throws {CliError} if one of them can't serve
   */
  async start(): Promise<{ readonly listening: Listening; readonly notes: readonly string[] }> {
    const [first, ...others] = this.#places
    const started = await this.#launch(first!)
    await Promise.all(others.map(place => this.#launch(place)))
    return started
  }

  send(number: number, message: ToWorker): void {
    const worker = this.#places[number - 1]?.worker
    if (worker?.isConnected() === true) worker.send(message, () => undefined)
  }

  broadcast(message: ToWorker): void {
    if (message.kind === 'hold') this.#holds++
    if (message.kind === 'release') this.#holds--
    for (const { number } of this.#places) this.send(number, message)
  }

  /** Resolves with undefined if the worker ends meanwhile, or takes longer than it may. */
  ask<Q extends Question>(
    number: number,
    question: Q,
    withinMs = ANSWER_MS,
  ): Promise<Answers[Q['about']] | undefined> {
    const place = this.#places[number - 1]
    if (place?.isServing !== true) return Promise.resolve(undefined)
    const id = ++this.#lastQuestion
    return new Promise(resolve => {
      const settle = (value: unknown): void => {
        cancel()
        place.asked.delete(id)
        resolve(value as Answers[Q['about']] | undefined)
      }
      const cancel = this.#options.clock.after(withinMs, () => settle(undefined))
      place.asked.set(id, settle)
      this.send(number, { kind: 'ask', id, question })
    })
  }

  /** Asks all that serve; those that do not answer are left out. */
  async askAll<Q extends Question>(question: Q): Promise<Map<number, NonNullable<Answers[Q['about']]>>> {
    const answers = new Map<number, NonNullable<Answers[Q['about']]>>()
    await Promise.all(
      this.#places.map(async ({ number }) => {
        const answer = await this.ask(number, question)
        if (answer !== undefined) answers.set(number, answer as NonNullable<Answers[Q['about']]>)
      }),
    )
    return answers
  }

  /** Has all of them finish; resolves when they have ended. */
  stop(): Promise<void> {
    this.#isStopping = true
    for (const place of this.#places) {
      place.cancelRestart?.()
      // One that is away has nothing to finish.
      if (place.worker === undefined) place.hasFinished = true
    }
    this.broadcast({ kind: 'stop' })
    return this.#allGone()
  }

  /** Has all of them end as they stand, and ends those that don't. */
  async cut(withinMs: number): Promise<void> {
    this.#isStopping = true
    for (const { cancelRestart } of this.#places) cancelRestart?.()
    this.broadcast({ kind: 'cut' })
    const cancel = this.#options.clock.after(withinMs, () => {
      for (const { worker } of this.#places) worker?.process.kill('SIGKILL')
    })
    await this.#allGone()
    cancel()
  }

  #allGone(): Promise<void> {
    if (this.#places.every(({ worker }) => worker === undefined)) return Promise.resolve()
    return new Promise(resolve => {
      const before = this.#whenAllGone
      this.#whenAllGone = () => {
        before?.()
        resolve()
      }
    })
  }

  #launch(place: Place): Promise<{ readonly listening: Listening; readonly notes: readonly string[] }> {
    const { clock, ports, size } = this.#options
    const { number, firstPeerId } = place
    const seat: Seat = { number, of: size, ...ports, firstPeerId }
    const worker = cluster.fork({ [SEAT_VARIABLE]: JSON.stringify(seat) })
    place.worker = worker
    place.startedAt = clock.now()
    return new Promise((resolve, reject) => {
      worker.on('message', (message: ToPrimary) => {
        if (message.kind === 'listening') {
          place.isServing = true
          for (let held = 0; held < this.#holds; held++) this.send(number, { kind: 'hold' })
          if (this.#isStopping) this.send(number, { kind: 'stop' })
          resolve(message)
        } else if (message.kind === 'failed')
          reject(message.isUsage ? new CliError(message.message) : new Error(message.message))
        else if (message.kind === 'answer') place.asked.get(message.id)?.(message.value)
        else this.#take(place, message)
      })
      worker.on('error', () => undefined)
      let how: string | undefined
      let isHeard = false
      const ended = (): void => {
        if (how === undefined || !isHeard) return
        reject(new CliError(`worker ${number} ended at its start, ${how}`))
        this.#ended(place, how)
      }
      worker.once('exit', (status: number | null, signal: string | null) => {
        how = signal === null || signal === '' ? `with status ${status}` : `by ${signal}`
        ended()
      })
      // What it said before its end may come after it.
      worker.once('disconnect', () => {
        isHeard = true
        ended()
      })
    })
  }

  #take(place: Place, message: FromWorker): void {
    const step = this.#options.size
    if (message.kind === 'counted') place.firstPeerId = message.lastPeerId + step * UNTOLD_PEERS
    if (message.kind === 'finished') place.hasFinished = true
    this.#options.onMessage(place.number, message)
  }

  #ended(place: Place, how: string): void {
    const { clock, onDied } = this.#options
    const wasServing = place.isServing
    place.worker = undefined
    place.isServing = false
    for (const settle of [...place.asked.values()]) settle(undefined)
    if (this.#isStopping) {
      if (this.#places.every(({ worker }) => worker === undefined)) this.#whenAllGone?.()
      return
    }
    // At the very start it is `start` that fails.
    if (!wasServing && place.failures === 0) return
    place.failures = clock.now() - place.startedAt >= LONG_LIFE_MS ? 1 : place.failures + 1
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (place.failures - 1))
    if (wasServing) onDied(place.number, how, pauseMs)
    this.#restartAfter(place, pauseMs)
  }

  #restartAfter(place: Place, pauseMs: number): void {
    const { clock, onBack, onFailed } = this.#options
    place.cancelRestart = clock.after(pauseMs, () => {
      place.cancelRestart = undefined
      this.#launch(place).then(
        () => onBack(place.number),
        (error: unknown) => {
          if (!this.#isStopping) onFailed(place.number, (error as Error).message)
        },
      )
    })
  }
}
