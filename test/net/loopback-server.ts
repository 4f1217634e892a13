/** Tiny servers on a free port of this machine, built from the session layer. */
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createSocket } from 'node:dgram'
import { encodeUdpAck } from '../../src/codec/ack.js'
import { inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import type { Frame } from '../../src/codec/types.js'
import { ServerSession } from '../../src/session/server-session.js'

export interface LoopbackServer {
  readonly port: number
  readonly frames: readonly (Frame & { readonly imei: string })[]
  close(): Promise<void>
}

export interface LoopbackBehaviour {
  readonly accepts?: (imei: string) => boolean
  /** What to answer to a frame; nothing when undefined. */
  readonly ack?: (frame: Frame, frameNumber: number) => number | undefined
  /** Called with each frame of a connection, to do something rude. */
  readonly onFrame?: (socket: Socket, frameNumber: number, session: ServerSession) => void
  readonly onConnection?: (socket: Socket) => void
}

export async function tcpServer(behaviour: LoopbackBehaviour = {}): Promise<LoopbackServer> {
  const { accepts = () => true, ack = (frame: Frame) => frame.recordCount } = behaviour
  const frames: (Frame & { imei: string })[] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    behaviour.onConnection?.(socket)
    const session = new ServerSession(0)
    socket.on('data', bytes => {
      session.receive(bytes, 0)
      for (let event = session.next(); event !== undefined; event = session.next()) {
        if (event.kind === 'imei') socket.write(session.answerImei(accepts(event.imei)))
        if (event.kind !== 'frame') continue
        frames.push({ ...event.frame, bytes: event.frame.bytes, imei: session.imei ?? '' })
        const records = event.frame.recordCount > 0 ? ack(event.frame, frames.length) : undefined
        if (records !== undefined) socket.write(session.acknowledge(records))
        behaviour.onFrame?.(socket, frames.length, session)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    frames,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

export async function udpServer(behaviour: LoopbackBehaviour = {}): Promise<LoopbackServer> {
  const { ack = (frame: Frame) => frame.recordCount } = behaviour
  const frames: (Frame & { imei: string })[] = []
  const socket = createSocket('udp4', (bytes, peer) => {
    for (const result of inspectUdpDatagram(bytes)) {
      if (result.kind !== 'frame' || result.udp === undefined) throw new Error('the device sent a bad packet')
      frames.push({ ...result, bytes: result.bytes, imei: result.udp.imei })
      const records = ack(result, frames.length)
      if (records !== undefined)
        socket.send(encodeUdpAck({ ...result.udp, records }), peer.port, peer.address)
    }
  })
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  return {
    port: socket.address().port,
    frames,
    close: () => new Promise(resolve => socket.close(() => resolve())),
  }
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await tcpServer()
  await server.close()
  return server.port
}
