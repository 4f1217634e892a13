/**
 * Remote configuration of the FM1100, FM2x00 and FM4x00, over TCP and by SMS. Newer models are configured with
 * GPRS commands. Source: PDF "FMXXXX Protocols V2.10", section 6.
 */
import { DecodeError, EncodeError } from '../wire/errors.js'
import { Reader, type Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'

export interface ConfigParameter {
  readonly id: number
  /** UTF-8 text. */
  readonly value: Uint8Array
}

/** What the server sends over TCP, and what the parts of an SMS make up together. */
export interface ConfigPacket {
  /** 0..255; the confirmation repeats it. */
  readonly packetId: number
  /** In the wire's order; the same id may come again. */
  readonly parameters: readonly ConfigParameter[]
}

/** The device's answer: what it took, by the packet's id and length. */
export interface ConfigConfirmation {
  readonly packetId: number
  /** Bytes after the packet's own length field. */
  readonly packetLength: number
}

/** A message, or the reason why it must not be used together with what of it could be read. */
export type ConfigResult<T> =
  | { readonly kind: 'message'; readonly message: T }
  | { readonly kind: 'rejected'; readonly error: DecodeError; readonly partial: Partial<T> }

const CONFIRMATION_MARKER = 0xff

/** @internal */
export type Partially<T> = { -readonly [K in keyof T]?: T[K] }

/** A parameter with a text as its value. Throws `EncodeError` where UTF-8 cannot hold it (half a surrogate pair). */
export function textParameter(id: number, text: string): ConfigParameter {
  // Levels 0 to 2 know no TextEncoder; encodeURIComponent is the language's own UTF-8
  let escaped: string
  try {
    escaped = encodeURIComponent(text)
  } catch {
    throw new EncodeError('value', JSON.stringify(text), 'text without lone surrogates is needed')
  }
  const bytes = escaped.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return { id, value: byteText(bytes, 'value') }
}

/** Decodes a whole configuration packet, its length field included. Never throws. */
export function decodeConfigPacket(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigPacket> {
  return decodeWhole<ConfigPacket>(bytes, trace, (r, into) => {
    const packetLength = r.u16('packetLength')
    const lengthFault = packetLength === r.remaining ? undefined : wrongLength(packetLength, r.remaining)
    r.end = Math.min(r.end, r.pos + packetLength)
    try {
      into.packetId = r.u8('packetId')
      const offset = r.offset
      const declared = r.u16('parameterCount')
      const parameters: ConfigParameter[] = []
      into.parameters = parameters
      r.itemName = 'parameters'
      while (parameters.length < declared && r.remaining > 0) {
        r.item = parameters.length
        parameters.push({ id: r.u16('id'), value: r.take(r.u16('length'), 'value') })
      }
      r.item = -1
      // The packet of the official example declares 27 and ends cleanly after 26.
      if (parameters.length < declared) throw wrongCount(declared, parameters.length, offset)
    } catch (error) {
      // Whatever a packet lacks that is cut short, its length tells why.
      throw lengthFault ?? error
    }
    if (lengthFault !== undefined) throw lengthFault
  })
}

/** The mirror of `decodeConfigPacket`. Throws `EncodeError`, also where the packet would be longer than 65535. */
export function encodeConfigPacket(packet: ConfigPacket): Uint8Array {
  const w = new Writer()
  w.u16('packetLength', confirmationOf(packet).packetLength)
  w.u8('packetId', packet.packetId)
  w.u16('parameterCount', packet.parameters.length)
  for (const { id, value } of packet.parameters) {
    w.u16('id', id)
    w.u16('length', value.length)
    w.put(value)
  }
  return w.finish()
}

/** The confirmation that a device owes for the packet. */
export function confirmationOf({ packetId, parameters }: ConfigPacket): ConfigConfirmation {
  return { packetId, packetLength: parameters.reduce((size, { value }) => size + 4 + value.length, 3) }
}

/** Decodes the three bytes of a confirmation, or the four of one by SMS, which begins with FF. Never throws. */
export function decodeConfigConfirmation(
  bytes: Uint8Array,
  by: 'tcp' | 'sms',
  trace?: Trace,
): ConfigResult<ConfigConfirmation> {
  return decodeWhole<ConfigConfirmation>(bytes, trace, (r, into) => {
    if (by === 'sms') expectNumber(r, 'marker', 1, CONFIRMATION_MARKER)
    into.packetId = r.u8('packetId')
    into.packetLength = r.u16('packetLength')
  })
}

/** The mirror of `decodeConfigConfirmation`. Throws `EncodeError`. */
export function encodeConfigConfirmation(message: ConfigConfirmation, by: 'tcp' | 'sms'): Uint8Array {
  const w = new Writer(4)
  if (by === 'sms') w.u8('marker', CONFIRMATION_MARKER)
  w.u8('packetId', message.packetId)
  w.u16('packetLength', message.packetLength)
  return w.finish()
}

function wrongLength(expected: number, actual: number): DecodeError {
  return new DecodeError(
    actual < expected ? 'INCOMPLETE' : 'BAD_LENGTH',
    `the packet length is ${expected}, ${actual} bytes follow it`,
    { offset: 0, field: 'packetLength', expected, actual },
  )
}

function wrongCount(expected: number, actual: number, offset: number): DecodeError {
  return new DecodeError('COUNT_MISMATCH', `the packet declares ${expected} parameters and holds ${actual}`, {
    offset,
    field: 'parameterCount',
    expected,
    actual,
  })
}

/** @internal Runs `read`, sees that nothing is left, and keeps what was read when a fault turns up. */
export function decodeWhole<T>(
  bytes: Uint8Array,
  trace: Trace | undefined,
  read: (r: Reader, into: Partially<T>) => void,
): ConfigResult<T> {
  const r = new Reader(bytes, 0, bytes.length, trace)
  const into: Partially<T> = {}
  try {
    read(r, into)
    if (r.remaining > 0) {
      throw new DecodeError('TRAILING_BYTES', `${r.remaining} bytes follow the message`, {
        offset: r.offset,
        field: 'end',
        expected: 0,
        actual: r.remaining,
      })
    }
    return { kind: 'message', message: into as T }
  } catch (error) {
    if (error instanceof DecodeError) return { kind: 'rejected', error, partial: into as Partial<T> }
    throw error
  }
}

/** @internal */
export function expectNumber(r: Reader, field: string, width: 1 | 2, expected: number): void {
  const offset = r.offset
  const actual = r.uint(width, field)
  if (actual === expected) return
  throw new DecodeError('BAD_PREAMBLE', `${field} must be ${expected}, not ${actual}`, {
    offset,
    field,
    expected,
    actual,
  })
}

/** @internal Texts hold one character a byte, so that any bytes come back as they were. */
export function byteText(text: string, field: string): Uint8Array {
  return Uint8Array.from(text, char => {
    const code = char.codePointAt(0)!
    if (code > 0xff) throw new EncodeError(field, JSON.stringify(char), 'one byte a character is needed')
    return code
  })
}
