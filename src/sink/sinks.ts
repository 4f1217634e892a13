/**
 * The places that records can be kept in: a new one is a row here and a file beside it, which is loaded when one is
 * opened. The example is for the help and for who has typed a URL that is none.
 */
import { type Sink, SinkError, type SinkHost, type SinkKind } from './sink.js'

export const NDJSON: SinkKind = {
  schemes: ['ndjson'],
  example: 'ndjson:records.ndjson?rotate=day',
  help: 'a line of JSON a frame, synced; rotate=100MB or day, window=N records known again',
  open: async (url, host) => (await import('./ndjson/ndjson-sink.js')).NdjsonSink.open(url, host),
}

export const SQLITE: SinkKind = {
  schemes: ['sqlite'],
  example: 'sqlite:fleet.db',
  help: 'a database file, one row a record',
  open: async url => (await import('./sqlite/sqlite.js')).openSqliteFile(url),
}

export const POSTGRES: SinkKind = {
  schemes: ['postgres', 'postgresql'],
  example: 'postgres://user:password@host/database?create=table',
  help: 'a table of PostgreSQL, a hypertable where Timescale is there',
  open: async url => (await import('./postgres/postgres.js')).openPostgresUrl(url, POSTGRES.example),
}

export const MQTT: SinkKind = {
  schemes: ['mqtt', 'mqtts'],
  example: 'mqtt://host:1883?topic=teltonika/{imei}/records',
  help: 'an MQTT broker, QoS 1, one message a record',
  open: async url => (await import('./mqtt.js')).openMqtt(url, MQTT.example),
}

export const NATS: SinkKind = {
  schemes: ['nats'],
  example: 'nats://host:4222?stream=TELTONIKA&create=stream',
  help: 'a JetStream stream, one message a record',
  open: async url => (await import('./nats.js')).openNats(url, NATS.example),
}

export const HTTP: SinkKind = {
  schemes: ['http', 'https'],
  example: 'https://host/path',
  help: 'POST of NDJSON to a collector that answers 2xx once it has stored it',
  open: async url => (await import('./http.js')).openHttp(url, HTTP.example),
}

export const SINKS: readonly SinkKind[] = [NDJSON, SQLITE, POSTGRES, MQTT, NATS, HTTP]

/**
 * Opens the sink of a URL.
 * @throws {SinkError} for a scheme that is none, and for what its kind cannot open
 */
export function openSink(url: string, host: SinkHost): Promise<Sink> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  const kind = SINKS.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme))
  if (kind === undefined) {
    const known = SINKS.flatMap(({ schemes }) => schemes.map(name => `${name}:`)).join(', ')
    // Only its scheme is shown: the rest may hold a password.
    const problem = scheme === undefined ? 'that is no URL of a sink' : `${scheme}: is no sink`
    throw new SinkError(`${problem}: one begins with ${known}, as in ${SQLITE.example}`)
  }
  return kind.open(url, host)
}
