/** Bytes of unknown kind, told apart by content: frames, handshakes, acks, UDP packets, pings, bare data fields. */
import { ACK_SIZE, decodeUdpAck, UDP_ACK_SIZE } from '../codec/ack.js'
import { inspectBareArray } from '../codec/bare-array.js'
import { decodeHandshake } from '../codec/handshake.js'
import { commandLayout, isAvlCodec } from '../codec/layouts.js'
import { inspectTcpFrame, inspectWholeTcpFrame, tcpFrameLength } from '../codec/tcp-frame.js'
import type { Frame, Rejected } from '../codec/types.js'
import { inspectUdpDatagram } from '../codec/udp-datagram.js'
import { refused } from '../codec/verdict.js'
import type { DeviceMessage } from '../session/device-stream.js'
import type { ServerMessage } from '../session/server-stream.js'
import { DecodeError } from '../wire/errors.js'
import { readU16, readU32, readU64 } from '../wire/fields.js'
import { couldBegin, HEAD_SIZE, headAt, nextSolidMessage } from './heads.js'

/** What a UDP server sends. */
export interface UdpAckMessage {
  readonly kind: 'ack'
  readonly records: number
  readonly udp: { readonly packetId: number; readonly avlPacketId: number }
  readonly bytes: Uint8Array
}

export type IdentifiedMessage = DeviceMessage | ServerMessage | UdpAckMessage

/** `auto` tells by content; the others hold back what the other transport alone has. */
export type TransportHint = 'auto' | 'tcp' | 'udp'

/** The messages at the front, and the bytes that they take. */
export interface Step {
  readonly messages: readonly IdentifiedMessage[]
  readonly length: number
}

/** Where a step starts. */
interface Position {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** Whether nothing comes behind `end`. */
  readonly isEnd: boolean
  /** The message in front of this one. */
  readonly previous: IdentifiedMessage | undefined
}

const PING_BYTE = 0xff
/** Acks that are told by their value alone: no frame holds more records. */
const MAX_RECORDS = 0xff
/** Bytes of nothing known that are looked through for the next message before they are reported. */
const LOST_WINDOW = 0x2_0000
/** Of those, the ones that may be the start of a message. */
const LOST_TAIL = 32
/** Device time that a bare array must show to be taken for one in spite of faults: 2000 to 2100. */
const FIRST_LIKELY_MS = Date.UTC(2000, 0)
const LAST_LIKELY_MS = Date.UTC(2100, 0)

/**
 * All messages in bytes that were written down together. Whatever is none becomes an error: nothing is dropped.
 * Never throws. The messages keep `bytes`.
 */
export function identify(bytes: Uint8Array, transport: TransportHint = 'auto'): IdentifiedMessage[] {
  const messages: IdentifiedMessage[] = []
  let start = 0
  while (start < bytes.length) {
    const step = nextStep(
      { bytes, start, end: bytes.length, isEnd: true, previous: messages.at(-1) },
      transport,
    )
    // At the end of the bytes there always is a verdict.
    if (step === undefined) break
    messages.push(...step.messages)
    start += step.length
  }
  return messages
}

/** The next messages at the front of `[start, end)`; undefined where more bytes may change the verdict. */
export function nextStep(at: Position, transport: TransportHint): Step | undefined {
  if (transport === 'udp') return udpStep(at) ?? datagramStep(at)
  if (at.bytes[at.start] === PING_BYTE) return { messages: [{ kind: 'ping' }], length: 1 }
  const udp = transport === 'auto' ? udpStep(at) : undefined
  return (
    udp ??
    serverStep(at) ??
    handshakeStep(at) ??
    (opensFrame(at) ? frameStep(at) : (bareStep(at) ?? lostStep(at)))
  )
}

function datagramStep({ bytes, start, end, isEnd }: Position): Step | undefined {
  if (!isEnd) return undefined
  return { messages: inspectUdpDatagram(bytes.slice(start, end)), length: end - start }
}

