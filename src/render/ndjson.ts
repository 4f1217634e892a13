/** NDJSON: one complete object a line, the same from every command. */
import { frameJson, type JsonOptions } from './frame-json.js'
import type { JsonValue } from './json-value.js'
import type { Message, MessageContext } from '../session/message.js'
import { visibleJson } from './visible.js'

/** One line, its line feed included. */
export function ndjsonLine(value: JsonValue): string {
  return `${visibleJson(JSON.stringify(value))}\n`
}

/** The message as a line of NDJSON. */
export function ndjsonMessage(message: Message, context: MessageContext, options: JsonOptions): string {
  return ndjsonLine(frameJson(message, context, options))
}
