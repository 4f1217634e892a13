import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, isInstalled, type Service, startService, temporaryDirectory } from './service.js'

export const hasMosquitto = isInstalled('mosquitto', '-h')

/**
 * A Mosquitto broker that lets everybody in.
 * @param lines further lines of its configuration
 */
export async function startMosquitto(lines: readonly string[] = ['allow_anonymous true']): Promise<Service> {
  const port = await freePort()
  const directory = temporaryDirectory('mosquitto')
  const file = join(directory, 'mosquitto.conf')
  writeFileSync(file, [`listener ${port} 127.0.0.1`, 'max_queued_messages 0', ...lines, ''].join('\n'))
  return startService({
    name: 'mosquitto',
    port,
    url: `mqtt://127.0.0.1:${port}`,
    directory,
    command: ['mosquitto', '-c', file],
  })
}
