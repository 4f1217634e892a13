import { describe, expect, test } from 'vitest'
import { identify } from '../../src/capture/identify.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord } from '../../src/codec/types.js'
import { UNDESCRIBED } from '../../src/render/describe.js'
import { reads } from '../support/reads.js'
import { frameJson } from '../../src/render/frame-json.js'
import type { MessageContext } from '../../src/session/message.js'
import { ndjsonLine, ndjsonMessage } from '../../src/render/ndjson.js'
import { crc16 } from '../../src/wire/crc16.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { vectorBytes } from '../support/vectors.js'

/** The line that these bytes give; they hold one message. */
function lineOf(
  bytes: Uint8Array,
  context: MessageContext = {},
  more: { hex?: boolean; ioIds?: Set<number> } = {},
): string {
  const [message] = identify(bytes)
  return ndjsonMessage(message!, context, { describe: UNDESCRIBED, ...more }).trimEnd()
}

const jsonOf = (...args: Parameters<typeof lineOf>): Record<string, unknown> =>
  JSON.parse(lineOf(...args)) as Record<string, unknown>

describe('each kind of message, key by key', () => {
  test.each([
    ['imei', '000F333536333037303432343431303133', '{"type":"imei","imei":"356307042441013","bytes":17}'],
    ['login', '01', '{"type":"login","accepted":true,"bytes":1}'],
    ['ack', '00000002', '{"type":"ack","transport":"tcp","records":2,"bytes":4}'],
    [
      'UDP ack',
      '0005CAFE010501',
      '{"type":"ack","transport":"udp","packetId":51966,"avlPacketId":5,"records":1,"bytes":7}',
    ],
    ['ping', 'FF', '{"type":"ping","bytes":1}'],
    [
      'command',
      '000000000000000F0C010500000007676574696E666F0100004312',
      '{"type":"command","codec":"12","transport":"tcp","direction":"request","text":"getinfo",' +
        '"payload":"676574696E666F","imei":null,"timestamp":null,"bytes":27,"crc":"4312"}',
    ],
  ])('%s', (_, hex, line) => {
    expect(lineOf(fromHex(hex))).toBe(line)
  })

  test('records over TCP', () => {
    expect(lineOf(vectorBytes('c8-tcp-2'))).toBe(
      '{"type":"avl","codec":"8","transport":"tcp","imei":null,"bytes":52,"crc":"F22A","records":[' +
        '{"timestamp":"2019-06-10T10:05:36.000Z","timestampMs":1560161136000,"priority":"high","longitude":0,' +
        '"latitude":0,"altitude":0,"angle":0,"satellites":0,"speed":0,"eventId":1,"generationType":null,"io":[' +
        '{"id":21,"name":null,"raw":"03","value":3,"unit":null},{"id":1,"name":null,"raw":"01","value":1,"unit":null},' +
        '{"id":66,"name":null,"raw":"5E10","value":24080,"unit":null}]}]}',
    )
  })

  test('records over UDP', () => {
    expect(Object.keys(jsonOf(vectorBytes('c8-udp')))).toEqual([
      'type',
      'codec',
      'transport',
      'packetId',
      'avlPacketId',
      'imei',
      'bytes',
      'records',
    ])
    expect(jsonOf(vectorBytes('c8-udp'))).toMatchObject({
      packetId: 51966,
      avlPacketId: 5,
      imei: '352093086403655',
    })
  })

  test('a bare data field travelled in nothing that is known', () => {
    expect(jsonOf(vectorBytes('c8-array-fm1100'))).toMatchObject({ type: 'avl', codec: '8', transport: null })
    expect(jsonOf(vectorBytes('c8-array-fm1100'))).not.toHaveProperty('crc')
  })

  test('commands with time and IMEI', () => {
    expect(jsonOf(vectorBytes('c13-response-2023'))).toMatchObject({
      direction: 'response',
      timestamp: '2023-08-25T04:48:01.000Z',
      timestampMs: 1692938881000,
    })
    expect(jsonOf(vectorBytes('c14-nack-corrected'))).toMatchObject({
      direction: 'nack',
      imei: '352093081452468',
      timestamp: null,
    })
    // A type of serial data has no name.
    expect(jsonOf(vectorBytes('c15-hello'))).toMatchObject({ direction: 11, imei: '123456789123456' })
  })

  test('a payload that is no text', () => {
    const bytes = encodeTcpFrame({
      kind: 'command',
      codecId: 12,
      commands: [{ type: 6, payload: Uint8Array.of(0, 1, 0x1b) }],
    })
    expect(jsonOf(bytes)).toMatchObject({ text: null, payload: '00011B' })
  })

  test('several commands in one frame are all there', () => {
    const commands = ['getver', 'getgps'].map(text => ({ type: 6, payload: new TextEncoder().encode(text) }))
    const json = jsonOf(encodeTcpFrame({ kind: 'command', codecId: 12, commands }))
    expect(json).toMatchObject({ text: 'getver', commands: [{ text: 'getver' }, { text: 'getgps' }] })
  })
})

