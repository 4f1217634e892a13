import { beforeEach, describe, expect, it } from 'vitest'
import { textCommand } from '../../src/codec/command.js'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { ServerSession } from '../../src/session/server-session.js'
import { SessionError } from '../../src/session/transitions.js'
import { concat } from '../support/arbitraries.js'
import { expectDecodeError } from '../support/decode-error.js'
import { drainServer, serverEventLine } from '../support/events.js'
import { FakeClock } from '../support/fake-clock.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const HANDSHAKE = encodeHandshake(IMEI)
const FRAME = encodeTcpFrame(avl(0x08, record([io(1, 1)]), record()))

let clock: FakeClock
let session: ServerSession

beforeEach(() => {
  clock = new FakeClock(1_000_000)
  session = new ServerSession(clock.now(), { handshakeTimeoutMs: 10_000, idleTimeoutMs: 60_000 })
})

function receive(...parts: Uint8Array[]): void {
  session.receive(concat(...parts), clock.now())
}

function kinds(): string[] {
  return drainServer(session).map(({ kind }) => kind)
}

describe('a server session', () => {
  it('reads nothing further until the IMEI is answered', () => {
    receive(HANDSHAKE, FRAME)
    expect(session.next()).toMatchObject({ kind: 'imei', imei: IMEI, repeated: false })
    expect(session.next()).toBeUndefined()
    expect(session.pendingBytes).toBe(FRAME.length)
    expect(session.answerImei(true)).toEqual(Uint8Array.of(1))
    expect(session.next()).toMatchObject({ kind: 'frame', frame: { recordCount: 2 } })
    expect([session.state, session.imei, session.pendingBytes]).toEqual(['open', IMEI, 0])
  })

  it('lets a rejected device say another IMEI, but no records', () => {
    receive(HANDSHAKE, FRAME, encodeHandshake('352093081452251'))
    session.next()
    expect(session.answerImei(false)).toEqual(Uint8Array.of(0))
    const rejected = session.next()
    if (rejected?.kind !== 'rejected') expect.fail(`${rejected?.kind}`)
    expectDecodeError(rejected.rejected.error, 'BAD_IMEI', { offset: 0, field: 'imei' })
    expect(session.next()).toMatchObject({ kind: 'imei', imei: '352093081452251', repeated: false })
  })

  it('refuses a frame that comes before any IMEI, and keeps what it holds for inspection', () => {
    receive(FRAME, HANDSHAKE, FRAME)
    const events = drainServer(session)
    expect(events.map(({ kind }) => kind)).toEqual(['rejected', 'imei', 'frame'])
    expect(events[0]).toMatchObject({
      rejected: { framing: 'tcp', packet: { kind: 'avl' }, error: { code: 'BAD_IMEI' } },
    })
  })

  it('takes the IMEI again on an open connection', () => {
    receive(HANDSHAKE, FRAME, HANDSHAKE, FRAME)
    const events = drainServer(session)
    expect(events.map(({ kind }) => kind)).toEqual(['imei', 'frame', 'imei', 'frame'])
    expect(events[2]).toMatchObject({ repeated: true })
  })

  it('goes on behind a bad frame and acknowledges nothing by itself', () => {
    const bad = FRAME.slice()
    bad[20] = bad[20]! ^ 1
    receive(HANDSHAKE, bad, FRAME)
    expect(kinds()).toEqual(['imei', 'rejected', 'frame'])
  })

  it('says what its caller wants said', () => {
    receive(HANDSHAKE)
    drainServer(session)
    expect(session.acknowledge(2)).toEqual(Uint8Array.of(0, 0, 0, 2))
    const command = textCommand('getinfo')
    const packet = { kind: 'command', codecId: 0x0c, commands: [command] } as const
    expect(session.sendCommand(command)).toEqual(encodeTcpFrame(packet))
  })

  it('throws where its caller is out of turn', () => {
    expect(() => session.answerImei(true)).toThrow(SessionError)
    expect(() => session.acknowledge(1)).toThrow(/acknowledge is not allowed while awaitingImei/)
    expect(() => session.sendCommand(textCommand('getinfo'))).toThrow(SessionError)
    session.end()
    expect(() => session.acknowledge(1)).toThrow(SessionError)
  })
})

