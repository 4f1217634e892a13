import { createServer, type Server, type Socket } from 'node:net'
import { formatAddress } from './address.js'
import { Connection } from './connection.js'
import type { ServerContext } from './server-context.js'

/** Connections that the system keeps for us while we are busy; a whole fleet may come back at once. */
const BACKLOG = 4096
/** After so much silence the system asks whether the peer is still there, ms. */
const KEEP_ALIVE_MS = 60_000

/** Takes TCP connections and keeps them. */
export class TcpServer {
  readonly #context: ServerContext
  readonly #server: Server
  readonly #connections = new Map<Socket, Connection>()
  #whenEmpty: (() => void) | undefined

  constructor(context: ServerContext) {
    this.#context = context
    this.#server = createServer({
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_MS,
      // A device that sends and closes its side still gets its ack.
      allowHalfOpen: true,
    })
    const { maxConnections } = context.limits
    if (maxConnections !== undefined) this.#server.maxConnections = maxConnections
    this.#server.on('connection', socket => this.#accept(socket))
    this.#server.on('drop', peer => {
      context.handler.onTurnedAway?.(formatAddress(peer?.remoteAddress ?? 'unknown', peer?.remotePort ?? 0))
    })
  }

  get connectionCount(): number {
    return this.#connections.size
  }

  /** @throws the system's error, as `listen` of `node:net` gives it */
  listen(port: number, host: string): Promise<{ readonly host: string; readonly port: number }> {
    const server = this.#server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, host, backlog: BACKLOG }, () => {
        server.off('error', reject)
        // From here on an error is one failed accept (no descriptors left, say), and the next may succeed.
        server.on('error', error => this.#context.handler.onError?.(error))
        const address = server.address()
        if (address === null || typeof address === 'string') reject(new Error('the server has no address'))
        else resolve({ host: address.address, port: address.port })
      })
    })
  }

  expire(now: number): void {
    for (const connection of this.#connections.values()) connection.expire(now)
  }

  /** Takes no more connections, works off what has come on those that are there, and closes them. */
  async close(reason: string): Promise<void> {
    this.#server.close()
    for (const connection of this.#connections.values()) connection.finish(reason)
    if (this.#connections.size > 0) await new Promise<void>(resolve => (this.#whenEmpty = resolve))
  }

  /** Drops everything at once. */
  destroy(): void {
    this.#server.close()
    for (const socket of this.#connections.keys()) socket.destroy()
  }

  #accept(socket: Socket): void {
    const { queue, handler } = this.#context
    queue.noteAccept()
    const connection = new Connection(socket, this.#context)
    this.#connections.set(socket, connection)
    socket.once('close', () => {
      this.#connections.delete(socket)
      if (this.#connections.size === 0) this.#whenEmpty?.()
    })
    handler.onOpen?.(connection)
  }
}
