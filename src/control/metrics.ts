/** Figures for Prometheus. The library behind them is loaded with this file, so import it where it is needed. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { codecName } from '../codec/layouts.js'
import type { Clock } from '../net/clock.js'
import type { ServerObserver } from '../net/observed.js'
import type { Peer } from '../net/server-handler.js'
import type { DeviceRegistry } from './device-registry.js'
import { LatencyHistogram } from './latency-histogram.js'

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

  /** What grows with each frame is a number here, and a metric when somebody reads it. */
  const counted = (name: string, help: string, value: () => number): Counter =>
    new Counter({
      name: `teltonika_${name}`,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(value())
      },
    })
  let records = 0
  let received = 0
  let sent = 0
  let acks = 0
  const framesByCodec = new Float64Array(256)

  gauge('connections', 'TCP connections that are open', sources.connections)
  gauge('devices', 'Devices that are connected, over TCP and UDP', () => sources.registry.connectedCount)
  const opened = counter('connections_opened_total', 'Connections and UDP addresses that came', ['transport'])
  const turnedAway = counter('connections_turned_away_total', 'Connections turned away at a limit')
  const errors = counter('errors_total', 'Bad frames, and connections that ended badly', ['code'])
  counted('records_total', 'Records in good frames', () => records)
  counted('received_bytes_total', 'Bytes that came from devices', () => received)
  counted('sent_bytes_total', 'Bytes that went to devices', () => sent)
  counted('acks_total', 'Acknowledgements that went out', () => acks)
  counted('dropped_datagrams_total', 'Datagrams let go because too many waited', sources.droppedDatagrams)
  new Counter({
    name: 'teltonika_frames_total',
    help: 'Good frames',
    labelNames: ['codec'],
    registers,
    collect() {
      this.reset()
      for (const [codecId, frames] of framesByCodec.entries())
        if (frames > 0) this.inc({ codec: codecName(codecId) ?? String(codecId) }, frames)
    },
  })
  const ackLatency = new LatencyHistogram(
    'teltonika_ack_latency_seconds',
    'From a whole frame of records to its acknowledgement',
    LATENCY_BUCKETS,
  )
  registry.registerMetric(ackLatency.metric)
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

  const waiting = new WaitingPeers()
  return {
    registry,
    onOpen: ({ transport }) => opened.inc({ transport }),
    onTurnedAway: () => turnedAway.inc(),
    onBytes(_, direction, bytes) {
      if (direction === 'in') received += bytes.length
      else sent += bytes.length
    },
    onFrame(peer, { packet, recordCount }) {
      framesByCodec[packet.codecId]!++
      if (packet.kind !== 'avl') return
      records += recordCount
      waiting.add(peer, sources.clock.now())
    },
    onAnswer(peer, answer) {
      if (answer.kind !== 'ack') return
      acks++
      const since = waiting.take(peer)
      if (since !== undefined) ackLatency.observe((sources.clock.now() - since) / 1000)
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

/** Peers that wait for an ack, and since when. Most have it before another peer is heard: that one is held apart. */
class WaitingPeers {
  readonly #others = new WeakMap<Peer, number>()
  #last: Peer | undefined
  #lastSince = 0

  add(peer: Peer, now: number): void {
    if (this.#last !== undefined) this.#others.set(this.#last, this.#lastSince)
    this.#last = peer
    this.#lastSince = now
  }

  take(peer: Peer): number | undefined {
    if (peer === this.#last) {
      this.#last = undefined
      return this.#lastSince
    }
    const since = this.#others.get(peer)
    if (since !== undefined) this.#others.delete(peer)
    return since
  }
}

/** Endings that are no error. */
const QUIET: ReadonlySet<string> = new Set(['ended', 'idle timeout', 'closed here', 'rejected'])
