import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { freePort } from '../free-port.js'
import { isInstalled, type Service, startService, temporaryDirectory } from './service.js'

export const hasNats = isInstalled('nats-server', '--version')

export interface NatsOptions {
  /** Without it there is no JetStream. */
  readonly jetStream?: boolean
  readonly user?: string
  readonly password?: string
}

/** A nats-server, with JetStream unless told otherwise. */
export async function startNats({ jetStream = true, user, password }: NatsOptions = {}): Promise<Service> {
  const port = await freePort()
  const directory = temporaryDirectory('nats')
  const command: [string, ...string[]] = ['nats-server', '-a', '127.0.0.1', '-p', String(port)]
  if (jetStream) command.push('-js', '-sd', directory)
  if (user !== undefined) command.push('--user', user, '--pass', password ?? '')
  return startService({
    name: 'nats-server',
    port,
    url: `nats://127.0.0.1:${port}`,
    directory,
    command,
  })
}

export interface StoredMessage {
  readonly subject: string
  readonly text: string
}

/** All that a stream holds; nothing of a stream that is not there. */
export async function natsMessages(url: string, stream: string): Promise<StoredMessage[]> {
  const connection = await connect({ servers: url })
  try {
    const manager = await jetstreamManager(connection)
    const count = await manager.streams.info(stream).then(
      ({ state }) => state.messages,
      () => 0,
    )
    if (count === 0) return []
    const consumer = await jetstream(connection).consumers.get(stream)
    const messages: StoredMessage[] = []
    for await (const message of await consumer.consume()) {
      messages.push({ subject: message.subject, text: message.string() })
      if (messages.length === count) break
    }
    return messages
  } finally {
    await connection.close()
  }
}

/** Makes a stream, as an operator does. */
export async function addStream(url: string, name: string, subjects: string[]): Promise<void> {
  const connection = await connect({ servers: url })
  try {
    await (await jetstreamManager(connection)).streams.add({ name, subjects })
  } finally {
    await connection.close()
  }
}
