/** A message as the fields that its decoder reads, and what lies between them unread. */
import { decodeAck, decodeUdpAck } from '../codec/ack.js'
import { inspectBareArray } from '../codec/bare-array.js'
import { decodeHandshake, decodeLogin } from '../codec/handshake.js'
import { DEFAULT_MAX_DATA_FIELD, inspectWholeTcpFrame } from '../codec/tcp-frame.js'
import { inspectWholeUdpPacket } from '../codec/udp-datagram.js'
import type { Message } from '../session/message.js'
import { DecodeError } from '../wire/errors.js'
import type { Span, Trace } from '../wire/reader.js'
import { messageBytes } from './message-bytes.js'

/** A run of the message's bytes: a field, or bytes that the decoder did not come to. */
export interface Segment {
  readonly offset: number
  readonly length: number
  /** With its place, as `records[0].n1[2].id`; undefined for bytes that were not read. */
  readonly field?: string
  readonly value?: number | Uint8Array
}

/**
 * The message's bytes from the first to the last, each in exactly one segment. The fields are those of the decoder's own
 * trace over these bytes, so they cannot disagree with it.
 */
export function messageSegments(message: Message): readonly Segment[] {
  const bytes = messageBytes(message)
  return covering(tracedSpans(message, bytes), bytes.length)
}

/** What decoding these bytes once more reads, in the order of the bytes. */
function tracedSpans(message: Message, bytes: Uint8Array): readonly Span[] {
  const spans: Span[] = []
  const trace: Trace = span => spans.push(span)
  try {
    decodeAgain(message, bytes, trace)
  } catch (error) {
    // The message carries its faults; here only what was read before them counts.
    if (!(error instanceof DecodeError)) throw error
  }
  return spans.sort((a, b) => a.offset - b.offset)
}

function decodeAgain(message: Message, bytes: Uint8Array, trace: Trace): void {
  switch (message.kind) {
    case 'imei':
      decodeHandshake(bytes, 0, bytes.length, trace)
      return
    case 'login':
      decodeLogin(bytes, trace)
      return
    case 'ack':
      if (message.udp === undefined) decodeAck(bytes, trace)
      else decodeUdpAck(bytes, trace)
      return
    case 'ping':
      trace({ offset: 0, length: 1, field: 'ping', value: bytes[0]! })
      return
    case 'lost':
      if (message.error.code !== 'TRAILING_BYTES') traceFrame(bytes, trace)
      return
    default:
      if (message.framing === 'udp') inspectWholeUdpPacket(bytes, trace)
      else if (message.framing === 'none') inspectBareArray(bytes, trace)
      else if (message.framing === 'handshake') decodeHandshake(bytes, 0, bytes.length, trace)
      else traceFrame(bytes, trace)
  }
}

function traceFrame(bytes: Uint8Array, trace: Trace): void {
  inspectWholeTcpFrame(bytes, Math.max(DEFAULT_MAX_DATA_FIELD, bytes.length), trace)
}

function covering(spans: readonly Span[], length: number): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const span of spans) {
    if (span.offset > at) segments.push({ offset: at, length: span.offset - at })
    segments.push(span)
    at = span.offset + span.length
  }
  if (at < length) segments.push({ offset: at, length: length - at })
  return segments
}
