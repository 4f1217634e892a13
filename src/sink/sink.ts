/** What a place that keeps records has to do. How often it is tried, and what waits meanwhile, is `SinkGroup`'s. */
import type { Frame } from '../codec/types.js'
import type { Reading } from '../render/describe.js'
import type { RecordJson } from '../render/record-json.js'
import type { MessageContext } from '../session/message.js'

/** One frame of records on its way to those who keep them. */
export interface Delivery {
  /** 15 digits. */
  readonly imei: string
  /** `packet.kind` is `avl`. */
  readonly frame: Frame
  readonly context: MessageContext
  /** The key of each record, in the frame's order. */
  readonly keys: readonly string[]
  /** What the keys end in, two words of 32 bits a record: tells records of one device apart without making texts. */
  readonly hashes: Int32Array
  /** How the frame's elements read; made when first asked for. */
  readonly reading: Reading
  /** The records as the JSON output has them, `key` among the rest; made when first asked for, and once for all sinks. */
  readonly records: readonly RecordJson[]
  /** The line of NDJSON that `decode --json` prints for the frame, line feed included; made once. */
  json(): string
  /**
   * The same as UTF-8, for who writes bytes: cheaper than the text, which is not made then. Made once; frames that come
   * one after the other often have theirs one behind the other in memory.
   */
  bytes(): Uint8Array
  /** Lets go of what was made; it is made anew if somebody asks again. */
  release?(): void
}

/** Keeps records. */
export interface Sink {
  /** For logs and metrics: without credentials. */
  readonly name: string
  /**
   * Called once for a frame that will come in a batch, in the turn of the event loop that decoded it: what is dear to
   * make, such as JSON, is asked for here, so that a large batch does not hold everybody up.
   */
  prepare?(delivery: Delivery): void
  /**
   * Resolves when all of it is durable, so that neither a crash nor a power cut takes it back. Called again only when
   * the last call is over; the same deliveries come again after a failure, and may come again at any time, in another
   * company: a record whose key is there already is not stored twice. An empty batch asks only whether the sink can be
   * reached.
   * @throws {SinkError} if it cannot be done now, or never
   */
  write(batch: readonly Delivery[]): Promise<void>
  /** Gives back files and connections. No `write` is under way, and none follows. */
  close(): Promise<void>
}

export interface SinkErrorOptions {
  /**
   * False where this very batch will be refused however often it is tried, such as a row that breaks a rule of the
   * schema. True by default: the disk is full, the broker is away, the password is being changed.
   */
  readonly canRetry?: boolean
  readonly cause?: unknown
}

/** Why records could not be kept. The message is for people, and has no credentials in it. */
export class SinkError extends Error {
  override readonly name = 'SinkError'
  readonly canRetry: boolean

  constructor(message: string, { canRetry = true, cause }: SinkErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.canRetry = canRetry
  }
}

/** What a sink may ask of whoever opens it. */
export interface SinkHost {
  /** Something that a person should know and that ends nothing: a torn line that was repaired, say. */
  warn(text: string): void
}

/** One kind of place: a row in `sinks.ts`. */
export interface SinkKind {
  /** What stands before the colon of its URLs, lower case. */
  readonly schemes: readonly string[]
  /** A URL as people write it, for `--help`. */
  readonly example: string
  /** A few words for `--help`. */
  readonly help: string
  /**
   * Opens it; drivers are loaded in here. What can never work, such as a folder that isn't there or an unknown query
   * parameter, is an error now; what may come yet, such as a broker that is still starting, is a `write` that fails.
   * @param url as it was given, its scheme one of `schemes`
   * @throws {SinkError} with a message that names what to do
   */
  open(url: string, host: SinkHost): Promise<Sink>
}
