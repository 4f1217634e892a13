import { afterEach, describe, expect, it } from 'vitest'
import { runFleet } from '../../src/net/fleet-run.js'
import type { FleetOptions } from '../../src/simulator/fleet/fleet-options.js'
import { FleetTally } from '../../src/simulator/fleet/fleet-tally.js'
import { closedPort, tcpServer, udpServer, type LoopbackServer } from './loopback-server.js'

let server: LoopbackServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const fleet = (options: Partial<FleetOptions> = {}): FleetOptions => ({
  seed: 1,
  devices: 200,
  codec: '8',
  transport: 'tcp',
  count: 20,
  batch: 10,
  intervalMs: 0,
  startMs: Date.UTC(2026, 0, 5, 8),
  ...options,
})

const host = '127.0.0.1'

describe('runFleet', () => {
  it.each([
    ['tcp', 200],
    // The kernel drops datagrams that a busy server leaves waiting: few enough for its buffer.
    ['udp', 20],
  ] as const)('delivers all records over %s', async (transport, devices) => {
    server = transport === 'tcp' ? await tcpServer() : await udpServer()
    const tally = new FleetTally()
    await runFleet({ fleet: fleet({ transport, devices }), tally, host, port: server.port })
    const count = devices * 20
    expect(tally.summary).toMatchObject({ devices, connections: devices, records: count, acked: count })
    expect(tally.latencies.count).toBe(devices * 2)
    expect(new Set(server.frames.map(frame => frame.imei)).size).toBe(devices)
  })

  it('never has more devices on their way in than it may', async () => {
    server = await tcpServer()
    const tally = new FleetTally()
    let most = 0
    const onTheirWay = new Set<unknown>()
    await runFleet({
      fleet: fleet({ devices: 50 }),
      tally,
      host,
      port: server.port,
      maxConnecting: 4,
      onOutput: (device, output) => {
        if (output.kind === 'imei') onTheirWay.add(device)
        if (output.kind === 'login') onTheirWay.delete(device)
        most = Math.max(most, onTheirWay.size)
      },
    })
    expect(most).toBeLessThanOrEqual(4)
    expect(tally.summary.acked).toBe(1000)
  })

  it('does not try them all where nobody listens', async () => {
    const tally = new FleetTally()
    await runFleet({ fleet: fleet(), tally, host, port: await closedPort(), maxConnecting: 8 })
    expect(tally.outcome('unreachable').devices).toBeLessThan(20)
    expect(tally.outcome('unreachable').firstReason).toContain('connection refused')
    expect(tally.summary).toMatchObject({ connections: 0, records: 0, acked: 0 })
  })

  it('counts the rejected and goes on with the rest', async () => {
    server = await tcpServer({ accepts: imei => Number(imei[13]) % 2 === 0 })
    const tally = new FleetTally()
    await runFleet({ fleet: fleet({ devices: 60 }), tally, host, port: server.port })
    const { rejected, acked } = tally.summary
    expect(rejected).toBeGreaterThan(10)
    expect(rejected).toBeLessThan(50)
    expect(acked).toBe((60 - rejected) * 20)
  })

  it('stops all of them', async () => {
    const controller = new AbortController()
    server = await tcpServer({ onFrame: (_, number) => number === 100 && controller.abort() })
    const tally = new FleetTally()
    await runFleet({
      fleet: fleet({ count: 100_000 }),
      tally,
      host,
      port: server.port,
      signal: controller.signal,
    })
    expect(tally.outcome('stopped').devices).toBe(tally.summary.devices)
  })
})

describe('a large fleet', () => {
  it('leaves one listener on the signal, however many devices there are', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    Object.defineProperty(signal, 'addEventListener', {
      value: (...args: Parameters<typeof add>) => {
        listeners++
        add(...args)
      },
    })
    server = await tcpServer()
    const tally = new FleetTally()
    await runFleet({ fleet: fleet({ devices: 30 }), tally, host, port: server.port, signal })
    expect(tally.summary.acked).toBe(600)
    expect(listeners).toBe(1)
  })
})
