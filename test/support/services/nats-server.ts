import { freePort, isInstalled, type Service, startService, temporaryDirectory } from './service.js'

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
