/** Messages in the shape of the JSON output, which `decode`, `serve`, `simulate` and their files share. */
import { commandText } from '../codec/command.js'
import { codecName, COMMAND_TYPE } from '../codec/layouts.js'
import type { AvlPacket, Command, Frame, Packet, Rejected } from '../codec/types.js'
import type { Diagnose, Diagnosis } from '../diagnosis/diagnosis.js'
import type { DecodeError, Warning } from '../wire/errors.js'
import { readU32 } from '../wire/fields.js'
import { hexNumber, toHex } from '../wire/hex.js'
import { type Describe, recordContext, type RecordContext } from './describe.js'
import { isoTime, type JsonObject, type JsonValue } from './json-value.js'
import type { Message, MessageContext } from '../session/message.js'
import { messageBytes, messageImei, messageWarnings } from './message-bytes.js'
import { recordJson, type RecordOptions } from './record-json.js'

export interface JsonOptions extends RecordOptions {
  readonly describe: Describe
  /** Adds `diagnosis` to errors that it knows a likely cause of; by default nobody does. */
  readonly diagnose?: Diagnose
  /** Adds `hex` to every message; errors carry it always. */
  readonly hex?: boolean
}

/**
 * The message as one object with its keys in a stable order; an undefined value is a key that is not there.
 * @example JSON.stringify(frameJson({ kind: 'ping' }, {}, { describe })) === '{"type":"ping","bytes":1}'
 */
export function frameJson(message: Message, context: MessageContext, options: JsonOptions): JsonObject {
  return frameJsonWith(message, context, options, recordsJson)
}

/** What stands under `records`. */
export type RecordsJson = (
  packet: AvlPacket,
  context: RecordContext,
  options: JsonOptions,
) => readonly JsonObject[]

export const recordsJson: RecordsJson = ({ records }, context, options) =>
  records.map(record => recordJson(record, context, options))

/** The same with the records made by somebody else. */
export function frameJsonWith(
  message: Message,
  context: MessageContext,
  options: JsonOptions,
  toRecords: RecordsJson,
): JsonObject {
  const bytes = messageBytes(message)
  const isError = message.kind === 'rejected' || message.kind === 'lost'
  const json: MutableJson = bodyJson(message, bytes, context, options, toRecords)
  const warnings = messageWarnings(message)
  const diagnosis = isError ? (options.diagnose?.(message, context) ?? []) : []
  // Key by key: spreading objects into one another would take longer than all the records of a frame.
  json['diagnosis'] = diagnosis.length > 0 ? diagnosis.map(diagnosisJson) : undefined
  json['warnings'] = warnings.length > 0 ? warnings.map(warningJson) : undefined
  addContext(json, context)
  if (json['imei'] === undefined) json['imei'] = context.imei
  json['hex'] = isError || options.hex === true ? toHex(bytes) : undefined
  return json
}

type MutableJson = Record<string, JsonValue | undefined>

function bodyJson(
  message: Message,
  bytes: Uint8Array,
  context: MessageContext,
  options: JsonOptions,
  toRecords: RecordsJson,
): MutableJson {
  const size = { bytes: bytes.length }
  switch (message.kind) {
    case 'imei':
      return { type: 'imei', imei: message.imei, ...size }
    case 'login':
      return { type: 'login', accepted: message.accepted, ...size }
    case 'ping':
      return { type: 'ping', ...size }
    case 'ack': {
      const { udp, records } = message
      return {
        type: 'ack',
        transport: udp === undefined ? 'tcp' : 'udp',
        ...channelJson(udp),
        records,
        ...size,
      }
    }
    case 'frame':
      return packetJson(message.packet.kind, message, message.packet, context, options, toRecords)
    case 'rejected': {
      const also = message.also.length > 0 ? message.also.map(errorJson) : undefined
      const content =
        message.packet === undefined
          ? size
          : packetJson('error', message, message.packet, context, options, toRecords)
      return { type: 'error', error: errorJson(message.error), also, ...content }
    }
    case 'lost':
      return { type: 'error', error: errorJson(message.error), ...size }
  }
}

