/** A device's socket: who hears it, and how it is let go. */
import type { Socket } from 'node:net'
import type { Clock } from './clock.js'

/** How long a peer may take to close its side after this one has, ms. */
const LINGER_MS = 2000

/** Whoever a socket belongs to. */
export interface SocketOwner {
  onData(bytes: Buffer): void
  /** The peer's side is over; what came before it has been told. */
  onEnd(): void
  onError(error: Error): void
  /** Nothing is left of it. The last call. */
  onGone(): void
}

/**
 * Where a socket's listeners find its owner. They are the same functions for all sockets: of their own, ten thousand
 * idle connections would hold forty thousand closures.
 */
const OWNER = Symbol('owner')
type OwnedSocket = Socket & { [OWNER]: SocketOwner }

function onData(this: OwnedSocket, bytes: Buffer): void {
  this[OWNER].onData(bytes)
}

function onEnd(this: OwnedSocket): void {
  this[OWNER].onEnd()
}

function onError(this: OwnedSocket, error: Error): void {
  this[OWNER].onError(error)
}

function onClose(this: OwnedSocket): void {
  this[OWNER].onGone()
}

export function own(socket: Socket, owner: SocketOwner): void {
  ;(socket as OwnedSocket)[OWNER] = owner
  socket.on('data', onData)
  socket.on('end', onEnd)
  socket.on('error', onError)
  socket.on('close', onClose)
}

/**
 * Ends this side after what is still to be sent, and all of it a while later.
 * @returns what cancels the latter, once nothing is left
 */
export function letGo(socket: Socket, clock: Clock): (() => void) | undefined {
  socket.end()
  // What still comes is read and dropped: unread bytes would turn the closing into a reset, and the reset could
  // overtake an ack.
  socket.resume()
  return socket.closed ? undefined : clock.after(LINGER_MS, () => socket.destroy())
}
