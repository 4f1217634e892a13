/**
 * The server that is measured: `DeviceServer` as `serve` runs it, which decodes every frame and acknowledges it; no
 * sink, and nothing is printed. With `--none`, a floor instead: counts bytes and answers, without decoding.
 */
import { createServer } from 'node:net'
import process from 'node:process'
import { DeviceServer } from '../../src/net/device-server.js'
import { RECORDS, recordFrame } from './frame.js'

const HANDSHAKE_SIZE = 17

async function decoding(): Promise<number> {
  const server = new DeviceServer({
    handler: { accepts: () => true, onFrame: (_, frame) => frame.recordCount },
    host: '127.0.0.1',
    port: 0,
    udp: false,
    maxConnections: 1_000_000,
    maxConnectionsPerAddress: 1_000_000,
    maxConnectionRate: 1_000_000,
  })
  return (await server.listen()).port
}

function none(): Promise<number> {
  const size = recordFrame().length
  const login = Uint8Array.of(1)
  const ack = Uint8Array.of(0, 0, 0, RECORDS)
  const server = createServer({ noDelay: true }, socket => {
    let due = HANDSHAKE_SIZE
    let isLoggedIn = false
    socket.on('error', () => socket.destroy())
    socket.on('data', bytes => {
      due -= bytes.length
      for (; due <= 0; due += size) {
        socket.write(isLoggedIn ? ack : login)
        isLoggedIn = true
      }
    })
  })
  return new Promise(resolve =>
    server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
}

const port = await (process.argv.includes('--none') ? none() : decoding())
process.stdout.write(`${port}\n`)
// So that --cpu-prof has the time to write.
process.once('SIGINT', () => process.exit())