describe('the end of a server session', () => {
  it('comes when framing is lost, with what was met', () => {
    receive(HANDSHAKE, FRAME, new TextEncoder().encode('GET / HTTP/1.1'), FRAME)
    const events = drainServer(session)
    expect(events.map(({ kind }) => kind)).toEqual(['imei', 'frame', 'closed'])
    expect(events[2]).toMatchObject({ reason: 'framing lost', error: { code: 'BAD_PREAMBLE' } })
    expect(session.state).toBe('closed')
  })

  it('comes once, and nothing after it', () => {
    session.end()
    session.end()
    expect(kinds()).toEqual(['closed'])
    receive(HANDSHAKE)
    expect(kinds()).toEqual([])
  })

  it('leaves nothing that could grow', () => {
    session.end()
    for (let i = 0; i < 100; i++) receive(FRAME)
    expect(session.pendingBytes).toBe(0)
    expect(session.deadline).toBeUndefined()
  })

  it('by the device tells what was cut', () => {
    receive(HANDSHAKE, FRAME, FRAME.slice(0, 30))
    session.end('ended by the device')
    const events = drainServer(session)
    expect(events.map(({ kind }) => kind)).toEqual(['imei', 'frame', 'closed'])
    expect(events[2]).toMatchObject({
      reason: 'ended by the device',
      error: { code: 'INCOMPLETE', offset: 30 },
      bytes: FRAME.slice(0, 30),
    })
  })

  it('by the device waits for the IMEI to be answered: what follows it has been said', () => {
    receive(HANDSHAKE, FRAME)
    session.next()
    session.end('ended by the device')
    expect(session.next()).toBeUndefined()
    session.answerImei(true)
    expect(drainServer(session).map(serverEventLine)).toMatchObject(
      [/^frame /, 'closed ended by the device '].map(text => expect.stringMatching(text)),
    )
  })

  it('by this side drops what has not been read', () => {
    receive(HANDSHAKE, FRAME)
    session.next()
    session.end('closed here')
    expect(drainServer(session)).toMatchObject([{ kind: 'closed', reason: 'closed here' }])
  })
})

describe('the deadline of a server session', () => {
  function expireAt(ms: number): string[] {
    clock.advance(ms)
    session.expire(clock.now())
    return drainServer(session).map(event => (event.kind === 'closed' ? event.reason : event.kind))
  }

  it('is that of the handshake until an IMEI is accepted', () => {
    expect(session.deadline).toBe(clock.now() + 10_000)
    receive(HANDSHAKE.slice(0, 5))
    expect(expireAt(9_999)).toEqual([])
    expect(expireAt(1)).toEqual(['handshake timeout'])
  })

  it('is not put off by bytes, nor by an IMEI that is rejected', () => {
    clock.advance(9_000)
    receive(HANDSHAKE)
    session.next()
    session.answerImei(false)
    expect(expireAt(1_000)).toEqual(['handshake timeout'])
  })

  it('is that of idleness afterwards, from the last byte on', () => {
    receive(HANDSHAKE)
    drainServer(session)
    clock.advance(59_999)
    receive(Uint8Array.of(0xff))
    expect(session.deadline).toBe(clock.now() + 60_000)
    expect(expireAt(59_999)).toEqual(['ping'])
    expect(expireAt(1)).toEqual(['idle timeout'])
  })

  it('is that of a message once one has begun, and ends with the message', () => {
    session = new ServerSession(clock.now(), { messageTimeoutMs: 5_000, idleTimeoutMs: 60_000 })
    receive(HANDSHAKE)
    drainServer(session)
    const began = clock.now()
    receive(FRAME, FRAME.slice(0, 9))
    drainServer(session)
    for (let at = 9; at < 12; at++) {
      clock.advance(1_000)
      receive(FRAME.slice(at, at + 1))
      drainServer(session)
    }
    expect(session.deadline).toBe(began + 5_000)
    receive(FRAME.slice(12))
    expect(drainServer(session).map(({ kind }) => kind)).toEqual(['frame'])
    expect(session.deadline).toBe(clock.now() + 60_000)
    receive(FRAME.slice(0, 1))
    drainServer(session)
    expect(expireAt(4_999)).toEqual([])
    expect(expireAt(1)).toEqual(['message timeout'])
  })

  it('is none where no timeout is set', () => {
    session = new ServerSession(0)
    expect(session.deadline).toBeUndefined()
    expect(expireAt(1e9)).toEqual([])
  })
})