/** A run of UDP packets, or one UDP ack. */
function udpStep({ bytes, start, end, isEnd }: Position): Step | undefined {
  const head = headAt(bytes, start, end)
  if (head?.kind === 'udpAck') {
    const ackBytes = bytes.slice(start, start + UDP_ACK_SIZE)
    const { records, packetId, avlPacketId } = decodeUdpAck(ackBytes)
    const ack = { kind: 'ack', records, udp: { packetId, avlPacketId }, bytes: ackBytes } as const
    return { messages: [ack], length: UDP_ACK_SIZE }
  }
  if (head?.kind !== 'udp') return undefined
  const whole = start + head.length
  if (whole > end && !isEnd) return undefined
  if (isEnd && whole < end && headAt(bytes, whole, end) === undefined) {
    // What follows is no packet: perhaps it belongs to this one, and only the length is wrong.
    const all = bytes.slice(start, end)
    const [repaired] = inspectUdpDatagram(withLength(all))
    if (repaired?.kind === 'frame') {
      return { messages: [rejectedLength(repaired, all, head.length)], length: all.length }
    }
  }
  const packet = bytes.slice(start, Math.min(whole, end))
  return { messages: inspectUdpDatagram(packet), length: packet.length }
}

/** The packet as it would be if its length were right. */
function withLength(packet: Uint8Array): Uint8Array {
  const repaired = packet.slice()
  repaired[0] = (packet.length - 2) >>> 8
  repaired[1] = (packet.length - 2) & 0xff
  return repaired
}

function rejectedLength(frame: Frame, bytes: Uint8Array, declared: number): Rejected {
  const error = new DecodeError(
    'BAD_LENGTH',
    `the length says ${declared - 2} bytes behind it, the packet has ${bytes.length - 2}`,
    { offset: 0, field: 'length', expected: bytes.length - 2, actual: declared - 2 },
  )
  return { ...refused(frame, error), bytes }
}

/** What only servers send: the answer to an IMEI, and acks. */
function serverStep({ bytes, start, end, isEnd, previous }: Position): Step | undefined {
  const size = end - start
  if (!isEnd) return undefined
  if (previous === undefined && isLogin(bytes, start, end)) {
    return { messages: [{ kind: 'login', accepted: bytes[start] === 1 }], length: 1 }
  }
  const mayAck = previous === undefined || previous.kind === 'ack' || previous.kind === 'login'
  if (!mayAck || size < ACK_SIZE) return undefined
  const records = readU32(bytes, start)
  const isAck =
    size === ACK_SIZE
      ? records <= MAX_RECORDS
      : records > 0 && records <= MAX_RECORDS && isServerTalk(bytes, start + ACK_SIZE, end)
  return isAck ? { messages: [{ kind: 'ack', records }], length: ACK_SIZE } : undefined
}

function isLogin(bytes: Uint8Array, start: number, end: number): boolean {
  // Among more bytes a zero is rather the preamble of a frame.
  return end - start === 1 ? bytes[start]! <= 1 : bytes[start] === 1 && isServerTalk(bytes, start + 1, end)
}

/** Whether acks follow to the end, or a frame with a command. */
function isServerTalk(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start
  while (end - at >= ACK_SIZE && readU32(bytes, at) > 0 && readU32(bytes, at) <= MAX_RECORDS) at += ACK_SIZE
  if (at === end) return at > start
  return headAt(bytes, at, end)?.kind === 'frame' && commandLayout(bytes[at + 8]!) !== undefined
}

function handshakeStep({ bytes, start, end, isEnd }: Position): Step | undefined {
  const size = end - start
  if (size < 2) return undefined
  const length = 2 + readU16(bytes, start)
  const isOther = length > 2 && length <= 34 && size >= length && isText(bytes, start + 2, start + length)
  const isUsual = headAt(bytes, start, end)?.kind === 'handshake'
  if (!isUsual && !isOther) return undefined
  if (size < length && !isEnd) return undefined
  const taken = bytes.slice(start, Math.min(end, start + length))
  return { messages: [imeiMessage(taken, length)], length: taken.length }
}

function imeiMessage(bytes: Uint8Array, length: number): IdentifiedMessage {
  try {
    return { kind: 'imei', bytes, ...decodeHandshake(bytes) }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    const cause = bytes.length < length ? cutShort(bytes.length, length) : error
    return { kind: 'rejected', framing: 'handshake', bytes, error: cause, also: [], warnings: [] }
  }
}

function isText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! < 0x20 || bytes[at]! > 0x7e) return false
  return true
}

function opensFrame({ bytes, start, end }: Position): boolean {
  for (let at = start; at < end && at < start + 4; at++) if (bytes[at] !== 0) return false
  return true
}

