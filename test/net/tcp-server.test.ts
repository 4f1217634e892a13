import { afterEach, describe, expect, it } from 'vitest'
import { encodeHandshake } from '../../src/codec/handshake.js'
import type { DeviceServerOptions } from '../../src/net/device-server.js'
import { crc16 } from '../../src/wire/crc16.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { FakeClock } from '../support/fake-clock.js'
import { vectorBytes } from '../support/vectors.js'
import { IMEI, RawClient } from './raw-client.js'
import { startServer, type TestServer } from './recording-handler.js'

const OTHER_IMEI = '352093086403655'
const ONE_RECORD = vectorBytes('c8-tcp-1')
const TWO_RECORDS = vectorBytes('c8-tcp-3')
const COMMAND = vectorBytes('c12-getinfo-response')
const PING = Uint8Array.of(0xff)

/** A frame whose CRC does not fit. */
const damaged = (frame: Uint8Array): Uint8Array => frame.with(30, frame[30]! ^ 1)

/** A frame whose CRC is right and whose record claims more IO than there is: it would come again just as it is. */
function unreadable(): Uint8Array {
  const frame = ONE_RECORD.slice()
  frame[36] = 0xee // n1 of the first record
  const end = frame.length - 4
  new DataView(frame.buffer).setUint32(end, crc16(frame, 8, end))
  return frame
}

let running: TestServer[] = []
async function start(options: Partial<DeviceServerOptions> = {}): Promise<TestServer> {
  const test = await startServer({ udp: false, ...options })
  running.push(test)
  return test
}
afterEach(async () => {
  for (const { server } of running) server.destroy()
  running = []
})

describe('the handshake over TCP', () => {
  it('lets a device in with 01', async () => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    client.send(encodeHandshake(IMEI))
    expect(await client.hear(1)).toBe('01')
    expect(handler.lines).toEqual(['open tcp #1', `login ${IMEI}`, 'answer true'])
  })

  it('takes an IMEI byte by byte', async () => {
    const { port } = await start()
    const client = await RawClient.connect(port)
    for (const byte of encodeHandshake(IMEI)) await client.sent(Uint8Array.of(byte))
    expect(await client.hear(1)).toBe('01')
  })

  it('answers an IMEI that is said again', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(encodeHandshake(IMEI))
    expect(await client.hear(1)).toBe('01')
    expect(handler.lines).toContain(`login ${IMEI} again`)
  })

  it('takes a ping, the IMEI and a frame in one read', async () => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    client.send(Buffer.concat([PING, encodeHandshake(IMEI), ONE_RECORD]))
    expect(await client.hear(5)).toBe('0100000001')
    expect(handler.frames.map(({ imei }) => imei)).toEqual([IMEI])
  })

  it('refuses with 00, and closes a moment later', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock })
    handler.allowed = imei => imei === OTHER_IMEI
    const client = await RawClient.connect(port)
    client.send(encodeHandshake(IMEI))
    expect(await client.hear(1)).toBe('00')
    clock.advance(750)
    expect(handler.closings).toEqual([])
    clock.advance(500)
    await client.ended
    expect(handler.closings).toMatchObject([{ cause: 'rejected', reason: `IMEI ${IMEI} is not allowed` }])
  })

  it('gives nothing to frames of a device that was refused', async () => {
    const { port, handler } = await start()
    handler.allowed = () => false
    const client = await RawClient.connect(port)
    client.send(Buffer.concat([encodeHandshake(IMEI), ONE_RECORD]))
    await handler.saw(/^rejected BAD_IMEI/)
    expect(handler.frames).toEqual([])
    expect(client.heard === '00' || client.heard === '').toBe(true)
  })

  it('refuses at once what can be no IMEI, and lets the device say it right', async () => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    client.send(Buffer.concat([Buffer.from([0, 15]), Buffer.from('35630704244101X')]))
    await handler.saw(/^rejected BAD_IMEI/)
    expect(await client.hear(1)).toBe('00')
    client.send(encodeHandshake(IMEI))
    expect(await client.hear(1)).toBe('01')
  })

  it('closes a connection that says no IMEI in time', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock, handshakeTimeoutMs: 30_000 })
    const silent = await RawClient.connect(port)
    const slow = await RawClient.connect(port)
    const wasRead = new Promise<void>(resolve => (handler.onBytes = () => resolve()))
    slow.send(fromHex('000F3335'))
    await wasRead
    await new Promise(setImmediate)
    clock.advance(29_900)
    expect(handler.closings).toEqual([])
    clock.advance(400)
    await Promise.all([silent.ended, slow.ended])
    expect(handler.closings.map(({ reason }) => reason).sort()).toEqual([
      'no IMEI within 30 s, nothing came',
      'no IMEI within 30 s, only 000F3335 came',
    ])
  })
})

