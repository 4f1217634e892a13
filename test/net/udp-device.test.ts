import { afterEach, describe, expect, it } from 'vitest'
import { runUdpDevice } from '../../src/net/udp-device.js'
import type { Device } from '../../src/simulator/device/device.js'
import { fleetDevice } from '../../src/simulator/fleet/fleet.js'
import { FakeClock } from '../support/fake-clock.js'
import { closedPort, udpServer, type LoopbackServer } from './loopback-server.js'

let server: LoopbackServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const device = (): Device =>
  fleetDevice(0, {
    seed: 1,
    devices: 1,
    codec: '8E',
    transport: 'udp',
    count: 20,
    batch: 5,
    intervalMs: 0,
    startMs: Date.UTC(2026, 0, 5, 8),
  })

describe('runUdpDevice', () => {
  it('delivers its records, each datagram under an id of its own', async () => {
    server = await udpServer()
    const tracker = device()
    await runUdpDevice(tracker, { host: 'localhost', port: server.port })
    expect(tracker.outcome).toBe('done')
    expect(server.frames.map(frame => [frame.udp?.avlPacketId, frame.recordCount])).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
    ])
  })

  it('repeats a datagram whose answer is lost, under the same id', async () => {
    const clock = new FakeClock()
    server = await udpServer({
      ack: (frame, number) => {
        if (number !== 2) return frame.recordCount
        clock.advance(3000)
        return undefined
      },
    })
    const tracker = device()
    await runUdpDevice(tracker, { host: '127.0.0.1', port: server.port, clock })
    expect(tracker.report).toMatchObject({ acked: 20, resent: 5, errors: 1 })
    expect(server.frames.map(frame => frame.udp?.avlPacketId)).toEqual([1, 2, 2, 3, 4])
  })

  it('tells the address at which nobody listens', async () => {
    const port = await closedPort()
    const tracker = device()
    const reasons: string[] = []
    await runUdpDevice(tracker, {
      host: '127.0.0.1',
      port,
      onOutput: output => output.kind === 'finished' && reasons.push(output.reason),
    })
    expect(tracker.outcome).toBe('unreachable')
    expect(reasons).toEqual([`cannot reach 127.0.0.1:${port}: connection refused, nobody listens there`])
  })

  it('tells a host name that does not exist', async () => {
    const tracker = device()
    const reasons: string[] = []
    await runUdpDevice(tracker, {
      host: 'no-such-host.invalid',
      port: 5027,
      onOutput: output => output.kind === 'finished' && reasons.push(output.reason),
    })
    expect(reasons[0]).toMatch(/^cannot reach no-such-host\.invalid:5027: /)
  })
})
