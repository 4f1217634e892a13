import { createServer, type Server, type Socket } from 'node:net'
import { formatAddress } from './address.js'
import { Connection, type ConnectionOwner } from './connection.js'
import type { ServerContext } from './server-context.js'
import type { TlsDoor, TlsFiles } from './tls-door.js'

/** Connections that the system keeps for us while we are busy; a whole fleet may come back at once. */
const BACKLOG = 4096
/** After so much silence the system asks whether the peer is still there, ms. */
const KEEP_ALIVE_MS = 60_000

/** Takes TCP connections and keeps them. */
export class TcpServer implements ConnectionOwner {
  readonly #context: ServerContext
  readonly #server: Server
  readonly #connections = new Set<Connection>()
  readonly #door: TlsDoor | undefined
  /** Connections in their TLS handshake, and since when, by their address: once they are through, their sockets are others. */
  readonly #atTheDoor = new Map<string, { readonly socket: Socket; readonly since: number }>()
  #open = 0
  #whenEmpty: (() => void) | undefined

  /** @param tls makes the connections speak TLS with these files; without it they are plain */
  constructor(context: ServerContext, tls?: { readonly Door: typeof TlsDoor; readonly files: TlsFiles }) {
    this.#context = context
    this.#door =
      tls &&
      new tls.Door(tls.files, context.limits.handshakeTimeoutMs, {
        onSecure: socket => this.#secured(socket),
        onFailed: (socket, reason) => context.handler.onTlsFailed?.(remoteOf(socket), reason),
      })
    this.#server = createServer({
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_MS,
      // A device that sends and closes its side still gets its ack.
      allowHalfOpen: true,
    })
    this.#server.on('connection', socket => this.#accept(socket))
  }

  /** @throws the error of OpenSSL where the files are no good; the old ones then stay */
  renewTls(files: TlsFiles): void {
    this.#door?.renew(files)
  }

  /** @throws the system's error, as `listen` of `node:net` gives it */
  listen(port: number, host: string): Promise<{ readonly host: string; readonly port: number }> {
    const server = this.#server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, host, backlog: BACKLOG }, () => {
        server.off('error', reject)
        // From here on an error is one failed accept, and the next may succeed.
        server.on('error', error => this.#acceptFailed(error))
        const address = server.address()
        if (address === null || typeof address === 'string') reject(new Error('the server has no address'))
        else resolve({ host: address.address, port: address.port })
      })
    })
  }

  expire(now: number): void {
    for (const connection of this.#connections) connection.expire(now)
  }

  /** Takes no more connections, works off what has come on those that are there, and closes them. */
  async close(reason: string): Promise<void> {
    this.#server.close()
    for (const { socket } of this.#atTheDoor.values()) socket.destroy()
    for (const connection of this.#connections) connection.finish(reason)
    if (this.#open > 0) await new Promise<void>(resolve => (this.#whenEmpty = resolve))
  }

  /** Drops everything at once. */
  destroy(): void {
    this.#server.close()
    for (const { socket } of this.#atTheDoor.values()) socket.destroy()
    for (const connection of this.#connections) connection.destroy()
  }

  #accept(socket: Socket): void {
    const { queue, handler, clock, admission } = this.#context
    const { remoteAddress = 'unknown' } = socket
    const now = clock.now()
    queue.noteAccept()
    const refusal = admission.admit(remoteAddress, now)
    if (refusal !== undefined) {
      socket.on('error', () => undefined)
      socket.destroy()
      handler.onTurnedAway?.(remoteOf(socket), refusal)
      return
    }
    this.#open++
    if (this.#door === undefined) this.#serve(socket, now)
    else this.#secure(this.#door, socket, now)
  }

  onGone(connection: Connection): void {
    this.#connections.delete(connection)
    // Over TLS the socket below has a listener of its own.
    if (this.#door === undefined) this.#left(connection.address)
  }

  #left(address: string): void {
    this.#context.admission.leave(address)
    if (--this.#open === 0) this.#whenEmpty?.()
  }

  #secure(door: TlsDoor, socket: Socket, since: number): void {
    const { remoteAddress = 'unknown' } = socket
    const remote = remoteOf(socket)
    this.#atTheDoor.set(remote, { socket, since })
    socket.once('close', () => {
      this.#atTheDoor.delete(remote)
      this.#left(remoteAddress)
    })
    door.take(socket)
  }

  #secured(socket: Socket): void {
    const remote = remoteOf(socket)
    const since = this.#atTheDoor.get(remote)?.since
    this.#atTheDoor.delete(remote)
    this.#serve(socket, since)
  }

  #serve(socket: Socket, since?: number): void {
    const connection = new Connection(socket, this.#context, this, since)
    this.#connections.add(connection)
    this.#context.handler.onOpen?.(connection)
  }

  #acceptFailed(error: NodeJS.ErrnoException): void {
    const { handler } = this.#context
    if (error.code === 'EMFILE' || error.code === 'ENFILE')
      handler.onTurnedAway?.('unknown', 'file descriptors')
    else handler.onError?.(error)
  }
}

function remoteOf(socket: Socket): string {
  return formatAddress(socket.remoteAddress ?? 'unknown', socket.remotePort ?? 0)
}
