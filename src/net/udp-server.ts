import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import { formatAddress } from './address.js'
import type { ServerContext } from './server-context.js'
import { UdpPeer } from './udp-peer.js'

/** An address is forgotten after this much silence at the latest, ms: a device that sends again doesn't notice. */
const MAX_IDLE_MS = 300_000
/** Addresses remembered at once: a flood of forged ones pushes the oldest out and takes no more memory. */
const MAX_PEERS = 50_000
/** What the system may keep for us while we are busy, bytes; it gives less where it is set to. */
const RECEIVE_BUFFER = 4 * 1024 * 1024

/** Takes datagrams, and remembers the addresses that they come from. */
export class UdpServer {
  readonly #context: ServerContext
  readonly #idleMs: number
  /** By address and port, the one silent for longest first. */
  readonly #peers = new Map<string, UdpPeer>()
  #socket: Socket | undefined
  #isClosing = false
  #dropped = 0

  constructor(context: ServerContext) {
    this.#context = context
    this.#idleMs = Math.min(context.limits.idleTimeoutMs ?? Infinity, MAX_IDLE_MS)
  }

  /** Datagrams let go because too many waited; devices send them again. */
  get dropped(): number {
    return this.#dropped
  }

  /** @throws the system's error, as `bind` of `node:dgram` gives it */
  listen(port: number, host: string): Promise<{ readonly host: string; readonly port: number }> {
    const socket = createSocket({ type: isIPv6(host) ? 'udp6' : 'udp4', ipv6Only: false })
    this.#socket = socket
    return new Promise((resolve, reject) => {
      const failed = (error: Error): void => {
        socket.close()
        reject(error)
      }
      socket.once('error', failed)
      socket.bind({ port, address: host }, () => {
        socket.off('error', failed)
        socket.on('error', error => this.#context.handler.onError?.(error))
        socket.on('message', (bytes, from) => this.#receive(bytes, from))
        try {
          socket.setRecvBufferSize(RECEIVE_BUFFER)
        } catch {
          // The system's own size serves as well, only with less room for bursts.
        }
        const { address, port: bound } = socket.address()
        resolve({ host: address, port: bound })
      })
    })
  }

  expire(now: number): void {
    for (const peer of this.#peers.values()) {
      // The map is in the order of the last datagram, so the first that is fresh ends the search.
      if (now - peer.lastDatagramAt < this.#idleMs) return
      if (!peer.isBusy) peer.end({ cause: 'idle timeout', reason: `silent for ${this.#idleMs / 1000} s` })
    }
  }

  /** Takes no more, works off what waits, answers it, and ends. */
  async close(reason: string): Promise<void> {
    this.#isClosing = true
    while ([...this.#peers.values()].some(peer => peer.isBusy)) {
      await new Promise<void>(resolve => this.#context.clock.after(10, resolve))
    }
    for (const peer of [...this.#peers.values()]) peer.end({ cause: 'closed here', reason })
    const socket = this.#socket
    if (socket !== undefined) await new Promise<void>(resolve => socket.close(() => resolve()))
    this.#socket = undefined
  }

  destroy(): void {
    this.#isClosing = true
    this.#socket?.close()
    this.#socket = undefined
  }

  #receive(message: Uint8Array, from: RemoteInfo): void {
    if (this.#isClosing) return
    try {
      // Plain bytes: a Buffer's own `slice` shares memory.
      const bytes = new Uint8Array(message.buffer, message.byteOffset, message.byteLength)
      if (!this.#peerAt(from).receive(bytes)) this.#dropped++
    } catch (error) {
      this.#context.handler.onError?.(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #peerAt({ address, port }: RemoteInfo): UdpPeer {
    const remote = formatAddress(address, port)
    const known = this.#peers.get(remote)
    if (known !== undefined) {
      this.#peers.delete(remote)
      this.#peers.set(remote, known)
      return known
    }
    this.#makeRoom()
    const peer = new UdpPeer(this.#context, {
      remote,
      send: bytes => this.#send(bytes, address, port),
      onForgotten: () => this.#peers.delete(remote),
    })
    this.#peers.set(remote, peer)
    this.#context.handler.onOpen?.(peer)
    return peer
  }

  #makeRoom(): void {
    if (this.#peers.size < MAX_PEERS) return
    const oldest = this.#peers.values().next().value
    oldest?.end({ cause: 'closed here', reason: 'too many addresses send datagrams' })
  }

  #send(bytes: Uint8Array, address: string, port: number): void {
    this.#socket?.send(bytes, port, address, error => {
      // Lost like any datagram may be: the device asks again. Worth a word all the same.
      if (error) this.#context.handler.onError?.(error)
    })
  }
}
