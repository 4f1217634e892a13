/** What comes to a port in the open internet, on purpose and by mistake. Each attack goes on until it is stopped. */
import { connect, type Socket } from 'node:net'
import { encodeHandshake } from '../../src/codec/handshake.js'

export interface Attack {
  readonly name: string
  /** Starts it, so strong; returns what stops it. */
  start(port: number, strength: number): () => void
}

/** A frame that claims 64 KB. */
const BEGUN = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xff, 0xf0, 0x8e)
const TLS_HELLO = Uint8Array.of(0x16, 0x03, 0x01, 0x02, 0, 0x01, 0, 0x01, 0xfc, 0x03, 0x03)

/** `count` connections at a time; whenever one is closed, another is opened a moment later. */
function connections(
  port: number,
  count: number,
  speak: (socket: Socket, n: number) => (() => void) | undefined,
): () => void {
  const open = new Set<Socket>()
  let isOver = false
  let number = 0
  const add = (): void => {
    if (isOver) return
    const socket = connect({ port, host: '127.0.0.1' })
    open.add(socket)
    let stop: (() => void) | undefined
    socket.on('connect', () => (stop = speak(socket, number++)))
    socket.on('error', () => undefined)
    socket.resume()
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      stop?.()
      open.delete(socket)
      setTimeout(add, 50)
    })
  }
  for (let i = 0; i < count; i++) add()
  return () => {
    isOver = true
    for (const socket of open) socket.destroy()
  }
}

/** Says one of them after the other, over and over, each on a connection of its own. */
const saying = (name: string, texts: (n: number) => Uint8Array | string): Attack => ({
  name,
  start: (port, strength) =>
    connections(port, strength, (socket, n) => {
      socket.write(texts(n))
      return undefined
    }),
})

function everySecond(socket: Socket, bytes: Uint8Array): () => void {
  let at = 0
  const timer = setInterval(() => socket.write(bytes.subarray(at, ++at)), 1000)
  return () => clearInterval(timer)
}

/** Bytes without sense, the same ones each time. */
function noise(seed: number): Uint8Array {
  let state = seed + 1
  return Uint8Array.from({ length: 200 }, () => (state = (state * 48_271) % 0x7fff_ffff) & 0xff)
}

export const ATTACKS: readonly Attack[] = [
  { name: 'half-open', start: (port, strength) => connections(port, 50 * strength, () => undefined) },
  saying('random bytes', noise),
  saying('HTTP', () => 'GET / HTTP/1.1\r\nHost: tracker\r\n\r\n'),
  saying('TLS to the plain port', () => TLS_HELLO),
  saying('64 KB before an IMEI', () => BEGUN),
  {
    name: 'an IMEI, a byte a second',
    start: (port, strength) =>
      connections(port, strength, socket => everySecond(socket, encodeHandshake('350000000000000'))),
  },
  {
    name: 'a frame, a byte a second',
    start: (port, strength) =>
      connections(port, strength, socket => {
        socket.write(encodeHandshake('350000000000000'))
        return everySecond(socket, BEGUN)
      }),
  },
  {
    name: '64 KB that never end',
    start: (port, strength) =>
      connections(port, strength, socket => {
        socket.write(encodeHandshake('350000000000000'))
        socket.write(BEGUN)
        socket.write(new Uint8Array(60_000))
        return undefined
      }),
  },
]
