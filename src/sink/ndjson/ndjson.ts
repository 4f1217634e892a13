import type { SinkKind } from '../sink.js'

export const NDJSON: SinkKind = {
  schemes: ['ndjson'],
  example: 'ndjson:records.ndjson?rotate=day',
  help: 'a line of JSON a frame, synced; rotate=100MB or day, window=N records known again',
  open: async (url, host) => (await import('./ndjson-sink.js')).NdjsonSink.open(url, host),
}
