/** The real things that `serve --to` can have behind it: a new one is a row. */
import { collectedLines, startCollector } from './collector.js'
import { hasMosquitto, Listener, startMosquitto } from './mosquitto.js'
import { hasNats, natsMessages, startNats } from './nats-server.js'
import { hasPostgres, queryPostgres, startPostgres } from './postgres.js'
import type { Service } from './service.js'

/** A server that records go to, as it runs. */
export interface Behind {
  readonly service: Service
  /** What `--to` is given. */
  readonly url: string
  storedKeys(): Promise<readonly string[]>
  stop(): Promise<void>
}

/** A server that records can go to. */
export interface Place {
  /** Of the URL that leads there. */
  readonly scheme: string
  readonly name: string
  readonly program: string
  readonly isThere: boolean
  /** Whether a record that is sent twice is there once. */
  readonly storesOnce: boolean
  /** Whether what it has acknowledged outlives SIGKILL. */
  readonly survivesKill: boolean
  start(): Promise<Behind>
}

const keyOf = (text: string): string => (JSON.parse(text) as { readonly key: string }).key

export const PLACES: readonly Place[] = [
  {
    scheme: 'postgres',
    name: 'PostgreSQL',
    program: 'postgresql',
    isThere: hasPostgres,
    storesOnce: true,
    survivesKill: true,
    async start() {
      const service = await startPostgres()
      const storedKeys = async (): Promise<string[]> =>
        (await queryPostgres<{ key: string }>(service.url, 'SELECT key FROM records')).map(({ key }) => key)
      return { service, url: `${service.url}?create=table`, storedKeys, stop: () => service.stop() }
    },
  },
  {
    scheme: 'nats',
    name: 'NATS',
    program: 'nats-server',
    isThere: hasNats,
    storesOnce: true,
    survivesKill: true,
    async start() {
      const service = await startNats()
      const storedKeys = async (): Promise<string[]> =>
        (await natsMessages(service.url, 'TELTONIKA')).map(({ text }) => keyOf(text))
      return { service, url: `${service.url}?create=stream`, storedKeys, stop: () => service.stop() }
    },
  },
  {
    scheme: 'mqtt',
    name: 'Mosquitto',
    program: 'mosquitto',
    isThere: hasMosquitto,
    storesOnce: false,
    // What it has acknowledged and not yet passed on is in its memory; it writes that down when it is asked to end.
    survivesKill: false,
    async start() {
      const service = await startMosquitto()
      const listener = await Listener.start(service)
      // It writes its subscriptions down when it ends in peace, and has them after each kill.
      await service.end()
      await service.start()
      return {
        service,
        url: service.url,
        storedKeys: async () => (await listener.heard()).map(({ text }) => keyOf(text)),
        stop: async () => {
          await listener.stop()
          await service.stop()
        },
      }
    },
  },
  {
    scheme: 'http',
    name: 'a collector',
    program: 'node',
    isThere: true,
    storesOnce: false,
    survivesKill: true,
    async start() {
      const service = await startCollector()
      const storedKeys = (): Promise<string[]> => Promise.resolve(collectedLines(service).map(keyOf))
      return { service, url: service.url, storedKeys, stop: () => service.stop() }
    },
  },
]
