import { beforeEach, describe, expect, it } from 'vitest'
import { encodeAck } from '../../src/codec/ack.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeHandshake, encodeLogin } from '../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { DeviceSession } from '../../src/session/device-session.js'
import { SessionError } from '../../src/session/transitions.js'
import { concat } from '../support/arbitraries.js'
import { deviceEventLine, drainDevice } from '../support/events.js'
import { FakeClock } from '../support/fake-clock.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const RECORDS = avl(0x08, record([io(1, 1)]), record())
const COMMAND = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })

let clock: FakeClock
let session: DeviceSession

beforeEach(() => {
  clock = new FakeClock(5_000)
  session = new DeviceSession({ imei: IMEI, responseTimeoutMs: 30_000 })
})

function receive(...parts: Uint8Array[]): string[] {
  session.receive(concat(...parts), clock.now())
  return events()
}

function events(): string[] {
  return drainDevice(session, clock.now()).map(deviceEventLine)
}

function open(): void {
  session.connect(clock.now())
  expect(receive(encodeLogin(true))).toEqual(['accepted'])
}

function awaitAck(): void {
  open()
  session.sendRecords(RECORDS, clock.now())
}

/** Lets time pass, and the session act on it. */
function wait(ms: number): string[] {
  clock.advance(ms)
  session.expire(clock.now())
  return events()
}

describe('a device session', () => {
  it('says its IMEI, then records, one frame at a time', () => {
    expect(session.connect(clock.now())).toEqual(encodeHandshake(IMEI))
    expect(() => session.sendRecords(RECORDS, clock.now())).toThrow(SessionError)
    expect(receive(encodeLogin(true))).toEqual(['accepted'])
    expect(session.sendRecords(RECORDS, clock.now())).toEqual(encodeTcpFrame(RECORDS))
    expect(() => session.sendRecords(RECORDS, clock.now())).toThrow(
      /records is not allowed while awaitingAck/,
    )
    clock.advance(250)
    session.receive(encodeAck(2), clock.now())
    expect(session.next(clock.now())).toEqual({ kind: 'ack', records: 2, sent: 2, latencyMs: 250 })
    expect(session.state).toBe('ready')
  })

  it('ends with a refusal', () => {
    session.connect(clock.now())
    expect(receive(encodeLogin(false))).toEqual(['refused'])
    expect(session.state).toBe('closed')
  })

  it('takes a command before and after an ack, and answers it at any time', () => {
    awaitAck()
    const lines = receive(COMMAND, encodeAck(2), COMMAND)
    expect(lines.map(line => line.split(' ')[0])).toEqual(['frame', 'ack', 'frame'])
    const response = { ...textCommand('ok'), type: 0x06 }
    const packet = { kind: 'command', codecId: 0x0c, commands: [response] } as const
    expect(session.respond(response, 0x0c)).toEqual(encodeTcpFrame(packet))
    expect(session.ping()).toEqual(Uint8Array.of(0xff))
  })

  it('reads a command whose CRC is wrong as rejected and goes on', () => {
    open()
    const bad = COMMAND.slice()
    bad[16] = 0
    expect(receive(bad, COMMAND).map(line => line.split(' ')[0])).toEqual(['rejected', 'frame'])
  })

  it('is lost where a server answers in text, or acknowledges what needs no ack', () => {
    session.connect(clock.now())
    expect(receive(new TextEncoder().encode('01'))[0]).toMatch(/^closed framing lost /)
    session.connect(clock.now())
    expect(receive(encodeLogin(true), encodeAck(1))).toEqual([
      'accepted',
      expect.stringMatching(/^closed framing lost .*00000001/),
    ])
    expect(session.state).toBe('closed')
  })

  it('connects again with nothing left of the last connection', () => {
    awaitAck()
    receive(encodeAck(2).slice(0, 3))
    session.end()
    receive(Uint8Array.of(2))
    session.connect(clock.now())
    expect(receive(encodeLogin(true))).toEqual(['accepted'])
    expect(() => session.connect(clock.now())).toThrow(SessionError)
  })
})

describe('a device session that has ended', () => {
  it('holds nothing of what still comes', () => {
    open()
    session.end()
    const { pendingBytes } = session
    for (let i = 0; i < 100; i++) expect(receive(COMMAND)).toEqual([])
    expect(session.pendingBytes).toBe(pendingBytes)
    expect(pendingBytes).toBe(0)
  })
})

describe('four zero bytes', () => {
  const ZERO = encodeAck(0)

  it('are a command once what follows says so', () => {
    awaitAck()
    expect(receive(COMMAND.slice(0, 4))).toEqual([])
    expect(receive(COMMAND.slice(4, 8))).toEqual([])
    expect(receive(COMMAND.slice(8)).map(line => line.split(' ')[0])).toEqual(['frame'])
    expect(session.state).toBe('awaitingAck')
  })

  it('are an ack of no records once what follows cannot be a command', () => {
    awaitAck()
    expect(receive(ZERO, COMMAND).map(line => line.split(' ')[0])).toEqual(['ack', 'frame'])
  })

  it('are an ack of no records when nothing follows for a while', () => {
    awaitAck()
    expect(receive(ZERO)).toEqual([])
    expect(session.deadline).toBe(clock.now() + 100)
    expect(wait(99)).toEqual([])
    expect(wait(1)).toEqual(['ack 0 of 2'])
    expect(session.state).toBe('ready')
  })

  it('put the decision off as long as bytes come', () => {
    awaitAck()
    receive(ZERO)
    clock.advance(60)
    expect(receive(Uint8Array.of(0, 0))).toEqual([])
    expect(wait(60)).toEqual([])
  })

  it.each([1, 2, 3])('are waited for while only %d have come', count => {
    awaitAck()
    expect(receive(ZERO.slice(0, count))).toEqual([])
    expect(session.deadline).toBe(5_000 + 30_000)
  })
})

describe('the deadline of a device session', () => {
  it('is that of the answer to the IMEI', () => {
    session.connect(clock.now())
    expect(session.deadline).toBe(35_000)
    expect(wait(29_999)).toEqual([])
    expect(wait(1)).toEqual(['timeout login'])
    expect(session.state).toBe('closed')
  })

  it('is that of the ack, which a command does not put off', () => {
    awaitAck()
    clock.advance(20_000)
    receive(COMMAND)
    expect(wait(10_000)).toEqual(['timeout ack'])
  })

  it('is none with nothing outstanding, and none without a timeout', () => {
    open()
    expect(session.deadline).toBeUndefined()
    expect(wait(1e9)).toEqual([])
    session = new DeviceSession({ imei: IMEI })
    awaitAck()
    expect(session.deadline).toBeUndefined()
  })
})
