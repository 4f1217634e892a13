/** NDJSON: one complete object a line, the same from every command. */
import { AvlPacketView } from '../codec/record-view.js'
import type { Frame } from '../codec/types.js'
import type { RecordContext } from './describe.js'
import { frameJson, frameJsonWith, type JsonOptions, recordsJson } from './frame-json.js'
import type { JsonValue } from './json-value.js'
import type { Message, MessageContext } from '../session/message.js'
import { RecordsNdjson } from './records-ndjson.js'
import { visibleJson } from './visible.js'

/** One line, its line feed included. */
export function ndjsonLine(value: JsonValue): string {
  return `${visibleJson(JSON.stringify(value))}\n`
}

/** The message as a line of NDJSON. */
export function ndjsonMessage(message: Message, context: MessageContext, options: JsonOptions): string {
  return message.kind === 'frame' && writeFrame(message, context, options)
    ? writer.out.decoded()
    : ndjsonLine(frameJson(message, context, options))
}

/** The same as UTF-8, for who writes bytes: no text is made of it. */
export function ndjsonBytes(message: Message, context: MessageContext, options: JsonOptions): Uint8Array {
  if (message.kind !== 'frame' || !writeFrame(message, context, options)) {
    writer.out.clear()
    writer.out.text(ndjsonLine(frameJson(message, context, options)))
  }
  return writer.out.take()
}

/** One for all: what it writes is taken at once. */
const writer = new RecordsNdjson()

/**
 * Writes the line of a frame of views: what is said once a frame as `frameJson` has it, and the records straight from
 * the wire.
 * @returns false, and the reading has taken no note of it, for any other frame
 */
function writeFrame(frame: Frame, context: MessageContext, options: JsonOptions): boolean {
  const { packet } = frame
  if (!(packet instanceof AvlPacketView)) return false
  let inRecord: RecordContext | undefined
  const object = frameJsonWith(frame, context, options, (_packet, recordContext) => {
    inRecord = recordContext
    return recordContext.reading.compiled === undefined ? recordsJson(packet, recordContext, options) : []
  })
  const compiled = inRecord?.reading.compiled
  const { out } = writer
  out.clear()
  out.text('{')
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (value === undefined) continue
    out.string(key)
    if (key === 'records' && inRecord !== undefined && compiled !== undefined) {
      out.text(':[')
      writer.write(packet, inRecord, compiled, options)
      out.text('],')
    } else {
      out.text(':')
      out.value(value)
      out.text(',')
    }
  }
  out.dropComma()
  out.text('}\n')
  return true
}
