import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { vectorBytes } from '../support/vectors.js'
import { IMEI, RawClient } from './raw-client.js'
import { startServer } from './recording-handler.js'

const FRAMES = ['c8-tcp-1', 'c8e-tcp', 'c16-tcp', 'c12-getinfo-response', 'c8-udp', 'c8e-udp'].map(
  vectorBytes,
)

/** Anything at all, a good message with a few bytes changed, or one that is cut. */
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom(...FRAMES),
      fc.array(fc.tuple(fc.nat(90), fc.nat(255)), { maxLength: 4 }),
      fc.nat(100),
    )
    .map(([frame, changes, cut]) => {
      const bytes = frame.slice(0, cut > 50 ? frame.length : cut + 1)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      return bytes
    }),
)

it('a server that is sent everything but records still serves the device that sends some', async () => {
  const { server, port, handler } = await startServer()
  const good = await RawClient.login(port)
  const udp = createSocket('udp4')
  for (const [index, bytes] of fc.sample(hostile, { numRuns: 300, seed: 7 }).entries()) {
    const client = await RawClient.connect(port)
    if (index % 2 === 0) client.send(encodeHandshake(IMEI))
    client.send(bytes)
    if (index % 3 === 0) client.socket.resetAndDestroy()
    else client.socket.end()
    await new Promise(sent => {
      udp.send(bytes, port, '127.0.0.1', sent)
    })
    await client.ended
  }
  const { length } = handler.frames
  good.send(vectorBytes('c8-tcp-3'))
  expect(await good.hear(4)).toBe('00000002')
  udp.send(vectorBytes('c8-udp'), port, '127.0.0.1')
  let answer = ''
  while (answer !== '0005cafe010501') answer = ((await once(udp, 'message')) as [Buffer])[0].toString('hex')
  expect(handler.errors).toEqual([])
  expect(handler.frames.length).toBeGreaterThan(length)
  udp.close()
  await good.end()
  await server.close()
  expect(server.connectionCount).toBe(0)
})
