/** Messages in the shape of the JSON output, which `decode`, `serve`, `simulate` and their files share. */
import { commandText } from '../codec/command.js'
import { codecName, COMMAND_TYPE } from '../codec/layouts.js'
import type { Command, Frame, Packet, Rejected } from '../codec/types.js'
import type { Diagnose, Diagnosis } from '../diagnosis/diagnosis.js'
import type { DecodeError, Warning } from '../wire/errors.js'
import { readU32 } from '../wire/fields.js'
import { hexNumber, toHex } from '../wire/hex.js'
import { type Describe, recordContext } from './describe.js'
import { isoTime, type JsonObject } from './json-value.js'
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
  const bytes = messageBytes(message)
  const isError = message.kind === 'rejected' || message.kind === 'lost'
  const body = bodyJson(message, bytes, context, options)
  const warnings = messageWarnings(message)
  const diagnosis = isError ? (options.diagnose?.(message, context) ?? []) : []
  return {
    ...body,
    diagnosis: diagnosis.length > 0 ? diagnosis.map(diagnosisJson) : undefined,
    warnings: warnings.length > 0 ? warnings.map(warningJson) : undefined,
    ...contextJson(context),
    imei: body['imei'] === undefined ? context.imei : body['imei'],
    hex: isError || options.hex === true ? toHex(bytes) : undefined,
  }
}

function bodyJson(
  message: Message,
  bytes: Uint8Array,
  context: MessageContext,
  options: JsonOptions,
): JsonObject {
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
      return { type: message.packet.kind, ...packetJson(message, message.packet, context, options) }
    case 'rejected': {
      const also = message.also.length > 0 ? message.also.map(errorJson) : undefined
      const content =
        message.packet === undefined ? size : packetJson(message, message.packet, context, options)
      return { type: 'error', error: errorJson(message.error), also, ...content }
    }
    case 'lost':
      return { type: 'error', error: errorJson(message.error), ...size }
  }
}

function packetJson(
  message: Frame | Rejected,
  packet: Packet,
  context: MessageContext,
  options: JsonOptions,
): JsonObject {
  const { framing, udp, bytes } = message
  const imei = messageImei(message, context)
  const head = {
    codec: codecName(packet.codecId) ?? null,
    transport: context.transport ?? (framing === 'tcp' || framing === 'udp' ? framing : null),
    ...channelJson(udp),
  }
  const tail = { bytes: bytes.length, crc: frameCrc(message) }
  const inRecord = recordContext(packet, options.describe, { imei, stream: context.stream })
  if (packet.kind === 'avl') {
    const records = packet.records.map(record => recordJson(record, inRecord, options))
    const { model } = inRecord.reading
    return { ...head, imei: imei ?? null, model: model?.name, modelSource: model?.source, ...tail, records }
  }
  const { commands } = packet
  const [first] = commands
  if (first === undefined) return { ...head, imei: imei ?? null, ...tail, commands: [] }
  return {
    ...head,
    ...commandJson(first, imei),
    ...tail,
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

function contextJson(context: MessageContext): JsonObject {
  const { atMs, remote, from, to, stream, source } = context
  const at = atMs === undefined ? undefined : isoTime(atMs)
  return { at, atMs, remote, from, to, stream, source, ...exchangeJson(context) }
}

/** `seq` numbers the messages of a captured conversation; `answers` and `resendOf` refer to it. */
function exchangeJson({ exchange }: MessageContext): JsonObject {
  if (exchange === undefined) return {}
  const { index, answers, latencyMs, sent, resendOf, wasAcked } = exchange
  return {
    seq: index,
    answers,
    // What a capture has of time is nanoseconds at the best, of which a double of milliseconds holds the thousands.
    latencyMs: latencyMs === undefined ? undefined : Math.round(latencyMs * 1000) / 1000,
    sent,
    resendOf,
    wasAcked,
  }
}
