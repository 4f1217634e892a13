/** What bytes are when they are read from the start: messages that hold in every respect, one behind the other. */
import { HANDSHAKE_SIZE } from '../codec/handshake.js'
import { isImei } from '../codec/imei.js'
import { codecName } from '../codec/layouts.js'
import { inspectTcpFrame, tcpFrameLength } from '../codec/tcp-frame.js'
import type { Frame } from '../codec/types.js'
import { inspectWholeUdpPacket } from '../codec/udp-datagram.js'
import { asciiText } from '../wire/ascii.js'
import { readU16 } from '../wire/fields.js'
import { plural } from '../wire/plural.js'

export interface Part {
  readonly kind: 'handshake' | 'tcp' | 'udp'
  readonly length: number
  readonly text: string
}

export interface Holding {
  readonly parts: readonly Part[]
  /** Where the last of them ends. */
  readonly end: number
}

/** Messages at the front of `bytes`; what follows `end` is none. */
export function holding(bytes: Uint8Array): Holding {
  const parts: Part[] = []
  let end = 0
  while (end < bytes.length) {
    const part = partAt(bytes, end)
    if (part === undefined) break
    parts.push(part)
    end += part.length
  }
  return { parts, end }
}

/** In words what the bytes are, if they are messages from the first to the last byte. */
export function whatHolds(bytes: Uint8Array): string | undefined {
  const { parts, end } = holding(bytes)
  return parts.length > 0 && end === bytes.length ? partsText(parts) : undefined
}

/** Several of them by their number, so that the line stays short. */
export function partsText(parts: readonly Part[]): string {
  if (parts.length <= 3) return parts.map(({ text }) => text).join(', then ')
  return `${parts.length} messages, the first ${parts[0]!.text}`
}

function partAt(bytes: Uint8Array, start: number): Part | undefined {
  if (bytes.length - start < 2) return undefined
  const first = readU16(bytes, start)
  if (first === 0) return tcpAt(bytes, start)
  const imei = imeiAt(bytes, start)
  if (imei !== undefined)
    return { kind: 'handshake', length: HANDSHAKE_SIZE, text: `the handshake of IMEI ${imei}` }
  const end = start + 2 + first
  if (end > bytes.length) return undefined
  const packet = inspectWholeUdpPacket(bytes.subarray(start, end))
  return packet.kind === 'frame' ? { kind: 'udp', length: end - start, text: frameText(packet) } : undefined
}

function imeiAt(bytes: Uint8Array, start: number): string | undefined {
  if (readU16(bytes, start) !== 15 || bytes.length - start < HANDSHAKE_SIZE) return undefined
  const digits = asciiText(bytes, start + 2, start + HANDSHAKE_SIZE)
  return isImei(digits) ? digits : undefined
}

function tcpAt(bytes: Uint8Array, start: number): Part | undefined {
  const length = tcpFrameLength(bytes, start, bytes.length)
  if (typeof length !== 'number' || start + length > bytes.length) return undefined
  const frame = inspectTcpFrame(bytes, start, start + length)
  return frame.kind === 'frame' ? { kind: 'tcp', length, text: frameText(frame) } : undefined
}

/** `a Codec 8 frame with 2 records` */
function frameText({ framing, packet }: Frame): string {
  const items = packet.kind === 'avl' ? packet.records.length : packet.commands.length
  const noun = packet.kind === 'avl' ? 'record' : 'command'
  const name = `Codec ${codecName(packet.codecId) ?? packet.codecId}`
  const what =
    framing === 'udp' ? `UDP packet of ${name}` : `${name} ${framing === 'none' ? 'data field' : 'frame'}`
  return `a ${what} with ${plural(items, noun)}`
}
