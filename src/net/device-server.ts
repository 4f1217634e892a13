import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { formatAddress } from './address.js'
import { Admission } from './admission.js'
import { systemClock, type Clock } from './clock.js'
import { ListenError } from './listen-error.js'
import { PendingTotal } from './pending-total.js'
import type { ServerContext } from './server-context.js'
import type { ServerHandler } from './server-handler.js'
import { type PartialLimits, sessionOptions, withDefaults } from './server-limits.js'
import { TcpServer } from './tcp-server.js'
import type { TlsFiles } from './tls-door.js'
import { UdpServer } from './udp-server.js'
import { WorkQueue } from './work-queue.js'

export interface DeviceServerOptions extends PartialLimits {
  readonly handler: ServerHandler
  /** Address or host name; default every address of the machine, IPv6 and IPv4. */
  readonly host?: string | undefined
  /** 0 lets the system choose; TCP and UDP get the same. */
  readonly port: number
  /** Default true, as is `udp`. */
  readonly tcp?: boolean
  readonly udp?: boolean
  /** The TCP port speaks TLS; with `tlsPort`, that one does, and the other stays plain. */
  readonly tls?: TlsFiles | undefined
  readonly tlsPort?: number | undefined
  /** Numbers of peers, for servers that share a log or a file: default 1, 2, 3... */
  readonly peerIds?: { readonly first: number; readonly step: number }
  readonly clock?: Clock
  readonly queue?: WorkQueue
}

export interface Listening {
  readonly port: number
  /** `address:port` of each transport that listens. */
  readonly tcp?: string
  readonly tls?: string
  readonly udp?: string
}

/** How often times that are up are looked for, ms. One timer for all: 10,000 timers cost more than this look. */
const SWEEP_MS = 250
/** Every IPv6 address, and the IPv4 ones with it; where the machine has no IPv6, every IPv4 address. */
const EVERYWHERE = ['::', '0.0.0.0']
const NO_IPV6 = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL', 'EPROTONOSUPPORT'])
/** A port that TCP was given may be taken for UDP: so often another one is asked for. */
const PORT_TRIES = 10

/**
 * The receiver of a fleet: devices over TCP and UDP on one port, told to a handler that decides whom to let in and
 * what to acknowledge.
 * @example
 * const server = new DeviceServer({ port: 5027, handler: { accepts: () => true, onFrame: (_, frame) => frame.recordCount } })
 * await server.listen()
 */
export class DeviceServer {
  readonly #options: DeviceServerOptions
  readonly #context: ServerContext
  #lastPeerId: number
  #tcp: TcpServer | undefined
  #tls: TcpServer | undefined
  #udp: UdpServer | undefined
  #cancelSweep: (() => void) | undefined

  constructor(options: DeviceServerOptions) {
    this.#options = options
    const { first, step } = options.peerIds ?? { first: 1, step: 1 }
    this.#lastPeerId = first - step
    const limits = withDefaults(options)
    this.#context = {
      handler: options.handler,
      clock: options.clock ?? systemClock,
      queue: options.queue ?? new WorkQueue(),
      limits,
      session: sessionOptions(limits),
      pending: new PendingTotal(limits.maxPendingBytes),
      admission: new Admission(limits),
      nextPeerId: () => (this.#lastPeerId += step),
    }
  }

  /** TCP connections that are open, those that are being closed included. */
  get connectionCount(): number {
    return this.#context.admission.connections
  }

  /** The number of the newest peer. */
  get lastPeerId(): number {
    return this.#lastPeerId
  }

  /** Bytes that have come and wait for their turn or for their message's end, all peers together. */
  get pendingBytes(): number {
    return this.#context.pending.bytes
  }

  /** Datagrams let go because too many waited. */
  get droppedDatagrams(): number {
    return this.#udp?.dropped ?? 0
  }

  /** @throws {ListenError} */
  async listen(): Promise<Listening> {
    const { host, port } = this.#options
    const hosts = host === undefined ? EVERYWHERE : [await resolve(host, port)]
    const listening = await this.#listenOnFirst(hosts)
    this.#sweep()
    return listening
  }

  /** Stops taking work until `release`: what is read meanwhile is little, and sockets that have more are paused. */
  hold(): void {
    this.#context.queue.hold()
  }

  release(): void {
    this.#context.queue.release()
  }

