/** The part of `serve` that takes devices, in the one process that there is or in each of its workers. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { AllowList, AllowListError } from '../../net/allow-list.js'
import { type AckPolicy, verdictBy } from '../../net/ack-policy.js'
import { systemClock } from '../../net/clock.js'
import { DeviceServer, type DeviceServerOptions, type Listening } from '../../net/device-server.js'
import { ListenError } from '../../net/listen-error.js'
import { observed } from '../../net/observed.js'
import type { DeviceNames } from '../../control/device-status.js'
import type { Describe } from '../../render/describe.js'
import { describeBy } from '../../render/dictionary-describe.js'
import { prettyMessage } from '../../render/pretty.js'
import { readDevices } from '../dictionary.js'
import { CliError } from '../exit.js'
import { columnsOf, hasColor } from '../terminal.js'
import type { CaptureFile } from './capture-file.js'
import { localControl, type LocalControl, sinkFigures } from './control.js'
import { limitsOf } from './limits.js'
import type { Log } from './log.js'
import { jsonOutput, lineOutput, type MessageOutput } from './message-output.js'
import { Reporter, type ReporterOptions } from './reporter.js'
import type { ServeOptions } from './run-serve.js'
import { Storing, type StoringOptions } from './storing.js'
import { count, type Tally } from './tally.js'
import type { Flow, TextOutput } from './text-output.js'
import { readTls, type TlsOptions } from './tls.js'

/** Where a process that takes devices leaves what it has. */
export interface Outlets {
  readonly log: Log
  /** For what is said at the start and on a reload: of many workers one says it. */
  readonly notice: Pick<Log, 'info' | 'warn'>
  readonly tally: Tally
  readonly openOutput: (flow: Flow) => TextOutput
  readonly openCapture: (flow: Flow) => Promise<Pick<CaptureFile, 'add' | 'close'> | undefined>
  readonly storing?: Pick<StoringOptions, 'news' | 'open' | 'openQuarantine'>
  /** What is another in each worker. */
  readonly server?: Partial<Pick<DeviceServerOptions, 'port' | 'tlsPort' | 'udp' | 'peerIds'>>
  /** Processes that share the limits. */
  readonly workers?: number
  /** `--max-records` have come. */
  readonly onEnough: () => void
}

export interface Serving {
  readonly control: LocalControl
  readonly storing: Storing
  readonly names: DeviceNames
  readonly server: Pick<DeviceServer, 'lastPeerId'>
  /** Takes nothing from the devices while somebody is behind. */
  readonly flow: Flow
  /** What a person should know once it listens, a line each. */
  readonly notes: readonly string[]
  /** Reads again what can be read again; undefined where nothing can. */
  readonly reload: (() => void) | undefined
  /** @throws {CliError} */
  listen(): Promise<Listening>
  /**
   * Stops taking, and resolves when all that was taken is stored, answered and printed.
   * @param onceGone called when the devices are, and waited for
   */
  finish(onceGone?: () => Promise<void>): Promise<void>
  /** Says what is lost if it ends now. */
  warnOfLoss(): void
  /** Ends as things stand. */
  abandon(): Promise<void>
}

