/** `serve` from its options to its exit status. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { AllowList, AllowListError } from '../../net/allow-list.js'
import { type AckPolicy, verdictBy } from '../../net/ack-policy.js'
import { systemClock } from '../../net/clock.js'
import { DeviceServer, type Listening } from '../../net/device-server.js'
import { ListenError } from '../../net/listen-error.js'
import { observed } from '../../net/observed.js'
import type { Describe } from '../../render/describe.js'
import { describeBy } from '../../render/dictionary-describe.js'
import { prettyMessage } from '../../render/pretty.js'
import { readDevices } from '../dictionary.js'
import { CliError, EXIT } from '../exit.js'
import type { DictionaryOptions } from '../options.js'
import { type Appearance, columnsOf, hasColor } from '../terminal.js'
import { CaptureFile } from './capture-file.js'
import {
  awaySinks,
  localControl,
  localSource,
  openControl,
  type ServeControlOptions,
  sinkFigures,
} from './control.js'
import { completions, takeLine } from './interactive.js'
import { type LimitOptions, limitsOf } from './limits.js'
import { Log } from './log.js'
import { jsonOutput, lineOutput, type MessageOutput } from './message-output.js'
import { Prompt } from './prompt.js'
import { Reporter } from './reporter.js'
import { onSignals } from './signals.js'
import { Storing } from './storing.js'
import type { StoringFlags } from './storing-options.js'
import { count, Tally } from './tally.js'
import { readTls, type TlsOptions } from './tls.js'
import { TextOutput } from './text-output.js'

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
  /** File that raw traffic is appended to. */
  readonly capture?: string
  /** MB after which it is put aside. */
  readonly captureSize: number
  /** Files put aside that are kept. */
  readonly captureFiles: number
}

/** @throws {CliError} for a port, an address or a file that cannot be used */
export async function runServe(options: ServeOptions): Promise<number> {
  const startedAt = systemClock.now()
  const prompt = options.interactive === true ? new Prompt(line => completions(line, imeis())) : undefined
  const imeis = (): string[] => Array.from(control.registry.connected(), ({ imei }) => imei)
  const log = new Log(
    prompt?.around(process.stderr) ?? process.stderr,
    new Chalk({ level: hasColor(process.stderr, options) ? 1 : 0 }),
  )
  const tally = new Tally()
  const devices = await readDevices(options)
  const allowList = options.allow === undefined ? undefined : await readAllowList(options.allow)
  const tls = await readTls(options, text => log.warn(text))
  // Whoever is behind, the reader of stdout or the disk: while he is, nothing more is taken from the devices.
  const flow = { full: () => server.hold(), drained: () => server.release() }
  const stdout = new TextOutput(prompt?.around(process.stdout) ?? process.stdout, flow)
  let status: number = EXIT.ok
  const capture =
    options.capture === undefined
      ? undefined
      : await CaptureFile.open({
          path: options.capture,
          maxBytes: options.captureSize * 1e6,
          kept: options.captureFiles,
          flow,
          onError: error => {
            status = EXIT.findings
            log.warn(`the capture ends here: ${error.message}`)
          },
        })
  const ack: AckPolicy = options.ack ?? { kind: options.to.length > 0 ? 'stored' : 'parsed' }
  const control = await localControl(() => server)
  const storing = await Storing.open({
    urls: options.to,
    quarantine: options.quarantine,
    isAwaited: ack.kind === 'stored',
    giveUpMs: options.sinkTimeout * 1000,
    maxWaitingBytes: options.maxPending * 1024 * 1024,
    flow,
    log,
    clock: systemClock,
    events: sinkFigures(control.metrics),
  })
  const stopping = latch<undefined>()
  const describe = describeBy(devices.models)
  const reporter = new Reporter({
    log,
    tally,
    describe,
    output: messageOutput(options, describe),
    nameOf: imei => devices.listed.get(imei)?.name,
    write: text => stdout.write(text),
    isAllowed: allowList && (imei => allowList.has(imei)),
    verdict: (peer, delivery) => {
      if (ack.kind === 'stored') return storing.store(peer, delivery)
      storing.take(peer, delivery)
      return verdictBy(ack, delivery.frame, systemClock)
    },
    keep: storing.keep,
    maxRecords: options.maxRecords,
    onEnough: () => stopping.open(undefined),
    verbose: options.verbose === true,
    onBytes: capture && ((peer, direction, bytes) => capture.add(peer, direction, bytes)),
  })
  const server: DeviceServer = new DeviceServer({
    handler: observed(reporter, control.observers),
    host: options.host,
    port: options.port,
    tcp: options.tcp,
    udp: options.udp,
    tls,
    tlsPort: options.tlsPort,
    ...(await limitsOf(options, text => log.warn(text))),
  })
  // Before anybody can know that it listens: a signal must never find it without an answer.
  const cutShort = latch<number>()
  const forget = onSignals({
    stop: () => {
      log.info('finishing; a second signal cuts it short')
      stopping.open(undefined)
    },
    cutShort: signal => cutShort.open(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated),
    reload:
      (allowList ?? tls) &&
      (() => {
        if (allowList !== undefined) void reload(allowList, reporter, log)
        if (tls !== undefined) void renewTls(server, options, log)
      }),
  })
  // Listened to instead of by whoever started this: what is held is stored before the end.
  process.stdout.removeAllListeners('error').on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') {
      status = EXIT.findings
      log.warn(`cannot write to standard output: ${message}`)
    }
    stopping.open(undefined)
  })
  const listening = await listen(server).catch(async (error: unknown) => {
    // What a sink has open would keep the process.
    await storing.finish()
    throw error
  })
  const names = {
    modelOf: (imei: string) => devices.models.modelOf(imei),
    nameOf: (imei: string) => devices.listed.get(imei)?.name,
  }
  const source = localSource(control, names, () => awaySinks(storing.group.status), log)
  const closeControl = await openControl(source, control.registry, listening.port, options, log).catch(
    async (error: unknown) => {
      server.destroy()
      await storing.finish()
      throw error
    },
  )
  log.info(listeningText(listening))
  if (storing.names.length > 0) log.info(`records are stored in ${storing.names.join(', ')}`)
  if (allowList !== undefined) log.info(`${count(allowList.size, 'IMEI')} allowed by ${allowList.path}`)

  prompt?.start(
    line => void takeLine(line, source, prompt),
    () => log.info('no more commands are taken; the server goes on'),
  )

  await stopping.opened
  prompt?.close()
  const cancelGrace = systemClock.after(options.grace * 1000, () => {
    log.warn(
      `not everything could be finished within ${options.grace} s; what has no ack is still in the devices`,
    )
    const { frames } = storing.group.waiting
    if (ack.kind !== 'stored' && frames > 0)
      log.warn(`${count(frames, 'frame')} acknowledged and not stored: lost`)
    cutShort.open(EXIT.findings)
  })
  const cutStatus = await Promise.race([
    finish(server, closeControl, storing, stdout, capture),
    cutShort.opened,
  ])
  cancelGrace()
  forget()
  const { droppedDatagrams } = server
  if (droppedDatagrams > 0) log.warn(`${count(droppedDatagrams, 'datagram')} let go while too many waited`)
  log.flush()
  log.info(tally.summary(systemClock.now() - startedAt))
  // Whatever still has a socket or a pipe open is left.
  if (cutStatus !== undefined) process.exit(cutStatus)
  return status
}

