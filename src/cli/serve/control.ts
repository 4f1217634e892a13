/** The control interface of one serving process: who is there, commands to them, health, figures. */
import process from 'node:process'
import type { DeviceNames } from '../../control/device-status.js'
import { deviceStatus } from '../../control/device-status.js'
import type { CommandStatus } from '../../control/command.js'
import { CommandDesk } from '../../control/command-desk.js'
import { CommandDispatch } from '../../control/command-dispatch.js'
import {
  controlFolder,
  defaultControlPath,
  formatControlAddress,
  makeControlFolder,
  parseControlAddress,
} from '../../control/control-address.js'
import { ControlError } from '../../control/control-error.js'
import { ControlServer } from '../../control/control-server.js'
import type { ControlSource, Health } from '../../control/control-source.js'
import type { Cluster } from '../../control/cluster.js'
import { DeviceRegistry } from '../../control/device-registry.js'
import type { DevicePresence } from '../../control/presence.js'
import type { Metrics } from '../../control/metrics.js'
import { OBSERVING_ROUTES } from '../../control/routes.js'
import { systemClock } from '../../net/clock.js'
import type { DeviceServer } from '../../net/device-server.js'
import type { ServerObserver } from '../../net/observed.js'
import type { SinkStatus } from '../../sink/sink-group.js'
import type { SinkEvents } from '../../sink/sink-queue.js'
import { readControlToken } from '../control-token.js'
import { CliError } from '../exit.js'
import type { ControlOptions } from '../options.js'
import type { Log } from './log.js'
import { count } from './tally.js'

export interface ServeControlOptions extends ControlOptions {
  /** The NATS by which instances find one another's devices. */
  readonly cluster?: string
  /** `HOST:PORT` or a port of loopback. */
  readonly metrics?: string
  readonly verbose?: boolean
}

/** What a process knows of its own devices, and how it reaches them. */
export interface LocalControl {
  readonly registry: DeviceRegistry
  readonly dispatch: CommandDispatch
  readonly metrics: Metrics
  readonly observers: readonly ServerObserver[]
}

/** @param server asked only once it is there */
export async function localControl(server: () => DeviceServer): Promise<LocalControl> {
  // Loaded here: who only asks for help should not wait for it.
  const { createMetrics } = await import('../../control/metrics.js')
  const registry = new DeviceRegistry({ clock: systemClock })
  const dispatch = new CommandDispatch({ registry, clock: systemClock })
  const metrics = createMetrics({
    registry,
    clock: systemClock,
    connections: () => server().connectionCount,
    droppedDatagrams: () => server().droppedDatagrams,
  })
  return { registry, dispatch, metrics, observers: [registry, dispatch, metrics] }
}

/** The source of a server that is one process. */
export function localSource(
  local: LocalControl,
  names: DeviceNames,
  away: () => readonly string[],
  log: Log,
): ControlSource {
  const { registry, dispatch, metrics } = local
  const startedAt = systemClock.now()
  const desk = new CommandDesk({
    link: {
      isConnected: imei => registry.find(imei)?.peer !== undefined,
      send: request => dispatch.send(request),
    },
    clock: systemClock,
    onChange: status => noteCommand(status, log, metrics),
  })
  registry.listen({ onConnected: ({ imei }) => desk.deviceCame(imei) })
  return {
    devices: () => Promise.resolve(Array.from(registry.connected(), device => deviceStatus(device, names))),
    device(imei) {
      const device = registry.find(imei)
      return Promise.resolve(device && deviceStatus(device, names))
    },
    submit: (request, queueMs) => desk.submit(request, queueMs),
    command: id => desk.find(id),
    health: () =>
      Promise.resolve({
        ...healthOf(away()),
        devices: registry.connectedCount,
        workers: 1,
        uptimeMs: Math.round(systemClock.now() - startedAt),
      }),
    metrics: () => metrics.registry.metrics(),
    close: () => closeDesk(desk, log),
  }
}

export function closeDesk(desk: CommandDesk, log: Log): void {
  const { queuedCount } = desk
  if (queuedCount > 0) log.warn(`${count(queuedCount, 'queued command')} let go: the devices did not come`)
  desk.close()
}

