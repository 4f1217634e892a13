/** `mqtt://` and `mqtts://`: messages to a broker, QoS 1, each acknowledged by it. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import type * as Driver from './drivers/mqtt.js'
import { MESSAGE_UNITS, type MessageUnit, messagesOf, prepareMessages, NameTemplate } from './messages.js'
import { type Delivery, type Sink, SinkError } from './sink.js'
import { choiceOf, credential, parseSinkUrl, reasonOf, sinkName } from './sink-url.js'

const CERTIFICATES = ['ca', 'cert', 'key'] as const
const PARAMETERS = ['topic', 'message', ...CERTIFICATES]

/** @throws {SinkError} for a URL that can't be used, and where the broker refuses who asks */
export async function openMqtt(text: string, example: string): Promise<Sink> {
  const settings = settingsOf(parseSinkUrl(text, example, PARAMETERS), example)
  const sink = new MqttSink(settings, await import('./drivers/mqtt.js'))
  try {
    await sink.connect()
  } catch (error) {
    // A broker that is away may come; a password that is wrong stays wrong.
    if (isRefused(error)) throw sink.failure(error)
  }
  return sink
}

interface Settings {
  readonly name: string
  /** Without anything secret. */
  readonly broker: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly certificates: Readonly<Partial<Record<(typeof CERTIFICATES)[number], Buffer>>>
  readonly topic: NameTemplate
  readonly unit: MessageUnit
}

function settingsOf(url: URL, example: string): Settings {
  const name = sinkName(url)
  if (url.hostname === '') throw new SinkError(`${name} has no host; a URL is like ${example}`)
  const { TELTONIKA_MQTT_USERNAME, TELTONIKA_MQTT_PASSWORD } = process.env
  return {
    name,
    broker: `${url.protocol}//${url.host}`,
    username: credential(url, 'username') ?? TELTONIKA_MQTT_USERNAME,
    password: credential(url, 'password') ?? TELTONIKA_MQTT_PASSWORD,
    certificates: certificatesOf(url),
    topic: topicOf(url, url.searchParams.get('topic') ?? 'teltonika/{imei}/records'),
    unit: choiceOf(url, 'message', MESSAGE_UNITS) ?? 'record',
  }
}

/** MQTT 3.1.1, 4.7: no wildcards where somebody publishes, no U+0000; a topic that begins with $ is the broker's own. */
function topicOf(url: URL, text: string): NameTemplate {
  const topic = new NameTemplate(text)
  if (text === '' || /[+#\u0000-\u001f\u007f]|^\$/.test(text))
    throw new SinkError(`${sinkName(url)}: ${JSON.stringify(text)} is no topic to publish to`)
  return topic
}

function certificatesOf(url: URL): Settings['certificates'] {
  const given = CERTIFICATES.filter(kind => url.searchParams.has(kind))
  if (given.length > 0 && url.protocol !== 'mqtts:')
    throw new SinkError(`${sinkName(url)}: ${given.join(', ')} are for mqtts://`)
  return Object.fromEntries(given.map(kind => [kind, readCertificate(url, url.searchParams.get(kind)!)]))
}

function readCertificate(url: URL, path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new SinkError(`${sinkName(url)}: ${reasonOf(error)}`, { cause: error })
  }
}

const CONNECT_MS = 5_000
/** A broker that says nothing for so long is taken for away. */
const ACK_MS = 10_000
/** Messages that wait for their ack at once: a message's number has 16 bits, and brokers have limits of their own. */
const IN_FLIGHT = 500

interface Publication {
  readonly topic: string
  readonly text: string
}

type Client = ReturnType<typeof Driver.connect>

class MqttSink implements Sink {
  readonly name: string
  readonly #settings: Settings
  readonly #driver: typeof Driver
  #client: Client | undefined

  constructor(settings: Settings, driver: typeof Driver) {
    this.name = settings.name
    this.#settings = settings
    this.#driver = driver
  }

  async connect(): Promise<Client> {
    const { broker, username, password, certificates } = this.#settings
    const client = this.#driver.connect(broker, {
      clientId: `teltonika-${crypto.randomUUID().slice(0, 13)}`,
      connectTimeout: CONNECT_MS,
      // A write that fails is tried again by whoever called; nothing is kept back in here meanwhile.
      reconnectPeriod: 0,
      queueQoSZero: false,
      resubscribe: false,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
      ...certificates,
    })
    try {
      await connected(client)
    } catch (error) {
      client.end(true)
      throw error
    }
    client.on('close', () => this.#drop(client))
    this.#client = client
    return client
  }

  prepare(delivery: Delivery): void {
    prepareMessages(delivery, this.#settings.unit)
  }

  async write(batch: readonly Delivery[]): Promise<void> {
    const { topic, unit } = this.#settings
    const messages = messagesOf(batch, unit).map(({ imei, text }) => ({ topic: topic.of(imei), text }))
    let client: Client | undefined
    try {
      client = this.#client ?? (await this.connect())
      for (let at = 0; at < messages.length; at += IN_FLIGHT)
        await this.#publish(client, messages.slice(at, at + IN_FLIGHT))
    } catch (error) {
      if (client !== undefined) this.#drop(client)
      throw error instanceof SinkError ? error : this.failure(error)
    }
  }

  async #publish(client: Client, messages: readonly Publication[]): Promise<void> {
    const late = setTimeout(() => this.#drop(client), ACK_MS)
    try {
      await Promise.all(messages.map(({ topic, text }) => client.publishAsync(topic, text, { qos: 1 })))
    } finally {
      clearTimeout(late)
    }
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.endAsync().catch(() => undefined)
  }

  failure(error: unknown): SinkError {
    return new SinkError(`${this.name}: ${reasonOf(error)}`, { cause: error })
  }

  /** Ends it, and with it every publish that waits. */
  #drop(client: Client): void {
    if (this.#client === client) this.#client = undefined
    client.end(true)
  }
}

function connected(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once('connect', () => resolve())
    // It stays for as long as the client: an error without a listener would end the program.
    client.on('error', reject)
    client.once('close', () => reject(new Error('the broker closed the connection')))
  })
}

/** MQTT 3.1.1, 3.2.2.3: refused for its identifier, its user name or password, or for not being authorised. */
const REFUSALS = [2, 4, 5]

function isRefused(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'number' && REFUSALS.includes(code)
}
