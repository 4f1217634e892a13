/** The capture format of `serve --capture`: a line of JSON for what one read or one datagram brought. */
import { DecodeError } from '../wire/errors.js'
import { fromHex } from '../wire/hex.js'
import type { CaptureChunk, CaptureReader, ChunkContext } from './chunk.js'
import { TextLines } from './text-lines.js'

/** A line of a capture; other keys are let pass. */
interface CaptureLine {
  readonly at?: unknown
  readonly dir?: unknown
  readonly transport?: unknown
  readonly conn?: unknown
  readonly remote?: unknown
  readonly imei?: unknown
  readonly hex?: unknown
}

/** Whether the first line, as far as it is there, is one of a capture. */
export function isCaptureLine(text: string): boolean {
  return /^\s*\{/.test(text) && /"(?:dir|transport|type)"\s*:\s*"/.test(text) && /"hex"\s*:\s*"/.test(text)
}

export class CaptureNdjson implements CaptureReader {
  private readonly lines = new TextLines('utf-8')
  private readonly source: string | undefined
  private line = 0

  constructor(source?: string) {
    this.source = source
  }

  push(bytes: Uint8Array): readonly CaptureChunk[] {
    return this.lines.push(bytes).flatMap(line => this.read(line))
  }

  end(): readonly CaptureChunk[] {
    return this.lines.end().flatMap(line => this.read(line))
  }

  private read(text: string): readonly CaptureChunk[] {
    this.line += 1
    if (text.trim() === '') return []
    const place = this.source === undefined ? {} : { source: `${this.source}:${this.line}` }
    let line: CaptureLine | undefined
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null) line = value
    } catch {
      // Said below, with the line's place.
    }
    if (line === undefined) return [broken(place, 'this line of the capture is no JSON object', text.length)]
    if (line.hex === undefined) return []
    if (typeof line.hex !== 'string') return [broken(place, 'the hex of this line is no text', 0)]
    try {
      return [chunkOf(line, fromHex(line.hex), place)]
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      return [{ ...chunkOf(line, new Uint8Array(0), place), error }]
    }
  }
}

function chunkOf(line: CaptureLine, bytes: Uint8Array, place: { source?: string }): CaptureChunk {
  const transport = line.transport === 'tcp' || line.transport === 'udp' ? line.transport : undefined
  const direction = line.dir === 'in' || line.dir === 'out' ? line.dir : undefined
  const { at, conn, remote, imei } = line
  const atMs = typeof at === 'string' ? Date.parse(at) : NaN
  const context: ChunkContext = {
    ...(Number.isNaN(atMs) ? {} : { atMs }),
    ...(transport === undefined ? {} : { transport }),
    ...(typeof remote === 'string' ? { remote } : {}),
    ...(typeof conn === 'number' || typeof conn === 'string' ? { stream: conn } : {}),
    ...place,
    ...(typeof imei === 'string' && /^\d{15}$/.test(imei) ? { imei } : {}),
  }
  const isStream = transport === 'tcp' && direction !== undefined && (conn ?? remote) !== undefined
  const kind = isStream ? 'stream' : transport === 'udp' ? 'datagram' : 'item'
  return { kind, bytes, context, ...(direction === undefined ? {} : { direction }) }
}

function broken(context: ChunkContext, message: string, offset: number): CaptureChunk {
  const error = new DecodeError('BAD_HEX', message, { offset, field: 'hex' })
  return { kind: 'item', bytes: new Uint8Array(0), context, error }
}