describe('frames over TCP', () => {
  it('are acknowledged with the number of their records in four bytes', async () => {
    const { port } = await start()
    const client = await RawClient.login(port)
    client.send(TWO_RECORDS)
    expect(await client.hear(4)).toBe('00000002')
  })

  it('may come a byte at a time', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    for (const byte of TWO_RECORDS) await client.sent(Uint8Array.of(byte))
    expect(await client.hear(4)).toBe('00000002')
    expect(handler.frames.map(({ frame }) => toHex(frame.bytes))).toEqual([toHex(TWO_RECORDS)])
  })

  it('may be glued together, with pings between them', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(Buffer.concat([TWO_RECORDS, PING, ONE_RECORD, PING, PING, TWO_RECORDS]))
    expect(await client.hear(12)).toBe('000000020000000100000002')
    expect(handler.lines.filter(line => line === 'ping')).toHaveLength(3)
  })

  it('of Codecs 12 to 15 get no answer', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    const others = ['c13-response-2023', 'c14-getver-ack', 'c15-hello'].map(vectorBytes)
    client.send(Buffer.concat([COMMAND, ...others, ONE_RECORD]))
    // What comes first is the ack of the records, so there was none before it.
    expect(await client.hear(4)).toBe('00000001')
    expect(handler.lines.filter(line => line === 'command 0')).toHaveLength(4)
    expect(handler.lines.filter(line => line.startsWith('ack'))).toEqual(['ack 1'])
  })

  it('of two devices keep apart however they are cut', async () => {
    const { port, handler } = await start()
    const first = await RawClient.login(port, IMEI)
    const second = await RawClient.login(port, OTHER_IMEI)
    await first.sent(TWO_RECORDS.subarray(0, 40))
    await second.sent(ONE_RECORD.subarray(0, 20))
    await first.sent(TWO_RECORDS.subarray(40))
    await second.sent(ONE_RECORD.subarray(20))
    expect(await first.hear(4)).toBe('00000002')
    expect(await second.hear(4)).toBe('00000001')
    const byDevice = new Map(handler.frames.map(({ imei, frame }) => [imei, toHex(frame.bytes)]))
    expect(byDevice.get(IMEI)).toBe(toHex(TWO_RECORDS))
    expect(byDevice.get(OTHER_IMEI)).toBe(toHex(ONE_RECORD))
  })

  it('with a wrong CRC are answered 00000000, and the good one after it as ever', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(damaged(TWO_RECORDS))
    expect(await client.hear(4)).toBe('00000000')
    client.send(TWO_RECORDS)
    expect(await client.hear(4)).toBe('00000002')
    expect(handler.frames).toHaveLength(1)
  })

  it('of commands with a wrong CRC get no answer', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(Buffer.concat([damaged(COMMAND), ONE_RECORD]))
    expect(await client.hear(4)).toBe('00000001')
    expect(handler.lines.some(line => line.startsWith('rejected CRC_MISMATCH'))).toBe(true)
  })

  it('with a wrong CRC before the IMEI get no answer', async () => {
    const { port } = await start()
    const client = await RawClient.connect(port)
    client.send(Buffer.concat([damaged(ONE_RECORD), encodeHandshake(IMEI)]))
    expect(await client.hear(1)).toBe('01')
  })

  it('that cannot be read though their CRC is right get no answer', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(Buffer.concat([unreadable(), ONE_RECORD]))
    expect(await client.hear(4)).toBe('00000001')
    expect(handler.lines.find(line => line.startsWith('rejected'))).toMatch(/^rejected (?!CRC_MISMATCH)/)
  })

  it('that are bad several times in a row end the connection', async () => {
    const { port, handler } = await start({ maxBadFrames: 3 })
    const client = await RawClient.login(port)
    const bad = damaged(ONE_RECORD)
    client.send(Buffer.concat([bad, bad, ONE_RECORD, bad, bad, bad, ONE_RECORD]))
    await client.ended
    expect(client.heard).toBe(`${'00000000'.repeat(2)}00000001${'00000000'.repeat(3)}`)
    expect(handler.closings).toMatchObject([{ cause: 'bad frames', reason: '3 bad frames in a row' }])
  })

  it('that the handler gives no number for get no answer', async () => {
    const { port, handler } = await start()
    handler.verdict = frame => (frame.recordCount === 2 ? undefined : 7)
    const client = await RawClient.login(port)
    client.send(Buffer.concat([TWO_RECORDS, ONE_RECORD]))
    expect(await client.hear(4)).toBe('00000007')
  })

  it('wait for a handler that is not done with the one before', async () => {
    const { port, handler } = await start()
    let decide: (records: number) => void = () => undefined
    handler.verdict = frame => new Promise(resolve => (decide = () => resolve(frame.recordCount)))
    const client = await RawClient.login(port)
    const neighbour = await RawClient.login(port, OTHER_IMEI)
    client.send(Buffer.concat([TWO_RECORDS, ONE_RECORD]))
    await handler.saw(/^avl 2/)
    const decideFirst = decide
    // Another device is served meanwhile.
    neighbour.send(Buffer.concat([PING]))
    await handler.saw(/^ping/)
    expect(handler.frames).toHaveLength(1)
    decideFirst(2)
    expect(await client.hear(4)).toBe('00000002')
    await handler.saw(/^avl 1/)
    decide(1)
    expect(await client.hear(4)).toBe('00000001')
  })
})

