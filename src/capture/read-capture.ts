/** A capture from its first byte to its last: recognised by content, read as it comes, questions and answers paired. */
import { CaptureError } from './chunk.js'
import { type CaptureOptions, HEAD_BYTES, openCapture } from './formats.js'
import type { CapturedMessage, MessageReader, OnCaptured } from './messages.js'
import type { Exchange } from './exchange.js'
import { Pairing } from './pairing.js'

export interface ReadCaptureOptions extends CaptureOptions {
  /** Hears what became of each record frame, login and command of a capture that has both sides. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** First bytes from which on a format can be judged, unless a whole line is there. */
const ENOUGH = 16

/**
 * Reads one capture in any pieces; each message is given as soon as its last byte has come, and is there until whoever
 * takes it returns.
 * @example
 * const reading = new CaptureReading(({ message, context }) => print(message, context))
 * for await (const bytes of createReadStream('day.pcap')) await reading.push(bytes)
 * await reading.end()
 */
export class CaptureReading {
  private readonly options: ReadCaptureOptions
  private readonly onMessage: OnCaptured
  private readonly pairing: Pairing
  private reader: MessageReader | undefined
  private head: Uint8Array = new Uint8Array(0)

  constructor(onMessage: OnCaptured, options: ReadCaptureOptions = {}) {
    this.options = options
    this.onMessage = onMessage
    this.pairing = new Pairing(options.onExchange === undefined ? {} : { onExchange: options.onExchange })
  }

  /**
   * Takes the next bytes; they are the caller's again when the promise resolves.
   * @throws {CaptureError} for a file that is no capture, or can't be read on; what was found before comes first
   */
  async push(bytes: Uint8Array): Promise<void> {
    if (this.reader !== undefined) return this.read(this.reader, bytes)
    this.head = joined(this.head, bytes)
    if (this.head.length >= ENOUGH || this.head.includes(0x0a)) await this.open()
  }

  /**
   * The capture has ended: gives what was waiting for more.
   * @throws {CaptureError} as `push`
   */
  async end(): Promise<void> {
    if (this.reader === undefined && this.head.length > 0) await this.open()
    this.reader?.end()
    this.pairing.end()
  }

  private async open(): Promise<void> {
    const { head } = this
    this.reader = await openCapture(head.subarray(0, HEAD_BYTES), this.options, captured =>
      this.follow(captured),
    )
    this.head = new Uint8Array(0)
    this.read(this.reader, head)
  }

  private read(reader: MessageReader, bytes: Uint8Array): void {
    try {
      reader.push(bytes)
    } catch (error) {
      if (error instanceof CaptureError) reader.end()
      throw error
    }
  }

  /** Pairs the messages of which the capture knows the conversation that they are in. */
  private follow(captured: CapturedMessage): void {
    const { message, context, timeMs } = captured
    if (context.stream !== undefined || context.remote !== undefined) {
      context.exchange = this.pairing.take(message, context, timeMs)
    }
    this.onMessage(captured)
  }
}

/** Reads a capture that comes by itself. @throws {CaptureError} as `CaptureReading` */
export async function readCapture(
  input: AsyncIterable<Uint8Array>,
  onMessage: OnCaptured,
  options: ReadCaptureOptions = {},
): Promise<void> {
  const reading = new CaptureReading(onMessage, options)
  for await (const bytes of input) await reading.push(bytes)
  await reading.end()
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
