import { connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { RawClient } from '../net/raw-client.js'
import { vectorBytes } from '../support/vectors.js'
import { ServeProcess } from './serve-process.js'

const FRAME = vectorBytes('c8-tcp-1')

let server: ServeProcess | undefined
let sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets = []
  server?.child.kill('SIGKILL')
})

/** Connections that say nothing; resolves once the server has closed so many of them. */
async function knock(port: number, times: number, closed: number): Promise<void> {
  let open = times
  await new Promise<void>(resolve => {
    const ended = (): void => {
      if (--open === times - closed) resolve()
    }
    for (let i = 0; i < times; i++) {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.on('error', () => undefined)
      socket.on('close', ended)
      socket.resume()
    }
  })
}

async function loginOnceThereIsRoom(port: number): Promise<RawClient> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await RawClient.login(port)
    } catch (error) {
      if (attempt === 20) throw error
    }
  }
}

it('serve without file descriptors left says so a few times, and serves those who are in', async () => {
  server = await ServeProcess.start(
    ['--max-connections', '1000', '--max-connections-per-address', '1000'],
    {},
    undefined,
    64,
  )
  await server.saw(
    'stderr',
    /--max-connections 1000 is more than file descriptors allow; 32 it is: raise ulimit -n/,
  )
  const good = await RawClient.login(server.port)
  await knock(server.port, 80, 49)
  await server.saw('stderr', /turned away: as many connections as allowed are open/)
  good.send(FRAME)
  expect(await good.hear(4)).toBe('00000001')
  for (const socket of sockets) socket.destroy()
  // Once they are gone there is room again.
  const next = await loginOnceThereIsRoom(server.port)
  await Promise.all([good.end(), next.end()])
  const { status, stderr } = await server.stop()
  expect(status).toBe(0)
  expect(stderr).toMatch(/(49|[5-9]\d) turned away \(connections\)/)
}, 60_000)

it('serve turns away more than --max-connections, in few words, and counts them', async () => {
  server = await ServeProcess.start(['--max-connections', '2', '--max-connections-per-address', '2'])
  await knock(server.port, 52, 50)
  const { stderr } = await server.stop()
  expect(stderr).toMatch(/40 more lines like these within 10 s; the last: 127\.0\.0\.1:\d+ turned away/)
  expect(stderr).toMatch(/50 turned away \(connections\) in /)
})