describe('the end of a connection over TCP', () => {
  it('comes after the ack of what was sent before it', async () => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    client.send(Buffer.concat([encodeHandshake(IMEI), TWO_RECORDS]))
    client.socket.end()
    await client.ended
    expect(client.heard).toBe('0100000002')
    expect(handler.closings).toMatchObject([{ cause: 'ended', reason: 'closed by the device' }])
  })

  it('says that a message was cut', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    await client.sent(TWO_RECORDS.subarray(0, 40))
    await client.end()
    const [closing] = handler.closings
    expect(closing).toMatchObject({
      cause: 'ended',
      reason: 'closed by the device in the middle of a message (40 bytes of it came)',
      error: { code: 'INCOMPLETE' },
    })
    expect(toHex(closing!.bytes!)).toBe(toHex(TWO_RECORDS.subarray(0, 40)))
  })

  it('tells a knock at the door from a device', async () => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    await client.end()
    await handler.saw(/^closed ended: closed without a byte/)
  })

  it('may be a reset, which no other device notices', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    const neighbour = await RawClient.login(port, OTHER_IMEI)
    client.socket.resetAndDestroy()
    await handler.saw(/^closed broken: reset by the device/)
    neighbour.send(ONE_RECORD)
    expect(await neighbour.hear(4)).toBe('00000001')
  })

  it.each([
    ['GET / HTTP/1.1\r\n\r\n', 'no tracker but an HTTP request (GET / HTTP/1.1)'],
    [fromHex('16030100C8010000C40303'), 'no tracker but a TLS hello: this port takes plain connections'],
    [
      fromHex('0000000500013EE13C00198144000400'),
      'no tracker but a camera (DualCam, ADAS or DSM), which needs a server of its own (350612071913857)',
    ],
    [fromHex('DEADBEEF'), 'a frame starts with four zero bytes, here is DEADBEEF (DEADBEEF)'],
    [
      fromHex('00000000FFFFFFFF08'),
      'a data field of 4294967295 bytes is over the limit of 1280 before an IMEI (00000000FFFFFFFF08)',
    ],
  ])('names what is no tracker (%#)', async (bytes, reason) => {
    const { port, handler } = await start()
    const client = await RawClient.connect(port)
    client.send(bytes)
    await client.ended
    expect(handler.closings).toMatchObject([{ cause: 'framing lost', reason }])
    expect(client.heard).toBe('')
  })

  it('says where framing was lost on the way', async () => {
    const { port, handler } = await start()
    const client = await RawClient.login(port)
    client.send(Buffer.concat([ONE_RECORD, Buffer.from('GET / HTTP/1.1\r\n')]))
    await client.ended
    expect(client.heard).toBe('00000001')
    expect(handler.closings[0]?.reason).toMatch(/^a frame starts with four zero bytes, here is 47455420/)
  })

  it('comes when a device is silent for too long, and not before', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock, idleTimeoutMs: 60_000 })
    const client = await RawClient.login(port)
    clock.advance(59_000)
    client.send(PING)
    await handler.saw(/^ping/)
    clock.advance(59_000)
    expect(handler.closings).toEqual([])
    clock.advance(1_500)
    await client.ended
    expect(handler.closings).toMatchObject([{ cause: 'idle timeout', reason: 'silent for 60 s' }])
  })

  it('does not come for a device that waits for us', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock, idleTimeoutMs: 60_000 })
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    const client = await RawClient.login(port)
    client.send(ONE_RECORD)
    await handler.saw(/^avl 1/)
    clock.advance(600_000)
    decide(1)
    expect(await client.hear(4)).toBe('00000001')
  })

  it('contains a fault of the handler in the connection where it happened', async () => {
    const { port, handler } = await start()
    handler.verdict = frame => {
      if (frame.recordCount === 2) throw new Error('the sink is on fire')
      return frame.recordCount
    }
    const client = await RawClient.login(port)
    const neighbour = await RawClient.login(port, OTHER_IMEI)
    client.send(TWO_RECORDS)
    await client.ended
    neighbour.send(ONE_RECORD)
    expect(await neighbour.hear(4)).toBe('00000001')
    expect(handler.errors.map(({ message }) => message)).toEqual(['the sink is on fire'])
    expect(client.heard).toBe('')
  })

  it('contains a promise that fails in the same way', async () => {
    const { port, handler } = await start()
    handler.verdict = () => Promise.reject(new Error('the disk is full'))
    const client = await RawClient.login(port)
    client.send(TWO_RECORDS)
    await client.ended
    expect(client.heard).toBe('')
    expect(handler.closings).toMatchObject([{ cause: 'fault' }])
  })
})

