import { describe, expect, it } from 'vitest'
import { identify } from '../../src/capture/identify.js'
import { annotateLines, annotateMessage } from '../../src/render/annotate.js'
import { type Describe, UNDESCRIBED } from '../../src/render/describe.js'
import { type Paint, PLAIN } from '../../src/render/paint.js'
import type { Message } from '../../src/session/message.js'
import { DecodeError } from '../../src/wire/errors.js'
import { fromHex } from '../../src/wire/hex.js'
import { concat, withCrc } from '../support/arbitraries.js'
import { avl, io, record } from '../support/sample-records.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { vectorBytes } from '../support/vectors.js'

const NAMED: Describe = {
  read: () => ({
    ...UNDESCRIBED.read({ kind: 'command', codecId: 0, commands: [] }, undefined),
    meaning: ({ id, value }) =>
      id === 21
        ? { name: 'GSM Signal', value: value[0]!, unit: null, text: 'good\u001b[2J' }
        : id === 66
          ? { name: 'External Voltage', value: 24.079, unit: 'V', ambiguous: ['Power'] }
          : { name: null, value: 1, unit: null },
    name: id => (id === 1 ? 'Digital Input 1' : null),
  }),
}

function linesOf(
  bytes: Uint8Array,
  columns = 80,
  options: { paint?: Paint; describe?: Describe } = {},
): string[] {
  return identify(bytes).flatMap(message =>
    annotateLines(message, {}, { describe: NAMED, columns, paint: PLAIN, ...options }),
  )
}