/** A promise that somebody else resolves, once. */
function latch<T>(): { readonly opened: Promise<T>; readonly open: (value: T) => void } {
  let open: (value: T) => void = () => undefined
  const opened = new Promise<T>(resolve => (open = resolve))
  return { opened, open }
}

async function finish(
  server: DeviceServer,
  closeControl: () => Promise<void>,
  storing: Storing,
  stdout: TextOutput,
  capture: CaptureFile | undefined,
): Promise<void> {
  await server.close()
  await closeControl()
  await Promise.all([storing.finish(), stdout.end(), capture?.close()])
  return undefined
}

async function readAllowList(path: string): Promise<AllowList> {
  try {
    return await AllowList.read(path)
  } catch (error) {
    throw error instanceof AllowListError ? new CliError(error.message) : error
  }
}

async function reload(allowList: AllowList, reporter: Reporter, log: Log): Promise<void> {
  try {
    await allowList.reload()
    log.info(`${count(allowList.size, 'IMEI')} allowed by ${allowList.path}, read again`)
    reporter.closeRefused()
  } catch (error) {
    log.warn(`${(error as Error).message}; the old list of ${count(allowList.size, 'IMEI')} stays in force`)
  }
}

async function renewTls(server: DeviceServer, options: TlsOptions, log: Log): Promise<void> {
  try {
    const files = await readTls(options, text => log.warn(text))
    if (files !== undefined) server.renewTls(files)
    log.info(`certificate read again from ${options.tlsCert}; connections that are open keep the old one`)
  } catch (error) {
    log.warn(`${(error as Error).message}; the old certificate stays in force`)
  }
}

async function listen(server: DeviceServer): Promise<Listening> {
  try {
    return await server.listen()
  } catch (error) {
    throw error instanceof ListenError ? new CliError(error.message) : error
  }
}

function listeningText({ tcp, tls, udp }: Listening): string {
  const transports = [tcp && 'TCP', udp && 'UDP'].filter(Boolean).join(' and ')
  if (tls === undefined) return `listening on ${tcp ?? udp ?? 'nothing'}, ${transports}`
  if (tcp === undefined) return `listening on ${tls}, TLS${udp === undefined ? '' : ' and UDP'}`
  return `listening on ${tcp}, ${transports}, and on ${tls}, TLS`
}

function messageOutput(options: ServeOptions, describe: Describe): MessageOutput {
  if (options.quiet === true) return () => ''
  if (options.json === true) return jsonOutput(describe)
  const { stdout } = process
  const paint = new Chalk({ level: hasColor(stdout, options) ? 1 : 0 })
  if (options.verbose === true) {
    return (message, context) =>
      prettyMessage(message, context, { describe, paint, columns: columnsOf(stdout) })
  }
  return lineOutput({ describe, paint, columns: () => (stdout.isTTY ? columnsOf(stdout) : Infinity) })
}
