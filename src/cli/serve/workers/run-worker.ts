/** A worker of `serve`: takes devices, and tells the primary everything that is not its own affair. */
import process from 'node:process'
import { Chalk } from 'chalk'
import { deviceStatus } from '../../../control/device-status.js'
import { systemClock } from '../../../net/clock.js'
import { openSink } from '../../../sink/sinks.js'
import { CliError, EXIT } from '../../exit.js'
import { hasColor } from '../../terminal.js'
import { captureLine } from '../capture-file.js'
import { awaySinks } from '../control.js'
import { latch } from '../latch.js'
import { Log } from '../log.js'
import type { ServeOptions } from '../run-serve.js'
import { openServing, type Serving } from '../serving.js'
import { Tally } from '../tally.js'
import { TextOutput } from '../text-output.js'
import type { Answers, Question } from './messages.js'
import { PrimaryLink } from './primary-link.js'
import type { Seat } from './seat.js'
import { isShared } from './shared-files.js'

/** How often it is told what was counted, ms: so much of it is lost with a worker that is killed. */
const COUNT_MS = 100
const SILENT = { info: () => undefined, warn: () => undefined }

export async function runWorker(options: ServeOptions, seat: Seat): Promise<number> {
  // They come to all processes of a terminal or a service; the primary says what is to be done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  const stopping = latch<undefined>()
  const isOpen = latch<Serving>()
  const link = new PrimaryLink(message => {
    if (message.kind === 'stop') stopping.open(undefined)
    else void isOpen.opened.then(serving => act(serving, message))
  })
  const act = (
    serving: Serving,
    message: Parameters<ConstructorParameters<typeof PrimaryLink>[0]>[0],
  ): void => {
    switch (message.kind) {
      case 'hold':
        return serving.flow.full()
      case 'release':
        return serving.flow.drained()
      case 'reload':
        return serving.reload?.()
      case 'moved':
        return serving.control.dispatch.letGo(message.imei)
      case 'cut':
        serving.warnOfLoss()
        return void end()
      case 'ask':
        return void answer(serving, message.question).then(value =>
          link.send({ kind: 'answer', id: message.id, value }),
        )
    }
  }
  const stderr = link.textTo('stderr')
  const log = new Log(stderr, new Chalk({ level: hasColor(process.stderr, options) ? 1 : 0 }))
  const tally = new Tally()
  const end = async (): Promise<never> => {
    log.flush()
    await new Promise<void>(resolve => stderr.end(() => resolve()))
    await link.send({ kind: 'finished', counts: tally.take() })
    process.exit(EXIT.ok)
  }
  try {
    const serving = await openServing(options, {
      log,
      // One says what all of them would, and a worker that is started again says nothing of the start.
      notice: seat.number === 1 ? log : SILENT,
      tally,
      openOutput: flow => new TextOutput(link.textTo('stdout'), flow),
      openCapture: flow => {
        if (options.capture === undefined) return Promise.resolve(undefined)
        const output = new TextOutput(link.textTo('capture'), flow)
        return Promise.resolve({
          add: (peer, direction, bytes) => output.write(captureLine(peer, direction, bytes)),
          close: () => output.end(),
        })
      },
      storing: {
        open: (url, host) => (isShared(url) ? Promise.resolve(link.sink(url)) : openSink(url, host)),
        openQuarantine: path => Promise.resolve(link.quarantine(path)),
        news: {
          onAway: (sink, reason) => void link.send({ kind: 'away', sink, reason }),
          onBack: (sink, awayMs) => void link.send({ kind: 'back', sink, awayMs }),
        },
      },
      server: {
        port: seat.port,
        tlsPort: seat.tlsPort,
        // An answer has to leave by the socket that the datagram came to.
        udp: options.udp && seat.number === 1,
        peerIds: { first: seat.firstPeerId, step: seat.of },
      },
      workers: seat.of,
      onEnough: () => undefined,
    })
    const { registry } = serving.control
    registry.listen({
      onConnected: ({ imei }) => void link.send({ kind: 'connected', imei }),
      onGone: ({ imei }) => void link.send({ kind: 'gone', imei }),
    })
    const listening = await serving.listen().catch(async (error: unknown) => {
      await serving.abandon()
      throw error
    })
    isOpen.open(serving)
    await link.send({ kind: 'listening', listening, notes: serving.notes })
    const count = (): void => {
      systemClock.after(COUNT_MS, () => {
        const { lastPeerId } = serving.server
        const counts = tally.take()
        const isIdle = counts.frames + counts.connections + counts.errors + counts.turnedAway.length === 0
        void (isIdle ? Promise.resolve() : link.send({ kind: 'counted', counts, lastPeerId })).then(count)
      })
    }
    count()
    await stopping.opened
    await serving.finish()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await link.send({ kind: 'failed', message, isUsage: error instanceof CliError })
    process.exit(EXIT.usage)
  }
  return end()
}

async function answer(
  { control, names, storing }: Serving,
  question: Question,
): Promise<Answers[keyof Answers]> {
  const { registry, dispatch, metrics } = control
  switch (question.about) {
    case 'devices':
      return Array.from(registry.connected(), device => deviceStatus(device, names))
    case 'device': {
      const device = registry.find(question.imei)
      return device && deviceStatus(device, names)
    }
    case 'away':
      return awaySinks(storing.group.status)
    case 'metrics':
      return metrics.registry.getMetricsAsJSON()
    case 'command':
      return dispatch.send(question.request)
  }
}
