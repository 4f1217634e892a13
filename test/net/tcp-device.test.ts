import { afterEach, describe, expect, it } from 'vitest'
import { commandText, textCommand } from '../../src/codec/command.js'
import { runTcpDevice } from '../../src/net/tcp-device.js'
import type { Device } from '../../src/simulator/device/device.js'
import type { DeviceOutput } from '../../src/simulator/device/device-output.js'
import { fleetDevice } from '../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../src/simulator/fleet/fleet-options.js'
import { FakeClock } from '../support/fake-clock.js'
import { closedPort, tcpServer, type LoopbackBehaviour, type LoopbackServer } from './loopback-server.js'

let server: LoopbackServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

function device(index = 0, options: Partial<FleetOptions> = {}): Device {
  return fleetDevice(index, {
    seed: 1,
    devices: 1,
    codec: '8',
    transport: 'tcp',
    count: 20,
    batch: 5,
    intervalMs: 0,
    startMs: Date.UTC(2026, 0, 5, 8),
    ...options,
  })
}

async function run(tracker: Device, behaviour: LoopbackBehaviour = {}): Promise<DeviceOutput[]> {
  server = await tcpServer(behaviour)
  const outputs: DeviceOutput[] = []
  await runTcpDevice(tracker, {
    host: '127.0.0.1',
    port: server.port,
    onOutput: output => outputs.push(output),
  })
  return outputs
}

describe('runTcpDevice', () => {
  it('logs in, delivers its records and hangs up', async () => {
    const tracker = device()
    const outputs = await run(tracker)
    expect(tracker.outcome).toBe('done')
    expect(server!.frames.map(frame => frame.recordCount)).toEqual([5, 5, 5, 5])
    expect(outputs.map(output => output.kind).slice(0, 4)).toEqual(['imei', 'login', 'records', 'ack'])
    expect(outputs.slice(-2).map(output => output.kind)).toEqual(['close', 'finished'])
  })

  it('runs a fleet side by side, each device with its own records in order', async () => {
    server = await tcpServer()
    const { port } = server
    const fleet = Array.from({ length: 50 }, (_, k) => device(k, { devices: 50, count: 40, batch: 7 }))
    await Promise.all(fleet.map(tracker => runTcpDevice(tracker, { host: '127.0.0.1', port })))
    for (const tracker of fleet) {
      const own = server.frames.filter(frame => frame.imei === tracker.imei)
      const times = own.flatMap(({ packet }) =>
        packet.kind === 'avl' ? packet.records.map(record => record.timestampMs) : [],
      )
      expect(times).toHaveLength(40)
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
    }
  })

  it('tells a rejected IMEI', async () => {
    const tracker = device()
    await run(tracker, { accepts: () => false })
    expect(tracker.outcome).toBe('rejected')
    expect(server!.frames).toEqual([])
  })

  it('tells the address at which nobody listens', async () => {
    const port = await closedPort()
    const tracker = device()
    const outputs: DeviceOutput[] = []
    await runTcpDevice(tracker, { host: '127.0.0.1', port, onOutput: output => outputs.push(output) })
    expect(tracker.outcome).toBe('unreachable')
    expect(outputs.at(-1)).toEqual({
      kind: 'finished',
      outcome: 'unreachable',
      reason: `cannot connect to 127.0.0.1:${port}: connection refused, nobody listens there`,
    })
  })

  it('connects again a second after the server hung up on it', async () => {
    server = await tcpServer({
      ack: (frame, number) => (number === 2 ? undefined : frame.recordCount),
      onFrame: (socket, number) => {
        if (number === 2) socket.end()
      },
    })
    const clock = new FakeClock()
    const tracker = device()
    const faults: string[] = []
    await runTcpDevice(tracker, {
      host: '127.0.0.1',
      port: server.port,
      clock,
      onOutput: output => {
        if (output.kind !== 'fault') return
        faults.push(output.message)
        setImmediate(() => {
          clock.advance(999)
          expect(tracker.report.connections).toBe(1)
          clock.advance(1)
        })
      },
    })
    expect(tracker.outcome).toBe('done')
    expect(tracker.report).toMatchObject({ connections: 2, acked: 20, resent: 5, errors: 1 })
    expect(faults).toEqual([`127.0.0.1:${server.port} closed the connection`])
  })

  it('answers a command between two frames', async () => {
    const tracker = device()
    await run(tracker, {
      onFrame: (socket, number, session) => {
        if (number === 2) socket.write(session.sendCommand(textCommand('getver')))
      },
    })
    const answer = server!.frames.find(({ packet }) => packet.kind === 'command')?.packet
    expect(answer?.kind === 'command' && commandText(answer.commands[0]!)).toContain(tracker.imei)
    expect(tracker.outcome).toBe('done')
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const tracker = device(0, { count: 1000, batch: 1 })
    server = await tcpServer({ onFrame: (_, number) => number === 3 && controller.abort() })
    await runTcpDevice(tracker, { host: '127.0.0.1', port: server.port, signal: controller.signal })
    expect(tracker.outcome).toBe('stopped')
    expect(tracker.report.records).toBeLessThan(10)
  })

  it('does not begin if it was told before', async () => {
    const tracker = device()
    await runTcpDevice(tracker, { host: '127.0.0.1', port: 1, signal: AbortSignal.abort() })
    expect(tracker.outcome).toBe('stopped')
    expect(tracker.report.connections).toBe(0)
  })
})