  /**
   * New TLS connections get this certificate; those that are there keep theirs.
   * @throws the error of OpenSSL where the files are no good; the old ones then stay
   */
  renewTls(files: TlsFiles): void {
    this.#tls?.renewTls(files)
  }

  /** Takes nothing new, answers what has come, closes every connection, and resolves when all of them are gone. */
  async close(reason = 'the server stops'): Promise<void> {
    this.#cancelSweep?.()
    await Promise.all([this.#tcp?.close(reason), this.#tls?.close(reason), this.#udp?.close(reason)])
  }

  /** Drops every connection as it stands. What was not acknowledged stays in the devices. */
  destroy(): void {
    this.#cancelSweep?.()
    this.#tcp?.destroy()
    this.#tls?.destroy()
    this.#udp?.destroy()
  }

  async #listenOnFirst(hosts: readonly string[]): Promise<Listening> {
    for (const [index, host] of hosts.entries()) {
      try {
        return await this.#listenOn(host)
      } catch (error) {
        const isLast = index === hosts.length - 1
        if (isLast || !(error instanceof ListenError) || !NO_IPV6.has(error.code)) throw error
      }
    }
    throw new RangeError('there is no address to listen on')
  }

  /** All transports, TCP and UDP on one port. */
  async #listenOn(host: string): Promise<Listening> {
    const { tcp = true, udp = true, port, tls, tlsPort } = this.#options
    const isTlsOnly = tls !== undefined && tlsPort === undefined
    for (let attempt = 1; ; attempt++) {
      try {
        const overTcp = tcp && !isTlsOnly ? await this.#openTcp(host, port) : undefined
        const overTls = tcp && tls !== undefined ? await this.#openTls(host, tlsPort ?? port, tls) : undefined
        const main = overTcp ?? overTls
        const overUdp = udp ? await this.#openUdp(host, main?.port ?? port) : undefined
        return {
          port: main?.port ?? overUdp?.port ?? port,
          ...(overTcp ? { tcp: formatAddress(overTcp.host, overTcp.port) } : {}),
          ...(overTls ? { tls: formatAddress(overTls.host, overTls.port) } : {}),
          ...(overUdp ? { udp: formatAddress(overUdp.host, overUdp.port) } : {}),
        }
      } catch (error) {
        await Promise.all([this.#tcp?.close(''), this.#tls?.close('')])
        const isTaken = error instanceof ListenError && error.code === 'EADDRINUSE'
        if (port !== 0 || !isTaken || attempt === PORT_TRIES) throw error
      }
    }
  }

  async #openTcp(host: string, port: number): Promise<Bound> {
    const server = new TcpServer(this.#context)
    const bound = await opened(server, 'TCP', host, port)
    this.#tcp = server
    return bound
  }

  async #openTls(host: string, port: number, files: TlsFiles): Promise<Bound> {
    // OpenSSL takes its time to load; those who do without it don't wait.
    const { TlsDoor: Door } = await import('./tls-door.js')
    const server = new TcpServer(this.#context, { Door, files })
    const bound = await opened(server, 'TCP', host, port)
    this.#tls = server
    return bound
  }

  async #openUdp(host: string, port: number): Promise<Bound> {
    const server = new UdpServer(this.#context)
    const bound = await opened(server, 'UDP', host, port)
    this.#udp = server
    return bound
  }

  #sweep(): void {
    const { clock } = this.#context
    this.#cancelSweep = clock.after(SWEEP_MS, () => {
      const now = clock.now()
      this.#tcp?.expire(now)
      this.#tls?.expire(now)
      this.#context.admission.forget(now)
      this.#udp?.expire(now)
      this.#sweep()
    })
  }
}

interface Bound {
  readonly host: string
  readonly port: number
}

async function opened(
  server: TcpServer | UdpServer,
  transport: 'TCP' | 'UDP',
  host: string,
  port: number,
): Promise<Bound> {
  try {
    return await server.listen(port, host)
  } catch (error) {
    throw new ListenError(error as NodeJS.ErrnoException, transport, host, port)
  }
}

async function resolve(host: string, port: number): Promise<string> {
  if (isIP(host) !== 0) return host
  try {
    return (await lookup(host)).address
  } catch (error) {
    throw new ListenError(error as NodeJS.ErrnoException, 'TCP', host, port)
  }
}