function frameStep(at: Position): Step | undefined {
  const { bytes, start, end, isEnd } = at
  const length = tcpFrameLength(bytes, start, end)
  if (typeof length !== 'number') {
    if (length === undefined && !isEnd) return undefined
    const whole = isEnd ? inspectWholeTcpFrame(bytes.slice(start, end)) : undefined
    const isVerdict =
      whole?.kind === 'rejected' && (length === undefined || whole.error.code === 'BAD_LENGTH')
    return isVerdict ? { messages: [whole], length: end - start } : lostStep(at)
  }
  if (end - start < length) return isEnd ? cutFrame(at) : undefined
  const next = start + length
  const frame = inspectTcpFrame(bytes.slice(start, next))
  // A message that stands beyond doubt inside this one proves that this one was cut short.
  if (frame.kind === 'rejected' && (nextSolidMessage(bytes, start + 1, end) ?? next) < next)
    return cutFrame(at)
  const isLast = next === end
  if (
    frame.kind === 'rejected' &&
    isEnd &&
    !isLast &&
    bytes[next] !== PING_BYTE &&
    !couldBegin(bytes, next, end)
  ) {
    // Neither this frame nor what follows it holds: perhaps only its length is wrong.
    const whole = cutFrame(at)
    const [verdict] = whole.messages
    if (verdict?.kind === 'rejected' && verdict.error.code === 'BAD_LENGTH') return whole
  }
  return { messages: [frame], length }
}

/** The bytes up to the next message that stands beyond doubt, judged as one frame whose length can't be right. */
function cutFrame({ bytes, start, end }: Position): Step {
  const next = nextSolidMessage(bytes, start + 1, end) ?? end
  return { messages: [inspectWholeTcpFrame(bytes.slice(start, next))], length: next - start }
}

/** A data field without framing has nothing that proves it but its own counts, so it must stand alone. */
function bareStep({ bytes, start, end, isEnd, previous }: Position): Step | undefined {
  if (!isEnd || previous !== undefined || end - start < 3) return undefined
  const codecId = bytes[start]!
  if (!isAvlCodec(codecId) && commandLayout(codecId) === undefined) return undefined
  const result = inspectBareArray(bytes.slice(start, end))
  if (result.kind === 'rejected' && !isLikelyArray(bytes, start, end)) return undefined
  return { messages: [result], length: end - start }
}

function isLikelyArray(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 30 || !isAvlCodec(bytes[start]!) || bytes[start] === 0x07) return false
  const timestampMs = readU64(bytes, start + 2)
  return timestampMs >= FIRST_LIKELY_MS && timestampMs <= LAST_LIKELY_MS
}

/** Bytes that are nothing known, up to the next message that stands beyond doubt. */
function lostStep({ bytes, start, end, isEnd, previous }: Position): Step | undefined {
  // What may be the head of a UDP packet must not be given up before it is there.
  const head = isEnd ? undefined : headAt(bytes, start, end)
  if (!isEnd && (end - start < HEAD_SIZE || head !== undefined)) return undefined
  let next = nextSolidMessage(bytes, start + 1, end)
  if (next === undefined) {
    if (!isEnd && end - start < LOST_WINDOW) return undefined
    next = isEnd ? end : end - LOST_TAIL
  }
  const lost = bytes.slice(start, next)
  const isTail = previous?.kind === 'frame' || previous?.kind === 'imei'
  return { messages: [{ kind: 'lost', error: lostError(lost, isTail), bytes: lost }], length: lost.length }
}

function lostError(bytes: Uint8Array, isTail: boolean): DecodeError {
  if (isTail) {
    const count = bytes.length === 1 ? '1 byte follows' : `${bytes.length} bytes follow`
    return new DecodeError('TRAILING_BYTES', `${count} the message before and start no other`, {
      offset: 0,
      field: 'preamble',
      expected: 0,
      actual: bytes.length,
    })
  }
  const verdict = tcpFrameLength(bytes, 0, bytes.length)
  return verdict instanceof DecodeError
    ? verdict
    : cutShort(bytes.length, typeof verdict === 'number' ? verdict : 8)
}

function cutShort(length: number, expected: number): DecodeError {
  return new DecodeError('INCOMPLETE', `a message of ${expected} bytes ends after ${length}`, {
    offset: length,
    field: 'frame',
    expected,
    actual: length,
  })
}
