import type { Frame, Rejected } from '../../src/codec/types.js'
import type { DeviceEvent, DeviceSession } from '../../src/session/device-session.js'
import type { DeviceMessage, DeviceStream } from '../../src/session/device-stream.js'
import type { ServerEvent, ServerSession } from '../../src/session/server-session.js'
import { toHex } from '../../src/wire/hex.js'

/** A message or an event as one line: kind, bytes, what was found. */
export type Line = string

export function frameLine(frame: Frame | Rejected): Line {
  const hex = toHex(frame.bytes)
  const warnings = frame.warnings.map(({ code, offset }) => `${code}@${offset}`).join(' ')
  if (frame.kind === 'frame') return `frame ${hex} ${frame.recordCount} ${warnings}`
  const faults = [frame.error, ...frame.also].map(
    ({ code, offset, message }) => `${code}@${offset} ${message}`,
  )
  return `rejected ${frame.framing} ${hex} ${faults.join('; ')} ${warnings}`
}

function deviceMessageLine(message: DeviceMessage): Line {
  switch (message.kind) {
    case 'imei':
      return `imei ${message.imei} ${toHex(message.bytes)}`
    case 'ping':
      return 'ping'
    case 'lost':
      return `lost ${message.error.code}@${message.error.offset} ${message.error.message}`
    default:
      return frameLine(message)
  }
}

export function serverEventLine(event: ServerEvent): Line {
  switch (event.kind) {
    case 'imei':
      return `imei ${event.imei}${event.repeated ? ' again' : ''}`
    case 'ping':
      return 'ping'
    case 'frame':
      return frameLine(event.frame)
    case 'rejected':
      return frameLine(event.rejected)
    case 'closed':
      return `closed ${event.reason} ${event.error?.message ?? ''}`
  }
}

export function deviceEventLine(event: DeviceEvent): Line {
  switch (event.kind) {
    case 'login':
      return event.accepted ? 'accepted' : 'refused'
    case 'ack':
      return `ack ${event.records} of ${event.sent}`
    case 'command':
      return frameLine(event.frame)
    case 'rejected':
      return frameLine(event.rejected)
    case 'timeout':
      return `timeout ${event.waitingFor}`
    case 'closed':
      return `closed ${event.reason} ${event.error.message}`
  }
}

/** All that the stream gives for these pieces, asked for after each. */
export function readStream(stream: DeviceStream, pieces: readonly Uint8Array[]): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    stream.push(piece)
    for (let message = stream.next(); message !== undefined; message = stream.next()) {
      lines.push(deviceMessageLine(message))
    }
  }
  return lines
}

/** The same of a stream that lends its frames, with each piece in the buffer of the one before. */
export function readLending(stream: DeviceStream, pieces: readonly Uint8Array[]): Line[] {
  const lines: Line[] = []
  const buffer = new Uint8Array(Math.max(0, ...pieces.map(({ length }) => length)) + 8)
  for (const piece of pieces) {
    buffer.fill(0xee)
    buffer.set(piece, 5)
    stream.push(buffer, 5, 5 + piece.length)
    for (let message = stream.next(); message !== undefined; message = stream.next()) {
      lines.push(deviceMessageLine(message))
    }
  }
  return lines
}

/** All events of a server session, every IMEI accepted at once. */
export function drainServer(session: ServerSession): ServerEvent[] {
  const events: ServerEvent[] = []
  for (let event = session.next(); event !== undefined; event = session.next()) {
    events.push(event)
    if (event.kind === 'imei') session.answerImei(true)
  }
  return events
}

export function drainDevice(session: DeviceSession, now: number): DeviceEvent[] {
  const events: DeviceEvent[] = []
  for (let event = session.next(now); event !== undefined; event = session.next(now)) events.push(event)
  return events
}
