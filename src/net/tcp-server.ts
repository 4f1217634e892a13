import { createServer, type Server, type Socket } from 'node:net'
import { formatAddress } from './address.js'
import { Admission } from './admission.js'
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
  readonly #admission: Admission
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
    this.#admission = new Admission(context.limits)
    this.#server.on('connection', socket => this.#accept(socket))
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
        // From here on an error is one failed accept, and the next may succeed.
        server.on('error', error => this.#acceptFailed(error))
        const address = server.address()
        if (address === null || typeof address === 'string') reject(new Error('the server has no address'))
        else resolve({ host: address.address, port: address.port })
      })
    })
  }

  expire(now: number): void {
    for (const connection of this.#connections.values()) connection.expire(now)
    this.#admission.forget(now)
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
    const { queue, handler, clock } = this.#context
    const { remoteAddress = 'unknown', remotePort = 0 } = socket
    queue.noteAccept()
    const refusal = this.#admission.admit(remoteAddress, clock.now())
    if (refusal !== undefined) {
      socket.on('error', () => undefined)
      socket.destroy()
      handler.onTurnedAway?.(formatAddress(remoteAddress, remotePort), refusal)
      return
    }
    const connection = new Connection(socket, this.#context)
    this.#connections.set(socket, connection)
    socket.once('close', () => {
      this.#connections.delete(socket)
      this.#admission.leave(remoteAddress)
      if (this.#connections.size === 0) this.#whenEmpty?.()
    })
    handler.onOpen?.(connection)
  }

  #acceptFailed(error: NodeJS.ErrnoException): void {
    const { handler } = this.#context
    if (error.code === 'EMFILE' || error.code === 'ENFILE')
      handler.onTurnedAway?.('unknown', 'file descriptors')
    else handler.onError?.(error)
  }
}
