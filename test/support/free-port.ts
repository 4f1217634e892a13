import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below what systems give to connections that choose no port (Linux from 32768 on, others from 49152), above the known ones. */
const FIRST = 10_240
const LAST = 32_000

/**
 * A port of 127.0.0.1 that is free over TCP and UDP, for whoever needs the same one again later. One that the system
 * has chosen would not do: as soon as it is free the system gives it to any connection of any process.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST))
    if ((await isFreeOverTcp(port)) && (await isFreeOverUdp(port))) return port
  }
}

async function isFreeOverTcp(port: number): Promise<boolean> {
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}

async function isFreeOverUdp(port: number): Promise<boolean> {
  const socket = createSocket('udp4')
  try {
    socket.bind(port, '127.0.0.1')
    await once(socket, 'listening')
    return true
  } catch {
    return false
  } finally {
    socket.close()
  }
}