describe('closing the server', () => {
  it('answers what has come, and lets every device go', async () => {
    const { server, port, handler } = await start()
    let decide: (records: number) => void = () => undefined
    handler.verdict = () => new Promise(resolve => (decide = resolve))
    const client = await RawClient.login(port)
    client.send(ONE_RECORD)
    await handler.saw(/^avl 1/)
    const closed = server.close()
    decide(1)
    await closed
    await client.ended
    expect(client.heard).toBe('00000001')
    expect(handler.closings).toMatchObject([{ cause: 'closed here', reason: 'the server stops' }])
    await expect(RawClient.connect(port)).rejects.toThrow('ECONNREFUSED')
  })
})

describe('who may come in', () => {
  it('turns further connections away and says so', async () => {
    const { port, handler } = await start({ maxConnections: 1 })
    const inside = await RawClient.login(port)
    const outside = await RawClient.connect(port)
    await outside.ended
    await handler.saw(/^turned away: connections$/)
    inside.send(ONE_RECORD)
    expect(await inside.hear(4)).toBe('00000001')
    await inside.end()
    await handler.saw(/^closed/)
    await RawClient.login(port)
  })

  it('counts each address on its own', async () => {
    const { port, handler } = await start({ maxConnectionsPerAddress: 1 })
    await RawClient.login(port)
    await (
      await RawClient.connect(port)
    ).ended
    await handler.saw(/^turned away: connections of one address$/)
    const client = await RawClient.connect(port, '127.0.0.1', '127.0.0.2')
    client.send(encodeHandshake(IMEI))
    expect(await client.hear(1)).toBe('01')
  })

  it('turns away an address that comes too fast, until its time has come', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock, maxConnectionRate: 1 })
    for (let i = 0; i < 20; i++) await (await RawClient.login(port)).end()
    await (
      await RawClient.connect(port)
    ).ended
    await handler.saw(/^turned away: connection rate$/)
    clock.advance(1000)
    await RawClient.login(port)
  })
})

describe('messages that do not end', () => {
  /** The first bytes of a frame that says that 60,000 follow. */
  const BEGUN = fromHex('000000000000EA608E')

  it('are waited for so long and no longer, however their bytes drip in', async () => {
    const clock = new FakeClock()
    const { port, handler } = await start({ clock, messageTimeoutMs: 10_000, idleTimeoutMs: 60_000 })
    let reads = 0
    handler.onBytes = () => reads++
    const client = await RawClient.login(port)
    for (let second = 0; second < 12 && handler.closings.length === 0; second++) {
      const before = reads
      client.send(second === 0 ? BEGUN : PING)
      while (reads === before) await new Promise(setImmediate)
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
      clock.advance(1000)
    }
    await client.ended
    expect(handler.closings).toMatchObject([
      {
        cause: 'message timeout',
        reason: 'a message was not ended within 10 s (18 bytes of it came)',
        error: { code: 'INCOMPLETE' },
      },
    ])
  })

  it('may be large only once the IMEI is accepted', async () => {
    const { port, handler } = await start()
    const stranger = await RawClient.connect(port)
    stranger.send(BEGUN)
    await stranger.ended
    const client = await RawClient.login(port)
    client.send(BEGUN)
    client.send(new Uint8Array(60_003))
    await handler.saw(/^rejected/)
    expect(handler.closings).toMatchObject([{ cause: 'framing lost', error: { code: 'LENGTH_LIMIT' } }])
  })

  it('give way when all devices together have too much waiting; a device with records does not notice', async () => {
    const { server, port, handler } = await start({ maxPendingBytes: 50_000 })
    const good = await RawClient.login(port)
    good.send(ONE_RECORD.subarray(0, 20))
    const clients = await Promise.all(Array.from({ length: 4 }, () => RawClient.login(port)))
    for (const client of clients) client.send(Buffer.concat([BEGUN, new Uint8Array(30_000)]))
    while (handler.closings.length < 3) await new Promise(setImmediate)
    expect(handler.closings.map(({ cause }) => cause)).toEqual(['memory', 'memory', 'memory'])
    expect(server.pendingBytes).toBe(20 + 9 + 30_000)
    good.send(ONE_RECORD.subarray(20))
    expect(await good.hear(4)).toBe('00000001')
    server.destroy()
    while (handler.closings.length < 5) await new Promise(setImmediate)
    expect(server.pendingBytes).toBe(0)
  })
})
