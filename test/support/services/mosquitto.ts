import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectAsync, type MqttClient } from 'mqtt'
import { freePort } from '../free-port.js'
import { isInstalled, type Service, startService, temporaryDirectory } from './service.js'

export const hasMosquitto = isInstalled('mosquitto', '-h')

export interface MosquittoOptions {
  /** Further lines of its configuration. */
  readonly lines?: readonly string[]
  /** Its directory, where a test has put files for it. */
  readonly directory?: string
  readonly scheme?: 'mqtt' | 'mqtts'
}

/** A Mosquitto broker on loopback, with a store in its directory. */
export async function startMosquitto({
  lines = ['allow_anonymous true'],
  directory = temporaryDirectory('mosquitto'),
  scheme = 'mqtt',
}: MosquittoOptions = {}): Promise<Service> {
  const port = await freePort()
  const file = join(directory, 'mosquitto.conf')
  const settings = [
    `listener ${port} 127.0.0.1`,
    // As whoever runs the tests: the directory is theirs.
    `user ${process.env['USER'] ?? 'root'}`,
    'persistence true',
    `persistence_location ${directory}/`,
    'max_queued_messages 0',
    'max_inflight_messages 0',
    // Without it each batch of acks waits 40 ms for the other side's delayed ACK.
    'set_tcp_nodelay true',
    ...lines,
  ]
  writeFileSync(file, `${settings.join('\n')}\n`)
  return startService({
    name: 'mosquitto',
    port,
    url: `${scheme}://127.0.0.1:${port}`,
    directory,
    command: ['mosquitto', '-c', file],
  })
}

export interface Heard {
  readonly topic: string
  readonly text: string
}

/**
 * Somebody who listens to everything. The broker knows of the subscription before it is killed, so that it keeps what
 * comes between its start and the listener's return.
 */
export class Listener {
  readonly #url: string
  readonly #client: MqttClient
  readonly #heard: Heard[] = []
  #wake: () => void = () => undefined
  #marks = 0

  private constructor(url: string, client: MqttClient) {
    this.#url = url
    this.#client = client
    client.on('error', () => undefined)
    client.on('message', (topic, payload) => {
      this.#heard.push({ topic, text: payload.toString() })
      this.#wake()
    })
  }

  static async start(service: Service): Promise<Listener> {
    const client = await connectAsync(service.url, {
      clientId: 'listener',
      clean: false,
      reconnectPeriod: 20,
    })
    const listener = new Listener(service.url, client)
    await client.subscribeAsync('#', { qos: 1 })
    return listener
  }

  /** All that was published until now: waits for a message of its own, which comes behind the others. */
  async heard(): Promise<readonly Heard[]> {
    const mark = `mark/${++this.#marks}`
    const publisher = await connectAsync(this.#url)
    await publisher.publishAsync(mark, '', { qos: 1 })
    await publisher.endAsync()
    while (!this.#heard.some(({ topic }) => topic === mark))
      await new Promise<void>(resolve => (this.#wake = resolve))
    return this.#heard.filter(({ topic }) => !topic.startsWith('mark/'))
  }

  async stop(): Promise<void> {
    await this.#client.endAsync(true)
  }
}
