import { describe, expect, it } from 'vitest'
import { commandText, textCommand } from '../../src/codec/command.js'
import { decodeTcpFrame, encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Command, CommandPacket } from '../../src/codec/types.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { expectFrame, expectRejected } from '../support/decode-error.js'
import { framed, tamper } from '../support/sample-records.js'

const packet = (codecId: number, ...commands: Command[]): CommandPacket => ({
  kind: 'command',
  codecId,
  commands,
})
const ascii = (text: string): number[] => [...new TextEncoder().encode(text)]

const IMEI = '352093081452251'

describe('a text command', () => {
  it('is the frame that the documents print', () => {
    expect(toHex(encodeTcpFrame(packet(0x0c, textCommand('getinfo'))))).toBe(
      '000000000000000F0C010500000007676574696E666F0100004312',
    )
    expect(toHex(encodeTcpFrame(packet(0x0e, textCommand('getver', { imei: IMEI }))))).toBe(
      '00000000000000160E01050000000E0352093081452251676574766572010000D2C1',
    )
  })

  it('is ASCII', () => {
    expect(() => textCommand('ąžuolas')).toThrow(EncodeError)
  })

  it('reads back as text; what is none has no text', () => {
    expect(commandText(textCommand('setdigout 1'))).toBe('setdigout 1')
    expect(commandText({ type: 6, payload: fromHex('01030100') })).toBeUndefined()
  })
})

describe('the size of a command', () => {
  const SIZE = 11

  it.each([
    { size: 8, expected: 7 },
    { size: 0xff, expected: 7 },
  ])('of $size is more than there is', ({ size, expected }) => {
    const bytes = tamper(packet(0x0c, textCommand('getinfo')), { [SIZE + 3]: size })
    expectRejected(inspectTcpFrame(bytes), 'BAD_COMMAND', {
      offset: SIZE,
      field: 'commands[0].size',
      expected,
      actual: size,
    })
  })

  it('that leaves bytes over ends before the second quantity', () => {
    const bytes = tamper(packet(0x0c, textCommand('getinfo')), { [SIZE + 3]: 5 })
    expectRejected(inspectTcpFrame(bytes), 'TRAILING_BYTES', { offset: SIZE + 4 + 5, field: 'numberOfData2' })
  })

  it('counts the IMEI in front of the text', () => {
    const bytes = tamper(packet(0x0e, textCommand('x', { imei: IMEI })), { [SIZE + 3]: 7 })
    expectRejected(inspectTcpFrame(bytes), 'BAD_COMMAND', { offset: SIZE, expected: 9, actual: 7 })
  })

  it('may be 0', () => {
    const { packet: read } = decodeTcpFrame(encodeTcpFrame(packet(0x0c, textCommand(''))))
    expect(read).toMatchObject({ commands: [{ type: 5, payload: new Uint8Array(0) }] })
  })
})

describe('Codec 13', () => {
  it('is read where the size leaves out the timestamp and the length of the frame proves it', () => {
    // The form that traccar has captured from a device.
    const text = ascii('#GET DATAORDER\r\n')
    const bytes = framed(0x0d, 1, 5, 0, 0, 0, text.length, 0x56, 0xe9, 0x24, 0x22, ...text, 1)
    const frame = expectFrame(inspectTcpFrame(bytes))
    expect(frame.warnings).toMatchObject([{ code: 'SIZE_WITHOUT_TIMESTAMP', offset: 11 }])
    const [command] = (frame.packet as CommandPacket).commands
    expect(command).toMatchObject({ type: 5, timestamp: 0x56e92422 })
    expect(commandText(command!)).toBe('#GET DATAORDER\r\n')
  })

  it('is refused where the size is short by another number', () => {
    const bytes = framed(0x0d, 1, 6, 0, 0, 0, 3, 0x56, 0xe9, 0x24, 0x22, 1, 2, 3, 4, 1)
    expectRejected(inspectTcpFrame(bytes), 'BAD_COMMAND', { offset: 11, expected: 8, actual: 3 })
  })

  it('is warned of where its timestamp looks like milliseconds', () => {
    const bytes = framed(
      0x0d,
      1,
      6,
      0,
      0,
      0,
      15,
      0,
      0,
      0x01,
      0x6c,
      0x0a,
      0x81,
      0xc3,
      0x20,
      ...ascii('getinfo'),
      1,
    )
    const { warnings } = expectFrame(inspectTcpFrame(bytes))
    expect(warnings).toMatchObject([{ code: 'MILLISECOND_TIMESTAMP', offset: 15 }])
    expect(warnings[0]!.message).toContain('2019-07-19T')
  })
})

describe('Codec 14', () => {
  it('has an IMEI of decimal digits', () => {
    const bytes = tamper(packet(0x0e, textCommand('getver', { imei: IMEI })), { 17: 0x9a })
    expectRejected(inspectTcpFrame(bytes), 'BAD_IMEI', {
      offset: 17,
      field: 'commands[0].imei',
      actual: '03529A3081452251',
    })
  })

  it('needs one to be written, as 13 and 15 need their timestamp', () => {
    for (const [codecId, field, fields] of [
      [0x0e, 'imei', {}],
      [0x0f, 'imei', { timestamp: 1 }],
      [0x0d, 'timestamp', {}],
      [0x0f, 'timestamp', { imei: IMEI }],
    ] as const) {
      expect(() => encodeTcpFrame(packet(codecId, textCommand('x', fields)))).toThrow(
        expect.objectContaining({ name: 'EncodeError', field }),
      )
    }
    expect(() => encodeTcpFrame(packet(0x0e, textCommand('x', { imei: '123' })))).toThrow(EncodeError)
  })
})

describe('the quantities', () => {
  const two = packet(0x0c, textCommand('getinfo'), textCommand('getver'))

  it('may say several commands', () => {
    expect(decodeTcpFrame(encodeTcpFrame(two)).packet).toEqual(two)
  })

  it('need the second to be right; the first is ignored, as documented', () => {
    const bytes = encodeTcpFrame(two)
    const frame = expectFrame(inspectTcpFrame(tamper(two, { 9: 9 })))
    expect(frame.warnings).toMatchObject([{ code: 'QUANTITY_IGNORED', offset: 9 }])
    expectRejected(inspectTcpFrame(tamper(two, { [bytes.length - 5]: 3 })), 'COUNT_MISMATCH', {
      offset: bytes.length - 5,
      field: 'numberOfData2',
      expected: 2,
      actual: 3,
    })
  })

  it('are never 0', () => {
    expect(() => encodeTcpFrame(packet(0x0c))).toThrow(EncodeError)
    expectRejected(inspectTcpFrame(framed(0x0c, 0, 0)), 'OVERRUN', { offset: 10, field: 'commands[0].type' })
  })

  it('are never acknowledged', () => {
    expect(decodeTcpFrame(encodeTcpFrame(two)).recordCount).toBe(0)
  })
})
