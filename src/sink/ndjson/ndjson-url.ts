import { SinkError } from '../sink.js'

/** When a file is put aside and a new one begun. */
export type Rotation =
  { readonly kind: 'never' } | { readonly kind: 'day' } | { readonly kind: 'size'; readonly bytes: number }

export interface NdjsonOptions {
  readonly path: string
  readonly rotation: Rotation
  /** Keys of records that are remembered, so that a record which comes again is known. */
  readonly window: number
}

export const DEFAULT_WINDOW = 1_000_000
const MAX_WINDOW = 100_000_000
const UNITS: Readonly<Record<string, number>> = { KB: 1e3, MB: 1e6, GB: 1e9 }

/**
 * Reads `ndjson:PATH`, with `?rotate=100MB` or `?rotate=day` and `window=N` behind the path.
 * @throws {SinkError} for anything else
 */
export function parseNdjsonUrl(url: string): NdjsonOptions {
  const [, path = '', query = ''] = /^ndjson:([^?]*)(?:\?(.*))?$/is.exec(url) ?? []
  if (path === '') throw new SinkError('ndjson: needs a file: ndjson:records.ndjson')
  let rotation: Rotation = { kind: 'never' }
  let window = DEFAULT_WINDOW
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'rotate') rotation = parseRotation(value)
    else if (name === 'window') window = parseWindow(value)
    else throw new SinkError(`ndjson: knows rotate and window, not ${JSON.stringify(name)}`)
  }
  return { path, rotation, window }
}

function parseRotation(text: string): Rotation {
  if (text === 'day') return { kind: 'day' }
  const [, number, unit = ''] = /^(\d{1,9})(KB|MB|GB)$/i.exec(text) ?? []
  const bytes = Number(number) * (UNITS[unit.toUpperCase()] ?? NaN)
  if (!(bytes > 0)) throw new SinkError(`rotate is day or a size such as 100MB, not ${JSON.stringify(text)}`)
  return { kind: 'size', bytes }
}

function parseWindow(text: string): number {
  const window = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (!(window >= 1 && window <= MAX_WINDOW)) {
    throw new SinkError(
      `window is a number of records from 1 to ${MAX_WINDOW.toLocaleString('en-US')}, not ${JSON.stringify(text)}`,
    )
  }
  return window
}