describe('errors', () => {
  const damaged = vectorBytes('c8-tcp-1').slice()
  damaged.set([0, 0], damaged.length - 2)

  test('a frame whose CRC is wrong has both: the error, and the records', () => {
    const json = jsonOf(damaged)
    expect(Object.keys(json)).toEqual([
      'type',
      'error',
      'codec',
      'transport',
      'imei',
      'bytes',
      'crc',
      'records',
      'hex',
    ])
    expect(json['error']).toEqual({
      code: 'CRC_MISMATCH',
      message: expect.stringContaining('C7CF') as unknown,
      offset: 8,
      expected: 'C7CF',
      actual: '0000',
      field: 'crc16',
    })
    expect(json['hex']).toBe(toHex(damaged))
    expect(json['records']).toHaveLength(1)
  })

  test('further faults', () => {
    const json = jsonOf(vectorBytes('c16-udp-b'))
    expect(json).toMatchObject({ error: { code: 'BAD_LENGTH' }, also: [{ code: 'COUNT_MISMATCH' }] })
  })

  test('bytes that are nothing known', () => {
    expect(jsonOf(fromHex('48454C4C4F'))).toEqual({
      type: 'error',
      error: {
        code: 'BAD_PREAMBLE',
        message: expect.any(String) as unknown,
        offset: 0,
        expected: '00000000',
        actual: '48454C4C',
        field: 'preamble',
      },
      bytes: 5,
      hex: '48454C4C4F',
    })
  })
})

test('warnings are there only where there are any', () => {
  expect(jsonOf(vectorBytes('handshake-imei-fm1100'))).toMatchObject({
    warnings: [{ code: 'IMEI_CHECK_DIGIT', offset: 2, message: expect.any(String) as unknown }],
  })
})

test('the context comes behind, and the IMEI where the message has none', () => {
  const context = {
    atMs: Date.UTC(2026, 0, 1),
    remote: '10.0.0.7:40122',
    from: 'a',
    to: 'b',
    stream: 7,
    source: 'file.hex:12',
    imei: '356307042441013',
  }
  expect(lineOf(Uint8Array.of(0xff), context, { hex: true })).toBe(
    '{"type":"ping","bytes":1,"at":"2026-01-01T00:00:00.000Z","atMs":1767225600000,"remote":"10.0.0.7:40122",' +
      '"from":"a","to":"b","stream":7,"source":"file.hex:12","imei":"356307042441013","hex":"FF"}',
  )
  const keys = Object.keys(jsonOf(vectorBytes('c8-tcp-1'), context))
  expect(keys.slice(0, 4)).toEqual(['type', 'codec', 'transport', 'imei'])
  expect(jsonOf(vectorBytes('c8-tcp-1'), context)['imei']).toBe('356307042441013')
})

