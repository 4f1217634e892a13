import { describe, expect, it } from 'vitest'
import { textCommand, commandText } from '../../../src/codec/command.js'
import { encodeTcpFrame } from '../../../src/codec/tcp-frame.js'
import type { Command } from '../../../src/codec/types.js'
import { fleetDevice } from '../../../src/simulator/fleet/fleet.js'
import type { FleetOptions } from '../../../src/simulator/fleet/fleet-options.js'
import type { Device } from '../../../src/simulator/device/device.js'
import type { DeviceOutput } from '../../../src/simulator/device/device-output.js'
import { toHex } from '../../../src/wire/hex.js'
import { runWorld, type World } from './device-world.js'

const IMEI = '352093081452251'

function device(options: Partial<FleetOptions> = {}): Device {
  return fleetDevice(0, {
    seed: 1,
    devices: 1,
    imei: IMEI,
    codec: '8',
    transport: 'tcp',
    count: 10,
    batch: 3,
    intervalMs: 0,
    startMs: Date.UTC(2026, 0, 5, 8),
    ...options,
  })
}

const finishOf = (world: World): unknown => world.outputs.at(-1)
const attemptsOf = (world: World): number[] =>
  world.outputs.flatMap(output => (output.kind === 'records' ? [output.attempt] : []))

describe.each(['tcp', 'udp'] as const)('a device over %s', transport => {
  it('delivers all records in frames of a batch, the last one smaller, and finishes', () => {
    const tracker = device({ transport })
    const world = runWorld(tracker)
    expect(world.frames.map(frame => frame.recordCount)).toEqual([3, 3, 3, 1])
    expect(finishOf(world)).toMatchObject({ kind: 'finished', outcome: 'done' })
    expect(tracker.report).toMatchObject({ connections: 1, records: 10, acked: 10, resent: 0, errors: 0 })
  })

  it('waits its interval between frames', () => {
    const world = runWorld(device({ transport, intervalMs: 1000 }))
    expect(world.nowMs).toBeGreaterThanOrEqual(3000)
    expect(world.nowMs).toBeLessThan(3100)
  })

  it('sends the same records again when the count is wrong, and says so', () => {
    const tracker = device({ transport })
    const world = runWorld(tracker, { ack: (records, number) => (number === 2 ? records + 1 : records) })
    expect(attemptsOf(world)).toEqual([1, 1, 2, 1, 1])
    const [, second, third] = world.frames
    // Over UDP all but the AVL packet id, which is the sixth byte.
    const from = transport === 'udp' ? 6 : 0
    expect(third!.bytes.subarray(from)).toEqual(second!.bytes.subarray(from))
    expect(tracker.report).toMatchObject({ connections: 1, records: 10, acked: 10, resent: 3, errors: 1 })
    expect(world.outputs).toContainEqual({
      kind: 'fault',
      message: 'the server acknowledged 4 of 3 records',
    })
  })

  it('gives up when no ack is ever right', () => {
    const tracker = device({ transport, maxTries: 3 })
    const world = runWorld(tracker, { ack: records => records + 1 })
    expect(attemptsOf(world)).toEqual([1, 2, 3])
    expect(finishOf(world)).toEqual({
      kind: 'finished',
      outcome: 'gaveUp',
      reason: 'the server acknowledged 4 of 3 records, 3 times',
    })
    expect(tracker.report).toMatchObject({ records: 3, acked: 0, resent: 6, errors: 3 })
  })

  it('sends again when no ack comes, and gives up after its tries', () => {
    const tracker = device({ transport, maxTries: 2, responseTimeoutMs: 5000 })
    const world = runWorld(tracker, { ack: () => undefined })
    expect(attemptsOf(world)).toEqual([1, 2])
    expect(finishOf(world)).toMatchObject({ outcome: 'gaveUp', reason: 'no ack within 5 s, 2 times' })
    expect(world.nowMs).toBeGreaterThanOrEqual(10_000)
  })

  it('goes on after one missing ack', () => {
    const tracker = device({ transport })
    const world = runWorld(tracker, { ack: (records, number) => (number === 2 ? undefined : records) })
    expect(world.delivered).toHaveLength(10)
    expect(tracker.report).toMatchObject({
      connections: transport === 'tcp' ? 2 : 1,
      acked: 10,
      resent: 3,
      errors: 1,
    })
  })

  it('can be stopped', () => {
    const tracker = device({ transport })
    tracker.connected(0)
    expect(tracker.stop().at(-1)).toMatchObject({ kind: 'finished', outcome: 'stopped' })
    expect(tracker.outcome).toBe('stopped')
    expect(tracker.deadline).toBeUndefined()
  })
})

