/** What went over the wire, for people. */
import { decodeHandshake } from '../../codec/handshake.js'
import { inspectWholeTcpFrame } from '../../codec/tcp-frame.js'
import { inspectWholeUdpPacket } from '../../codec/udp-datagram.js'
import type { CaseResult } from '../../conform/result.js'
import type { Entry } from '../../conform/transcript.js'
import { annotateLines } from '../../render/annotate.js'
import type { Describe } from '../../render/describe.js'
import { wrap } from '../../render/layout.js'
import type { Paint } from '../../render/paint.js'
import type { Message } from '../../session/message.js'
import { toHex } from '../../wire/hex.js'
import { plural } from '../../wire/plural.js'
import { visible } from '../terminal.js'

export interface ExchangeOptions {
  readonly columns: number
  readonly paint: Paint
  /** Explains each byte, by this description of elements. */
  readonly explain?: Describe | undefined
}

/** The last entries say what went wrong; before them it was like this in every case. */
const MAX_ENTRIES = 12
const MAX_HEX_LINES = 3
/** Bytes of a message that is explained in full. */
const MAX_EXPLAINED = 400

export function exchangeLines(
  { transcript, transcriptLeft }: CaseResult,
  options: ExchangeOptions,
): string[] {
  const isOne = transcript.every(({ device }) => device === 'A')
  const told = transcript.filter(({ kind }) => kind !== 'connected' || !isOne)
  const shown = told.slice(-MAX_ENTRIES)
  const before = told.length - shown.length
  return [
    ...(before > 0 ? [options.paint.dim(`(${before} earlier, of the same kind; --json has them all)`)] : []),
    ...shown.flatMap(entry => entryLines(entry, isOne, options)),
    ...(transcriptLeft > 0 ? [options.paint.dim(`(and ${transcriptLeft} more)`)] : []),
  ]
}

function entryLines(entry: Entry, isOne: boolean, { columns, paint, explain }: ExchangeOptions): string[] {
  const who = isOne || entry.device === '-' ? '' : ` ${entry.device}`
  if (!('bytes' in entry))
    return [
      paint.dim(`${entry.kind === 'hook' ? 'hook' : `    ${who}`.trimEnd()}  ${visible(entry.what)}`.trim()),
    ]
  const isSent = entry.kind === 'sent'
  const mark = isSent ? paint.cyan(`sent${who}`) : paint.magenta(`got ${who}`)
  const message = explain === undefined ? undefined : messageOf(entry)
  const head = isSent ? [`${mark}  ${visible(entry.what)}`] : []
  if (message !== undefined && explain !== undefined) {
    const lines = annotateLines(message, {}, { describe: explain, columns: columns - 6, paint })
    return [...head, ...lines.map(line => (line === '' ? '' : `      ${line}`))]
  }
  const hex = hexLines(entry.bytes, columns - 6)
  return isSent
    ? [...head, ...hex.map(line => `      ${line}`)]
    : [`${mark}  ${hex[0] ?? ''}`, ...hex.slice(1).map(line => `      ${line}`)]
}

function hexLines(bytes: Uint8Array, columns: number): string[] {
  const perLine = 2 * Math.floor(columns / 2)
  const room = (MAX_HEX_LINES * perLine) / 2
  const hex = toHex(bytes, 0, Math.min(bytes.length, room))
  const lines = hex === '' ? ['(empty)'] : wrap(hex, perLine)
  if (bytes.length <= room) return lines
  return [...lines.slice(0, MAX_HEX_LINES), `… ${plural(bytes.length - room, 'byte')} more`]
}

/** The entry as a message that the annotator knows; undefined where it is none, or too long to be read. */
function messageOf(entry: Entry & { readonly bytes: Uint8Array }): Message | undefined {
  const { bytes, transport, kind } = entry
  if (bytes.length === 0 || bytes.length > MAX_EXPLAINED) return undefined
  if (kind === 'received') {
    if (bytes.length === 1 && bytes[0]! <= 1) return { kind: 'login', accepted: bytes[0] === 1 }
    if (bytes.length === 4 && transport === 'tcp') {
      return { kind: 'ack', records: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes }
    }
    return bytes.length > 12 && transport === 'tcp' ? inspectWholeTcpFrame(bytes) : undefined
  }
  if (transport === 'udp') return inspectWholeUdpPacket(bytes)
  if (bytes.length === 17 && bytes[0] === 0) {
    try {
      return { kind: 'imei', bytes, ...decodeHandshake(bytes) }
    } catch {
      return undefined
    }
  }
  return bytes.length > 12 ? inspectWholeTcpFrame(bytes) : undefined
}
