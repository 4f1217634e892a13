import { describe, expect, test } from 'vitest'
import { readHexLine } from '../../src/capture/hex-line.js'
import { toHex } from '../../src/wire/hex.js'
import { vectorBytes } from '../support/vectors.js'

const vectorHex = (id: string): string => toHex(vectorBytes(id))

const FRAME = vectorHex('c8-tcp-1')
const HANDSHAKE = vectorHex('handshake-imei-wiki')
const pairs = (hex: string, separator: string): string => (hex.match(/../g) ?? []).join(separator)

describe('a line of nothing but hex', () => {
  test.each([
    ['plain', FRAME],
    ['lower case', FRAME.toLowerCase()],
    ['spaces', pairs(FRAME, ' ')],
    ['colons', pairs(FRAME, ':')],
    ['dashes', pairs(FRAME, '-')],
    ['commas', pairs(FRAME, ', ')],
    ['one 0x', `0x${FRAME}`],
    ['0x before each byte', `0x${pairs(FRAME, ', 0x')}`],
    ['\\x before each byte', `\\x${pairs(FRAME, '\\x')}`],
    ['quotes', `"${FRAME}",`],
    ['Python hexlify', `b'${FRAME.toLowerCase()}'`],
    ['words of two bytes', (FRAME.match(/..../g) ?? []).join(' ')],
    ['fields as documents part them', `00000000 00000036 08 01 ${FRAME.slice(20)}`],
    ['brackets', `[${pairs(FRAME, ', ')}]`],
    ['a number in front', `12: ${FRAME}`],
    ['a comment behind', `${FRAME} # one record`],
  ])('%s', (_, line) => {
    const result = readHexLine(line)
    expect(result.kind === 'whole' ? result.digits.toUpperCase() : result).toBe(FRAME)
  })

  test('keeps what stands in front of a frame and is hex itself', () => {
    expect(readHexLine(`FF ${HANDSHAKE}`)).toEqual({ kind: 'whole', digits: `FF${HANDSHAKE}` })
    expect(readHexLine(`01 ${vectorHex('c12-getinfo-request')}`)).toEqual({
      kind: 'whole',
      digits: `01${vectorHex('c12-getinfo-request')}`,
    })
  })
})

describe('a log line', () => {
  test.each([
    `2024-03-05 10:11:12.345 ${FRAME}`,
    `2024-03-05T10:11:12.345Z [10.0.0.7:40122] 356307042441013 RX 66 bytes: ${FRAME}`,
    `[05/03/2024 10:11:12] recv from 10.0.0.7:5027 => ${pairs(FRAME, ' ')}`,
    `10:11:12,345 DEBUG conn=17 data=${FRAME.toLowerCase()} len=66`,
    `1709633472123 356307042441013 ${FRAME}`,
    `INFO cafe dead beef port 5027 imei 356307042441013 hex: 0x${FRAME}`,
    `{"level":30,"time":1709633472123,"msg":"rx","payload":"${FRAME}"}`,
    `Mar  5 10:11:12 host app[1234]: frame ${pairs(FRAME, ':')} received, 66 bytes`,
    `2024-03-05 10:11:12 ${pairs(FRAME, ' ')}`,
    `RX: 00000000 00000036 08 01 ${FRAME.slice(20)} crc ok`,
  ])('%s', line => {
    const result = readHexLine(line)
    expect(result.kind === 'runs' ? result.runs.map(run => run.toUpperCase()) : result).toEqual([FRAME])
  })

  test('several messages in one line', () => {
    const result = readHexLine(`rx ${HANDSHAKE}, then ${FRAME}; done`)
    expect(result).toEqual({ kind: 'runs', runs: [HANDSHAKE, FRAME] })
  })

  test('an ack and a login answer where a label or their place says so', () => {
    expect(readHexLine('10:11:12 TX 00000002')).toEqual({ kind: 'runs', runs: ['00000002'] })
    expect(readHexLine('10:11:12 sent: 01')).toEqual({ kind: 'runs', runs: ['01'] })
  })

  test('a damaged frame, which no head tells', () => {
    const damaged = FRAME.replace(/^0000/, '')
    expect(readHexLine(`10:11:12 rx ${damaged} end`)).toEqual({ kind: 'runs', runs: [damaged] })
  })

  test.each([
    '',
    '# 00 01 02',
    '// comment',
    '2024-03-05 10:11:12 server started on port 5027',
    '2024-03-05 10:11:12 device 356307042441013 connected from 10.0.0.7:40122',
    'connection 550e8400-e29b-41d4-a716-446655440000 closed after 00:12:31',
    'a bad cafe faded',
  ])('holds no hex: %s', line => {
    expect(readHexLine(line)).toEqual({ kind: 'none' })
  })
})

test('a character that is no digit is named with its place', () => {
  const masked = vectorHex('c8-tcp-1').replace('6B40D8EA30', '6B40X8EA30')
  const result = readHexLine(masked)
  expect(result).toMatchObject({ kind: 'bad', error: { code: 'BAD_HEX', offset: 30, actual: 'X' } })
})

test('an odd number of digits is left for the reader to judge, since the line may go on', () => {
  expect(readHexLine(FRAME.slice(1))).toEqual({ kind: 'whole', digits: FRAME.slice(1) })
})