describe('records', () => {
  const base: AvlRecord = {
    timestampMs: 0,
    priority: 0,
    gps: {
      longitude: -73.9857,
      latitude: -33.8567844,
      altitude: -12,
      angle: 359,
      satellites: 3,
      speed: 65535,
    },
    eventIoId: 0,
    io: [],
  }
  const recordJson = (record: AvlRecord, codecId = 0x8e): Record<string, unknown> => {
    const bytes = encodeTcpFrame({ kind: 'avl', codecId, records: [record] })
    return (jsonOf(bytes)['records'] as Record<string, unknown>[])[0]!
  }

  test('degrees are the wire’s, negative ones too', () => {
    expect(recordJson(base)).toMatchObject({ longitude: -73.9857, latitude: -33.8567844, altitude: -12 })
  })

  test('priorities by name, others as they are', () => {
    expect([0, 1, 2, 3, 255].map(priority => recordJson({ ...base, priority })['priority'])).toEqual([
      'low',
      'high',
      'panic',
      3,
      255,
    ])
  })

  test('Codec 7: other priorities, null for what is missing, and the cell', () => {
    const [first] = jsonOf(vectorBytes('c7-tcp-corrected'))['records'] as Record<string, unknown>[]
    expect(first).toMatchObject({
      priority: 'low',
      lac: null,
      cellId: null,
      signalQuality: 23,
      operatorCode: 24602,
    })
    expect(Object.keys(first!)).toContain('operatorCode')
    expect(recordJson(base)).not.toHaveProperty('lac')
    const none = { longitude: NaN, latitude: NaN, altitude: NaN, angle: NaN, satellites: NaN, speed: NaN }
    const bare = recordJson({ ...base, priority: 2, gps: none, timestampMs: Date.UTC(2020, 0) }, 7)
    expect(bare).toMatchObject({
      priority: 'panic',
      longitude: null,
      latitude: null,
      speed: null,
      satellites: null,
    })
  })

  test('an 8-byte value that no double holds is text', () => {
    const values = ['0020000000000000', '001FFFFFFFFFFFFF', 'FFFFFFFFFFFFFFFF']
    const io = values.map((hex, id) => ({ id, value: fromHex(hex) }))
    expect((recordJson({ ...base, io })['io'] as { value: unknown }[]).map(({ value }) => value)).toEqual([
      '9007199254740992',
      9007199254740991,
      '18446744073709551615',
    ])
  })

  test('values of any length are kept', () => {
    const io = ['', '0A0B0C', '000102030405060708'].map((hex, id) => ({
      id,
      value: fromHex(hex),
      variable: true,
    }))
    expect(
      (recordJson({ ...base, io })['io'] as { value: unknown; raw: unknown }[]).map(({ raw, value }) => [
        raw,
        value,
      ]),
    ).toEqual([
      ['', null],
      ['0A0B0C', 0x0a0b0c],
      ['000102030405060708', '000102030405060708'],
    ])
  })

  test('only the elements that were asked for', () => {
    const json = jsonOf(vectorBytes('c8-tcp-1'), {}, { ioIds: new Set([66, 1]) })
    const [record] = json['records'] as { io: { id: number }[] }[]
    expect(record?.io.map(({ id }) => id)).toEqual([1, 66])
  })

  test('a time beyond every date is exact, and no date', () => {
    const bytes = vectorBytes('c8-tcp-1').slice()
    bytes.fill(0xff, 10, 18)
    const crc = crc16(bytes, 8, bytes.length - 4)
    bytes.set([crc >> 8, crc & 0xff], bytes.length - 2)
    const json = jsonOf(bytes)
    expect(json['records']).toMatchObject([{ timestamp: null, timestampMs: '18446744073709551615' }])
    expect(json['warnings']).toMatchObject([{ code: 'TIMESTAMP_RANGE' }])
  })

  test('what the dictionary says is passed on', () => {
    const describe = reads({
      meaning: () => ({ name: 'Ignition', value: 1, unit: null, text: 'On', ambiguous: ['Other'] }),
      name: () => 'Ignition',
    })
    const [message] = identify(vectorBytes('c8-tcp-2'))
    const json = frameJson(message!, {}, { describe })
    expect(ndjsonLine(json)).toContain(
      '{"id":21,"name":"Ignition","raw":"03","value":1,"unit":null,"text":"On","ambiguous":["Other"]}',
    )
  })
})
