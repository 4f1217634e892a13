/** Each fault against the real server session: what a server sees of it. */
import { describe, expect, it } from 'vitest'
import { toHex } from '../../src/wire/hex.js'
import { encodeUdpAck } from '../../src/codec/ack.js'
import { inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { ServerSession } from '../../src/session/server-session.js'
import { FaultChain } from '../../src/simulator/faults/fault-chain.js'
import { FAULTS, findFault } from '../../src/simulator/faults/faults.js'
import type { Packet } from '../../src/simulator/faults/fault.js'
import { fleetDevice } from '../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../src/simulator/fleet/fleet-options.js'
import { Random } from '../../src/simulator/random.js'
import { FaultyWire } from '../../src/net/faulty-wire.js'
import { DeviceRunner } from '../../src/net/device-runner.js'
import type { DeviceWire } from '../../src/net/device-wire.js'
import { FakeClock } from '../support/fake-clock.js'

interface Seen {
  /** What the server's session reported, connection by connection: `imei`, `frame 3`, `ping`, an error's code. */
  readonly events: readonly string[]
  readonly faults: readonly string[]
  readonly times: readonly number[]
  /** Every byte that reached the server. */
  readonly hex: string
  readonly acked: number
  readonly connections: number
  readonly resets: number
  readonly durationMs: number
}

/** Runs a device with these faults to its end, against a server session in memory, in no time. */
function run(flags: readonly string[], options: Partial<FleetOptions> = {}): Seen {
  const clock = new FakeClock()
  const transport = options.transport ?? 'tcp'
  const device = fleetDevice(0, {
    seed: 1,
    devices: 1,
    codec: '8E',
    transport,
    count: 6,
    batch: 2,
    intervalMs: 0,
    startMs: Date.UTC(2026, 0, 5, 8),
    maxTries: 20,
    faults: flags.map(flag => {
      const [name = '', amount] = flag.split('=')
      const fault = findFault(name)!
      return { fault, amount: amount === undefined ? fault.amount.standard : Number(amount) }
    }),
    ...options,
  })
  const events: string[] = []
  const faults: string[] = []
  const times: number[] = []
  let hex = ''
  let resets = 0
  let finishedMs = 0

  const wireOf = (runner: DeviceRunner): DeviceWire => {
    const session = new ServerSession(clock.now())
    let isOpen = true
    let isThere = true
    const wire: DeviceWire = {
      open: () => void clock.after(0, () => runner.connected(wire)),
      send(bytes) {
        if (!isOpen) return
        hex += toHex(bytes)
        clock.after(1, () => {
          if (isThere) arrive(bytes.slice())
        })
      },
      close() {
        isOpen = false
        clock.after(1, () => {
          session.end('ended by the device')
          for (let event = session.next(); event !== undefined; event = session.next()) {
            if (event.kind === 'closed' && event.error !== undefined) events.push(event.error.code)
          }
          isThere = false
        })
      },
      reset() {
        isOpen = isThere = false
        resets++
      },
    }
    const answer = (bytes: Uint8Array): void => void clock.after(1, () => runner.receive(wire, bytes))
    const arrive = (bytes: Uint8Array): void => {
      if (transport === 'udp') {
        for (const result of inspectUdpDatagram(bytes)) {
          events.push(result.kind === 'frame' ? `frame ${result.recordCount}` : result.error.code)
          if (result.kind === 'frame' && result.packet.kind === 'avl') {
            times.push(...result.packet.records.map(record => record.timestampMs))
            answer(encodeUdpAck({ ...result.udp!, records: result.recordCount }))
          }
        }
        return
      }
      session.receive(bytes, clock.now())
      for (let event = session.next(); event !== undefined; event = session.next()) {
        if (event.kind === 'frame') {
          events.push(`frame ${event.frame.recordCount}`)
          if (event.frame.packet.kind === 'avl') {
            times.push(...event.frame.packet.records.map(record => record.timestampMs))
          }
          answer(session.acknowledge(event.frame.recordCount))
        } else if (event.kind === 'rejected') {
          events.push(event.rejected.error.code)
          // As serve does it: a wrong CRC is refused, and what can't be read gets no answer.
          if (event.rejected.error.code === 'CRC_MISMATCH') answer(session.acknowledge(0))
        } else if (event.kind === 'closed') {
          events.push(event.reason)
          isOpen = isThere = false
          clock.after(1, () => runner.disconnected(wire, 'the server closed the connection'))
        } else {
          events.push(event.kind)
          if (event.kind === 'imei') answer(session.answerImei(true))
        }
      }
    }
    return wire
  }

  const runner = new DeviceRunner(
    device,
    {
      host: 'server',
      port: 1,
      clock,
      onOutput(output) {
        if (output.kind === 'fault') faults.push(output.message)
        if (output.kind === 'finished') finishedMs = clock.now()
      },
    },
    wireOf,
  )
  void runner.run()
  clock.runAll()
  expect(device.outcome).toBeDefined()
  const { acked, connections } = device.report
  return { events, faults, times, hex, acked, connections, resets, durationMs: finishedMs }
}

const countOf = (seen: Seen, event: string): number => seen.events.filter(other => other === event).length

describe('a device without faults', () => {
  it('says its IMEI and sends its frames', () => {
    const seen = run([])
    expect(seen.events).toEqual(['imei', 'frame 2', 'frame 2', 'frame 2'])
    expect(seen).toMatchObject({ acked: 6, connections: 1, faults: [] })
  })
})

describe('damaged frames', () => {
  it.each([
    ['bad_crc', 'CRC_MISMATCH'],
    ['wrong_count', 'COUNT_MISMATCH'],
    ['io_total', 'IO_COUNT_MISMATCH'],
    ['nx_overflow', 'OVERRUN'],
    ['unknown_codec', 'UNKNOWN_CODEC'],
  ])('%s is reported as %s, and the records come through in the end', (name, code) => {
    const seen = run([`${name}=2`], { count: 20 })
    expect(countOf(seen, code)).toBeGreaterThan(2)
    expect(seen.events.filter(event => /^[A-Z_]+$/.test(event))).toHaveLength(countOf(seen, code))
    expect(seen.acked).toBe(20)
    expect(new Set(seen.times).size).toBe(20)
  })

  it.each([
    ['wrong_count', 'COUNT_MISMATCH'],
    ['io_total', 'IO_COUNT_MISMATCH'],
    ['nx_overflow', 'OVERRUN'],
    ['unknown_codec', 'UNKNOWN_CODEC'],
    ['wrong_length', 'BAD_LENGTH'],
  ])('%s over UDP too', (name, code) => {
    const seen = run([`${name}=2`], { count: 20, transport: 'udp' })
    expect(countOf(seen, code)).toBeGreaterThan(2)
    expect(seen.acked).toBe(20)
  })

  it('wrong_length makes the server wait for a byte that does not come', () => {
    const seen = run(['wrong_length=3'], { count: 20 })
    expect(seen.faults).toContain('no ack within 10 s')
    expect(seen.connections).toBeGreaterThan(1)
    expect(seen.acked).toBe(20)
  })

  it('oversize is over any limit of a server', () => {
    const seen = run(['oversize=70000'], { count: 20 })
    expect(seen.events).toContain('framing lost')
    expect(seen.acked).toBe(20)
  })
})

describe('conversations that go wrong', () => {
  it('garbage loses the framing', () => {
    const seen = run(['garbage'], { count: 20 })
    expect(seen.events.some(event => event === 'framing lost' || event === 'BAD_IMEI')).toBe(true)
    expect(seen.acked).toBe(20)
  })

  it('glued_imei brings IMEI and first frame in one piece', () => {
    const seen = run(['glued_imei'])
    expect(seen.hex).toMatch(/^000F(3\d){15}00000000/)
    expect(seen.events).toEqual(['imei', 'frame 2', 'frame 2', 'frame 2'])
    expect(seen).toMatchObject({ acked: 6, connections: 1, faults: [] })
  })

  it('pings come before everything, and harm nothing', () => {
    const seen = run(['pings=3'])
    expect(seen.hex).toMatch(/^FFFFFF000F/)
    expect(countOf(seen, 'ping')).toBe(12)
    expect(seen).toMatchObject({ acked: 6, faults: [] })
  })

  it.each(['tcp', 'udp'] as const)(
    'duplicate sends a frame twice over %s and takes one ack of two',
    transport => {
      const seen = run(['duplicate=1'], { transport })
      expect(seen.events.filter(event => event.startsWith('frame'))).toHaveLength(6)
      expect(new Set(seen.times).size).toBe(6)
      expect(seen).toMatchObject({ acked: 6, connections: 1, faults: [] })
    },
  )

  it.each(['tcp', 'udp'] as const)('ignore_acks sends again what was acknowledged over %s', transport => {
    const seen = run(['ignore_acks=1'], { transport })
    expect(seen.events.filter(event => event.startsWith('frame'))).toHaveLength(6)
    expect(seen).toMatchObject({ acked: 6, connections: 1, faults: [] })
  })

  it('no_wait has several frames under way, each acknowledged in its turn', () => {
    const patient = run([], { count: 100 })
    const seen = run(['no_wait=5'], { count: 100 })
    expect(seen).toMatchObject({ acked: 100, connections: 1, faults: [] })
    expect(seen.hex).toBe(patient.hex)
    expect(seen.durationMs).toBeLessThan(patient.durationMs / 3)
  })

  it('out_of_order mixes the records and loses none', () => {
    const seen = run(['out_of_order=5'], { count: 40 })
    const sorted = seen.times.toSorted((a, b) => a - b)
    expect(seen.times).not.toEqual(sorted)
    expect(new Set(seen.times).size).toBe(40)
    seen.times.forEach((time, place) => {
      expect(Math.abs(sorted.indexOf(time) - place)).toBeLessThanOrEqual(5)
    })
  })

  it('early_close ends the connection before the ack', () => {
    const seen = run(['early_close=3'], { count: 20 })
    expect(seen.faults).toContain('fault early_close: the connection was closed before the ack')
    expect(seen.connections).toBe(seen.faults.length + 1)
    expect(seen.acked).toBe(20)
  })

  it('half_frame leaves the server with half a frame for as long as it says', () => {
    const seen = run(['half_frame=4000'], { count: 20 })
    const halves = seen.faults.filter(message => message.startsWith('fault half_frame'))
    expect(halves.length).toBeGreaterThan(0)
    expect(countOf(seen, 'INCOMPLETE')).toBe(halves.length)
    expect(seen.durationMs).toBeGreaterThan(4000 * halves.length)
    expect(seen.acked).toBe(20)
  })
})

describe('networks', () => {
  it('latency keeps everything under way for so long', () => {
    const seen = run(['latency=500'])
    // The login and three frames, there and back, a fifth less or more.
    expect(seen.durationMs).toBeGreaterThan(8 * 400)
    expect(seen.durationMs).toBeLessThan(8 * 600 + 100)
    expect(seen).toMatchObject({ acked: 6, faults: [] })
  })

  it('bandwidth lets so many kilobytes a second through', () => {
    const seen = run(['bandwidth=1'], { count: 20, batch: 10 })
    expect(seen.durationMs).toBeGreaterThan(seen.hex.length / 2)
    expect(seen.durationMs).toBeLessThan(seen.hex.length / 2 + 200)
    expect(seen.acked).toBe(20)
  })

  it('slicer changes the pieces and not the bytes', () => {
    const seen = run(['slicer=7'])
    expect(seen.hex).toBe(run([]).hex)
    expect(seen).toMatchObject({ acked: 6, faults: [] })
  })

  it('timeout goes silent; the device gives the connection up', () => {
    const seen = run(['timeout=100'], { count: 20, intervalMs: 50, responseTimeoutMs: 1000 })
    expect(seen.faults).toContain('no ack within 1 s')
    expect(seen.connections).toBeGreaterThan(2)
  })

  it('reset_peer resets the connection', () => {
    const seen = run(['reset_peer=1000'], { count: 20, intervalMs: 300 })
    expect(seen.resets).toBeGreaterThan(1)
    expect(seen.acked).toBe(20)
  })

  it('limit_data cuts the stream at that byte', () => {
    const seen = run(['limit_data=300'], { count: 4 })
    expect(seen.faults[0]).toBe('fault limit_data: the connection was closed')
    expect(countOf(seen, 'INCOMPLETE')).toBeGreaterThan(0)
  })

  it('slow_close holds the closing back', () => {
    const chain = new FaultChain([{ fault: findFault('slow_close')!, amount: 700 }], new Random(1), 'tcp')
    const clock = new FakeClock()
    const closedAt: number[] = []
    const wire: DeviceWire = {
      open: () => undefined,
      send: () => undefined,
      reset: () => undefined,
      close: () => closedAt.push(clock.now()),
    }
    const line = new FaultyWire(chain, clock, wire, { deliver: () => undefined, lost: () => undefined })
    line.close()
    clock.runAll()
    expect(closedAt).toEqual([700])
  })
})

describe('all faults', () => {
  it.each(FAULTS.map(({ name }) => name))('%s does the same for the same seed', name => {
    const options = { count: 20, responseTimeoutMs: 500 }
    expect(run([name], options)).toEqual(run([name], options))
  })

  it('work together', () => {
    const seen = run(['latency=20', 'slicer=9', 'pings', 'bad_crc=3', 'duplicate=2', 'out_of_order'], {
      count: 30,
    })
    expect(seen.acked).toBe(30)
    expect(new Set(seen.times).size).toBe(30)
  })

  it('have names of their own, a standard within their limits, and change nothing that is not theirs', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
    for (const { amount } of FAULTS) {
      expect(amount.standard).toBeGreaterThanOrEqual(amount.min)
      expect(amount.standard).toBeLessThanOrEqual(amount.max)
    }
    const chain = new FaultChain([], new Random(1), 'tcp')
    chain.begin()
    const packet: Packet = { to: 'server', atMs: 5, bytes: Uint8Array.of(1), sending: 'ping' }
    expect(chain.send(packet.bytes, 'ping', 5)).toEqual([packet])
    expect(chain.window).toBe(1)
  })
})
