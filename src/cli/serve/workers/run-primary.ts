/** `serve --workers N`: the process that has the port, the files that are shared, and the control interface. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { WorkerPresence } from '../../../control/presence.js'
import { systemClock } from '../../../net/clock.js'
import { DeviceServer } from '../../../net/device-server.js'
import { SinkError } from '../../../sink/sink.js'
import { EXIT } from '../../exit.js'
import { hasColor } from '../../terminal.js'
import { openCapture } from '../capture-file.js'
import { openControl } from '../control.js'
import { onDeafStdout } from '../deaf-stdout.js'
import { completions, takeLine } from '../interactive.js'
import { latch } from '../latch.js'
import { Log } from '../log.js'
import { Prompt } from '../prompt.js'
import { graceIsOver, type ServeOptions } from '../run-serve.js'
import { listen, listeningText } from '../serving.js'
import { onSignals } from '../signals.js'
import { logNews } from '../storing.js'
import { count, Tally } from '../tally.js'
import { TextOutput } from '../text-output.js'
import { readTls } from '../tls.js'
import { Crew, type FromWorker } from './crew.js'
import { crewSource } from './crew-source.js'
import type { Seat } from './seat.js'
import { SharedFiles } from './shared-files.js'
import { SharedNews } from './shared-news.js'

/** How long workers have to end when they are cut short, ms. */
const CUT_MS = 1000

