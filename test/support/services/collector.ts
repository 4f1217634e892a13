import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.js'
import { type Service, startService, temporaryDirectory } from './service.js'

const PROGRAM = fileURLToPath(new URL('collector.mjs', import.meta.url))

/** An HTTP server in a process of its own that keeps what is posted in a file of NDJSON. */
export async function startCollector(): Promise<Service> {
  const port = await freePort()
  const directory = temporaryDirectory('collector')
  return startService({
    name: 'collector',
    port,
    url: `http://127.0.0.1:${port}/records`,
    directory,
    command: [process.execPath, PROGRAM, String(port), collected(directory)],
  })
}

function collected(directory: string): string {
  return join(directory, 'collected.ndjson')
}

/** The lines that it holds; what it was killed in the middle of was not answered, and is left out. */
export function collectedLines({ directory }: Service): string[] {
  const file = collected(directory)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
}