function packetJson(
  type: string,
  message: Frame | Rejected,
  packet: Packet,
  context: MessageContext,
  options: JsonOptions,
  toRecords: RecordsJson,
): MutableJson {
  const { framing, udp } = message
  const imei = messageImei(message, context)
  const codec = codecName(packet.codecId) ?? null
  const transport = context.transport ?? (framing === 'tcp' || framing === 'udp' ? framing : null)
  const packetId = udp?.packetId
  const avlPacketId = udp?.avlPacketId
  const bytes = message.bytes.length
  const crc = frameCrc(message)
  const inRecord = recordContext(packet, options.describe, { imei, stream: context.stream })
  if (packet.kind === 'avl') {
    const records = toRecords(packet, inRecord, options)
    const model = inRecord.reading.model?.name
    const modelSource = inRecord.reading.model?.source
    // prettier-ignore
    return { type, codec, transport, packetId, avlPacketId, imei: imei ?? null, model, modelSource, bytes, crc, records }
  }
  const head = { type, codec, transport, packetId, avlPacketId }
  const { commands } = packet
  const [first] = commands
  if (first === undefined) return { ...head, imei: imei ?? null, bytes, crc, commands: [] }
  return {
    ...head,
    ...commandJson(first, imei),
    bytes,
    crc,
    // Documents and devices know one command a frame; the layout allows more, and none may get lost.
    commands: commands.length > 1 ? commands.map(command => commandJson(command, imei)) : undefined,
  }
}

function commandJson(command: Command, imei: string | undefined): JsonObject {
  const { timestamp } = command
  const timestampMs = timestamp === undefined ? undefined : timestamp * 1000
  return {
    direction: commandDirection(command.type),
    text: commandText(command) ?? null,
    payload: toHex(command.payload),
    imei: command.imei ?? imei ?? null,
    timestamp: timestampMs === undefined ? null : isoTime(timestampMs),
    timestampMs,
  }
}

/** The command's type by name; the number where it has none, as serial data may. */
export function commandDirection(type: number): 'request' | 'response' | 'nack' | number {
  switch (type) {
    case COMMAND_TYPE.request:
      return 'request'
    case COMMAND_TYPE.response:
      return 'response'
    case COMMAND_TYPE.nack:
      return 'nack'
    default:
      return type
  }
}

/** The CRC that the frame says, as hex: four digits unless the upper half, which is always zero, is not. */
export function frameCrc(message: Frame | Rejected): string | undefined {
  const { framing, bytes } = message
  // The last bytes of a frame that was cut are no CRC.
  const isCut = message.kind === 'rejected' && message.error.code === 'INCOMPLETE'
  if (framing !== 'tcp' || bytes.length < 12 || isCut) return undefined
  const crc = readU32(bytes, bytes.length - 4)
  return hexNumber(crc, crc > 0xffff ? 4 : 2)
}

function channelJson(
  udp: { readonly packetId: number; readonly avlPacketId: number } | undefined,
): JsonObject {
  return udp === undefined ? {} : { packetId: udp.packetId, avlPacketId: udp.avlPacketId }
}

/** An error's code and place; `field` is the name of what was read there. */
export function errorJson(error: DecodeError): JsonObject {
  return {
    code: error.code,
    message: error.message,
    offset: error.offset,
    expected: error.expected ?? null,
    actual: error.actual ?? null,
    field: error.field,
  }
}

function diagnosisJson({ cause, guess, message, check }: Diagnosis): JsonObject {
  return { cause, guess, message, check }
}

function warningJson({ code, message, offset }: Warning): JsonObject {
  return { code, message, offset }
}

/** `seq` numbers the messages of a captured conversation; `answers` and `resendOf` refer to it. */
function addContext(json: MutableJson, context: MessageContext): void {
  const { atMs, exchange } = context
  json['at'] = atMs === undefined ? undefined : isoTime(atMs)
  json['atMs'] = atMs
  json['remote'] = context.remote
  json['from'] = context.from
  json['to'] = context.to
  json['stream'] = context.stream
  json['source'] = context.source
  if (exchange === undefined) return
  const { latencyMs } = exchange
  json['seq'] = exchange.index
  json['answers'] = exchange.answers
  // What a capture has of time is nanoseconds at the best, of which a double of milliseconds holds the thousands.
  json['latencyMs'] = latencyMs === undefined ? undefined : Math.round(latencyMs * 1000) / 1000
  json['sent'] = exchange.sent
  json['resendOf'] = exchange.resendOf
  json['wasAcked'] = exchange.wasAcked
}
