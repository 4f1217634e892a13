import { lstat, mkdir, readdir } from 'node:fs/promises'
import { isIP } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ControlError } from './control-error.js'

/** Where a control interface listens. */
export type ControlAddress =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }

/**
 * Reads `HOST:PORT`, `[::1]:PORT`, `PORT` (of loopback) or, else, the path of a unix socket.
 * @throws {RangeError} for a port that can't be
 */
export function parseControlAddress(text: string): ControlAddress {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]:|([^/:]*):)?(\d+)$/.exec(text) ?? []
  if (digits === undefined) {
    if (text === '') throw new RangeError('an address is a path, HOST:PORT or a port')
    return { kind: 'path', path: text }
  }
  const port = Number(digits)
  if (port > 65_535) throw new RangeError(`a port goes up to 65535, here is ${digits}`)
  return { kind: 'tcp', host: bracketed ?? (plain === undefined || plain === '' ? '127.0.0.1' : plain), port }
}

export function formatControlAddress(address: ControlAddress): string {
  if (address.kind === 'path') return address.path
  const { host, port } = address
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** Whether nobody but this machine can reach it. */
export function isLocal(address: ControlAddress): boolean {
  if (address.kind === 'path') return true
  const { host } = address
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** The folder that is this user's alone, and dies with the session where the system has such folders. */
export function controlFolder(env: NodeJS.ProcessEnv = process.env): string {
  const runtime = env['XDG_RUNTIME_DIR']
  if (runtime !== undefined && runtime !== '') return join(runtime, 'teltonika')
  return join(tmpdir(), `teltonika-${process.getuid?.() ?? 'user'}`)
}

/** Where `serve` on this port listens unless it was told otherwise. */
export function defaultControlPath(port: number, env?: NodeJS.ProcessEnv): string {
  return join(controlFolder(env), `${port}.sock`)
}

/**
 * Makes the default folder, and makes sure that nobody else can get at it: in a temporary folder that all share,
 * somebody else may have made it first.
 * @throws {ControlError}
 */
export async function makeControlFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700, recursive: true })
    const stats = await lstat(folder)
    const isOurs = process.getuid === undefined || stats.uid === process.getuid()
    if (stats.isDirectory() && isOurs && (stats.mode & 0o077) === 0) return
  } catch (error) {
    throw new ControlError(`cannot use ${folder} for the control socket: ${(error as Error).message}`)
  }
  throw new ControlError(`cannot use ${folder} for the control socket: others than this user can write there`)
}

/** The sockets of this user's servers, in the default folder; some may be of servers that have died. */
export async function findControlPaths(env?: NodeJS.ProcessEnv): Promise<string[]> {
  const folder = controlFolder(env)
  const names = await readdir(folder).catch(() => [])
  return names
    .filter(name => name.endsWith('.sock'))
    .sort()
    .map(name => join(folder, name))
}
