/** The control interface of a server whose devices are held by workers. */
import { NO_REPLY, type CommandRequest, type CommandResult } from '../../../control/command.js'
import { CommandDesk } from '../../../control/command-desk.js'
import type { ControlSource } from '../../../control/control-source.js'
import type { DeviceStatus } from '../../../control/device-status.js'
import type { GatheredMetrics } from '../../../control/gathered-metrics.js'
import type { WorkerPresence } from '../../../control/presence.js'
import { systemClock } from '../../../net/clock.js'
import { closeDesk, healthOf, noteCommand } from '../control.js'
import type { Log } from '../log.js'
import type { Crew } from './crew.js'

export interface CrewSourceOptions {
  readonly crew: Crew
  readonly size: number
  readonly presence: WorkerPresence
  readonly metrics: GatheredMetrics
  readonly log: Log
}

/** What an answer takes beside the device's, ms. */
const ANSWER_MS = 5000

export function crewSource({ crew, size, presence, metrics, log }: CrewSourceOptions): ControlSource {
  const startedAt = systemClock.now()
  const desk = new CommandDesk({
    link: {
      isConnected: imei => presence.holderOf(imei) !== undefined,
      send: request => send(crew, presence, request),
    },
    clock: systemClock,
    onChange: status => noteCommand(status, log, metrics),
  })
  presence.listen({ onConnected: ({ imei }) => desk.deviceCame(imei) })
  return {
    async devices() {
      const byImei = new Map<string, Held[]>()
      for (const [worker, devices] of await crew.askAll({ about: 'devices' })) {
        for (const status of devices) {
          const held = byImei.get(status.imei)
          if (held === undefined) byImei.set(status.imei, [{ worker, status }])
          else held.push({ worker, status })
        }
      }
      return Array.from(byImei, ([imei, held]) => merged(held, presence.holderOf(imei)))
    },
    async device(imei) {
      const answers = await crew.askAll({ about: 'device', imei })
      const held = Array.from(answers, ([worker, status]) => ({ worker, status }))
      return held.length === 0 ? undefined : merged(held, presence.holderOf(imei))
    },
    submit: (request, queueMs) => desk.submit(request, queueMs),
    command: id => desk.find(id),
    async health() {
      const away = await crew.askAll({ about: 'away' })
      const silent = size - away.size
      const reasons = new Set([...away.values()].flat())
      if (silent > 0) reasons.add(`${silent} of ${size} workers do not serve`)
      return {
        ...healthOf([...reasons]),
        devices: presence.connectedCount,
        workers: crew.servingCount,
        uptimeMs: Math.round(systemClock.now() - startedAt),
      }
    },
    metrics: async () => metrics.text(await crew.askAll({ about: 'metrics' })),
    close: () => closeDesk(desk, log),
  }
}

interface Held {
  readonly worker: number
  readonly status: DeviceStatus
}

/** What several workers know of one device: the one that answers for it says where it is, and counts are added. */
export function merged(held: readonly Held[], holder: number | undefined): DeviceStatus {
  const all = held.map(({ status }) => status)
  const main = held.find(({ worker }) => worker === holder)?.status ?? all[0]!
  const newest = all.reduce((a, b) => (b.lastSeenMs > a.lastSeenMs ? b : a))
  const latest = all.reduce((a, b) => ((b.lastRecordMs ?? -Infinity) > (a.lastRecordMs ?? -Infinity) ? b : a))
  const sum = (count: (status: DeviceStatus) => number): number =>
    all.reduce((total, status) => total + count(status), 0)
  return {
    ...main,
    lastSeen: newest.lastSeen,
    lastSeenMs: newest.lastSeenMs,
    lastRecord: latest.lastRecord,
    lastRecordMs: latest.lastRecordMs,
    connections: sum(({ connections }) => connections),
    frames: sum(({ frames }) => frames),
    records: sum(({ records }) => records),
    bytes: sum(({ bytes }) => bytes),
  }
}

async function send(crew: Crew, presence: WorkerPresence, request: CommandRequest): Promise<CommandResult> {
  const { imei, timeoutMs } = request
  for (;;) {
    const holder = presence.holderOf(imei)
    if (holder === undefined) return { state: 'offline', ...NO_REPLY }
    const result = await crew.ask(holder, { about: 'command', request }, timeoutMs + ANSWER_MS)
    // The worker died: nobody knows whether it went out.
    if (result === undefined) return { state: 'disconnected', ...NO_REPLY }
    const moved = presence.holderOf(imei)
    if (result.state !== 'offline' || moved === undefined || moved === holder) return result
  }
}