/** @throws {CliError} for a file, a sink or a limit that cannot be used */
export async function openServing(options: ServeOptions, outlets: Outlets): Promise<Serving> {
  const { log, notice, tally } = outlets
  const warn = (text: string): void => notice.warn(text)
  const devices = await readDevices(options)
  const allowList = options.allow === undefined ? undefined : await readAllowList(options.allow)
  const tls = await readTls(options, warn)
  // Whoever is behind, the reader of stdout or the disk: while he is, nothing more is taken from the devices.
  const flow = { full: () => server.hold(), drained: () => server.release() }
  const stdout = outlets.openOutput(flow)
  const capture = await outlets.openCapture(flow)
  const ack: AckPolicy = options.ack ?? { kind: options.to.length > 0 ? 'stored' : 'parsed' }
  const control = await localControl(() => server)
  const workers = outlets.workers ?? 1
  const storing = await Storing.open({
    urls: options.to,
    quarantine: options.quarantine,
    isAwaited: ack.kind === 'stored',
    giveUpMs: options.sinkTimeout * 1000,
    maxWaitingBytes: Math.ceil((options.maxPending * 1024 * 1024) / workers),
    flow,
    log,
    clock: systemClock,
    events: sinkFigures(control.metrics),
    ...outlets.storing,
  })
  const describe = describeBy(devices.models)
  const reporter = new Reporter({
    log,
    tally,
    describe,
    output: messageOutput(options, describe),
    nameOf: imei => devices.listed.get(imei)?.name,
    write: text => stdout.write(text),
    isAllowed: allowList && (imei => allowList.has(imei)),
    ...verdicts(ack, storing),
    keep: storing.keep,
    maxRecords: options.maxRecords,
    onEnough: outlets.onEnough,
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
    ...(await limitsOf(options, warn, undefined, workers)),
    ...outlets.server,
  })
  const { names: sinks } = storing
  return {
    control,
    storing,
    server,
    flow,
    names: {
      modelOf: imei => devices.models.modelOf(imei),
      nameOf: imei => devices.listed.get(imei)?.name,
    },
    notes: [
      ...(sinks.length > 0 ? [`records are stored in ${sinks.join(', ')}`] : []),
      ...(allowList ? [`${count(allowList.size, 'IMEI')} allowed by ${allowList.path}`] : []),
    ],
    reload:
      (allowList ?? tls) &&
      (() => {
        if (allowList !== undefined) void reload(allowList, reporter, notice)
        if (tls !== undefined) void renewTls(server, options, notice)
      }),
    listen: () => listen(server),
    async finish(onceGone) {
      await server.close()
      await onceGone?.()
      await Promise.all([storing.finish(), stdout.end(), capture?.close()])
      const { droppedDatagrams } = server
      if (droppedDatagrams > 0)
        log.warn(`${count(droppedDatagrams, 'datagram')} let go while too many waited`)
    },
    warnOfLoss() {
      const { frames } = storing.group.waiting
      if (ack.kind !== 'stored' && frames > 0)
        log.warn(`${count(frames, 'frame')} acknowledged and not stored: lost`)
    },
    async abandon() {
      server.destroy()
      // What a sink has open would keep the process.
      await storing.finish()
    },
  }
}

function verdicts(ack: AckPolicy, storing: Storing): Pick<ReporterOptions, 'store' | 'verdict'> {
  const stores = storing.names.length > 0
  // With a policy that asks for sinks where there are none, all of them have it.
  if (ack.kind === 'stored') {
    return { store: (peer, delivery) => storing.store(peer, delivery), verdict: frame => frame.recordCount }
  }
  const verdict: ReporterOptions['verdict'] = frame => verdictBy(ack, frame, systemClock)
  if (!stores) return { store: undefined, verdict }
  return {
    store(peer, delivery) {
      storing.take(peer, delivery)
      return verdict(delivery.frame)
    },
    verdict,
  }
}

async function readAllowList(path: string): Promise<AllowList> {
  try {
    return await AllowList.read(path)
  } catch (error) {
    throw error instanceof AllowListError ? new CliError(error.message) : error
  }
}

async function reload(allowList: AllowList, reporter: Reporter, log: Outlets['notice']): Promise<void> {
  try {
    await allowList.reload()
    log.info(`${count(allowList.size, 'IMEI')} allowed by ${allowList.path}, read again`)
    reporter.closeRefused()
  } catch (error) {
    log.warn(`${(error as Error).message}; the old list of ${count(allowList.size, 'IMEI')} stays in force`)
  }
}

async function renewTls(server: DeviceServer, options: TlsOptions, log: Outlets['notice']): Promise<void> {
  try {
    const files = await readTls(options, text => log.warn(text))
    if (files !== undefined) server.renewTls(files)
    log.info(`certificate read again from ${options.tlsCert}; connections that are open keep the old one`)
  } catch (error) {
    log.warn(`${(error as Error).message}; the old certificate stays in force`)
  }
}

export async function listen(server: DeviceServer): Promise<Listening> {
  try {
    return await server.listen()
  } catch (error) {
    throw error instanceof ListenError ? new CliError(error.message) : error
  }
}

export function listeningText({ tcp, tls, udp }: Listening): string {
  const transports = [tcp && 'TCP', udp && 'UDP'].filter(Boolean).join(' and ')
  if (tls === undefined) return `listening on ${tcp ?? udp ?? 'nothing'}, ${transports}`
  if (tcp === undefined) return `listening on ${tls}, TLS${udp === undefined ? '' : ' and UDP'}`
  return `listening on ${tcp}, ${transports}, and on ${tls}, TLS`
}

function messageOutput(options: ServeOptions, describe: Describe): MessageOutput | undefined {
  if (options.quiet === true) return undefined
  if (options.json === true) return jsonOutput(describe)
  const { stdout } = process
  const paint = new Chalk({ level: hasColor(stdout, options) ? 1 : 0 })
  if (options.verbose === true) {
    return (message, context) =>
      prettyMessage(message, context, { describe, paint, columns: columnsOf(stdout) })
  }
  return lineOutput({ describe, paint, columns: () => (stdout.isTTY ? columnsOf(stdout) : Infinity) })
}
