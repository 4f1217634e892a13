/** A capture from its first byte to its last: recognised by content, read as it comes, questions and answers paired. */
import { CaptureError } from './chunk.js'
import { type CaptureOptions, HEAD_BYTES, openCapture } from './formats.js'
import type { CapturedMessage, MessageReader } from './messages.js'
import { type Exchange, Pairing } from './pairing.js'

export interface ReadCaptureOptions extends CaptureOptions {
  /** Hears what became of each record frame, login and command of a capture that has both sides. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** First bytes from which on a format can be judged, unless a whole line is there. */
const ENOUGH = 16

/**
 * The messages of a capture, in batches: those that one piece of the input completes.
 * @throws {CaptureError} for a file that is no capture, or can't be read on; what was found before comes first
 */
export async function* readCapture(
  input: AsyncIterable<Uint8Array>,
  options: ReadCaptureOptions = {},
): AsyncGenerator<readonly CapturedMessage[]> {
  const conversation = new Conversation(options.onExchange)
  const followed = conversation.follow.bind(conversation)
  let reader: MessageReader | undefined
  let head: Uint8Array = new Uint8Array(0)
  const read = async function* (bytes: Uint8Array): AsyncGenerator<readonly CapturedMessage[]> {
    reader ??= await openCapture(bytes.subarray(0, HEAD_BYTES), options)
    try {
      yield reader.push(bytes).map(followed)
    } catch (error) {
      if (error instanceof CaptureError) yield reader.end().map(followed)
      throw error
    }
  }
  for await (const piece of input) {
    // A stream may use its buffer again; frames keep theirs.
    const bytes: Uint8Array = new Uint8Array(piece)
    if (reader !== undefined) {
      yield* read(bytes)
      continue
    }
    head = head.length === 0 ? bytes : joined(head, bytes)
    if (head.length >= ENOUGH || head.includes(0x0a)) yield* read(head)
  }
  if (reader === undefined && head.length > 0) yield* read(head)
  if (reader !== undefined) yield reader.end().map(followed)
  conversation.end()
}

/** Pairs the messages of which the capture knows the conversation that they are in. */
class Conversation {
  private readonly pairing: Pairing

  constructor(onExchange: ((exchange: Exchange) => void) | undefined) {
    this.pairing = new Pairing(onExchange === undefined ? {} : { onExchange })
  }

  follow(captured: CapturedMessage): CapturedMessage {
    const { message, context, timeMs } = captured
    if (context.stream === undefined && context.remote === undefined) return captured
    return { ...captured, context: { ...context, exchange: this.pairing.take(message, context, timeMs) } }
  }

  end(): void {
    this.pairing.end()
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
