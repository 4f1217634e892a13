/** Messages for people: a head line each, then what is in them. */
import { commandText } from '../codec/command.js'
import { codecName } from '../codec/layouts.js'
import type { Command, Frame, Packet, Rejected } from '../codec/types.js'
import type { Diagnose } from '../diagnosis/diagnosis.js'
import { toHex } from '../wire/hex.js'
import { type Describe, recordContext } from './describe.js'
import { commandDirection, frameCrc } from './frame-json.js'
import { type Part, flow, textWidth, wrap } from './layout.js'
import type { Message, MessageContext } from '../session/message.js'
import { messageBytes, messageImei, messageWarnings } from './message-bytes.js'
import type { Paint } from './paint.js'
import { diagnosisLines, errorLines, furtherErrorLines, warningLines } from './pretty-error.js'
import { type PrettyOptions as RecordOptions, recordLines, timeText } from './pretty-record.js'
import { visible } from './visible.js'
import { plural } from '../wire/plural.js'

export interface PrettyOptions extends RecordOptions {
  readonly describe: Describe
  /** Says why a message is likely to be bad; by default nobody does. */
  readonly diagnose?: Diagnose
}

const INDENT = '  '

/** How the model came to be known, for people. */
const MODEL_SOURCES: Readonly<Record<string, string>> = {
  given: 'as given',
  getver: 'as the device said',
  devices: 'by the list of devices',
  inferred: 'as its elements suggest',
}