describe('a Codec 8 frame', () => {
  const lines = linesOf(vectorBytes('c8-tcp-1'), 160)

  it('is explained field by field, with value and rule', () => {
    expect(lines.slice(0, 8).map(line => line.replace(/ {2,}/g, ' | ').trim())).toEqual([
      '| 0 | 00 00 00 00 | Preamble | 00000000 | four zero bytes',
      '| 4 | 00 00 00 36 | Data Field Length | 54 bytes | bytes 8..61, Codec ID to Number of Data 2',
      '| 8 | 08 | Codec ID | Codec 8 | 07, 08, 8E, 10; 0C to 0F for commands',
      '| 9 | 01 | Number of Data 1 | 1 | records that follow',
      '',
      'Record 1 of 1',
      '| 10 | 00 00 01 6B 40 D8 EA 30 | Timestamp | 2019-06-10 10:04:46.000 UTC | milliseconds since 1970, UTC',
      '| 18 | 01 | Priority | 1 high | 0 low, 1 high, 2 panic',
    ])
    expect(lines.at(-2)).toMatch(/61 {2}01 +Number of Data 2 +1 +must equal Number of Data 1 \(1\)/)
    expect(lines.at(-1)).toMatch(/62 {2}00 00 C7 CF +CRC-16 +C7CF +CRC-16\/IBM of bytes 8\.\.61/)
  })

  it('has its elements on a line each: id, value, name, meaning, other names', () => {
    expect(lines.find(line => line.includes('GSM'))).toMatch(/37 {2}15·03 +21 GSM Signal +3 good\\x1B\[2J$/)
    expect(lines.find(line => line.includes('Voltage'))).toMatch(
      /42·5E 0F +66 External Voltage +24.079 V +or Power\?$/,
    )
    expect(lines.find(line => line.includes('Event IO'))).toMatch(/1 Digital Input 1|1$/)
    expect(lines.find(line => line.includes('4E·'))).toMatch(/78 unknown +1 +unknown id$/)
  })

  it('gives up the rules first where the terminal is narrow', () => {
    const narrow = linesOf(vectorBytes('c8-tcp-1'), 80)
    for (const line of narrow) expect(line.length).toBeLessThanOrEqual(80)
    expect(narrow.join('\n')).toContain('2019-06-10 10:04:46.000 UTC')
    expect(narrow.join('\n')).not.toContain('milliseconds since 1970')
  })
})

describe('colour', () => {
  it('goes by the kind of field, and takes nothing away', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</>`
    const paint = Object.fromEntries(Object.keys(PLAIN).map(name => [name, tag(name)])) as unknown as Paint
    const painted = linesOf(vectorBytes('c8-tcp-1'), 120, { paint }).join('\n')
    expect(painted).toContain('<blue>00 00 00 00</>')
    expect(painted).toContain('<cyan>00 00 01 6B 40 D8 EA 30</>')
    expect(painted).toContain('<green>00 00 00 00</>')
    expect(painted).toContain('<yellow>42</>·<bold>5E 0F</>')
    expect(painted).toContain('<magenta>00 00 C7 CF</>')
    expect(painted.replace(/<\w*>|<\/>/g, '')).toBe(linesOf(vectorBytes('c8-tcp-1'), 120).join('\n'))
  })
})

describe('faults are marked where they sit, with what would be right', () => {
  const FRAME = vectorBytes('c8-tcp-1')
  const changed = (at: number, ...bytes: number[]): Uint8Array => {
    const copy = FRAME.slice()
    copy.set(bytes, at)
    return copy
  }
  /** The line of hex above the first mark, the mark, and its text joined. */
  function markOf(bytes: Uint8Array): { hex: string; marked: string; text: string } {
    const lines = linesOf(bytes, 200)
    const at = lines.findIndex(line => /^ +\^/.test(line))
    const arrows = /\^+/.exec(lines[at]!)!
    const above = lines[at - 1]!
    return {
      hex: above.trim(),
      marked: above.slice(arrows.index, arrows.index + arrows[0].length),
      text: lines[at]!.slice(arrows.index + arrows[0].length).trim(),
    }
  }

  it.each([
    ['CRC', changed(62, 0, 0, 0xcf, 0xc7), '00 00 CF C7', /CRC_MISMATCH.*; right: 00 00 C7 CF$/],
    ['second count', withCrc(changed(61, 2)), '02', /COUNT_MISMATCH.*; right: 01$/],
    ['length', changed(7, 0x3a), '00 00 00 3A', /BAD_LENGTH.*; right: 00 00 00 36$/],
    ['total', withCrc(changed(35, 6)), '06', /IO_COUNT_MISMATCH.*; right: 05$/],
    ['codec', withCrc(changed(8, 0x20)), '20', /UNKNOWN_CODEC/],
    ['group count', withCrc(changed(36, 0x60)), '60', /OVERRUN: records\[0\]\.n1 says 96/],
    ['IMEI length', fromHex('000E3335363330373034323434313031'), '00 0E', /BAD_IMEI.*right: 00 0F$/],
    ['digit of an IMEI', fromHex('000F333536333037303432343431303141'), '41', /BAD_IMEI: digit 15/],
    ['TLS', fromHex('16030100C8010000C40303'), '16 03 01 00', /BAD_PREAMBLE.*right: 00 00 00 00$/],
  ])('%s', (_, bytes, marked, text) => {
    const mark = markOf(bytes)
    expect(mark.marked).toBe(marked)
    expect(mark.text).toMatch(text)
  })

  it('what follows was not read', () => {
    const lines = linesOf(withCrc(changed(36, 0x60)))
    expect(lines.find(line => line.includes('not read'))).toMatch(/^ +37 {2}15 03 .* not read +25 bytes$/)
    expect(lines.at(-1)).toContain('CRC-16')
  })

  it('bytes that are missing are missed at the end', () => {
    const lines = linesOf(FRAME.slice(0, 40))
    expect(lines.findIndex(line => /^ +40 {2}\^\^ +✗ INCOMPLETE/.test(line))).toBeGreaterThan(0)
    expect(lines.join(' ')).toContain('26 are missing')
  })

  it('fields in front of a cut are read', () => {
    const text = linesOf(FRAME.slice(0, 28)).join('\n')
    expect(text).toContain('Latitude')
    expect(text).not.toContain('Altitude')
  })

  it('a frame that was cut in its CRC has all its records', () => {
    const text = linesOf(FRAME.slice(0, 64)).join('\n')
    expect(text).toMatch(/61 {2}01 +Number of Data 2/)
    expect(text).toMatch(/62 {2}00 00 +not read/)
  })

  it('hex that ended in a bad digit shows what is good', () => {
    const error = new DecodeError('BAD_HEX', 'a bad digit', { offset: 40, field: 'hex' })
    const lines = annotateLines(
      { kind: 'lost', bytes: FRAME.slice(0, 20), error },
      {},
      {
        describe: UNDESCRIBED,
        columns: 80,
        paint: PLAIN,
      },
    )
    expect(lines.join('\n')).toContain('Codec ID')
    expect(lines.at(-1)).toMatch(/^ +20 {2}\^\^ +✗ BAD_HEX: a bad digit$/)
  })

  it('warnings are marked, too', () => {
    const lines = linesOf(vectorBytes('c8e-crash-trace-257'), 200)
    expect(lines.join('\n')).toMatch(/\^+ +! IMEI_CHECK_DIGIT:/)
  })
})

describe('other messages', () => {
  it.each([
    ['handshake', fromHex('000F333536333037303432343431303133'), /IMEI +356307042441013/],
    ['login', fromHex('01'), /Answer +accepted/],
    ['ack', fromHex('00000002'), /Records accepted +2/],
    ['UDP ack', vectorBytes('c8-udp-ack'), /AVL packet ID +5/],
    ['ping', fromHex('FF'), /Ping +keep-alive/],
    ['UDP packet', vectorBytes('c8-udp'), /Packet ID +CAFE/],
    ['bare array', vectorBytes('c8-tcp-1').slice(8, -4), /^ +0 {2}08 .*\n/],
    ['Codec 7', vectorBytes('c7-tcp-corrected'), /Priority and time +1, 2009-07-27 06:32:00\.000 UTC/],
    ['Codec 12', vectorBytes('c12-getinfo-request'), /Payload +"getinfo"/],
    ['Codec 13', vectorBytes('c13-response-2023'), /Timestamp +20\d\d-/],
    ['Codec 14', vectorBytes('c14-getver-request'), /IMEI +352093081452251/],
    ['Codec 15', vectorBytes('c15-hello'), /Payload +"Hello!\\n"/],
    ['Codec 16', vectorBytes('c16-tcp'), /Generation Type +5 on change/],
  ])('%s', (_, bytes, text) => {
    expect(linesOf(bytes).join('\n')).toMatch(text)
  })

  it('values of variable length wrap beside their meaning', () => {
    const frame = encodeTcpFrame(avl(0x8e, record([{ ...io(300, 37), variable: true }])))
    const lines = linesOf(frame, 80)
    const first = lines.findIndex(line => line.includes('01 2C·00 25·'))
    expect(lines[first]).toContain('300 unknown')
    expect(lines.slice(first + 1, first + 5).every(line => /^ +\d+ {2}2C/.test(line))).toBe(true)
  })
})

describe('the whole message as text', () => {
  it('has its head in front and its likely cause behind it', () => {
    const [message] = identify(concat(vectorBytes('c8-tcp-1').slice(0, -4), new Uint8Array(4))) as [Message]
    const text = annotateMessage(
      message,
      {},
      {
        describe: UNDESCRIBED,
        columns: 80,
        paint: PLAIN,
        diagnose: () => [{ cause: 'crc-missing', guess: true, message: 'no CRC', check: 'the encoder' }],
      },
    )
    expect(text).toMatch(/^✗ CRC_MISMATCH at offset 8/)
    expect(text).toMatch(/\n\nguess: no CRC\ncheck: the encoder\n$/)
  })
})
