/** The figures of several processes as one. prom-client is loaded with this file, so import it where it is needed. */
import {
  AggregatorRegistry,
  Counter,
  Gauge,
  Registry,
  type MetricObjectWithValues,
  type MetricValue,
} from 'prom-client'

export type ProcessMetrics = readonly MetricObjectWithValues<MetricValue<string>>[]

export interface GatheredSources {
  /** Devices that are connected, each once. */
  readonly devices: () => number
  /** Processes that take connections. */
  readonly workers: () => number
}

/** What the workers have of these is not the whole, or is counted twice. */
const OWN: ReadonlySet<string> = new Set(['teltonika_devices', 'teltonika_commands_total'])
/** What counts up, and must not fall when a process ends. */
const LASTING: ReadonlySet<string> = new Set(['counter', 'histogram'])

export class GatheredMetrics {
  readonly #own = new Registry()
  readonly #commands: Counter
  readonly #restarts: Counter
  /** What each worker said last. */
  readonly #last = new Map<number, ProcessMetrics>()
  /** What those that have ended had counted when they were asked last. */
  #departed: ProcessMetrics = []

  constructor({ devices, workers }: GatheredSources) {
    const registers = [this.#own]
    const gauge = (name: string, help: string, value: () => number): Gauge =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value())
        },
      })
    gauge('teltonika_devices', 'Devices that are connected, over TCP and UDP', devices)
    gauge('teltonika_workers', 'Processes that take connections', workers)
    this.#commands = new Counter({
      name: 'teltonika_commands_total',
      help: 'Commands that are over, by what came of them',
      labelNames: ['state'],
      registers,
    })
    this.#restarts = new Counter({
      name: 'teltonika_worker_restarts_total',
      help: 'Workers that ended and were started again',
      registers,
    })
  }

  commandEnded(state: string): void {
    this.#commands.inc({ state })
  }

  /** A worker has ended; what it counted stays. */
  async workerEnded(worker: number): Promise<void> {
    this.#restarts.inc()
    const last = this.#last.get(worker)
    this.#last.delete(worker)
    if (last === undefined) return
    const lasting = last.filter(({ type }) => LASTING.has(String(type)))
    const sum = AggregatorRegistry.aggregate([[...this.#departed], lasting])
    this.#departed = await sum.getMetricsAsJSON()
  }

  /** In Prometheus's text format. */
  async text(ofWorkers: ReadonlyMap<number, ProcessMetrics>): Promise<string> {
    for (const [worker, metrics] of ofWorkers) {
      this.#last.set(
        worker,
        metrics.filter(({ name }) => !OWN.has(name)),
      )
    }
    const all = [await this.#own.getMetricsAsJSON(), this.#departed, ...this.#last.values()]
    return AggregatorRegistry.aggregate(all.map(metrics => [...metrics])).metrics()
  }
}
