/** The three ways in which `serve` prints what comes in: a line a record, everything, or JSON. */
import type { Frame } from '../../codec/types.js'
import { type Describe, recordContext } from '../../render/describe.js'
import type { Delivery } from '../../sink/sink.js'
import type { Message, MessageContext } from '../../session/message.js'
import { ndjsonBytes } from '../../render/ndjson.js'
import type { Paint } from '../../render/paint.js'
import { commandLine, type LineOptions, recordLine } from '../../render/record-line.js'

/** Text for stdout, its line feed included, or its bytes; empty for what this way of printing leaves out. */
export type MessageOutput = (
  message: Message,
  context: MessageContext,
  delivery?: Delivery,
) => string | Uint8Array

/** A frame that is stored too has its line from there. */
export function jsonOutput(describe: Describe): MessageOutput {
  return (message, context, delivery) => delivery?.bytes() ?? ndjsonBytes(message, context, { describe })
}

export interface LineOutputOptions {
  readonly describe: Describe
  readonly paint: Paint
  /** Asked for each line: a terminal changes its size. */
  readonly columns: () => number
}

export function lineOutput({ describe, paint, columns }: LineOutputOptions): MessageOutput {
  return (message, context) => {
    if (message.kind !== 'frame') return ''
    return frameLines(message, context, describe, { paint, columns: columns() })
  }
}

function frameLines(
  { packet }: Frame,
  context: MessageContext,
  describe: Describe,
  options: LineOptions,
): string {
  const { codecId } = packet
  const inRecord = recordContext(packet, describe, context)
  if (packet.kind === 'command') {
    const inCommand = {
      atMs: context.atMs ?? 0,
      ...(context.imei === undefined ? {} : { imei: context.imei }),
    }
    return packet.commands.map(command => commandLine(command, codecId, inCommand, options)).join('')
  }
  return packet.records.map(record => recordLine(record, inRecord, options)).join('')
}
