import { describe, expect, test } from 'vitest'
import type { CaptureChunk } from '../../src/capture/chunk.js'
import { HexText } from '../../src/capture/hex-text.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { vectorBytes } from '../support/vectors.js'

const vectorHex = (id: string): string => toHex(vectorBytes(id))
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const FRAME = vectorHex('c8-tcp-pdf')
const SHORT = vectorHex('c8-tcp-1')
const HANDSHAKE = vectorHex('handshake-imei-wiki')

function read(text: string, source = 'log'): readonly CaptureChunk[] {
  const reader = new HexText(source)
  return [...reader.push(textBytes(text)), ...reader.end()]
}

/** Hex, or the error's code, with the line. */
function items(text: string): string[] {
  return read(text).map(({ bytes, context, error }) => {
    return `${context.source?.split(':')[1] ?? ''} ${error?.code ?? toHex(bytes)}`
  })
}

const wrapped = (hex: string, width: number): string =>
  (hex.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n')

describe('lines', () => {
  test('a message each, with their numbers', () => {
    expect(items(`${HANDSHAKE}\n\n# comment\r\n${SHORT}\r\n01\n`)).toEqual([
      `1 ${HANDSHAKE}`,
      `4 ${SHORT}`,
      '5 01',
    ])
  })

  test.each([16, 32, 33, 64, 75])('a frame wrapped at %i digits', width => {
    expect(items(`${wrapped(FRAME, width)}\n`)).toEqual([`1 ${FRAME}`])
  })

  test('a byte a line', () => {
    expect(items(wrapped(SHORT, 2))).toEqual([`1 ${SHORT}`])
  })

  test('a frame wrapped by hand', () => {
    const text = `${SHORT.slice(0, 20)}\n${SHORT.slice(20, 90)}\n${SHORT.slice(90)}\n${HANDSHAKE}`
    expect(items(text)).toEqual([`1 ${SHORT}`, `4 ${HANDSHAKE}`])
  })

  test('several frames wrapped as one text', () => {
    expect(items(wrapped(FRAME + SHORT + FRAME, 64)).map(item => item.slice(item.indexOf(' ') + 1))).toEqual([
      FRAME,
      SHORT,
      FRAME,
    ])
  })

  test('a frame that was cut does not swallow what follows it', () => {
    const cut = FRAME.slice(0, 100)
    expect(items(`${cut}\n00000001\n${SHORT}\n${cut}\n${HANDSHAKE}`)).toEqual([
      `1 ${cut}`,
      '2 00000001',
      `3 ${SHORT}`,
      `4 ${cut}`,
      `5 ${HANDSHAKE}`,
    ])
  })

  test('a wrapped frame that was cut stays one', () => {
    const cut = FRAME.slice(0, 180)
    expect(items(wrapped(cut, 64))).toEqual([`1 ${cut}`])
  })

  test('acks of no records, one after the other', () => {
    expect(items('00000000\n00000000\n01\n00\n')).toEqual(['1 00000000', '2 00000000', '3 01', '4 00'])
  })

  test('an odd number of digits is an error, with the bytes that could be read', () => {
    const [chunk] = read(SHORT.slice(0, -1))
    expect(chunk?.error?.code).toBe('BAD_HEX')
    expect(toHex(chunk?.bytes ?? new Uint8Array())).toBe(SHORT.slice(0, -2))
  })

  test('Python bytes', () => {
    const line = `received b'\\x00\\x0f356307042441013' from ('10.0.0.7', 40122)`
    expect(items(line)).toEqual([`1 ${HANDSHAKE}`])
  })

  test('any cutting of the text gives the same items', () => {
    const bytes = textBytes(`${wrapped(FRAME, 64)}\n\n${SHORT}\nlog 10:00:00 rx ${HANDSHAKE}\n`)
    const whole = new HexText()
    const expected = [...whole.push(bytes), ...whole.end()]
    const reader = new HexText()
    const found = [...Array.from(bytes, byte => reader.push(Uint8Array.of(byte))).flat(), ...reader.end()]
    expect(found).toEqual(expected)
    expect(found).toHaveLength(3)
  })

  test('UTF-16, as Windows shells write it', () => {
    const reader = new HexText('log', 'utf-16le')
    const bytes = new Uint8Array(Buffer.from(`\ufeff${SHORT}\r\n`, 'utf16le'))
    expect([...reader.push(bytes), ...reader.end()].map(chunk => toHex(chunk.bytes))).toEqual([SHORT])
  })
})

function dump(bytes: Uint8Array, line: (offset: number, row: string[], ascii: string) => string): string {
  const lines: string[] = []
  for (let offset = 0; offset < bytes.length; offset += 16) {
    const row = Array.from(bytes.subarray(offset, offset + 16), byte =>
      toHex(Uint8Array.of(byte)).toLowerCase(),
    )
    const ascii = row.map(pair => String.fromCharCode(parseInt(pair, 16)).replace(/[^ -~]/, '.')).join('')
    lines.push(line(offset, row, ascii))
  }
  return lines.join('\n')
}

const offsetText = (offset: number, digits: number): string => offset.toString(16).padStart(digits, '0')
const words = (row: string[]): string => (row.join('').match(/.{1,4}/g) ?? []).join(' ')

describe('dumps', () => {
  const bytes = vectorBytes('c12-getinfo-response')
  const hex = toHex(bytes)

  test('xxd', () => {
    const text = dump(bytes, (at, row, ascii) => `${offsetText(at, 8)}: ${words(row).padEnd(40)} ${ascii}`)
    expect(items(`${text}\n${text}`)).toEqual([`1 ${hex}`, `11 ${hex}`])
  })

  test('hexdump -C', () => {
    const text = dump(bytes, (at, row, ascii) => {
      const halves = `${row.slice(0, 8).join(' ')}  ${row.slice(8).join(' ')}`
      return `${offsetText(at, 8)}  ${halves.padEnd(49)} |${ascii}|`
    })
    expect(items(`${text}\n0000009c\n${SHORT}`)).toEqual([`1 ${hex}`, `12 ${SHORT}`])
  })

  test('hexdump -C with lines left out', () => {
    const zeros = new Uint8Array(80)
    zeros[0] = 8
    const text = `00000000  08 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000050`
    expect(items(text)).toEqual([`1 ${toHex(zeros)}`])
  })

  test('Wireshark', () => {
    const text = dump(
      bytes,
      (at, row, ascii) => `${offsetText(at, 4)}   ${row.join(' ').padEnd(47)}   ${ascii}`,
    )
    expect(items(text)).toEqual([`1 ${hex}`])
  })

  test('tcpdump -x: the payload of the packet, none of its headers', () => {
    const udp = vectorBytes('c8-udp')
    const ip = fromHex(
      `4500${(udp.length + 28).toString(16).padStart(4, '0')}0000400040110000C0A80002C0A80001`,
    )
    const packet = Uint8Array.from([...ip, ...fromHex('9CBA13A300000000'), ...udp])
    const text = dump(packet, (at, row) => `\t0x${offsetText(at, 4)}:  ${words(row)}`)
    expect(
      items(`10:11:12.345678 IP 192.168.0.2.40122 > 192.168.0.1.5027: UDP, length ${udp.length}\n${text}`),
    ).toEqual([`2 ${toHex(udp)}`])
  })
})
