/** From what reading came to, the judgement that callers get: a frame that holds, or one that is rejected. */
import { DecodeError, type Warning } from '../wire/errors.js'
import type { DataFieldFindings } from './data-field.js'
import type { AvlPacketView } from './record-view.js'
import type { Frame, Framing, Rejected, UdpHeader } from './types.js'

const NO_WARNINGS: readonly Warning[] = Object.freeze([])

/**
 * A frame of records about which nothing has to be said, as nearly all are. Its bytes are cut out of those that it came
 * in when somebody asks: to cut them takes as long as to check a record.
 */
export class RecordFrame implements Frame {
  readonly kind = 'frame'
  readonly framing: Framing
  readonly packet: AvlPacketView
  readonly recordCount: number
  readonly warnings: readonly Warning[] = NO_WARNINGS
  private readonly chunk: Uint8Array
  private readonly start: number
  private readonly end: number
  private own: Uint8Array | undefined = undefined

  /** The frame is `chunk[start, end)`. */
  constructor(framing: Framing, chunk: Uint8Array, start: number, end: number, packet: AvlPacketView) {
    this.framing = framing
    this.packet = packet
    this.recordCount = packet.recordCount
    this.chunk = chunk
    this.start = start
    this.end = end
  }

  get bytes(): Uint8Array {
    return (this.own ??= part(this.chunk, this.start, this.end))
  }
}

/** `bytes[start, end)` without a copy, and as they are where that is all of them. */
export function part(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end)
}

/** A frame in which nothing is wrong, and which may not be taken all the same. */
export function refused(frame: Frame, error: DecodeError): Rejected {
  const { framing, bytes, packet, udp, warnings } = frame
  const channel = udp === undefined ? undefined : { udp }
  return { kind: 'rejected', framing, bytes, error, also: [], packet, warnings, ...channel }
}

/** A frame where nothing is wrong, else what is. */
export function conclude(
  framing: Framing,
  bytes: Uint8Array,
  findings: DataFieldFindings,
  udp?: UdpHeader,
): Frame | Rejected {
  const { packet, faults, warnings, recordCount } = findings
  const channel = udp === undefined ? undefined : { udp }
  const [error, ...also] = faults
  if (error === undefined && packet !== undefined) {
    return { kind: 'frame', framing, bytes, packet, recordCount, warnings, ...channel }
  }
  const cause =
    error ?? new DecodeError('INCOMPLETE', 'there is no data field', { offset: 0, field: 'codecId' })
  return {
    kind: 'rejected',
    framing,
    bytes,
    error: cause,
    also,
    warnings,
    ...(packet ? { packet } : {}),
    ...channel,
  }
}

/** Bytes of which nothing could be read. */
export function unreadable(framing: Framing, bytes: Uint8Array, error: DecodeError): Rejected {
  return { kind: 'rejected', framing, bytes, error, also: [], warnings: [] }
}

/**
 * The result over all of `bytes`, rejected for one more fault: ahead of those that it has if `first`, else behind.
 */
export function rejectedFor(
  inner: Frame | Rejected,
  bytes: Uint8Array,
  fault: DecodeError,
  first: boolean,
): Rejected {
  const { framing, packet, warnings } = inner
  const faults = inner.kind === 'rejected' ? [inner.error, ...inner.also] : []
  const [error = fault, ...also] = first ? [fault, ...faults] : [...faults, fault]
  return { kind: 'rejected', framing, bytes, error, also, warnings, ...(packet ? { packet } : {}) }
}
