/** The places that records can be kept in: a new one is a row here and a file beside it. */
import { type Sink, SinkError, type SinkHost, type SinkKind } from './sink.js'
import { NDJSON } from './ndjson/ndjson.js'
import { HTTP } from './http.js'
import { MQTT } from './mqtt.js'
import { NATS } from './nats.js'
import { POSTGRES } from './postgres/postgres.js'
import { SQLITE } from './sqlite/sqlite.js'

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
    throw new SinkError(`${scheme === undefined ? 'a URL' : `${scheme}:`} is none of ${known}`)
  }
  return kind.open(url, host)
}
