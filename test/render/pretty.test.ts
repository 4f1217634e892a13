import { interpret, UNKNOWN } from '../../src/avl/interpret.js'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { identify } from '../../src/capture/identify.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { textWidth } from '../../src/render/layout.js'
import type { MessageContext } from '../../src/session/message.js'
import { PLAIN } from '../../src/render/paint.js'
import { prettyMessage, type PrettyOptions } from '../../src/render/pretty.js'
import { fromHex } from '../../src/wire/hex.js'
import { reads } from '../support/reads.js'
import { vectorBytes, VECTORS } from '../support/vectors.js'

const NAMES: Readonly<Record<number, string>> = {
  1: 'Digital Input 1',
  21: 'GSM Signal',
  66: 'External Voltage',
  78: 'iButton',
  241: 'Active GSM Operator',
}

/** A dictionary of five ids. */
const describeIo = reads({
  name: id => NAMES[id] ?? null,
  meaning: ({ id, value }) => {
    const { value: number } = interpret(UNKNOWN, value, 0, value.length)
    if (id === 66 && typeof number === 'number')
      return { name: 'External Voltage', value: number / 1000, unit: 'V' }
    if (id === 1)
      return { name: 'Digital Input 1', value: number, unit: null, text: number === 1 ? 'On' : 'Off' }
    return { name: NAMES[id] ?? null, value: number, unit: null }
  },
})

function shown(
  bytes: Uint8Array,
  columns = 80,
  context: MessageContext = {},
  more: Partial<PrettyOptions> = {},
): string {
  const options: PrettyOptions = { columns, paint: PLAIN, describe: describeIo, ...more }
  return identify(bytes)
    .map(message => prettyMessage(message, context, options))
    .join('')
}

describe('records', () => {
  test('at 80 columns', () => {
    expect(shown(vectorBytes('c8-tcp-1'), 80, { source: 'file.hex:3' })).toBe(
      [
        'Codec 8  TCP  66 bytes  CRC C7CF ok  1 record                         file.hex:3',
        '  2019-06-10 10:04:46.000 UTC  no fix  high  event Digital Input 1 (1)',
        '     21  GSM Signal                3',
        '      1  Digital Input 1           1  On',
        '     66  External Voltage     24.079 V',
        '    241  Active GSM Operator   24602',
        '     78  iButton                   0',
        '',
      ].join('\n'),
    )
  })

  test('at 160 columns elements stand side by side', () => {
    expect(shown(vectorBytes('c8-tcp-1'), 160)).toBe(
      [
        'Codec 8  TCP  66 bytes  CRC C7CF ok  1 record',
        '  2019-06-10 10:04:46.000 UTC  no fix  high  event Digital Input 1 (1)',
        '     21  GSM Signal                3           1  Digital Input 1           1  On',
        '     66  External Voltage     24.079 V       241  Active GSM Operator   24602',
        '     78  iButton                   0',
        '',
      ].join('\n'),
    )
  })

  test('position, speed, heading, altitude, satellites', () => {
    expect(shown(vectorBytes('c8e-beacon-385'))).toContain(
      '2020-02-07 12:23:53.001 UTC  54.7009616, 25.2598066  0 km/h  41° NE  104 m\n  4 sats  low  event 385',
    )
  })

  test('no fix shows the last position as such', () => {
    const gps = { longitude: -73.5, latitude: -33.25, altitude: 9, angle: 90, satellites: 0, speed: 0 }
    const record = { timestampMs: 0, priority: 2, gps, eventIoId: 0, io: [] }
    const bytes = encodeTcpFrame({ kind: 'avl', codecId: 8, records: [record, record] })
    expect(shown(bytes)).toContain(
      '  1/2  1970-01-01 00:00:00.000 UTC  no fix  last -33.2500000, -73.5000000  panic\n\n  2/2  ',
    )
  })

  test('Codec 16 says why', () => {
    expect(shown(vectorBytes('c16-tcp'))).toContain('on change')
  })

  test('only the elements that were asked for', () => {
    const text = shown(vectorBytes('c8-tcp-1'), 80, {}, { ioIds: new Set([66]) })
    expect(text).toContain('External Voltage')
    expect(text).not.toContain('GSM Signal')
  })
})