/** The message as text, its last line feed included. */
export function prettyMessage(message: Message, context: MessageContext, options: PrettyOptions): string {
  const inner: PrettyOptions = { ...options, columns: Math.max(30, options.columns - INDENT.length) }
  const lines = [
    ...headLines(message, context, options),
    ...indented([
      ...faultLines(message, context, inner),
      ...messageWarnings(message).flatMap(warning => warningLines(warning, inner.columns, inner.paint)),
      ...contentLines(message, context, inner),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function indented(lines: readonly string[]): string[] {
  return lines.map(line => (line === '' ? '' : INDENT + line))
}

/** What the message is; where it comes from stands at the right margin if there is room. */
export function headLines(
  message: Message,
  context: MessageContext,
  { columns, paint }: Pick<PrettyOptions, 'columns' | 'paint'>,
): string[] {
  const bad = message.kind === 'rejected' || message.kind === 'lost'
  const parts = bad
    ? [
        { text: `✗ ${message.error.code} at offset ${message.error.offset}`, paint: paint.red },
        ...headParts(message, context, paint),
      ]
    : headParts(message, context, paint)
  const lines = flow([...parts, ...contextParts(message, context, paint)], columns)
  const { source } = context
  if (source === undefined) return lines
  const place = visible(source)
  const used = flow(
    [...parts, ...contextParts(message, context, paint)].map(({ text }) => ({ text })),
    columns,
  )
  const gap = columns - textWidth(used.at(-1) ?? '') - textWidth(place)
  if (gap < 2) return [...lines, INDENT + paint.dim(place)]
  return [...lines.slice(0, -1), (lines.at(-1) ?? '') + ' '.repeat(gap) + paint.dim(place)]
}

function headParts(message: Message, context: MessageContext, { bold, green, red, dim }: Paint): Part[] {
  const size = bytesPart(messageBytes(message).length)
  switch (message.kind) {
    case 'imei':
      return [{ text: `IMEI ${message.imei}`, paint: bold }, { text: 'handshake' }, size]
    case 'login':
      return [
        message.accepted ? { text: 'login accepted', paint: green } : { text: 'login rejected', paint: red },
        size,
      ]
    case 'ping':
      return [{ text: 'ping', paint: dim }, size]
    case 'ack': {
      const { records, udp } = message
      const what = { text: `ack of ${plural(records, 'record')}`, paint: green }
      return udp === undefined
        ? [what, size]
        : [what, { text: `UDP packet ${hexId(udp.packetId, 4)}/${hexId(udp.avlPacketId, 2)}` }, size]
    }
    case 'lost':
      return [size]
    default:
      return frameParts(message, context, { bold, green })
  }
}

function frameParts(
  message: Frame | Rejected,
  context: MessageContext,
  { bold, green }: Pick<Paint, 'bold' | 'green'>,
): Part[] {
  const { framing, packet, udp, bytes } = message
  const parts: Part[] = []
  if (packet !== undefined) {
    parts.push({ text: `Codec ${codecName(packet.codecId) ?? packet.codecId}`, paint: bold })
  }
  if (framing === 'udp' && udp !== undefined) {
    parts.push({ text: `UDP ${hexId(udp.packetId, 4)}/${hexId(udp.avlPacketId, 2)}` })
  } else if (framing === 'none') parts.push({ text: 'bare data field' })
  else if (framing !== 'handshake') parts.push({ text: (context.transport ?? framing).toUpperCase() })
  parts.push(bytesPart(bytes.length))
  const crc = message.kind === 'frame' ? frameCrc(message) : undefined
  if (crc !== undefined) parts.push({ text: `CRC ${crc} ok`, paint: green })
  if (packet?.kind === 'avl') parts.push({ text: plural(packet.records.length, 'record') })
  const imei = messageImei(message, context)
  if (imei !== undefined) parts.push({ text: `IMEI ${imei}` })
  return parts
}

function contextParts(message: Message, context: MessageContext, { dim }: Pick<Paint, 'dim'>): Part[] {
  const { atMs, remote, from, to, stream, imei } = context
  const at = atMs === undefined ? undefined : timeText(atMs)
  const isFrame = message.kind === 'frame' || message.kind === 'rejected' || message.kind === 'imei'
  const texts = [
    isFrame || imei === undefined ? undefined : `IMEI ${imei}`,
    at === undefined ? undefined : `seen ${at}`,
    from === undefined && to === undefined ? remote : `${from ?? '?'} > ${to ?? '?'}`,
    stream === undefined ? undefined : `stream ${stream}`,
    ...exchangeTexts(context),
  ]
  return texts.filter(text => text !== undefined).map(text => ({ text: visible(text), paint: dim }))
}

function exchangeTexts({ exchange }: MessageContext): string[] {
  if (exchange === undefined) return []
  const { index, answers, latencyMs, sent, resendOf, wasAcked } = exchange
  const after = latencyMs === undefined ? '' : ` after ${Math.round(latencyMs * 1000) / 1000} ms`
  return [
    `#${index}`,
    ...(answers === undefined
      ? []
      : [`answers #${answers}${sent === undefined ? '' : ` of ${sent}`}${after}`]),
    ...(resendOf === undefined
      ? []
      : [`resend of #${resendOf}, which was ${wasAcked === true ? '' : 'not '}acknowledged`]),
  ]
}

function faultLines(message: Message, context: MessageContext, options: PrettyOptions): string[] {
  const { columns, paint } = options
  if (message.kind !== 'rejected' && message.kind !== 'lost') return []
  const causes = diagnosisLines(options.diagnose?.(message, context) ?? [], columns, paint)
  if (message.kind === 'lost') return [...errorLines(message.error, message.bytes, columns, paint), ...causes]
  return [
    ...errorLines(message.error, message.bytes, columns, paint),
    ...message.also.flatMap(error => furtherErrorLines(error, columns, paint)),
    ...causes,
    ...(message.packet === undefined ? [] : [paint.dim(salvage(message.packet))]),
  ]
}

function salvage(packet: Packet): string {
  const count = packet.kind === 'avl' ? packet.records.length : packet.commands.length
  if (count === 0) return `no ${packet.kind === 'avl' ? 'record' : 'command'} could be read`
  return `what could be read, not to be trusted (${plural(count, packet.kind === 'avl' ? 'record' : 'command')}):`
}

function contentLines(message: Message, context: MessageContext, options: PrettyOptions): string[] {
  if ((message.kind !== 'frame' && message.kind !== 'rejected') || message.packet === undefined) return []
  const { packet } = message
  const inRecord = recordContext(packet, options.describe, {
    imei: messageImei(message, context),
    stream: context.stream,
  })
  if (packet.kind === 'command') {
    return packet.commands.flatMap(command => commandLines(command, options))
  }
  const { records } = packet
  const { model } = inRecord.reading
  return [
    ...(model === undefined
      ? []
      : [options.paint.dim(`read as ${model.name}, ${MODEL_SOURCES[model.source] ?? model.source}`)]),
    ...records.flatMap((record, i) => {
      const place = records.length > 1 ? `${i + 1}/${records.length}` : ''
      return [...(i > 0 ? [''] : []), ...recordLines(record, inRecord, options, place)]
    }),
  ]
}

function commandLines(command: Command, { columns, paint }: PrettyOptions): string[] {
  const direction = commandDirection(command.type)
  const parts: Part[] = [
    direction === 'nack'
      ? { text: 'refused: the IMEI is not the device’s own', paint: paint.red }
      : {
          text: typeof direction === 'number' ? `type ${hexId(direction, 2)}` : direction,
          paint: paint.cyan,
        },
  ]
  if (command.timestamp !== undefined) {
    parts.push({ text: timeText(command.timestamp * 1000) ?? '', paint: paint.bold })
  }
  if (command.imei !== undefined) parts.push({ text: `IMEI ${command.imei}` })
  const text = commandText(command)
  if (text === undefined)
    parts.push({ text: `${plural(command.payload.length, 'byte')} that are no text`, paint: paint.dim })
  return [...flow(parts, columns), ...payloadLines(command.payload, text, columns)]
}

function payloadLines(payload: Uint8Array, text: string | undefined, columns: number): string[] {
  if (payload.length === 0) return []
  const shown = text === undefined ? (toHex(payload).match(/../g) ?? []).join(' ') : visible(text)
  return wrap(shown, columns - INDENT.length).map(line => INDENT + line)
}

function bytesPart(length: number): Part {
  return { text: plural(length, 'byte') }
}

function hexId(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
