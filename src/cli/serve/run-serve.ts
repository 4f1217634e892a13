/** `serve` from its options to its exit status. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { systemClock } from '../../net/clock.js'
import { EXIT } from '../exit.js'
import type { DictionaryOptions } from '../options.js'
import { type Appearance, hasColor } from '../terminal.js'
import { openCapture } from './capture-file.js'
import { awaySinks, localSource, openControl, type ServeControlOptions } from './control.js'
import { onDeafStdout } from './deaf-stdout.js'
import { completions, takeLine } from './interactive.js'
import { latch } from './latch.js'
import type { LimitOptions } from './limits.js'
import { Log } from './log.js'
import { Prompt } from './prompt.js'
import { listeningText, openServing } from './serving.js'
import { onSignals } from './signals.js'
import type { StoringFlags } from './storing-options.js'
import { Tally } from './tally.js'
import type { TlsOptions } from './tls.js'
import { TextOutput } from './text-output.js'
import { ownSeat } from './workers/seat.js'

export interface ServeOptions
  extends Appearance, DictionaryOptions, LimitOptions, TlsOptions, StoringFlags, ServeControlOptions {
  readonly port: number
  readonly host?: string
  readonly tcp: boolean
  readonly udp: boolean
  readonly json?: boolean
  readonly verbose?: boolean
  /** File of the IMEIs that are let in. */
  readonly allow?: string
  /** Takes commands, a line each, from standard input. */
  readonly interactive?: boolean
  /** Prints no messages. */
  readonly quiet?: boolean
  readonly maxRecords?: number
  /** Processes that share the devices. */
  readonly workers?: number
  /** File that raw traffic is appended to. */
  readonly capture?: string
  /** MB after which it is put aside. */
  readonly captureSize: number
  /** Files put aside that are kept. */
  readonly captureFiles: number
}

/** @throws {CliError} for a port, an address or a file that cannot be used */
export async function runServe(options: ServeOptions): Promise<number> {
  const seat = ownSeat()
  if (seat !== undefined) return (await import('./workers/run-worker.js')).runWorker(options, seat)
  const { workers = 1 } = options
  if (workers > 1) return (await import('./workers/run-primary.js')).runPrimary(options, workers)
  return runAlone(options)
}

async function runAlone(options: ServeOptions): Promise<number> {
  const startedAt = systemClock.now()
  const prompt = options.interactive === true ? new Prompt(line => completions(line, imeis())) : undefined
  const imeis = (): string[] => Array.from(serving.control.registry.connected(), ({ imei }) => imei)
  const log = new Log(
    prompt?.around(process.stderr) ?? process.stderr,
    new Chalk({ level: hasColor(process.stderr, options) ? 1 : 0 }),
  )
  const tally = new Tally()
  let status: number = EXIT.ok
  const stopping = latch<undefined>()
  const serving = await openServing(options, {
    log,
    notice: log,
    tally,
    openOutput: flow => new TextOutput(prompt?.around(process.stdout) ?? process.stdout, flow),
    openCapture: flow =>
      openCapture(options, flow, error => {
        status = EXIT.findings
        log.warn(`the capture ends here: ${error.message}`)
      }),
    onEnough: () => stopping.open(undefined),
  })
  const { control, storing } = serving
  // Before anybody can know that it listens: a signal must never find it without an answer.
  const cutShort = latch<number>()
  const forget = onSignals({
    stop: () => {
      log.info('finishing; a second signal cuts it short')
      stopping.open(undefined)
    },
    cutShort: signal => cutShort.open(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated),
    reload: serving.reload,
  })
  onDeafStdout(log, worst => {
    status = Math.max(status, worst)
    stopping.open(undefined)
  })
  const listening = await serving.listen().catch(async (error: unknown) => {
    await serving.abandon()
    throw error
  })
  const source = localSource(control, serving.names, () => awaySinks(storing.group.status), log)
  const closeControl = await openControl(source, control.registry, listening.port, options, log).catch(
    async (error: unknown) => {
      await serving.abandon()
      throw error
    },
  )
  log.info(listeningText(listening))
  for (const note of serving.notes) log.info(note)

  prompt?.start(
    line => void takeLine(line, source, prompt),
    () => log.info('no more commands are taken; the server goes on'),
  )

  await stopping.opened
  prompt?.close()
  const cancelGrace = systemClock.after(options.grace * 1000, () => {
    log.warn(graceIsOver(options.grace))
    serving.warnOfLoss()
    cutShort.open(EXIT.findings)
  })
  const cutStatus = await Promise.race([serving.finish(closeControl).then(() => undefined), cutShort.opened])
  cancelGrace()
  forget()
  log.flush()
  log.info(tally.summary(systemClock.now() - startedAt))
  // Whatever still has a socket or a pipe open is left.
  if (cutStatus !== undefined) process.exit(cutStatus)
  return status
}

export function graceIsOver(seconds: number): string {
  return `not everything could be finished within ${seconds} s; what has no ack is still in the devices`
}
