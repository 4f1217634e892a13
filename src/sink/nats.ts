/** `nats://`: messages into a stream of JetStream, each acknowledged by it. */
import process from 'node:process'
import type * as Driver from './drivers/nats.js'
import { MESSAGE_UNITS, type MessageUnit, messagesOf, prepareMessages, NameTemplate } from './messages.js'
import { type Delivery, type Sink, SinkError } from './sink.js'
import { choiceOf, credential, parseSinkUrl, reasonOf, sinkName } from './sink-url.js'

const PARAMETERS = ['stream', 'create', 'subject', 'message', 'servers']

/** @throws {SinkError} for a URL that can't be used, and where JetStream or the stream is missing */
export async function openNats(text: string, example: string): Promise<Sink> {
  const settings = settingsOf(parseSinkUrl(text, example, PARAMETERS), example)
  const sink = new NatsSink(settings, await import('./drivers/nats.js'))
  try {
    await sink.connect()
  } catch (error) {
    // A broker that is away may come; a stream that is missing, or a password that is wrong, will not.
    if (error instanceof SinkError) throw error
  }
  return sink
}

interface Settings {
  readonly name: string
  readonly servers: readonly string[]
  readonly user: string | undefined
  readonly password: string | undefined
  readonly token: string | undefined
  readonly stream: string
  readonly createsStream: boolean
  readonly subject: NameTemplate
  readonly unit: MessageUnit
}

function settingsOf(url: URL, example: string): Settings {
  const name = sinkName(url)
  if (url.hostname === '') throw new SinkError(`${name} has no host; a URL is like ${example}`)
  const stream = url.searchParams.get('stream') ?? 'TELTONIKA'
  if (!/^[\w-]+$/.test(stream))
    throw new SinkError(
      `${name}: a stream's name has letters, digits, - and _ only, not ${JSON.stringify(stream)}`,
    )
  const password = credential(url, 'password')
  const user = credential(url, 'username')
  const { TELTONIKA_NATS_USER, TELTONIKA_NATS_PASSWORD, TELTONIKA_NATS_TOKEN } = process.env
  return {
    name,
    servers: [url.host, ...(url.searchParams.get('servers')?.split(',') ?? [])],
    // As everywhere with NATS: what stands alone before the @ is a token.
    user: password === undefined ? TELTONIKA_NATS_USER : user,
    password: password ?? TELTONIKA_NATS_PASSWORD,
    token: password === undefined ? (user ?? TELTONIKA_NATS_TOKEN) : undefined,
    stream,
    createsStream: choiceOf(url, 'create', ['stream']) !== undefined,
    subject: subjectOf(url, url.searchParams.get('subject') ?? 'teltonika.{imei}.records'),
    unit: choiceOf(url, 'message', MESSAGE_UNITS) ?? 'record',
  }
}

/** Words with dots between them; a wildcard is for those who listen. */
function subjectOf(url: URL, text: string): NameTemplate {
  const subject = new NameTemplate(text)
  if (!/^[^\s.*>\u0000-\u0020]+(?:\.[^\s.*>\u0000-\u0020]+)*$/.test(text))
    throw new SinkError(`${sinkName(url)}: ${JSON.stringify(text)} is no subject to publish to`)
  return subject
}

const CONNECT_MS = 5_000
/** A broker that says nothing for so long is taken for away. */
const ACK_MS = 10_000
/** For how long a stream made here knows what it has: what comes again later than that is there twice, with the same key. */
const DUPLICATE_WINDOW_NS = 10 * 60 * 1e9

type Connection = Awaited<ReturnType<typeof Driver.connect>>

class NatsSink implements Sink {
  readonly name: string
  readonly #settings: Settings
  readonly #driver: typeof Driver
  #connection: Connection | undefined

  constructor(settings: Settings, driver: typeof Driver) {
    this.name = settings.name
    this.#settings = settings
    this.#driver = driver
  }

  /** @throws {SinkError} for what waiting does not mend; anything else for a broker that is away */
  async connect(): Promise<Connection> {
    const { servers, user, password: pass, token } = this.#settings
    let connection: Connection
    try {
      connection = await this.#driver.connect({
        servers: [...servers],
        name: 'teltonika',
        timeout: CONNECT_MS,
        // A write that fails is tried again by whoever called; nothing is kept back in here meanwhile.
        reconnect: false,
        ...(user === undefined ? {} : { user }),
        ...(pass === undefined ? {} : { pass }),
        ...(token === undefined ? {} : { token }),
      })
    } catch (error) {
      throw isRefused(error) ? this.#failure(error) : error
    }
    try {
      await this.#checkStream(connection)
    } catch (error) {
      void connection.close().catch(() => undefined)
      throw error
    }
    this.#connection = connection
    return connection
  }

  async #checkStream(connection: Connection): Promise<void> {
    const { stream, createsStream, subject } = this.#settings
    const subjects = [subject.any('*')]
    try {
      const manager = await this.#driver.jetstreamManager(connection, { timeout: CONNECT_MS })
      try {
        await manager.streams.info(stream)
      } catch (error) {
        if (!isMissing(error)) throw error
        if (!createsStream) {
          const advice = `add create=stream to the URL, or nats stream add ${stream} --subjects "${subjects.join()}"`
          throw new SinkError(`${this.name}: there is no stream ${stream}; ${advice}`)
        }
        await manager.streams.add({ name: stream, subjects, duplicate_window: DUPLICATE_WINDOW_NS })
      }
    } catch (error) {
      throw isApiError(error) ? this.#failure(error) : error
    }
  }

  prepare(delivery: Delivery): void {
    prepareMessages(delivery, this.#settings.unit)
  }

  async write(batch: readonly Delivery[]): Promise<void> {
    const { stream: streamName, subject, unit } = this.#settings
    const messages = messagesOf(batch, unit).map(message => ({
      ...message,
      subject: subject.of(message.imei),
    }))
    try {
      const connection = this.#connection ?? (await this.connect())
      const jetstream = this.#driver.jetstream(connection, { timeout: ACK_MS })
      // All on their way at once; each is in the stream when its ack is there.
      await Promise.all(
        messages.map(message =>
          jetstream.publish(message.subject, message.text, {
            msgID: message.id,
            expect: { streamName },
            retries: 0,
          }),
        ),
      )
    } catch (error) {
      this.#drop()
      if (error instanceof SinkError) throw error
      throw isUnheard(error)
        ? new SinkError(`${this.name}: no stream takes ${subject.text}`, { cause: error })
        : this.#failure(error)
    }
  }

  async close(): Promise<void> {
    const connection = this.#connection
    this.#connection = undefined
    await connection?.close().catch(() => undefined)
  }

  #drop(): void {
    void this.close()
  }

  #failure(error: unknown): SinkError {
    return new SinkError(`${this.name}: ${reasonOf(error)}`, { cause: error })
  }
}

/** The broker answered, and will answer the same again. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && /^(?:AuthorizationError|UserAuthenticationExpiredError)$/.test(error.name)
}

/** JetStream refuses; what is only not there yet, such as a leader of the cluster, is 5xx. */
function isApiError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'JetStreamNotEnabled') return true
  return error.name === 'JetStreamApiError' && !((error as { status?: number }).status! >= 500)
}

/** JetStream's error code for a stream that it does not know. */
const STREAM_NOT_FOUND = 10_059

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown }).code === STREAM_NOT_FOUND
}

function isUnheard(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoResponders' || isUnheard(error.cause))
}
