import { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { textCommand } from '../../src/codec/command.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { Admission } from '../../src/net/admission.js'
import { Connection } from '../../src/net/connection.js'
import { PendingTotal } from '../../src/net/pending-total.js'
import type { ServerContext } from '../../src/net/server-context.js'
import { sessionOptions, withDefaults } from '../../src/net/server-limits.js'
import { WorkQueue } from '../../src/net/work-queue.js'
import { SessionError } from '../../src/session/transitions.js'
import { FakeClock } from '../support/fake-clock.js'
import { vectorBytes } from '../support/vectors.js'
import { IMEI } from './raw-client.js'
import { RecordingHandler } from './recording-handler.js'

const FRAME = vectorBytes('c8-tcp-3')
const MAX_DATA_FIELD = 4096

/** A socket whose other end is the test: what it is fed comes in, and nobody need read what it writes. */
class FakeSocket extends Duplex {
  remoteAddress = '::ffff:10.0.0.7'
  remotePort = 40_122
  readonly written: string[] = []
  readsAnswers = true
  fed = 0

  override _read(): void {
    // Fed by the test.
  }

  override _write(bytes: Buffer, _: string, done: () => void): void {
    this.written.push(bytes.toString('hex').toUpperCase())
    if (this.readsAnswers) done()
  }

  feed(bytes: Uint8Array): void {
    this.fed += bytes.length
    this.push(Buffer.from(bytes))
  }
}

function connect(
  handler = new RecordingHandler(),
  maxPendingBytes = Infinity,
): {
  socket: FakeSocket
  connection: Connection
  handler: RecordingHandler
  queue: WorkQueue
} {
  const socket = new FakeSocket()
  const queue = new WorkQueue()
  const limits = withDefaults({ maxDataField: MAX_DATA_FIELD })
  const context: ServerContext = {
    handler,
    queue,
    clock: new FakeClock(),
    limits,
    session: sessionOptions(limits),
    admission: new Admission(limits),
    pending: new PendingTotal(maxPendingBytes),
    nextPeerId: () => 1,
  }
  const connection = new Connection(socket as unknown as Socket, context, { onGone: () => undefined })
  return { socket, connection, handler, queue }
}

/** Lets everything that is ready to run do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
}

describe('a connection', () => {
  it('shows an IPv4 peer of a dual-stack port by its own address', () => {
    expect(connect().connection.remote).toBe('10.0.0.7:40122')
  })

  it('only queues while it reads', async () => {
    const { socket, handler, queue } = connect()
    queue.hold()
    socket.feed(encodeHandshake(IMEI))
    await settle()
    expect([handler.lines, socket.written]).toEqual([[], []])
    queue.release()
    await settle()
    expect(socket.written).toEqual(['01'])
  })

  it('pauses its socket while more waits than a whole frame, and resumes when there is room', async () => {
    const { socket, handler, queue } = connect()
    socket.feed(encodeHandshake(IMEI))
    await settle()
    queue.hold()
    while (!socket.isPaused() && socket.fed < 1_000_000) {
      socket.feed(FRAME)
      await settle()
    }
    expect(socket.fed).toBeLessThan(2 * MAX_DATA_FIELD + 2 * FRAME.length)
    const frames = (socket.fed - 17) / FRAME.length
    queue.release()
    await settle()
    expect(socket.isPaused()).toBe(false)
    expect(handler.frames).toHaveLength(frames)
    expect(socket.written).toHaveLength(1 + frames)
  })

  it('pauses its socket while the handler is behind', async () => {
    const { socket, handler } = connect()
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    socket.feed(encodeHandshake(IMEI))
    while (!socket.isPaused() && socket.fed < 1_000_000) {
      socket.feed(FRAME)
      await settle()
    }
    expect(socket.fed).toBeLessThan(2 * MAX_DATA_FIELD + 3 * FRAME.length)
    expect(handler.frames).toHaveLength(1)
    const taken = handler.frames.length
    decide(2)
    await settle()
    expect(handler.frames).toHaveLength(taken + 1)
  })

  it('ends with a fault that a late answer meets', async () => {
    const { socket, handler } = connect()
    socket.feed(encodeHandshake(IMEI))
    await settle()
    handler.verdict = () => Promise.resolve(2)
    handler.onAnswer = () => {
      throw new Error('no words for it')
    }
    socket.feed(FRAME)
    await settle()
    expect(handler.closings).toMatchObject([{ cause: 'fault' }])
    expect(handler.errors).toMatchObject([{ message: 'no words for it' }])
  })

  it('ends with a peer that sends and takes no answers', async () => {
    const { socket, handler } = connect()
    socket.feed(encodeHandshake(IMEI))
    await settle()
    socket.readsAnswers = false
    for (let frame = 0; frame < 5000 && handler.closings.length === 0; frame += 50) {
      for (let i = 0; i < 50; i++) socket.feed(FRAME)
      await settle()
    }
    expect(handler.closings).toMatchObject([{ cause: 'deaf', reason: 'it does not read its answers' }])
  })

  it('writes each answer at once and on its own', async () => {
    const { socket } = connect()
    socket.feed(Buffer.concat([encodeHandshake(IMEI), FRAME, FRAME]))
    await settle()
    expect(socket.written).toEqual(['01', '00000002', '00000002'])
  })

  it('sends a command once somebody is let in, and knows when nothing waits', async () => {
    const { socket, connection, handler } = connect()
    const command = textCommand('getinfo')
    expect(() => connection.sendCommand(command, 0x0c)).toThrow(SessionError)
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    socket.feed(encodeHandshake(IMEI))
    await settle()
    expect(connection.isSettled).toBe(true)
    socket.feed(FRAME)
    await settle()
    expect(connection.isSettled).toBe(false)
    decide(2)
    await settle()
    expect(connection.isSettled).toBe(true)
    socket.feed(FRAME.subarray(0, 20))
    await settle()
    expect(connection.isSettled).toBe(false)
    connection.sendCommand(command, 0x0c)
    expect(socket.written.at(-1)).toBe('000000000000000F0C010500000007676574696E666F0100004312')
    expect(handler.lines).toContain('command getinfo')
    connection.close('enough')
    expect(() => connection.sendCommand(command, 0x0c)).toThrow(SessionError)
  })

  it('takes nothing any more once it is closed from this side', async () => {
    const { socket, connection, handler } = connect()
    socket.feed(encodeHandshake(IMEI))
    await settle()
    connection.close('enough')
    socket.feed(FRAME)
    await settle()
    expect(handler.frames).toEqual([])
    expect(socket.writableEnded).toBe(true)
    expect(handler.closings).toEqual([{ cause: 'closed here', reason: 'enough' }])
  })
})