/** @throws {CliError} for a port, an address or a file that cannot be used */
export async function runPrimary(options: ServeOptions, size: number): Promise<number> {
  const { GatheredMetrics } = await import('../../../control/gathered-metrics.js')
  const startedAt = systemClock.now()
  const presence = new WorkerPresence()
  const imeis = (): string[] => Array.from(presence.connected(), ({ imei }) => imei)
  const prompt = options.interactive === true ? new Prompt(line => completions(line, imeis())) : undefined
  const stderr = prompt?.around(process.stderr) ?? process.stderr
  const log = new Log(stderr, new Chalk({ level: hasColor(process.stderr, options) ? 1 : 0 }))
  const tally = new Tally()
  let status: number = EXIT.ok
  // Whoever is behind, the reader of stdout or the disk: while he is, no worker takes anything from its devices.
  const flow = {
    full: () => crew.broadcast({ kind: 'hold' }),
    drained: () => crew.broadcast({ kind: 'release' }),
  }
  const stdout = new TextOutput(prompt?.around(process.stdout) ?? process.stdout, flow)
  const files = await SharedFiles.open(options.to, options.quarantine, log)
  const capture = await openCapture(options, flow, error => {
    status = EXIT.findings
    log.warn(`the capture ends here: ${error.message}`)
  })
  const news = new SharedNews(logNews(log))
  const metrics = new GatheredMetrics({
    devices: () => presence.connectedCount,
    workers: () => crew.servingCount,
  })
  const forgetDevicesOf = (worker: number): void => {
    presence.lost(worker)
    news.forget(worker)
  }

  const take = (worker: number, message: FromWorker): void => {
    switch (message.kind) {
      case 'text':
        if (message.to === 'stderr') stderr.write(message.text)
        else if (message.to === 'stdout') stdout.write(message.text)
        else capture?.append(message.text.toString())
        return
      case 'connected': {
        tally.device(message.imei)
        const before = presence.came(message.imei, worker)
        if (before !== undefined) crew.send(before, { kind: 'moved', imei: message.imei })
        return
      }
      case 'gone':
        return presence.went(message.imei, worker)
      case 'finished':
      case 'counted':
        return tally.add(message.counts)
      case 'away':
        return news.away(worker, message.sink, message.reason)
      case 'back':
        return news.back(worker, message.sink, message.awayMs)
      case 'store':
        return kept(worker, message.id, files.store(message.url, message.frames))
      case 'quarantine':
        return kept(worker, message.id, files.keep(message.line))
    }
  }
  const kept = (worker: number, id: number, durable: Promise<void>): void =>
    void durable.then(
      () => crew.send(worker, { kind: 'kept', id }),
      (error: unknown) => {
        if (!(error instanceof SinkError)) log.warnOnce(String(error))
        crew.send(worker, { kind: 'kept', id, error: error instanceof Error ? error.message : String(error) })
      },
    )

  const crew = new Crew({
    size,
    ports: await chosenPorts(options),
    clock: systemClock,
    onMessage: take,
    onDied(worker, how, pauseMs) {
      forgetDevicesOf(worker)
      void metrics.workerEnded(worker)
      log.warn(`worker ${worker} ended ${how}; another takes its place in ${pauseMs / 1000} s`)
    },
    onBack: worker => log.info(`worker ${worker} is back`),
    onFailed: (worker, reason) =>
      log.warnOnce(`worker ${worker} can't be started: ${reason}; it is tried again`),
  })

  const stopping = latch<undefined>()
  const cutShort = latch<number>()
  const forget = onSignals({
    stop: () => {
      log.info('finishing; a second signal cuts it short')
      stopping.open(undefined)
    },
    cutShort: signal => cutShort.open(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated),
    reload:
      options.allow === undefined && options.tlsCert === undefined
        ? undefined
        : () => crew.broadcast({ kind: 'reload' }),
  })
  onDeafStdout(log, worst => {
    status = Math.max(status, worst)
    stopping.open(undefined)
  })
  const source = crewSource({ crew, size, presence, metrics, log })
  let closeControl: () => Promise<void>
  try {
    const { listening, notes } = await crew.start()
    closeControl = await openControl(source, presence, listening.port, options, log)
    log.info(listeningText(listening))
    const { udp } = listening
    log.info(
      `${count(size, 'worker')} share the connections${udp === undefined ? '' : '; UDP is the first one’s'}`,
    )
    for (const note of notes) log.info(note)
  } catch (error) {
    await crew.cut(CUT_MS)
    await files.close()
    throw error
  }

  prompt?.start(
    line => void takeLine(line, source, prompt),
    () => log.info('no more commands are taken; the server goes on'),
  )

  await stopping.opened
  prompt?.close()
  const cancelGrace = systemClock.after(options.grace * 1000, () => {
    log.warn(graceIsOver(options.grace))
    cutShort.open(EXIT.findings)
  })
  const finish = async (): Promise<undefined> => {
    await crew.stop()
    await closeControl()
    await Promise.all([files.close(), stdout.end(), capture?.close()])
    return undefined
  }
  const cutStatus = await Promise.race([finish(), cutShort.opened])
  if (cutStatus !== undefined) await crew.cut(CUT_MS)
  cancelGrace()
  forget()
  for (const worker of crew.unfinished) {
    if (cutStatus !== undefined) break
    status = EXIT.findings
    log.warn(`worker ${worker} ended before it had finished; what has no ack is still in the devices`)
  }
  log.flush()
  log.info(tally.summary(systemClock.now() - startedAt))
  // Whatever still has a socket or a pipe open is left.
  if (cutStatus !== undefined) process.exit(cutStatus)
  return status
}

/** Where the system chooses, it has to do so once for all workers. */
async function chosenPorts(options: ServeOptions): Promise<Pick<Seat, 'port' | 'tlsPort'>> {
  const { port, tlsPort, host, udp } = options
  if (port !== 0 && tlsPort !== 0) return { port, ...(tlsPort === undefined ? {} : { tlsPort }) }
  const tls = await readTls(options, () => undefined)
  const probe = new DeviceServer({
    handler: { accepts: () => false, onFrame: () => undefined },
    ...{ host, port, tlsPort, tls, udp },
  })
  const listening = await listen(probe)
  await probe.close()
  const portOf = (address: string | undefined): number | undefined =>
    address === undefined ? undefined : Number(/\d+$/.exec(address)?.[0])
  const chosenTls = tlsPort === undefined ? undefined : portOf(listening.tls)
  return { port: listening.port, ...(chosenTls === undefined ? {} : { tlsPort: chosenTls }) }
}