test.each([
  ['handshake-imei-wiki', 'IMEI 356307042441013  handshake  17 bytes\n'],
  ['handshake-accept', 'login accepted  1 byte\n'],
  ['handshake-reject', 'login rejected  1 byte\n'],
  ['c8-tcp-3-ack', 'ack of 2 records  4 bytes\n'],
  ['c8-udp-ack', 'ack of 1 record  UDP packet CAFE/05  7 bytes\n'],
  ['c12-getinfo-request', 'Codec 12  TCP  27 bytes  CRC 4312 ok\n  request\n    getinfo\n'],
  [
    'c13-response-2023',
    'Codec 13  TCP  41 bytes  CRC 3548 ok\n  response  2023-08-25 04:48:01.000 UTC\n    hello lets test\\r\\n\n',
  ],
])('%s', (id, text) => {
  expect(shown(vectorBytes(id))).toBe(text)
})

describe('errors', () => {
  test('what is wrong, where, and what could be read', () => {
    const bytes = vectorBytes('c8-tcp-2').slice()
    bytes.set([0, 0], bytes.length - 2)
    expect(shown(bytes)).toBe(
      [
        '✗ CRC_MISMATCH at offset 8  Codec 8  TCP  52 bytes  1 record',
        '  the CRC of the data field is F22A, the frame says 0000 at offset 48',
        '  offset 36: … 02 15 03 01 01 01 42 5E 10 00 00 01 00 00 00 00',
        '                                                   ^^^^^^^^^^^ F22A expected',
        '  what could be read, not to be trusted (1 record):',
        '  2019-06-10 10:05:36.000 UTC  no fix  high  event Digital Input 1 (1)',
        '     21  GSM Signal            3',
        '      1  Digital Input 1       1  On',
        '     66  External Voltage  24.08 V',
        '',
      ].join('\n'),
    )
  })

  test('bytes that are nothing known', () => {
    expect(shown(fromHex('48454C4C4F'))).toBe(
      [
        '✗ BAD_PREAMBLE at offset 0  5 bytes',
        '  a frame starts with four zero bytes, here is 48454C4C',
        '  offset 0: 48 45 4C 4C 4F',
        '            ^^ preamble',
        '',
      ].join('\n'),
    )
  })

  test('a frame that ends too early', () => {
    expect(shown(vectorBytes('c8-tcp-1').slice(0, 20))).toMatch(
      /\n {2}offset 4: .*\n {40,}the bytes end here \^\^\n/,
    )
  })
})

test('text of a device is shown escaped, on one line', () => {
  const payload = new TextEncoder().encode('Hw:FMB920\r\n\tMod:1\r\nIMEI:1')
  const bytes = encodeTcpFrame({ kind: 'command', codecId: 12, commands: [{ type: 6, payload }] })
  expect(shown(bytes)).toContain('Hw:FMB920\\r\\n\\tMod:1\\r\\nIMEI:1')
  const names = reads({
    meaning: () => ({ name: 'a\u001b[2J', value: 'b\nc', unit: '\u009b' }),
    name: () => '\u202e',
  })
  const text = shown(
    vectorBytes('c8-tcp-1'),
    80,
    { source: 'x\u001b]0;y', remote: '\r\n' },
    { describe: names },
  )

  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
})

test.each([60, 80, 100, 160])('no line is wider than %i columns', columns => {
  for (const { hex } of VECTORS) {
    for (const line of shown(fromHex(hex.toUpperCase()), columns, { source: 'captures/a.hex:7' }).split(
      '\n',
    )) {
      expect(textWidth(line)).toBeLessThanOrEqual(columns)
    }
  }
})

test('colour changes nothing but colour', () => {
  const paint = new Chalk({ level: 1 })
  for (const { hex } of VECTORS) {
    const bytes = fromHex(hex.toUpperCase())
    const coloured = shown(bytes, 80, { source: 'f:1' }, { paint })

    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(shown(bytes, 80, { source: 'f:1' }))
  }
})

test('composite values are shown as words', () => {
  const values = reads({
    name: () => null,
    meaning: () => ({
      name: 'Beacons',
      value: [
        { id: 'AB', rssi: -64, extra: null },
        { id: 'CD', flags: [1, 2] },
      ],
      unit: null,
    }),
  })
  expect(shown(vectorBytes('c8e-tcp-pdf'), 80, {}, { describe: values })).toContain(
    '{id AB, rssi -64}, {id CD, flags {1, 2}}',
  )
})
