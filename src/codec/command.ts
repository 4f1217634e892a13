/** Codecs 12, 13, 14 and 15: commands, their responses and serial data. */
import { asciiBytes, printableText } from '../wire/ascii.js'
import { DecodeError, EncodeError } from '../wire/errors.js'
import { readU32, readU64 } from '../wire/fields.js'
import type { Reader } from '../wire/reader.js'
import type { Writer } from '../wire/writer.js'
import type { RecordFindings } from './avl-record.js'
import { readPackedImei, writePackedImei } from './imei.js'
import { COMMAND_TYPE, type CommandLayout } from './layouts.js'
import type { Command } from './types.js'

const TIMESTAMP_SIZE = 4
const PACKED_IMEI_SIZE = 8
/** 2010 to 2040: eight bytes in this range are milliseconds rather than seconds and text. */
const FIRST_LIKELY_MS = Date.UTC(2010, 0)
const LAST_LIKELY_MS = Date.UTC(2040, 0)

/**
 * Reads one message: type, size, what the codec puts in front, payload.
 * @throws {DecodeError} `BAD_COMMAND` where the size can't be, `BAD_IMEI`, `OVERRUN`
 */
export function readCommand(r: Reader, layout: CommandLayout, findings: RecordFindings): Command {
  const type = r.u8('type')
  const sizeAt = r.offset
  let size = r.u32('size')
  const before = (layout.timestamp ? TIMESTAMP_SIZE : 0) + (layout.imei ? PACKED_IMEI_SIZE : 0)
  if (layout.timestamp && !layout.imei && r.remaining === size + TIMESTAMP_SIZE) {
    // Seen from a device (traccar's Codec 13 capture): the size leaves out the timestamp, and the frame's length
    // proves it.
    findings.warn({
      code: 'SIZE_WITHOUT_TIMESTAMP',
      message: `the size ${size} leaves out the ${TIMESTAMP_SIZE} bytes of the timestamp`,
      offset: sizeAt,
    })
    size += TIMESTAMP_SIZE
  }
  if (size < before || size > r.remaining) throw badSize(r, sizeAt, size, before)
  const timestampAt = r.pos
  const timestamp = layout.timestamp ? { timestamp: r.u32('timestamp') } : undefined
  const imei = layout.imei ? { imei: readPackedImei(r) } : undefined
  const payload = r.take(size - before, 'payload')
  if (timestamp !== undefined && payload.length >= 4) warnOfMilliseconds(r, timestampAt, findings)
  return { type, payload, ...timestamp, ...imei }
}

/**
 * Documents of 2019 showed the timestamp as eight bytes of milliseconds. Read as four bytes of seconds such a one is
 * a few minutes of 1970, which no device means.
 */
function warnOfMilliseconds(r: Reader, at: number, findings: RecordFindings): void {
  const milliseconds = readU64(r.bytes, at)
  if (milliseconds < FIRST_LIKELY_MS || milliseconds > LAST_LIKELY_MS) return
  findings.warn({
    code: 'MILLISECOND_TIMESTAMP',
    message:
      `the timestamp is ${readU32(r.bytes, at)} s of 1970; with the next four bytes it would be ` +
      `${new Date(milliseconds).toISOString()} in milliseconds, a form that the documents have dropped`,
    offset: at - r.origin,
  })
}

function badSize(r: Reader, offset: number, size: number, before: number): DecodeError {
  const range = before === 0 ? `at most ${r.remaining}` : `${before} to ${r.remaining}`
  return new DecodeError('BAD_COMMAND', `the size says ${size} bytes, it can be ${range}`, {
    offset,
    field: r.place('size'),
    expected: r.remaining,
    actual: size,
  })
}

/** @throws {EncodeError} for a missing IMEI or timestamp, and for a value that its field cannot hold */
export function writeCommand(w: Writer, layout: CommandLayout, command: Command): void {
  const before = (layout.timestamp ? TIMESTAMP_SIZE : 0) + (layout.imei ? PACKED_IMEI_SIZE : 0)
  w.u8('type', command.type)
  w.u32('size', before + command.payload.length)
  if (layout.timestamp) w.u32('timestamp', needed(layout, 'timestamp', command.timestamp))
  if (layout.imei) writePackedImei(w, needed(layout, 'imei', command.imei))
  w.put(command.payload)
}

function needed<T>(layout: CommandLayout, field: string, value: T | undefined): T {
  if (value === undefined) throw new EncodeError(field, undefined, `Codec ${layout.codec} needs one`)
  return value
}

/**
 * A request with this text, as a server sends it.
 * @throws {EncodeError} for text beyond ASCII
 * @example encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })
 */
export function textCommand(text: string, fields: Omit<Partial<Command>, 'payload'> = {}): Command {
  return { type: COMMAND_TYPE.request, ...fields, payload: asciiBytes(text, 'text') }
}

/** The payload as text, undefined where it is none (serial data may be binary). */
export function commandText(command: Command): string | undefined {
  return printableText(command.payload)
}