export function healthOf(away: readonly string[]): Pick<Health, 'status' | 'reasons'> {
  return {
    status: away.length === 0 ? 'ok' : 'degraded',
    reasons: away,
  }
}

/** Why records can't be stored now, a sink each. */
export function awaySinks(sinks: readonly SinkStatus[]): string[] {
  return sinks.flatMap(({ name, awayReason }) =>
    awayReason === undefined ? [] : [`${name} takes nothing: ${awayReason}`],
  )
}

export function sinkFigures(metrics: Metrics): SinkEvents {
  return {
    onWrite: (name, records, ms) => metrics.sinkWrote(name, records, ms),
    onFailure: name => metrics.sinkFailed(name),
    onAway: name => metrics.sinkIsAway(name, true),
    onBack: name => metrics.sinkIsAway(name, false),
  }
}

export function noteCommand(
  status: CommandStatus,
  log: Log,
  metrics: Pick<Metrics, 'commandEnded'> | undefined,
): void {
  const { id, imei, text, state, message } = status
  if (state === 'waiting') return
  if (state !== 'queued') metrics?.commandEnded(state)
  const line = `command ${id} to ${imei}, ${JSON.stringify(text)}: ${message}`
  if (state === 'replied' || state === 'sent' || state === 'queued') log.info(line)
  else log.warn(line)
}

/**
 * Opens what was asked for, now that the port of the devices is known.
 * @returns what closes it
 * @throws {CliError} for an address that can't be used; the default one is only worth a warning
 */
export async function openControl(
  source: ControlSource,
  registry: DevicePresence,
  port: number,
  options: ServeControlOptions,
  log: Log,
): Promise<() => Promise<void>> {
  const token = await readControlToken(options)
  const servers: ControlServer[] = []
  const onError = (error: Error): void => log.warnOnce(`control interface: ${error.message}`)
  let cluster: Cluster | undefined
  const close = async (): Promise<void> => {
    await Promise.all([...servers, cluster].map(part => part?.close()))
    source.close()
  }
  try {
    const { control, metrics } = options
    if (control !== 'none') {
      const server = await openMain(control, port, { source, token, onError }, log)
      if (server !== undefined) servers.push(server)
    }
    if (metrics !== undefined) {
      const parts = { source, token, routes: OBSERVING_ROUTES, onError }
      servers.push(await openNamed('--metrics', metrics, parts))
      log.info(`metrics on http://${formatControlAddress(servers.at(-1)!.address)}/metrics`)
    }
    if (options.cluster !== undefined) {
      const { Cluster: Instance } = await import('../../control/cluster.js')
      cluster = await Instance.join({ url: options.cluster, registry, source, clock: systemClock, log })
    }
  } catch (error) {
    await close()
    throw error instanceof ControlError ? new CliError(error.message) : error
  }
  return close
}

/** What is wrong with the address is said with the flag that gave it. */
async function openNamed(
  flag: string,
  address: string,
  options: Omit<Parameters<typeof ControlServer.open>[0], 'address'>,
): Promise<ControlServer> {
  try {
    return await ControlServer.open({ ...options, address: parseControlAddress(address) })
  } catch (error) {
    if (error instanceof ControlError || error instanceof RangeError)
      throw new ControlError(`${flag}: ${error.message}`)
    throw error
  }
}

async function openMain(
  control: string | undefined,
  port: number,
  options: Omit<Parameters<typeof ControlServer.open>[0], 'address'>,
  log: Log,
): Promise<ControlServer | undefined> {
  if (control !== undefined) {
    const server = await openNamed('--control', control, options)
    log.info(`control on ${formatControlAddress(server.address)}`)
    return server
  }
  // Unix sockets by path are not everywhere; there somebody who wants it says a port.
  if (process.platform === 'win32') return undefined
  try {
    await makeControlFolder(controlFolder())
    return await ControlServer.open({
      ...options,
      // Of this user alone: whoever can open the socket is let in.
      token: undefined,
      address: { kind: 'path', path: defaultControlPath(port) },
    })
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    log.warn(`${error.message}; commands can not be sent to this server (--control says another place)`)
    return undefined
  }
}
