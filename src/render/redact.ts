/**
 * Messages for other people's eyes: who and where is replaced, the same by the same, and what is valid stays valid, so
 * that a bug report can carry the frames. Replaced are IMEIs, positions with altitude and heading, cells, the elements
 * that `redact-elements.ts` has, numbers in texts, payloads that are no text, and network addresses. Times, speeds,
 * odometers and all other values stay.
 */
import { inspectBareArray } from '../codec/bare-array.js'
import { decodeHandshake, encodeHandshake } from '../codec/handshake.js'
import { inspectWholeTcpFrame } from '../codec/tcp-frame.js'
import type { Frame, Rejected } from '../codec/types.js'
import { inspectUdpDatagram } from '../codec/udp-datagram.js'
import type { Message, MessageContext } from '../session/message.js'
import { crc16 } from '../wire/crc16.js'
import { DecodeError } from '../wire/errors.js'
import { readU32 } from '../wire/fields.js'
import type { Span, Trace } from '../wire/reader.js'
import { FieldRedaction } from './redact-bytes.js'
import type { TellingElements } from './redact-elements.js'
import { Pseudonyms } from './redact-text.js'

const DATA_FIELD_AT = 8
const CRC_SIZE = 4

export interface Redacted {
  readonly message: Message
  readonly context: MessageContext
  /** True where the bytes could not be read, and so not be told apart either: all of them are zeros now. */
  readonly isWithheld: boolean
}

export class Redactor {
  private readonly pseudonyms: Pseudonyms
  private readonly fields: FieldRedaction

  /** @param key a secret of 16 bytes or more; the same key gives the same replacements */
  constructor(key: Uint8Array, telling: TellingElements) {
    this.pseudonyms = new Pseudonyms(key)
    this.fields = new FieldRedaction(this.pseudonyms, telling)
  }

  /** What stands for this IMEI. */
  imei(imei: string): string {
    return this.pseudonyms.imei(imei)
  }

  redact(message: Message, context: MessageContext): Redacted {
    const redacted = this.message(message)
    return {
      message: redacted ?? this.withheld(message),
      context: this.context(context),
      isWithheld: redacted === undefined,
    }
  }

  /** Undefined for a message whose bytes cannot be told apart. */
  private message(message: Message): Message | undefined {
    switch (message.kind) {
      case 'imei': {
        const bytes = encodeHandshake(this.pseudonyms.imei(message.imei))
        return { kind: 'imei', bytes, ...decodeHandshake(bytes) }
      }
      case 'frame':
      case 'rejected':
        return this.frame(message)
      case 'lost':
        return undefined
      default:
        return message
    }
  }

  private frame(frame: Frame | Rejected): Frame | Rejected | undefined {
    const spans: Span[] = []
    const read = inspect(frame, frame.bytes, span => spans.push(span))
    // Without a packet nothing says where its fields are, and a fault of the channel may shift them all.
    if (read === undefined || frame.packet === undefined || outcome(read) !== outcome(frame)) return undefined
    const bytes = frame.bytes.slice()
    this.fields.rewrite(bytes, spans)
    const isCut = frame.kind === 'rejected' && frame.error.code === 'INCOMPLETE'
    if (frame.framing === 'tcp' && !isCut) keepCrc(frame.bytes, bytes)
    const redacted = inspect(frame, bytes)
    return redacted !== undefined && outcome(redacted) === outcome(frame) ? redacted : undefined
  }

  private withheld(message: Message): Message {
    if (message.kind !== 'lost' && message.kind !== 'rejected' && message.kind !== 'frame') return message
    const bytes = new Uint8Array(message.bytes.length)
    if (message.kind === 'frame') {
      const error = new DecodeError('BAD_COMMAND', 'this frame could not be redacted and is withheld', {
        offset: 0,
        field: 'frame',
      })
      return { kind: 'lost', error, bytes }
    }
    const { code, offset, field, expected, actual } = message.error
    const error = new DecodeError(code, this.pseudonyms.text(message.error.message), {
      offset,
      field,
      ...(expected === undefined ? {} : { expected }),
      ...(typeof actual === 'number' ? { actual } : {}),
    })
    if (message.kind === 'lost') return { kind: 'lost', error, bytes }
    return { kind: 'rejected', framing: message.framing, bytes, error, also: [], warnings: [] }
  }

  private context(context: MessageContext): MessageContext {
    const { imei, remote, from, to, source, stream } = context
    return {
      ...context,
      ...(imei === undefined ? {} : { imei: this.pseudonyms.imei(imei) }),
      ...(remote === undefined ? {} : { remote: this.pseudonyms.address(remote) }),
      ...(from === undefined ? {} : { from: this.pseudonyms.address(from) }),
      ...(to === undefined ? {} : { to: this.pseudonyms.address(to) }),
      ...(source === undefined ? {} : { source: this.pseudonyms.text(source) }),
      ...(typeof stream === 'string' ? { stream: this.pseudonyms.text(stream) } : {}),
    }
  }
}

/** Reads bytes the way in which the frame was read; undefined where they are not one frame then. */
function inspect(
  { framing }: Frame | Rejected,
  bytes: Uint8Array,
  trace?: Trace,
): Frame | Rejected | undefined {
  switch (framing) {
    case 'tcp':
      return inspectWholeTcpFrame(bytes, bytes.length, trace)
    case 'udp': {
      const [only, ...others] = inspectUdpDatagram(bytes, trace)
      return others.length === 0 ? only : undefined
    }
    case 'none':
      return inspectBareArray(bytes, trace)
    case 'handshake':
      return undefined
  }
}

/** What has to be the same before and after. */
function outcome(frame: Frame | Rejected): string {
  if (frame.kind === 'frame') return `frame of ${frame.recordCount}`
  return `${frame.error.code} at ${frame.error.offset}`
}

/** A right CRC becomes the new right one; a wrong one stays wrong in the same way. */
function keepCrc(before: Uint8Array, after: Uint8Array): void {
  const at = after.length - CRC_SIZE
  if (at < DATA_FIELD_AT) return
  const declared = readU32(before, at)
  const old = crc16(before, DATA_FIELD_AT, at)
  const fresh = crc16(after, DATA_FIELD_AT, at)
  const isSwapped = declared !== old && declared === swapped(old)
  const crc = isSwapped ? swapped(fresh) : (declared ^ old ^ fresh) >>> 0
  after.set([crc >>> 24, (crc >>> 16) & 0xff, (crc >>> 8) & 0xff, crc & 0xff], at)
}

function swapped(crc: number): number {
  return ((crc & 0xff) << 8) | (crc >>> 8)
}
