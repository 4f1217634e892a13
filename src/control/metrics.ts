/** Figures for Prometheus. The library behind them is loaded with this file, so import it where it is needed. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { codecName } from '../codec/layouts.js'
import type { Clock } from '../net/clock.js'
import type { ServerObserver } from '../net/observed.js'
import type { Peer } from '../net/server-handler.js'
import type { DeviceRegistry } from './device-registry.js'

export interface MetricsSources {
  readonly registry: DeviceRegistry
  readonly clock: Clock
  /** Connections that are open over TCP. */
  readonly connections: () => number
  /** Datagrams let go because too many waited. */
  readonly droppedDatagrams: () => number
}

export interface Metrics extends ServerObserver {
  readonly registry: Registry
  /** One write of a sink that went well: records of it, and how long it took, ms. */
  sinkWrote(sink: string, records: number, ms: number): void
  sinkFailed(sink: string): void
  sinkIsAway(sink: string, isAway: boolean): void
  commandEnded(state: string): void
}

/** Seconds. A server on the same continent as its sink acks in milliseconds; one that waits minutes is in trouble. */
const LATENCY_BUCKETS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
]

export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []): Counter<L> =>
    new Counter({ name: `teltonika_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name: `teltonika_${name}`,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })

  gauge('connections', 'TCP connections that are open', sources.connections)
  gauge('devices', 'Devices that are connected, over TCP and UDP', () => sources.registry.connectedCount)
  const opened = counter('connections_opened_total', 'Connections and UDP addresses that came', ['transport'])
  const turnedAway = counter('connections_turned_away_total', 'Connections turned away at a limit')
  const frames = counter('frames_total', 'Good frames', ['codec'])
  const records = counter('records_total', 'Records in good frames')
  const received = counter('received_bytes_total', 'Bytes that came from devices')
  const sent = counter('sent_bytes_total', 'Bytes that went to devices')
  const acks = counter('acks_total', 'Acknowledgements that went out')
  const errors = counter('errors_total', 'Bad frames, and connections that ended badly', ['code'])
  new Counter({
    name: 'teltonika_dropped_datagrams_total',
    help: 'Datagrams let go because too many waited',
    registers,
    collect() {
      this.reset()
      this.inc(sources.droppedDatagrams())
    },
  })
  const ackLatency = new Histogram({
    name: 'teltonika_ack_latency_seconds',
    help: 'From a whole frame of records to its acknowledgement',
    buckets: LATENCY_BUCKETS,
    registers,
  })
  const commands = counter('commands_total', 'Commands that are over, by what came of them', ['state'])
  const sinkWrites = new Histogram({
    name: 'teltonika_sink_write_seconds',
    help: 'How long a sink took to have a batch durably',
    labelNames: ['sink'],
    buckets: LATENCY_BUCKETS,
    registers,
  })
  const sinkRecords = counter('sink_records_total', 'Records that a sink has durably taken', ['sink'])
  const sinkFailures = counter('sink_failures_total', 'Writes that a sink could not do', ['sink'])
  const sinkAway = new Gauge({
    name: 'teltonika_sink_away',
    help: '1 while a sink can not be written',
    labelNames: ['sink'],
    aggregator: 'max',
    registers,
  })

  const askedAt = new WeakMap<Peer, number>()
  return {
    registry,
    onOpen: ({ transport }) => opened.inc({ transport }),
    onTurnedAway: () => turnedAway.inc(),
    onBytes: (_, direction, bytes) => (direction === 'in' ? received : sent).inc(bytes.length),
    onFrame(peer, { packet, recordCount }) {
      frames.inc({ codec: codecName(packet.codecId) ?? String(packet.codecId) })
      if (packet.kind !== 'avl') return
      records.inc(recordCount)
      askedAt.set(peer, sources.clock.now())
    },
    onAnswer(peer, answer) {
      if (answer.kind !== 'ack') return
      acks.inc()
      const at = askedAt.get(peer)
      if (at === undefined) return
      askedAt.delete(peer)
      ackLatency.observe((sources.clock.now() - at) / 1000)
    },
    onRejected: (_, { error }) => errors.inc({ code: error.code }),
    onClosed(_, { cause, error }) {
      // Each of the bad frames has been counted.
      if (cause === 'bad frames') return
      if (error !== undefined) errors.inc({ code: error.code })
      else if (!QUIET.has(cause)) errors.inc({ code: cause.toUpperCase().replaceAll(' ', '_') })
    },
    onError: () => errors.inc({ code: 'FAULT' }),
    sinkWrote(sink, count, ms) {
      sinkWrites.observe({ sink }, ms / 1000)
      sinkRecords.inc({ sink }, count)
    },
    sinkFailed: sink => sinkFailures.inc({ sink }),
    sinkIsAway: (sink, isAway) => sinkAway.set({ sink }, isAway ? 1 : 0),
    commandEnded: state => commands.inc({ state }),
  }
}

/** Endings that are no error. */
const QUIET: ReadonlySet<string> = new Set(['ended', 'idle timeout', 'closed here', 'rejected'])
