import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { lstat, stat, unlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import process from 'node:process'
import { refusal } from './access.js'
import { CommandRequestError } from './command.js'
import { type ControlAddress, formatControlAddress, isLocal } from './control-address.js'
import { ControlError } from './control-error.js'
import type { ControlSource } from './control-source.js'
import { type Answer, CONTROL_ROUTES, failure, type Route } from './routes.js'

export interface ControlServerOptions {
  readonly address: ControlAddress
  readonly source: ControlSource
  /** Who says it is let in; needed where others than this machine can reach the address. */
  readonly token?: string | undefined
  /** Default all of them. */
  readonly routes?: readonly Route[]
  /** Told of faults of ours. */
  readonly onError?: (error: Error) => void
}

/** What a socket's address has room for on every system that we know, bytes. */
const MAX_PATH = 103
const MAX_BODY = 64 * 1024
const MAX_CONNECTIONS = 256
/** A request's head, and all of it, has to be here within this, ms. */
const REQUEST_TIMEOUT_MS = 10_000

/** HTTP with JSON, on a unix socket or a port. */
export class ControlServer {
  readonly #options: ControlServerOptions
  readonly #routes: readonly Route[]
  readonly #server: Server
  #address: ControlAddress

  private constructor(options: ControlServerOptions) {
    this.#options = options
    this.#address = options.address
    this.#routes = options.routes ?? CONTROL_ROUTES
    this.#server = createServer(
      { headersTimeout: REQUEST_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: 16 * 1024 },
      (request, response) => void this.#respond(request, response),
    )
    this.#server.maxConnections = MAX_CONNECTIONS
  }

  /** @throws {ControlError} for an address that others can reach without a token, and one that can't be had */
  static async open(options: ControlServerOptions): Promise<ControlServer> {
    const { address, token } = options
    const shown = formatControlAddress(address)
    if (!isLocal(address) && (token ?? '') === '')
      throw new ControlError(
        `${shown} can be reached from elsewhere: it needs a token (--control-token-file, TELTONIKA_CONTROL_TOKEN)`,
      )
    const server = new ControlServer(options)
    if (address.kind === 'path') await makeWay(address.path)
    await server.#listen(shown)
    return server
  }

  /** With the port that the system chose. */
  get address(): ControlAddress {
    return this.#address
  }

  /** Ends at once: who waits for a device's reply gets none. */
  async close(): Promise<void> {
    const closed = new Promise<void>(resolve => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  #listen(shown: string): Promise<void> {
    const { address } = this.#options
    const server = this.#server
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          new ControlError(`cannot listen on ${shown}: ${LISTEN_REASONS[error.code ?? ''] ?? error.message}`),
        ),
      )
      const listening = (): void => {
        server.removeAllListeners('error')
        server.on('error', error => this.#options.onError?.(error))
        const bound = server.address()
        if (address.kind === 'tcp' && typeof bound === 'object' && bound !== null)
          this.#address = { ...address, port: bound.port }
        resolve()
      }
      if (address.kind === 'tcp') {
        // In a cluster's primary, or in one of a kind: never shared with others.
        server.listen({ host: address.host, port: address.port, exclusive: true }, listening)
        return
      }
      // Made for this user alone from its first moment: a change of mode would come a moment late.
      const umask = process.umask(0o177)
      try {
        server.listen(address.path, listening)
      } finally {
        process.umask(umask)
      }
    })
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await this.#answer(request).catch((error: unknown) => {
      if (error instanceof CommandRequestError) return failure(400, error.message)
      this.#options.onError?.(error instanceof Error ? error : new Error(String(error)))
      return failure(500, 'a fault of the server, its log says more')
    })
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/plain; version=0.0.4; charset=utf-8' : 'application/json',
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      // What is left of a body that was too long is not read.
      ...(status === 413 ? { connection: 'close' } : {}),
    })
    response.end(isText ? body : `${JSON.stringify(body)}\n`)
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { token, source, address } = this.#options
    const refused = refusal(request, token, address.kind === 'path')
    if (refused !== undefined) return failure(refused.status, refused.error)
    const path = (request.url ?? '').split('?', 1)[0]!
    const there = this.#routes.filter(route => route.path.test(path))
    if (there.length === 0) return failure(404, 'there is nothing by this name')
    const route = there.find(({ method }) => method === request.method)
    if (route === undefined) return failure(405, `this takes ${there.map(({ method }) => method).join(', ')}`)
    const body = route.method === 'POST' ? await readJson(request) : undefined
    if (body === TOO_LONG) return failure(413, `a request has at most ${MAX_BODY} bytes`)
    return route.answer(source, route.path.exec(path)!.slice(1).map(decodePart), body)
  }
}

const LISTEN_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use',
  EACCES: 'permission denied',
  EADDRNOTAVAIL: 'it is no address of this machine',
  ENOTFOUND: 'there is no such host name',
}

const TOO_LONG = Symbol('too long')

/** @throws {CommandRequestError} for what is no JSON */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MAX_BODY) return TOO_LONG
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new CommandRequestError('the body is no JSON')
  }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Takes away the socket file of a server that died.
 * @throws {ControlError} where a server is alive behind it, where something else is there, and for a path that can't be
 */
async function makeWay(path: string): Promise<void> {
  // Said here, since the runtime cuts such a path without a word.
  if (Buffer.byteLength(path) > MAX_PATH)
    throw new ControlError(`cannot listen on ${path}: the path of a socket has at most ${MAX_PATH} bytes`)
  // The runtime calls it a lack of permission.
  if (!(await stat(dirname(path)).catch(() => undefined))?.isDirectory())
    throw new ControlError(`cannot listen on ${path}: there is no such folder`)
  const stats = await lstat(path).catch(() => undefined)
  if (stats === undefined) return
  if (!stats.isSocket()) throw new ControlError(`${path} is there already, and is no socket`)
  if (await isAlive(path)) throw new ControlError(`another server answers on ${path}`)
  await unlink(path).catch(() => undefined)
}

export function isAlive(path: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