describe('a device over TCP', () => {
  it('takes four zero bytes for an ack of no records', () => {
    const tracker = device()
    const world = runWorld(tracker, { ack: (records, number) => (number === 1 ? 0 : records) })
    expect(attemptsOf(world)).toEqual([1, 2, 1, 1, 1])
    expect(tracker.report).toMatchObject({ acked: 10, resent: 3, errors: 1 })
  })

  it('ends when its IMEI is rejected, without a second try', () => {
    const tracker = device()
    const world = runWorld(tracker, { accepts: () => false })
    expect(world.connections).toBe(1)
    expect(world.frames).toEqual([])
    expect(finishOf(world)).toEqual({
      kind: 'finished',
      outcome: 'rejected',
      reason: `the server rejected IMEI ${IMEI}`,
    })
  })

  it('connects again when the server hangs up, and sends what was not acknowledged', () => {
    const tracker = device()
    const world = runWorld(tracker, { hangUpAtFrame: 3 })
    expect(world.connections).toBe(2)
    expect(attemptsOf(world)).toEqual([1, 1, 1, 2, 1])
    expect(tracker.report).toMatchObject({ connections: 2, acked: 10, resent: 3, errors: 1 })
  })

  it('ends at once when no server was ever there', () => {
    const world = runWorld(device(), { refusals: 1 })
    expect(world.connections).toBe(1)
    expect(finishOf(world)).toMatchObject({ outcome: 'unreachable', reason: 'connection refused' })
  })

  it('drops the link over bytes that are no ack', () => {
    const tracker = device({ intervalMs: 1000 })
    const http = new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n')
    const world = runWorld(tracker, { send: { afterFrame: 1, bytes: http } })
    expect(world.outputs).toContainEqual({
      kind: 'fault',
      message: expect.stringContaining('the server sent what no device can read') as string,
    })
    expect(tracker.report).toMatchObject({ connections: 2, acked: 10, errors: 1 })
  })

  const faultsOf = (outputs: readonly DeviceOutput[]): string[] =>
    outputs.flatMap(output => (output.kind === 'fault' ? [output.message] : []))

  it('says what came in place of the answer to its IMEI', () => {
    const tracker = device()
    tracker.connected(0)
    expect(faultsOf(tracker.receive(new TextEncoder().encode('1'), 1))).toEqual([
      'the server sent what no device can read: the answer to the IMEI must be 01 or 00, here is 31, the character 1',
    ])
  })

  it('says how much of an ack came', () => {
    const tracker = device()
    tracker.connected(0)
    tracker.receive(Uint8Array.of(1), 0)
    tracker.receive(Uint8Array.of(0, 0), 5)
    expect(faultsOf(tracker.expire(10_000))).toEqual(['no ack within 10 s, only 2 of its 4 bytes came'])
  })

  it('takes no ack for a frame that it had not sent by then', () => {
    const tracker = device({ batch: 1 })
    tracker.connected(0)
    tracker.receive(Uint8Array.of(1), 0)
    const outputs = tracker.receive(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1), 5)
    expect(outputs.filter(({ kind }) => kind === 'ack')).toHaveLength(1)
    expect(faultsOf(outputs)[0]).toMatch(/what no device can read: .*00000001/)
    expect(tracker.report.acked).toBe(1)
  })
})

describe('a device over UDP', () => {
  it('sends the rest of a frame of which the server took the beginning', () => {
    const tracker = device({ transport: 'udp', batch: 5 })
    const world = runWorld(tracker, { ack: (records, number) => (number === 1 ? 2 : records) })
    expect(world.frames.map(frame => frame.recordCount)).toEqual([5, 3, 5])
    expect(tracker.report).toMatchObject({ acked: 10, resent: 3, errors: 1 })
  })
})

describe('the bytes of a seed', () => {
  it('stay what they are from release to release', () => {
    const world = runWorld(device({ count: 2, batch: 2 }))
    expect(toHex(world.frames[0]!.bytes)).toMatchInlineSnapshot(
      `"00000000000000D108020000019B8D2B9AFE00FADD9E3F1888F39E0055001F080000001708EF00F00050001502C80045010100714E0BB5001AB6000E42314A180000CD5EB2CE13BE430FAF44000011FFFC12FFE21303DC03F1000068B1C70000000010085B7045014E00000000000000000000019B8D2BB44B01FADD9E3F1888F39E0055001F090000EF1708EF01F00050001502C80045010101714E0BB50018B6000D422758180000CD5EB2CE13BE430FAF44008211FFFB12FFE01303E003F1000068B1C70000000010085B7045014E0167A1657B0000BA02000023F3"`,
    )
  })
})

describe('commands', () => {
  const responseTo = (request: Command, codecId: number): Command | undefined => {
    const bytes = encodeTcpFrame({ kind: 'command', codecId, commands: [request] })
    const world = runWorld(device(), { send: { afterFrame: 2, bytes } })
    expect(world.delivered).toHaveLength(10)
    const answers = world.frames.filter(frame => frame.packet.kind === 'command')
    expect(answers.length).toBeLessThanOrEqual(1)
    const packet = answers[0]?.packet
    if (packet?.kind !== 'command') return undefined
    expect(packet.codecId).toBe(codecId)
    return packet.commands[0]
  }

  it('are answered in Codec 12', () => {
    const answer = responseTo(textCommand('getver'), 0x0c)
    expect(answer?.type).toBe(0x06)
    expect(commandText(answer!)).toContain(`IMEI:${IMEI}`)
  })

  it('are answered in Codec 14 with the IMEI', () => {
    const answer = responseTo(textCommand('getio', { imei: IMEI }), 0x0e)
    expect(answer).toMatchObject({ type: 0x06, imei: IMEI })
    expect(commandText(answer!)).toBe('DI1:1 AIN1:0 DO1:0')
  })

  it('are refused in Codec 14 if they are for another device', () => {
    const answer = responseTo(textCommand('getio', { imei: '352093081452269' }), 0x0e)
    expect(answer).toMatchObject({ type: 0x11, imei: IMEI })
    expect(answer?.payload).toHaveLength(0)
  })

  it('get no answer if they are a restart, or no commands', () => {
    expect(responseTo(textCommand('cpureset'), 0x0c)).toBeUndefined()
    expect(responseTo(textCommand('serial data', { type: 0x06 }), 0x0c)).toBeUndefined()
  })
})

describe('options', () => {
  it.each([{ count: 0 }, { count: 1.5 }, { batch: 0 }, { batch: 256 }])('%o is refused', options => {
    expect(() => device(options)).toThrow(RangeError)
  })
})
