import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { freePort } from '../free-port.js'
import { type Service, startService, temporaryDirectory } from './service.js'

/** Where Debian keeps the server's programs, which are on nobody's PATH; the newest version there is. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map(version => join(root, version, 'bin')).find(bin => existsSync(join(bin, 'initdb')))
}

export const hasPostgres = programs() !== undefined

/** The server refuses to run as root: there it runs as whom the package has made for it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** A PostgreSQL server with one user `fleet` (password `secret`) and the database `postgres`. */
export async function startPostgres(): Promise<Service> {
  const bin = programs()
  if (bin === undefined) throw new Error('postgresql is not installed')
  const port = await freePort()
  const directory = temporaryDirectory('postgres')
  const user = serverUser()
  const data = join(directory, 'data')
  mkdirSync(data)
  chmodSync(directory, 0o755)
  if (user !== undefined) for (const path of [directory, data]) chownSync(path, user.uid, user.gid)
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'fleet', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    stdio: 'ignore',
    ...user,
  })
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${directory}`]
  const url = `postgres://fleet:secret@127.0.0.1:${port}/postgres`
  return startService({
    name: 'postgres',
    port,
    url,
    directory,
    command: [join(bin, 'postgres'), '-D', data, ...settings.flatMap(setting => ['-c', setting])],
    ...(user === undefined ? {} : { user }),
    // It listens while it still recovers from a crash.
    isReady: async () => {
      await queryPostgres(url, 'SELECT 1')
      return true
    },
  })
}

/** One statement on a connection of its own. */
export async function queryPostgres<Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
